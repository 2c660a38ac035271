// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <filesystem>
#include <memory>
#include <thread>
#include <vector>

#include "core/project/depth_jump.h"
#include "ui/lazy_network.h"

namespace deep3d {

// Asks the network about the frames at both sides of a clip's cuts, on a thread of its own with its own reader and
// network, so that depth jumps can be shown; answers that are kept on disk are used. GUI thread, the signal comes on
// it; after find() and stop() none of an earlier search follows.
class CutDepthFinder : public QObject {
    Q_OBJECT

public:
    // The engines must name a folder for answers.
    explicit CutDepthFinder(const EngineFactories& engines, QObject* parent = nullptr);
    ~CutDepthFinder() override;  // stops and waits

    void setEngines(const EngineFactories& engines);  // for the next search
    // `leftViewOf`: as DepthPreparer::setClip().
    void find(const std::filesystem::path& path, const EyeLayout& leftViewOf, const std::vector<int64_t>& cuts);
    void stop();

Q_SIGNALS:
    void found(const deep3d::CutDepths& depths);

private:
    struct Engines {
        explicit Engines(const EngineFactories& given) : factories(given), network(given) {}
        const EngineFactories factories;
        LazyNetwork network;
    };
    struct Search {
        std::filesystem::path path;
        EyeLayout leftViewOf;
        std::vector<int64_t> cuts;
    };
    void work(Engines& engines, const Search& search, std::stop_token stop);

    std::shared_ptr<Engines> m_engines;  // used by the thread only; kept for the next search
    std::jthread m_thread;
};

}  // namespace deep3d
