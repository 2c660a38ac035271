// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/clip_export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include "ui/core_text.h"
#include "ui/export_choices.h"
#include "ui/style.h"

namespace deep3d {

namespace {

const QString kDestinationKey = QStringLiteral("export/clip-destination");
constexpr int kRestMs = 500;

Size wholeView(const ClipSubject& subject) {
    return viewSize({.ownViews = subject.project.views.takenApart()}, subject.facts->info.size);
}

// The name of the file changes nothing of what the export takes, its type does.
bool isAlikeButForTheName(ClipExport a, const ClipExport& b) {
    if (a.output.extension() != b.output.extension() || a.output.parent_path() != b.output.parent_path()) return false;
    a.output = b.output;
    return a == b;
}

}  // namespace

ClipExportDialog::ClipExportDialog(ClipSubject subject, ClipForecaster& forecaster, Dialogs& dialogs,
                                   QSettings& settings, QWidget* parent)
    : ExportForm("clip", {subject.path, wholeView(subject).width, tr("As the clip (%1 px)"), subject.anaglyph},
                 kDestinationKey, dialogs, settings, parent),
      m_subject(std::move(subject)), m_forecaster(forecaster), m_rest(new QTimer(this)) {
    setObjectName(QStringLiteral("clipExportDialog"));
    makeChoices();
    makeEnd();
    layOutRows();
    connectChoices();
    std::vector<Purpose> purposes;
    for (const ClipDestination& destination : clipDestinations())
        purposes.push_back({QString::fromLatin1(destination.name),
                            QCoreApplication::translate("ClipDestination", destination.label),
                            QCoreApplication::translate("ClipDestination", destination.hint)});
    showPurposes(purposes);
    m_add->setFocus();
}

void ClipExportDialog::makeChoices() {
    m_codec = makeBox("Codec");
    for (const auto& entry : kVideoCodecs)
        if (canEncode(entry.value)) m_codec->addItem(coreText(entry.label), int(entry.value));
    m_quality = make<QSpinBox>("Quality");
    m_quality->setRange(-1, 51);
    m_quality->setValue(-1);
    m_quality->setSpecialValueText(tr("As usual"));
    m_quality->setMinimumWidth(14 * metrics::kGrid);
    m_quality->setToolTip(tr("0 is the best and makes the largest file (CRF); every 6 more halve it."));
    m_thorough = make<QCheckBox>("Thorough", tr("Encode thoroughly"));
    m_thorough->setToolTip(tr("Takes up to twice as long to encode and keeps a little more detail in about the same size."));
    m_range = make<QCheckBox>("Range", tr("Only the range that is chosen on the timeline"));
    m_range->setVisible(m_subject.range.has_value());
    m_range->setChecked(m_subject.range.has_value());
    m_streams = make<QCheckBox>("Streams", tr("Keep sound, subtitles and chapters"));
    m_streams->setChecked(true);
}

void ClipExportDialog::makeEnd() {
    m_forecast = makeText("Forecast");
    m_add = makeButton("Add", tr("&Add to the queue"));
    m_add->setDefault(true);
    m_close = makeButton("Cancel", tr("Cancel"));
}

void ClipExportDialog::layOutRows() {
    addLayoutRows();
    m_form->addRow(tr("&Codec"), m_codec);
    addWidthRow();
    m_form->addRow(tr("&Quality"), m_quality);
    m_form->addRow(QString(), m_thorough);
    m_form->addRow(QString(), m_streams);
    m_form->addRow(QString(), m_range);
    addFileRow();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_add);
    layOut({m_forecast, m_note}, buttons);
}

void ClipExportDialog::connectChoices() {
    connect(m_codec, &QComboBox::currentIndexChanged, this, &ClipExportDialog::updateForm);
    connect(m_range, &QCheckBox::toggled, this, &ClipExportDialog::describeResult);
    connect(m_thorough, &QCheckBox::toggled, this, &ClipExportDialog::describeResult);
    connect(m_streams, &QCheckBox::toggled, this, &ClipExportDialog::describeResult);
    connect(m_quality, &QSpinBox::valueChanged, this, &ClipExportDialog::describeResult);
    connect(m_add, &QPushButton::clicked, this, &ClipExportDialog::finish);
    connect(m_close, &QPushButton::clicked, this, &ClipExportDialog::reject);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, [this] { m_forecaster.measure(*m_forecastJob); });
    connect(&m_forecaster, &ClipForecaster::measured, this, &ClipExportDialog::showForecast);
    connect(&m_forecaster, &ClipForecaster::failed, m_forecast, &QLabel::setText);
    connect(this, &QDialog::finished, this, [this] { wantForecast({}); });
}

void ClipExportDialog::choosePurpose(int row) {
    const ClipDestination& chosen = clipDestinations()[size_t(row)];
    m_layout->setCurrentIndex(std::max(0, m_layout->findData(int(chosen.layout))));
    m_codec->setCurrentIndex(std::max(0, m_codec->findData(int(chosen.codec))));
    updateForm();
}

void ClipExportDialog::updateForm() {
    const ClipExport wanted = job();
    const bool isStereo = wanted.content == ClipContent::Stereo;
    showLayoutRows(isStereo, isStereo && wanted.layout == Layout::Anaglyph);
    showRow(m_quality, hasQuality(wanted.video.codec));
    showRow(m_thorough, !thoroughPreset(wanted.video.codec).empty());
    suggestName();
    describeResult();
}

void ClipExportDialog::suggestName() {
    if (isNamed()) return;
    ClipExport wanted = job();
    wanted.output.clear();
    std::filesystem::path suggestion = suggestedOutput(wanted);
    suggestion.replace_extension(toPath(QLatin1Char('.') + suffix()));
    const QFileInfo place(toQString(suggestion));
    const QString folder = writableFolder(place.absolutePath(), QStandardPaths::MoviesLocation);
    setFile(QDir(folder).filePath(place.fileName()));
}

// The codec decides where the destination's own type cannot hold it.
QString ClipExportDialog::suffix() const {
    const auto codec = VideoCodec(m_codec->currentData().toInt());
    const ClipDestination& chosen = clipDestinations()[size_t(purpose())];
    if (codec == chosen.codec) return QString::fromLatin1(chosen.suffix);
    return codec == VideoCodec::ProRes ? QStringLiteral("mov")
           : codec == VideoCodec::Ffv1 ? QStringLiteral("mkv")
                                       : QStringLiteral("mp4");
}

ClipExport ClipExportDialog::job() const {
    ClipExport job;
    job.input = m_subject.path;
    job.output = toPath(file());
    job.content = clipDestinations()[size_t(purpose())].content;
    job.layout = layout();
    job.anaglyph = glasses();
    job.edits = m_subject.project;
    job.ownViews = m_subject.project.views.takenApart();
    job.convertsLeft = m_subject.project.views.convertsLeft();
    job.maxWidth = maxWidth();
    job.video.codec = VideoCodec(m_codec->currentData().toInt());
    if (hasQuality(job.video.codec)) job.video.quality = m_quality->value();
    if (m_thorough->isChecked()) job.video.preset = thoroughPreset(job.video.codec);
    job.keepStreams = m_streams->isChecked();
    if (m_subject.range && m_range->isChecked())
        job.frames = FrameRange{m_subject.range->first, m_subject.range->end - 1};
    return job;
}

void ClipExportDialog::describeResult() {
    const ClipExport wanted = job();
    const Size view = viewSize(wanted, m_subject.facts->info.size);
    const Size size = wanted.content == ClipContent::Stereo ? composedSize(wanted.layout, view) : view;
    const int64_t frames = wanted.frames ? wanted.frames->count() : m_subject.facts->frames();
    m_result->setText(tr("Result: %1, %2 pictures").arg(sizeText(size)).arg(frames));
    QString note = QFileInfo::exists(file()) ? replacedText() : QString();
    bool isPossible = hasFile();
    try {
        if (isPossible) checkClipExport(wanted, m_subject.facts->info);
    } catch (const Error& error) {
        note = describe(error);
        isPossible = false;
    }
    m_note->setText(note);
    m_add->setEnabled(isPossible);
    wantForecast(isPossible ? std::optional(wanted) : std::nullopt);
}

void ClipExportDialog::wantForecast(const std::optional<ClipExport>& job) {
    if (job && m_forecastJob && isAlikeButForTheName(*job, *m_forecastJob)) return;
    m_forecaster.stop();
    m_forecastJob = job;
    m_forecast->setText(job ? tr("Measuring time and size on a few pictures …") : QString());
    m_forecast->setToolTip({});
    job ? m_rest->start() : m_rest->stop();
}

void ClipExportDialog::showForecast(const ClipForecast& forecast) {
    m_forecast->setText(forecastText(forecast));
    m_forecast->setToolTip(tr("Measured on a few pictures from the clip's middle. Sound comes to the size; while it works "
                              "it needs up to twice as much on the disk."));
}

void ClipExportDialog::finish() {
    keepPurpose();
    Q_EMIT wanted(job());
    accept();
}

}  // namespace deep3d
