// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "app/bench_rows.h"
#include "gpu/kernel_times.h"

namespace deep3d {

struct BenchPicture {
    std::string name;  // "selection + anaglyph, 1920 x 1080"
    PictureTimes times;
};

// A CUDA device's kernels, held against the rate at which it copies its own memory.
struct BenchDevice {
    double copyBytesPerSecond = 0.0;
    std::vector<BenchPicture> pictures;
};

// On subject.cudaDevice, the pictures whose names hold subject.only; fewer when stopped. Throws Error where the device fails.
BenchDevice benchDevice(const BenchSubject& subject, std::stop_token stop);

// A table on standard output.
void printDevice(const BenchDevice& device);

}  // namespace deep3d
