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

// The two views that `job` shall keep, StereoKind::None to convert.
StereoKind viewsToKeep(const StillExport& job, StereoInput stereoInput, FramePipeline& pipeline) {
    if (stereoInput == StereoInput::Convert) return StereoKind::None;
    if (stereoInput == StereoInput::Auto) return probeImage(job.input).stereo;
    pipeline.open(job.input);
    if (pipeline.stereo() == StereoKind::None) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 does not hold two views."), {job.input.string()});
    }
    return pipeline.stereo();
}

void noteStereo(const StillExport& job, StereoInput stereoInput, const FramePipeline& pipeline, Reporter& reporter) {
    const std::string file = job.input.string();
    if (job.ownViews != StereoKind::None) {
        reporter.note(file + " is already stereo: " + labelOf(kStereoKinds, job.ownViews) + ", which are kept.");
    } else if (stereoInput == StereoInput::Auto && pipeline.isOpen() && pipeline.stereo() != StereoKind::None) {
        reporter.note(file + " seems to be stereo already: " + labelOf(kStereoKinds, pipeline.stereo()) +
                      ". --stereo-input keep writes those.");
    }
}

void noteStereo(const ClipExport& job, const ClipStereo& stereo, Reporter& reporter) {
    if (stereo.mode == StereoMode::None) return;
    reporter.note(job.input.string() + (stereo.isCertain ? " is already stereo: " : " seems to be stereo already: ") +
                  labelOf(kStereoModes, stereo.mode) + ". Its frames are taken as plain pictures.");
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
        job.ownViews = viewsToKeep(job, m_run.stereoInput, m_pipeline);
        const auto progress = [this](const ExportProgress& now) { m_reporter.progress(now.fraction); };
        const auto outputs = exportStill(job, m_pipeline, progress, m_stop);
        if (outputs.empty()) return;  // interrupted
        noteStereo(job, m_run.stereoInput, m_pipeline, m_reporter);
        if (m_pipeline.isOpen() && !m_pipeline.warning().empty()) m_reporter.note(m_pipeline.warning());
        m_reporter.done(outputs);
    }

    void convert(const ClipExport& job) {
        if (m_run.resume && isFinished(job)) {
            m_reporter.note(job.output.string() + " is there already.");
            return m_reporter.done(outputFiles(job));
        }
        if (!m_cache) m_cache.emplace(DistributionCache::userFolder());
        const ClipTools tools{*m_network, networkIdentity(networkFile(m_run.common)), *m_backend, *m_cache,
                              chosenCudaDevice(m_run.common.device), m_card};
        forecast(job, tools);
        const auto progress = [this](const ClipProgress& now) { m_reporter.clipProgress(now); };
        const ClipResult result = exportClip(job, tools, {.resume = m_run.resume, .progress = progress}, m_stop);
        if (result.stopped) return m_reporter.note(job.output.string() + " is not finished: --resume goes on with it.");
        for (const Error& note : result.notes) m_reporter.note(note.what());
        if (result.differences.empty()) return m_reporter.done(result.outputs);
        for (const Error& difference : result.differences) fail(difference);
    }

    // Of long clips alone: of short ones it would take as long as the work.
    void forecast(const ClipExport& job, const ClipTools& tools) {
        constexpr int64_t kLong = 500;  // frames
        const MediaInfo source = probeMedia(job.input);
        checkClipExport(job, source);
        noteStereo(job, clipStereo(source, m_stop), m_reporter);
        const bool goesOn = m_run.resume && fs::exists(ExportJournal::folderOf(job.output));
        if (goesOn || (job.frames ? job.frames->count() : source.frameCount) < kLong) return;
        if (const auto expected = forecastClip(job, tools, m_stop)) m_reporter.forecast(*expected);
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
