// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

namespace deep3d {

class LayerHand;

// Everything a cell shows. A value; texts are ready for people.
struct LayerCellState {
    int layer = 0, layers = 1;
    QImage picture;         // device pixels; null until computed
    QString parallax;       // number without unit
    QString share;          // "12 %"
    double shareOfLargest = 0.0;  // 0 ... 1: this layer's share by that of the fullest layer
    QString description;    // one sentence with everything, for the tooltip and screen readers
    double gain = 1.0, offset = 0.0;
    bool muted = false, soloed = false, selected = false, lit = false;  // lit: hovered here or in the histogram
};

// What stands below the picture of a cell: parallax and share side by side, below each other, or where room is dear
// the parallax alone (the share then is the length of the coloured strip).
enum class LayerFigures { SideBySide, TwoLines, ParallaxOnly };

// How large a cell is and where its parts lie. Logical pixels.
struct LayerCellLayout {
    QSize cell, picture;
    LayerFigures figures = LayerFigures::SideBySide;
};

// One layer: its heat map, parallax, share and marks; small M and S buttons appear under the pointer and with the
// focus. All input goes to the LayerHand. GUI thread.
class LayerCell : public QWidget {
    Q_OBJECT

public:
    static constexpr int kFrame = 2;  // around the picture: selection and focus

    LayerCell(int layer, LayerHand& hand, QWidget* parent);

    void setState(const LayerCellState& state);
    void setCellLayout(const LayerCellLayout& layout);
    const LayerCellState& state() const { return m_state; }

    // The room below the picture, and the narrowest cell that cuts no figure.
    static int figuresHeight(const QFont& font, LayerFigures figures);
    static int narrowest(const QFont& font, LayerFigures figures);

    // Where the M and S buttons lie.
    QRect muteRect() const;
    QRect soloRect() const;

Q_SIGNALS:
    void entered(int layer);  // pointer or keyboard focus
    void left(int layer);
    void focused(int layer);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool showsButtons() const;
    QRect pictureRect() const;
    void paintPicture(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintButtons(QPainter& painter) const;
    void paintFigures(QPainter& painter) const;

    LayerHand& m_hand;
    LayerCellState m_state;
    LayerCellLayout m_layout;
    bool m_focusByKey = false;  // the buttons appear for those who came with the keyboard
    bool m_onButton = false;   // the press was on M or S: no drag
};

}  // namespace deep3d
