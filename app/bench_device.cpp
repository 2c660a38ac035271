// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/bench_device.h"

#include <cstdio>

#include "core/image/resize.h"
#include "gpu/cuda_backend.h"

namespace deep3d {
namespace {

struct Kind {
    SynthesisMethod method;
    Layout layout;
    Size size;
};
constexpr Kind kKinds[] = {{SynthesisMethod::Selection, Layout::Anaglyph, {1920, 1080}},
                           {SynthesisMethod::Selection, Layout::Anaglyph, {3840, 2160}},
                           {SynthesisMethod::Layered, Layout::Anaglyph, {1920, 1080}},
                           {SynthesisMethod::Layered, Layout::SbsHalf, {1920, 1080}}};

std::string nameOf(const Kind& kind) {
    return std::string(nameOf(kSynthesisMethods, kind.method)) + " + " + nameOf(kLayouts, kind.layout) + ", " +
           std::to_string(kind.size.width) + " x " + std::to_string(kind.size.height);
}

}  // namespace

BenchDevice benchDevice(const BenchSubject& subject, std::stop_token stop) {
    BenchDevice measured;
    measured.copyBytesPerSecond = cudaCopyRate(subject.cudaDevice);
    for (const Kind& kind : kKinds) {
        const std::string name = nameOf(kind);
        if (name.find(subject.only) == std::string::npos || stop.stop_requested()) continue;
        const FramePtr frame = toEightBits(resized(subject.picture, kind.size));
        // As an ordinary answer: masses in the processor's memory, sent like those of any network.
        const auto answer = std::make_shared<Distribution>(*subject.network.predict(frame));
        answer->setDeviceMasses({});
        measured.pictures.push_back(
            {name, timeCudaPicture(subject.cudaDevice, benchRequest(frame, answer, kind.method, kind.layout),
                                   subject.repetitions)});
    }
    return measured;
}

void printDevice(const BenchDevice& device) {
    std::printf("\n%-38s %-18s %9s %8s %8s %9s   (the device copies %.0f GB/s)\n", "on the device", "kernel", "us", "MB",
                "GB/s", "of copy", device.copyBytesPerSecond / 1e9);
    for (const BenchPicture& picture : device.pictures) {
        for (const KernelTime& kernel : picture.times.kernels) {
            const double rate = kernel.bytesPerSecond();
            std::printf("%-38s %-18s %9.1f %8.1f %8.0f %7.0f %%\n", picture.name.c_str(), kernel.kernel.c_str(),
                        1000.0 * kernel.milliseconds, double(kernel.bytes) / 1e6, rate / 1e9,
                        100.0 * rate / device.copyBytesPerSecond);
        }
        const PictureTimes& times = picture.times;
        std::printf("%-38s %-18s %9.1f\n%-38s %-18s %9.1f   (without graph %.1f)\n", picture.name.c_str(), "and fetched",
                    1000.0 * times.stillMs, picture.name.c_str(), "frame of a clip", 1000.0 * times.clipMs,
                    1000.0 * times.clipWithoutGraphMs);
    }
}

}  // namespace deep3d
