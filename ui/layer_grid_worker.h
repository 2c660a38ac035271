// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QObject>

#include <thread>
#include <vector>

#include "core/stereo/depth_picture.h"
#include "core/util/mailbox.h"

namespace deep3d {

// What the layer grid shows of one picture. All values; may cross threads.
struct LayerPicturesRequest {
    quint64 serial = 0;
    DistributionPtr distribution;
    FramePtr picture;
    Size cell;  // device pixels of one cell's picture
    LayerCellStyle style = LayerCellStyle::Heat;
    std::vector<float> gains;  // [layers]
};
struct LayerPictures {
    quint64 serial = 0;
    std::vector<QImage> cells;           // [layers]
    std::vector<double> shares;          // [layers], as the network says
    std::vector<double> sharesWithGains; // [layers]
};
using LayerPicturesPtr = std::shared_ptr<const LayerPictures>;

// Computes them on a thread of its own: the newest request wins, an answer that was overtaken is never delivered.
// Made, asked and destroyed on the GUI thread; the destructor waits for the cell in work.
class LayerGridWorker : public QObject {
    Q_OBJECT

public:
    explicit LayerGridWorker(QObject* parent = nullptr);
    ~LayerGridWorker() override;

    void ask(LayerPicturesRequest request);  // sets the serial
    void drop() { ++m_serial; }              // answers on the way are no longer wanted

Q_SIGNALS:
    void answered(const LayerPicturesPtr& pictures);

private:
    void run(std::stop_token stop);
    LayerPicturesPtr computed(const LayerPicturesRequest& request);
    bool keepsCells(const LayerPicturesRequest& request) const;

    quint64 m_serial = 0;
    Mailbox<LayerPicturesRequest> m_requests;
    // Of the worker thread: the last request that was answered, so that a change of gains repaints no cell.
    LayerPicturesRequest m_done;
    LayerPictures m_kept;
    std::jthread m_thread;
};

}  // namespace deep3d
