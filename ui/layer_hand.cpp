// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/layer_hand.h"

#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace deep3d {
namespace {

constexpr double kGainPerPixel = 0.01, kOffsetPerPixel = 0.0001;  // 100 px: gain 1, or 1 % of the width
constexpr double kGainStep = 0.05, kOffsetStep = 0.0005;          // one notch of the wheel, one key
constexpr double kFine = 0.1;
constexpr int kRestMs = 500;

double fineness(Qt::KeyboardModifiers modifiers) { return modifiers & Qt::ShiftModifier ? kFine : 1.0; }

}  // namespace

LayerHand::LayerHand(QObject* parent) : QObject(parent) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &LayerHand::end);
}

void LayerHand::begin(int layer, Axis axis) {
    if (m_axis == axis && m_layer == layer) return;
    end();
    m_layer = layer;
    m_axis = axis;
    m_sum = 0.0;
    Q_EMIT gestureBegun(layer);
}

void LayerHand::end() {
    m_rest.stop();
    if (m_axis == Axis::None) return;
    m_axis = Axis::None;
    Q_EMIT gestureEnded();
}

void LayerHand::press(int layer, const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) return;
    end();
    m_pressed = true;
    m_layer = layer;
    m_pressedAt = m_last = event.globalPosition();
}

void LayerHand::move(const QMouseEvent& event) {
    if (!m_pressed) return;
    const QPointF way = event.globalPosition() - m_pressedAt;
    if (m_axis == Axis::None) {
        if (way.manhattanLength() < QApplication::startDragDistance() / 2.0) return;
        begin(m_layer, std::abs(way.x()) > std::abs(way.y()) ? Axis::Offset : Axis::Gain);
    }
    const QPointF delta = (event.globalPosition() - m_last) * fineness(event.modifiers());
    m_last = event.globalPosition();
    m_sum += m_axis == Axis::Gain ? -delta.y() * kGainPerPixel : delta.x() * kOffsetPerPixel;
    m_axis == Axis::Gain ? Q_EMIT gainMoved(m_sum) : Q_EMIT offsetMoved(m_sum);
}

void LayerHand::release(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || !m_pressed) return;
    m_pressed = false;
    if (m_axis == Axis::None)
        Q_EMIT clicked(m_layer, event.modifiers());
    else
        end();
}

void LayerHand::step(int layer, Axis axis, double delta) {
    begin(layer, axis);
    m_sum += delta;
    axis == Axis::Gain ? Q_EMIT gainMoved(m_sum) : Q_EMIT offsetMoved(m_sum);
    m_rest.start();
}

void LayerHand::wheel(int layer, const QWheelEvent& event) {
    const QPoint delta = event.angleDelta();
    m_wheelRest += delta.y() ? delta.y() : delta.x();
    const int notches = m_wheelRest / 120;
    m_wheelRest -= notches * 120;
    if (notches && !m_pressed) step(layer, Axis::Gain, notches * kGainStep * fineness(event.modifiers()));
}

bool LayerHand::claims(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    switch (event.key()) {
        case Qt::Key_M:
        case Qt::Key_S:
        case Qt::Key_R:
        case Qt::Key_Space:
        case Qt::Key_Plus:
        case Qt::Key_Minus:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Escape: return modifiers == Qt::NoModifier;
        case Qt::Key_Left:
        case Qt::Key_Right: return modifiers == Qt::NoModifier || modifiers == Qt::AltModifier;
        case Qt::Key_Up:
        case Qt::Key_Down: return modifiers == Qt::NoModifier;
        case Qt::Key_A: return modifiers == Qt::ControlModifier;
        default: return false;
    }
}

bool LayerHand::key(int layer, const QKeyEvent& event) {
    if (!claims(event)) return false;
    const double fine = fineness(event.modifiers());
    const bool alt = event.modifiers() & Qt::AltModifier;
    switch (event.key()) {
        case Qt::Key_M: Q_EMIT muteAsked(layer); break;
        case Qt::Key_S: Q_EMIT soloAsked(layer); break;
        case Qt::Key_R: Q_EMIT resetAsked(layer); break;
        case Qt::Key_A: Q_EMIT selectAllAsked(); break;
        case Qt::Key_Escape: Q_EMIT clearSelectionAsked(); break;
        case Qt::Key_Space: Q_EMIT clicked(layer, event.modifiers() | Qt::ControlModifier); break;
        case Qt::Key_Plus: step(layer, Axis::Gain, kGainStep); break;
        case Qt::Key_Minus: step(layer, Axis::Gain, -kGainStep); break;
        default:
            if (alt)
                step(layer, Axis::Offset, (event.key() == Qt::Key_Left ? -1 : 1) * kOffsetStep * fine);
            else
                Q_EMIT focusMoveAsked(layer, event.key(), event.modifiers());
    }
    return true;
}

}  // namespace deep3d
