// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <mutex>

#include "core/image/device_samples.h"
#include "gpu/device_image.h"
#include "gpu/device_memory.h"

namespace deep3d::gpu {

// Frames' pictures that stay on one device. The memory of one that nobody holds any more is taken for the next of the same
// size: a clip allocates a few and no more. Lives as long as the last of its pictures; any thread, each with its own calls.
class PicturePool final : public std::enable_shared_from_this<PicturePool> {
public:
    // A picture's memory; goes back to the pool.
    class Picture;
    using PicturePtr = std::shared_ptr<const Picture>;

    static std::shared_ptr<PicturePool> make(CudaApiPtr api, int device);
    ~PicturePool();

    // Uninitialised. Throws as check().
    PicturePtr picture(Size size, SampleBits bits);
    // Gives memory back that no picture is in.
    void trim();

private:
    using Memory = std::unique_ptr<DeviceBuffer>;
    struct Idle {
        std::mutex mutex;
        std::vector<Memory> memory;  // all of `bytes`
        size_t bytes = 0;
    };
    // The way to the host.
    struct Fetching {
        explicit Fetching(CudaApi& api) : pinned(api), small(api) {}
        std::byte* staging(size_t bytes);
        std::mutex mutex;
        PinnedBuffer pinned;
        std::vector<std::byte> unpinned;
        DeviceBuffer small;
        bool shrinks = true;  // until that fails
    };

    PicturePool(CudaApiPtr api, int device);
    void takeBack(Memory memory, size_t bytes);
    void fetch(const Picture& picture, std::byte* to);
    FramePtr smaller(const Picture& picture, Size size, const FrameTags& tags);
    template <class T> void shrink(const Picture& picture, Frame& to);

    CudaApiPtr m_api;
    const int m_device;
    Idle m_idle;
    Fetching m_fetching;
};

class PicturePool::Picture final : public DeviceSamples {
public:
    Picture(std::shared_ptr<PicturePool> pool, Memory memory, Size size, SampleBits bits)
        : m_pool(std::move(pool)), m_memory(std::move(memory)), m_size(size), m_bits(bits) {}
    ~Picture() override { m_pool->takeBack(std::move(m_memory), imageBytes(m_size, m_bits)); }

    int device() const override { return m_pool->m_device; }
    const void* data() const override { return m_memory->data(); }
    size_t pitch() const override {
        return m_bits == SampleBits::Eight ? pitchFor<uint8_t>(m_size.width) : pitchFor<uint16_t>(m_size.width);
    }
    void fetch(std::byte* to) const override { m_pool->fetch(*this, to); }
    FramePtr smaller(Size size, const FrameTags& tags) const override { return m_pool->smaller(*this, size, tags); }

    Size size() const { return m_size; }
    SampleBits bits() const { return m_bits; }
    // T as its bits say. Written before it is in a frame.
    template <class T> ImageView<T> image() const { return imageIn<T>(*m_memory, m_size.width, m_size.height); }

private:
    std::shared_ptr<PicturePool> m_pool;
    Memory m_memory;
    Size m_size;
    SampleBits m_bits;
};

// The picture of a frame that lies on this device, as a kernel reads it; nothing in it where the frame does not.
template <class T> ImageView<const T> imageOnDevice(const Frame& frame, int device) {
    const DeviceSamplesPtr& there = frame.onDevice();
    const bool readable = there && there->device() == device && frame.bits() == SampleBits(8 * sizeof(T)) &&
                          there->pitch() == pitchFor<T>(frame.width());
    if (!readable) return {};
    const size_t count = there->pitch() * size_t(frame.height());
    return {{static_cast<const T*>(there->data()), count}, frame.width(), frame.height(), there->pitch()};
}

}  // namespace deep3d::gpu
