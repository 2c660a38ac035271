// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/kernel_bench.h"

#include <algorithm>

#include "core/util/median_time.h"
#include "gpu/device_renderer.h"

namespace deep3d::gpu {
namespace {

constexpr int kLaunches = 50;  // queued together, so that the waiting does not count

// Hands everything on; remembers the launches, and makes no graphs where it is told so.
class Recorder final : public CudaApi {
public:
    Recorder(CudaApi& api, bool makesGraphs) : m_api(api), m_makesGraphs(makesGraphs) {}
    std::vector<KernelCall> calls;

    CudaAnswer countDevices(int& count) override { return m_api.countDevices(count); }
    CudaAnswer nameDevice(int device, std::string& name) override { return m_api.nameDevice(device, name); }
    CudaAnswer select(int device) override { return m_api.select(device); }
    CudaAnswer allocate(size_t bytes, void*& memory) override { return m_api.allocate(bytes, memory); }
    void release(void* memory) override { m_api.release(memory); }
    CudaAnswer allocatePinned(size_t bytes, void*& memory) override { return m_api.allocatePinned(bytes, memory); }
    void releasePinned(void* memory) override { m_api.releasePinned(memory); }
    CudaAnswer context(void*& context) override { return m_api.context(context); }
    CudaAnswer upload(void* to, const void* from, size_t bytes) override { return m_api.upload(to, from, bytes); }
    CudaAnswer download(void* to, const void* from, size_t bytes) override { return m_api.download(to, from, bytes); }
    CudaAnswer copy(void* to, const void* from, size_t bytes) override { return m_api.copy(to, from, bytes); }
    CudaAnswer launch(const KernelCall& call) override {
        calls.push_back(call);
        return m_api.launch(call);
    }
    CudaAnswer synchronise() override { return m_api.synchronise(); }
    CudaAnswer record(const std::vector<DeviceStep>& steps, void*& graph) override {
        return m_makesGraphs ? m_api.record(steps, graph) : CudaAnswer{1, "no graphs"};
    }
    CudaAnswer replay(void* graph) override { return m_api.replay(graph); }
    void releaseGraph(void* graph) override { m_api.releaseGraph(graph); }

private:
    CudaApi& m_api;
    bool m_makesGraphs;
};

template <class T> size_t bytesOf(const YuvView<T>& picture) {
    return (picture.luma.count + picture.chroma.count) * sizeof(T);
}

struct LeastWork {
    KernelTime operator()(const VolumeArguments& a) const {
        const size_t in = a.halves.count > 0 ? sizeof(Half) : sizeof(float);
        return {"volume", 0.0, a.shape.count() * (in + 2 * sizeof(float))};
    }
    KernelTime operator()(const TargetArguments& a) const {
        const size_t eyes = size_t(a.steps[0].count > 0) + size_t(a.steps[1].count > 0);
        return {"source to target", 0.0, (2 + eyes) * a.source.shape.count() * sizeof(float)};
    }
    KernelTime operator()(const SourceArguments& a) const {
        return {"target to source", 0.0, 2 * a.source.count * sizeof(float)};
    }
    template <class T> KernelTime operator()(const ViewArguments<T>& a) const {
        size_t bytes = (a.source.samples.count + a.out.samples.count) * sizeof(T);
        for (const EyeArguments& eye : a.eyes)
            if (eye.steps.count > 0)
                bytes += (a.method == ViewMethod::Layered ? 2 : 1) * eye.volume.shape.count() * sizeof(float);
        return {"views", 0.0, bytes};
    }
    template <class T> KernelTime operator()(const SqueezeArguments<T>& a) const {
        return {"squeeze", 0.0, (a.from.samples.count + a.to.samples.count) * sizeof(T)};
    }
    template <class T> KernelTime operator()(const FromYuvArguments<T>& a) const {
        return {"picture to frame", 0.0, bytesOf(a.from) + a.to.samples.count * sizeof(T)};
    }
    template <class In, class Out> KernelTime operator()(const ToYuvArguments<In, Out>& a) const {
        return {"frame to picture", 0.0, a.from.samples.count * sizeof(In) + bytesOf(a.to)};
    }
    template <class Training> KernelTime operator()(const Training&) const { return {"training", 0.0, 0}; }
};

KernelTime timeKernel(CudaApi& api, const KernelCall& call, int repetitions) {
    KernelTime time = leastWork(call);
    time.milliseconds = medianMs(repetitions, [&] {
                            for (int i = 0; i < kLaunches; ++i) check(api.launch(call));
                            check(api.synchronise());
                        }) / kLaunches;
    return time;
}

// Two frames in turn, so that each is new to the renderer.
double timeClip(CudaApi& api, int device, const RenderRequest& request, int repetitions, bool withGraph) {
    Recorder recorder(api, withGraph);
    DeviceRenderer renderer(recorder, device);
    RenderRequest frames[2] = {request, request};
    const auto twin = std::make_shared<Frame>(request.frame->size(), request.frame->bits(), request.frame->tags());
    std::copy_n(request.frame->data(), request.frame->byteCount(), twin->data());
    frames[1].frame = twin;
    frames[1].distribution = std::make_shared<Distribution>(*request.distribution);
    size_t next = 0;
    return medianMs(repetitions, [&] { renderer.render(frames[next++ % 2], request.frame->height(), {}); });
}

}  // namespace

KernelTime leastWork(const KernelCall& call) { return std::visit(LeastWork(), call); }

double copyRate(CudaApi& api, int device, int repetitions, size_t bytes) {
    check(api.select(device));
    DeviceBuffer from(api), to(api);
    from.reserve(bytes);
    to.reserve(bytes);
    const double ms = medianMs(repetitions, [&] {
        check(api.copy(to.data(), from.data(), bytes));
        check(api.synchronise());
    });
    return 2.0 * double(bytes) / (ms / 1000.0);
}

PictureTimes timePicture(CudaApi& api, int device, const RenderRequest& request, int repetitions) {
    Recorder recorder(api, true);
    DeviceRenderer renderer(recorder, device);
    const auto render = [&] { renderer.render(request, request.frame->height(), {}); };
    render();
    PictureTimes times;
    for (const KernelCall& call : std::vector(recorder.calls)) times.kernels.push_back(timeKernel(api, call, repetitions));
    times.stillMs = medianMs(repetitions, render);
    times.clipMs = timeClip(api, device, request, repetitions, true);
    times.clipWithoutGraphMs = timeClip(api, device, request, repetitions, false);
    return times;
}

}  // namespace deep3d::gpu
