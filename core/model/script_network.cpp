// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/script_network.h"

#include <torch/script.h>

#include <algorithm>

#include "core/model/network_tensors.h"
#include "core/model/torch_setup.h"
#include "core/util/log.h"

namespace deep3d {
namespace {

torch::jit::Module loadModule(const SideFile& side, const at::Device& device) {
    try {
        auto module = torch::jit::load(side.weights.string(), device);
        module.eval();
        return module;
    } catch (const std::exception&) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is damaged or is not a TorchScript file."),
                    {side.weights.string()});
    }
}

FramePtr greyPicture(Size size) {
    const auto grey = std::make_shared<Frame>(size, SampleBits::Eight);
    for (int y = 0; y < size.height; ++y) {
        std::ranges::fill(grey->row<uint8_t>(y), uint8_t(128));
    }
    return grey;
}

class ScriptNetwork final : public DepthNetwork {
public:
    ScriptNetwork(SideFile side, int cudaDevice) : m_side(std::move(side)), m_device(networkDevice(cudaDevice)) {
        m_module = loadModule(m_side, m_device);
        tryOut();
    }

    std::string name() const override { return m_side.name; }
    const LayerAxis& axis() const override { return m_side.axis; }
    Alignment alignment() const override { return m_side.alignment; }

    DistributionPtr predictClipFrame(const FramePtr& frame) override {
        const TorchThreads threads(clipThreadCount());
        return predict(frame);
    }

    DistributionPtr predict(const FramePtr& frame) override {
        setUpTorch();
        try {
            const c10::InferenceMode inference;
            return answer(frame);
        } catch (const Error&) {
            throw;
        } catch (const std::exception& problem) {  // TorchScript throws kinds of its own besides c10::Error
            const Error reason = torchError(problem, m_side);
            if (!m_device.is_cuda()) throw reason;
            log(LogLevel::Warning, std::string(reason.what()) + " The network runs on the processor from now on.");
            m_device = at::kCPU;
        }
        m_module = loadModule(m_side, m_device);
        return predict(frame);
    }

private:
    DistributionPtr answer(const FramePtr& frame) {
        const auto value = m_module.forward({inputTensor(frame, m_side.input).to(m_device)});
        if (!value.isTensor()) {
            throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "The network %1 does not answer one tensor."),
                        {m_side.path.string()});
        }
        const auto values = value.toTensor();
        return m_side.kind == NetworkKind::Depth ? layersFromDepth(values, m_side) : layersFromAnswer(values, m_side);
    }

    // A network that cannot be used is a wrong file to the person who chose it, not a failure of the work.
    void tryOut() {
        try {
            predict(greyPicture(networkSize(m_side.input, {m_side.input.width, m_side.input.width * 9 / 16 + 1})));
        } catch (const Error& problem) {
            if (problem.kind() == ErrorKind::OutOfMemory) throw;
            throw Error(ErrorKind::BadInput, problem.text(), problem.values());
        }
    }

    SideFile m_side;
    at::Device m_device;
    torch::jit::Module m_module;
};

}  // namespace

DepthNetworkPtr makeScriptNetwork(const SideFile& side, int cudaDevice) {
    return std::make_unique<ScriptNetwork>(side, cudaDevice);
}

}  // namespace deep3d
