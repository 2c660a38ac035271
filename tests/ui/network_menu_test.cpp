// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// How a person chooses the network in the window.
#include <QLabel>
#include <QMenu>
#include <QTranslator>

#include <gmock/gmock.h>

#include <fstream>

#include "core/model/model_library.h"
#include "tests/support/model_folders.h"
#include "tests/support/network_files.h"
#include "tests/ui/studio.h"
#include "ui/core_text.h"
#include "ui/message_bar.h"
#include "ui/preview_controller.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;
using testing::eventually;
using testing::Studio;

// The ramp under the name of the file it was asked for.
struct NamedNetwork : DepthNetwork {
    DepthNetworkPtr ramp;
    std::string stem;
    NamedNetwork(DepthNetworkPtr network, const fs::path& file) : ramp(std::move(network)), stem(file.stem().string()) {}
    std::string name() const override { return stem; }
    const LayerAxis& axis() const override { return ramp->axis(); }
    Alignment alignment() const override { return ramp->alignment(); }
    DistributionPtr predict(const FramePtr& frame) override { return ramp->predict(frame); }
};

EngineFactories namedEngines() {
    EngineFactories engines = testing::rampEngines();
    engines.network = [make = engines.network](const fs::path& file) {
        return std::make_unique<NamedNetwork>(make(file), file);
    };
    return engines;
}

class NetworkMenuTest : public ::testing::Test {
protected:
    // Among the person's own ones, as `deep3d models add` leaves it.
    void own(const std::string& name) const {
        fs::create_directories(ownModelFolder());
        testing::writeRandomNetwork(ownModelFolder(), name);
    }
    static bool uses(Studio& studio, const char* name) {
        return eventually([&] { return studio.find<QLabel>("statusNetwork")->text().contains(name); });
    }
    static void openMenu(Studio& studio) { Q_EMIT studio.find<QMenu>("menuNetwork")->aboutToShow(); }

    testing::ModelFolders m_folder;
};

TEST_F(NetworkMenuTest, ChoosingANetworkLooksAtThePictureAgainAndIsRemembered) {
    own("indoors");
    Studio studio(namedEngines());
    ASSERT_TRUE(studio.openOne());
    EXPECT_TRUE(uses(studio, "deep3d-33"));
    EXPECT_TRUE(studio.action("network-deep3d-33")->isChecked());
    int answers = 0;
    QObject waiting;
    QObject::connect(&studio.window().preview(), &PreviewController::depthReady, &waiting, [&answers] { ++answers; });
    studio.trigger("network-indoors");
    EXPECT_TRUE(uses(studio, "indoors"));
    EXPECT_TRUE(eventually([&] { return answers == 1; }));

    studio.reopen();
    EXPECT_TRUE(studio.action("network-indoors")->isChecked());
    ASSERT_TRUE(studio.openOne());
    EXPECT_TRUE(uses(studio, "indoors"));
}

TEST_F(NetworkMenuTest, ChoosingTheSameNetworkAsksNothing) {
    const auto asked = std::make_shared<std::atomic<int>>(0);
    Studio studio(testing::rampEngines(asked));
    ASSERT_TRUE(studio.openOne());
    studio.trigger("network-deep3d-33");
    QTest::qWait(50);
    EXPECT_EQ(*asked, 1);
}

TEST_F(NetworkMenuTest, AnAddedNetworkIsCopiedAndUsed) {
    Studio studio(namedEngines());
    ASSERT_TRUE(studio.openOne());
    studio.dialogs().network = toQString(testing::writeRandomNetwork(m_folder / "given", "outdoors"));
    studio.trigger("actionAddNetwork");
    EXPECT_FALSE(studio.action("actionAddNetwork")->isEnabled()) << "one at a time";
    ASSERT_TRUE(eventually([&] { return studio.action("network-outdoors") != nullptr; }));
    EXPECT_TRUE(studio.action("network-outdoors")->isChecked());
    EXPECT_TRUE(studio.action("actionAddNetwork")->isEnabled());
    EXPECT_TRUE(fs::exists(ownModelFolder() / "outdoors.safetensors"));
    EXPECT_TRUE(uses(studio, "outdoors"));
}

TEST_F(NetworkMenuTest, AWrongFileIsOneSentence) {
    Studio studio(namedEngines());
    const auto file = testing::writeRandomNetwork(m_folder / "given", "broken");
    testing::writeRandomWeights(m_folder / "given", "broken", 32);
    studio.dialogs().network = toQString(file);
    studio.trigger("actionAddNetwork");
    auto* bar = studio.find<MessageBar>("messageBar");
    ASSERT_TRUE(eventually([&] { return bar->isVisible(); }));
    EXPECT_TRUE(bar->message().contains("broken.safetensors")) << bar->message().toStdString();
    EXPECT_EQ(studio.action("network-broken"), nullptr);
    EXPECT_TRUE(studio.action("network-deep3d-33")->isChecked());
}

TEST_F(NetworkMenuTest, AChosenNetworkThatIsGoneGivesWayToTheShippedOneWithOneMessage) {
    own("indoors");
    Studio studio(namedEngines());
    studio.trigger("network-indoors");
    removeModel("indoors");
    studio.reopen();
    ASSERT_TRUE(eventually([&] { return !studio.dialogs().errors.isEmpty(); }));
    EXPECT_TRUE(studio.dialogs().errors.front().contains("indoors"));
    ASSERT_TRUE(studio.openOne());
    EXPECT_TRUE(uses(studio, "deep3d-33"));
    studio.reopen();
    QTest::qWait(50);
    EXPECT_EQ(studio.dialogs().errors.size(), 1) << "it is said once";
}

TEST_F(NetworkMenuTest, ListsWhatCameAndWentOnTheCommandLine) {
    Studio studio(namedEngines());
    own("late");
    std::ofstream(ownModelFolder() / "odd.json") << "{";
    openMenu(studio);
    ASSERT_NE(studio.action("network-late"), nullptr);
    EXPECT_TRUE(studio.action("network-late")->isEnabled());
    EXPECT_FALSE(studio.action("network-odd")->isEnabled());
    EXPECT_TRUE(studio.action("network-odd")->toolTip().contains("odd.json"));
    removeModel("late");
    openMenu(studio);
    EXPECT_EQ(studio.action("network-late"), nullptr);
}

TEST_F(NetworkMenuTest, AnOwnNetworkIsRemovedAfterAQuestionAndTheShippedOneTakesItsPlace) {
    own("indoors");
    Studio studio(namedEngines());
    ASSERT_TRUE(studio.openOne());
    studio.trigger("network-indoors");
    ASSERT_TRUE(uses(studio, "indoors"));
    EXPECT_EQ(studio.action("remove-deep3d-33"), nullptr) << "the shipped one stays";
    studio.trigger("remove-indoors");
    EXPECT_TRUE(studio.dialogs().asked.value(0).contains("indoors"));
    EXPECT_TRUE(fs::exists(ownModelFolder() / "indoors.json")) << "it was only asked";

    studio.dialogs().agrees = true;
    studio.trigger("remove-indoors");
    EXPECT_FALSE(fs::exists(ownModelFolder() / "indoors.json"));
    EXPECT_FALSE(fs::exists(ownModelFolder() / "indoors.safetensors"));
    EXPECT_TRUE(uses(studio, "deep3d-33"));
    EXPECT_TRUE(studio.action("network-deep3d-33")->isChecked());
    EXPECT_EQ(studio.action("network-indoors"), nullptr);
    EXPECT_FALSE(studio.find<QMenu>("menuRemoveNetwork")->isEnabled()) << "none is left";
}

TEST_F(NetworkMenuTest, ADamagedNetworkSaysWhyInThePersonsLanguageAndCanBeRemoved) {
    fs::create_directories(ownModelFolder());
    std::ofstream(ownModelFolder() / "odd.json") << "{";
    QTranslator german;
    ASSERT_TRUE(german.load(":/deep3d/translations/deep3d_de.qm"));
    QCoreApplication::installTranslator(&german);
    Studio studio(namedEngines());
    const QString why = studio.action("network-odd")->toolTip();
    EXPECT_TRUE(why.contains("odd.json") && why.contains("ist")) << why.toStdString();
    studio.dialogs().agrees = true;
    studio.trigger("remove-odd");
    EXPECT_FALSE(fs::exists(ownModelFolder() / "odd.json"));
}

TEST_F(NetworkMenuTest, ANetworkThatTheRunWasToldIsNotRemembered) {
    own("indoors");
    EngineFactories engines = namedEngines();
    engines.networkFile = ownModelFolder() / "indoors.json";
    Studio studio(engines);
    EXPECT_TRUE(studio.action("network-indoors")->isChecked());
    EXPECT_FALSE(studio.settings().contains("network/name"));
}

}  // namespace
}  // namespace deep3d
