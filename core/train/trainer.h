// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/train/group_place.h"

namespace deep3d {

// Everything that decides a run; written into its checkpoints.
struct TrainOptions {
    std::vector<std::filesystem::path> packs;
    std::filesystem::path runFolder;
    std::filesystem::path backbone;  // MobileNetV2 weights to start from; empty: random
    std::filesystem::path start;     // a checkpoint (its averaged weights) or exported weights to start from; empty: none
    double minutes = 60.0;           // wall-clock budget over all resumes; the rate falls to 0 at its end
    int64_t steps = 0;               // instead of minutes where > 0
    bool resume = false;
    int batch = 16;                  // samples a step at 256 x 192; fewer at larger sizes
    int frozenBlocks = 0;            // first entries of the backbone that stay as they are
    int frozenSecondBlocks = 0;      // the same of the second backbone, where `start` has one
    double largeShare = 0.22;        // the last part of the budget, trained at 384 wide
    double backboneRate = 3e-4, decoderRate = 1.5e-3, warmUp = 0.03;
    double splitMassWeight = 0.3, positionWeight = 4.0, edgeWeight = 2.0, rankingWeight = 0.5, viewWeight = 1.0;
    int viewSamples = 3;             // samples a step that go through the selection layer
    double averaging = 0.998;        // of the weights, a step
    std::map<std::string, double> weights;  // of sources, over the recipe's
    uint64_t seed = 1;
    int workers = 2, threads = 2;
    std::string device = "auto";     // compute_device.h
    double checkpointMinutes = 5.0;
    // Of the convolutions, where trainingType (core/model/compute_type.h) allows it, else float32; weights, losses and the
    // optimiser stay float32. bfloat16 rather than half: it has float32's range, so no loss needs scaling. CUDA cards before
    // Ampere are slow at it.
    bool bfloat16 = true;
    GroupPlace place;                // batch and viewSamples are each process's share
};

// Trains until the budget is spent or `stop` becomes true (from a signal handler, say), then writes the checkpoint
// runFolder/checkpoint.safetensors; also every checkpointMinutes. Logs a line every 20 seconds, with the share of its time
// that the steps waited for data and, on a device, that it was at work (device_clock.h); every step's losses go to
// runFolder/losses.csv. Throws Error.
//
// A run with `steps` that was killed and resumed goes on exactly as one that was not: weights, optimiser, samples and
// rates depend on the step alone (on the same machine with the same number of threads). With `minutes` the clock decides
// the rate.
//
// Several processes (`place`) give what one with their batches together gives: samples are shared out, losses,
// gradients and batch norm statistics are summed over all. Every process needs the packs and, to resume, the run folder
// of rank 0, which alone writes.
void train(const TrainOptions& options, const std::atomic<bool>& stop);

inline constexpr const char* kCheckpointName = "checkpoint.safetensors";

}  // namespace deep3d
