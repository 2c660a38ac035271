// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/stereo_file.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>

#include <gif_lib.h>
#include <webp/demux.h>

#include "core/image/palette.h"
#include "core/image/stereo_markers.h"
#include "tests/image/picture_files.h"

namespace deep3d {
namespace {

// Two eyes of a wall of soft random spots, 4 px apart.
FramePair eyes(Size size = {120, 80}) {
    std::mt19937 random(5);
    std::vector<double> wall(size_t(size.width + 8) * size_t(size.height), 60.0);
    for (int spot = 0; spot < 60; ++spot) {
        const double x = random() % unsigned(size.width + 8), y = random() % unsigned(size.height), r = 4 + random() % 12, high = random() % 150;
        for (int v = 0; v < size.height; ++v)
            for (int u = 0; u < size.width + 8; ++u)
                wall[size_t(v * (size.width + 8) + u)] += high * std::exp(-((u - x) * (u - x) + (v - y) * (v - y)) / (r * r));
    }
    const auto view = [&](int shift) {
        auto frame = std::make_shared<Frame>(size, SampleBits::Eight);
        for (int y = 0; y < size.height; ++y)
            for (int x = 0; x < size.width; ++x)
                for (size_t channel = 0; channel < 3; ++channel)
                    frame->row<uint8_t>(y)[size_t(x) * 3 + channel] =
                        uint8_t(std::min(255.0, wall[size_t(y * (size.width + 8) + x + shift)] * (1 - 0.2 * double(channel))));
        return frame;
    };
    return {view(0), view(4)};
}

std::shared_ptr<Frame> sideBySide(const FramePair& pair) {
    auto both = std::make_shared<Frame>(Size{pair.left->width() * 2, pair.left->height()}, SampleBits::Eight);
    for (int y = 0; y < both->height(); ++y) {
        const auto row = both->row<uint8_t>(y);
        std::copy_n(pair.left->row<uint8_t>(y).data(), pair.left->rowSamples(), row.data());
        std::copy_n(pair.right->row<uint8_t>(y).data(), pair.left->rowSamples(), row.data() + pair.left->rowSamples());
    }
    return both;
}

std::string outputOf(const std::string& command) {
    std::string text;
    if (std::FILE* pipe = ::popen(command.c_str(), "r")) {
        std::array<char, 256> part{};
        while (std::fgets(part.data(), part.size(), pipe)) text += part.data();
        ::pclose(pipe);
    }
    return text;
}

bool hasExiftool() { return std::system("exiftool -ver >/dev/null 2>&1") == 0; }

class StereoFile : public PictureFiles {};

TEST_F(StereoFile, mpoReadsBackAsBothEyes) {
    const FramePair pair = eyes();
    writeMpo(*pair.left, *pair.right, file("a.mpo"));
    EXPECT_EQ(probeImage(file("a.mpo")).stereo, StereoKind::Mpo);
    const FramePair read = readStereo(file("a.mpo"), StereoKind::Mpo);
    EXPECT_LT(meanDifference(*pair.left, *read.left), 3);
    EXPECT_LT(meanDifference(*pair.right, *read.right), 3);
    EXPECT_GT(meanDifference(*pair.left, *read.right), 4);
    EXPECT_LT(meanDifference(*pair.left, *readImage(file("a.mpo")).frame), 3);  // other programs show the left view
}

TEST_F(StereoFile, mpoIndexIsRightToTheByte) {
    const FramePair pair = eyes();
    writeMpo(*pair.left, *pair.right, file("a.mpo"));
    const auto bytes = bytesOf(file("a.mpo"));
    const auto views = mpoViews(bytes);
    ASSERT_EQ(views.size(), 2u);
    EXPECT_EQ(views[0].size() + views[1].size(), bytes.size());
    for (const ByteView view : views) {
        EXPECT_EQ(view[0] * 256 + view[1], 0xFFD8);
        EXPECT_EQ(view[view.size() - 2] * 256 + view[view.size() - 1], 0xFFD9);
    }
}

TEST_F(StereoFile, exiftoolUnderstandsTheMpo) {
    if (!hasExiftool()) GTEST_SKIP() << "exiftool is not installed";
    const FramePair pair = eyes();
    writeMpo(*pair.left, *pair.right, file("a.mpo"));
    const std::string text = outputOf("exiftool -a -G1 -s -ee '" + file("a.mpo").string() + "' 2>&1");
    EXPECT_NE(text.find("MPFVersion                      : 0100"), std::string::npos) << text;
    EXPECT_NE(text.find("NumberOfImages                  : 2"), std::string::npos) << text;
    EXPECT_NE(text.find("Multi-frame Disparity"), std::string::npos) << text;
    EXPECT_EQ(text.find("Warning"), std::string::npos) << text;
    std::filesystem::create_directory(file("out"));
    outputOf("exiftool -b -MPImage2 '" + file("a.mpo").string() + "' > '" + file("second.jpg").string() + "'");
    EXPECT_LT(meanDifference(*pair.right, *readImage(file("second.jpg")).frame), 3);
}

TEST_F(StereoFile, exiftoolUnderstandsTheJps) {
    if (!hasExiftool()) GTEST_SKIP() << "exiftool is not installed";
    const FramePair pair = eyes();
    writeJps(*pair.left, *pair.right, file("a.jps"));
    const std::string text = outputOf("exiftool -a -G1 -s '" + file("a.jps").string() + "' 2>&1");
    EXPECT_NE(text.find("JPSLayout                       : Side By Side"), std::string::npos) << text;
    EXPECT_NE(text.find("JPSType                         : Stereo"), std::string::npos) << text;
    EXPECT_EQ(text.find("Warning"), std::string::npos) << text;
}

TEST_F(StereoFile, jpsHoldsTheRightEyeFirst) {
    const FramePair pair = eyes();
    writeJps(*pair.left, *pair.right, file("a.jps"));
    EXPECT_EQ(probeImage(file("a.jps")).stereo, StereoKind::Jps);
    const FramePtr both = readImage(file("a.jps")).frame;
    EXPECT_EQ(both->width(), 240);
    EXPECT_NEAR(both->row<uint8_t>(40)[60 * 3], pair.right->row<uint8_t>(40)[60 * 3], 6);
    const FramePair read = readStereo(file("a.jps"), StereoKind::Jps);
    EXPECT_LT(meanDifference(*pair.left, *read.left), 3);
    EXPECT_LT(meanDifference(*pair.right, *read.right), 3);
}

TEST_F(StereoFile, theMarkersSurviveMetadata) {
    const FramePair pair = eyes();
    writeImage(*pair.left, file("source.jpg"));
    WriteOptions options;
    options.metadataFrom = file("source.jpg");
    writeMpo(*pair.left, *pair.right, file("a.mpo"), options);
    writeJps(*pair.left, *pair.right, file("a.jps"), options);
    EXPECT_EQ(probeImage(file("a.mpo")).stereo, StereoKind::Mpo);
    EXPECT_EQ(probeImage(file("a.jps")).stereo, StereoKind::Jps);
    EXPECT_LT(meanDifference(*pair.right, *readStereo(file("a.mpo"), StereoKind::Mpo).right), 3);
}

TEST_F(StereoFile, damagedMarkersAreNoStereo) {
    const FramePair pair = eyes();
    writeMpo(*pair.left, *pair.right, file("a.mpo"));
    auto bytes = bytesOf(file("a.mpo"));
    const std::string name("MPF\0MM", 6);
    const auto at = std::search(bytes.begin(), bytes.end(), name.begin(), name.end()) - bytes.begin();
    for (long i = at + 8; i < at + 80; ++i) {
        auto damaged = bytes;
        damaged[size_t(i)] ^= 0xFF;
        for (const ByteView view : mpoViews(damaged)) EXPECT_LE(view.size(), damaged.size());
    }
    bytes.resize(bytes.size() - 100);
    EXPECT_EQ(int(markedStereo(bytes)), int(StereoKind::None));
    store(file("cut.mpo"), bytes);
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { readStereo(file("cut.mpo"), StereoKind::Mpo); }), "cut.mpo");
}

TEST_F(StereoFile, ordinaryPhotosAreNotStereo) {
    writeImage(*eyes().left, file("a.jpg"));
    EXPECT_EQ(probeImage(file("a.jpg")).stereo, StereoKind::None);
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { readStereo(file("a.jpg"), StereoKind::None); }), "a.jpg");
}

TEST_F(StereoFile, guessesPairsFromShapeAndLikeness) {
    const FramePair pair = eyes();
    const auto both = sideBySide(pair);
    EXPECT_EQ(guessStereo(*both, "holiday.jpg"), StereoKind::SideBySide);
    EXPECT_EQ(guessStereo(*testPicture({240, 80}), "wide.jpg"), StereoKind::None);
    EXPECT_EQ(guessStereo(*pair.left, "holiday_sbs.jpg"), StereoKind::None);
    EXPECT_EQ(guessStereo(Frame({1, 1}, SampleBits::Eight), "dot_sbs.jpg"), StereoKind::None);
}

TEST_F(StereoFile, guessesPairsFromTheName) {
    const FramePair pair = eyes({100, 110});
    const auto both = sideBySide(pair);  // 200 x 110: not wide enough to be suspected without its name
    EXPECT_EQ(guessStereo(*both, "holiday.jpg"), StereoKind::None);
    EXPECT_EQ(guessStereo(*both, "holiday_SBS.jpg"), StereoKind::SideBySide);
    EXPECT_EQ(guessStereo(*both, "tablet-lr-2.jpg"), StereoKind::SideBySide);
    EXPECT_EQ(guessStereo(*both, "colrado.jpg"), StereoKind::None);
}

TEST_F(StereoFile, readsHalvesOfOddWidth) {
    writeImage(*testPicture({21, 9}), file("odd.png"));
    const FramePair read = readStereo(file("odd.png"), StereoKind::SideBySide);
    EXPECT_EQ(read.left->size(), (Size{10, 9}));
    EXPECT_EQ(read.right->size(), (Size{10, 9}));
    const FramePtr whole = readImage(file("odd.png")).frame;
    EXPECT_EQ(read.right->row<uint8_t>(3)[0], whole->row<uint8_t>(3)[11 * 3]);
    EXPECT_EQ(readStereo(file("odd.png"), StereoKind::TopBottom).left->size(), (Size{21, 4}));
}

TEST_F(StereoFile, gifTurnsForeverWithItsDelay) {
    const FramePair pair = eyes();
    writeAnimatedGif({pair.left, pair.right}, 120, file("a.gif"));
    GifFileType* gif = DGifOpenFileName(file("a.gif").c_str(), nullptr);
    ASSERT_TRUE(gif && DGifSlurp(gif) == GIF_OK);
    ASSERT_EQ(gif->ImageCount, 2);
    EXPECT_EQ(gif->SWidth, 120);
    GraphicsControlBlock control{};
    ASSERT_EQ(DGifSavedExtensionToGCB(gif, 0, &control), GIF_OK);
    EXPECT_EQ(control.DelayTime, 12);
    double difference = 0;  // the second picture is the right eye, within what 256 colours allow
    for (int i = 0; i < 120 * 80; ++i) {
        const GifColorType& colour = gif->SColorMap->Colors[gif->SavedImages[1].RasterBits[i]];
        difference += std::abs(colour.Green - pair.right->row<uint8_t>(i / 120)[size_t(i % 120) * 3 + 1]);
    }
    EXPECT_LT(difference / (120 * 80), 3);
    DGifCloseFile(gif, nullptr);
    const auto bytes = bytesOf(file("a.gif"));
    const std::string loop("NETSCAPE2.0\x03\x01\0\0\0", 16);
    EXPECT_NE(std::search(bytes.begin(), bytes.end(), loop.begin(), loop.end()), bytes.end());
}

TEST_F(StereoFile, gifOfOneColour) {
    auto flat = std::make_shared<Frame>(Size{3, 2}, SampleBits::Eight);
    std::fill_n(flat->data(), flat->byteCount(), std::byte{200});
    EXPECT_EQ(paletteOf({flat}).size(), 1u);
    writeAnimatedGif({flat, flat}, 100, file("a.gif"));
    EXPECT_GT(std::filesystem::file_size(file("a.gif")), 30u);
}

TEST_F(StereoFile, webpAnimationHasAllFrames) {
    const FramePair pair = eyes();
    writeAnimatedWebp({pair.left, pair.right, pair.left}, 80, file("a.webp"));
    const auto bytes = bytesOf(file("a.webp"));
    const WebPData data{bytes.data(), bytes.size()};
    WebPAnimDecoder* decoder = WebPAnimDecoderNew(&data, nullptr);
    ASSERT_TRUE(decoder);
    WebPAnimInfo info{};
    WebPAnimDecoderGetInfo(decoder, &info);
    EXPECT_EQ(info.frame_count, 3u);
    EXPECT_EQ(info.loop_count, 0u);
    uint8_t* rgba = nullptr;
    int timestamp = 0;
    WebPAnimDecoderGetNext(decoder, &rgba, &timestamp);
    EXPECT_EQ(timestamp, 80);
    WebPAnimDecoderDelete(decoder);
    EXPECT_LT(meanDifference(*pair.left, *readImage(file("a.webp")).frame), 4);  // as a photo: its first frame
}

TEST_F(StereoFile, viewsMustHaveOneSize) {
    const FramePair pair = eyes();
    const auto other = testPicture({10, 10});
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { writeMpo(*pair.left, *other, file("a.mpo")); }), "a.mpo");
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { writeJps(*pair.left, *other, file("a.jps")); }), "a.jps");
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { writeAnimatedGif({pair.left, other}, 90, file("a.gif")); }), "a.gif");
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { writeAnimatedWebp({}, 90, file("a.webp")); }), "a.webp");
    EXPECT_EQ(filesLeft(), 0u);
}

}  // namespace
}  // namespace deep3d
