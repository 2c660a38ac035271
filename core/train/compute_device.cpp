// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/compute_device.h"

#include <ATen/ATen.h>

#include "core/model/torch_cuda.h"
#include "core/util/error.h"
#include "core/util/log.h"

namespace deep3d {
namespace {

at::Device parsed(const std::string& word) {
    try {
        const at::Device device(word);
        if (device.is_cuda() && device.has_index()) return device;
    } catch (const c10::Error&) {  // told below
    }
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "The device \"%1\" is unknown: use auto, cpu, cuda or cuda:N."), {word});
}

}  // namespace

at::Device computeDevice(const std::string& word, int localRank) {
    if (word == "cpu") return at::kCPU;
    const bool isAuto = word == "auto";
    const at::Device device =
        isAuto || word == "cuda" ? at::Device(at::kCUDA, at::DeviceIndex(localRank)) : parsed(word);
    const std::string problem = whyNoTorchCuda(device.index());
    if (problem.empty()) return device;
    if (!isAuto) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The device %1 cannot be used: %2"), {word, problem});
    }
    log(LogLevel::Info, "The processor computes: " + problem);
    return at::kCPU;
}

}  // namespace deep3d
