// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "gpu/kernel_call.h"

namespace deep3d::gpu {

// What the CUDA runtime answered: 0 or one of its error codes (cudaError_t) with its text.
struct CudaAnswer {
    int code = 0;
    std::string text;
};
constexpr int kCudaOutOfMemory = 2;

// What a picture consists of, in its order on the device.
struct Upload {
    void* device;
    const void* pinned;
    size_t bytes;
};
struct Download {
    void* pinned;
    const void* device;
    size_t bytes;
};
using DeviceStep = std::variant<Upload, Download, KernelCall>;

// The few calls of the CUDA runtime that the renderer makes, one to one and without decisions of their own, so that a
// stand-in can give every answer that a runtime may give on a machine without a device. Everything is queued on CUDA's
// default stream, which LibTorch and FFmpeg's card codecs use too: work of all runs in the order of the calls, whichever
// thread calls, without waiting for each other. Any thread.
class CudaApi {
public:
    virtual ~CudaApi() = default;

    virtual CudaAnswer countDevices(int& count) = 0;
    virtual CudaAnswer nameDevice(int device, std::string& name) = 0;
    // For the calling thread; every other call but the two above needs it.
    virtual CudaAnswer select(int device) = 0;
    // The selected device's primary context (CUcontext), in which all of this takes place.
    virtual CudaAnswer context(void*& context) = 0;

    virtual CudaAnswer allocate(size_t bytes, void*& memory) = 0;        // on the device
    virtual void release(void* memory) = 0;
    virtual CudaAnswer allocatePinned(size_t bytes, void*& memory) = 0;  // on the host, never paged out
    virtual void releasePinned(void* memory) = 0;

    // Queued; the host's memory stays untouched until synchronise(), and is pinned: other memory makes the thread wait.
    virtual CudaAnswer upload(void* device, const void* pinned, size_t bytes) = 0;
    virtual CudaAnswer download(void* pinned, const void* device, size_t bytes) = 0;
    virtual CudaAnswer launch(const KernelCall& call) = 0;
    virtual CudaAnswer copy(void* to, const void* from, size_t bytes) = 0;  // within the device
    // Waits for all that was queued; the answer may be an earlier call's failure.
    virtual CudaAnswer synchronise() = 0;

    // Makes a graph of the steps without doing them. replay() queues them all with one call: the same memory, with what
    // it holds then.
    virtual CudaAnswer record(const std::vector<DeviceStep>& steps, void*& graph) = 0;
    virtual CudaAnswer replay(void* graph) = 0;
    virtual void releaseGraph(void* graph) = 0;
};

using CudaApiPtr = std::shared_ptr<CudaApi>;

// The runtime itself (cuda_runtime.cu).
CudaApiPtr makeCudaApi();

}  // namespace deep3d::gpu
