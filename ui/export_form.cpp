// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/export_form.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/core_text.h"
#include "ui/export_choices.h"
#include "ui/style.h"

namespace deep3d {

ExportForm::ExportForm(const char* prefix, const Source& source, const QString& settingsKey, Dialogs& dialogs,
                       QSettings& settings, QWidget* parent)
    : QDialog(parent), m_dialogs(dialogs), m_settings(settings), m_prefix(QString::fromLatin1(prefix)),
      m_settingsKey(settingsKey) {
    setWindowTitle(tr("Export %1").arg(toQString(source.path.filename())));
    m_choices = new QWidget;
    m_form = new QFormLayout(m_choices);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * metrics::kGrid);
    m_form->setVerticalSpacing(metrics::kGrid);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    makeCommonChoices(source);
    connectCommonChoices();
}

QComboBox* ExportForm::makeBox(const char* name) {
    auto* box = make<QComboBox>(name);
    box->setMinimumWidth(30 * metrics::kGrid);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);  // all as wide as the file's name
    return box;
}

QPushButton* ExportForm::makeButton(const char* name, const QString& text) {
    auto* button = make<QPushButton>(name, text);
    button->setAutoDefault(false);
    return button;
}

QLabel* ExportForm::makeText(const char* name) {
    auto* label = make<QLabel>(name);
    label->setWordWrap(true);
    return label;
}

void ExportForm::makeCommonChoices(const Source& source) {
    m_purposes = make<QListWidget>("Destinations");
    m_purposes->setAccessibleName(tr("Made for"));
    m_layout = makeBox("Layout");
    for (const Layout layout : exportLayouts()) m_layout->addItem(coreText(labelOf(kLayouts, layout)), int(layout));
    m_glasses = makeBox("Glasses");
    for (const auto& entry : kAnaglyphKinds) m_glasses->addItem(coreText(entry.label), int(entry.value));
    m_glasses->setCurrentIndex(m_glasses->findData(int(source.glasses)));
    m_width = makeBox("Width");
    m_width->setToolTip(tr("The width of the picture for one eye."));
    m_width->addItem(source.asItIs.arg(source.width), 0);
    for (const int width : {3840, 2560, 1920, 1280, 960, 800})
        if (width < source.width) m_width->addItem(tr("%1 px").arg(width), width);
    m_file = make<QLineEdit>("File");
    m_browse = makeButton("Browse", tr("&Browse …"));
    m_hint = makeText("Hint");
    m_result = makeText("Result");
    m_note = makeText("Note");
}

void ExportForm::connectCommonChoices() {
    connect(m_purposes, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0) return;
        m_hint->setText(m_known[size_t(row)].hint);
        m_isNamed = false;
        choosePurpose(row);
    });
    for (QComboBox* box : {m_layout, m_glasses, m_width})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { updateForm(); });
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_isNamed = true; });
    connect(m_file, &QLineEdit::textChanged, this, [this] { describeResult(); });
    connect(m_browse, &QPushButton::clicked, this, &ExportForm::browse);
}

void ExportForm::addLayoutRows() {
    m_form->addRow(tr("&Layout"), m_layout);
    m_form->addRow(tr("&Glasses"), m_glasses);
}

void ExportForm::addWidthRow() { m_form->addRow(tr("&Width of one eye"), m_width); }

void ExportForm::addFileRow() {
    auto* file = new QHBoxLayout;
    file->addWidget(m_file);
    file->addWidget(m_browse);
    m_form->addRow(tr("File &name"), file);
    qobject_cast<QLabel*>(m_form->labelForField(file))->setBuddy(m_file);
}

void ExportForm::layOut(const std::vector<QWidget*>& end, QLayout* buttons) {
    auto* right = new QVBoxLayout;
    right->setSpacing(metrics::kGrid);
    right->addWidget(m_hint);
    right->addSpacing(metrics::kGrid);
    right->addWidget(m_choices);
    right->addStretch();
    right->addWidget(m_result);
    for (QWidget* widget : end) right->addWidget(widget);
    right->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * metrics::kGrid, 2 * metrics::kGrid, 2 * metrics::kGrid, 2 * metrics::kGrid);
    row->setSpacing(3 * metrics::kGrid);
    row->addWidget(m_purposes);
    row->addLayout(right, 1);
    resize(760, 480);
}

void ExportForm::showRow(QWidget* field, bool visible) { m_form->setRowVisible(field, visible); }

void ExportForm::showLayoutRows(bool layout, bool glasses) {
    showRow(m_layout, layout);
    showRow(m_glasses, glasses);
}

void ExportForm::showPurposes(const std::vector<Purpose>& purposes) {
    m_known = purposes;
    const QString last = m_settings.value(m_settingsKey).toString();
    int row = 0;
    for (const Purpose& purpose : purposes) {
        auto* item = new QListWidgetItem(purpose.label, m_purposes);
        item->setToolTip(purpose.hint);
        item->setSizeHint(
            {fontMetrics().horizontalAdvance(item->text()) + 2 * metrics::kGrid, metrics::kRow + metrics::kGrid});
        if (purpose.name == last) row = m_purposes->count() - 1;
    }
    m_purposes->setFixedWidth(m_purposes->sizeHintForColumn(0) + 2 * metrics::kGrid);
    m_purposes->setCurrentRow(row);
}

int ExportForm::purpose() const { return std::max(0, m_purposes->currentRow()); }

void ExportForm::keepPurpose() { m_settings.setValue(m_settingsKey, m_known[size_t(purpose())].name); }

Layout ExportForm::layout() const { return Layout(m_layout->currentData().toInt()); }

AnaglyphKind ExportForm::glasses() const { return AnaglyphKind(m_glasses->currentData().toInt()); }

int ExportForm::maxWidth() const { return m_width->currentData().toInt(); }

QString ExportForm::file() const { return m_file->text(); }

bool ExportForm::hasFile() const { return !QFileInfo(file()).fileName().isEmpty(); }

void ExportForm::setFile(const QString& file) { m_file->setText(file); }

QString ExportForm::replacedText() { return tr("This file exists and will be replaced."); }

void ExportForm::browse() {
    m_dialogs.saveFile(this, file(), suffix(), [this](const QString& path) {
        m_isNamed = true;
        placeChosen(QFileInfo(path).absolutePath());
        setFile(path);
    });
}

QString sizeText(Size size) { return QStringLiteral("%1 × %2").arg(size.width).arg(size.height); }

}  // namespace deep3d
