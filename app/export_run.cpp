// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/export_run.h"

#include <new>

#include "app/backend_choice.h"
#include "app/reporter.h"

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
    Batch(const CommonArguments& common, StereoInput stereoInput, size_t files, std::stop_token stop)
        : m_backend(chooseBackend(common.device)), m_network(chooseNetwork(common)), m_pipeline(*m_network, *m_backend),
          m_reporter(common.json, files), m_stereoInput(stereoInput), m_stop(std::move(stop)) {}

    void run(StillExport& job) {
        m_reporter.begin(job.input);
        try {
            checkExport(job);
            job.ownViews = viewsToKeep(job, m_stereoInput, m_pipeline);
            const auto progress = [this](const ExportProgress& now) { m_reporter.progress(now.fraction); };
            const auto outputs = exportStill(job, m_pipeline, progress, m_stop);
            if (outputs.empty()) return;  // interrupted
            noteStereo(job, m_stereoInput, m_pipeline, m_reporter);
            if (m_pipeline.isOpen() && !m_pipeline.warning().empty()) m_reporter.note(m_pipeline.warning());
            m_reporter.done(outputs);
        } catch (const std::exception&) {
            const Error problem = currentError();
            m_exitCode = problem.kind() == ErrorKind::BadInput ? kExitBadInput : std::max(m_exitCode, kExitFailed);
            m_reporter.failed(problem);
        }
    }

    int finish() {
        m_reporter.finish();
        return m_stop.stop_requested() ? kExitInterrupted : m_exitCode;
    }

private:
    RenderBackendPtr m_backend;
    DepthNetworkPtr m_network;
    FramePipeline m_pipeline;
    Reporter m_reporter;
    StereoInput m_stereoInput;
    std::stop_token m_stop;
    int m_exitCode = kExitDone;
};

}  // namespace

int runExports(std::vector<StillExport> jobs, const CommonArguments& common, StereoInput stereoInput,
               std::stop_token stop) {
    Batch batch(common, stereoInput, jobs.size(), stop);
    for (StillExport& job : jobs) {
        if (stop.stop_requested()) break;
        batch.run(job);
    }
    return batch.finish();
}

}  // namespace deep3d
