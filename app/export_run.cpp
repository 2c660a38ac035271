// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/export_run.h"

#include <algorithm>
#include <new>
#include <optional>

#include "app/backend_choice.h"
#include "app/reporter.h"
#include "core/job/export_journal.h"
#include "core/job/source_identity.h"
#include "core/media/clip_stereo.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

[[noreturn]] void throwNoViews(const fs::path& input) {
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "%1 does not hold two views, as far as it says or looks like it: tell it by --stereo-input %2."),
                {input.string(), namesOf(kEyeLayouts)});
}

// How `job` holds two views that it shall keep, or the left one of which it shall convert; of no kind to convert it whole.
EyeLayout viewsOf(const StillExport& job, const ExportRun& run, FramePipeline& pipeline) {
    if (run.stereoInput == StereoInput::Convert || run.eyes.kind != StereoKind::None) return run.eyes;
    if (run.stereoInput == StereoInput::Auto) return {probeImage(job.input).stereo};
    pipeline.open(job.input);
    if (pipeline.stereo() == StereoKind::None) throwNoViews(job.input);
    return {pipeline.stereo()};
}

// The same of a clip.
EyeLayout viewsOf(const MediaInfo& source, const ClipStereo& stereo, const ExportRun& run) {
    if (run.stereoInput == StereoInput::Convert || run.eyes.kind != StereoKind::None) return run.eyes;
    if (run.stereoInput == StereoInput::Auto && !stereo.isCertain) return {};
    if (stereo.mode == StereoMode::None) throwNoViews(source.path);
    if (const auto layout = eyeLayoutOf(source, stereo.mode)) return *layout;
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "%1 holds %2, which cannot be taken apart: --stereo-input convert takes its frames "
                                          "as plain pictures."),
                {source.path.string(), labelOf(kStereoModes, stereo.mode)});
}

// What becomes of a file that is stereo already, or seems to be.
std::string stereoNote(const fs::path& input, const char* views, bool kept) {
    if (kept) return input.string() + " is already stereo: " + views + ", which are kept.";
    return input.string() + " seems to be stereo already: " + views + ". --stereo-input keep writes those, --stereo-input " +
           "left converts the left one, --stereo-input convert takes it as it is.";
}

void noteStereo(const StillExport& job, StereoInput stereoInput, const FramePipeline& pipeline, Reporter& reporter) {
    const bool kept = job.ownViews.kind != StereoKind::None && !job.convertsLeft;
    const bool seems = stereoInput == StereoInput::Auto && pipeline.isOpen() && pipeline.stereo() != StereoKind::None;
    const StereoKind views = kept ? job.ownViews.kind : pipeline.stereo();
    if (kept || seems) reporter.note(stereoNote(job.input, labelOf(kStereoKinds, views), kept));
}

void noteStereo(const ClipExport& job, const ClipStereo& stereo, StereoInput stereoInput, Reporter& reporter) {
    const bool kept = keepsOwnViews(job), beside = job.ownViews.kind == StereoKind::SideBySide;
    const StereoMode views = !kept ? stereo.mode : beside ? StereoMode::SideBySide : StereoMode::TopBottom;
    const bool seems = stereoInput == StereoInput::Auto && stereo.mode != StereoMode::None;
    if (kept || seems) reporter.note(stereoNote(job.input, labelOf(kStereoModes, views), kept));
}

// An interrupted export has its folder beside the output.
bool isFinished(const ClipExport& job) {
    const auto outputs = outputFiles(job);
    const auto exists = [](const fs::path& path) { return fs::exists(path); };
    return !isPicturePattern(job.output) && std::ranges::all_of(outputs, exists) &&
           !fs::exists(ExportJournal::folderOf(job.output));
}

// The sentence and kind of whatever was thrown; call in a catch block.
Error currentError() {
    try {
        throw;
    } catch (const Error& problem) {
        return problem;
    } catch (const std::bad_alloc&) {
        return {ErrorKind::OutOfMemory, QT_TRANSLATE_NOOP("core", "There is not enough memory.")};
    } catch (const std::exception& problem) {
        return {ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "The work failed: %1"), {problem.what()}};
    }
}

class Batch {
public:
    Batch(const ExportRun& run, size_t files, std::stop_token stop)
        : m_run(run), m_backend(chooseBackend(run.common.device)),
          m_card(chooseCard(run.common.device)), m_network(chooseNetwork(run.common)),
          m_pipeline(*m_network, *m_backend), m_reporter(run.common.json, files), m_stop(std::move(stop)) {}

    void run(ExportJob& job) {
        std::visit([this](const auto& any) { m_reporter.begin(any.input); }, job);
        try {
            std::visit([this](auto& any) { convert(any); }, job);
        } catch (const std::exception&) {
            fail(currentError());
        }
    }

    int finish() {
        m_reporter.finish();
        return m_stop.stop_requested() ? kExitInterrupted : m_exitCode;
    }

private:
    void convert(StillExport& job) {
        checkExport(job);
        job.ownViews = viewsOf(job, m_run, m_pipeline);
        job.convertsLeft = m_run.stereoInput == StereoInput::Left;
        const auto progress = [this](const ExportProgress& now) { m_reporter.progress(now.fraction); };
        const auto outputs = exportStill(job, m_pipeline, progress, m_stop);
        if (outputs.empty()) return;  // interrupted
        noteStereo(job, m_run.stereoInput, m_pipeline, m_reporter);
        if (m_pipeline.isOpen() && !m_pipeline.warning().empty()) m_reporter.note(m_pipeline.warning());
        m_reporter.done(outputs);
    }

    // The frames are counted once, for all that is done with them.
    void convert(ClipExport& job) {
        if (m_run.resume && isFinished(job)) {
            m_reporter.note(job.output.string() + " is there already.");
            return m_reporter.done(outputFiles(job));
        }
        checkClipExport(job, probeMedia(job.input));  // what can be told at once
        if (!m_cache) m_cache.emplace(DistributionCache::userFolder());
        const ClipTools tools{*m_network, networkIdentity(networkFile(m_run.common)), *m_backend, *m_cache,
                              chosenCudaDevice(m_run.common.device), m_card};
        const MediaReaderPtr reader = openSource(job, tools, m_stop);
        if (reader) write(job, tools, *reader);
    }

    void write(ClipExport& job, const ClipTools& tools, MediaReader& reader) {
        const ClipStereo stereo = clipStereo(reader, m_stop);
        job.ownViews = viewsOf(reader.info(), stereo, m_run);
        job.convertsLeft = m_run.stereoInput == StereoInput::Left;
        checkClipExport(job, reader.info());
        noteStereo(job, stereo, m_run.stereoInput, m_reporter);
        forecast(job, tools, reader);
        const auto progress = [this](const ClipProgress& now) { m_reporter.clipProgress(now); };
        const ClipResult result = exportClip(job, tools, reader, {.resume = m_run.resume, .progress = progress}, m_stop);
        if (result.stopped) return m_reporter.note(job.output.string() + " is not finished: --resume goes on with it.");
        for (const Error& note : result.notes) m_reporter.note(note.what());
        if (result.differences.empty()) return m_reporter.done(result.outputs);
        for (const Error& difference : result.differences) fail(difference);
    }

    // Of long clips alone: of short ones it would take as long as the work.
    void forecast(const ClipExport& job, const ClipTools& tools, MediaReader& reader) {
        constexpr int64_t kLong = 500;  // frames
        const bool goesOn = m_run.resume && fs::exists(ExportJournal::folderOf(job.output));
        if (goesOn || (job.frames ? job.frames->count() : reader.frameCount()) < kLong) return;
        try {
            if (const auto expected = forecastClip(job, tools, reader, m_stop)) m_reporter.forecast(*expected);
        } catch (const Error& problem) {
            if (problem.kind() != ErrorKind::OutOfSpace) throw;  // the export waits for room
        }
    }

    void fail(const Error& problem) {
        m_exitCode = problem.kind() == ErrorKind::BadInput ? kExitBadInput : std::max(m_exitCode, kExitFailed);
        m_reporter.failed(problem);
    }

    const ExportRun m_run;
    RenderBackendPtr m_backend;
    CardPtr m_card;
    DepthNetworkPtr m_network;
    FramePipeline m_pipeline;
    std::optional<DistributionCache> m_cache;
    Reporter m_reporter;
    std::stop_token m_stop;
    int m_exitCode = kExitDone;
};

}  // namespace

int runExports(std::vector<ExportJob> jobs, const ExportRun& run, std::stop_token stop) {
    Batch batch(run, jobs.size(), stop);
    for (ExportJob& job : jobs) {
        if (stop.stop_requested()) break;
        batch.run(job);
    }
    return batch.finish();
}

}  // namespace deep3d
