// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/value_slider.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimer>

#include "ui/detent_slider.h"
#include "ui/style.h"

namespace deep3d {
namespace {

constexpr int kRestMs = 500;  // after the last wheel or key step the edit counts as finished

QDoubleSpinBox* makeField(const ValueSpec& spec, QWidget* parent) {
    auto* field = new QDoubleSpinBox(parent);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAlignment(Qt::AlignRight);
    field->setDecimals(spec.decimals);
    field->setRange(spec.minimum, spec.maximum);
    field->setSingleStep(spec.step);
    field->setSuffix(spec.unit);
    return field;
}

}  // namespace

ValueSlider::ValueSlider(ValueSpec spec, QWidget* parent)
    : QWidget(parent), m_spec(std::move(spec)), m_value(m_spec.neutral), m_name(new QLabel(m_spec.name, this)),
      m_slider(new DetentSlider(this)), m_field(makeField(m_spec, this)), m_rest(new QTimer(this)) {
    m_name->setObjectName("name");
    m_slider->setObjectName("slider");
    m_field->setObjectName("field");
    m_slider->setRange(0, positionOf(m_spec.maximum));
    m_slider->setNeutral(positionOf(m_spec.neutral));
    m_slider->setAccessibleName(m_spec.name);
    m_field->setAccessibleName(m_spec.name);
    m_name->setBuddy(m_field);
    m_name->installEventFilter(this);
    m_field->installEventFilter(this);
    setToolTip(
        tr("%1\nDouble click: neutral value. Wheel and arrow keys step, with Shift finely.").arg(m_spec.toolTip));
    setFocusProxy(m_slider);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kGrid);
    row->addWidget(m_name);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);

    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connectParts();
    showValue(m_value);
}

void ValueSlider::connectParts() {
    connect(m_rest, &QTimer::timeout, this, &ValueSlider::finish);
    connect(m_slider, &DetentSlider::positionDragged, this, [this](double position) { take(valueOf(position)); });
    connect(m_slider, &DetentSlider::dragEnded, this, &ValueSlider::finish);
    connect(m_slider, &DetentSlider::neutralAsked, this, &ValueSlider::takeNeutral);
    connect(m_slider, &DetentSlider::stepAsked, this, &ValueSlider::takeSteps);
    connect(m_field, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        take(value);
        m_rest->start();
    });
    connect(m_field, &QDoubleSpinBox::editingFinished, this, &ValueSlider::finish);
}

double ValueSlider::valueOf(double position) const { return m_spec.minimum + position * m_spec.fineStep; }

int ValueSlider::positionOf(double value) const {
    return int(std::lround((value - m_spec.minimum) / m_spec.fineStep));
}

void ValueSlider::setValue(double value) {
    if (std::isnan(value)) return;
    m_value = std::clamp(value, m_spec.minimum, m_spec.maximum);
    showValue(m_value);
}

void ValueSlider::take(double value) {
    // On the grid of the fine step, so that what is shown is what is set.
    const double onGrid = m_spec.minimum + std::round((value - m_spec.minimum) / m_spec.fineStep) * m_spec.fineStep;
    const double fitting = std::clamp(onGrid, m_spec.minimum, m_spec.maximum);
    if (std::abs(fitting - m_value) < m_spec.fineStep / 2) return showValue(m_value);
    m_value = fitting;
    m_edited = true;
    showValue(m_value);
    Q_EMIT valueChanged(m_value);
}

void ValueSlider::takeSteps(int steps, bool fine) {
    take(m_value + steps * (fine ? m_spec.fineStep : m_spec.step));
    m_rest->start();
}

void ValueSlider::takeNeutral() {
    take(m_spec.neutral);
    finish();
}

void ValueSlider::finish() {
    m_rest->stop();
    if (std::exchange(m_edited, false)) Q_EMIT editFinished();
}

void ValueSlider::showValue(double value) {
    const QSignalBlocker quietSlider(m_slider), quietField(m_field);
    m_slider->setValue(positionOf(value));
    // Typing "-" or "1." must not be overwritten by the value it stands for.
    if (!m_field->hasFocus() || std::abs(m_field->value() - value) > m_spec.fineStep / 2) m_field->setValue(value);
}

bool ValueSlider::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::MouseButtonDblClick) {
        takeNeutral();
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up, down = key->key() == Qt::Key_Down;
        if (up || down) takeSteps(up ? 1 : -1, key->modifiers() & Qt::ShiftModifier);
        if (up || down) return true;
    }
    // While the panel is scrolled, a field that merely passes under the pointer must not change.
    if (watched == m_field && event->type() == QEvent::Wheel && !m_field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void alignNames(const std::vector<ValueSlider*>& rows) {
    int name = 0, field = 0;
    for (const ValueSlider* row : rows) {
        name = std::max(name, row->m_name->sizeHint().width());
        field = std::max(field, row->m_field->sizeHint().width());
    }
    for (const ValueSlider* row : rows) {
        row->m_name->setMinimumWidth(name);
        row->m_field->setMinimumWidth(field);
    }
}

}  // namespace deep3d
