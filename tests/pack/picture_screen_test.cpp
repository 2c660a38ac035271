// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/picture_screen.h"

#include <gmock/gmock.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/util/error.h"
#include "tests/pack/stereo_scenes.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::kHeight;
using testing::kWidth;
using testing::wallAndCard;

class Screen : public testing::PackTest {
protected:
    // What a photo may look like: coarse forms under fine ones.
    static cv::Mat photo(unsigned seed) {
        cv::Mat coarse;
        cv::resize(testing::texture(seed, 0)(cv::Rect(0, 0, 24, 15)), coarse, {kWidth, kHeight}, 0, 0, cv::INTER_CUBIC);
        return 0.8 * coarse + 0.2 * testing::texture(seed + 1000, 0);
    }
    static void save(const fs::path& path, const cv::Mat& picture, int quality = 95) {
        cv::imwrite(path.string(), picture, {cv::IMWRITE_JPEG_QUALITY, quality});
    }
    static PictureHash hashOf(const cv::Mat& picture) {
        const GreyImage luma = testing::grey(picture.clone());
        return pictureHash(luma.pixels, luma.width, luma.height);
    }
    // The picture in another size and heavily compressed.
    static cv::Mat stored(const cv::Mat& picture, double scale, int quality) {
        cv::Mat sized;
        std::vector<uint8_t> jpeg;
        cv::resize(picture, sized, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
        cv::imencode(".jpg", sized, jpeg, {cv::IMWRITE_JPEG_QUALITY, quality});
        return cv::imdecode(jpeg, cv::IMREAD_GRAYSCALE);
    }
    static cv::Mat mirrored(const cv::Mat& picture) {
        cv::Mat turned;
        cv::flip(picture, turned, 1);
        return turned;
    }
    // An evaluation pack with the photo of `seed`.
    fs::path evaluationPack(unsigned seed) {
        save(folder("measured") / "a.jpg", photo(seed));
        PackOptions options;
        options.purpose = PackPurpose::Evaluation;
        buildPack({{folder("measured")}, {}}, m_root / "evaluation", options);
        return m_root / "evaluation";
    }
};

TEST_F(Screen, ThePictureIsKnownInAnotherSizeAndCompression) {
    for (unsigned seed = 1; seed < 20; ++seed) {
        const cv::Mat picture = photo(seed);
        const PictureHash hash = hashOf(picture);
        EXPECT_EQ(hash.distanceTo(hash), 0);
        EXPECT_EQ(PictureHash::parse(hash.text()), hash);
        EXPECT_LE(hash.distanceTo(hashOf(stored(picture, 1.0, 40))), kSamePictureBits / 2) << seed;
        EXPECT_LE(hash.distanceTo(hashOf(stored(picture, 0.5, 60))), kSamePictureBits / 2) << seed;
        EXPECT_LE(hash.distanceTo(hashOf(stored(picture, 2.3, 60))), kSamePictureBits / 2) << seed;
        EXPECT_GT(hash.distanceTo(hashOf(photo(seed + 100))), 2 * kSamePictureBits) << seed;
    }
    EXPECT_EQ(PictureHash::parse("12"), std::nullopt);
    EXPECT_EQ(PictureHash::parse(std::string(64, 'x')), std::nullopt);
}

TEST_F(Screen, RepeatedPicturesAreKeptOut) {
    const fs::path one = folder("one"), two = folder("two");
    save(one / "a.jpg", photo(1));
    save(one / "b.jpg", photo(2));
    save(one / "c.jpg", photo(1));
    save(two / "d.jpg", stored(photo(2), 0.7, 80));
    save(two / "e.jpg", photo(3));
    const PackReport report = build({one, two});
    EXPECT_THAT(report.keptOut, ElementsAre("one/c is kept out: it repeats one/a.", "two/d is kept out: it repeats one/b."));
    EXPECT_EQ(report.sources.at(0).pictures, 2);
    EXPECT_EQ(report.sources.at(1).pictures, 1);
    EXPECT_EQ(report.sources.at(1).keptOut, 1);
}

TEST_F(Screen, OneLeftEyeWithTwoBaselinesIsTwoPairs) {
    const fs::path camera = folder("camera");
    savePair(camera / "narrow", wallAndCard(1, 9));
    savePair(camera / "wide", wallAndCard(3, 27));
    EXPECT_EQ(build({camera}).sources.at(0).pictures, 2);
}

TEST_F(Screen, EvaluationPacksKeepWhatRepeats) {
    const fs::path folder = this->folder("measured");
    save(folder / "a.jpg", photo(1));
    save(folder / "b.jpg", photo(1));
    PackOptions options;
    options.purpose = PackPurpose::Evaluation;
    EXPECT_THAT(build({folder}, options).keptOut, IsEmpty());
    EXPECT_EQ(evaluationPicturesOf(target()).size(), 2u);
}

TEST_F(Screen, EvaluationPicturesAreRefused) {
    PackOptions options;
    options.evaluationPacks = {evaluationPack(1)};
    const fs::path mine = folder("mine");
    save(mine / "holiday.jpg", stored(photo(1), 1.6, 50));
    save(mine / "other.jpg", photo(2));
    const PackReport report = build({mine}, options);
    EXPECT_THAT(report.keptOut, ElementsAre("mine/holiday is kept out: it is the evaluation picture measured/a left, which "
                                            "must not be trained on."));
    EXPECT_EQ(report.sources.at(0).pictures, 1);
}

TEST_F(Screen, MirroredEvaluationPicturesAreRefused) {
    for (unsigned seed = 1; seed < 20; ++seed) {
        const PictureHash hash = hashOf(photo(seed)).mirrored();
        EXPECT_EQ(hash.mirrored(), hashOf(photo(seed)));
        EXPECT_LE(hash.distanceTo(hashOf(stored(mirrored(photo(seed)), 0.5, 60))), kSamePictureBits - 5) << seed;
        EXPECT_GT(hash.distanceTo(hashOf(photo(seed))), 2 * kSamePictureBits) << seed;
    }
    PackOptions options;
    options.evaluationPacks = {evaluationPack(1)};
    const fs::path mine = folder("mine");
    save(mine / "turned.jpg", stored(mirrored(photo(1)), 0.6, 50));
    save(mine / "other.jpg", mirrored(photo(2)));
    EXPECT_THAT(build({mine}, options).keptOut, ElementsAre("mine/turned is kept out: it is the evaluation picture "
                                                            "measured/a left, which must not be trained on."));
}

TEST_F(Screen, EitherEyeIsEnoughToRefuse) {
    PictureScreen screen({{"set/one left", hashOf(photo(1))}});
    PackSample sample;
    sample.id = "mine/pair";
    sample.leftHash = hashOf(photo(2));
    sample.rightHash = hashOf(photo(1));
    EXPECT_THAT(screen.look(sample).keptOut, HasSubstr("set/one left"));
}

TEST_F(Screen, ATrainingPackIsNoEvaluationPack) {
    save(folder("mine") / "a.jpg", photo(1));
    build({folder("mine")});
    EXPECT_THROW(evaluationPicturesOf(target()), Error);
    EXPECT_THROW(evaluationPicturesOf(m_root / "absent"), Error);
}

TEST_F(Screen, TheProjectsEvaluationPicturesAreListed) {
    EXPECT_EQ(evaluationPictures().size(), 162u);
    for (const EvaluationPicture& picture : evaluationPictures()) EXPECT_NE(picture.hash, PictureHash{}) << picture.name;
}

}  // namespace
}  // namespace deep3d
