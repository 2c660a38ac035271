// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace deep3d {

// What a picture looks like, in 256 bits: the same picture in another size or compression differs in few of them, two
// different ones in about half.
struct PictureHash {
    std::array<uint64_t, 4> bits{};
    bool operator==(const PictureHash&) const = default;

    int distanceTo(const PictureHash& other) const;  // bits that differ, 0 ... 256
    // Of the picture mirrored left to right, but for bits of frequencies that are nearly their median: mirroring turns
    // the sign of every odd horizontal frequency.
    PictureHash mirrored() const;
    std::string text() const;                        // 64 hexadecimal digits
    static std::optional<PictureHash> parse(const std::string& text);
};

// Measured on the 162 evaluation pictures and 9 900 training pictures of the project: the same picture at half and at
// twice the size, recompressed, differs in at most 10 bits, at a quarter of the size in 22, and mirrored besides, at any
// of these sizes, from mirrored() in 24; no training picture comes nearer than 84 to an evaluation picture, nor than 86 to
// a mirrored one. Frames of a standing camera differ in 4 to 24.
inline constexpr int kSamePictureBits = 40;  // not more: the same picture, however it was stored
inline constexpr int kRepeatedBits = 12;     // not more: the same moment; a copy or a frame in which nothing moved

// The signs, against their median, of the 16 x 16 lowest frequencies of the picture reduced to 32 x 32 (perceptual hash
// after C. Zauner, "Implementation and benchmarking of perceptual image hash functions", 2010, with more frequencies).
// `luma`: uint8 [height][width]. Any thread.
PictureHash pictureHash(std::span<const uint8_t> luma, int width, int height);

}  // namespace deep3d
