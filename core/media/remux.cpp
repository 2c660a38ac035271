// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/remux.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>

#include "core/image/file_bytes.h"
#include "core/image/image_file.h"
#include "core/media/output_file.h"
#include "core/media/side_data.h"
#include "core/media/side_streams.h"
#include "core/media/stream_facts.h"
#include "core/media/video_packets.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr double kForever = std::numeric_limits<double>::infinity();
using Progress = std::function<void(double)>;

std::optional<std::vector<VideoPart>> readParts(const std::vector<fs::path>& paths, const fs::path& output,
                                                std::stop_token stop) {
    if (paths.empty())
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "There is no part to be joined to %1."),
                    {shownName(output)});
    std::vector<VideoPart> parts;
    for (const fs::path& path : paths) {
        ensureNotSameFile(path, output);
        auto part = readVideoPart(path, stop);
        if (!part) return std::nullopt;
        parts.push_back(std::move(*part));
    }
    return parts;
}

void checkVideoFits(const AVStream& video, const fs::path& output) {
    const AVOutputFormat* container = av_guess_format(muxerOf(output).c_str(), nullptr, nullptr);
    if (avformat_query_codec(container, video.codecpar->codec_id, FF_COMPLIANCE_NORMAL) == 1) return;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 cannot hold %2: choose another file type or codec."),
                {shownName(output), avcodec_get_name(video.codecpar->codec_id)});
}

// `rate`: the source's.
AVStream& addFilm(OutputFile& file, const VideoPackets& video, const Rational& rate, const fs::path& output) {
    const AVStream& from = video.stream();
    checkVideoFits(from, output);
    AVStream& film = file.addStream();
    const uint32_t tag = from.codecpar->codec_tag;
    if (avcodec_parameters_copy(film.codecpar, from.codecpar) < 0) throw std::bad_alloc();
    const bool apple = muxerOf(output) == "mp4" || muxerOf(output) == "mov";
    const bool hevc = from.codecpar->codec_id == AV_CODEC_ID_HEVC,
               prores = from.codecpar->codec_id == AV_CODEC_ID_PRORES;
    film.codecpar->codec_tag = apple && hevc ? MKTAG('h', 'v', 'c', '1')  // the name that Apple's players know
                               : muxerOf(output) == "mov" && prores ? tag
                                                                    : 0;
    film.time_base = keepsPacketsAlone(muxerOf(output)) ? avRational(video.commonUnit(rate)) : from.time_base;
    // Of one frame alone nothing but its length is known; Matroska keeps the rate, not the length.
    film.avg_frame_rate = from.avg_frame_rate.num > 0 ? from.avg_frame_rate : avRational(video.meanRate());
    film.sample_aspect_ratio = from.sample_aspect_ratio;
    return film;
}

void setColour(AVStream& film, const FilmColour& colour, const fs::path& output, std::vector<Error>& notes) {
    AVCodecParameters& codec = *film.codecpar;
    const bool isTagged = colour.tags.primaries != AVCOL_PRI_UNSPECIFIED || colour.tags.transfer != AVCOL_TRC_UNSPECIFIED;
    if (isTagged && !keepsColourTags(output, avcodec_get_name(codec.codec_id)))
        notes.emplace_back(
            ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("core", "%1 has no place for the colour tags %2: players have to be told by hand."),
            std::vector<std::string>{shownName(output), colourText(colour.tags)});
    if (codec.color_primaries == AVCOL_PRI_UNSPECIFIED) codec.color_primaries = AVColorPrimaries(colour.tags.primaries);
    if (codec.color_trc == AVCOL_TRC_UNSPECIFIED)
        codec.color_trc = AVColorTransferCharacteristic(colour.tags.transfer);
    setHdrData(film, colour.mastering, colour.lightLevel);
}

void markFilm(AVStream& film, const StereoTag& tag, const fs::path& output, std::vector<Error>& notes) {
    if (containerHolds(output, tag))
        setStereoTag(film, tag);
    else
        notes.emplace_back(
            ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("core", "%1 has no place for the mark \"%2\": players have to be told by hand."),
            std::vector<std::string>{shownName(output), labelOf(kStereoModes, tag.mode)});
}

// Both sources of packets into one file, in the order of time, and what was written.
class Pump {
public:
    Pump(OutputFile& file, VideoPackets& video, const std::function<AVPacket*()>& nextSide, RemuxReport& report)
        : m_file(file), m_video(video), m_nextSide(nextSide), m_report(report) {}

    // False when stopped.
    bool run(const Progress& progress, std::stop_token stop) {
        m_spans.assign(m_file.context().nb_streams, {kForever, -kForever});
        AVPacket *film = m_video.next(), *side = m_nextSide();
        while (film || side) {
            if (stop.stop_requested()) return false;
            if (film && (!side || secondsOf(*film, m_video.stream().time_base) <= secondsOf(*side, unitOf(*side)))) {
                writeFilm(*film, progress);
                film = m_video.next();
            } else {
                note(*side);
                m_file.write(*side);
                side = m_nextSide();
            }
        }
        for (size_t i = 0; i < m_spans.size(); ++i) {
            StreamInfo facts = streamFacts(*m_file.context().streams[i]);
            facts.durationMs =
                m_spans[i].second > m_spans[i].first ? (m_spans[i].second - m_spans[i].first) * 1000.0 : -1.0;
            m_report.streams.push_back(std::move(facts));
        }
        return true;
    }

private:
    static double secondsOf(const AVPacket& packet, AVRational unit) { return double(packet.dts) * av_q2d(unit); }
    AVRational unitOf(const AVPacket& packet) const { return m_file.context().streams[packet.stream_index]->time_base; }

    void note(const AVPacket& packet) {
        const double unit = av_q2d(unitOf(packet)), begin = double(packet.pts) * unit;
        auto& [first, last] = m_spans[size_t(packet.stream_index)];
        first = std::min(first, begin);
        last = std::max(last, begin + double(packet.duration) * unit);
    }

    void writeFilm(AVPacket& packet, const Progress& progress) {
        packet.stream_index = 0;
        av_packet_rescale_ts(&packet, m_video.stream().time_base, unitOf(packet));
        note(packet);
        m_file.write(packet);
        ++m_report.frameCount;
        if (progress && m_report.frameCount % 64 == 0) progress(double(m_report.frameCount) / double(m_video.count()));
    }

    OutputFile& m_file;
    VideoPackets& m_video;
    const std::function<AVPacket*()>& m_nextSide;
    RemuxReport& m_report;
    std::vector<std::pair<double, double>> m_spans;  // seconds, of each stream
};

// Runs the pump and gives the file its name; or says that it was stopped.
void write(OutputFile& file, VideoPackets& video, const std::function<AVPacket*()>& nextSide, RemuxReport& report,
           const Progress& progress, std::stop_token stop) {
    file.begin();
    if (!Pump(file, video, nextSide, report).run(progress, stop)) {
        report = {.stopped = true};
        return;
    }
    file.finish();
    if (progress) progress(1.0);
}

// Chapters of parts that follow each other; one that was cut in two is one again.
void append(std::vector<Chapter>& chapters, std::vector<Chapter> more, double shiftMs) {
    constexpr double gapMs = 100.0;  // sound that begins before the film moves the film, not the chapters
    for (Chapter& chapter : more) {
        chapter.startMs += shiftMs;
        chapter.endMs += shiftMs;
        const bool goesOn = !chapters.empty() && chapters.back().title == chapter.title &&
                            std::abs(chapters.back().endMs - chapter.startMs) < gapMs;
        if (goesOn)
            chapters.back().endMs = chapter.endMs;
        else
            chapters.push_back(std::move(chapter));
    }
}

}  // namespace

RemuxReport remux(const RemuxJob& job, const Progress& progress, std::stop_token stop) {
    RemuxReport report;
    const bool hasSource = !job.source.empty();
    if (hasSource) ensureNotSameFile(job.source, job.output);
    OutputFile file(job.output);
    auto parts = readParts(job.segments, job.output, stop);
    if (!parts) return {.stopped = true};
    const MediaInfo facts = probeMedia(hasSource ? job.source : job.segments.front());
    // The film is the first stream, but its times depend on where the source's clock begins.
    const InputHandle clock = hasSource ? openInput(job.source) : nullptr;
    const double clockStart =
        clock && clock->start_time != AV_NOPTS_VALUE ? double(clock->start_time) / AV_TIME_BASE : 0.0;
    const double begin =
        !hasSource ? parts->front().startSeconds : clockStart + (job.range ? job.range->startMs / 1000.0 : 0.0);
    const double end = job.range ? clockStart + job.range->endMs / 1000.0 : kForever;
    const std::vector<double> shifts(parts->size(), -begin);
    const double filmEnd = job.lengthMs >= 0          ? parts->front().startSeconds - begin + job.lengthMs / 1000.0
                           : job.range && hasSource ? end - begin
                                                    : -1.0;
    VideoPackets video(std::move(*parts), shifts, filmEnd);
    const fs::path& shown = job.shownAs.empty() ? job.output : job.shownAs;
    AVStream& film = addFilm(file, video, facts.frameRate, shown);
    std::optional<SideStreams> side;
    if (hasSource) {
        side.emplace(job.source, file, report.notes);
        side->copyTags(film, job.range);
        side->select(job.range && job.range->startMs > 0 ? begin : -kForever, end, -begin);
    }
    setColour(film, job.colour.value_or(FilmColour{facts.colour, facts.mastering, facts.lightLevel}), shown, report.notes);
    markFilm(film, job.stereo, shown, report.notes);
    write(
        file, video, [&side] { return side ? side->next() : nullptr; }, report, progress, stop);
    return report;
}

std::vector<Error> remuxNotes(const fs::path& source, const fs::path& output) {
    std::vector<Error> notes;
    OutputFile file(output);
    SideStreams(source, file, notes);
    return notes;
}

RemuxReport join(const std::vector<fs::path>& paths, const fs::path& output, const Progress& progress,
                 std::stop_token stop) {
    checkFilmName(output);
    RemuxReport report;
    OutputFile file(output);
    auto parts = readParts(paths, output, stop);
    if (!parts) return {.stopped = true};
    std::vector<double> shifts, begins, ends;
    for (const VideoPart& part : *parts) {
        shifts.push_back(shifts.empty() ? 0.0 : ends.back() + shifts.back() - part.startSeconds);
        begins.push_back(part.startSeconds);
        ends.push_back(part.endSeconds);
    }
    VideoPackets video(std::move(*parts), shifts, -1.0);
    AVStream& film = addFilm(file, video, probeMedia(paths.front()).frameRate, output);
    SideStreams side(paths.front(), file, report.notes);
    side.copyTags(film, std::nullopt);
    std::vector<Chapter> chapters;
    for (size_t i = 0; i < paths.size(); ++i) {
        const MediaInfo facts = probeMedia(paths[i]);
        append(chapters, facts.chapters, (shifts[i] + (i == 0 ? 0.0 : begins[i])) * 1000.0);
        if (i > 0) continue;
        setColour(film, {facts.colour, facts.mastering, facts.lightLevel}, output, report.notes);
        markFilm(film, facts.stereo, output, report.notes);
    }
    setChapters(file.context(), chapters);

    size_t part = 0;
    const auto select = [&] {
        constexpr double roundingSeconds = 0.0005;  // of containers that count ms
        const bool last = part + 1 == paths.size();
        side.select(part == 0 ? -kForever : begins[part] - roundingSeconds,
                    last ? kForever : ends[part] - roundingSeconds, shifts[part]);
    };
    select();
    const std::function<AVPacket*()> nextSide = [&]() -> AVPacket* {
        for (;;) {
            AVPacket* packet = side.next();
            if (packet || part + 1 == paths.size()) return packet;
            side.continueWith(paths[++part]);
            select();
        }
    };
    write(file, video, nextSide, report, progress, stop);
    return report;
}

}  // namespace deep3d
