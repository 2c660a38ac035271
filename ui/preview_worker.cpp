// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/preview_worker.h"

#include <new>

#include "core/image/resize.h"
#include "core/job/own_views.h"

namespace deep3d {

namespace {

constexpr Size kSmall{512, 512};
// While a clip plays: a network as quick as this is asked for every frame, a slower one now and then.
constexpr double kQuickMs = 15.0;
constexpr auto kAskEvery = std::chrono::milliseconds(400);

bool showsOwnViews(const PreviewJob& job) { return job.views.keeps() && isOfTwoViews(job.mode.layout); }

double scaleOf(Size view, Size source) { return double(view.width) / source.width; }

}  // namespace

PreviewWorker::PreviewWorker(Tell tell)
    : m_tell(std::move(tell)), m_thread([this](std::stop_token stop) { work(stop); }) {}

PreviewWorker::~PreviewWorker() = default;

void PreviewWorker::put(PreviewJob job) { m_jobs.put(std::move(job)); }

void PreviewWorker::work(std::stop_token stop) {
    m_stop = stop;
    while (const auto job = m_jobs.take(stop)) {
        try {
            serve(*job);
        } catch (const Error& error) {
            fail(*job, error);
        } catch (const std::bad_alloc&) {
            fail(*job, Error(ErrorKind::OutOfMemory, QT_TRANSLATE_NOOP("core", "There is not enough memory for %1."),
                             {job->path.string()}));
        } catch (const std::exception& problem) {
            fail(*job, Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 could not be shown: %2"),
                             {job->path.string(), problem.what()}));
        }
    }
}

void PreviewWorker::serve(const PreviewJob& job) {
    if (m_engines != job.engines) makeEngines(job.engines);
    if (m_open != job.photo || m_openViews != job.views) {
        open(job);
        if (m_jobs.hasNewer()) return;
    }
    if (showsOwnViews(job)) {
        openViews(job);
        return render(job);
    }
    if (m_clip) {
        openFrame(job);
        if (m_isBorrowed) {
            render(job);
            if (job.isPlaying || m_jobs.hasNewer()) return;
            m_pipeline->open(m_frame, asked(job));
            m_isBorrowed = false;
        }
    }
    if (!m_depthTold && !job.isPlaying) {
        findDepth(job);
        if (m_jobs.hasNewer()) return;
    }
    render(job);
    const bool isAtRest = job.need.sharp && !job.isPlaying;  // else a moving hand would wait for the network
    if (m_clip && job.reducesFlicker && isAtRest && !m_isSmoothed) smooth(job);
}

void PreviewWorker::makeEngines(const EnginesPtr& engines) {
    m_open = 0;
    m_networkMs = 0.0;
    m_engines.reset();
    m_pipeline.reset();
    m_network = std::make_unique<LazyNetwork>(*engines);
    m_backend = engines->backend();
    m_pipeline = std::make_unique<FramePipeline>(*m_network, *m_backend);
    m_engines = engines;
}

void PreviewWorker::open(const PreviewJob& job) {
    m_open = 0;
    m_depthTold = m_isBorrowed = m_isSmoothed = false;
    m_clip.reset();
    m_own = {};
    m_ownFrame = -1;
    if (job.isClip) {
        m_clip = std::make_unique<ClipSource>(job.path, *m_engines, job.views.takenApart());
        m_frame = m_clip->frame(job.frame);
        m_openFrame = -1;  // its answer is still to be found
        m_pipeline->open(m_frame);
    } else {
        openPhoto(job);
    }
    m_open = job.photo;
    m_openViews = job.views;
    tellOpened(job);
}

void PreviewWorker::openPhoto(const PreviewJob& job) {
    const EyeLayout eyes = job.views.takenApart();
    if (eyes.kind == StereoKind::None) return m_pipeline->open(job.path);
    m_own = readEyes(job.path, eyes);
    m_pipeline->open(m_own.left);
}

// The views of the frame that is wanted. What comes next is as large as they are.
void PreviewWorker::openViews(const PreviewJob& job) {
    m_isBorrowed = m_isSmoothed = false;
    m_openFrame = -1;  // its answer is not looked for
    if (!m_clip || m_ownFrame == job.frame) return;
    m_ownFrame = -1;
    m_own = m_clip->views(job.frame);
    m_pipeline->open(m_own.left);
    m_ownFrame = job.frame;
}

void PreviewWorker::tellOpened(const PreviewJob& job) {
    const FramePtr& frame = m_pipeline->frame();
    const FramePtr shown = resized(frame, neededView(frame->size(), Layout::Original, job.need));
    PreviewAnswer answer = answerTo(job);
    answer.warning = m_pipeline->warning();
    if (m_clip) {
        answer.clip = m_clip->facts();
        if (!m_clip->warnings().empty()) answer.warning = m_clip->warnings().front().what();
    }
    if (job.views.answer == TwoViews::Unanswered) tellViews(answer);
    answer.picture = PreviewPicture{m_colours.toScreen(*shown, frame->tags().iccProfile), {},
                                    {Layout::Original, false}, frame->size(), job.need,
                                    scaleOf(shown->size(), frame->size()), true};
    m_tell(std::move(answer));
}

void PreviewWorker::tellViews(PreviewAnswer& answer) {
    if (m_clip) {
        const ClipStereo stereo = m_clip->stereo();
        if (stereo.mode == StereoMode::None) return;
        answer.ownViews = labelOf(kStereoModes, stereo.mode);
        answer.ownViewsAreSure = stereo.isCertain;
        answer.eyes = eyeLayoutOf(answer.clip->info, stereo.mode).value_or(EyeLayout{});
    } else if (const StereoKind kind = m_pipeline->stereo(); kind != StereoKind::None) {
        answer.ownViews = labelOf(kStereoKinds, kind);
        answer.ownViewsAreSure = kind == StereoKind::Mpo || kind == StereoKind::Jps;
        answer.eyes = {kind};
    }
}

// Decodes the frame and finds an answer for it: its own, one borrowed from its neighbours, or (where it cannot be
// helped) the network's.
void PreviewWorker::openFrame(const PreviewJob& job) {
    const bool isOpen = m_openFrame == job.frame;
    const bool isSmoothedAsWanted = job.reducesFlicker && m_openShot == job.shot.first;
    if (isOpen && (!m_isBorrowed || job.isPlaying) && (!m_isSmoothed || isSmoothedAsWanted)) return;
    if (!isOpen) {
        m_openFrame = -1;
        m_frame = m_clip->frame(job.frame);
    }
    m_depthTold = false;
    m_pipeline->open(m_frame, answerNow(job));
    m_openFrame = job.frame;
    m_openShot = job.shot.first;
}

DistributionPtr PreviewWorker::answerNow(const PreviewJob& job) {
    m_isBorrowed = m_isSmoothed = false;
    if (job.reducesFlicker) {
        DistributionPtr smoothed = job.smoothed ? job.smoothed : m_clip->smoothedIfKnown(job.frame, job.shot.first);
        m_isSmoothed = smoothed != nullptr;
        if (smoothed) return smoothed;
    }
    if (DistributionPtr known = m_clip->known(job.frame)) return known;
    if (job.isPlaying && m_networkMs > 0.0 && m_networkMs < kQuickMs) return asked(job);
    const ClipSource::Borrowed borrowed = m_clip->between(job.frame, job.shot);
    const auto since = std::chrono::steady_clock::now() - m_lastAsked;
    const bool isTime = job.isPlaying && !borrowed.isEnclosed && since > kAskEvery;
    if (!borrowed.answer || isTime) return asked(job);
    m_isBorrowed = true;
    return borrowed.answer;
}

DistributionPtr PreviewWorker::asked(const PreviewJob& job) {
    m_network->load();
    const auto before = std::chrono::steady_clock::now();
    DistributionPtr answer = m_clip->ask(job.frame, m_frame, *m_network);
    m_lastAsked = std::chrono::steady_clock::now();
    m_networkMs = std::chrono::duration<double, std::milli>(m_lastAsked - before).count();
    return answer;
}

void PreviewWorker::findDepth(const PreviewJob& job) {
    m_network->load();
    const DistributionPtr distribution = m_pipeline->distribution();
    m_depthTold = true;
    const FramePtr& frame = m_pipeline->frame();
    PreviewAnswer answer = answerTo(job);
    answer.distribution = distribution;
    answer.small = resized(frame, fittedInto(frame->size(), kSmall));
    m_tell(std::move(answer));
}

// The frames before have to be answered first: whatever the person wants next goes before.
void PreviewWorker::smooth(const PreviewJob& job) {
    const auto goesOn = [this, &job](double done) {
        PreviewAnswer answer = answerTo(job);
        answer.smoothing = done;
        m_tell(std::move(answer));
        return !m_jobs.hasNewer() && !m_stop.stop_requested();
    };
    DistributionPtr answer = m_clip->smoothed(job.frame, job.shot.first, *m_network, goesOn);
    if (!answer) return;
    m_pipeline->open(m_frame, std::move(answer));
    m_openShot = job.shot.first;
    m_isSmoothed = true;
    findDepth(job);
    render(job);
}

void PreviewWorker::render(const PreviewJob& job) {
    const Size source = m_pipeline->frame()->size();
    PreviewPicture picture{rendered(job, job.mode.layout), {}, job.mode, source, job.need,
                           scaleOf(neededView(source, job.mode.layout, job.need), source), false};
    double renderMs = m_pipeline->times().renderMs;
    if (job.mode.wiggle && !picture.image.isNull()) {
        picture.otherEye = rendered(job, Layout::RightOnly);
        renderMs += m_pipeline->times().renderMs;
    }
    if (picture.image.isNull() || job.stop.stop_requested()) return;
    picture.frame = job.frame;
    picture.isBorrowed = m_isBorrowed;
    picture.isSmoothed = m_isSmoothed;
    picture.isOwn = showsOwnViews(job);
    PreviewAnswer answer = answerTo(job);
    answer.picture = std::move(picture);
    answer.times.renderMs = renderMs;
    m_tell(std::move(answer));
}

QImage PreviewWorker::rendered(const PreviewJob& job, Layout layout) {
    const Size source = m_pipeline->frame()->size();
    const Size view = neededView(source, job.mode.layout, job.need);
    if (showsOwnViews(job)) {
        const FramePair eyes = ownViews(m_own, job.settings, view);
        return m_colours.toScreen(*composed(eyes.left, eyes.right, layout, job.anaglyph), m_own.left->tags().iccProfile);
    }
    const PreviewRequest request{job.settings, layout, job.anaglyph, view};
    const FramePtr frame = m_pipeline->render(request, job.stop);
    return frame ? m_colours.toScreen(*frame, frame->tags().iccProfile) : QImage();
}

PreviewAnswer PreviewWorker::answerTo(const PreviewJob& job) const {
    PreviewAnswer answer;
    answer.serial = job.serial;
    answer.photo = job.photo;
    answer.times = m_pipeline->times();
    if (m_clip) answer.times.networkMs = m_networkMs;
    answer.device = m_backend->deviceName();
    answer.threads = m_backend->threads();
    if (m_network->isLoaded()) answer.network = m_network->name();
    return answer;
}

void PreviewWorker::fail(const PreviewJob& job, const Error& error) {
    PreviewAnswer answer;
    answer.serial = job.serial;
    answer.photo = job.photo;
    answer.error = error;
    answer.cannotOpen = m_open != job.photo;
    m_tell(std::move(answer));
}

}  // namespace deep3d
