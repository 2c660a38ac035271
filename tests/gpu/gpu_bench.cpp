// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Time of every kernel on the first CUDA device, the bytes it cannot do without, and their rate as a share of the rate at
// which the device copies its own memory (gpu/kernel_bench.h). Medians of 20 after a warm-up.
#include <cstdio>

#include "core/util/error.h"
#include "gpu/cuda_backend.h"
#include "tests/support/synthetic.h"

namespace deep3d {
namespace {

constexpr int kRepetitions = 20;
constexpr Size kNetworkGrid{192, 108};

void measure(const RenderRequest& request, double rate) {
    const Size size = request.frame->size();
    const std::string what = std::to_string(size.width) + " x " + std::to_string(size.height) + " " +
                             nameOf(kSynthesisMethods, request.method) + " " + nameOf(kLayouts, request.layout);
    const PictureTimes times = timeCudaPicture(0, request, kRepetitions);
    for (const KernelTime& kernel : times.kernels)
        std::printf("%-36s %-18s %9.1f us %8.1f MB %8.0f GB/s %5.0f %%\n", what.c_str(), kernel.kernel.c_str(),
                    1000.0 * kernel.milliseconds, double(kernel.bytes) / 1e6, kernel.bytesPerSecond() / 1e9,
                    100.0 * kernel.bytesPerSecond() / rate);
    std::printf("%-36s %-18s %9.1f us\n", what.c_str(), "and fetched", 1000.0 * times.stillMs);
    std::printf("%-36s %-18s %9.1f us, without graph %.1f us\n", what.c_str(), "frame of a clip", 1000.0 * times.clipMs,
                1000.0 * times.clipWithoutGraphMs);
}

void bench() {
    const std::vector<std::string> devices = cudaDeviceNames();
    if (devices.empty()) throw Error(ErrorKind::BadInput, "%1", {whyNoCudaDevice()});
    const double rate = cudaCopyRate(0);
    std::printf("%s copies %.0f GB/s (read and written); medians of %d\n\n", devices[0].c_str(), rate / 1e9, kRepetitions);
    const DistributionPtr scene = testing::squareBeforeWall(kNetworkGrid), worst = testing::randomSoft(kNetworkGrid, 1.0, 3);
    for (const Size size : {Size{1280, 720}, Size{1920, 1080}, Size{3840, 2160}}) {
        const FramePtr frame = testing::smoothFrame(size);
        for (const SynthesisMethod method : {SynthesisMethod::Selection, SynthesisMethod::Sharp, SynthesisMethod::Layered}) {
            StereoSettings settings;
            settings.method = method;
            measure(makeRequest(frame, scene, settings), rate);
        }
        std::printf("every layer everywhere:\n");
        StereoSettings settings;
        settings.method = SynthesisMethod::Selection;
        measure(makeRequest(frame, worst, settings), rate);
    }
}

}  // namespace
}  // namespace deep3d

int main() {
    try {
        deep3d::bench();
    } catch (const deep3d::Error& problem) {
        std::fprintf(stderr, "gpu_bench: %s\n", problem.what());
        return 1;
    }
}
