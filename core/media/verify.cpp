// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/verify.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/image/file_bytes.h"
#include "core/media/frame_decoder.h"
#include "core/media/output_file.h"
#include "core/media/side_streams.h"
#include "core/media/stream_facts.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace deep3d {
namespace {

constexpr double kDecoderStartMs = 100.0;  // of silence at the begin of a coded sound, at most

// What a walk through the packets told of one stream; seconds.
struct Span {
    int64_t packets = 0;
    double begin = 0.0, end = 0.0, longest = 0.0;
    double lengthMs() const { return (end - begin) * 1000.0; }
};

std::optional<std::vector<Span>> walk(const std::filesystem::path& path, std::stop_token stop) {
    const InputHandle input = openInput(path);
    std::vector<Span> spans(input->nb_streams);
    const PacketHandle packet = newPacket();
    for (int code = 0; (code = av_read_frame(input.get(), packet.get())) >= 0; av_packet_unref(packet.get())) {
        if (stop.stop_requested()) return std::nullopt;
        if (packet->flags & AV_PKT_FLAG_DISCARD || packet->pts == AV_NOPTS_VALUE) continue;
        Span& span = spans[size_t(packet->stream_index)];
        const double unit = av_q2d(input->streams[packet->stream_index]->time_base);
        const double begin = double(packet->pts) * unit, length = double(packet->duration) * unit;
        span.begin = span.packets == 0 ? begin : std::min(span.begin, begin);
        span.end = std::max(span.end, begin + length);
        span.longest = std::max(span.longest, length);
        ++span.packets;
    }
    return spans;
}

// The last time of the video in its own unit; INT64_MAX where the file does not tell.
int64_t endOf(FrameDecoder& decoder) {
    const AVStream& stream = decoder.stream();
    const int64_t whole = decoder.input().duration;
    if (stream.duration > 0) return std::max<int64_t>(0, stream.start_time) + stream.duration;
    return whole > 0 ? av_rescale_q(whole, AV_TIME_BASE_Q, stream.time_base) : INT64_MAX;
}

// From a key frame among the very last pictures on the decoder gives none that it is sure of: then from farther back.
bool lastFrameDecodes(const std::filesystem::path& path) {
    FrameDecoder decoder(path, {});
    const int64_t end = endOf(decoder), second = av_rescale_q(1, AVRational{1, 1}, decoder.stream().time_base);
    for (int64_t back = 0;; back = std::max(second, 2 * back)) {
        const bool isStart = back > 0 && (end == INT64_MAX || back >= end);
        isStart ? decoder.restart() : void(decoder.seek(end - back));
        bool any = false;
        while (decoder.next()) any = true;
        if (any || isStart) return any && decoder.damagedPackets() == 0;
    }
}

std::string seconds(double ms) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", ms / 1000.0);
    return text;
}

// Compares, and keeps a sentence for each difference.
class Comparison {
public:
    Comparison(const std::filesystem::path& path, std::vector<Error>& differences)
        : m_name(shownName(path)), m_differences(differences) {}

    void add(const char* text, std::vector<std::string> values) {
        values.insert(values.begin(), m_name);
        m_differences.emplace_back(ErrorKind::Failed, text, std::move(values));
    }
    void equal(const char* text, const std::string& found, const std::string& expected) {
        if (found != expected) add(text, {found, expected});
    }

private:
    std::string m_name;
    std::vector<Error>& m_differences;
};

// Matroska keeps cover pictures as attachments, and gives them back as pictures.
StreamKind comparedKind(const StreamInfo& stream) {
    const bool picture = stream.kind == StreamKind::Attachment && stream.codec.starts_with("image/");
    return picture ? StreamKind::CoverPicture : stream.kind;
}

std::vector<const StreamInfo*> ofKind(const std::vector<StreamInfo>& streams, StreamKind kind) {
    std::vector<const StreamInfo*> found;
    for (const StreamInfo& stream : streams)
        if (comparedKind(stream) == kind) found.push_back(&stream);
    return found;
}

// MP4 has one name for all layers of MPEG sound.
std::string comparedCodec(const std::string& codec) {
    return codec == "mp1" || codec == "mp2" ? "mp3" : codec;
}

void compareStream(const StreamInfo& found, const StreamInfo& expected, const Span& span, double frameMs,
                   Comparison& comparison) {
    const std::string number = std::to_string(found.index);
    const bool picture = comparedKind(found) == StreamKind::CoverPicture;
    if (!picture && comparedCodec(found.codec) != comparedCodec(expected.codec))
        comparison.add(QT_TRANSLATE_NOOP("core", "Stream %2 of %1 is %3 instead of %4."),
                       {number, found.codec, expected.codec});
    if (found.language != expected.language)
        comparison.add(QT_TRANSLATE_NOOP("core", "Stream %2 of %1 has the language \"%3\" instead of \"%4\"."),
                       {number, found.language, expected.language});
    if (!picture && found.title != expected.title)
        comparison.add(QT_TRANSLATE_NOOP("core", "Stream %2 of %1 has the title \"%3\" instead of \"%4\"."),
                       {number, found.title, expected.title});
    const double tolerance = std::max(frameMs, span.longest * 1000.0) + 1.0;
    const bool sound = expected.kind == StreamKind::Audio && expected.durationMs >= 0;
    if (sound && std::abs(span.lengthMs() - expected.durationMs) > tolerance)
        comparison.add(QT_TRANSLATE_NOOP("core", "The sound in stream %2 of %1 lasts %3 s instead of %4 s."),
                       {number, seconds(span.lengthMs()), seconds(expected.durationMs)});
}

void compareStreams(const MediaInfo& found, const Expectation& expected, const std::vector<Span>& spans, double frameMs,
                    Comparison& comparison) {
    for (const auto& kind : kStreamKinds) {
        const auto there = ofKind(found.streams, kind.value), wanted = ofKind(expected.streams, kind.value);
        if (there.size() != wanted.size())
            comparison.add(QT_TRANSLATE_NOOP("core", "%1 has %2 streams of the kind \"%3\" instead of %4."),
                           {std::to_string(there.size()), kind.label, std::to_string(wanted.size())});
        for (size_t i = 0; i < std::min(there.size(), wanted.size()); ++i)
            compareStream(*there[i], *wanted[i], spans[size_t(there[i]->index)], frameMs, comparison);
    }
}

void comparePicture(const MediaInfo& found, const Expectation& expected, Comparison& comparison) {
    if (expected.size != Size{} && found.size != expected.size)
        comparison.equal(QT_TRANSLATE_NOOP("core", "The pictures of %1 are %2 instead of %3."),
                         std::to_string(found.size.width) + " x " + std::to_string(found.size.height),
                         std::to_string(expected.size.width) + " x " + std::to_string(expected.size.height));
    if (expected.stereo.mode != StereoMode::None && found.stereo != expected.stereo)
        comparison.add(QT_TRANSLATE_NOOP("core", "%1 is marked as \"%2\" instead of \"%3\"."),
                       {labelOf(kStereoModes, found.stereo.mode), labelOf(kStereoModes, expected.stereo.mode)});
    const auto keeps = [](int tag, int wanted) { return wanted == AVCOL_SPC_UNSPECIFIED || tag == wanted; };
    const bool range = expected.colour.range == ColourRange::Unknown || found.colour.range == expected.colour.range;
    if (!range || !keeps(found.colour.primaries, expected.colour.primaries) ||
        !keeps(found.colour.transfer, expected.colour.transfer) || !keeps(found.colour.matrix, expected.colour.matrix))
        comparison.equal(QT_TRANSLATE_NOOP("core", "The colours of %1 are tagged %2 instead of %3."),
                         colourText(found.colour), colourText(expected.colour));
    if ((expected.mastering && !found.mastering) || (expected.lightLevel && found.lightLevel != expected.lightLevel))
        comparison.add(QT_TRANSLATE_NOOP("core", "The HDR data of the source is missing in %1."), {});
}

// Lengths of the source's sound, where nothing of it was meant to be cut: what was written may be longer by the packets
// that only start the decoder.
void expectWholeSound(std::vector<StreamInfo>& streams, const MediaInfo& source) {
    const auto from = ofKind(source.streams, StreamKind::Audio);
    std::vector<StreamInfo*> to;
    for (StreamInfo& stream : streams)
        if (stream.kind == StreamKind::Audio) to.push_back(&stream);
    for (size_t i = 0; from.size() == to.size() && i < to.size(); ++i)
        if (from[i]->durationMs - to[i]->durationMs > kDecoderStartMs) to[i]->durationMs = from[i]->durationMs;
}

}  // namespace

Expectation expectationOf(const RemuxJob& job, const RemuxReport& report, const MediaInfo& source) {
    const MediaInfo film = probeMedia(job.segments.front());
    Expectation expected;
    expected.frameCount = report.frameCount;
    expected.durationMs = job.range ? job.range->endMs - job.range->startMs : report.streams.front().durationMs;
    expected.size = film.size;
    expected.stereo = containerHolds(job.output, job.stereo) ? job.stereo : StereoTag{};
    expected.streams = report.streams;
    if (!job.range) expectWholeSound(expected.streams, source);
    const TimeRange whole{0.0, 1e15};
    if (!job.source.empty()) expected.chapters = chaptersWithin(source.chapters, job.range.value_or(whole)).size();
    const FilmColour colour = job.colour.value_or(FilmColour{source.colour, source.mastering, source.lightLevel});
    if (keepsPacketsAlone(muxerOf(job.output))) {
        expected.chapters = 0;
        for (StreamInfo& stream : expected.streams) stream.language.clear();
    } else {
        expected.mastering = colour.mastering;
        expected.lightLevel = colour.lightLevel;
    }
    if (keepsColourTags(job.output, film.streams.front().codec))
        expected.colour = {colour.tags.primaries, colour.tags.transfer, film.colour.matrix, film.colour.range};
    return expected;
}

Verification verifyMedia(const std::filesystem::path& path, const Expectation& expected, std::stop_token stop) {
    Verification result;
    result.found = probeMedia(path);
    const auto spans = walk(path, stop);
    if (!spans) {
        result.stopped = true;
        return result;
    }
    Comparison comparison(path, result.differences);
    const auto film = ofKind(result.found.streams, StreamKind::Video);
    const Span& span = (*spans)[size_t(film.front()->index)];
    result.found.frameCount = span.packets;
    result.found.frameCountExact = true;
    // AVI counts a variable rate in units that are shorter than any picture, and does not keep the last one's length.
    const double meanMs = expected.durationMs / double(std::max<int64_t>(1, expected.frameCount));
    const double frameMs = std::max(1000.0 / result.found.frameRate.value(), meanMs);
    comparison.equal(QT_TRANSLATE_NOOP("core", "%1 has %2 frames instead of %3."), std::to_string(span.packets),
                     std::to_string(expected.frameCount));
    if (std::abs(span.lengthMs() - expected.durationMs) > frameMs + 1.0)
        comparison.add(QT_TRANSLATE_NOOP("core", "%1 lasts %2 s instead of %3 s."),
                       {seconds(span.lengthMs()), seconds(expected.durationMs)});
    comparePicture(result.found, expected, comparison);
    compareStreams(result.found, expected, *spans, frameMs, comparison);
    if (result.found.chapters.size() != expected.chapters)
        comparison.equal(QT_TRANSLATE_NOOP("core", "%1 has %2 chapters instead of %3."),
                         std::to_string(result.found.chapters.size()), std::to_string(expected.chapters));
    if (!lastFrameDecodes(path)) comparison.add(QT_TRANSLATE_NOOP("core", "The end of %1 cannot be decoded."), {});
    return result;
}

}  // namespace deep3d
