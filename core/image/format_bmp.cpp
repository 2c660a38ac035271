// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/formats.h"

#include <array>
#include <bit>
#include <cstdlib>
#include <cstring>

namespace deep3d::formats {
namespace {

// Layout of the file and of BITMAPINFOHEADER and its successors (Microsoft, "Bitmap storage").
constexpr size_t kFileHeaderBytes = 14, kInfoHeaderBytes = 40, kOldHeaderBytes = 12, kAlphaHeaderBytes = 56;
constexpr uint32_t kPlain = 0, kBitFields = 3;

uint32_t little(ByteView bytes, size_t at, size_t length) {
    uint32_t value = 0;
    for (size_t i = 0; i < length && at + i < bytes.size(); ++i) value |= uint32_t(bytes[at + i]) << 8 * i;
    return value;
}

void putLittle(Bytes& bytes, size_t at, uint32_t value, size_t length) {
    for (size_t i = 0; i < length; ++i) bytes[at + i] = uint8_t(value >> 8 * i);
}

// One channel of a 16 or 32-bit pixel, widened to 8 bits.
struct Field {
    uint32_t mask = 0;
    uint8_t of(uint32_t pixel) const {
        if (mask == 0) return 0;
        const uint64_t highest = mask >> std::countr_zero(mask), value = (pixel & mask) >> std::countr_zero(mask);
        return uint8_t((value * 255 + highest / 2) / highest);
    }
};

class BmpReader {
public:
    BmpReader(ByteView file, const std::string& name) : m_file(file) {
        const size_t header = little(file, kFileHeaderBytes, 4);
        const bool old = header == kOldHeaderBytes;
        if (!old && header < kInfoHeaderBytes) throwDamagedPicture(name);
        const long long width = old ? (long long)little(file, 18, 2) : (long long)int32_t(little(file, 18, 4));
        const long long height = old ? (long long)little(file, 20, 2) : (long long)int32_t(little(file, 22, 4));
        m_size = checkedSize(width, std::llabs(height), name);
        m_topDown = height < 0;
        m_bits = little(file, old ? 24 : 28, 2);
        const uint32_t compression = old ? kPlain : little(file, 30, 4);
        if (compression != kPlain && compression != kBitFields)
            throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1: compressed BMP pictures cannot be read."), {name});
        if (m_bits != 1 && m_bits != 4 && m_bits != 8 && m_bits != 16 && m_bits != 24 && m_bits != 32) throwDamagedPicture(name);
        m_pixels = little(file, 10, 4);
        m_palette = kFileHeaderBytes + header;
        m_paletteEntry = old ? 3 : 4;
        findFields(compression == kBitFields, header);
    }

    Size size() const { return m_size; }

    Picture picture() const {
        Picture made{greyFrame(m_size, SampleBits::Eight, {})};
        const size_t stride = (size_t(m_size.width) * m_bits + 31) / 32 * 4;
        for (int stored = 0; stored < m_size.height; ++stored) {
            const size_t at = m_pixels + stride * size_t(stored);
            if (at + stride > m_file.size()) {
                made.damaged = true;
                break;
            }
            readRow(m_file.subspan(at, stride), made.frame->row<uint8_t>(m_topDown ? stored : m_size.height - 1 - stored));
        }
        return made;
    }

private:
    void findFields(bool given, size_t header) {
        constexpr std::array<uint32_t, 4> sixteen = {0x7C00, 0x03E0, 0x001F, 0}, thirtyTwo = {0xFF0000, 0xFF00, 0xFF, 0};
        for (size_t i = 0; i < 3; ++i)
            m_fields[i].mask = given ? little(m_file, kFileHeaderBytes + kInfoHeaderBytes + 4 * i, 4)
                                     : (m_bits == 16 ? sixteen : thirtyTwo)[i];
        if (given && header >= kAlphaHeaderBytes) m_alpha.mask = little(m_file, kFileHeaderBytes + kInfoHeaderBytes + 12, 4);
    }

    void readRow(ByteView from, std::span<uint8_t> to) const {
        for (size_t x = 0; x < size_t(m_size.width); ++x) {
            uint8_t* rgb = to.data() + 3 * x;
            if (m_bits <= 8) {
                const size_t bit = x * m_bits;
                const size_t index = from[bit / 8] >> (8 - m_bits - bit % 8) & ((1u << m_bits) - 1);
                storeReversed(m_file, m_palette + index * m_paletteEntry, rgb);
            } else if (m_bits == 24) {
                storeReversed(from, 3 * x, rgb);
            } else {
                storeFields(little(from, x * m_bits / 8, m_bits / 8), rgb);
            }
        }
    }

    static void storeReversed(ByteView bytes, size_t at, uint8_t* rgb) {
        for (size_t channel = 0; channel < 3; ++channel) rgb[channel] = uint8_t(little(bytes, at + 2 - channel, 1));
    }

    void storeFields(uint32_t pixel, uint8_t* rgb) const {
        const uint8_t rgba[4] = {m_fields[0].of(pixel), m_fields[1].of(pixel), m_fields[2].of(pixel),
                                 m_alpha.mask ? m_alpha.of(pixel) : uint8_t(255)};
        layOnWhite(rgba, rgb, 1);
    }

    ByteView m_file;
    Size m_size;
    bool m_topDown = false;
    uint32_t m_bits = 0;
    size_t m_pixels = 0, m_palette = 0, m_paletteEntry = 4;
    std::array<Field, 3> m_fields;
    Field m_alpha;
};

}  // namespace

PictureHeader bmpHeader(ByteView file, const std::string& name) { return {BmpReader(file, name).size()}; }

Picture decodeBmp(ByteView file, const std::string& name) { return BmpReader(file, name).picture(); }

Bytes encodeBmp(const Frame& frame) {
    const size_t stride = (frame.rowSamples() + 3) / 4 * 4;
    constexpr size_t start = kFileHeaderBytes + kInfoHeaderBytes;
    Bytes file(start + stride * size_t(frame.height()));
    std::memcpy(file.data(), "BM", 2);
    putLittle(file, 2, uint32_t(file.size()), 4);
    putLittle(file, 10, start, 4);
    putLittle(file, 14, kInfoHeaderBytes, 4);
    putLittle(file, 18, uint32_t(frame.width()), 4);
    putLittle(file, 22, uint32_t(frame.height()), 4);
    putLittle(file, 26, 1, 2);
    putLittle(file, 28, 24, 2);
    for (int y = 0; y < frame.height(); ++y) {
        const std::span<const uint8_t> from = frame.row<uint8_t>(y);
        uint8_t* to = file.data() + start + stride * size_t(frame.height() - 1 - y);
        for (size_t i = 0; i < from.size(); ++i) to[i] = from[i / 3 * 3 + 2 - i % 3];
    }
    return file;
}

}  // namespace deep3d::formats
