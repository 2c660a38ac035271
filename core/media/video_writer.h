// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/image/frame.h"
#include "core/media/media_info.h"
#include "core/util/named_enum.h"

namespace deep3d {

enum class VideoCodec { H264, H265, Av1, ProRes, Ffv1 };
inline constexpr std::array kVideoCodecs{
    NamedValue<VideoCodec>{VideoCodec::H264, "h264", QT_TRANSLATE_NOOP("core", "H.264: plays everywhere")},
    NamedValue<VideoCodec>{VideoCodec::H265, "h265",
                           QT_TRANSLATE_NOOP("core", "H.265: smaller, for headsets and 10 bit")},
    NamedValue<VideoCodec>{VideoCodec::Av1, "av1", QT_TRANSLATE_NOOP("core", "AV1: smallest, slow")},
    NamedValue<VideoCodec>{VideoCodec::ProRes, "prores", QT_TRANSLATE_NOOP("core", "ProRes 422 HQ: for editing")},
    NamedValue<VideoCodec>{VideoCodec::Ffv1, "ffv1", QT_TRANSLATE_NOOP("core", "FFV1: without loss")},
};

// Who encodes.
enum class EncoderDevice { Cpu, Nvenc };
inline constexpr std::array kEncoderDevices{
    NamedValue<EncoderDevice>{EncoderDevice::Cpu, "cpu", QT_TRANSLATE_NOOP("core", "Processor")},
    NamedValue<EncoderDevice>{EncoderDevice::Nvenc, "nvenc", QT_TRANSLATE_NOOP("core", "Graphics card (NVENC)")},
};

// Whether the installed FFmpeg has an encoder; for Nvenc also whether it opens on this machine, which takes a moment.
bool canEncode(VideoCodec codec, EncoderDevice device = EncoderDevice::Cpu);

// What a person chooses.
struct VideoSettings {
    VideoCodec codec = VideoCodec::H264;
    EncoderDevice device = EncoderDevice::Cpu;
    int quality = -1;  // CRF, 0 (best) ... 51, AV1 ... 63; -1: the codec's usual one. Unused by ProRes, FFV1
    int64_t bitrate = 0;       // bits a second on average; 0: by quality
    std::string preset;        // the encoder's own word ("medium"; SVT-AV1 "6"); empty: x264, x265 "veryfast", SVT-AV1 "8"
    bool fullColour = false;   // H.264 and H.265: colour for every pixel (4:4:4), for anaglyphs; few players can
    int keyFrameInterval = 0;  // frames; 0: two seconds
    bool operator==(const VideoSettings&) const = default;
};

// The same with the quality and the preset that an encoder of H.264, H.265 or AV1 gets where none is said. The preset stays
// empty for NVENC.
VideoSettings withUsualSettings(VideoSettings settings);

// VideoSettings::preset of an encoder that takes its time: "medium" of x264 and x265, "6" of SVT-AV1; of others empty.
std::string thoroughPreset(VideoCodec codec);

// What the frames are; videoFormat() takes it over from a source.
struct VideoFormat {
    Size size;                            // of every frame; cut by one pixel where the codec needs even numbers
    SampleBits bits = SampleBits::Eight;  // sixteen: 10 bits in the file (FFV1 16)
    Rational frameRate{25, 1};            // for rate control and players; frames may come at any time
    Rational timeBase{1, 1000};           // seconds of one unit of pts
    Rational pixelAspect{1, 1};
    ColourTags colour;  // matrix and range of the file; unspecified or RGB: BT.709 from 720 rows up, else
                        // BT.601, limited. FFV1 stores the RGB samples themselves
    std::optional<MasteringDisplay> mastering;
    std::optional<LightLevel> lightLevel;
    StereoTag stereo;  // container's mark and frame-packing SEI of H.264 and H.265
    bool operator==(const VideoFormat&) const = default;
};

// The format of frames of `size` made from a clip with one layout: rate, times, colour, HDR data, bits of the source.
VideoFormat videoFormat(const MediaInfo& source, Size size, Layout layout);

// Extension of the container that segments of a codec are written in, for its exact times: ".nut", ProRes ".mov".
const char* segmentExtension(VideoCodec codec);

// Encodes frames into one video-only file, through a hidden file beside it that is renamed by finish(); without
// finish() nothing is left. The container follows the extension: mp4 m4v mov mkv webm (AV1) avi nut. The file starts
// with a key frame and refers to nothing outside, so that files of the same settings and format join (remux.h). The
// same calls give the same bytes. One owner, one thread at a time.
class VideoWriter {
public:
    // Throws Error(BadInput): unknown extension, a container that cannot hold the codec, no such encoder, a size or a
    // setting that the encoder refuses, a folder that is missing or read-only.
    // `card`: its encoder takes frames that lie on it (Frame::onDevice) from there; null: everything passes the processor.
    VideoWriter(const std::filesystem::path& path, const VideoFormat& format, const VideoSettings& settings = {},
                CardPtr card = {});
    ~VideoWriter();
    VideoWriter(VideoWriter&&) noexcept;
    VideoWriter& operator=(VideoWriter&&) noexcept;

    // Adds a frame of format.size (either depth) that begins at `pts`, in units of format.timeBase, later than the one
    // before. Throws Error(BadInput) for another size or an earlier time, Error(OutOfSpace) on a full disk,
    // Error(Failed) where the encoder fails.
    void write(const FramePtr& frame, int64_t pts);

    // Ends the file at `endPts`, the end of the last frame, and gives it its name. Throws as write(), and
    // Error(BadInput) where no frame was written. After it, nothing else may be called.
    void finish(int64_t endPts);

    int64_t framesWritten() const;
    int64_t framesFromCard() const;  // of them, encoded from where they lay
    // What cannot be kept and why (a cut odd row, a mark that the container has no place for), for the person.
    const std::vector<Error>& warnings() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Throws Error(BadInput) as the constructor of VideoWriter would, without making a file; also where the output is a
// folder.
void checkVideo(const std::filesystem::path& path, const VideoFormat& format, const VideoSettings& settings);

}  // namespace deep3d
