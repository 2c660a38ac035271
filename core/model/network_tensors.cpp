// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/network_tensors.h"

#include <new>
#include <sstream>

#include "core/model/answer_masses.h"
#include "core/model/depth_network.h"
#include "core/model/firm_edges.h"
#include "core/model/gathered_mass.h"
#include "core/model/torch_cuda.h"
#include "core/util/log.h"

namespace deep3d {
namespace {

constexpr double kLowQuantile = 0.02, kHighQuantile = 0.98;  // model page, "Canonical depth"
constexpr double kSmallestDepth = 1e-3;                      // metric values: nearer counts as this near

[[noreturn]] void throwShape(const at::Tensor& answer, const SideFile& side, const std::string& wanted) {
    std::ostringstream shape;
    shape << answer.sizes();
    throw Error(ErrorKind::Failed,
                QT_TRANSLATE_NOOP("core", "The network %1 answers values of the shape %2 instead of %3."),
                {side.path.string(), shape.str(), wanted});
}

[[noreturn]] void throwNotNumbers(const SideFile& side) {
    throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "The network %1 answers values that are not numbers."),
                {side.path.string()});
}

void requireFinite(const at::Tensor& values, const SideFile& side) {
    if (!at::isfinite(values).all().item<bool>()) throwNotNumbers(side);
}

// The usual answer on the processor.
void massesFromLogits(const at::Tensor& answer, const SideFile& side, Distribution& distribution) {
    auto logits = answer.to(at::kFloat);
    if (logits.stride(2) != logits.size(3) * logits.stride(3)) logits = logits.contiguous();
    const LogitPlanes planes{logits.const_data_ptr<float>(), int(logits.size(1)), distribution.planeSize(),
                             logits.stride(1), logits.stride(3)};
    if (!massesOfLogits(planes, side.spread, distribution.data())) throwNotNumbers(side);
}

at::Tensor withoutChannel(const at::Tensor& values, int64_t channel) {
    const auto rest = at::cat({values.narrow(1, 0, channel),
                               values.narrow(1, channel + 1, values.size(1) - channel - 1)}, 1);
    return rest / rest.sum(1, true).clamp_min(1e-6);
}

}  // namespace

at::Device networkDevice(int cudaDevice) {
    if (cudaDevice == kProcessor) return at::kCPU;
    const std::string problem = whyNoTorchCuda(cudaDevice);
    if (problem.empty()) return {at::kCUDA, c10::DeviceIndex(cudaDevice)};
    log(LogLevel::Warning, problem + " The network runs on the processor.");
    return at::kCPU;
}

at::Tensor inputTensor(const FramePtr& picture, const NetworkInput& input) {
    const Size size = networkSize(input, picture->size());
    auto values = networkPicture(picture, size, input);
    return at::from_blob(values.data(), {1, size.height, size.width, 3}, at::kFloat).clone().permute({0, 3, 1, 2});
}

DistributionPtr layersFromAnswer(const at::Tensor& answer, const SideFile& side, EdgeCells edges) {
    const int64_t channels = side.axis.layers + (side.nullLayer ? 1 : 0);
    if (answer.dim() != 4 || answer.size(0) != 1 || answer.size(1) != channels || answer.size(2) < 1 ||
        answer.size(3) < 1) {
        throwShape(answer, side, "[1, " + std::to_string(channels) + ", h, w]");
    }
    const Size grid{int(answer.size(3)), int(answer.size(2))};
    auto distribution = std::make_shared<Distribution>(side.axis, side.alignment, grid);
    const bool complete = !side.softmaxInside && !side.nullLayer;
    if (complete && answer.is_cpu()) {
        massesFromLogits(answer, side, *distribution);
        if (edges == EdgeCells::Firm) {
            auto made = at::from_blob(distribution->data(), answer.sizes(), at::kFloat);
            made.copy_(firmEdges(made));
        }
        return distribution;
    }
    requireFinite(answer, side);
    auto masses = answer.to(at::kFloat);
    if (!side.softmaxInside) masses = at::softmax(masses, 1);
    if (side.nullLayer) masses = withoutChannel(masses, *side.nullLayer);
    masses = gatheredMass(masses, side.spread);
    if (edges == EdgeCells::Firm) masses = firmEdges(masses);
    // What stays on the device and what comes to the host are the same numbers.
    if (masses.is_cuda() && complete) masses = masses.to(at::kHalf).contiguous();
    at::from_blob(distribution->data(), masses.sizes(), at::kFloat).copy_(masses);
    if (!complete) normalise(*distribution);
    if (masses.is_cuda() && complete) {
        const auto owner = std::make_shared<at::Tensor>(masses);
        distribution->setDeviceMasses({std::shared_ptr<const void>(owner, owner->const_data_ptr()), masses.get_device()});
    }
    return distribution;
}

DistributionPtr layersFromDepth(const at::Tensor& answer, const SideFile& side) {
    const bool shaped = (answer.dim() == 3 || (answer.dim() == 4 && answer.size(1) == 1)) && answer.size(0) == 1;
    if (!shaped || answer.numel() == 0) throwShape(answer, side, "[1, h, w]");
    requireFinite(answer, side);
    auto nearness = answer.to(at::kCPU, at::kFloat).contiguous();
    if (side.depthValues == DepthValues::Metric) nearness = nearness.clamp_min(kSmallestDepth).reciprocal();
    const auto sorted = std::get<0>(nearness.flatten().sort());
    const auto atQuantile = [&](double q) { return sorted[int64_t(q * double(sorted.numel() - 1))].item<float>(); };
    const float far = atQuantile(kLowQuantile), near = atQuantile(kHighQuantile);
    nearness = near > far ? (nearness - far) / (near - far) : at::full_like(nearness, 0.5);
    const Size grid{int(answer.size(-1)), int(answer.size(-2))};
    return distributionFromInverseDepth(side.axis, grid, nearness.data_ptr<float>(), side.depthMapping);
}

namespace {

// TorchScript gives it last, behind a traceback, the rest of torch first.
std::string reasonOf(const std::string& text) {
    const std::string mark = "RuntimeError: ";
    const size_t last = text.rfind(mark);
    const std::string reason = last == std::string::npos ? text : text.substr(last + mark.size());
    return reason.substr(0, reason.find('\n'));
}

}  // namespace

Error torchError(const std::exception& problem, const SideFile& side) {
    const auto* own = dynamic_cast<const c10::Error*>(&problem);
    const std::string text = own ? own->what_without_backtrace() : problem.what();
    if (text.find("allocate memory") != std::string::npos || dynamic_cast<const std::bad_alloc*>(&problem)) {
        return {ErrorKind::OutOfMemory, QT_TRANSLATE_NOOP("core", "There is not enough memory for the network %1."),
                {side.path.string()}};
    }
    return {ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "The network %1 failed: %2"),
            {side.path.string(), reasonOf(text)}};
}

}  // namespace deep3d
