// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/picture_pool.h"

#include <utility>

#include "core/util/error.h"
#include "core/util/log.h"

namespace deep3d::gpu {
namespace {

// Beyond it a squeezed length would not fit the kernel's numbers.
constexpr int kMostSqueezed = 40000;

}  // namespace

std::shared_ptr<PicturePool> PicturePool::make(CudaApiPtr api, int device) {
    return std::shared_ptr<PicturePool>(new PicturePool(std::move(api), device));
}

PicturePool::PicturePool(CudaApiPtr api, int device) : m_api(std::move(api)), m_device(device), m_fetching(*m_api) {}

PicturePool::~PicturePool() {
    m_api->select(m_device);
}

PicturePool::PicturePtr PicturePool::picture(Size size, SampleBits bits) {
    const size_t bytes = imageBytes(size, bits);
    Memory memory;
    {
        const std::scoped_lock lock(m_idle.mutex);
        if (m_idle.bytes == bytes && !m_idle.memory.empty()) {
            memory = std::move(m_idle.memory.front());  // the one that rests longest: few orders of places, few graphs
            m_idle.memory.erase(m_idle.memory.begin());
        }
    }
    check(m_api->select(m_device));
    if (!memory) memory = std::make_unique<DeviceBuffer>(*m_api);
    memory->reserve(bytes);
    return std::make_shared<Picture>(shared_from_this(), std::move(memory), size, bits);
}

void PicturePool::takeBack(Memory memory, size_t bytes) {
    std::vector<Memory> other;  // of another size than the last ones: a clip has changed
    const std::scoped_lock lock(m_idle.mutex);
    if (bytes != m_idle.bytes) {
        m_api->select(m_device);
        other = std::exchange(m_idle.memory, {});
        m_idle.bytes = bytes;
    }
    m_idle.memory.push_back(std::move(memory));
}

void PicturePool::trim() {
    m_api->select(m_device);
    const std::scoped_lock lock(m_idle.mutex);
    m_idle.memory.clear();
}

// Pinned where there is such memory: slower without, and a frame that is nowhere else must not be lost for it.
std::byte* PicturePool::Fetching::staging(size_t bytes) {
    try {
        pinned.reserve(bytes);
        return static_cast<std::byte*>(pinned.data());
    } catch (const Error&) {
        unpinned.resize(bytes);
        return unpinned.data();
    }
}

void PicturePool::fetch(const Picture& picture, std::byte* to) {
    const size_t bytes = imageBytes(picture.size(), picture.bits()), sample = size_t(picture.bits()) / 8;
    const size_t row = 3 * size_t(picture.size().width) * sample;
    const std::scoped_lock lock(m_fetching.mutex);
    check(m_api->select(m_device));
    std::byte* from = m_fetching.staging(bytes);
    check(m_api->download(from, picture.data(), bytes));
    check(m_api->synchronise());
    for (size_t y = 0; y < size_t(picture.size().height); ++y)
        std::memcpy(to + y * row, from + y * picture.pitch() * sample, row);
}

template <class T> void PicturePool::shrink(const Picture& picture, Frame& to) {
    const Size from = picture.size();
    SqueezeArguments<T> a;
    a.from = gpu::readable(picture.image<T>());
    a.to = imageIn<T>(m_fetching.small, to.width(), to.height());
    a.source[0] = {0, 0, from.width, from.height};
    a.target[0] = {0, 0, to.width(), to.height()};
    const size_t bytes = a.to.samples.count * sizeof(T);
    std::byte* fetched = m_fetching.staging(bytes);
    check(m_api->launch(KernelCall(a)));
    check(m_api->download(fetched, a.to.samples.data, bytes));
    check(m_api->synchronise());
    copyRows(reinterpret_cast<const T*>(fetched), a.to.pitch, to.height(), to, 0);
}

FramePtr PicturePool::smaller(const Picture& picture, Size size, const FrameTags& tags) {
    if (std::max(picture.size().width, picture.size().height) > kMostSqueezed) return nullptr;
    const auto made = std::make_shared<Frame>(size, picture.bits(), tags);
    const std::scoped_lock lock(m_fetching.mutex);
    if (!m_fetching.shrinks) return nullptr;
    try {
        check(m_api->select(m_device));
        picture.bits() == SampleBits::Eight ? shrink<uint8_t>(picture, *made) : shrink<uint16_t>(picture, *made);
        return made;
    } catch (const Error& problem) {
        m_fetching.shrinks = false;
        log(LogLevel::Warning, std::string(problem.what()) + " The processor makes small pictures from now on.");
        return nullptr;
    }
}

}  // namespace deep3d::gpu
