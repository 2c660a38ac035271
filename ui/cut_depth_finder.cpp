// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/cut_depth_finder.h"

#include "core/job/distribution_cache.h"
#include "core/media/media_reader.h"
#include "core/stereo/depth_picture.h"
#include "core/util/log.h"

namespace deep3d {

CutDepthFinder::CutDepthFinder(const EngineFactories& engines, QObject* parent)
    : QObject(parent), m_engines(std::make_shared<Engines>(engines)) {}

CutDepthFinder::~CutDepthFinder() = default;

void CutDepthFinder::setEngines(const EngineFactories& engines) { m_engines = std::make_shared<Engines>(engines); }

void CutDepthFinder::find(const std::filesystem::path& path, const EyeLayout& leftViewOf, const std::vector<int64_t>& cuts) {
    stop();
    if (cuts.empty()) return;
    m_thread = std::jthread([this, before = std::move(m_thread), engines = m_engines,
                             search = Search{path, leftViewOf, cuts}](std::stop_token stop) mutable {
        if (before.joinable()) before.join();  // here, so that the window does not wait for the network
        try {
            work(*engines, search, stop);
        } catch (const std::exception& error) {  // the clip's own problems are told where it is shown
            log(LogLevel::Warning, error.what());
        }
    });
}

void CutDepthFinder::stop() {
    m_thread.request_stop();
}

void CutDepthFinder::work(Engines& engines, const Search& search, std::stop_token stop) {
    const MediaReaderPtr reader = openMedia(search.path, {.threads = 1}, stop);
    if (!reader) return;
    DistributionCache cache(engines.factories.answerFolder);
    const AnswerSource source{pictureIdentity(search.path, search.leftViewOf), engines.factories.identity()};
    const auto sharesOf = [&](int64_t frame) {
        DistributionPtr answer = cache.find(source, frame);
        if (!answer) {
            const FramePtr picture = leftViewOf(reader->read(frame), search.leftViewOf, search.path.string());
            answer = cache.answer(source, frame, picture, engines.network);
        }
        return std::pair(answer->axis(), layerShares(*answer, std::vector<float>(size_t(answer->layers()), 1.0f)));
    };
    for (const int64_t cut : search.cuts) {
        if (stop.stop_requested()) return;
        CutDepths depths{cut, {}, sharesOf(cut - 1).second, {}};
        std::tie(depths.axis, depths.after) = sharesOf(cut);
        QMetaObject::invokeMethod(
            this,
            [this, stop, depths] {
                if (!stop.stop_requested()) Q_EMIT found(depths);
            },
            Qt::QueuedConnection);
    }
}

}  // namespace deep3d
