// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/torch_setup.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <mutex>
#include <thread>

namespace deep3d {
namespace {

thread_local int t_count = 0;  // 0: one a core

int coreCount() {
    return std::max(1, int(std::thread::hardware_concurrency()));
}

}  // namespace

void setUpTorch() {
    static std::once_flag once;
    std::call_once(once, [] { at::set_num_interop_threads(1); });
    // Torch holds the count for each thread that calls it, and takes the last one set for threads that set none.
    at::set_num_threads(t_count > 0 ? t_count : coreCount());
}

int torchThreadCount() {
    setUpTorch();
    return at::get_num_threads();
}

int clipThreadCount() {
    return std::max(1, coreCount() / 2);
}

TorchThreads::TorchThreads(int count) {
    t_count = count;
}

TorchThreads::~TorchThreads() {
    t_count = 0;
}

}  // namespace deep3d
