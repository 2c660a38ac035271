// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/stream_facts.h"

#include <algorithm>
#include <cmath>

#include "core/image/file_bytes.h"
#include "core/image/orientation.h"
#include "core/media/av_handles.h"
#include "core/media/side_data.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/pixdesc.h>
}

namespace deep3d {
namespace {

std::string tagOf(const AVDictionary* tags, const char* key) {
    const AVDictionaryEntry* entry = av_dict_get(tags, key, nullptr, 0);
    return entry ? entry->value : "";
}

// ISO 639-2: bibliographic code, terminology code; those that QuickTime's list of languages has by the first.
constexpr std::pair<const char*, const char*> kTwoCodes[] = {
    {"ger", "deu"}, {"dut", "nld"}, {"gre", "ell"}, {"ice", "isl"}, {"chi", "zho"}, {"alb", "sqi"}, {"mac", "mkd"}};

std::string languageOf(const AVStream& stream) {
    const std::string told = tagOf(stream.metadata, "language");
    for (const auto& [bibliographic, terminology] : kTwoCodes)
        if (told == bibliographic) return terminology;
    return told == "und" ? "" : told;
}

StreamKind kindOf(const AVStream& stream) {
    switch (stream.codecpar->codec_type) {
        case AVMEDIA_TYPE_VIDEO:
            return stream.disposition & AV_DISPOSITION_ATTACHED_PIC ? StreamKind::CoverPicture : StreamKind::Video;
        case AVMEDIA_TYPE_AUDIO:
            return StreamKind::Audio;
        case AVMEDIA_TYPE_SUBTITLE:
            return StreamKind::Subtitle;
        case AVMEDIA_TYPE_ATTACHMENT:
            return StreamKind::Attachment;
        default:
            return StreamKind::Data;
    }
}

std::vector<std::string> dispositionOf(const AVStream& stream) {
    std::vector<std::string> names;
    for (unsigned bit = 1; bit != 0; bit <<= 1)
        if (const char* name = unsigned(stream.disposition) & bit ? av_disposition_to_string(int(bit)) : nullptr)
            names.push_back(name);
    return names;
}

// Matroska tells a stream's length as a tag "01:02:03.456000000".
double lengthMs(const AVStream& stream) {
    if (stream.duration != AV_NOPTS_VALUE) return double(stream.duration) * av_q2d(stream.time_base) * 1000.0;
    int hours = 0, minutes = 0;
    double seconds = 0.0;
    if (std::sscanf(tagOf(stream.metadata, "DURATION").c_str(), "%d:%d:%lf", &hours, &minutes, &seconds) != 3)
        return -1.0;
    return ((hours * 60 + minutes) * 60 + seconds) * 1000.0;
}

std::vector<Chapter> chaptersOf(const AVFormatContext& input) {
    const double startMs = input.start_time == AV_NOPTS_VALUE ? 0.0 : double(input.start_time) * 1000.0 / AV_TIME_BASE;
    std::vector<Chapter> chapters;
    for (unsigned i = 0; i < input.nb_chapters; ++i) {
        const AVChapter& chapter = *input.chapters[i];
        const double unitMs = av_q2d(chapter.time_base) * 1000.0;
        chapters.push_back({double(chapter.start) * unitMs - startMs, double(chapter.end) * unitMs - startMs,
                            tagOf(chapter.metadata, "title")});
    }
    return chapters;
}

ColourTags colourOf(const AVCodecParameters& codec) {
    ColourTags tags{codec.color_primaries, codec.color_trc, codec.color_space, ColourRange::Unknown};
    if (codec.color_range == AVCOL_RANGE_JPEG) tags.range = ColourRange::Full;
    if (codec.color_range == AVCOL_RANGE_MPEG) tags.range = ColourRange::Limited;
    return tags;
}

// zimg turns ICtCp back by the curve of PQ alone.
void requireReadable(const ColourTags& colour, const std::filesystem::path& path) {
    if (colour.matrix != AVCOL_SPC_ICTCP || colour.transfer != AVCOL_TRC_ARIB_STD_B67) return;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 stores its colours as ICtCp of HLG, which cannot be read."),
                {shownName(path)});
}

void addFormat(MediaInfo& info, AVPixelFormat format) {
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    if (!description) return;
    info.pixelFormat = description->name;
    info.sourceBits = description->flags & AV_PIX_FMT_FLAG_PAL ? 8 : description->comp[0].depth;
    info.bits = info.sourceBits > 8 ? SampleBits::Sixteen : SampleBits::Eight;
}

Rational rateOf(AVFormatContext& input, AVStream& stream) {
    for (const AVRational rate :
         {stream.avg_frame_rate, stream.r_frame_rate, av_guess_frame_rate(&input, &stream, nullptr)})
        if (rate.num > 0 && rate.den > 0) return rationalOf(rate);
    return {25, 1};
}

}  // namespace

std::string languageOfMov(const std::string& language) {
    for (const auto& [bibliographic, terminology] : kTwoCodes)
        if (language == terminology) return bibliographic;
    return language;
}

bool isChapterTrack(const AVStream& stream) {
    return stream.codecpar->codec_type == AVMEDIA_TYPE_DATA && stream.codecpar->codec_tag == MKTAG('t', 'e', 'x', 't');
}

StreamInfo streamFacts(const AVStream& stream) {
    StreamInfo facts;
    facts.index = stream.index;
    facts.kind = kindOf(stream);
    facts.codec = avcodec_get_name(stream.codecpar->codec_id);
    facts.language = languageOf(stream);
    facts.title = tagOf(stream.metadata, "title");
    facts.disposition = dispositionOf(stream);
    facts.durationMs = lengthMs(stream);
    facts.sampleRate = stream.codecpar->sample_rate;
    facts.channels = stream.codecpar->ch_layout.nb_channels;
    if (facts.kind == StreamKind::Attachment) {
        facts.title = tagOf(stream.metadata, "filename");
        if (const std::string type = tagOf(stream.metadata, "mimetype"); !type.empty()) facts.codec = type;
    }
    return facts;
}

MediaInfo mediaFacts(AVFormatContext& input, int videoStream, const std::filesystem::path& path) {
    AVStream& stream = *input.streams[videoStream];
    MediaInfo info;
    info.path = path;
    info.container = input.iformat->name;
    info.durationMs = input.duration == AV_NOPTS_VALUE ? std::max(0.0, lengthMs(stream))
                                                       : double(input.duration) * 1000.0 / AV_TIME_BASE;
    info.orientation = orientationOf(stream);
    info.size = uprightSize({stream.codecpar->width, stream.codecpar->height}, info.orientation);
    info.frameRate = rateOf(input, stream);
    info.timeBase = rationalOf(stream.time_base);
    info.frameCount =
        stream.nb_frames > 0 ? stream.nb_frames : std::llround(info.durationMs / 1000.0 * info.frameRate.value());
    const AVRational aspect = av_guess_sample_aspect_ratio(&input, &stream, nullptr);
    if (aspect.num > 0 && aspect.den > 0) info.pixelAspect = rationalOf(aspect);
    if (info.orientation >= 5) std::swap(info.pixelAspect.numerator, info.pixelAspect.denominator);
    info.codec = avcodec_get_name(stream.codecpar->codec_id);
    addFormat(info, AVPixelFormat(stream.codecpar->format));
    info.colour = colourOf(*stream.codecpar);
    requireReadable(info.colour, path);
    const int order = stream.codecpar->field_order;
    info.interlaced = order != AV_FIELD_UNKNOWN && order != AV_FIELD_PROGRESSIVE;
    info.stereo = stereoTagOf(stream);
    info.mastering = masteringOf(stream);
    info.lightLevel = lightLevelOf(stream);
    for (unsigned i = 0; i < input.nb_streams; ++i)
        if (!isChapterTrack(*input.streams[i])) info.streams.push_back(streamFacts(*input.streams[i]));
    info.chapters = chaptersOf(input);
    return info;
}

void addPictureFacts(MediaInfo& info, const AVFrame& picture) {
    info.size = uprightSize({picture.width, picture.height}, info.orientation);
    addFormat(info, AVPixelFormat(picture.format));
    info.interlaced |= picture.interlaced_frame != 0;
    if (info.stereo.mode == StereoMode::None) info.stereo = stereoTagOf(picture);
    if (!info.mastering) info.mastering = masteringOf(picture);
    if (!info.lightLevel) info.lightLevel = lightLevelOf(picture);
}

void correctFieldRate(MediaInfo& info, double length) {
    const double fields = length * info.timeBase.value() * info.frameRate.value();
    if (!info.interlaced || std::abs(fields - 2.0) > 0.1) return;
    info.frameRate.denominator *= 2;
    info.frameCount = (info.frameCount + 1) / 2;
}

void addIndexFacts(MediaInfo& info, const std::vector<int64_t>& pts, int64_t startPts) {
    correctFieldRate(info, double(pts.back() - pts.front()) / double(pts.size() - 1));
    info.frameCount = int64_t(pts.size()) - 1;
    info.frameCountExact = true;
    int64_t shortest = pts[1] - pts[0], longest = shortest;
    for (size_t i = 1; i + 2 < pts.size(); ++i) {  // the last one's length is told by nothing but its packet
        shortest = std::min(shortest, pts[i + 1] - pts[i]);
        longest = std::max(longest, pts[i + 1] - pts[i]);
    }
    // A constant rate in a coarse unit gives lengths that differ by one unit, small against the frame.
    const bool rounding = longest - shortest == 1 && shortest >= 8;
    info.variableRate = longest != shortest && !rounding;
    info.durationMs = std::max(info.durationMs, double(pts.back() - startPts) * info.timeBase.value() * 1000.0);
}

int matrixOrUsual(int matrix, int rows) {
    constexpr int known[] = {AVCOL_SPC_BT709,     AVCOL_SPC_FCC,   AVCOL_SPC_BT470BG,   AVCOL_SPC_SMPTE170M,
                             AVCOL_SPC_SMPTE240M, AVCOL_SPC_YCGCO, AVCOL_SPC_BT2020_NCL};
    if (std::ranges::find(known, matrix) != std::end(known)) return matrix;
    if (matrix == AVCOL_SPC_BT2020_CL || matrix == AVCOL_SPC_ICTCP) return AVCOL_SPC_BT2020_NCL;
    return rows >= 720 ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
}

}  // namespace deep3d
