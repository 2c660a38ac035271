// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>

namespace deep3d {

// Bits of one stored sample. 16-bit samples use the whole range 0 ... 65535.
enum class SampleBits { Eight = 8, Sixteen = 16 };

struct Size {
    int width = 0, height = 0;
    bool operator==(const Size&) const = default;
};

// Facts of the source that travel with the picture and are written back on export.
struct FrameTags {
    std::string iccProfile;    // raw ICC bytes; empty means sRGB
    double timestampMs = 0.0;  // position in the clip; 0 for photos
    bool operator==(const FrameTags&) const = default;
};

class DeviceSamples;
using DeviceSamplesPtr = std::shared_ptr<const DeviceSamples>;

class Frame;
using FramePtr = std::shared_ptr<const Frame>;

// One decoded picture: H x W pixels, interleaved RGB, rows top to bottom without gaps, in the file's own encoding
// (gamma-encoded). Pixel centres lie at (i + 0.5).
//
// Built once, then shared as FramePtr (pointer to const) and never changed: any thread may read it. The buffer is
// followed by kPaddingBytes of readable memory, so that vector loads may run past the last pixel.
//
// The samples may lie in a device's memory alone (device_samples.h). The first who reads them here brings them, and throws
// Error(OutOfMemory), or Error(Failed) where the device fails.
class Frame {
public:
    static constexpr size_t kPaddingBytes = 64;

    // Samples are uninitialised. Throws Error(BadInput) for a size below 1 x 1, Error(OutOfMemory) without memory.
    Frame(Size size, SampleBits bits, FrameTags tags = {});
    // On a device: `samples` are of this size and these bits.
    Frame(Size size, SampleBits bits, FrameTags tags, DeviceSamplesPtr samples);

    Size size() const { return m_size; }
    int width() const { return m_size.width; }
    int height() const { return m_size.height; }
    SampleBits bits() const { return m_bits; }
    const FrameTags& tags() const { return m_tags; }

    // Row y as width * 3 samples R G B R G B ... T must be uint8_t or uint16_t according to bits().
    template <class T> std::span<const T> row(int y) const {
        return {reinterpret_cast<const T*>(data()) + size_t(y) * rowSamples(), rowSamples()};
    }
    template <class T> std::span<T> row(int y) {
        return {reinterpret_cast<T*>(data()) + size_t(y) * rowSamples(), rowSamples()};
    }
    size_t rowSamples() const { return size_t(m_size.width) * 3; }
    size_t byteCount() const { return rowSamples() * size_t(m_size.height) * size_t(int(m_bits) / 8); }
    const std::byte* data() const {
        if (m_onDevice) fetch();
        return m_samples.get();
    }
    // Writing: the device's copy is forgotten.
    std::byte* data() {
        if (m_onDevice) forgetDevice();
        return m_samples.get();
    }

    // Null where the samples are here alone.
    const DeviceSamplesPtr& onDevice() const { return m_onDevice; }

private:
    void allocate() const;
    void fetch() const;
    void forgetDevice();

    Size m_size;
    SampleBits m_bits;
    FrameTags m_tags;
    DeviceSamplesPtr m_onDevice;
    mutable std::once_flag m_fetched;
    mutable std::unique_ptr<std::byte[]> m_samples;
};

// The same picture with eight bits a sample ((v * 255 + 32767) / 65535); returns `frame` itself where it has them.
FramePtr toEightBits(const FramePtr& frame);

}  // namespace deep3d
