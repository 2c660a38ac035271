// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/layer_grid_worker.h"

#include <algorithm>
#include <exception>

#include "core/image/resize.h"
#include "core/util/log.h"
#include "ui/frame_image.h"

namespace deep3d {

LayerGridWorker::LayerGridWorker(QObject* parent)
    : QObject(parent), m_thread([this](std::stop_token stop) { run(stop); }) {}

LayerGridWorker::~LayerGridWorker() {
    m_thread.request_stop();
    m_thread.join();
}

void LayerGridWorker::ask(LayerPicturesRequest request) {
    request.serial = ++m_serial;
    m_requests.put(std::move(request));
}

void LayerGridWorker::run(std::stop_token stop) {
    while (auto request = m_requests.take(stop)) {
        LayerPicturesPtr pictures;
        try {
            pictures = computed(*request);
        } catch (const std::exception& error) {
            log(LogLevel::Error, std::string("The layer grid: ") + error.what());
        }
        if (!pictures || stop.stop_requested()) continue;
        QMetaObject::invokeMethod(
            this,
            [this, pictures] {
                if (pictures->serial == m_serial) Q_EMIT answered(pictures);
            },
            Qt::QueuedConnection);
    }
}

bool LayerGridWorker::keepsCells(const LayerPicturesRequest& request) const {
    return m_done.distribution == request.distribution && m_done.picture == request.picture &&
           m_done.cell == request.cell && m_done.style == request.style;
}

LayerPicturesPtr LayerGridWorker::computed(const LayerPicturesRequest& request) {
    const Distribution& distribution = *request.distribution;
    if (!keepsCells(request)) {
        const FramePtr thumbnail = resized(toEightBits(request.picture), request.cell);
        LayerPictures fresh;
        for (int k = 0; k < distribution.layers(); ++k) {
            if (m_requests.hasNewer()) return nullptr;
            fresh.cells.push_back(toQImage(*layerCell(distribution, k, *thumbnail, request.style)));
        }
        fresh.shares = layerShares(distribution, std::vector<float>(size_t(distribution.layers()), 1.0f));
        m_kept = std::move(fresh);
        m_done = request;
    }
    LayerPictures answer = m_kept;
    answer.serial = request.serial;
    const auto& gains = request.gains;
    const bool neutral = std::all_of(gains.begin(), gains.end(), [](float gain) { return gain == 1.0f; });
    answer.sharesWithGains = neutral ? answer.shares : layerShares(distribution, gains);
    return std::make_shared<const LayerPictures>(std::move(answer));
}

}  // namespace deep3d
