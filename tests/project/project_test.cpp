// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/project/project.h"

namespace deep3d {
namespace {

const KeyframeTrack kRamp{{{10, 1.0, Interpolation::Linear},
                           {20, 2.0, Interpolation::Smooth},
                           {30, 0.0, Interpolation::Hold},
                           {40, 4.0, Interpolation::Linear}}};

TEST(KeyframeTrack, GoesFromKeyToKeyAsTheEarlierOneSays) {
    EXPECT_EQ(valueAt({}, 5), std::nullopt);
    EXPECT_EQ(valueAt(kRamp, 0), 1.0);
    EXPECT_DOUBLE_EQ(*valueAt(kRamp, 13), 1.3);
    EXPECT_EQ(valueAt(kRamp, 20), 2.0);
    EXPECT_DOUBLE_EQ(*valueAt(kRamp, 25), 1.0);
    EXPECT_DOUBLE_EQ(*valueAt(kRamp, 21), 2.0 - 2.0 * (3 * 0.01 - 2 * 0.001));
    EXPECT_EQ(valueAt(kRamp, 39), 0.0);
    EXPECT_EQ(valueAt(kRamp, 40), 4.0);
    EXPECT_EQ(valueAt(kRamp, 999), 4.0);
}

TEST(KeyframeTrack, KeysOutsideTheRangeDoNotCount) {
    EXPECT_EQ(valueAt(kRamp, 15, {12, 30}), 2.0) << "the key before the cut";
    EXPECT_EQ(valueAt(kRamp, 29, {12, 30}), 2.0) << "the key after the cut";
    EXPECT_EQ(valueAt(kRamp, 5, {0, 10}), std::nullopt);
    EXPECT_TRUE(hasKeysIn(kRamp, {10, 11}));
    EXPECT_FALSE(hasKeysIn(kRamp, {11, 20}));
}

TEST(KeyframeTrack, KeysAreSetReplacedAndRemoved) {
    KeyframeTrack track;
    setKey(track, {20, 2.0});
    setKey(track, {10, 1.0});
    setKey(track, {20, 3.0, Interpolation::Hold});
    EXPECT_EQ(track, (KeyframeTrack{{{10, 1.0}, {20, 3.0, Interpolation::Hold}}}));
    EXPECT_EQ(keyAt(track, 20)->value, 3.0);
    EXPECT_EQ(keyAt(track, 15), nullptr);
    removeKey(track, 15);
    removeKey(track, 10);
    EXPECT_EQ(track.keys.size(), 1u);
}

TEST(KeyframeTrack, RoundTripThroughJsonAndErrors) {
    EXPECT_EQ(nlohmann::json::parse(nlohmann::json(kRamp).dump()).get<KeyframeTrack>(), kRamp);
    for (const char* text :
         {R"([{"frame": 1, "value": 1, "to_next": "jump"}])", R"([{"frame": -1, "value": 1, "to_next": "hold"}])",
          R"([{"frame": 1, "value": null, "to_next": "hold"}])", R"([{"frame": 1}])", "[3]",
          R"([{"frame": 2, "value": 1, "to_next": "hold"}, {"frame": 2, "value": 1, "to_next": "hold"}])"}) {
        KeyframeTrack track = kRamp;
        EXPECT_THROW(nlohmann::json::parse(text).get_to(track), Error) << text;
        EXPECT_EQ(track, kRamp) << text;
    }
}

Project threeShots() {
    Project project;
    project.settings.depthScale = 1.0;
    project.cuts = {100, 200};
    project.track(TrackId::DepthScale).keys = {{110, 2.0, Interpolation::Linear}, {120, 3.0}};
    project.shots[200] = {.depthScale = 0.25, .convergence = 0.01};
    return project;
}

TEST(Project, AShotsSettingsAreItsOwnOrTheClipsWithItsKeyframes) {
    const Project project = threeShots();
    EXPECT_EQ(shotAt(project, 99), (ShotRange{0, 100}));
    EXPECT_EQ(shotAt(project, 100), (ShotRange{100, 200}));
    EXPECT_EQ(shotAt(project, 5000).first, 200);
    EXPECT_EQ(settingsAt(project, 99).depthScale, 1.0);
    EXPECT_EQ(settingsAt(project, 100).depthScale, 2.0);
    EXPECT_DOUBLE_EQ(settingsAt(project, 115).depthScale, 2.5);
    EXPECT_EQ(settingsAt(project, 199).depthScale, 3.0);
    EXPECT_EQ(settingsAt(project, 200).depthScale, 0.25);
    EXPECT_EQ(settingsAt(project, 200).convergence, 0.01);
}

TEST(Project, AnEditGoesWhereTheValueComesFrom) {
    for (const int64_t frame : {50, 115, 120, 250}) {
        Project project = threeShots();
        StereoSettings wanted = settingsAt(project, frame);
        wanted.depthScale = 1.5;
        wanted.balance = 0.5;
        applySettings(project, frame, wanted);
        EXPECT_EQ(settingsAt(project, frame), wanted) << frame;
        EXPECT_EQ(project.shots.at(200).balance, frame == 250 ? 0.5 : 0.0) << frame;
        EXPECT_EQ(project.settings.balance, frame == 250 ? 0.0 : 0.5) << frame;
        EXPECT_EQ(project.settings.depthScale, frame == 50 ? 1.5 : 1.0) << frame;
        EXPECT_EQ(project.track(TrackId::DepthScale).keys.size(), frame == 115 ? 3u : 2u) << frame;
    }
}

TEST(Project, AnEditOfAnotherValueSetsNoKeyframe) {
    Project project = threeShots();
    StereoSettings wanted = settingsAt(project, 115);
    wanted.swapEyes = true;
    applySettings(project, 115, wanted);
    EXPECT_EQ(project.track(TrackId::DepthScale), threeShots().track(TrackId::DepthScale));
    EXPECT_TRUE(settingsAt(project, 0).swapEyes);
}

TEST(Project, ShotsGetAndLoseSettingsOfTheirOwn) {
    Project project = threeShots();
    setOwnSettings(project, 50, true);
    EXPECT_EQ(project.shots.at(0), project.settings);
    setOwnSettings(project, 250, true);
    EXPECT_EQ(project.shots.at(200).depthScale, 0.25) << "what it has stays";
    setOwnSettings(project, 50, false);
    EXPECT_FALSE(project.shots.contains(0));
    setCuts(project, {100});
    EXPECT_FALSE(project.shots.contains(200));
    validate(project);
}

TEST(Project, WrongOrderAndRangesAreRefused) {
    const auto refused = [](auto change) {
        Project project = threeShots();
        change(project);
        EXPECT_THROW(validate(project), Error);
    };
    refused([](Project& project) { project.cuts = {0, 200}; });
    refused([](Project& project) { project.cuts = {200, 200}; });
    refused([](Project& project) { project.shots[150] = {}; });
    refused([](Project& project) { project.shots[200].balance = 2; });
    refused([](Project& project) { project.track(TrackId::Convergence).keys = {{5, 0.9}}; });
    validate(threeShots());
}

}  // namespace
}  // namespace deep3d
