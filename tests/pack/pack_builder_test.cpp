// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_builder.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <tuple>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/stereo_file.h"
#include "core/train/pack_pixels.h"
#include "core/train/stereo_match.h"
#include "core/util/error.h"
#include "tests/pack/stereo_scenes.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

using testing::besideEachOther;
using testing::frameOf;
using testing::grey;
using testing::kHeight;
using testing::kWidth;
using testing::Pair;
using testing::wallAndCard;
using PackBuilder = testing::PackTest;

TEST(StereoMatch, findsKnownDisparities) {
    for (const auto& [farPx, nearPx] : {std::pair{0, 12}, std::pair{-9, 4}, std::pair{5, 30}}) {
        const Pair pair = wallAndCard(farPx, nearPx);
        const StereoMatch match = matchPair(grey(pair.left), grey(pair.right));
        EXPECT_NEAR(match.farPx, farPx, 0.3);
        EXPECT_NEAR(match.nearPx, nearPx, 0.3);
        EXPECT_GT(match.validShare, 0.7);
        EXPECT_LT(match.verticalPx, 0.2);
    }
}

TEST(StereoMatch, nearIsHighAndFarIsLow) {
    const Pair pair = wallAndCard(1, 14);
    const StereoMatch match = matchPair(grey(pair.left), grey(pair.right));
    EXPECT_GE(match.nearness[80 * kWidth + 130], 250);  // middle of the card
    const int wall = match.nearness[20 * kWidth + 200];
    EXPECT_GE(wall, 1);
    EXPECT_LE(wall, 6);
}

TEST(StereoMatch, leavesHiddenPixelsUnknown) {
    const Pair pair = wallAndCard(0, 14);
    const StereoMatch match = matchPair(grey(pair.left), grey(pair.right));
    int unknown = 0;  // the strip of wall left of the card that the right eye does not see
    for (int y = 60; y < 100; ++y)
        for (int x = 78; x < 88; ++x) unknown += match.nearness[size_t(y * kWidth + x)] == 0;
    EXPECT_GT(unknown, 200);
}

TEST(StereoMatch, measuresVerticalMisalignment) {
    const Pair pair = wallAndCard(0, 8, 2);
    EXPECT_NEAR(matchPair(grey(pair.left), grey(pair.right)).verticalPx, 2.0, 0.3);
}

TEST(PackPixels, nearestNeverMixesUnknownWithKnown) {
    GreyImage plane{3, 2, {0, 10, 200, 255, 0, 1}};
    const auto sized = nearestPlane(plane, {7, 5});
    ASSERT_EQ(sized.size(), 35u);
    for (uint8_t value : sized)
        EXPECT_NE(std::find(plane.pixels.begin(), plane.pixels.end(), value), plane.pixels.end());
    EXPECT_EQ(sized.front(), 0);
    EXPECT_EQ(sized.back(), 1);
}

TEST_F(PackBuilder, packsAPhotoWithHalfSizeDepthAndMask) {
    const fs::path people = folder("people");
    const Pair pair = wallAndCard(0, 8);
    cv::imwrite((people / "0001.jpg").string(), pair.left);
    cv::Mat depth(kHeight / 2, kWidth / 2, CV_8U, cv::Scalar(9));
    depth.colRange(0, 30).setTo(0);
    cv::imwrite((people / "0001_depth.png").string(), depth);
    cv::imwrite((people / "0001_mask.png").string(), cv::Mat(kHeight, kWidth, CV_8U, cv::Scalar(255)));
    build({people});

    const PackReader pack(target());
    ASSERT_EQ(pack.samples().size(), 1u);
    const PackSample& sample = pack.samples()[0];
    EXPECT_EQ(sample.id, "people/0001");
    EXPECT_FALSE(sample.right);
    const auto nearness = pack.bytes(sample.nearness);
    EXPECT_EQ(nearness[59], 0);
    EXPECT_EQ(nearness[60], 9);
    EXPECT_EQ(pack.bytes(sample.mask)[0], 255);
    EXPECT_EQ(pack.bytes(sample.left).size(), fs::file_size(people / "0001.jpg"));  // small enough: its own bytes
}

TEST_F(PackBuilder, packsARenderedPairWithItsRangeAtTheStoredWidth) {
    const fs::path scenes = folder("scenes");
    savePair(scenes / "room_1_2", wallAndCard(2, 20));
    cv::imwrite((scenes / "room_1_2_depth.png").string(), cv::Mat(kHeight, kWidth, CV_8U, cv::Scalar(77)));
    std::ofstream(scenes / "INDEX.tsv") << "name\tfar_px\tnear_px\nroom_1_2\t2\t20\n";
    PackOptions options;
    options.longestSide = kWidth / 2;
    build({scenes}, options);

    const PackReader pack(target());
    const PackSample& sample = pack.samples().at(0);
    EXPECT_EQ(sample.width, kWidth / 2);
    EXPECT_DOUBLE_EQ(sample.farPx, 1.0);
    EXPECT_DOUBLE_EQ(sample.nearPx, 10.0);
    EXPECT_EQ(pack.bytes(sample.nearness)[5], 77);
    EXPECT_TRUE(sample.right);
}

TEST_F(PackBuilder, refusesARenderedPairWithoutRange) {
    const fs::path scenes = folder("scenes");
    savePair(scenes / "room_1_2", wallAndCard(2, 20));
    cv::imwrite((scenes / "room_1_2_depth.png").string(), cv::Mat(kHeight, kWidth, CV_8U, cv::Scalar(77)));
    EXPECT_THROW(build({scenes}), Error);
}

TEST_F(PackBuilder, readsMeasuredDisparityAndMatchesNothingBesideIt) {
    const fs::path truth = folder("eval");
    savePair(truth / "a", wallAndCard(2, 20));
    savePair(truth / "b", wallAndCard(2, 20));
    cv::Mat disparity(kHeight, kWidth, CV_16U, cv::Scalar(2 * 64));
    disparity.rowRange(0, 10).setTo(0);
    disparity.rowRange(100, 160).setTo(20 * 64);
    cv::imwrite((truth / "a_D.png").string(), disparity);
    PackOptions options;
    options.purpose = PackPurpose::Evaluation;
    build({truth}, options);

    const PackReader pack(target());
    ASSERT_EQ(pack.samples().size(), 2u);
    const PackSample& a = pack.samples()[0];
    EXPECT_EQ(a.split, PackSplit::Test);
    EXPECT_DOUBLE_EQ(a.farPx, 2.0);
    EXPECT_DOUBLE_EQ(a.nearPx, 20.0);
    EXPECT_EQ(pack.bytes(a.nearness)[0], 0);
    EXPECT_EQ(pack.bytes(a.nearness)[50 * kWidth], 1);
    EXPECT_EQ(pack.bytes(a.nearness)[120 * kWidth], 255);
    EXPECT_FALSE(pack.samples()[1].nearness);
    EXPECT_TRUE(pack.samples()[1].right);
}

TEST_F(PackBuilder, matchesPairsAndKeepsMisalignedOnesOut) {
    const fs::path cards = folder("stereo_cards");
    savePair(cards / "card1", wallAndCard(1, 14));
    savePair(cards / "card2", wallAndCard(1, 14, 2, 3));
    const PackReport report = build({cards});
    ASSERT_EQ(report.keptOut.size(), 1u);
    EXPECT_NE(report.keptOut[0].find("stereo_cards/card2 is kept out: its rows are 2.0 px apart"), std::string::npos);
    EXPECT_EQ(report.sources.at(0).pairs, 1);
    EXPECT_EQ(report.sources.at(0).keptOut, 1);
    const PackReader pack(target());
    EXPECT_NEAR(pack.samples().at(0).nearPx, 14, 0.4);
}

// Squeezed eyes are stretched again: the disparity is the one at full width.
TEST_F(PackBuilder, packsFilesThatHoldBothEyes) {
    const Pair pair = wallAndCard(2, 14);
    const cv::Mat wide = besideEachOther(pair);
    cv::Mat high, narrow, flat;
    cv::vconcat(pair.left, pair.right, high);
    cv::resize(wide, narrow, {kWidth, kHeight}, 0, 0, cv::INTER_AREA);
    cv::resize(high, flat, {kWidth, kHeight}, 0, 0, cv::INTER_AREA);
    const std::vector<std::tuple<std::string, cv::Mat, EyeLayout>> cases{
        {"sbs", wide, {StereoKind::SideBySide}},
        {"tb", high, {StereoKind::TopBottom}},
        {"half-sbs", narrow, {StereoKind::SideBySide, true}},
        {"half-tb", flat, {StereoKind::TopBottom, true}}};
    for (const auto& [name, picture, eyes] : cases) {
        const fs::path photos = folder(name);
        cv::imwrite((photos / "a.png").string(), picture);
        PackOptions options;
        options.eyes = eyes;
        ASSERT_TRUE(buildPack({{photos}, {}}, m_root / (name + "_pack"), options));
        const PackReader pack(m_root / (name + "_pack"));
        ASSERT_EQ(pack.samples().size(), 1u) << name;
        const PackSample& sample = pack.samples()[0];
        EXPECT_EQ(sample.width, kWidth);
        EXPECT_EQ(sample.height, kHeight);
        EXPECT_TRUE(sample.right);
        EXPECT_NEAR(sample.nearPx, 14, 0.6) << name;
        EXPECT_NEAR(sample.farPx, 2, 0.6) << name;
    }
}

// A camera's large pair is matched at twice the stored size, and its disparity is told at the stored one.
TEST_F(PackBuilder, measuresLargePairsAtTheStoredWidth) {
    const fs::path photos = folder("camera");
    Pair pair = wallAndCard(2, 14);
    for (cv::Mat* eye : {&pair.left, &pair.right}) cv::resize(*eye, *eye, {}, 5, 5, cv::INTER_CUBIC);
    savePair(photos / "a", pair);
    PackOptions options;
    options.longestSide = kWidth;
    build({photos}, options);
    const PackReader pack(target());
    EXPECT_EQ(pack.samples().at(0).width, kWidth);
    EXPECT_NEAR(pack.samples().at(0).nearPx, 14, 0.4);
}

TEST_F(PackBuilder, packsMpoFilesByTheirName) {
    const fs::path photos = folder("camera");
    const Pair pair = wallAndCard(0, 12);
    writeMpo(*frameOf(pair.left), *frameOf(pair.right), photos / "one.mpo");
    build({photos});
    const PackReader pack(target());
    ASSERT_EQ(pack.samples().size(), 1u);
    EXPECT_NEAR(pack.samples()[0].nearPx, 12, 0.5);
}

TEST_F(PackBuilder, spreadsSixteenBitDepthOverItsOwnRange) {
    const fs::path rooms = folder("rooms");
    cv::imwrite((rooms / "1_a.jpg").string(), wallAndCard(0, 8).left);
    cv::Mat depth(kHeight, kWidth, CV_16U, cv::Scalar(300));
    depth.rowRange(0, 10).setTo(0);
    depth.rowRange(100, 160).setTo(900);
    depth.rowRange(90, 100).setTo(600);
    cv::imwrite((rooms / "1_a_depth.png").string(), depth);
    build({rooms});
    const PackReader pack(target());
    const auto nearness = pack.bytes(pack.samples().at(0).nearness);
    EXPECT_EQ(nearness[0], 0);
    EXPECT_EQ(nearness[50 * kWidth], 1);
    EXPECT_EQ(nearness[95 * kWidth], 128);
    EXPECT_EQ(nearness[120 * kWidth], 255);
}

TEST_F(PackBuilder, namesAPictureThatIsNotTwoEyes) {
    const fs::path photos = folder("camera");
    std::ofstream(photos / "one.mpo") << "no picture";
    try {
        build({photos});
        FAIL() << "a text was packed as a stereo photo";
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("one.mpo"), std::string::npos);
    }
}

TEST_F(PackBuilder, namesAnUnreadablePicture) {
    const fs::path plain = folder("plain");
    std::ofstream(plain / "letter.jpg") << "Dear all, this is no picture.";
    try {
        build({plain});
        FAIL() << "a text was packed as a picture";
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("letter.jpg"), std::string::npos);
    }
    EXPECT_THROW(PackReader{target()}, Error);
}

TEST_F(PackBuilder, namesSourcesByTheirFolder) {
    const fs::path photos = folder("photos") / "";  // with a slash behind
    cv::imwrite((photos / "a.jpg").string(), wallAndCard(0, 8).left);
    EXPECT_EQ(build({photos}).sources.at(0).source, "photos");
    const fs::path others = folder("other/photos");
    cv::imwrite((others / "a.jpg").string(), wallAndCard(0, 8).left);
    EXPECT_THROW(buildPack({{photos, others}, {}}, m_root / "second", {}), Error);
}

TEST_F(PackBuilder, refusesAFolderWithoutPictures) {
    EXPECT_THROW(build({folder("empty")}), Error);
    EXPECT_THROW(build({m_root / "absent"}), Error);
}

}  // namespace
}  // namespace deep3d
