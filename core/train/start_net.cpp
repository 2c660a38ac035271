// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/start_net.h"

#include <ATen/ATen.h>

#include "core/model/layer_weights.h"
#include "core/train/batch_loader.h"
#include "core/train/objective.h"
#include "core/train/predictor.h"

namespace deep3d {
namespace {

LayerNetOptions netOptions(const TrainOptions& options) {
    if (options.resume) {
        return optionsOf(readTensorFile(options.runFolder / kCheckpointName), "model.");
    }
    LayerNetOptions result;
    if (!options.start.empty()) {
        const bool checkpoint = isCheckpoint(options.start);
        result.secondBackbone = optionsOf(readTensorFile(options.start), checkpoint ? "average." : "").secondBackbone;
    }
    return result;
}

// Exported weights have no batch norms: their statistics come from pictures of the kind that will be trained on.
void startFrom(const TrainOptions& options, const SampleSource& source, LayerNet& net) {
    constexpr int kBatches = 12, kBatch = 16;
    if (isCheckpoint(options.start)) {
        loadState(net, "average.", readTensorFile(options.start), options.start);
        return;
    }
    const torch::NoGradGuard noGradients;
    net.unfold(*loadLayerNet(options.start));
    for (int b = 0; b < kBatches; ++b) {
        Batch batch;
        for (int i = 0; i < kBatch; ++i) {
            Dice dice(options.seed, ~uint64_t(b), uint64_t(i));
            batch.samples.push_back(makeTrainingSample(source, dice, batch.size.width, batch.size.height));
        }
        net.forward(toTensors(batch, net.options().layers, 0, at::kCPU).picture);
    }
    net.finishUnfolding();
}

}  // namespace

std::shared_ptr<LayerNet> startNet(const TrainOptions& options, const SampleSource& source) {
    at::manual_seed(options.seed);
    auto net = std::make_shared<LayerNet>(netOptions(options));
    if (options.resume) {
        return net;  // all of it is in the checkpoint
    }
    if (!options.backbone.empty()) {
        loadBackbone(*net, options.backbone);
    }
    if (!options.start.empty()) {
        startFrom(options, source, *net);
    }
    return net;
}

}  // namespace deep3d
