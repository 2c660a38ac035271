// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Clips that hold both eyes already: what becomes of them by --stereo-input.
#include "core/image/resize.h"
#include "core/media/media_reader.h"
#include "core/stereo/layout.h"
#include "tests/app/convert_clip_case.h"

namespace deep3d {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::expectSameFrames;
using testing::Finished;
using testing::framesOf;
using testing::runDeep3d;
namespace fs = std::filesystem;

constexpr Size kEye{128, 64};
constexpr int kFrames = 3;

class StereoClipTest : public ConvertClipCase {
protected:
    static FramePtr eye(int number, bool right, Size size = kEye) {
        return testing::noiseFrame(size, SampleBits::Eight, uint32_t(100 + 2 * number + right));
    }

    // Both eyes of every frame in a layout; of half layouts the eyes as they are stored.
    static std::vector<FramePtr> laidOut(Layout layout, Size size = kEye) {
        std::vector<FramePtr> frames;
        for (int i = 0; i < kFrames; ++i) frames.push_back(composed(eye(i, false, size), eye(i, true, size), layout, {}));
        return frames;
    }

    // The same clip, saying that it is stereo.
    std::string marked(const std::string& name, const std::vector<FramePtr>& frames, const std::string& mode) {
        const std::string plain = clipOf("plain_of_" + name, frames);
        testing::runProgram({"ffmpeg", "-y", "-nostdin", "-loglevel", "error", "-i", plain, "-c", "copy", "-metadata:s:v:0",
                             "stereo_mode=" + mode, at(name)});
        return at(name);
    }

    // An unmarked clip of two equal views beside each other, or of two that have nothing in common.
    std::string unmarkedPair(const std::string& name, bool alike = true) {
        return clipOf(name, {composed(eye(1, false), alike ? eye(1, false) : eye(1, true), Layout::SbsFull, {})});
    }

    // What --stereo-input WORD makes of a clip; empty: without the option.
    Finished converted(const std::string& input, const std::string& word, const std::string& layout,
                       const std::string& output = "out.mkv") {
        std::vector<std::string> words{"convert", input, "-o", at(output), "--codec", "ffv1", "--layout", layout, "--device", "cpu"};
        if (!word.empty()) words.insert(words.end(), {"--stereo-input", word});
        fs::remove(at(output));
        return runDeep3d(words);
    }
};

TEST_F(StereoClipTest, AMarkedClipKeepsItsOwnViewsInAnotherLayout) {
    const auto input = marked("in.mkv", laidOut(Layout::SbsFull), "left_right");
    for (const std::string word : {"", "auto", "keep"}) {
        const Finished run = converted(input, word, "tb");
        EXPECT_EQ(run.exitCode, 0) << run.err;
        EXPECT_THAT(run.err, HasSubstr("in.mkv is already stereo: two views side by side, which are kept."));
        expectSameFrames(framesOf(at("out.mkv")), laidOut(Layout::TopBottomFull));
        EXPECT_EQ(openMedia(at("out.mkv"))->info().stereo.mode, StereoMode::TopBottom);
    }
    converted(input, "keep", "left");
    for (int i = 0; i < kFrames; ++i) expectSameFrames({framesOf(at("out.mkv"))[size_t(i)]}, {eye(i, false)});
    converted(input, "keep", "two-files", "two.mkv");
    for (int i = 0; i < kFrames; ++i) expectSameFrames({framesOf(at("two_R.mkv"))[size_t(i)]}, {eye(i, true)});
}

TEST_F(StereoClipTest, TheRightEyeMayBeFirst) {
    const auto input = marked("in.mkv", laidOut(Layout::CrossEyed), "right_left");
    EXPECT_EQ(converted(input, "", "sbs").exitCode, 0);
    expectSameFrames(framesOf(at("out.mkv")), laidOut(Layout::SbsFull));
}

// The shape tells squeezed eyes, which stay as they are in the layout that squeezes them alike and are stretched in others.
TEST_F(StereoClipTest, SqueezedEyes) {
    const Size squeezed{64, 72}, shape{128, 72};
    const auto stored = laidOut(Layout::SbsFull, squeezed);
    const auto input = marked("in.mkv", stored, "left_right");
    EXPECT_EQ(converted(input, "keep", "half-sbs").exitCode, 0);
    expectSameFrames(framesOf(at("out.mkv")), stored);
    EXPECT_EQ(converted(input, "keep", "sbs").exitCode, 0);
    std::vector<FramePtr> stretched;
    for (int i = 0; i < kFrames; ++i)
        stretched.push_back(composed(resized(eye(i, false, squeezed), shape), resized(eye(i, true, squeezed), shape), Layout::SbsFull, {}));
    expectSameFrames(framesOf(at("out.mkv")), stretched);
}

TEST_F(StereoClipTest, ConvertTakesItsFramesAsPlainPictures) {
    const auto input = marked("in.mkv", laidOut(Layout::SbsFull), "left_right");
    EXPECT_EQ(converted(input, "convert", "sbs").exitCode, 0);
    EXPECT_EQ(openMedia(at("out.mkv"))->info().size, (Size{512, 64}));
}

TEST_F(StereoClipTest, TheLeftViewIsConvertedAsAClipOfItsOwn) {
    const auto input = marked("in.mkv", laidOut(Layout::SbsFull), "left_right");
    EXPECT_EQ(converted(input, "left", "original").exitCode, 0);
    for (int i = 0; i < kFrames; ++i) expectSameFrames({framesOf(at("out.mkv"))[size_t(i)]}, {eye(i, false)});
    const auto left = at("out_left.mkv");
    fs::rename(at("out.mkv"), left);
    const Finished run = converted(input, "left", "sbs");
    EXPECT_THAT(run.err, Not(HasSubstr("are kept")));
    const auto made = framesOf(at("out.mkv"));
    EXPECT_EQ(converted(left, "convert", "sbs").exitCode, 0);
    expectSameFrames(made, framesOf(at("out.mkv")));
    EXPECT_EQ(converted(clipOf("flat.mkv", {eye(0, false)}), "left", "sbs").exitCode, 2);
}

TEST_F(StereoClipTest, AnUnmarkedStereoClipIsNotTakenSilently) {
    for (const std::string name : {"plain.mkv", "film_sbs.mkv"}) {
        const std::string input = unmarkedPair(name);
        EXPECT_THAT(converted(input, "", "anaglyph").err,
                    AllOf(HasSubstr(name), HasSubstr("seems to be stereo already: two views side by side"),
                          HasSubstr("--stereo-input keep")));
        EXPECT_THAT(converted(input, "convert", "anaglyph").err, Not(HasSubstr("stereo already")));
        EXPECT_THAT(runDeep3d({"info", input}).out, HasSubstr("seems to be stereo already"));
        EXPECT_EQ(converted(input, "keep", "left").exitCode, 0);
        expectSameFrames(framesOf(at("out.mkv")), {eye(1, false)});
    }
    EXPECT_THAT(runDeep3d({"info", unmarkedPair("noise_sbs.mkv", false)}).out, HasSubstr("not stereo yet"));
}

// Nothing tells that this clip is stereo but the person.
TEST_F(StereoClipTest, APersonCanSayHowItHoldsTheViews) {
    const auto input = clipOf("in.mkv", laidOut(Layout::TopBottomFull));
    const Finished refused = converted(input, "keep", "sbs");
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("in.mkv does not hold two views"), HasSubstr("--stereo-input sbs, half-sbs, tb, half-tb")));
    EXPECT_FALSE(fs::exists(at("out.mkv")));
    EXPECT_EQ(converted(input, "tb", "sbs").exitCode, 0);
    expectSameFrames(framesOf(at("out.mkv")), laidOut(Layout::SbsFull));
    EXPECT_EQ(converted(input, "half-tb", "left").exitCode, 0);
    EXPECT_EQ(openMedia(at("out.mkv"))->info().size, (Size{128, 128}));
    EXPECT_THAT(converted(input, "sideways", "sbs").err, HasSubstr("sideways is none of auto, keep, convert, left, sbs"));

    writeImage(*laidOut(Layout::TopBottomFull).front(), at("photo.png"));
    EXPECT_EQ(converted(at("photo.png"), "tb", "right", "out.png").exitCode, 0);
    expectSameFrames({readImage(at("out.png")).frame}, {eye(0, true)});
}

TEST_F(StereoClipTest, ViewsThatCannotBeTakenApartAreTold) {
    const auto input = marked("in.mkv", laidOut(Layout::RowInterlaced), "row_interleaved_lr");
    for (const std::string word : {"", "keep"}) {
        const Finished run = converted(input, word, "sbs");
        EXPECT_EQ(run.exitCode, 2);
        EXPECT_THAT(run.err, AllOf(HasSubstr("in.mkv holds two views in turn by rows"), HasSubstr("--stereo-input convert")));
    }
    EXPECT_EQ(converted(input, "convert", "sbs").exitCode, 0);
}

// What is read of a long clip: once to count its frames, for the forecast, the export and the look for a second eye, and
// once to decode them.
TEST_F(StereoClipTest, TheFramesOfALongClipAreCountedOnce) {
    const auto input = clip("in_sbs.mkv", 520);
    const double size = double(fs::file_size(input));
    const auto read = [&](const std::string& frames) {
        return double(runDeep3d({"convert", input, "-o", at(frames + ".mkv"), "--frames", frames, "--no-smoothing", "--max-width", "16",
                                 "--codec", "ffv1", "--device", "cpu"})
                          .bytesRead);
    };
    // Few frames are counted once, too. They come first: frames whose answers are cached do not load the network for clips.
    const double few = read("0-3"), all = read("0-511");
    EXPECT_GT(all, size);
    EXPECT_LT(all - few, 1.8 * size);
}

}  // namespace
}  // namespace deep3d
