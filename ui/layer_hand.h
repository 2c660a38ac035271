// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace deep3d {

// What a hand does on a layer, whether on its cell or on its histogram bar, as wishes: mouse, wheel and keys come in,
// and one vocabulary of signals goes out. A drag is locked to the direction it starts in: up and down is gain, left
// and right is offset; with Shift it is ten times as fine. GUI thread.
class LayerHand : public QObject {
    Q_OBJECT

public:
    explicit LayerHand(QObject* parent);

    void press(int layer, const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void wheel(int layer, const QWheelEvent& event);
    bool key(int layer, const QKeyEvent& event);  // false: not a key of ours

    // For Qt's question whether a key belongs to the widget rather than to a menu's shortcut.
    static bool claims(const QKeyEvent& event);

Q_SIGNALS:
    void clicked(int layer, Qt::KeyboardModifiers modifiers);
    void muteAsked(int layer);
    void soloAsked(int layer);
    void resetAsked(int layer);
    void selectAllAsked();
    void clearSelectionAsked();
    void focusMoveAsked(int layer, int key, Qt::KeyboardModifiers modifiers);
    // A gesture: begun, any number of moves with the sum since it began, ended.
    void gestureBegun(int layer);
    void gainMoved(double sum);
    void offsetMoved(double sum);  // fraction of the width
    void gestureEnded();

private:
    enum class Axis { None, Gain, Offset };
    void begin(int layer, Axis axis);
    void step(int layer, Axis axis, double delta);  // wheel and keys: a gesture that ends after a rest
    void end();

    int m_layer = -1;
    bool m_pressed = false;
    Axis m_axis = Axis::None;
    QPointF m_pressedAt, m_last;
    double m_sum = 0.0;
    int m_wheelRest = 0;
    QTimer m_rest;
};

}  // namespace deep3d
