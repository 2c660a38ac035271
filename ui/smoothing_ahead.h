// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <thread>
#include <utility>

#include "core/util/lru_cache.h"
#include "core/util/mailbox.h"
#include "ui/lazy_network.h"
#include "ui/prepare_order.h"

namespace deep3d {

// Makes the answers with flicker reduced of the frames ahead of the play head, exactly as an export makes them
// (TemporalSmoother), so that they are there when their frames are shown; up to kAhead frames, and keeps what it made
// lately (kKeptBytes). It needs the network's answers about every frame on the way, as DepthPreparer puts them on disk: where
// one is missing it waits, and where it comes late it begins anew ahead of the play head (smoothingStart()). Nothing for a
// clip that plays backwards. Works on a thread of its own with its own reader, behind everything else the machine does; at
// rest it begins when the hand has rested for kRestMs. Problems go to the log: the preview tells them. GUI thread.
class SmoothingAhead : public QObject {
    Q_OBJECT

public:
    static constexpr int kRestMs = 400;
    static constexpr int64_t kAhead = 24, kLate = 16;    // frames
    static constexpr size_t kKeptBytes = 256u << 20;     // about a hundred answers of the shipped network

    // The engines must name a folder for answers.
    explicit SmoothingAhead(const EngineFactories& engines, QObject* parent = nullptr);
    ~SmoothingAhead() override;  // stops and waits

    void setEngines(const EngineFactories& engines) { m_engines = engines; }  // for the next clip
    // `leftViewOf`: as DepthPreparer::setClip().
    void setClip(const std::filesystem::path& path, const EyeLayout& leftViewOf = {});
    void stop();
    void setHead(const PlayHead& head);
    void lookAgain();  // there are more answers of the network

    // Null where it was not made, or long ago. `shotStart`: the first frame of the shot that holds it.
    DistributionPtr known(int64_t frame, int64_t shotStart);

private:
    class Walk;

    void send();

    EngineFactories m_engines;
    std::shared_ptr<Mailbox<PlayHead>> m_heads;
    PlayHead m_head;
    LruCache<std::pair<int64_t, int64_t>, DistributionPtr> m_made{kKeptBytes};  // by frame and shot
    QTimer m_rest;
    std::jthread m_thread;
};

}  // namespace deep3d
