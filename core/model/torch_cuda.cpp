// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/torch_cuda.h"

#include <ATen/Parallel.h>
#include <dlfcn.h>
#include <torch/cuda.h>

#include <filesystem>

#include "core/util/error.h"

namespace deep3d {
namespace {

// Of the library that holds the function.
std::filesystem::path folderOf(int (*function)()) {
    Dl_info info{};
    dladdr(reinterpret_cast<const void*>(function), &info);
    return std::filesystem::path(info.dli_fname ? info.dli_fname : "").parent_path();
}

// What keeps torch's CUDA part from being loaded; empty: it is there.
const std::string& loadingProblem() {
    static const std::string problem = [] {
        const auto library = folderOf(&at::get_num_threads) / "libtorch_cuda.so";
        return dlopen(library.c_str(), RTLD_NOW | RTLD_GLOBAL) ? std::string() : std::string(dlerror());
    }();
    return problem;
}

}  // namespace

std::string whyNoTorchCuda(int device) {
    if (!loadingProblem().empty())
        return fillPlaceholders(QT_TRANSLATE_NOOP("core", "LibTorch's CUDA part cannot be loaded: %1."), {loadingProblem()});
    const int count = torch::cuda::device_count();
    if (device >= 0 && device < count) return {};
    return fillPlaceholders(QT_TRANSLATE_NOOP("core", "LibTorch has no CUDA device %1: it finds %2."),
                            {std::to_string(device), std::to_string(count)});
}

}  // namespace deep3d
