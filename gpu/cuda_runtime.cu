// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <cuda_runtime_api.h>

#include "gpu/cuda_api.h"
#include "gpu/kernel_runner.cuh"

namespace deep3d::gpu {
namespace {

CudaAnswer answerOf(cudaError_t error) {
    return error == cudaSuccess ? CudaAnswer{} : CudaAnswer{int(error), cudaGetErrorString(error)};
}

struct Launcher {
    cudaError_t error = cudaSuccess;
    template <class Kernel> void run(const typename Kernel::Arguments& arguments) {
        error = launchKernel<Kernel>(arguments);
    }
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

    CudaAnswer allocate(size_t bytes, void*& memory) override { return answerOf(cudaMalloc(&memory, bytes)); }
    void release(void* memory) override { cudaFree(memory); }
    CudaAnswer allocatePinned(size_t bytes, void*& memory) override { return answerOf(cudaMallocHost(&memory, bytes)); }
    void releasePinned(void* memory) override { cudaFreeHost(memory); }

    CudaAnswer upload(void* device, const void* pinned, size_t bytes) override {
        return answerOf(cudaMemcpyAsync(device, pinned, bytes, cudaMemcpyHostToDevice));
    }
    CudaAnswer download(void* pinned, const void* device, size_t bytes) override {
        return answerOf(cudaMemcpyAsync(pinned, device, bytes, cudaMemcpyDeviceToHost));
    }
    CudaAnswer launch(const KernelCall& call) override {
        Launcher launcher;
        dispatch(call, launcher);
        return answerOf(launcher.error);
    }
    CudaAnswer synchronise() override { return answerOf(cudaStreamSynchronize(nullptr)); }
};

}  // namespace

CudaApiPtr makeCudaApi() { return std::make_shared<CudaRuntime>(); }

}  // namespace deep3d::gpu
