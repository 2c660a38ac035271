// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/backend_choice.h"

#include <charconv>

#include "core/media/card.h"
#include "core/model/depth_network.h"
#include "core/stereo/cpu_backend.h"
#include "core/util/error.h"
#include "gpu/cuda_backend.h"

namespace deep3d {
namespace {

[[noreturn]] void throwUnknown(const std::string& device) {
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "The device \"%1\" is unknown: use auto, cpu, cuda or cuda:N."), {device});
}

int deviceNumber(const std::string& device) {
    constexpr size_t kPrefix = 4;  // "cuda"
    if (device.size() == kPrefix) return 0;
    int number = 0;
    const char* end = device.data() + device.size();
    const auto parsed = std::from_chars(device.data() + kPrefix + 1, end, number);
    if (device[kPrefix] != ':' || parsed.ec != std::errc() || parsed.ptr != end || number < 0) throwUnknown(device);
    return number;
}

}  // namespace

int chosenCudaDevice(const std::string& device) {
    if (device == "cpu") return kProcessor;
    if (device == "auto") return cudaDeviceNames().empty() ? kProcessor : 0;
    if (device.rfind("cuda", 0) == 0) return deviceNumber(device);
    throwUnknown(device);
}

CardPtr chooseCard(const std::string& device) {
    const int chosen = chosenCudaDevice(device);
    return chosen == kProcessor ? nullptr : makeCard(makeCudaColour(chosen));
}

RenderBackendPtr chooseBackend(const std::string& device) {
    const int chosen = chosenCudaDevice(device);
    return chosen == kProcessor ? makeCpuBackend() : makeCudaBackend(chosen);
}

}  // namespace deep3d
