// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/image/frame.h"
#include "core/util/error.h"

// Still pictures in and out. Free functions without state: any thread, any number at once.
namespace deep3d {

enum class ImageFormat { Jpeg, Png, Tiff, WebP, Bmp, Ppm, Heif };

const char* formatName(ImageFormat format);  // "JPEG", "PNG", ...

// Whether a file holds both eyes already, as its own data says.
enum class StereoKind { None, SideBySide, TopBottom, Mpo, Jps };

// What a file says about itself, without its pixels.
struct ImageInfo {
    ImageFormat format = ImageFormat::Jpeg;
    Size size;                            // upright: after the EXIF orientation
    SampleBits bits = SampleBits::Eight;  // of the frame that readImage() makes of it
    int orientation = 1;                  // EXIF: 1 ... 8; HEIF and AVIF turn themselves: 1
    StereoKind stereo = StereoKind::None; // Mpo, Jps; see guessStereo() for the others
    bool operator==(const ImageInfo&) const = default;
};

struct ReadResult {
    FramePtr frame;                // RGB, upright, ICC profile in its tags
    ImageInfo info;
    std::optional<Error> damage;   // set where only a part could be decoded, the rest is grey: the sentence to show
};

// Limits of what is opened: larger pictures are refused with a sentence.
inline constexpr int kMaxImageSide = 65535;                  // px
inline constexpr long long kMaxImagePixels = 250'000'000;

// Reads a photo. The format is decided by the content, never by the name. All EXIF orientations are applied.
// Grey and palette become RGB; CMYK and YCCK (Adobe's inverted ones too) become RGB by R = C' K' / 255 without a
// profile, which is then dropped; transparency is laid on white; more than 8 bits become 16.
// Throws Error(BadInput) where the file is missing, a folder, empty, no picture, damaged from the start or too large.
ReadResult readImage(const std::filesystem::path& path);

// The same without decoding pixels. Throws like readImage().
ImageInfo probeImage(const std::filesystem::path& path);

// Guesses side-by-side and top-bottom: the name says so (_sbs, _lr, _ou, _tb ... ) or the shape does (at least 2:1, or
// at least 1.2 times as high as wide), and in both cases the two halves, compared as small grey pictures over small
// shifts, have a correlation above 0.8 (name) or 0.9 (shape). Only ever an offer to the person.
StereoKind guessStereo(const Frame& frame, const std::filesystem::path& path);

struct WriteOptions {
    int quality = 95;         // JPEG and WebP, 1 ... 100; WebP at 100 is lossless
    bool fullChroma = true;   // JPEG 4:4:4: halved colour would ruin anaglyphs; false = 4:2:0
    std::filesystem::path metadataFrom;  // photo whose EXIF, XMP and IPTC are carried over, orientation set to 1
    bool operator==(const WriteOptions&) const = default;
};

// The format that an extension stands for when writing (.jpg .jpeg .png .tif .tiff .webp .bmp .ppm, any case).
std::optional<ImageFormat> writableFormat(const std::filesystem::path& path);

// Writes `frame` in the format of the extension, through a hidden file that is renamed when complete. PNG, TIFF and PPM
// keep 16 bits, the others are written with 8. The ICC profile is kept in JPEG, PNG, TIFF and WebP.
// Throws Error(BadInput) for an unknown extension, a picture that the format cannot hold (WebP 16383, JPEG 65500 px a
// side), a folder that is missing or read-only; Error(OutOfSpace) on a full disk; then nothing is left behind.
void writeImage(const Frame& frame, const std::filesystem::path& path, const WriteOptions& options = {});

// Throws Error(BadInput) where `output` is the same file as `input` (through links and other spellings too).
void ensureNotSameFile(const std::filesystem::path& input, const std::filesystem::path& output);

}  // namespace deep3d
