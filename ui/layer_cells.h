// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include <QScrollArea>

#include "ui/layer_cell.h"

namespace deep3d {

// Where `count` cells of pictures with `aspect` (width / height) stand in a room: as few and as large as fit, scrolling
// only where even the smallest do not fit.
struct LayerCellsPlan {
    int columns = 1;
    LayerCellLayout cell;
    bool scrolls = false;
    int height = 0;  // of all rows together; at most the room's where it does not scroll
};
LayerCellsPlan planCells(QSize room, int count, double aspect, const QFont& font);

// The cells of all layers, near to far, row by row. Passes input on to the LayerHand. GUI thread.
class LayerCells : public QScrollArea {
    Q_OBJECT

public:
    LayerCells(LayerHand& hand, QWidget* parent);

    void setLayers(int count, double pictureAspect);
    // Arranges the cells for a room of this size and takes the height they need, at most the room's.
    void fillRoom(QSize room);
    int pictureWidthIn(QSize room) const;  // what fillRoom() would reach
    int count() const { return int(m_cells.size()); }
    LayerCell& cell(int layer) { return *m_cells[size_t(layer)]; }
    QSize pictureSize() const { return m_plan.cell.picture; }  // logical pixels
    int columns() const { return m_plan.columns; }
    bool scrolls() const { return m_plan.scrolls; }

    // The cell that a key (arrows, Home, End) leads to from `layer`.
    int neighbour(int layer, int key) const;
    void focusCell(int layer, Qt::FocusReason reason);

    int lowest() const;  // height of one row of the smallest cells

Q_SIGNALS:
    void pictureSizeChanged();
    void entered(int layer);
    void left(int layer);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void keepTabStop(int layer);  // the Tab key reaches the grid once, at the cell that had the focus last

    LayerHand& m_hand;
    std::vector<LayerCell*> m_cells;
    double m_aspect = 1.5;
    LayerCellsPlan m_plan;
};

}  // namespace deep3d
