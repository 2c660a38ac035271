// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Time of every kernel on the first CUDA device, the bytes it cannot do without, and their rate as a share of the rate at
// which the device copies its own memory. Medians of 20 batches of launches after a warm-up.
#include <cuda_runtime_api.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

#include "core/util/error.h"
#include "gpu/device_memory.h"
#include "gpu/device_renderer.h"
#include "tests/support/synthetic.h"

namespace deep3d::gpu {
namespace {

constexpr int kBatches = 20, kLaunches = 50;
constexpr Size kNetworkGrid{192, 108};

double medianMs(const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < kBatches + 3; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    times.erase(times.begin(), times.begin() + 3);  // warm-up
    std::ranges::nth_element(times, times.begin() + kBatches / 2);
    return times[kBatches / 2];
}

// Hands everything on and remembers the launches, so that each can be repeated alone.
class Recorder final : public CudaApi {
public:
    std::vector<KernelCall> calls;

    CudaAnswer countDevices(int& count) override { return m_api->countDevices(count); }
    CudaAnswer nameDevice(int device, std::string& name) override { return m_api->nameDevice(device, name); }
    CudaAnswer select(int device) override { return m_api->select(device); }
    CudaAnswer allocate(size_t bytes, void*& memory) override { return m_api->allocate(bytes, memory); }
    void release(void* memory) override { m_api->release(memory); }
    CudaAnswer allocatePinned(size_t bytes, void*& memory) override { return m_api->allocatePinned(bytes, memory); }
    void releasePinned(void* memory) override { m_api->releasePinned(memory); }
    CudaAnswer upload(void* to, const void* from, size_t bytes) override { return m_api->upload(to, from, bytes); }
    CudaAnswer download(void* to, const void* from, size_t bytes) override { return m_api->download(to, from, bytes); }
    CudaAnswer launch(const KernelCall& call) override {
        calls.push_back(call);
        return m_api->launch(call);
    }
    CudaAnswer synchronise() override { return m_api->synchronise(); }

    double launchMs(const KernelCall& call) {
        return medianMs([&] {
                   for (int i = 0; i < kLaunches; ++i) check(m_api->launch(call));
                   check(m_api->synchronise());
               }) / kLaunches;
    }

private:
    CudaApiPtr m_api = makeCudaApi();
};

// Bytes a second, read and written.
double copyRate(Recorder& api) {
    constexpr size_t kBytes = size_t(1) << 28;
    DeviceBuffer from(api), to(api);
    from.reserve(kBytes);
    to.reserve(kBytes);
    const double ms = medianMs([&] {
        cudaMemcpyAsync(to.data(), from.data(), kBytes, cudaMemcpyDeviceToDevice);
        check(api.synchronise());
    });
    return 2.0 * double(kBytes) / (ms / 1000.0);
}

struct Bytes {
    const char* kernel = "training";
    size_t count = 0;

    void operator()(const VolumeArguments& a) {
        kernel = "volume";
        count = 3 * a.shape.count() * sizeof(float);
    }
    void operator()(const TargetArguments& a) {
        kernel = "source to target";
        const size_t eyes = size_t(a.steps[0].count > 0) + size_t(a.steps[1].count > 0);
        count = (2 + eyes) * a.source.shape.count() * sizeof(float);
    }
    template <class T> void operator()(const ViewArguments<T>& a) {
        kernel = "views";
        count = (a.source.samples.count + a.out.samples.count) * sizeof(T);
        for (const EyeArguments& eye : a.eyes)
            if (eye.steps.count > 0)
                count += (a.method == ViewMethod::Layered ? 2 : 1) * eye.volume.shape.count() * sizeof(float);
    }
    template <class Training> void operator()(const Training&) {}
};

void measure(Recorder& api, const RenderRequest& request, double rate) {
    DeviceRenderer renderer(api, 0);
    const int rows = request.frame->height();
    api.calls.clear();
    renderer.render(request, rows, {});
    const std::string what = std::to_string(request.frame->width()) + " x " + std::to_string(rows) + " " +
                             nameOf(kSynthesisMethods, request.method) + " " + nameOf(kLayouts, request.layout);
    const std::vector<KernelCall> calls = api.calls;
    for (const KernelCall& call : calls) {
        Bytes bytes;
        std::visit(bytes, call);
        const double ms = api.launchMs(call), here = double(bytes.count) / (ms / 1000.0);
        std::printf("%-36s %-18s %9.1f us %8.1f MB %8.0f GB/s %5.0f %%\n", what.c_str(), bytes.kernel, ms * 1000.0,
                    double(bytes.count) / 1e6, here / 1e9, 100.0 * here / rate);
    }
    const double whole = medianMs([&] { renderer.render(request, rows, {}); });
    std::printf("%-36s %-18s %9.1f us\n", what.c_str(), "with its download", whole * 1000.0);
}

void bench() {
    Recorder api;
    int devices = 0;
    check(api.countDevices(devices));
    check(api.select(0));
    std::string name;
    check(api.nameDevice(0, name));
    const double rate = copyRate(api);
    std::printf("%s copies %.0f GB/s (read and written); medians of %d\n\n", name.c_str(), rate / 1e9, kBatches);
    const DistributionPtr scene = testing::squareBeforeWall(kNetworkGrid), worst = testing::randomSoft(kNetworkGrid, 1.0, 3);
    for (const Size size : {Size{1280, 720}, Size{1920, 1080}, Size{3840, 2160}}) {
        const FramePtr frame = testing::smoothFrame(size);
        for (const SynthesisMethod method : {SynthesisMethod::Selection, SynthesisMethod::Sharp, SynthesisMethod::Layered}) {
            StereoSettings settings;
            settings.method = method;
            RenderRequest request = makeRequest(frame, scene, settings);
            measure(api, request, rate);
        }
        std::printf("every layer everywhere:\n");
        StereoSettings settings;
        settings.method = SynthesisMethod::Selection;
        measure(api, makeRequest(frame, worst, settings), rate);
    }
}

}  // namespace
}  // namespace deep3d::gpu

int main() {
    try {
        deep3d::gpu::bench();
    } catch (const deep3d::Error& problem) {
        std::fprintf(stderr, "gpu_bench: %s\n", problem.what());
        return 1;
    }
}
