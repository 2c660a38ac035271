// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/layer_edits.h"

#include <gmock/gmock.h>

namespace deep3d {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

LayerEdits fiveLayers(const std::vector<double>& gains = {}, const std::vector<double>& offsets = {}) {
    LayerEdits edits;
    edits.set(gains, offsets, 5);
    return edits;
}

TEST(LayerEdits, FillsMissingValuesAndTellsNeutralAsEmpty) {
    EXPECT_TRUE(fiveLayers().neutral());
    EXPECT_THAT(fiveLayers().gains(), IsEmpty());
    EXPECT_THAT(fiveLayers({0.5}).gains(), ElementsAre(0.5, 1, 1, 1, 1));
    EXPECT_THAT(fiveLayers({}, {0, 0.01}).offsets(), ElementsAre(0, 0.01, 0, 0, 0));
}

TEST(LayerEdits, MuteBringsTheFormerGainBack) {
    LayerEdits edits = fiveLayers({1, 0.5, 2});
    edits.toggleMute({1, 2});
    EXPECT_THAT(edits.gains(), ElementsAre(1, 0, 0, 1, 1));
    edits.set(edits.gains(), {}, 5);  // the round trip through the document
    edits.toggleMute({1, 2});
    EXPECT_THAT(edits.gains(), ElementsAre(1, 0.5, 2, 1, 1));
}

TEST(LayerEdits, MuteOfAMixedSelectionMutesAll) {
    LayerEdits edits = fiveLayers({0, 1});
    edits.toggleMute({0, 1});
    EXPECT_THAT(edits.gains(), ElementsAre(0, 0, 1, 1, 1));
}

TEST(LayerEdits, SoloSilencesTheOthersAndBringsThemBack) {
    LayerEdits edits = fiveLayers({1, 0.5, 0});
    edits.toggleSolo({3, 4});
    EXPECT_THAT(edits.gains(), ElementsAre(0, 0, 0, 1, 1));
    EXPECT_TRUE(edits.soloed(3) && edits.soloed(4));
    EXPECT_FALSE(edits.soloed(0));
    edits.set(edits.gains(), {}, 5);
    edits.toggleSolo({3, 4});
    EXPECT_THAT(edits.gains(), ElementsAre(1, 0.5, 0, 1, 1));
}

TEST(LayerEdits, SoloMovesFromLayerToLayer) {
    LayerEdits edits = fiveLayers({1, 0.5});
    edits.toggleSolo({0});
    edits.toggleSolo({1});
    EXPECT_THAT(edits.gains(), ElementsAre(0, 0.5, 0, 0, 0));
    edits.toggleSolo({1});
    EXPECT_THAT(edits.gains(), ElementsAre(1, 0.5, 1, 1, 1));
}

TEST(LayerEdits, ASoloFromAFileIsRecognisedAndEnds) {
    LayerEdits edits = fiveLayers({0, 0, 1, 0, 0});
    EXPECT_TRUE(edits.soloed(2));
    edits.toggleSolo({2});
    EXPECT_TRUE(edits.neutral());
}

TEST(LayerEdits, UndoneSoloIsForgotten) {
    LayerEdits edits = fiveLayers();
    edits.toggleSolo({2});
    edits.set({}, {}, 5);
    EXPECT_FALSE(edits.soloed(2));
}

TEST(LayerEdits, GainAndOffsetStayInTheirRange) {
    LayerEdits edits = fiveLayers();
    edits.addGain({0}, -5);
    edits.addGain({1}, 50);
    edits.addOffset({2}, -5);
    EXPECT_THAT(edits.gains(), ElementsAre(0, LayerEdits::kMaximumGain, 1, 1, 1));
    EXPECT_THAT(edits.offsets(), ElementsAre(0, 0, -LayerEdits::kMaximumOffset, 0, 0));
    edits.reset({0, 1, 2});
    EXPECT_TRUE(edits.neutral());
}

TEST(LayerSelection, ClicksLikeAList) {
    LayerSelection selection;
    selection.click(3, false, false);
    EXPECT_EQ(selection.layers(), LayerSet{3});
    selection.click(6, false, true);
    EXPECT_EQ(selection.layers(), (LayerSet{3, 4, 5, 6}));
    selection.click(4, true, false);
    EXPECT_EQ(selection.layers(), (LayerSet{3, 5, 6}));
    EXPECT_EQ(selection.targets(5), (LayerSet{3, 5, 6}));
    EXPECT_EQ(selection.targets(4), LayerSet{4});
    selection.limitTo(5);
    EXPECT_EQ(selection.layers(), LayerSet{3});
}

}  // namespace
}  // namespace deep3d
