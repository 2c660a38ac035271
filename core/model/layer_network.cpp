// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/layer_network.h"

#include <ATen/Context.h>
#include <c10/core/InferenceMode.h>

#include "core/model/clip_passes.h"
#include "core/model/compute_type.h"
#include "core/model/edge_following.h"
#include "core/model/layer_answer.h"
#include "core/model/layer_weights.h"
#include "core/model/network_tensors.h"
#include "core/model/torch_setup.h"
#include "core/util/log.h"

namespace deep3d {
namespace {

class LayerNetwork final : public DepthNetwork {
public:
    LayerNetwork(SideFile side, int cudaDevice) : m_side(std::move(side)), m_device(networkDevice(cudaDevice)) {
        at::globalContext().setBenchmarkCuDNN(true);  // picture sizes rarely change
        load();
    }

    std::string name() const override { return m_side.name; }
    const LayerAxis& axis() const override { return m_side.axis; }
    Alignment alignment() const override { return m_side.alignment; }

    DistributionPtr predict(const FramePtr& frame) override {
        const DistributionPtr made = answer(frame, m_side.passes, EdgeCells::AsAnswered, &LayerNetwork::photos);
        return m_side.alignment == Alignment::Source ? withEdgesOf(frame, made) : made;
    }
    DistributionPtr predictClipFrame(const FramePtr& frame) override {
        const TorchThreads threads(clipThreadCount());
        const EdgeCells edges = kClipFirmEdges ? EdgeCells::Firm : EdgeCells::AsAnswered;
        return answer(frame, kClipPasses, edges, &LayerNetwork::clips);
    }

private:
    // The network as it computes one kind of answers.
    struct Computing {
        at::ScalarType type = at::kFloat;
        std::shared_ptr<LayerNet> net;
    };

    const Computing& photos() { return m_photos; }
    // Loaded with the first frame: most people open photos.
    const Computing& clips() {
        const auto type = computeType(m_side.bfloat16 || kClipBfloat16, m_device);
        if (!m_clips.net) m_clips = type == m_photos.type ? m_photos : loaded(type);
        return m_clips;
    }

    DistributionPtr answer(const FramePtr& frame, const AnswerPasses& passes, EdgeCells edges,
                           const Computing& (LayerNetwork::*of)()) {
        try {
            setUpTorch();
            const Computing& computing = (this->*of)();
            const c10::InferenceMode inference;
            const auto input = inputTensor(frame, m_side.input).to(m_device, computing.type);
            return layersFromAnswer(layerAnswer(*computing.net, input, passes), m_side, edges);
        } catch (const Error&) {
            throw;
        } catch (const std::exception& problem) {
            const Error reason = torchError(problem, m_side);
            if (!m_device.is_cuda()) throw reason;
            log(LogLevel::Warning, std::string(reason.what()) + " The network runs on the processor from now on.");
            m_device = at::kCPU;
        }
        load();
        return answer(frame, passes, edges, of);
    }

    void load() {
        m_photos = loaded(computeType(m_side.bfloat16, m_device));
        m_clips = {};
    }

    Computing loaded(at::ScalarType type) const {
        const auto net = loadLayerNet(m_side.weights, m_side.axis.layers);
        for (auto& [name, tensor] : net->state()) {
            tensor.set_data(tensor.to(m_device, type));
        }
        if (m_device.is_cpu()) net->prepareInference();
        return {type, net};
    }

    SideFile m_side;
    at::Device m_device;
    Computing m_photos, m_clips;
};

}  // namespace

DepthNetworkPtr makeLayerNetwork(const SideFile& side, int cudaDevice) {
    const bool known = side.architectureVersion >= 1 && side.architectureVersion <= kLayerNetVersion;
    if (!known || side.kind != NetworkKind::Layers || side.nullLayer) {
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "%1 needs version %2 of the architecture %3, which this program does not "
                                              "have."),
                    {side.path.string(), std::to_string(side.architectureVersion), side.architecture});
    }
    return std::make_unique<LayerNetwork>(side, cudaDevice);
}

}  // namespace deep3d
