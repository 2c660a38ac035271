// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/preview_controller.h"

#include <array>

#include "ui/core_text.h"

namespace deep3d {

namespace {

constexpr std::array kEfforts{1.0, 0.75, 0.55, 0.4};

}  // namespace

double DragEffort::value() const { return kEfforts[m_step]; }

void DragEffort::rendered(double renderMs) {
    m_slow = renderMs > 1.2 * kTargetMs ? m_slow + 1 : 0;
    if (m_slow >= 2 && m_step + 1 < kEfforts.size()) {
        ++m_step;
        m_slow = 0;
    } else if (m_step > 0) {
        const double larger = kEfforts[m_step - 1] / kEfforts[m_step];
        if (renderMs * larger * larger < 0.8 * kTargetMs) --m_step;
    }
}

PreviewController::PreviewController(EngineFactories factories, QObject* parent) : QObject(parent) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &PreviewController::askSharp);
    m_clock.start();
    m_wish.engines = std::make_shared<const EngineFactories>(std::move(factories));
    m_worker = std::make_unique<PreviewWorker>([this](PreviewAnswer answer) {
        QMetaObject::invokeMethod(this, [this, answer = std::move(answer)] { take(answer); }, Qt::QueuedConnection);
    });
}

PreviewController::~PreviewController() { m_sharpStop.request_stop(); }

void PreviewController::setEngines(const EngineFactories& factories) {
    m_wish.engines = std::make_shared<const EngineFactories>(factories);
    m_distribution.reset();
    ask();
}

void PreviewController::setPhoto(const Photo* photo) {
    m_wish.photo = photo ? photo->id : 0;
    m_firstSerial = m_serial + 1;
    m_distribution.reset();
    m_source = {};
    m_rest.stop();
    m_sharpStop.request_stop();
    if (!photo) return;
    m_wish.path = photo->path;
    m_wish.isClip = photo->isClip;
    m_isMoving = false;
    wish(*photo, false);
    ask();
}

void PreviewController::setFrame(const Photo& clip, bool isPlaying, const DistributionPtr& smoothed) {
    wish(clip, isPlaying);
    m_wish.smoothed = smoothed;
    m_isMoving = isPlaying;
    ask();
}

void PreviewController::wish(const Photo& photo, bool isPlaying) {
    m_wish.views = photo.project.views;
    m_wish.settings = photo.settings;
    m_wish.frame = photo.frame;
    m_wish.shot = shotAt(photo.project, photo.frame);
    m_wish.isPlaying = isPlaying;
    m_wish.smoothed = nullptr;
    m_wish.reducesFlicker = photo.isClip && photo.project.reducesFlicker;
}

void PreviewController::setSettings(const StereoSettings& settings) {
    m_wish.settings = settings;
    m_isMoving = true;
    ask();
}

void PreviewController::setLook(const PreviewMode& mode, AnaglyphKind anaglyph) {
    if (mode == m_wish.mode && anaglyph == m_wish.anaglyph) return;
    m_wish.mode = mode;
    m_wish.anaglyph = anaglyph;
    ask();
}

void PreviewController::setView(Size viewport, double zoom) {
    if (viewport == m_wish.need.viewport && zoom == m_wish.need.zoom) return;
    m_wish.need.viewport = viewport;
    m_wish.need.zoom = zoom;
    m_wish.need.sharp = false;
    m_wish.need.effort = 1.0;
    // A picture that is fine enough stays while the view moves; it is made to measure when the hand rests.
    const bool isFineEnough = m_source.width > 0 && neededView(m_source, m_wish.mode.layout, m_asked).width >=
                                                        neededView(m_source, m_wish.mode.layout, m_wish.need).width;
    if (isFineEnough)
        m_rest.start();
    else
        ask();
}

void PreviewController::ask() {
    if (m_wish.photo == 0 || m_wish.need.viewport.width < 1) return;
    m_sharpStop.request_stop();
    m_wish.isPlaying ? m_rest.stop() : m_rest.start();
    if (m_askPending) return;
    m_askPending = true;
    QMetaObject::invokeMethod(this, &PreviewController::askNow, Qt::QueuedConnection);
}

void PreviewController::askNow() {
    m_askPending = false;
    if (m_wish.photo == 0) return;
    m_wish.need.sharp = false;
    m_wish.need.effort = m_isMoving ? m_effort.value() : 1.0;
    send(m_wish.need, {});
}

void PreviewController::askSharp() {
    m_isMoving = false;
    if (m_wish.photo == 0 || m_source.width < 1) return;
    PreviewNeed need = m_wish.need;
    need.sharp = true;
    need.effort = 1.0;
    const Layout layout = m_wish.mode.layout;
    const bool isSharper = neededView(m_source, layout, need) != neededView(m_source, layout, m_asked);
    if (!isSharper && !m_wish.reducesFlicker) return;
    m_sharpStop = std::stop_source();
    send(need, m_sharpStop.get_token());
}

void PreviewController::send(const PreviewNeed& need, std::stop_token stop) {
    m_asked = need;
    PreviewJob job = m_wish;
    job.need = need;
    job.serial = ++m_serial;
    job.stop = std::move(stop);
    m_worker->put(std::move(job));
}

void PreviewController::take(const PreviewAnswer& answer) {
    if (answer.photo != m_wish.photo || answer.serial < m_firstSerial) return;
    if (answer.error) {
        Q_EMIT failed(answer.photo, describe(*answer.error), answer.cannotOpen);
        return;
    }
    if (answer.device != m_device || answer.network != m_network) {
        m_device = answer.device;
        m_network = answer.network;
        const QString device = QString::fromStdString(m_device);
        Q_EMIT engineKnown(answer.threads > 0 ? tr("%1, %n thread(s)", nullptr, answer.threads).arg(device) : device,
                           QString::fromStdString(m_network));
    }
    if (answer.smoothing && answer.serial == m_serial) Q_EMIT smoothingProgressed(*answer.smoothing);
    if (answer.clip) Q_EMIT clipOpened(answer.photo, answer.clip);
    if (answer.distribution) {
        m_distribution = answer.distribution;
        if (answer.times.networkMs > 0.0) m_networkMs = answer.times.networkMs;
        Q_EMIT depthReady(answer.photo, answer.small);
    }
    if (answer.picture) takePicture(answer);
}

void PreviewController::takePicture(const PreviewAnswer& answer) {
    if (answer.serial < m_shownSerial) return;
    m_shownSerial = answer.serial;
    m_source = answer.picture->source;
    if (answer.picture->isOriginal) {
        const QString views = answer.ownViews ? coreText(answer.ownViews) : QString();
        Q_EMIT photoOpened(answer.photo, QString::fromStdString(answer.warning),
                           views.isEmpty()           ? views
                           : answer.ownViewsAreSure ? tr("This file holds both eyes already: %1.").arg(views)
                                                    : tr("This file seems to hold both eyes already: %1.").arg(views),
                           answer.eyes);
    } else {
        if (!answer.picture->need.sharp && m_isMoving) m_effort.rendered(answer.times.renderMs);
        StageTimes times = answer.times;
        times.networkMs = m_networkMs;
        Q_EMIT timesChanged(times, countPicture());
    }
    Q_EMIT pictureReady(*answer.picture);
}

int PreviewController::countPicture() {
    const qint64 now = m_clock.elapsed();
    std::erase_if(m_shownAt, [now](qint64 time) { return now - time > 1000; });
    m_shownAt.push_back(now);
    return int(m_shownAt.size());
}

}  // namespace deep3d
