// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_builder.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <random>

#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/stereo_file.h"
#include "core/train/pack_pixels.h"
#include "core/train/pack_scan.h"
#include "core/train/stereo_match.h"
#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr int kWidth = 256, kHeight = 160;

// Smooth random texture, wider than the picture by `margin` on both sides.
cv::Mat texture(unsigned seed, int margin) {
    cv::Mat noise(kHeight, kWidth + 2 * margin, CV_8U);
    std::mt19937 random(seed);
    for (auto at = noise.begin<uint8_t>(); at != noise.end<uint8_t>(); ++at) *at = uint8_t(random() & 255);
    cv::GaussianBlur(noise, noise, {5, 5}, 1.2);
    cv::normalize(noise, noise, 0, 255, cv::NORM_MINMAX);
    return noise;
}

struct Pair {
    cv::Mat left, right;
};

// A wall at `farPx` and a rectangle in front of it at `nearPx` (whole disparities); the right eye `down` px lower.
Pair wallAndCard(int farPx, int nearPx, int down = 0) {
    const cv::Mat wall = texture(1, 40), card = texture(2, 40);
    const cv::Rect place(90, 50, 80, 60);
    Pair pair{wall(cv::Rect(40, 0, kWidth, kHeight)).clone(), wall(cv::Rect(40 + farPx, 0, kWidth, kHeight)).clone()};
    card(place).copyTo(pair.left(place));
    card(place).copyTo(pair.right(place - cv::Point(nearPx, 0)));
    if (down) {
        const cv::Mat move = (cv::Mat_<double>(2, 3) << 1, 0, 0, 0, 1, down);
        cv::warpAffine(pair.right, pair.right, move, pair.right.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    }
    return pair;
}

GreyImage grey(const cv::Mat& picture) {
    return {picture.cols, picture.rows, std::vector<uint8_t>(picture.datastart, picture.dataend)};
}

class PackBuilder : public ::testing::Test {
protected:
    void SetUp() override {
        m_root = fs::path(::testing::TempDir()) /
                 (std::string("builder_") + ::testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::remove_all(m_root);
        fs::create_directories(m_root);
    }
    void TearDown() override { fs::remove_all(m_root); }

    fs::path folder(const std::string& name) {
        fs::create_directories(m_root / name);
        return m_root / name;
    }
    static void savePair(const fs::path& stem, const Pair& pair) {
        cv::imwrite(stem.string() + "_L.jpg", pair.left, {cv::IMWRITE_JPEG_QUALITY, 98});
        cv::imwrite(stem.string() + "_R.jpg", pair.right, {cv::IMWRITE_JPEG_QUALITY, 98});
    }
    PackReport build(const std::vector<fs::path>& folders, PackOptions options = {}) {
        return buildPack(folders, m_root / "pack", options);
    }

    fs::path m_root;
};

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

TEST(PackScan, keepsNeighboursTogether) {
    EXPECT_EQ(sceneGroup("objects", "car-turn_00012"), "car-turn");
    EXPECT_EQ(sceneGroup("scenes", "macro_00110_10_1"), "macro_00110");
    EXPECT_EQ(sceneGroup("rooms", "100_bathroom_4b663b"), "100");
    EXPECT_EQ(sceneGroup("worlds", "nx_0010"), sceneGroup("worlds", "nx_0011"));
    EXPECT_NE(sceneGroup("worlds", "nx_0010"), sceneGroup("worlds", "nx_0110"));
    EXPECT_NE(sceneGroup("worlds", "nx_0010"), sceneGroup("worlds", "mt_0010"));
    EXPECT_EQ(sceneGroup("people", "0001"), "0001");
}

TEST(PackScan, splitsByRule) {
    EXPECT_EQ(splitOf("stereo_cards", 0), PackSplit::Test);
    EXPECT_EQ(splitOf("stereo_cards", 6), PackSplit::Test);
    EXPECT_EQ(splitOf("stereo_cards", 7), PackSplit::Train);
    EXPECT_EQ(splitOf("people", 12), PackSplit::Validation);
    EXPECT_EQ(splitOf("people", 6), PackSplit::Train);
    EXPECT_EQ(splitOf("stereo_architecture", 0), PackSplit::Train);
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

    const PackReader pack(m_root / "pack");
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

    const PackReader pack(m_root / "pack");
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

    const PackReader pack(m_root / "pack");
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
    savePair(cards / "card2", wallAndCard(1, 14, 2));
    const PackReport report = build({cards});
    ASSERT_EQ(report.dropped.size(), 1u);
    EXPECT_NE(report.dropped[0].find("stereo_cards/card2"), std::string::npos);
    EXPECT_EQ(report.sources.at(0).pairs, 1);
    EXPECT_EQ(report.sources.at(0).test, 1);
    const PackReader pack(m_root / "pack");
    EXPECT_NEAR(pack.samples().at(0).nearPx, 14, 0.4);
}

TEST_F(PackBuilder, packsFilesThatHoldBothEyes) {
    const fs::path films = folder("film");
    const Pair pair = wallAndCard(1, 14);
    cv::Mat wide, high;
    cv::hconcat(pair.left, pair.right, wide);
    cv::vconcat(pair.left, pair.right, high);
    for (int frame : {1, 2, 280}) cv::imwrite((films / ("f" + std::to_string(frame) + ".png")).string(), wide);
    PackOptions options;
    options.stereo = StereoKind::SideBySide;
    build({films}, options);
    const fs::path photos = folder("photos");
    cv::imwrite((photos / "a.jpg").string(), high, {cv::IMWRITE_JPEG_QUALITY, 98});
    options.stereo = StereoKind::TopBottom;
    buildPack({photos}, m_root / "second", options);

    for (const char* name : {"pack", "second"}) {
        const PackReader pack(m_root / name);
        const PackSample& sample = pack.samples().at(0);
        EXPECT_EQ(sample.width, kWidth);
        EXPECT_EQ(sample.height, kHeight);
        EXPECT_TRUE(sample.right);
        EXPECT_NEAR(sample.nearPx, 14, 0.5);
        EXPECT_NEAR(sample.farPx, 1, 0.5);
    }
}

TEST_F(PackBuilder, packsMpoFilesByTheirName) {
    const fs::path photos = folder("camera");
    const auto frameOf = [](const cv::Mat& grey) {
        const auto frame = std::make_shared<Frame>(Size{grey.cols, grey.rows}, SampleBits::Eight);
        for (int y = 0; y < grey.rows; ++y)
            for (int x = 0; x < 3 * grey.cols; ++x) frame->row<uint8_t>(y)[size_t(x)] = grey.at<uint8_t>(y, x / 3);
        return frame;
    };
    const Pair pair = wallAndCard(0, 12);
    writeMpo(*frameOf(pair.left), *frameOf(pair.right), photos / "one.mpo");
    build({photos});
    const PackReader pack(m_root / "pack");
    ASSERT_EQ(pack.samples().size(), 1u);
    EXPECT_NEAR(pack.samples()[0].nearPx, 12, 0.5);
}

TEST_F(PackBuilder, keepsRunsOfFramesTogether) {
    EXPECT_EQ(sceneGroup("film", "f_00000", true), sceneGroup("film", "f_00024", true));
    EXPECT_NE(sceneGroup("film", "f_00024", true), sceneGroup("film", "f_00025", true));
    EXPECT_NE(sceneGroup("film", "f_1", true), sceneGroup("film", "g_1", true));
    EXPECT_EQ(splitOf("film", 11, true), PackSplit::Validation);
    EXPECT_EQ(splitOf("film", 0, true), PackSplit::Train);
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
    const PackReader pack(m_root / "pack");
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
    EXPECT_THROW(PackReader(m_root / "pack"), Error);
}

TEST_F(PackBuilder, refusesAFolderWithoutPictures) {
    EXPECT_THROW(build({folder("empty")}), Error);
    EXPECT_THROW(build({m_root / "absent"}), Error);
}

}  // namespace
}  // namespace deep3d
