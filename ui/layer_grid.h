// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "core/stereo/depth_picture.h"
#include "core/stereo/shift_table.h"
#include "ui/layer_edits.h"
#include "ui/parallax_text.h"

class QBoxLayout;
class QLabel;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace deep3d {

class LayerCells;
class LayerGridWorker;
class LayerHand;
class LayerHistogram;
struct LayerCellState;
struct LayerPictures;
using LayerPicturesPtr = std::shared_ptr<const LayerPictures>;

// The layers of one picture, near to far: a mass histogram with the comfort budget, and a cell for each layer.
//
// Takes values and emits signals; knows no document. Its pictures are computed on a thread of its own, late answers are
// dropped. GUI thread. As many layers as the distribution has.
class LayerGrid : public QWidget {
    Q_OBJECT

public:
    explicit LayerGrid(QWidget* parent = nullptr);

    // The network's answer and the picture it belongs to (any size; preview size is enough). Null pointers: no picture
    // is open. Keeps selection and edits where the number of layers stays.
    void setDistribution(DistributionPtr distribution, FramePtr thumbnailSource);
    // What an empty grid says: whether the picture is the file's own two views.
    void setKeepsViews(bool keeps);
    // The edits in force: per-layer gains and offsets (fraction of the width) as in StereoSettings, missing values
    // neutral, and the parallax and gain of each layer that follow from all settings. Emits nothing.
    void setEdits(const std::vector<double>& gains, const std::vector<double>& offsets, const ShiftTable& table);
    // Width of the full picture in px and of the screen in mm, for the units that need them.
    void setParallaxScale(const ParallaxScale& scale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void layerHovered(int layer);  // under the pointer or with the keyboard focus; -1: none
    // By a person; one value a layer, or empty where all are neutral. `finished` ends one undo step: a drag sends many
    // with false and one with true.
    void gainsEdited(const std::vector<double>& gains, bool finished);
    void offsetsEdited(const std::vector<double>& offsets, bool finished);
    // A reset that changes both is one step: this instead of the two above.
    void layersReset(const std::vector<double>& gains, const std::vector<double>& offsets);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeFilledPage();
    void arrange();
    QSize cellsRoom(QSize room) const;
    void connectHand();
    void connectViews();

    void askSoon();
    void ask();
    void take(const LayerPicturesPtr& pictures);
    void showAll();  // brings every cell, bar and text in line with the values below
    LayerCellState cellState(int layer) const;
    double parallaxOf(int layer) const;
    QString describe(int layer) const;
    QString info() const;
    void showInfo();
    void light(int layer);  // -1: none

    // Shows the edits and tells what differs from `before`, as one finished step.
    void report(const LayerEdits& before);
    void moveGains(double sum);
    void moveOffsets(double sum);
    void endGesture();
    void moveFocus(int layer, int key, Qt::KeyboardModifiers modifiers);

    LayerHand* m_hand;
    LayerGridWorker* m_worker;
    QStackedLayout* m_pages;
    QBoxLayout *m_page, *m_header, *m_buttons;
    QWidget* m_headerBox;
    int m_buttonsWidth = 0;
    LayerHistogram* m_histogram;
    LayerCells* m_cells;
    QLabel *m_empty, *m_info;
    QToolButton* m_resetAll;
    QTimer *m_askTimer, *m_leaveTimer;

    DistributionPtr m_distribution;
    FramePtr m_picture;
    ShiftTable m_table;
    ParallaxScale m_scale;
    ParallaxUnit m_unit = ParallaxUnit::Percent;
    LayerCellStyle m_style = LayerCellStyle::Heat;
    LayerPicturesPtr m_shown;
    LayerEdits m_edits, m_atGestureStart;
    LayerSelection m_selection;
    LayerSet m_moved;          // by the gesture in progress
    bool m_movesGains = false; // it moves gains, not offsets
    int m_lit = -1;
};

}  // namespace deep3d
