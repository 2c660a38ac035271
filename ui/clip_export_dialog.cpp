// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/clip_export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/core_text.h"
#include "ui/export_choices.h"
#include "ui/style.h"

namespace deep3d {

namespace {

const QString kDestinationKey = QStringLiteral("export/clip-destination");
constexpr int kRestMs = 500;

QComboBox* makeBox(const char* name) {
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setMinimumWidth(30 * metrics::kGrid);
    return box;
}

QString sizeText(Size size) {
    return QStringLiteral("%1 × %2").arg(size.width).arg(size.height);
}

bool hasQuality(VideoCodec codec) {
    return codec == VideoCodec::H264 || codec == VideoCodec::H265 || codec == VideoCodec::Av1;
}

// The name of the file changes nothing of what the export takes, its type does.
bool isAlikeButForTheName(ClipExport a, const ClipExport& b) {
    if (a.output.extension() != b.output.extension() || a.output.parent_path() != b.output.parent_path()) return false;
    a.output = b.output;
    return a == b;
}

QString text(const char* english) {
    return QCoreApplication::translate("ClipDestination", english);
}

}  // namespace

const std::vector<ClipDestination>& clipDestinations() {
    static const std::vector<ClipDestination> all{
        {"television", QT_TRANSLATE_NOOP("ClipDestination", "3D television"),
         QT_TRANSLATE_NOOP("ClipDestination",
                           "Side by side at half width, marked so that televisions switch to 3D by themselves."),
         ClipContent::Stereo, Layout::SbsHalf, VideoCodec::H264, "mp4"},
        {"headset", QT_TRANSLATE_NOOP("ClipDestination", "VR headset"),
         QT_TRANSLATE_NOOP("ClipDestination",
                           "Side by side at full width, named so that headset players recognise it."),
         ClipContent::Stereo, Layout::SbsFull, VideoCodec::H265, "mp4"},
        {"youtube", QT_TRANSLATE_NOOP("ClipDestination", "YouTube"),
         QT_TRANSLATE_NOOP("ClipDestination", "Side by side at full width, marked as 3D for video sites."),
         ClipContent::Stereo, Layout::SbsFull, VideoCodec::H264, "mp4"},
        {"glasses", QT_TRANSLATE_NOOP("ClipDestination", "Red-cyan glasses"),
         QT_TRANSLATE_NOOP("ClipDestination", "One picture for paper glasses, on any screen."), ClipContent::Stereo,
         Layout::Anaglyph, VideoCodec::H264, "mp4"},
        {"editing", QT_TRANSLATE_NOOP("ClipDestination", "Editing"),
         QT_TRANSLATE_NOOP("ClipDestination", "Left and right as two clips in ProRes, for editing programs."),
         ClipContent::TwoFiles, Layout::SbsFull, VideoCodec::ProRes, "mov"},
        {"archive", QT_TRANSLATE_NOOP("ClipDestination", "Archive"),
         QT_TRANSLATE_NOOP("ClipDestination", "Side by side without loss. Large."), ClipContent::Stereo,
         Layout::SbsFull, VideoCodec::Ffv1, "mkv"},
        {"depth", QT_TRANSLATE_NOOP("ClipDestination", "Depth for other programs"),
         QT_TRANSLATE_NOOP("ClipDestination", "A grey clip, 16 bit without loss: near is bright."), ClipContent::Depth,
         Layout::Depth, VideoCodec::Ffv1, "mkv"},
    };
    return all;
}

ClipExportDialog::ClipExportDialog(ClipSubject subject, ClipForecaster& forecaster, Dialogs& dialogs,
                                   QSettings& settings, QWidget* parent)
    : QDialog(parent), m_subject(std::move(subject)), m_forecaster(forecaster), m_dialogs(dialogs),
      m_settings(settings), m_rest(new QTimer(this)) {
    setObjectName(QStringLiteral("clipExportDialog"));
    setWindowTitle(tr("Export %1").arg(toQString(m_subject.path.filename())));
    makeDestinations();
    makeChoices();
    makeEnd();
    layOut();
    connectChoices();
    const QString last = m_settings.value(kDestinationKey).toString();
    int row = 0;
    for (size_t i = 0; i < clipDestinations().size(); ++i)
        if (last == QLatin1String(clipDestinations()[i].name)) row = int(i);
    m_destinations->setCurrentRow(row);
    m_add->setFocus();
}

void ClipExportDialog::makeDestinations() {
    m_destinations = new QListWidget;
    m_destinations->setObjectName(QStringLiteral("clipDestinations"));
    m_destinations->setAccessibleName(tr("Made for"));
    for (const ClipDestination& destination : clipDestinations()) {
        auto* item = new QListWidgetItem(text(destination.label), m_destinations);
        item->setToolTip(text(destination.hint));
        item->setSizeHint(
            {fontMetrics().horizontalAdvance(item->text()) + 2 * metrics::kGrid, metrics::kRow + metrics::kGrid});
    }
    m_destinations->setFixedWidth(m_destinations->sizeHintForColumn(0) + 2 * metrics::kGrid);
}

void ClipExportDialog::makeChoices() {
    m_layout = makeBox("clipLayout");
    for (const Layout layout : exportLayouts()) m_layout->addItem(coreText(labelOf(kLayouts, layout)), int(layout));
    m_glasses = makeBox("clipGlasses");
    for (const auto& entry : kAnaglyphKinds) m_glasses->addItem(coreText(entry.label), int(entry.value));
    m_glasses->setCurrentIndex(m_glasses->findData(int(m_subject.anaglyph)));
    m_codec = makeBox("clipCodec");
    for (const auto& entry : kVideoCodecs)
        if (canEncode(entry.value)) m_codec->addItem(coreText(entry.label), int(entry.value));
    m_width = makeBox("clipWidth");
    m_width->setToolTip(tr("The width of the picture for one eye."));
    m_width->addItem(tr("As the clip (%1 px)").arg(m_subject.facts->info.size.width), 0);
    for (const int width : {3840, 2560, 1920, 1280, 960})
        if (width < m_subject.facts->info.size.width) m_width->addItem(tr("%1 px").arg(width), width);
    m_quality = new QSpinBox;
    m_quality->setObjectName(QStringLiteral("clipQuality"));
    m_quality->setRange(-1, 51);
    m_quality->setValue(-1);
    m_quality->setSpecialValueText(tr("As usual"));
    m_quality->setMinimumWidth(14 * metrics::kGrid);
    m_quality->setToolTip(tr("0 is the best and makes the largest file (CRF); every 6 more halve it."));
    m_range = new QCheckBox(tr("Only the range that is chosen on the timeline"));
    m_range->setObjectName(QStringLiteral("clipRange"));
    m_range->setVisible(m_subject.range.has_value());
    m_range->setChecked(m_subject.range.has_value());
    m_streams = new QCheckBox(tr("Keep sound, subtitles and chapters"));
    m_streams->setObjectName(QStringLiteral("clipStreams"));
    m_streams->setChecked(true);
    m_file = new QLineEdit;
    m_file->setObjectName(QStringLiteral("clipFile"));
    m_browse = new QPushButton(tr("&Browse …"));
    m_browse->setObjectName(QStringLiteral("clipBrowse"));
}

void ClipExportDialog::makeEnd() {
    m_hint = new QLabel;
    m_hint->setWordWrap(true);
    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("clipResult"));
    m_forecast = new QLabel;
    m_forecast->setObjectName(QStringLiteral("clipForecast"));
    m_forecast->setWordWrap(true);
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("clipNote"));
    m_note->setWordWrap(true);
    m_add = new QPushButton(tr("&Add to the queue"));
    m_add->setObjectName(QStringLiteral("clipAdd"));
    m_add->setDefault(true);
    m_close = new QPushButton(tr("Cancel"));
    m_close->setObjectName(QStringLiteral("clipCancel"));
    for (QPushButton* button : {m_browse, m_close}) button->setAutoDefault(false);
}

void ClipExportDialog::layOut() {
    m_choices = new QWidget;
    m_form = new QFormLayout(m_choices);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * metrics::kGrid);
    m_form->setVerticalSpacing(metrics::kGrid);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("&Layout"), m_layout);
    m_form->addRow(tr("&Glasses"), m_glasses);
    m_form->addRow(tr("&Codec"), m_codec);
    m_form->addRow(tr("&Width of one eye"), m_width);
    m_form->addRow(tr("&Quality"), m_quality);
    m_form->addRow(QString(), m_streams);
    m_form->addRow(QString(), m_range);
    auto* file = new QHBoxLayout;
    file->addWidget(m_file);
    file->addWidget(m_browse);
    m_form->addRow(tr("File &name"), file);
    qobject_cast<QLabel*>(m_form->labelForField(file))->setBuddy(m_file);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_add);
    auto* right = new QVBoxLayout;
    right->setSpacing(metrics::kGrid);
    right->addWidget(m_hint);
    right->addSpacing(metrics::kGrid);
    right->addWidget(m_choices);
    right->addStretch();
    right->addWidget(m_result);
    right->addWidget(m_forecast);
    right->addWidget(m_note);
    right->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * metrics::kGrid, 2 * metrics::kGrid, 2 * metrics::kGrid, 2 * metrics::kGrid);
    row->setSpacing(3 * metrics::kGrid);
    row->addWidget(m_destinations);
    row->addLayout(right, 1);
    resize(760, 460);
}

void ClipExportDialog::connectChoices() {
    connect(m_destinations, &QListWidget::currentRowChanged, this, &ClipExportDialog::chooseDestination);
    for (QComboBox* box : {m_layout, m_glasses, m_codec, m_width})
        connect(box, &QComboBox::currentIndexChanged, this, &ClipExportDialog::updateForm);
    connect(m_range, &QCheckBox::toggled, this, &ClipExportDialog::describeResult);
    connect(m_streams, &QCheckBox::toggled, this, &ClipExportDialog::describeResult);
    connect(m_quality, &QSpinBox::valueChanged, this, &ClipExportDialog::describeResult);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_isNamed = true; });
    connect(m_file, &QLineEdit::textChanged, this, &ClipExportDialog::describeResult);
    connect(m_browse, &QPushButton::clicked, this, &ClipExportDialog::browse);
    connect(m_add, &QPushButton::clicked, this, &ClipExportDialog::finish);
    connect(m_close, &QPushButton::clicked, this, &ClipExportDialog::reject);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, [this] { m_forecaster.measure(*m_forecastJob); });
    connect(&m_forecaster, &ClipForecaster::measured, this, &ClipExportDialog::showForecast);
    connect(&m_forecaster, &ClipForecaster::failed, m_forecast, &QLabel::setText);
    connect(this, &QDialog::finished, this, [this] { wantForecast({}); });
}

void ClipExportDialog::chooseDestination(int row) {
    if (row < 0) return;
    const ClipDestination& chosen = clipDestinations()[size_t(row)];
    m_hint->setText(text(chosen.hint));
    m_isNamed = false;
    m_layout->setCurrentIndex(std::max(0, m_layout->findData(int(chosen.layout))));
    m_codec->setCurrentIndex(std::max(0, m_codec->findData(int(chosen.codec))));
    updateForm();
}

void ClipExportDialog::updateForm() {
    const ClipExport wanted = job();
    const auto showRow = [this](QWidget* field, bool visible) {
        field->setVisible(visible);
        m_form->labelForField(field)->setVisible(visible);
    };
    showRow(m_layout, wanted.content == ClipContent::Stereo);
    showRow(m_glasses, wanted.content == ClipContent::Stereo && wanted.layout == Layout::Anaglyph);
    showRow(m_quality, hasQuality(wanted.video.codec));
    suggestName();
    describeResult();
}

void ClipExportDialog::suggestName() {
    if (m_isNamed) return;
    ClipExport wanted = job();
    wanted.output.clear();
    std::filesystem::path suggestion = suggestedOutput(wanted);
    suggestion.replace_extension(toPath(QLatin1Char('.') + suffix()));
    QString file = toQString(suggestion);
    const QFileInfo place(file);
    if (!QFileInfo(place.absolutePath()).isWritable())
        file = QDir(QStandardPaths::writableLocation(QStandardPaths::MoviesLocation)).filePath(place.fileName());
    m_file->setText(file);
}

// The codec decides where the destination's own type cannot hold it.
QString ClipExportDialog::suffix() const {
    const auto codec = VideoCodec(m_codec->currentData().toInt());
    const ClipDestination& chosen = clipDestinations()[size_t(std::max(0, m_destinations->currentRow()))];
    if (codec == chosen.codec) return QString::fromLatin1(chosen.suffix);
    return codec == VideoCodec::ProRes ? QStringLiteral("mov")
           : codec == VideoCodec::Ffv1 ? QStringLiteral("mkv")
                                       : QStringLiteral("mp4");
}

ClipExport ClipExportDialog::job() const {
    ClipExport job;
    job.input = m_subject.path;
    job.output = toPath(m_file->text());
    job.content = clipDestinations()[size_t(std::max(0, m_destinations->currentRow()))].content;
    job.layout = Layout(m_layout->currentData().toInt());
    job.anaglyph = AnaglyphKind(m_glasses->currentData().toInt());
    job.edits = m_subject.project;
    job.maxWidth = m_width->currentData().toInt();
    job.video.codec = VideoCodec(m_codec->currentData().toInt());
    if (hasQuality(job.video.codec)) job.video.quality = m_quality->value();
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
    QString note = QFileInfo::exists(m_file->text()) ? tr("This file exists and will be replaced.") : QString();
    bool isPossible = !QFileInfo(m_file->text()).fileName().isEmpty();
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

void ClipExportDialog::browse() {
    m_dialogs.saveFile(this, m_file->text(), suffix(), [this](const QString& path) {
        m_isNamed = true;
        m_file->setText(path);
    });
}

void ClipExportDialog::finish() {
    m_settings.setValue(kDestinationKey,
                        QLatin1String(clipDestinations()[size_t(std::max(0, m_destinations->currentRow()))].name));
    Q_EMIT wanted(job());
    accept();
}

}  // namespace deep3d
