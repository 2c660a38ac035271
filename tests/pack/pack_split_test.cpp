// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_split.h"

#include <gmock/gmock.h>

#include <cstdio>
#include <numeric>

namespace deep3d {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> numbered(const std::string& name, int count) {
    std::vector<std::string> stems;
    for (int i = 0; i < count; ++i) {
        char stem[32];
        std::snprintf(stem, sizeof stem, "%s%05d", name.c_str(), i);
        stems.push_back(stem);
    }
    return stems;
}

std::vector<int64_t> everyTwelfthFrame(int count) {
    std::vector<int64_t> frames;
    for (int i = 0; i < count; ++i) frames.push_back(12 * i);
    return frames;
}

// The pictures with that split among groups of one picture each.
std::vector<size_t> heldOut(const std::string& source, PackSplit split, size_t groups) {
    std::vector<size_t> all(groups), found;
    std::iota(all.begin(), all.end(), size_t(0));
    const auto splits = splitsOf(source, all);
    for (size_t i = 0; i < groups; ++i)
        if (splits[i] == split) found.push_back(i);
    return found;
}

// The figures of shipped networks stand on these.
TEST(SceneGroups, OfTheProjectsSourcesDoNotChange) {
    EXPECT_THAT(sceneGroups("objects", {"bmx-trees_00000", "bmx-trees_00006", "camel_00000"}), ElementsAre(0, 0, 1));
    EXPECT_THAT(sceneGroups("scenes", {"macro_00110_10_0", "macro_00110_11_2", "macro_00111_00_0", "room_00110_10_0"}),
                ElementsAre(0, 0, 1, 2));
    EXPECT_THAT(sceneGroups("rooms", {"100_bathroom_4b663b", "100_kitchen_000000", "9_bedroom_144a7e"}),
                ElementsAre(0, 0, 1));
    EXPECT_THAT(sceneGroups("worlds", {"mt_0000", "mt_0024", "mt_0025", "nx_0010"}), ElementsAre(0, 0, 1, 2));
    for (const char* source : {"people", "plain", "stereo_cards"})
        EXPECT_THAT(sceneGroups(source, {"0001", "0002", "0003"}), ElementsAre(0, 1, 2)) << source;
    for (const char* source : {"people", "objects", "rooms", "plain", "scenes", "worlds"})
        EXPECT_THAT(heldOut(source, PackSplit::Validation, 26), ElementsAre(0, 12, 24)) << source;
    EXPECT_THAT(heldOut("stereo_cards", PackSplit::Test, 20), ElementsAre(0, 6, 12, 18));
    EXPECT_THAT(heldOut("stereo_cards", PackSplit::Validation, 20), IsEmpty());
}

TEST(SceneGroups, RenderedViewsOfASceneStayTogetherWhateverTheFolder) {
    EXPECT_THAT(sceneGroups("stills", {"heap_08000_01_0", "heap_08000_01_2", "heap_08000_07_0", "still_08000_01_0"}),
                ElementsAre(0, 0, 1, 2));
}

TEST(SceneGroups, NeighboursStayTogether) {
    EXPECT_THAT(sceneGroups("mine", numbered("a_", 12)), ElementsAre(0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2));
    EXPECT_THAT(sceneGroups("mine", {"a1", "a2", "b3", "beach", "sea"}), ElementsAre(0, 0, 1, 2, 3));
    const auto many = sceneGroups("mine", numbered("f", 600));
    EXPECT_EQ(many[24], 0u);
    EXPECT_EQ(many[25], 1u);
    EXPECT_EQ(many.back(), 23u);
    EXPECT_EQ(sceneGroups("mine", numbered("f", 120)).back(), 11u);  // twelve runs of ten
}

TEST(SplitsOf, EverySourceHoldsOutEveryTwelfthGroup) {
    EXPECT_THAT(heldOut("stills", PackSplit::Validation, 30), ElementsAre(0, 12, 24));
    EXPECT_THAT(heldOut("mine", PackSplit::Validation, 12), ElementsAre(0));
}

TEST(SplitsOf, FewGroupsHoldOutTheOneNearestToATwelfth) {
    using enum PackSplit;
    EXPECT_THAT(splitsOf("mine", {0, 0, 0, 1, 1, 1, 2, 3, 3, 3}),
                ElementsAre(Train, Train, Train, Train, Train, Train, Validation, Train, Train, Train));
    EXPECT_THAT(splitsOf("mine", {0, 0, 1, 1, 2, 2}), ElementsAre(Validation, Validation, Train, Train, Train, Train));
    EXPECT_THAT(splitsOf("mine", {0, 1}), ElementsAre(Train, Train));
    EXPECT_THAT(splitsOf("mine", {}), IsEmpty());
}

TEST(PlanFilm, GroupsEndAtCuts) {
    const auto pictures = planFilm("film", everyTwelfthFrame(100), {12 * 3, 12 * 11 + 5, 12 * 40});
    ASSERT_EQ(pictures.size(), 100u);
    EXPECT_EQ(pictures[11].group, 0u);  // the cut after three pictures ends no group, the one after twelve does
    EXPECT_EQ(pictures[12].group, 1u);
    EXPECT_EQ(pictures[12].split, PackSplit::Train);
    EXPECT_EQ(pictures[11].split, PackSplit::Validation);
}

TEST(PlanFilm, NothingNearWhatIsHeldOutIsTrained) {
    const auto pictures = planFilm("film", everyTwelfthFrame(400), {});
    int64_t lastHeldOut = -1;
    size_t heldOut = 0, trained = 0;
    for (const FilmPicture& picture : pictures) {
        heldOut += picture.split == PackSplit::Validation;
        trained += picture.split == PackSplit::Train;
        if (picture.split == PackSplit::Validation) lastHeldOut = picture.frame;
        if (picture.split == PackSplit::Train && lastHeldOut >= 0) {
            EXPECT_GE(picture.frame - lastHeldOut, 12 * 5);
            lastHeldOut = -1;
        }
    }
    EXPECT_EQ(heldOut, 50u);
    EXPECT_EQ(trained, 400u - 50u - 4u);
}

TEST(PlanFilm, AShortFilmHoldsNothingOut) {
    for (const FilmPicture& picture : planFilm("film", everyTwelfthFrame(10), {}))
        EXPECT_EQ(picture.split, PackSplit::Train);
    EXPECT_TRUE(planFilm("film", {}, {}).empty());
}

}  // namespace
}  // namespace deep3d
