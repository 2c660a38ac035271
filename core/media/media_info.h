// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/image/frame.h"
#include "core/media/stereo_tag.h"
#include "core/util/error.h"
#include "core/util/named_enum.h"

// What a clip says about itself: plain values without FFmpeg. Any thread.
namespace deep3d {

class Card;  // card.h
using CardPtr = std::shared_ptr<const Card>;

// A number as a fraction, as containers store frame rates and time bases. The denominator is above 0.
struct Rational {
    int64_t numerator = 0, denominator = 1;
    double value() const { return double(numerator) / double(denominator); }
    bool operator==(const Rational&) const = default;
};

enum class ColourRange { Unknown, Limited, Full };

// Who decodes.
enum class DecoderDevice { Cpu, Nvdec };
inline constexpr std::array kDecoderDevices{
    NamedValue<DecoderDevice>{DecoderDevice::Cpu, "cpu", QT_TRANSLATE_NOOP("core", "Processor")},
    NamedValue<DecoderDevice>{DecoderDevice::Nvdec, "nvdec", QT_TRANSLATE_NOOP("core", "Graphics card (NVDEC)")},
};

// How the stored samples encode colour, as the file's tags say: code points of ITU-T H.273, 2 = unspecified. They are
// carried over unchanged. Frames are always full-range RGB in the file's own transfer curve and primaries.
struct ColourTags {
    int primaries = 2;  // 1 = BT.709, 5 and 6 = BT.601, 9 = BT.2020
    int transfer = 2;   // 1 = BT.709, 13 = sRGB, 16 = PQ (HDR10), 18 = HLG
    int matrix = 2;     // 0 = RGB, 1 = BT.709, 5 and 6 = BT.601, 9 = BT.2020
    ColourRange range = ColourRange::Unknown;
    bool operator==(const ColourTags&) const = default;
};

// "bt709 / smpte2084 / bt2020nc, limited range": primaries, transfer, matrix by FFmpeg's names; for people.
std::string colourText(const ColourTags& colour);

// Whether the transfer curve is PQ or HLG. Such clips are kept as they are, never tone mapped.
bool isHdr(const ColourTags& colour);

// The mastering display of HDR10 (SMPTE ST 2086): CIE 1931 x, y of its primaries and white, luminance in cd/m2.
struct MasteringDisplay {
    std::array<double, 2> red{}, green{}, blue{}, white{};
    double minLuminance = 0.0, maxLuminance = 0.0;
    bool operator==(const MasteringDisplay&) const = default;
};

// Content light level (CTA-861.3), cd/m2: of the brightest pixel, of the brightest frame on average.
struct LightLevel {
    int maxContent = 0, maxFrameAverage = 0;
    bool operator==(const LightLevel&) const = default;
};

enum class StreamKind { Video, Audio, Subtitle, Attachment, Data, CoverPicture };
inline constexpr std::array kStreamKinds{
    NamedValue<StreamKind>{StreamKind::Video, "video", QT_TRANSLATE_NOOP("core", "video")},
    NamedValue<StreamKind>{StreamKind::Audio, "audio", QT_TRANSLATE_NOOP("core", "sound")},
    NamedValue<StreamKind>{StreamKind::Subtitle, "subtitle", QT_TRANSLATE_NOOP("core", "subtitles")},
    NamedValue<StreamKind>{StreamKind::Attachment, "attachment", QT_TRANSLATE_NOOP("core", "attachment")},
    NamedValue<StreamKind>{StreamKind::Data, "data", QT_TRANSLATE_NOOP("core", "data")},
    NamedValue<StreamKind>{StreamKind::CoverPicture, "cover", QT_TRANSLATE_NOOP("core", "cover picture")},
};

// One stream of a file, in the file's order.
struct StreamInfo {
    int index = 0;  // in the file
    StreamKind kind = StreamKind::Data;
    std::string codec;                     // FFmpeg's name: "h264", "aac", "subrip"; of attachments their MIME type
    std::string language, title;           // empty where untold; of attachments `title` is their file name
    std::vector<std::string> disposition;  // FFmpeg's names: "default", "forced", "hearing_impaired", ...
    double durationMs = -1.0;              // below 0: untold
    int sampleRate = 0, channels = 0;      // sound only
    bool operator==(const StreamInfo&) const = default;
};

struct Chapter {
    double startMs = 0.0, endMs = 0.0;
    std::string title;
    bool operator==(const Chapter&) const = default;
};

// A clip, a GIF or an image sequence. Times count from the file's start, as players do.
struct MediaInfo {
    std::filesystem::path path;
    std::string container;  // FFmpeg's name of the format: "mov,mp4,...", "matroska,webm", "gif"; "sequence"
    double durationMs = 0.0;
    Size size;  // px of the frames: upright, before pixelAspect
    int64_t frameCount = 0;
    bool frameCountExact = false;  // from the index of every frame; else duration x rate or the container's claim
    Rational frameRate{25, 1};     // frames a second, on average where the rate varies
    bool variableRate = false;     // frames do not all last as long
    Rational timeBase{1, 1000};    // seconds of one unit of MediaReader::pts()
    Rational pixelAspect{1, 1};    // width : height of one pixel as shown, upright
    SampleBits bits = SampleBits::Eight;  // of the frames: sixteen where the file has more than eight
    int sourceBits = 8;                   // of the stored samples
    std::string codec, pixelFormat;       // FFmpeg's names
    DecoderDevice decoder = DecoderDevice::Cpu;  // of its pictures, on this machine
    ColourTags colour;
    std::optional<MasteringDisplay> mastering;
    std::optional<LightLevel> lightLevel;
    int orientation = 1;      // how the frames were turned upright, as EXIF counts it; 1: not at all
    bool interlaced = false;  // deinterlaced on reading
    StereoTag stereo;         // as the file itself says; None where it says nothing
    std::vector<StreamInfo> streams;
    std::vector<Chapter> chapters;
};

// Facts of a file without a walk through it: fast whatever its length; frameCount may be an estimate. `cudaDevice` as in
// MediaOptions. Throws as openMedia().
MediaInfo probeMedia(const std::filesystem::path& path, int cudaDevice = -1);

// Whether the name looks like a clip, a GIF or a `%05d` pattern, for file dialogs and folders; nothing is opened.
bool looksLikeMedia(const std::filesystem::path& path);

}  // namespace deep3d
