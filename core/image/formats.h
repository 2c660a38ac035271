// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "core/image/file_bytes.h"
#include "core/image/frame.h"
#include "core/image/image_file.h"

// The file formats behind readImage() and writeImage(), one source file each; JPEG alone is a library of its own for the
// trainer. Decoders take the whole file's bytes and the name for their sentences; they throw Error(BadInput). Encoders
// return the file's bytes. Any thread.
namespace deep3d {
namespace formats {

// What a file's header says.
struct PictureHeader {
    Size stored;  // before the orientation
    SampleBits bits = SampleBits::Eight;
    int orientation = 1;
};

// A decoded picture as stored, before the orientation.
struct Picture {
    std::shared_ptr<Frame> frame;
    int orientation = 1;
    bool damaged = false;  // the rest of the frame is grey
};

PictureHeader jpegHeader(ByteView file, const std::string& name);
PictureHeader pngHeader(ByteView file, const std::string& name);
PictureHeader tiffHeader(ByteView file, const std::string& name);
PictureHeader webpHeader(ByteView file, const std::string& name);
PictureHeader bmpHeader(ByteView file, const std::string& name);
PictureHeader ppmHeader(ByteView file, const std::string& name);
PictureHeader heifHeader(ByteView file, const std::string& name);

Picture decodeJpeg(ByteView file, const std::string& name);
Picture decodePng(ByteView file, const std::string& name);
Picture decodeTiff(ByteView file, const std::string& name);
Picture decodeWebp(ByteView file, const std::string& name);
Picture decodeBmp(ByteView file, const std::string& name);
Picture decodePpm(ByteView file, const std::string& name);
Picture decodeHeif(ByteView file, const std::string& name);

Bytes encodeJpeg(const Frame& frame, const std::string& name, const WriteOptions& options);
Bytes encodePng(const Frame& frame, const std::string& name);
Bytes encodeGreyPng(Size size, std::span<const uint16_t> values, const std::string& name);
Bytes encodeTiff(const Frame& frame, const std::string& name);
Bytes encodeWebp(const Frame& frame, const std::string& name, const WriteOptions& options);
Bytes encodeAnimatedWebp(const std::vector<FramePtr>& frames, int delayMs, const std::string& name, int quality);
Bytes encodeAnimatedGif(const std::vector<FramePtr>& frames, int delayMs, const std::string& name);
Bytes encodeBmp(const Frame& frame);
Bytes encodePpm(const Frame& frame);

}  // namespace formats

// Throws Error(BadInput) where the size is empty or beyond kMaxImageSide or kMaxImagePixels.
Size checkedSize(long long width, long long height, const std::string& name);

[[noreturn]] void throwDamagedPicture(const std::string& name);
[[noreturn]] void throwNotEncoded(const std::string& name);

// A frame filled with middle grey, which is what an incomplete file leaves.
std::shared_ptr<Frame> greyFrame(Size size, SampleBits bits, FrameTags tags);

// Tags with the ICC profile, left out where it is not one for RGB (a grey or CMYK profile would be wrong afterwards).
FrameTags tagsWithProfile(const void* profile, size_t length);

// A row of RGBA laid on white: c * a + white * (1 - a), rounded, in the file's own encoding.
template <class T> void layOnWhite(const T* rgba, T* rgb, size_t pixels) {
    constexpr uint64_t white = sizeof(T) == 1 ? 255 : 65535;
    for (size_t i = 0; i < pixels; ++i)
        for (size_t channel = 0; channel < 3; ++channel) {
            const uint64_t alpha = rgba[4 * i + 3];
            rgb[3 * i + channel] = T((rgba[4 * i + channel] * alpha + white * (white - alpha) + white / 2) / white);
        }
}

}  // namespace deep3d
