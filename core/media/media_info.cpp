// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/media_info.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "core/image/orientation.h"
#include "core/media/frame_decoder.h"
#include "core/media/sequence_reader.h"
#include "core/media/stream_facts.h"

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/pixdesc.h>
}

namespace fs = std::filesystem;

namespace deep3d {
namespace {

std::string nameOr(const char* name) {
    return name ? name : "unknown";
}

}  // namespace

std::string colourText(const ColourTags& colour) {
    const std::string range = colour.range == ColourRange::Full      ? ", full range"
                              : colour.range == ColourRange::Limited ? ", limited range"
                                                                     : "";
    return nameOr(av_color_primaries_name(AVColorPrimaries(colour.primaries))) + " / " +
           nameOr(av_color_transfer_name(AVColorTransferCharacteristic(colour.transfer))) + " / " +
           nameOr(av_color_space_name(AVColorSpace(colour.matrix))) + range;
}

bool isHdr(const ColourTags& colour) {
    return colour.transfer == AVCOL_TRC_SMPTE2084 || colour.transfer == AVCOL_TRC_ARIB_STD_B67;
}

MediaInfo probeMedia(const fs::path& path, int cudaDevice) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored) || SequenceReader::isPattern(path))
        return SequenceReader::open(path, {25, 1})->info();
    FrameDecoder decoder(path, {.threads = 1, .device = openDecodingDevice(cudaDevice)});
    MediaInfo info = mediaFacts(decoder.input(), decoder.streamIndex(), path);
    const AVFrame* picture = decoder.next();
    if (picture) addPictureFacts(info, *picture);
    info.decoder = decoder.decodedBy();
    const int64_t begin = picture ? picture->pts : AV_NOPTS_VALUE;
    const AVFrame* second = info.interlaced ? decoder.next() : nullptr;
    const bool timed = begin != AV_NOPTS_VALUE && second && second->pts != AV_NOPTS_VALUE;
    if (timed) correctFieldRate(info, double(second->pts - begin));
    return info;
}

bool looksLikeMedia(const fs::path& path) {
    constexpr std::string_view extensions[] = {".mp4",  ".m4v", ".mov", ".mkv",  ".webm", ".avi", ".mts",
                                               ".m2ts", ".ts",  ".mpg", ".mpeg", ".vob",  ".wmv", ".asf",
                                               ".flv",  ".f4v", ".ogv", ".3gp",  ".3g2",  ".mxf", ".nut",
                                               ".dv",   ".y4m", ".gif", ".apng", ".h264", ".hevc"};
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return std::ranges::find(extensions, extension) != std::end(extensions) || SequenceReader::isPattern(path);
}

}  // namespace deep3d
