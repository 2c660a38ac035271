// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

#include "ui/preview_worker.h"

namespace deep3d {

// How coarse pictures are made while the hand moves, so that each takes about kTargetMs: one of a few steps, because a
// renderer keeps buffers for a size. A value.
class DragEffort {
public:
    static constexpr double kTargetMs = 32.0;  // of rendering; leaves room for drawing within 40 ms (25 a second)

    double value() const;              // 0.4 ... 1: size of a picture / size on the screen
    void rendered(double renderMs);    // a picture at value() took so long

private:
    size_t m_step = 0;
    int m_slow = 0;  // slow pictures in a row; a single one may have filled a cache
};

// Decides which picture is wanted and when, and passes on what the render thread answers.
//
// Every change asks for a picture at the size it is shown; when nothing has changed for kRestMs, a sharper one is asked
// for where the zoom can show more pixels, and of a clip's frame one with flicker reduced where that is wanted. Answers older than what is shown, or of another photo, are dropped.
// GUI thread.
class PreviewController : public QObject {
    Q_OBJECT

public:
    static constexpr int kRestMs = 150;

    explicit PreviewController(EngineFactories factories, QObject* parent = nullptr);
    ~PreviewController() override;

    void setEngines(const EngineFactories& factories);  // the current photo is opened and looked at again
    void setPhoto(const Photo* photo);  // null: none
    void setSettings(const StereoSettings& settings);
    // The frame of the current clip that is wanted, with what it is shown with. While it plays, pictures come as fast as
    // they can, each for the newest frame; at rest the frame is shown exactly.
    // `smoothed`: its answer with flicker reduced, where it is known and wanted.
    void setFrame(const Photo& clip, bool isPlaying, const DistributionPtr& smoothed = nullptr);
    void setLook(const PreviewMode& mode, AnaglyphKind anaglyph);
    void setView(Size viewport, double zoom);  // as in PreviewNeed

    // Of the current photo; null until the network has answered.
    const DistributionPtr& distribution() const { return m_distribution; }

Q_SIGNALS:
    // Decoded; its depth is being looked for. `twoViews`: that it holds both eyes already, or seems to, where nothing was
    // chosen about it, and `eyes` how (of no kind where they cannot be taken apart); else empty.
    void photoOpened(quint64 photo, const QString& warning, const QString& twoViews, const deep3d::EyeLayout& eyes);
    void clipOpened(quint64 photo, const deep3d::ClipFactsPtr& clip);  // before photoOpened
    void depthReady(quint64 photo, const deep3d::FramePtr& small); // distribution() is set
    void smoothingProgressed(double done);  // 0 ... 1, towards the picture with flicker reduced
    void pictureReady(const deep3d::PreviewPicture& picture);
    void failed(quint64 photo, const QString& sentence, bool cannotOpen);
    void timesChanged(const deep3d::StageTimes& times, int picturesPerSecond);  // networkMs: the last known
    void engineKnown(const QString& device, const QString& network);

private:
    void wish(const Photo& photo, bool isPlaying);
    void ask();       // once for all changes of one turn of the event loop
    void askNow();
    void askSharp();
    void send(const PreviewNeed& need, std::stop_token stop);
    void take(const PreviewAnswer& answer);
    void takePicture(const PreviewAnswer& answer);
    int countPicture();

    PreviewJob m_wish;  // photo 0: none
    PreviewNeed m_asked;
    Size m_source;      // of the current photo, once it is known
    DistributionPtr m_distribution;
    std::stop_source m_sharpStop;
    quint64 m_serial = 0, m_shownSerial = 0;
    quint64 m_firstSerial = 0;  // of the jobs about what is open now
    DragEffort m_effort;
    double m_networkMs = 0.0;
    bool m_askPending = false, m_isMoving = false;
    std::string m_device, m_network;
    QTimer m_rest;
    QElapsedTimer m_clock;
    std::vector<qint64> m_shownAt;            // times of the pictures of the last second, ms
    std::unique_ptr<PreviewWorker> m_worker;  // last: goes first
};

}  // namespace deep3d
