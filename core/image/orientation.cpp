// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/orientation.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace deep3d {
namespace {

constexpr uint16_t kOrientationTag = 0x0112;
constexpr uint16_t kShort = 3;

class TiffBlock {
public:
    explicit TiffBlock(ByteView bytes) : m_bytes(bytes), m_little(bytes.size() > 1 && bytes[0] == 'I') {}

    uint32_t number(size_t at, size_t length) const {
        uint32_t value = 0;
        if (at > m_bytes.size() || length > m_bytes.size() - at) return 0;
        for (size_t i = 0; i < length; ++i)
            value |= uint32_t(m_bytes[at + i]) << 8 * (m_little ? i : length - 1 - i);
        return value;
    }

private:
    ByteView m_bytes;
    bool m_little;
};

// Pixel (x, y) of the upright picture comes from (x, y) of the stored one, counted from the far end or exchanged.
struct Turn {
    bool exchanged, fromRight, fromBottom;
};

Turn turnOf(int orientation) {
    constexpr Turn turns[] = {{false, false, false}, {false, true, false}, {false, true, true}, {false, false, true},
                              {true, false, false},  {true, false, true},  {true, true, true},  {true, true, false}};
    return turns[orientation - 1];
}

template <class Pixel> void turnInto(const Frame& from, Frame& to, Turn turn) {
    const auto* source = reinterpret_cast<const Pixel*>(from.data());
    auto* target = reinterpret_cast<Pixel*>(to.data());
    constexpr int tile = 32;  // columns of the source become rows: small squares stay in the cache
    for (int top = 0; top < to.height(); top += tile)
        for (int left = 0; left < to.width(); left += tile)
            for (int y = top; y < std::min(top + tile, to.height()); ++y)
                for (int x = left; x < std::min(left + tile, to.width()); ++x) {
                    const int column = turn.exchanged ? y : x, row = turn.exchanged ? x : y;
                    const int sourceX = turn.fromRight ? from.width() - 1 - column : column;
                    const int sourceY = turn.fromBottom ? from.height() - 1 - row : row;
                    target[size_t(y) * size_t(to.width()) + size_t(x)] =
                        source[size_t(sourceY) * size_t(from.width()) + size_t(sourceX)];
                }
}

}  // namespace

int orientationOfExif(ByteView exif) {
    if (exif.size() > 6 && std::memcmp(exif.data(), "Exif\0\0", 6) == 0) exif = exif.subspan(6);
    if (exif.size() < 8 || (exif[0] != 'I' && exif[0] != 'M')) return 1;
    const TiffBlock block(exif);
    const size_t directory = block.number(4, 4), entries = block.number(directory, 2);
    for (size_t i = 0; i < entries; ++i) {
        const size_t entry = directory + 2 + 12 * i;
        if (block.number(entry, 2) != kOrientationTag || block.number(entry + 2, 2) != kShort) continue;
        const uint32_t orientation = block.number(entry + 8, 2);
        return orientation >= 1 && orientation <= 8 ? int(orientation) : 1;
    }
    return 1;
}

Size uprightSize(Size stored, int orientation) {
    return orientation >= 5 ? Size{stored.height, stored.width} : stored;
}

std::shared_ptr<Frame> upright(std::shared_ptr<Frame> frame, int orientation) {
    if (orientation <= 1 || orientation > 8) return frame;
    auto turned = std::make_shared<Frame>(uprightSize(frame->size(), orientation), frame->bits(), frame->tags());
    if (frame->bits() == SampleBits::Eight)
        turnInto<std::array<uint8_t, 3>>(*frame, *turned, turnOf(orientation));
    else
        turnInto<std::array<uint16_t, 3>>(*frame, *turned, turnOf(orientation));
    return turned;
}

}  // namespace deep3d
