// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

#include "core/image/resize.h"
#include "ui/core_text.h"
#include "ui/style.h"

namespace deep3d {

namespace {

const QString kDestinationKey = QStringLiteral("export/destination");
const QString kQualityKey = QStringLiteral("export/quality");

void setUp(QSpinBox& box, int minimum, int maximum, int value, const QString& unit = {}) {
    box.setRange(minimum, maximum);
    box.setValue(value);
    box.setSuffix(unit);
    box.setMinimumWidth(12 * metrics::kGrid);
}

}  // namespace

ExportDialog::ExportDialog(ExportSubject subject, ExportController& controller, Dialogs& dialogs, QSettings& settings,
                           QWidget* parent)
    : ExportForm("export", {subject.path, subject.size.width, tr("As the photo (%1 px)"), subject.anaglyph},
                 kDestinationKey, dialogs, settings, parent),
      m_subject(std::move(subject)), m_controller(controller) {
    setObjectName(QStringLiteral("exportDialog"));
    makeChoices();
    makeEnd();
    layOutRows();
    connectChoices();
    connectController();
    std::vector<Purpose> purposes;
    const auto text = [](const char* english) { return QCoreApplication::translate("Destination", english); };
    for (const Destination& made : destinations())
        purposes.push_back({QString::fromLatin1(made.name), text(made.label), text(made.hint)});
    showPurposes(purposes);
    m_export->setFocus();
}

void ExportDialog::makeChoices() {
    m_format = makeBox("Format");
    for (const auto& entry : kStillFormats) m_format->addItem(coreText(entry.label), int(entry.value));
    m_suffix = makeBox("Suffix");
    m_quality = make<QSpinBox>("Quality");
    setUp(*m_quality, 1, 100, m_settings.value(kQualityKey, StillExport().jpegQuality).toInt());
    m_quality->setToolTip(tr("100 keeps the most and makes the largest file; 92 is hard to tell from the original."));
    m_wiggleFrames = make<QSpinBox>("WiggleFrames");
    setUp(*m_wiggleFrames, 2, 24, StillExport().wiggleFrames);
    m_wiggleFrames->setToolTip(tr("2 jumps between the eyes; more swing smoothly from one to the other."));
    m_wiggleDelay = make<QSpinBox>("WiggleDelay");
    setUp(*m_wiggleDelay, 20, 1000, StillExport().wiggleDelayMs, tr(" ms"));
    m_wiggleDelay->setSingleStep(10);
    m_metadata = make<QCheckBox>("Metadata", tr("Keep camera data (EXIF)"));
    m_metadata->setChecked(true);
}

void ExportDialog::makeEnd() {
    m_note->setFont(smallFont(font()));
    m_status = makeText("Status");
    m_progress = make<QProgressBar>("Progress");
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::kGrid);
    m_open = makeButton("Open", tr("&Open"));
    m_showInFolder = makeButton("ShowInFolder", tr("Show in &folder"));
    m_export = makeButton("Start", tr("&Export"));
    m_export->setDefault(true);
    m_close = makeButton("Close", tr("Close"));
    for (QWidget* hidden : std::initializer_list<QWidget*>{m_progress, m_open, m_showInFolder}) hidden->hide();
}

void ExportDialog::layOutRows() {
    m_form->addRow(tr("&Format"), m_format);
    addLayoutRows();
    m_form->addRow(tr("File &type"), m_suffix);
    addWidthRow();
    m_form->addRow(tr("&Quality"), m_quality);
    m_form->addRow(tr("&Views"), m_wiggleFrames);
    m_form->addRow(tr("&Time of each"), m_wiggleDelay);
    m_form->addRow(QString(), m_metadata);
    addFileRow();
    m_form->addRow(QString(), m_note);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_showInFolder);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    layOut({m_status, m_progress}, buttons);
}

void ExportDialog::connectChoices() {
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateSuffixes);
    connect(m_suffix, &QComboBox::currentIndexChanged, this, &ExportDialog::updateForm);
    connect(m_wiggleFrames, &QSpinBox::valueChanged, this, &ExportDialog::updateForm);
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

void ExportDialog::choosePurpose(int row) {
    const Destination& chosen = destinations()[size_t(row)];
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
    showLayoutRows(hasLayout(format), hasGlasses(format, layout()));
    showRow(m_suffix, m_suffix->count() > 1);
    showRow(m_quality, hasQuality(suffix()));
    showRow(m_wiggleFrames, hasWiggle(format));
    showRow(m_wiggleDelay, hasWiggle(format));
    m_metadata->setVisible(hasQuality(suffix()) && !hasWiggle(format));
    suggestName();
    describeResult();
}

void ExportDialog::suggestName() {
    if (isNamed()) {  // only the file type follows
        const QFileInfo typed(file());
        setFile(typed.dir().filePath(typed.completeBaseName() + QLatin1Char('.') + suffix()));
        return;
    }
    setFile(suggestedFile(job(), suffix(), m_folder));
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
    const bool exists = wanted.format != StillFormat::TwoFiles && QFileInfo::exists(file());
    m_note->setText(exists ? replacedText() : QString());
    m_export->setEnabled(!m_controller.isRunning() && hasFile());
}

StillFormat ExportDialog::format() const { return StillFormat(m_format->currentData().toInt()); }

QString ExportDialog::suffix() const { return m_suffix->currentData().toString(); }

StillExport ExportDialog::job() const {
    StillExport job;
    job.input = m_subject.path;
    job.output = toPath(file());
    job.settings = m_subject.settings;
    job.ownViews = m_subject.views.takenApart();
    job.convertsLeft = m_subject.views.convertsLeft();
    job.format = format();
    job.layout = layout();
    job.anaglyph = glasses();
    job.maxWidth = maxWidth();
    job.jpegQuality = m_quality->value();
    job.keepMetadata = m_metadata->isChecked();
    job.wiggleFrames = m_wiggleFrames->value();
    job.wiggleDelayMs = m_wiggleDelay->value();
    return job;
}

void ExportDialog::start() {
    keepPurpose();
    m_settings.setValue(kQualityKey, m_quality->value());
    m_controller.start(job());
    setRunning(true);
    m_progress->setValue(0);
    m_status->setText(tr("Working …"));
}

void ExportDialog::setRunning(bool running) {
    m_purposes->setEnabled(!running);
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
