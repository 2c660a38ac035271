// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/stereo_panel.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/core_text.h"
#include "ui/style.h"
#include "ui/value_slider.h"

namespace deep3d {

namespace {

constexpr double kPercent = 0.01;
constexpr double kConvergenceLimit = 6.0;  // % of the width: more than any comfortable picture needs

QToolButton* buttonOf(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

template <class E, size_t N> void fill(QComboBox* box, const std::array<NamedValue<E>, N>& table) {
    for (const auto& entry : table) box->addItem(coreText(entry.label), int(entry.value));
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void describeItem(QComboBox* box, int value, const QString& text) {
    box->setItemData(box->findData(value), text, Qt::ToolTipRole);
}

}  // namespace

StereoPanel::StereoPanel(const QList<QAction*>& actions, QWidget* parent) : QWidget(parent) {
    makeSliders();
    makeChoices();
    layOut(actions);
    setSettings(openingSettings());
}

void StereoPanel::makeSliders() {
    m_scale = new ValueSlider({tr("Depth scale"), tr(" ×"),
                               tr("How deep the scene is: 0 is flat, 1 as the network sees it."),
                               0.0, 4.0, openingSettings().depthScale, 0.1, 0.01, 2});
    m_scale->setObjectName(QStringLiteral("depthScale"));
    m_convergence = new ValueSlider({tr("Convergence"), tr(" %"),
                                     tr("Moves the whole scene behind the screen (right) or in front of it (left), in "
                                        "percent of the picture's width."),
                                     -kConvergenceLimit, kConvergenceLimit, 0.0, 0.1, 0.01, 2});
    m_convergence->setObjectName(QStringLiteral("convergence"));
    m_balance = new ValueSlider({tr("Balance"), tr(" %"),
                                 tr("How much of the change the left eye takes: at 0 % it sees the photo itself, at "
                                    "50 % both eyes share it."),
                                 0.0, 100.0, 0.0, 5.0, 1.0, 0});
    m_balance->setObjectName(QStringLiteral("balance"));
    alignNames({m_scale, m_convergence, m_balance});
    connectSlider(m_scale, EditId::DepthScale, &StereoSettings::depthScale, 1.0);
    connectSlider(m_convergence, EditId::Convergence, &StereoSettings::convergence, kPercent);
    connectSlider(m_balance, EditId::Balance, &StereoSettings::balance, kPercent);
}

void StereoPanel::connectSlider(ValueSlider* slider, EditId edit, double StereoSettings::*field, double unit) {
    connect(slider, &ValueSlider::valueChanged, this, [this, edit, field, unit](double value) {
        m_settings.*field = value * unit;
        Q_EMIT edited(edit, m_settings, false);
    });
    connect(slider, &ValueSlider::editFinished, this, &StereoPanel::editFinished);
}

void StereoPanel::makeChoices() {
    m_method = new QComboBox;
    m_method->setObjectName(QStringLiteral("method"));
    m_method->setAccessibleName(tr("Method"));
    m_method->setToolTip(tr("How the other eye's view is made."));
    fill(m_method, kSynthesisMethods);
    describeItem(m_method, int(SynthesisMethod::Selection), tr("Deep3D's own: a soft mixture of shifted pictures."));
    describeItem(m_method, int(SynthesisMethod::Sharp), tr("Like selection, but each point is read once: no ghosts."));
    describeItem(m_method, int(SynthesisMethod::Layered),
                 tr("Layers that hide each other: gaps behind near things are filled with what lies behind."));
    connect(m_method, &QComboBox::activated, this, [this] {
        m_settings.method = SynthesisMethod(m_method->currentData().toInt());
        Q_EMIT edited(EditId::Method, m_settings, true);
    });

    m_borders = new QComboBox;
    m_borders->setObjectName(QStringLiteral("borders"));
    m_borders->setAccessibleName(tr("Borders"));
    m_borders->setToolTip(tr("What stands at the left and right side where an eye looks beyond the photo."));
    fill(m_borders, kBorderModes);
    connect(m_borders, &QComboBox::activated, this, [this] {
        m_settings.borders = BorderMode(m_borders->currentData().toInt());
        Q_EMIT edited(EditId::Borders, m_settings, true);
    });
}

void StereoPanel::layOut(const QList<QAction*>& actions) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kGrid, metrics::kHalfGrid, metrics::kGrid, metrics::kGrid);
    column->setSpacing(metrics::kHalfGrid);
    column->addWidget(m_scale);
    column->addWidget(m_convergence);
    column->addWidget(m_balance);

    m_note = new QLabel(tr("The file's own two views are shown: nothing here but \"swap eyes\" acts on them."));
    m_note->setObjectName(QStringLiteral("keptViewsNote"));
    m_note->setFont(smallFont(font()));
    m_note->setWordWrap(true);
    m_note->hide();
    column->insertWidget(0, m_note);

    auto* choices = new QFormLayout;
    choices->setContentsMargins(0, metrics::kHalfGrid, 0, metrics::kHalfGrid);
    choices->setHorizontalSpacing(metrics::kGrid);
    choices->setVerticalSpacing(metrics::kGrid);
    choices->addRow(tr("Method"), m_method);
    choices->addRow(tr("Borders"), m_borders);
    column->addLayout(choices);

    auto* buttons = new QGridLayout;
    buttons->setSpacing(metrics::kHalfGrid);
    for (qsizetype i = 0; i < actions.size(); ++i) buttons->addWidget(buttonOf(actions[i]), int(i) / 2, int(i) % 2);
    column->addLayout(buttons);
    column->addStretch();
}

void StereoPanel::setKeepsViews(bool keeps) {
    m_note->setVisible(keeps);
    for (QWidget* control : std::initializer_list<QWidget*>{m_scale, m_convergence, m_balance, m_method, m_borders})
        control->setEnabled(!keeps);
}

void StereoPanel::setSettings(const StereoSettings& settings) {
    m_settings = settings;
    m_scale->setValue(settings.depthScale);
    m_convergence->setValue(settings.convergence / kPercent);
    m_balance->setValue(settings.balance / kPercent);
    m_method->setCurrentIndex(m_method->findData(int(settings.method)));
    m_borders->setCurrentIndex(m_borders->findData(int(settings.borders)));
}

}  // namespace deep3d
