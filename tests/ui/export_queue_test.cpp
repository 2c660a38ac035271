// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

#include "tests/ui/studio.h"
#include "ui/clip_export_dialog.h"
#include "ui/clip_forecaster.h"
#include "ui/core_text.h"
#include "ui/export_queue.h"
#include "ui/player.h"

namespace deep3d {
namespace {

using testing::eventually;
using testing::Studio;
using testing::TemporaryFolder;

constexpr int kFrames = 20;

class ExportQueueTest : public ::testing::Test {
protected:
    ExportQueueTest() {
        m_engines = testing::rampEngines(m_asked);
        m_engines.answerFolder = m_folder / "answers";
        m_clip = testing::writeClip(m_folder, kFrames);
        makeQueue();
    }

    void makeQueue() {
        m_queue.reset();
        m_queue = std::make_unique<ExportQueue>(m_engines, toQString(m_folder / "exports.json"));
    }

    ClipExport job(const std::string& name) const {
        ClipExport job;
        job.input = m_clip;
        job.output = m_folder / (name + "_%03d.png");
        return job;
    }

    size_t pictures(const std::string& name) const {
        size_t count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path()))
            count += entry.path().filename().string().starts_with(name + "_");
        return count;
    }

    bool comesTo(ExportId id, ExportState state) {
        return eventually([&] { return m_queue->find(id) && m_queue->find(id)->state == state; });
    }

    TemporaryFolder m_folder;
    std::shared_ptr<std::atomic<int>> m_asked = std::make_shared<std::atomic<int>>(0);
    EngineFactories m_engines;
    std::filesystem::path m_clip;
    std::unique_ptr<ExportQueue> m_queue;
};

TEST_F(ExportQueueTest, DoesOneAfterTheOther) {
    QSignalSpy finished(m_queue.get(), &ExportQueue::finished);
    const ExportId a = m_queue->add(job("a")), b = m_queue->add(job("b"));
    EXPECT_EQ(m_queue->find(a)->state, ExportState::Running);
    EXPECT_EQ(m_queue->find(b)->state, ExportState::Waiting);
    ASSERT_TRUE(comesTo(b, ExportState::Done));
    EXPECT_EQ(m_queue->find(a)->state, ExportState::Done);
    EXPECT_EQ(finished.count(), 2);
    EXPECT_EQ(pictures("a"), size_t(kFrames));
    EXPECT_EQ(pictures("b"), size_t(kFrames));
    EXPECT_EQ(*m_asked, kFrames) << "the second export uses the answers of the first";
}

TEST_F(ExportQueueTest, PausesAndGoesOn) {
    const ExportId a = m_queue->add(job("a")), b = m_queue->add(job("b"));
    m_queue->pause(a);
    EXPECT_EQ(m_queue->find(a)->state, ExportState::Paused);
    ASSERT_TRUE(comesTo(b, ExportState::Done)) << "the next one goes first";
    EXPECT_TRUE(m_queue->hasPaused());
    m_queue->resume(a);
    ASSERT_TRUE(comesTo(a, ExportState::Done));
    EXPECT_EQ(pictures("a"), size_t(kFrames));
}

TEST_F(ExportQueueTest, SurvivesARestart) {
    ClipExport wanted = job("a");
    wanted.edits.settings.depthScale = 1.25;
    wanted.edits.cuts = {7};
    m_queue->add(wanted);
    m_queue->add(job("b"));
    makeQueue();
    ASSERT_EQ(m_queue->rowCount(), 2);
    const QueuedExport& again = *m_queue->find(m_queue->idAt(0));
    EXPECT_EQ(again.state, ExportState::Paused);
    EXPECT_EQ(again.job, wanted);
    m_queue->resumeAll();
    ASSERT_TRUE(comesTo(m_queue->idAt(1), ExportState::Done));
    EXPECT_EQ(pictures("a"), size_t(kFrames));
    makeQueue();
    EXPECT_EQ(m_queue->rowCount(), 0) << "what is done is not kept";
}

TEST_F(ExportQueueTest, OrderIsChangedAndExportsAreRemoved) {
    const ExportId a = m_queue->add(job("a")), b = m_queue->add(job("b")), c = m_queue->add(job("c"));
    for (const ExportId id : {a, b, c}) m_queue->pause(id);
    m_queue->move(c, -2);
    EXPECT_EQ(m_queue->idAt(0), c);
    m_queue->move(c, 9);
    EXPECT_EQ(m_queue->idAt(2), c);
    m_queue->move(a, 1);
    EXPECT_EQ(m_queue->idAt(0), b);
    m_queue->remove(c);
    EXPECT_EQ(m_queue->find(c), nullptr);
    m_queue->remove(a);  // may still be running
    ASSERT_TRUE(eventually([&] { return m_queue->rowCount() == 1; }));
    EXPECT_EQ(pictures("a"), 0u) << "nothing of an unfinished one is left";
}

TEST_F(ExportQueueTest, SaysWhatWentWrongAndGoesOnWithTheNext) {
    ClipExport lost = job("a");
    lost.input = m_folder / "missing.mp4";
    QSignalSpy failed(m_queue.get(), &ExportQueue::failed);
    const ExportId a = m_queue->add(lost), b = m_queue->add(job("b"));
    ASSERT_TRUE(comesTo(b, ExportState::Done));
    EXPECT_EQ(m_queue->find(a)->state, ExportState::Failed);
    EXPECT_TRUE(m_queue->find(a)->message.contains("missing.mp4"));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(exportText(*m_queue->find(a)).contains("missing.mp4"));
}

TEST_F(ExportQueueTest, ADamagedQueueIsAnEmptyOne) {
    std::ofstream(m_folder / "exports.json") << "[{\"layout\": \"nonsense";
    makeQueue();
    EXPECT_EQ(m_queue->rowCount(), 0);
}

TEST(ClipExportDialog, PutsTheClipWithItsEditsIntoTheQueue) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(kFrames));
    StereoSettings settings = studio.stereo();
    settings.depthScale = 1.5;
    studio.window().document().edit(EditId::DepthScale, settings);
    studio.window().player().setRange(ShotRange{4, 9});
    studio.trigger("actionExport");
    auto* dialog = studio.find<QDialog>("clipExportDialog");
    ASSERT_NE(dialog, nullptr);
    auto* file = dialog->findChild<QLineEdit*>("clipFile");
    auto* add = dialog->findChild<QPushButton*>("clipAdd");
    file->setText(toQString(studio.folder() / "missing" / "out_%03d.png"));
    EXPECT_FALSE(add->isEnabled());
    EXPECT_TRUE(dialog->findChild<QLabel*>("clipNote")->text().contains("missing"));
    file->setText(toQString(studio.folder() / "out_%03d.png"));
    EXPECT_TRUE(dialog->findChild<QLabel*>("clipResult")->text().contains("5"));
    ASSERT_TRUE(add->isEnabled());
    add->click();
    ExportQueue& queue = studio.window().exports();
    ASSERT_EQ(queue.rowCount(), 1);
    EXPECT_EQ(queue.find(queue.idAt(0))->job.edits.settings.depthScale, 1.5);
    ASSERT_TRUE(eventually([&] { return queue.find(queue.idAt(0))->state == ExportState::Done; }));
    EXPECT_TRUE(std::filesystem::exists(studio.folder() / "out_004.png"));
    EXPECT_FALSE(std::filesystem::exists(studio.folder() / "out_009.png"));
    EXPECT_TRUE(studio.find<QListView>("exportQueue")->isVisible()) << "the queue comes to the front";
    studio.find<QToolButton>("queueFolder")->click();
    EXPECT_EQ(studio.dialogs().shown.size(), 1);
    studio.find<QToolButton>("queueRemove")->click();
    EXPECT_EQ(queue.rowCount(), 0);
    EXPECT_TRUE(std::filesystem::exists(studio.folder() / "out_004.png")) << "a finished clip stays";
}

TEST(ClipExportDialog, WhatWasNotFinishedIsOfferedAfterARestart) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(kFrames));
    ClipExport job;
    job.input = studio.window().document().current()->path;
    job.output = studio.folder() / "out_%03d.png";
    studio.window().exports().pause(studio.window().exports().add(job));
    studio.reopen();
    studio.window().recover();
    EXPECT_TRUE(studio.dialogs().asked.value(0).contains("not finished"));
    auto* goOn = studio.find<QPushButton>("queueResumeAll");
    ASSERT_TRUE(eventually([&] { return goOn->isVisible(); }));
    goOn->click();
    ExportQueue& queue = studio.window().exports();
    EXPECT_TRUE(eventually([&] { return queue.find(queue.idAt(0))->state == ExportState::Done; }));
    EXPECT_FALSE(goOn->isVisible());
}

TEST(ClipExportDialog, TheQuestionAfterARestartGoesOnWithAll) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(kFrames));
    ClipExport job;
    job.input = studio.window().document().current()->path;
    for (const char* name : {"a_%03d.png", "b_%03d.png"}) {
        job.output = studio.folder() / name;
        studio.window().exports().pause(studio.window().exports().add(job));
    }
    studio.reopen();
    studio.dialogs().agrees = true;
    studio.window().recover();
    EXPECT_FALSE(studio.window().exports().hasPaused());
    ExportQueue& queue = studio.window().exports();
    EXPECT_TRUE(eventually([&] { return queue.find(queue.idAt(1))->state == ExportState::Done; }));
}

// Whether a forecast has its pictures beside the output.
bool isMeasuring(const std::filesystem::path& output) {
    return std::ranges::any_of(std::filesystem::directory_iterator(output.parent_path()), [](const auto& entry) {
        return entry.path().filename().string().starts_with(".deep3d-forecast");
    });
}

TEST(ClipExportDialog, SaysWhatTheExportWillTake) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(kFrames));
    studio.trigger("actionExport");
    auto* dialog = studio.find<QDialog>("clipExportDialog");
    auto* forecast = dialog->findChild<QLabel*>("clipForecast");
    const auto isKnown = [forecast] {
        const QString text = forecast->text();
        return text.startsWith("About ") && text.contains("MB of memory");
    };
    EXPECT_TRUE(forecast->text().startsWith("Measuring"));
    ASSERT_TRUE(eventually(isKnown)) << forecast->text().toStdString();
    auto* file = dialog->findChild<QLineEdit*>("clipFile");
    const std::filesystem::path output = toPath(file->text());
    file->setText(toQString(output.parent_path() / "other.mp4"));
    EXPECT_TRUE(isKnown()) << "the name changes nothing";
    dialog->findChild<QListWidget*>("clipDestinations")->setCurrentRow(3);
    EXPECT_TRUE(forecast->text().startsWith("Measuring"));
    ASSERT_TRUE(eventually(isKnown)) << forecast->text().toStdString();
    file->setText(toQString(studio.folder() / "missing" / "out.mp4"));
    EXPECT_TRUE(forecast->text().isEmpty()) << "of what cannot be";
    EXPECT_TRUE(eventually([&] { return !isMeasuring(output); }));
}

TEST(ClipExportDialog, AForecastNamesWhatIsLeftOut) {
    ClipForecast forecast{.seconds = 5.0, .bytes = 1'000'000};
    EXPECT_FALSE(forecastText(forecast).contains(QLatin1Char('\n')));
    forecast.notes.emplace_back(ErrorKind::BadInput, "Stream %1 is left out.", std::vector<std::string>{"3"});
    EXPECT_TRUE(forecastText(forecast).endsWith(QStringLiteral("\nStream 3 is left out.")));
    forecast.notes.insert(forecast.notes.end(), 8, forecast.notes.front());
    EXPECT_EQ(forecastText(forecast).count(QLatin1Char('\n')), 3);
}

TEST(ClipExportDialog, AForecastNeverHoldsTheWindowUp) {
    struct Gate {
        std::atomic<bool> isShut = false;
        std::atomic<int> held = 0;
    };
    struct Gated : DepthNetwork {
        DepthNetworkPtr inner;
        Gate& gate;
        Gated(DepthNetworkPtr network, Gate& shared) : inner(std::move(network)), gate(shared) {}
        std::string name() const override { return inner->name(); }
        const LayerAxis& axis() const override { return inner->axis(); }
        Alignment alignment() const override { return inner->alignment(); }
        DistributionPtr predict(const FramePtr& frame) override {
            if (gate.isShut) ++gate.held;
            gate.isShut.wait(true);
            return inner->predict(frame);
        }
    };
    Gate gate;
    EngineFactories engines = testing::rampEngines();
    engines.network = [make = engines.network, &gate](const auto& file) { return std::make_unique<Gated>(make(file), gate); };
    Studio studio(engines);
    ASSERT_TRUE(studio.openClip(kFrames));
    // Nobody but the forecast asks from here on: every frame was prepared, and what it found is forgotten.
    ASSERT_TRUE(eventually([&] { return studio.answeredFrames() == kFrames; }));
    std::filesystem::remove_all(studio.folder() / "answers");
    gate.isShut = true;
    studio.trigger("actionExport");
    QPointer<QDialog> dialog = studio.find<QDialog>("clipExportDialog");
    EXPECT_TRUE(eventually([&] { return gate.held == 1; }));
    const std::filesystem::path output = toPath(dialog->findChild<QLineEdit*>("clipFile")->text());
    EXPECT_TRUE(isMeasuring(output));
    dialog->findChild<QListWidget*>("clipDestinations")->setCurrentRow(3);
    EXPECT_TRUE(dialog->findChild<QLabel*>("clipForecast")->text().startsWith("Measuring"));
    dialog->reject();
    EXPECT_TRUE(eventually([&] { return !dialog; }));
    EXPECT_EQ(gate.held, 1) << "the second one was given up before it began";
    gate.isShut = false;
    gate.isShut.notify_all();
    EXPECT_TRUE(eventually([&] { return !isMeasuring(output); }));
}

TEST(ClipExportDialog, EveryDestinationIsPossible) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(4));
    studio.trigger("actionExport");
    auto* dialog = studio.find<QDialog>("clipExportDialog");
    auto* list = dialog->findChild<QListWidget*>("clipDestinations");
    ASSERT_EQ(list->count(), int(clipDestinations().size()));
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        EXPECT_TRUE(dialog->findChild<QPushButton*>("clipAdd")->isEnabled())
            << clipDestinations()[size_t(row)].name << ": "
            << dialog->findChild<QLabel*>("clipNote")->text().toStdString();
    }
}

// AV1 stopped the window for ever.
TEST(ClipExportDialog, EveryCodecCanBeChosen) {
    Studio studio;
    ASSERT_TRUE(studio.open({testing::writeClip(studio.folder(), 4, 1 << 20, {160, 96})}));
    studio.trigger("actionExport");
    auto* dialog = studio.find<QDialog>("clipExportDialog");
    auto* file = dialog->findChild<QLineEdit*>("clipFile");
    auto* codecs = dialog->findChild<QComboBox*>("clipCodec");
    ASSERT_EQ(codecs->count(), int(kVideoCodecs.size()));
    file->setText(toQString(studio.folder() / "out.mkv"));
    for (int i = 0; i < codecs->count(); ++i) {
        codecs->setCurrentIndex(i);
        EXPECT_TRUE(dialog->findChild<QPushButton*>("clipAdd")->isEnabled())
            << codecs->currentText().toStdString() << ": " << dialog->findChild<QLabel*>("clipNote")->text().toStdString();
    }
}

TEST(ClipExportDialog, EncodersHurryUnlessAskedNotTo) {
    Studio studio;
    ASSERT_TRUE(studio.openClip(4));
    studio.trigger("actionExport");
    auto* dialog = studio.find<ClipExportDialog>("clipExportDialog");
    auto* thorough = dialog->findChild<QCheckBox*>("clipThorough");
    auto* codecs = dialog->findChild<QComboBox*>("clipCodec");
    const auto presetOf = [&](VideoCodec codec, bool takesTime) {
        codecs->setCurrentIndex(codecs->findData(int(codec)));
        thorough->setChecked(takesTime);
        return dialog->job().video.preset;
    };
    EXPECT_EQ(presetOf(VideoCodec::H264, false), "");
    EXPECT_EQ(presetOf(VideoCodec::H264, true), "medium");
    EXPECT_TRUE(thorough->isVisibleTo(dialog));
    EXPECT_EQ(presetOf(VideoCodec::Av1, true), "6");
    EXPECT_EQ(presetOf(VideoCodec::Ffv1, true), "");
    EXPECT_FALSE(thorough->isVisibleTo(dialog));
}

}  // namespace
}  // namespace deep3d
