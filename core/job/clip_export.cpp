// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/clip_export.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/job/clip_sink.h"
#include "core/job/cut_search.h"
#include "core/job/disk_room.h"
#include "core/media/remux.h"
#include "core/media/verify.h"
#include "core/util/log.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

using nlohmann::json;

constexpr uintmax_t kLeastRoom = 1u << 20;  // bytes; below it a disk is full whatever the estimate
constexpr double kGuessedBytes = 0.25;      // of a pixel, where no segment is complete yet

// Frames a second since the first one was finished, and what is left at that speed.
class Pace {
public:
    void advance() {
        if (m_frames++ == 0) m_start = Clock::now();
    }
    double framesPerSecond() const {
        const double seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
        return m_frames > 1 && seconds > 0 ? double(m_frames - 1) / seconds : 0.0;
    }

private:
    using Clock = std::chrono::steady_clock;
    int64_t m_frames = 0;
    Clock::time_point m_start;
};

// JSON holds UTF-8 alone: other bytes in names are replaced, so that what is compared is what was written.
json asWritten(const json& value) {
    return json::parse(value.dump(-1, ' ', false, json::error_handler_t::replace));
}

void addOnce(std::vector<Error>& notes, const std::vector<Error>& more) {
    for (const Error& note : more) {
        const auto same = [&](const Error& held) { return std::string_view(held.what()) == note.what(); };
        if (std::ranges::none_of(notes, same)) notes.push_back(note);
    }
}

void moveOnto(const fs::path& file, const fs::path& target) {
    std::error_code problem;
    fs::rename(file, target, problem);
    if (problem) {
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."),
                    {target.string(), problem.message()});
    }
}

// One export from its journal to its checked outputs.
class ClipWork {
public:
    ClipWork(const ClipExport& job, const ClipTools& tools, const ClipRun& run, MediaReader& reader, std::stop_token stop)
        : m_job(job), m_tools(tools), m_run(run), m_reader(reader), m_stop(std::move(stop)),
          m_frames(job.frames.value_or(FrameRange{0, reader.frameCount() - 1})), m_source(fileIdentity(job.input)),
          m_format(outputFormat(job, reader.info(), tools.network.axis().layers)), m_journal(job.output) {}

    ClipResult run() {
        ClipResult result{.frames = m_frames.count()};
        if (!openJournal()) {
            result.stopped = true;
            return result;
        }
        m_sink = makeClipSink(m_job, m_format, m_journal, m_tools.card);
        result.stopped = !convert() || !withRoom([&] { return finish(result); });
        if (!result.stopped) m_journal.remove();
        tellCard();
        addOnce(result.notes, m_reader.warnings());
        addOnce(result.notes, m_sink->warnings());
        return result;
    }

private:
    // Where the card's encoder was asked for, or took frames.
    void tellCard() const {
        const int64_t stayed = m_sink->framesFromCard();
        if (!m_tools.card || (stayed == 0 && m_job.video.device != EncoderDevice::Nvenc)) return;
        log(LogLevel::Info, fillPlaceholders(QT_TRANSLATE_NOOP("core", "%1 frames of %2 stayed on the graphics card from its "
                                                                       "decoder to its encoder."),
                                             {std::to_string(stayed), m_job.output.string()}));
    }

    // Everything that the pictures depend on.
    json identity() const {
        return asWritten({{"export", m_job}, {"source", m_source}, {"network", m_tools.networkIdentity}});
    }

    // False when stopped.
    bool openJournal() {
        const json held = m_journal.heldJob(), wanted = identity();
        if (m_run.resume && !held.is_null()) {
            if (!held.contains("identity") || held["identity"] != wanted) throwOtherJob();
            m_job.edits.cuts = held.value("cuts", std::vector<int64_t>());
            return true;
        }
        if (!m_job.edits.cutsKnown && smooths(m_job)) {
            const auto looked = [this](double fraction) { tell({.stage = ClipStage::Looking, .fraction = fraction}); };
            const auto cuts = findCuts(m_reader, m_frames, looked, m_stop);
            if (!cuts) return false;
            m_job.edits.cuts = *cuts;
        }
        m_journal.start({{"identity", wanted}, {"cuts", m_job.edits.cuts}}, planSegments(m_frames, m_job.edits.cuts));
        return true;
    }

    [[noreturn]] void throwOtherJob() const {
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "The unfinished export of %1 was started with another source, network or "
                                              "other settings: it can only be started anew."),
                    {m_job.output.string()});
    }

    bool convert() {
        return withRoom([this] { return convertMissing(); });
    }

    // Does `work` until the disk has room for it; false when stopped.
    template <class Work> bool withRoom(Work work) {
        for (;;) {
            try {
                return work();
            } catch (const Error& problem) {
                if (problem.kind() != ErrorKind::OutOfSpace || !m_run.waitForRoom) throw;
            }
            // What is free now did not suffice, whatever the estimate says.
            const uintmax_t wanted = std::max(neededRoom(), freeBytes(m_journal.folder()) + kLeastRoom);
            const auto told = [this](uintmax_t missing) { tellPause(missing); };
            if (!waitForRoom(m_journal.folder(), wanted, told, m_stop)) return false;
            m_pace = {};
        }
    }

    // False when stopped.
    bool convertMissing() {
        std::vector<size_t> missing;
        std::vector<FrameRange> ranges;
        m_done = 0;
        for (size_t i = 0; i < m_journal.segments().size(); ++i) {
            const FrameRange& range = m_journal.segments()[i];
            if (m_journal.isDone(i) && m_sink->holds(i)) {
                m_done += range.count();
            } else {
                missing.push_back(i);
                ranges.push_back(range);
            }
        }
        tell({.stage = ClipStage::Converting});
        try {
            ClipStages stages(m_job, m_tools, m_reader, ranges, m_stop);
            return std::ranges::all_of(missing, [&](size_t segment) { return writeSegment(segment, stages); });
        } catch (const Error&) {
            m_sink->abandon();
            ensureSameSource();  // the likelier reason
            throw;
        }
    }

    bool writeSegment(size_t segment, ClipStages& stages) {
        m_sink->begin(segment);
        for (int64_t left = m_journal.segments()[segment].count(); left > 0; --left) {
            const auto frame = stages.next();
            if (!frame) return false;
            m_sink->write(*frame);
            ++m_done;
            m_pace.advance();
            tell({.stage = ClipStage::Converting});
        }
        ensureSameSource();
        m_sink->finish();
        m_journal.setDone(segment);
        return true;
    }

    void ensureSameSource() const {
        if (fileIdentity(m_job.input) == m_source) return;
        throw Error(ErrorKind::Failed,
                    QT_TRANSLATE_NOOP("core", "%1 was changed or removed while it was being converted: the export can be "
                                              "resumed once it is back."),
                    {m_job.input.string()});
    }

    // Segments into outputs; false when stopped.
    bool finish(ClipResult& result) {
        const auto outputs = outputFiles(m_job);
        result.notes.clear();
        result.differences.clear();
        if (!isPicturePattern(m_job.output)) {
            for (size_t i = 0; i < outputs.size(); ++i) {
                ensureSameSource();
                if (!finishClip(remuxJob(outputs[i], i), result)) return false;
            }
        }
        result.outputs = outputs;
        return true;
    }

    RemuxJob remuxJob(const fs::path& output, size_t number) const {
        RemuxJob job{.segments = m_sink->segmentFiles(number), .output = output,
                      .lengthMs = m_reader.timeMs(m_frames.last + 1) - m_reader.timeMs(m_frames.first),
                      .stereo = m_format.stereo,
                      .colour = FilmColour{m_format.colour, m_format.mastering, m_format.lightLevel}};
        if (keepsOtherStreams(m_job, m_reader.info())) job.source = m_job.input;
        if (m_job.frames)
            job.range = TimeRange{m_reader.timeMs(m_frames.first), m_reader.timeMs(m_frames.last + 1)};
        return job;
    }

    // The output is made in the journal's folder, so that a killed program leaves nothing beside it.
    bool finishClip(RemuxJob job, ClipResult& result) {
        const fs::path output = std::exchange(job.output, m_journal.folder() / job.output.filename());
        job.shownAs = output;
        const auto joined = [this](double fraction) { tell({.stage = ClipStage::Joining, .fraction = fraction}); };
        joined(0.0);
        const RemuxReport report = remux(job, joined, m_stop);
        if (report.stopped) return false;
        addOnce(result.notes, report.notes);
        moveOnto(job.output, output);
        tell({.stage = ClipStage::Checking});
        Expectation expected = expectationOf(job, report, m_reader.info());
        expected.frameCount = m_frames.count();
        const Verification checked = verifyMedia(output, expected, m_stop);
        addOnce(result.differences, checked.differences);
        return !checked.stopped;
    }

    // Bytes that the rest is expected to take: what is not converted yet, and for clips the output beside its segments.
    uintmax_t neededRoom() const {
        uintmax_t bytes = 0;
        int64_t frames = 0;
        for (size_t i = 0; i < m_journal.segments().size(); ++i) {
            if (!m_journal.isDone(i)) continue;
            bytes += m_sink->bytesOf(i);
            frames += m_journal.segments()[i].count();
        }
        const double guess = kGuessedBytes * m_format.size.width * m_format.size.height * double(outputFiles(m_job).size());
        const double each = frames > 0 ? double(bytes) / double(frames) : guess;
        const bool joins = !isPicturePattern(m_job.output);
        const int64_t unwritten = m_frames.count() - frames + (joins ? m_frames.count() : 0);
        return std::max(kLeastRoom, uintmax_t(each * double(unwritten)));
    }

    void tellPause(uintmax_t missing) {
        ClipProgress now{.stage = ClipStage::Paused};
        now.pause = Error(ErrorKind::OutOfSpace,
                          QT_TRANSLATE_NOOP("core", "The disk is full: %1 more are needed for %2. The export goes on when "
                                                    "there is room."),
                          {bytesText(missing), m_job.output.string()});
        tell(std::move(now));
    }

    void tell(ClipProgress now) {
        if (!m_run.progress) return;
        now.frames = m_done;
        now.total = m_frames.count();
        if (now.stage == ClipStage::Converting) now.fraction = double(now.frames) / double(now.total);
        now.framesPerSecond = m_pace.framesPerSecond();
        if (now.framesPerSecond > 0) now.remainingSeconds = double(now.total - now.frames) / now.framesPerSecond;
        m_run.progress(now);
    }

    ClipExport m_job;  // with the cuts that were found
    const ClipTools& m_tools;
    const ClipRun& m_run;
    MediaReader& m_reader;
    const std::stop_token m_stop;
    const FrameRange m_frames;
    const std::string m_source;
    const VideoFormat m_format;
    ExportJournal m_journal;
    std::unique_ptr<ClipSink> m_sink;
    int64_t m_done = 0;
    Pace m_pace;
};

}  // namespace

MediaReaderPtr openSource(const ClipExport& job, const ClipTools& tools, std::stop_token stop) {
    const MediaOptions options{.sequenceRate = job.sequenceRate, .cudaDevice = tools.cudaDevice, .card = tools.card};
    return openMedia(job.input, options, stop);
}

ClipResult exportClip(const ClipExport& job, const ClipTools& tools, MediaReader& reader, const ClipRun& run,
                      std::stop_token stop) {
    checkClipExport(job, reader.info());
    return ClipWork(job, tools, run, reader, stop).run();
}

ClipResult exportClip(const ClipExport& job, const ClipTools& tools, const ClipRun& run, std::stop_token stop) {
    const MediaReaderPtr reader = openSource(job, tools, stop);
    if (!reader) return {.stopped = true};
    return exportClip(job, tools, *reader, run, stop);
}

}  // namespace deep3d
