// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <thread>

#include "core/util/mailbox.h"
#include "ui/lazy_network.h"
#include "ui/prepare_order.h"

namespace deep3d {

// Asks the network about the frames of a clip before they are shown, in the order of nextToPrepare(), and puts the
// answers where the preview and exports look for them: the engines' folder (distribution_cache.h). Works on a thread of
// its own with its own reader and network, behind everything else the machine does; at rest and after an edit it begins
// only when the person's hand has rested for kRestMs, and leaves off at once when it moves again (a running question to
// the network is waited out). Asks about kMostFrames of a clip at most. Problems go to the log: the preview tells them.
// GUI thread, the signals come on it; after setClip() and stop() none of an earlier clip follows.
class DepthPreparer : public QObject {
    Q_OBJECT

public:
    static constexpr int kRestMs = 400;
    static constexpr int64_t kMostFrames = 20'000;  // a quarter of the folder's usual budget

    // The engines must name a folder for answers.
    explicit DepthPreparer(const EngineFactories& engines, QObject* parent = nullptr);
    ~DepthPreparer() override;  // stops and waits

    void setEngines(const EngineFactories& engines);  // for the next clip
    // Begins at its first frame. `leftViewOf`: with a kind, the left views of its frames are what is asked about.
    void setClip(const std::filesystem::path& path, const EyeLayout& leftViewOf = {});
    void stop();
    void setHead(const PlayHead& head);
    void hold();  // something is being edited: the picture needs the machine

Q_SIGNALS:
    void listed(const std::vector<bool>& known);  // once for a clip: which of its frames have an answer
    void prepared(qint64 frame);                  // has one now

private:
    struct Engines {
        explicit Engines(const EngineFactories& given) : factories(given), network(given) {}
        const EngineFactories factories;
        LazyNetwork network;
    };
    struct Wish {
        PlayHead head;
        std::stop_token stop;
    };
    class Work;

    void interrupt();
    void send();
    template <class Call>
    void tell(const std::stop_token& stop, Call call);

    std::shared_ptr<Engines> m_engines;  // used by the thread only; kept for the next clip
    std::shared_ptr<Mailbox<Wish>> m_wishes;
    PlayHead m_head;
    std::stop_source m_now;  // of the wish that was sent last
    QTimer m_rest;
    std::jthread m_thread;
};

}  // namespace deep3d
