// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/torch_setup.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <mutex>
#include <thread>

namespace deep3d {

void setUpTorch() {
    static std::once_flag once;
    std::call_once(once, [] {
        at::set_num_threads(std::max(1, int(std::thread::hardware_concurrency())));
        at::set_num_interop_threads(1);
    });
}

int torchThreadCount() {
    setUpTorch();
    return at::get_num_threads();
}

}  // namespace deep3d
