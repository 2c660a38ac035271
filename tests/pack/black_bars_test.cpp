// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/black_bars.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/pack/stereo_scenes.h"

namespace deep3d {
namespace {

using testing::grey;
using testing::kHeight;
using testing::kWidth;
using testing::texture;
using BlackBars = testing::PackTest;

// A picture with what lies outside `inside` black, through JPEG, which smears the edge.
GreyImage framed(unsigned seed, cv::Rect inside, double brightness = 1.0) {
    cv::Mat picture(kHeight, kWidth, CV_8U, cv::Scalar(2)), decoded;
    cv::Mat content = texture(seed, 0) * brightness;
    content(inside).copyTo(picture(inside));
    std::vector<uint8_t> jpeg;
    cv::imencode(".jpg", picture, jpeg, {cv::IMWRITE_JPEG_QUALITY, 90});
    return grey(cv::imdecode(jpeg, cv::IMREAD_GRAYSCALE));
}

Bars barsOf(const GreyImage& picture) { return findBars({&picture, 1}); }

void expectBars(const Bars& found, const Bars& expected) {
    EXPECT_NEAR(found.left, expected.left, 1);
    EXPECT_NEAR(found.top, expected.top, 1);
    EXPECT_NEAR(found.right, expected.right, 1);
    EXPECT_NEAR(found.bottom, expected.bottom, 1);
}

TEST(FindBars, FindsLetterboxPillarboxAndBoth) {
    expectBars(barsOf(framed(1, {0, 24, kWidth, kHeight - 48})), {0, 24, 0, 24});
    expectBars(barsOf(framed(1, {32, 0, kWidth - 64, kHeight})), {32, 0, 32, 0});
    expectBars(barsOf(framed(1, {16, 40, kWidth - 32, kHeight - 80})), {16, 40, 16, 40});
    EXPECT_EQ(barsOf(framed(1, {0, 0, kWidth, kHeight})), Bars{});
    EXPECT_EQ(findBars({}), Bars{});
}

TEST(FindBars, BothEyesLoseTheSame) {
    const std::vector<GreyImage> eyes{framed(1, {0, 24, kWidth, kHeight - 48}), framed(2, {0, 21, kWidth, kHeight - 44})};
    expectBars(findBars(eyes), {0, 21, 0, 23});
    const std::vector<GreyImage> different{eyes[0], framed(2, {0, 0, kWidth, kHeight})};
    EXPECT_EQ(findBars(different), Bars{});
}

TEST(FindBars, DarkPicturesHaveNone) {
    EXPECT_EQ(barsOf(framed(1, {0, 0, kWidth, kHeight}, 0.08)), Bars{});          // night
    EXPECT_EQ(barsOf(framed(1, {100, 60, 50, 40})), Bars{});                      // a thing on a black ground
    EXPECT_EQ(barsOf(framed(1, {0, 50, kWidth, kHeight - 50})), Bars{});          // a black sky
    EXPECT_EQ(barsOf(GreyImage{64, 64, std::vector<uint8_t>(64 * 64)}), Bars{});  // nothing at all
    cv::Mat vignette = texture(3, 0);
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x)
            vignette.at<uint8_t>(y, x) = uint8_t(vignette.at<uint8_t>(y, x) *
                std::clamp(1.3 - std::hypot((x - kWidth / 2) / 100.0, (y - kHeight / 2) / 62.0), 0.0, 1.0));
    EXPECT_EQ(barsOf(grey(vignette)), Bars{});
}

// A dark scene shows no edge and neither hides nor makes bars that other scenes show.
TEST(FindBars, DarkScenesOfAFilmDoNotCount) {
    const cv::Rect inside(0, 20, kWidth, kHeight - 40);
    expectBars(findBars(std::vector{framed(1, inside, 0.05), framed(2, inside), framed(3, {100, 70, 40, 20})}), {0, 20, 0, 20});
}

TEST_F(BlackBars, AreCutFromPicturesAndPlanes) {
    const auto people = folder("people");
    cv::Mat picture(kHeight, kWidth, CV_8U, cv::Scalar(0)), depth(kHeight / 2, kWidth / 2, CV_8U, cv::Scalar(9));
    texture(1, 0).rowRange(20, kHeight - 20).copyTo(picture.rowRange(20, kHeight - 20));
    depth.rowRange(10, kHeight / 2 - 10).setTo(200);
    cv::imwrite((people / "a.jpg").string(), picture, {cv::IMWRITE_JPEG_QUALITY, 98});
    cv::imwrite((people / "a_depth.png").string(), depth);
    const auto camera = folder("camera");
    testing::Pair pair = testing::wallAndCard(2, 14, 0, 5);
    for (cv::Mat* eye : {&pair.left, &pair.right}) {
        eye->rowRange(0, 16).setTo(0);
        eye->rowRange(kHeight - 16, kHeight).setTo(0);
    }
    savePair(camera / "a", pair);
    build({people, camera});
    const PackReader pack(target());
    const PackSample &photo = pack.samples().at(0), &stereo = pack.samples().at(1);
    EXPECT_NEAR(photo.height, kHeight - 40, 2);
    EXPECT_EQ(photo.width, kWidth);
    for (const uint8_t value : pack.bytes(photo.nearness)) ASSERT_EQ(value, 200);
    EXPECT_NEAR(stereo.height, kHeight - 32, 2);
    EXPECT_NEAR(stereo.nearPx, 14, 0.4);
}

}  // namespace
}  // namespace deep3d
