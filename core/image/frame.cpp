// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/frame.h"

#include <cstring>
#include <new>

#include "core/image/device_samples.h"
#include "core/util/error.h"

namespace deep3d {

namespace {

void requirePixels(Size size) {
    if (size.width < 1 || size.height < 1)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "A picture of %1 x %2 pixels is empty."),
                    {std::to_string(size.width), std::to_string(size.height)});
}

}  // namespace

Frame::Frame(Size size, SampleBits bits, FrameTags tags) : m_size(size), m_bits(bits), m_tags(std::move(tags)) {
    requirePixels(size);
    allocate();
}

Frame::Frame(Size size, SampleBits bits, FrameTags tags, DeviceSamplesPtr samples)
    : m_size(size), m_bits(bits), m_tags(std::move(tags)), m_onDevice(std::move(samples)) {
    requirePixels(size);
}

void Frame::allocate() const {
    try {
        m_samples = std::make_unique_for_overwrite<std::byte[]>(byteCount() + kPaddingBytes);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::OutOfMemory,
                    QT_TRANSLATE_NOOP("core", "There is not enough memory for a picture of %1 x %2 pixels."),
                    {std::to_string(m_size.width), std::to_string(m_size.height)});
    }
    std::memset(m_samples.get() + byteCount(), 0, kPaddingBytes);
}

void Frame::fetch() const {
    std::call_once(m_fetched, [this] {
        allocate();
        m_onDevice->fetch(m_samples.get());
    });
}

void Frame::forgetDevice() {
    fetch();
    m_onDevice.reset();
}

FramePtr toEightBits(const FramePtr& frame) {
    if (frame->bits() == SampleBits::Eight) return frame;
    auto narrow = std::make_shared<Frame>(frame->size(), SampleBits::Eight, frame->tags());
    for (int y = 0; y < frame->height(); ++y) {
        const auto from = frame->row<uint16_t>(y);
        const auto to = narrow->row<uint8_t>(y);
        for (size_t i = 0; i < from.size(); ++i) to[i] = uint8_t((uint32_t(from[i]) * 255u + 32767u) / 65535u);
    }
    return narrow;
}

}  // namespace deep3d
