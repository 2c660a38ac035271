// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/side_data.h"

#include <cmath>
#include <cstring>
#include <new>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libavutil/mastering_display_metadata.h>
#include <libavutil/stereo3d.h>
}

namespace deep3d {
namespace {

template <class T>
const T* dataOf(const AVStream& stream, AVPacketSideDataType type) {
    size_t bytes = 0;
    const uint8_t* data = av_stream_get_side_data(&stream, type, &bytes);
    return data && bytes >= sizeof(T) ? reinterpret_cast<const T*>(data) : nullptr;
}

template <class T>
const T* dataOf(const AVFrame& picture, AVFrameSideDataType type) {
    const AVFrameSideData* data = av_frame_get_side_data(&picture, type);
    return data && data->size >= sizeof(T) ? reinterpret_cast<const T*>(data->data) : nullptr;
}

constexpr std::pair<AVStereo3DType, StereoMode> kModes[] = {
    {AV_STEREO3D_SIDEBYSIDE, StereoMode::SideBySide},         {AV_STEREO3D_TOPBOTTOM, StereoMode::TopBottom},
    {AV_STEREO3D_LINES, StereoMode::RowInterlaced},           {AV_STEREO3D_COLUMNS, StereoMode::ColumnInterlaced},
    {AV_STEREO3D_CHECKERBOARD, StereoMode::Checkerboard},     {AV_STEREO3D_FRAMESEQUENCE, StereoMode::FrameSequence},
    {AV_STEREO3D_SIDEBYSIDE_QUINCUNX, StereoMode::SideBySide}};

StereoTag tagOf(const AVStereo3D* stereo) {
    if (stereo)
        for (const auto& [type, mode] : kModes)
            if (stereo->type == type) return {mode, (stereo->flags & AV_STEREO3D_FLAG_INVERT) != 0};
    return {};
}

void fill(AVStereo3D& stereo, const StereoTag& tag) {
    for (const auto& [type, mode] : kModes) {
        if (mode != tag.mode) continue;
        stereo.type = type;
        break;
    }
    stereo.flags = tag.rightFirst ? AV_STEREO3D_FLAG_INVERT : 0;
}

std::optional<MasteringDisplay> valueOf(const AVMasteringDisplayMetadata* data) {
    if (!data || !data->has_primaries || !data->has_luminance) return std::nullopt;
    const auto point = [](const AVRational(&xy)[2]) { return std::array{av_q2d(xy[0]), av_q2d(xy[1])}; };
    return MasteringDisplay{point(data->display_primaries[0]), point(data->display_primaries[1]),
                            point(data->display_primaries[2]), point(data->white_point),
                            av_q2d(data->min_luminance),       av_q2d(data->max_luminance)};
}

std::optional<LightLevel> valueOf(const AVContentLightMetadata* data) {
    if (!data || (data->MaxCLL == 0 && data->MaxFALL == 0)) return std::nullopt;
    return LightLevel{int(data->MaxCLL), int(data->MaxFALL)};
}

// Units of the HEVC message, in which the containers store them too.
AVRational chromaticity(double value) {
    return {int(std::lround(value * 50000.0)), 50000};
}
AVRational luminance(double value) {
    return {int(std::lround(value * 10000.0)), 10000};
}

// Puts a block that came from av_malloc (and becomes the stream's) beside the stream.
template <class T>
void attach(AVStream& stream, AVPacketSideDataType type, T* block, size_t bytes) {
    if (!block) throw std::bad_alloc();
    if (av_stream_add_side_data(&stream, type, reinterpret_cast<uint8_t*>(block), bytes) >= 0) return;
    av_free(block);
    throw std::bad_alloc();
}

}  // namespace

StereoTag stereoTagOf(const AVStream& stream) {
    return tagOf(dataOf<AVStereo3D>(stream, AV_PKT_DATA_STEREO3D));
}
StereoTag stereoTagOf(const AVFrame& picture) {
    return tagOf(dataOf<AVStereo3D>(picture, AV_FRAME_DATA_STEREO3D));
}

std::optional<MasteringDisplay> masteringOf(const AVStream& stream) {
    return valueOf(dataOf<AVMasteringDisplayMetadata>(stream, AV_PKT_DATA_MASTERING_DISPLAY_METADATA));
}
std::optional<MasteringDisplay> masteringOf(const AVFrame& picture) {
    return valueOf(dataOf<AVMasteringDisplayMetadata>(picture, AV_FRAME_DATA_MASTERING_DISPLAY_METADATA));
}
std::optional<LightLevel> lightLevelOf(const AVStream& stream) {
    return valueOf(dataOf<AVContentLightMetadata>(stream, AV_PKT_DATA_CONTENT_LIGHT_LEVEL));
}
std::optional<LightLevel> lightLevelOf(const AVFrame& picture) {
    return valueOf(dataOf<AVContentLightMetadata>(picture, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL));
}

// The matrix maps a stored pixel (x, y) to (a x + c y, b x + d y), fixed point: libavutil/display.h.
int orientationOf(const AVStream& stream) {
    size_t bytes = 0;
    const auto* matrix =
        reinterpret_cast<const int32_t*>(av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &bytes));
    if (!matrix || bytes < 9 * sizeof(int32_t)) return 1;
    const auto sign = [](int32_t value) { return (value > 0) - (value < 0); };
    const std::array turn{sign(matrix[0]), sign(matrix[1]), sign(matrix[3]), sign(matrix[4])};  // a b c d
    constexpr std::array<int, 4> turns[] = {{1, 0, 0, 1}, {-1, 0, 0, 1}, {-1, 0, 0, -1}, {1, 0, 0, -1},
                                            {0, 1, 1, 0}, {0, 1, -1, 0}, {0, -1, -1, 0}, {0, -1, 1, 0}};
    for (int orientation = 1; orientation <= 8; ++orientation)
        if (turn == turns[orientation - 1]) return orientation;
    return 1;
}

void setStereoTag(AVStream& stream, const StereoTag& tag) {
    if (tag.mode == StereoMode::None) return;
    AVStereo3D* stereo = av_stereo3d_alloc();
    if (stereo) fill(*stereo, tag);
    attach(stream, AV_PKT_DATA_STEREO3D, stereo, sizeof *stereo);
}

void setStereoTag(AVFrame& picture, const StereoTag& tag) {
    if (tag.mode == StereoMode::None) return;
    AVStereo3D* stereo = av_stereo3d_create_side_data(&picture);
    if (!stereo) throw std::bad_alloc();
    fill(*stereo, tag);
}

void setHdrData(AVStream& stream, const std::optional<MasteringDisplay>& mastering,
                const std::optional<LightLevel>& light) {
    if (mastering) {
        AVMasteringDisplayMetadata* data = av_mastering_display_metadata_alloc();
        if (data) {
            const std::array points{mastering->red, mastering->green, mastering->blue};
            for (size_t i = 0; i < 3; ++i)
                for (size_t axis = 0; axis < 2; ++axis)
                    data->display_primaries[i][axis] = chromaticity(points[i][axis]);
            for (size_t axis = 0; axis < 2; ++axis) data->white_point[axis] = chromaticity(mastering->white[axis]);
            data->min_luminance = luminance(mastering->minLuminance);
            data->max_luminance = luminance(mastering->maxLuminance);
            data->has_primaries = data->has_luminance = 1;
        }
        attach(stream, AV_PKT_DATA_MASTERING_DISPLAY_METADATA, data, sizeof *data);
    }
    if (light) {
        size_t bytes = 0;
        AVContentLightMetadata* data = av_content_light_metadata_alloc(&bytes);
        if (data) *data = {unsigned(light->maxContent), unsigned(light->maxFrameAverage)};
        attach(stream, AV_PKT_DATA_CONTENT_LIGHT_LEVEL, data, bytes);
    }
}

}  // namespace deep3d
