// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/image/resize.h"
#include "ui/core_text.h"
#include "ui/style.h"

namespace deep3d {

namespace {

const QString kDestinationKey = QStringLiteral("export/destination");
const QString kQualityKey = QStringLiteral("export/quality");

QComboBox* makeBox(const char* name) {
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setMinimumWidth(30 * metrics::kGrid);
    return box;
}

QSpinBox* makeNumber(const char* name, int minimum, int maximum, int value, const QString& unit = {}) {
    auto* box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(minimum, maximum);
    box->setValue(value);
    box->setSuffix(unit);
    box->setMinimumWidth(12 * metrics::kGrid);
    return box;
}

QPushButton* makeButton(const char* name, const QString& text) {
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

QString sizeText(Size size) { return QStringLiteral("%1 × %2").arg(size.width).arg(size.height); }

}  // namespace

ExportDialog::ExportDialog(ExportSubject subject, ExportController& controller, Dialogs& dialogs, QSettings& settings,
                           QWidget* parent)
    : QDialog(parent), m_subject(std::move(subject)), m_controller(controller), m_dialogs(dialogs),
      m_settings(settings) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export %1").arg(toQString(m_subject.path.filename())));
    makeDestinations();
    makeChoices();
    makeEnd();
    layOut();
    connectChoices();
    connectController();

    const QString last = m_settings.value(kDestinationKey).toString();
    int row = 0;
    for (size_t i = 0; i < destinations().size(); ++i)
        if (last == QLatin1String(destinations()[i].name)) row = int(i);
    m_destinations->setCurrentRow(row);
    m_export->setFocus();
}

void ExportDialog::makeDestinations() {
    m_destinations = new QListWidget;
    m_destinations->setObjectName(QStringLiteral("exportDestinations"));
    m_destinations->setAccessibleName(tr("Made for"));
    for (const Destination& destination : destinations()) {
        auto* item = new QListWidgetItem(QCoreApplication::translate("Destination", destination.label), m_destinations);
        item->setToolTip(QCoreApplication::translate("Destination", destination.hint));
        const int width = fontMetrics().horizontalAdvance(item->text()) + 2 * metrics::kGrid;
        item->setSizeHint({width, metrics::kRow + metrics::kGrid});
    }
    m_destinations->setFixedWidth(m_destinations->sizeHintForColumn(0) + 2 * metrics::kGrid);
}

void ExportDialog::makeChoices() {
    m_format = makeBox("exportFormat");
    for (const auto& entry : kStillFormats) m_format->addItem(coreText(entry.label), int(entry.value));
    m_layout = makeBox("exportLayout");
    for (const Layout layout : exportLayouts()) m_layout->addItem(coreText(labelOf(kLayouts, layout)), int(layout));
    m_glasses = makeBox("exportGlasses");
    for (const auto& entry : kAnaglyphKinds) m_glasses->addItem(coreText(entry.label), int(entry.value));
    m_glasses->setCurrentIndex(m_glasses->findData(int(m_subject.anaglyph)));
    m_suffix = makeBox("exportSuffix");
    m_width = makeBox("exportWidth");
    m_width->setToolTip(tr("The width of the picture for one eye."));
    m_width->addItem(tr("As the photo (%1 px)").arg(m_subject.size.width), 0);
    for (const int width : {3840, 2560, 1920, 1280, 800})
        if (width < m_subject.size.width) m_width->addItem(tr("%1 px").arg(width), width);
    m_quality = makeNumber("exportQuality", 1, 100, m_settings.value(kQualityKey, StillExport().jpegQuality).toInt());
    m_quality->setToolTip(tr("100 keeps the most and makes the largest file; 92 is hard to tell from the original."));
    m_wiggleFrames = makeNumber("exportWiggleFrames", 2, 24, StillExport().wiggleFrames);
    m_wiggleFrames->setToolTip(tr("2 jumps between the eyes; more swing smoothly from one to the other."));
    m_wiggleDelay = makeNumber("exportWiggleDelay", 20, 1000, StillExport().wiggleDelayMs, tr(" ms"));
    m_wiggleDelay->setSingleStep(10);
    m_metadata = new QCheckBox(tr("Keep camera data (EXIF)"));
    m_metadata->setObjectName(QStringLiteral("exportMetadata"));
    m_metadata->setChecked(true);
    m_file = new QLineEdit;
    m_file->setObjectName(QStringLiteral("exportFile"));
    m_browse = makeButton("exportBrowse", tr("&Browse …"));
}

void ExportDialog::makeEnd() {
    m_hint = new QLabel;
    m_hint->setWordWrap(true);
    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_note->setFont(smallFont(font()));
    m_status = new QLabel;
    m_status->setObjectName(QStringLiteral("exportStatus"));
    m_status->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::kGrid);
    m_open = makeButton("exportOpen", tr("&Open"));
    m_showInFolder = makeButton("exportShowInFolder", tr("Show in &folder"));
    m_export = makeButton("exportStart", tr("&Export"));
    m_export->setDefault(true);
    m_close = makeButton("exportClose", tr("Close"));
    for (QWidget* hidden : std::initializer_list<QWidget*>{m_progress, m_open, m_showInFolder}) hidden->hide();
}

void ExportDialog::layOut() {
    m_choices = new QWidget;
    m_form = new QFormLayout(m_choices);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * metrics::kGrid);
    m_form->setVerticalSpacing(metrics::kGrid);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&Layout"), m_layout);
    m_form->addRow(tr("&Glasses"), m_glasses);
    m_form->addRow(tr("File &type"), m_suffix);
    m_form->addRow(tr("&Width of one eye"), m_width);
    m_form->addRow(tr("&Quality"), m_quality);
    m_form->addRow(tr("&Views"), m_wiggleFrames);
    m_form->addRow(tr("&Time of each"), m_wiggleDelay);
    m_form->addRow(QString(), m_metadata);
    auto* file = new QHBoxLayout;
    file->addWidget(m_file);
    file->addWidget(m_browse);
    m_form->addRow(tr("File &name"), file);
    qobject_cast<QLabel*>(m_form->labelForField(file))->setBuddy(m_file);
    m_form->addRow(QString(), m_note);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_showInFolder);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);

    auto* right = new QVBoxLayout;
    right->setSpacing(metrics::kGrid);
    right->addWidget(m_hint);
    right->addSpacing(metrics::kGrid);
    right->addWidget(m_choices);
    right->addStretch();
    right->addWidget(m_result);
    right->addWidget(m_status);
    right->addWidget(m_progress);
    right->addLayout(buttons);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * metrics::kGrid, 2 * metrics::kGrid, 2 * metrics::kGrid, 2 * metrics::kGrid);
    row->setSpacing(3 * metrics::kGrid);
    row->addWidget(m_destinations);
    row->addLayout(right, 1);
    resize(760, 480);
}

void ExportDialog::connectChoices() {
    connect(m_destinations, &QListWidget::currentRowChanged, this, &ExportDialog::chooseDestination);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateSuffixes);
    for (QComboBox* box : {m_layout, m_glasses, m_suffix, m_width})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::updateForm);
    connect(m_wiggleFrames, &QSpinBox::valueChanged, this, &ExportDialog::updateForm);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_isNamed = true; });
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::describeResult);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { m_dialogs.openFile(m_files.value(0)); });
    connect(m_showInFolder, &QPushButton::clicked, this, [this] { m_dialogs.showInFolder(m_files.value(0)); });
}

void ExportDialog::connectController() {
    connect(&m_controller, &ExportController::progressed, this, &ExportDialog::showProgress);
    connect(&m_controller, &ExportController::finished, this, &ExportDialog::showResult);
    connect(&m_controller, &ExportController::cancelled, this, [this] {
        setRunning(false);
        m_status->setText(tr("Cancelled. Nothing was written."));
    });
    connect(&m_controller, &ExportController::failed, this, [this](const QString& sentence) {
        setRunning(false);
        m_status->setText(sentence);
    });
}

void ExportDialog::chooseDestination(int row) {
    if (row < 0) return;
    const Destination& chosen = destinations()[size_t(row)];
    m_hint->setText(QCoreApplication::translate("Destination", chosen.hint));
    m_isNamed = false;
    m_format->setCurrentIndex(m_format->findData(int(chosen.format)));
    m_layout->setCurrentIndex(std::max(0, m_layout->findData(int(chosen.layout))));
    updateSuffixes();
    m_suffix->setCurrentIndex(std::max(0, m_suffix->findData(QString::fromLatin1(chosen.suffix))));
    m_width->setCurrentIndex(std::max(0, m_width->findData(chosen.maxWidth)));
    updateForm();
}

void ExportDialog::updateSuffixes() {
    const QStringList suffixes = suffixesOf(format());
    const QString before = suffix();
    m_suffix->clear();
    for (const QString& suffix : suffixes) m_suffix->addItem(suffix.toUpper(), suffix);
    m_suffix->setCurrentIndex(int(std::max<qsizetype>(0, suffixes.indexOf(before))));
    updateForm();
}

void ExportDialog::updateForm() {
    const StillFormat format = this->format();
    const auto showRow = [this](QWidget* field, bool visible) {
        field->setVisible(visible);
        m_form->labelForField(field)->setVisible(visible);
    };
    showRow(m_layout, hasLayout(format));
    showRow(m_glasses, hasGlasses(format, layout()));
    showRow(m_suffix, m_suffix->count() > 1);
    showRow(m_quality, hasQuality(suffix()));
    showRow(m_wiggleFrames, hasWiggle(format));
    showRow(m_wiggleDelay, hasWiggle(format));
    m_metadata->setVisible(hasQuality(suffix()) && !hasWiggle(format));
    suggestName();
    describeResult();
}

void ExportDialog::suggestName() {
    if (m_isNamed) {  // only the file type follows
        const QFileInfo typed(m_file->text());
        m_file->setText(typed.dir().filePath(typed.completeBaseName() + QLatin1Char('.') + suffix()));
        return;
    }
    m_file->setText(suggestedFile(job(), suffix(), m_folder));
}

void ExportDialog::describeResult() {
    const StillExport wanted = job();
    Size view = m_subject.size;
    if (wanted.maxWidth > 0) view = fittedInto(view, {wanted.maxWidth, kMaxImageSide});
    const bool composed = hasLayout(wanted.format);
    const Size size = composed ? composedSize(wanted.layout, view) : view;
    m_result->setText(wanted.format == StillFormat::TwoFiles ? tr("Result: two pictures of %1").arg(sizeText(size))
                      : wanted.format == StillFormat::LayerSheet || wanted.format == StillFormat::LayerVolume
                          ? QString()
                          : tr("Result: %1").arg(sizeText(size)));
    const bool exists = wanted.format != StillFormat::TwoFiles && QFileInfo::exists(m_file->text());
    m_note->setText(exists ? tr("This file exists and will be replaced.") : QString());
    m_export->setEnabled(!m_controller.isRunning() && !QFileInfo(m_file->text()).fileName().isEmpty());
}

void ExportDialog::browse() {
    m_dialogs.saveFile(this, m_file->text(), suffix(), [this](const QString& path) {
        m_isNamed = true;
        m_folder = QFileInfo(path).absolutePath();
        m_file->setText(path);
    });
}

StillFormat ExportDialog::format() const { return StillFormat(m_format->currentData().toInt()); }

Layout ExportDialog::layout() const { return Layout(m_layout->currentData().toInt()); }

QString ExportDialog::suffix() const { return m_suffix->currentData().toString(); }

StillExport ExportDialog::job() const {
    StillExport job;
    job.input = m_subject.path;
    job.output = toPath(m_file->text());
    job.settings = m_subject.settings;
    job.format = format();
    job.layout = layout();
    job.anaglyph = AnaglyphKind(m_glasses->currentData().toInt());
    job.maxWidth = m_width->currentData().toInt();
    job.jpegQuality = m_quality->value();
    job.keepMetadata = m_metadata->isChecked();
    job.wiggleFrames = m_wiggleFrames->value();
    job.wiggleDelayMs = m_wiggleDelay->value();
    return job;
}

void ExportDialog::start() {
    m_settings.setValue(kDestinationKey, QLatin1String(destinations()[size_t(m_destinations->currentRow())].name));
    m_settings.setValue(kQualityKey, m_quality->value());
    m_controller.start(job());
    setRunning(true);
    m_progress->setValue(0);
    m_status->setText(tr("Working …"));
}

void ExportDialog::setRunning(bool running) {
    m_destinations->setEnabled(!running);
    m_choices->setEnabled(!running);
    m_progress->setVisible(running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    m_open->hide();
    m_showInFolder->hide();
    describeResult();
}

void ExportDialog::showProgress(double fraction, double remainingSeconds) {
    m_progress->setValue(int(fraction * m_progress->maximum()));
    const QString left = durationText(remainingSeconds);
    m_status->setText(left.isEmpty() ? tr("Working …") : tr("Working … about %1 left").arg(left));
}

void ExportDialog::showResult(const QStringList& files) {
    setRunning(false);
    m_files = files;
    QStringList names;
    for (const QString& file : files) names << QFileInfo(file).fileName();
    m_status->setText(tr("Saved %1").arg(names.join(QStringLiteral(", "))));
    m_note->clear();
    m_open->show();
    m_showInFolder->show();
    Q_EMIT exported(files);
}

void ExportDialog::reject() {
    if (m_controller.isRunning())
        m_controller.cancel();
    else
        QDialog::reject();
}

}  // namespace deep3d
