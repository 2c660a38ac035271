// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

#include "core/model/answer_passes.h"

namespace deep3d {

struct ExportOptions {
    std::filesystem::path checkpoint;
    std::filesystem::path target;  // without extension: target.safetensors and target.json are written
    std::string licence;
    AnswerPasses passes;
    double spread = 1.0;           // layers (side_file.h)
    int maxHeight = 384;           // px of the network's input
};

struct ExportReport {
    int64_t parameters = 0;
    uint64_t bytes = 0;            // of the weights file
    double largestDifference = 0;  // of a layer's probability, checkpoint against the exported file
    double meanDifference = 0;     // of the expected layer, in layers
};

// Writes the averaged weights of a checkpoint with batch norms merged, in half precision, and the side file; then reads
// both back and compares the answers on a picture of noise and gradients. Throws Error(BadInput) for a bad checkpoint,
// Error(Failed) where the answers differ by more than 0.25 layers on average.
ExportReport exportModel(const ExportOptions& options);

}  // namespace deep3d
