// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <cuda_runtime_api.h>

#include "gpu/cuda_api.h"
#include "gpu/kernel_runner.cuh"

namespace deep3d::gpu {
namespace {

constexpr unsigned kDriverInterface = 12000;  // CUDA's version whose form of a driver's function is meant

CudaAnswer answerOf(cudaError_t error) {
    return error == cudaSuccess ? CudaAnswer{} : CudaAnswer{int(error), cudaGetErrorString(error)};
}

// Queues one step on a stream.
struct Queueing {
    cudaStream_t stream = nullptr;  // CUDA's default stream
    cudaError_t error = cudaSuccess;

    void operator()(const Upload& step) {
        error = cudaMemcpyAsync(step.device, step.pinned, step.bytes, cudaMemcpyHostToDevice, stream);
    }
    void operator()(const Download& step) {
        error = cudaMemcpyAsync(step.pinned, step.device, step.bytes, cudaMemcpyDeviceToHost, stream);
    }
    void operator()(const KernelCall& call) { dispatch(call, *this); }
    template <class Kernel> void run(const typename Kernel::Arguments& arguments) {
        error = launchKernel<Kernel>(arguments, stream);
    }
};

CudaAnswer queued(const DeviceStep& step) {
    Queueing queueing;
    std::visit(queueing, step);
    return answerOf(queueing.error);
}

// The default stream cannot be recorded; this one lives as long as one recording.
class RecordedStream {
public:
    RecordedStream() : m_error(cudaStreamCreateWithFlags(&m_stream, cudaStreamNonBlocking)) {
        if (m_error == cudaSuccess) m_error = cudaStreamBeginCapture(m_stream, cudaStreamCaptureModeThreadLocal);
    }
    ~RecordedStream() {
        if (m_stream) cudaStreamDestroy(m_stream);
    }
    RecordedStream(const RecordedStream&) = delete;
    RecordedStream& operator=(const RecordedStream&) = delete;

    void add(const DeviceStep& step) {
        Queueing queueing{m_stream, m_error};
        if (m_error == cudaSuccess) std::visit(queueing, step);
        m_error = queueing.error;
    }
    cudaError_t finish(cudaGraphExec_t& made) {
        cudaGraph_t recorded = nullptr;
        const cudaError_t ended = m_stream ? cudaStreamEndCapture(m_stream, &recorded) : m_error;
        if (m_error == cudaSuccess) m_error = ended;
        if (m_error == cudaSuccess) m_error = cudaGraphInstantiate(&made, recorded, 0);
        if (recorded) cudaGraphDestroy(recorded);
        cudaGetLastError();  // what was refused here is no failure of later calls
        return m_error;
    }

private:
    cudaStream_t m_stream = nullptr;
    cudaError_t m_error;
};

class CudaRuntime final : public CudaApi {
public:
    CudaAnswer countDevices(int& count) override { return answerOf(cudaGetDeviceCount(&count)); }
    CudaAnswer nameDevice(int device, std::string& name) override {
        cudaDeviceProp properties;
        const CudaAnswer answer = answerOf(cudaGetDeviceProperties(&properties, device));
        if (answer.code == 0) name = properties.name;
        return answer;
    }
    CudaAnswer select(int device) override { return answerOf(cudaSetDevice(device)); }

    CudaAnswer context(void*& context) override {
        cudaError_t error = cudaFree(nullptr);  // makes the context where nothing has yet
        void* function = nullptr;
        cudaDriverEntryPointQueryResult found = cudaDriverEntryPointSymbolNotFound;
        if (error == cudaSuccess)
            error = cudaGetDriverEntryPointByVersion("cuCtxGetCurrent", &function, kDriverInterface, cudaEnableDefault, &found);
        if (error != cudaSuccess) return answerOf(error);
        if (found != cudaDriverEntryPointSuccess) return answerOf(cudaErrorSymbolNotFound);
        using GetCurrent = int (*)(void**);  // CUresult cuCtxGetCurrent(CUcontext*)
        return reinterpret_cast<GetCurrent>(function)(&context) == 0 ? CudaAnswer{} : answerOf(cudaErrorUnknown);
    }

    CudaAnswer allocate(size_t bytes, void*& memory) override { return answerOf(cudaMalloc(&memory, bytes)); }
    void release(void* memory) override { cudaFree(memory); }
    CudaAnswer allocatePinned(size_t bytes, void*& memory) override { return answerOf(cudaMallocHost(&memory, bytes)); }
    void releasePinned(void* memory) override { cudaFreeHost(memory); }

    CudaAnswer upload(void* device, const void* pinned, size_t bytes) override {
        return queued(Upload{device, pinned, bytes});
    }
    CudaAnswer download(void* pinned, const void* device, size_t bytes) override {
        return queued(Download{pinned, device, bytes});
    }
    CudaAnswer launch(const KernelCall& call) override { return queued(call); }
    CudaAnswer copy(void* to, const void* from, size_t bytes) override {
        return answerOf(cudaMemcpyAsync(to, from, bytes, cudaMemcpyDeviceToDevice));
    }
    CudaAnswer synchronise() override { return answerOf(cudaStreamSynchronize(nullptr)); }

    CudaAnswer record(const std::vector<DeviceStep>& steps, void*& graph) override {
        RecordedStream stream;
        for (const DeviceStep& step : steps) stream.add(step);
        cudaGraphExec_t made = nullptr;
        const CudaAnswer answer = answerOf(stream.finish(made));
        graph = made;
        return answer;
    }
    CudaAnswer replay(void* graph) override {
        return answerOf(cudaGraphLaunch(static_cast<cudaGraphExec_t>(graph), nullptr));
    }
    void releaseGraph(void* graph) override { cudaGraphExecDestroy(static_cast<cudaGraphExec_t>(graph)); }
};

}  // namespace

CudaApiPtr makeCudaApi() { return std::make_shared<CudaRuntime>(); }

}  // namespace deep3d::gpu
