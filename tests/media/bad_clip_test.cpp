// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The part of the design's list of bad input that concerns clips: one clear sentence each that names the file, or the
// frames that can be had and a warning.
#include <fstream>

#include "core/image/image_file.h"
#include "tests/support/clips.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::numberIn;
using testing::sentenceOf;
using ::testing::SizeIs;

const std::vector<std::string> kH264{"-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "12", "-bf", "2"};

class BadClip : public testing::MediaTest {
protected:
    void expectRefused(const fs::path& path, const std::string& part) {
        const std::string sentence = sentenceOf(ErrorKind::BadInput, [&] { openMedia(path); });
        EXPECT_THAT(sentence, AllOf(HasSubstr(path.filename().string()), HasSubstr(part)));
        EXPECT_EQ(sentenceOf(ErrorKind::BadInput, [&] { probeMedia(path); }), sentence);
    }
    fs::path text(const std::string& name, const std::string& content) {
        std::ofstream(file(name), std::ios::binary) << content;
        return file(name);
    }
};

TEST_F(BadClip, missingFile) {
    expectRefused(file("absent.mp4"), "does not exist");
}
TEST_F(BadClip, emptyFile) {
    expectRefused(text("empty.mp4", ""), "is empty");
}
TEST_F(BadClip, textNamedMp4) {
    expectRefused(text("letter.mp4", "Dear all, this is no clip at all."), "not a clip");
    expectRefused(text("letter.txt", "Dear all, this is no clip at all.\n\x1b[31m red"), "not a clip");
}

TEST_F(BadClip, randomBytesBehindASignature) {
    using namespace std::string_literals;
    std::string noise;
    for (int i = 0; i < 20000; ++i) noise += char((i * 7919 + i * i * 31) >> 3);
    for (const std::string& start :
         {"\0\0\0\x18"s + "ftypmp42", "\x1A\x45\xDF\xA3"s, "RIFF\x88\x13\0\0AVI "s, "GIF89a"s})
        EXPECT_THAT(sentenceOf(ErrorKind::BadInput, [&] { openMedia(text("noise.mp4", start + noise)); }),
                    HasSubstr("noise.mp4"));
}

TEST_F(BadClip, folders) {
    fs::create_directory(file("folder"));
    expectRefused(file("folder"), "holds no pictures");
    expectRefused(file("folder") / "shot_%04d.png", "no picture with a name like");
}

TEST_F(BadClip, aPhotoIsNoClip) {
    writeImage(*testing::numberedFrame(1), file("photo.png"));
    expectRefused(file("photo.png"), "not a clip");
}

TEST_F(BadClip, truncatedMp4WithoutItsIndex) {
    const auto path = clip("a.mp4", 50, kH264);
    fs::resize_file(path, fs::file_size(path) / 2);
    expectRefused(path, "the index of its frames is missing");
}

TEST_F(BadClip, truncatedFilesGiveWhatTheyHold) {
    for (const std::string name : {"a.mkv", "b.mp4", "c.ts", "d.avi"}) {
        auto options = kH264;
        options.insert(options.end(), {"-movflags", "+faststart"});
        if (name != "b.mp4") options.resize(kH264.size());
        const auto path = clip(name, 60, options);
        fs::resize_file(path, fs::file_size(path) * 7 / 10);
        const auto reader = openMedia(path);
        ASSERT_GE(reader->frameCount(), 10) << name;
        ASSERT_LT(reader->frameCount(), 60) << name;
        for (int i = 0; i < 10; ++i) EXPECT_EQ(numberIn(*reader->read(i)), i) << name;
        EXPECT_NE(reader->read(reader->frameCount() - 1), nullptr) << name;
        if (name == "a.mkv" || name == "b.mp4") {  // the others say nowhere how long they should be
            ASSERT_THAT(reader->warnings(), Not(IsEmpty())) << name;
            EXPECT_THAT(reader->warnings()[0].what(), AllOf(HasSubstr(name), HasSubstr("cut off"))) << name;
        }
    }
}

TEST_F(BadClip, soundOnly) {
    expectRefused(ffmpeg({"-f", "lavfi", "-i", "sine", "-t", "1"}, "sound.mp4"), "holds sound only");
    expectRefused(ffmpeg({"-f", "lavfi", "-i", "sine", "-t", "1"}, "sound.wav"), "holds sound only");
}

TEST_F(BadClip, noFrames) {
    for (const std::string name : {"none.mkv", "none.avi", "none.nut"}) {
        const auto path = clip(name, 2, {"-frames:v", "0", "-c:v", "ffv1"});
        EXPECT_THAT(sentenceOf(ErrorKind::BadInput, [&] { openMedia(path); }), HasSubstr(name));
    }
    EXPECT_THAT(sentenceOf(ErrorKind::BadInput, [&] { openMedia(file("none.avi")); }), HasSubstr("no frame"));
}

TEST_F(BadClip, aSizeThatChangesOnTheWayIsScaledToTheFirst) {
    const auto first = clip("1.h264", 20, kH264);
    auto smaller = kH264;
    smaller.insert(smaller.end(), {"-vf", "scale=64:32"});
    const auto second = clip("2.h264", 20, smaller);
    std::ofstream both(file("both.h264"), std::ios::binary);
    for (const auto& part : {first, second}) both << std::ifstream(part, std::ios::binary).rdbuf();
    both.close();
    const auto reader = openMedia(file("both.h264"));
    ASSERT_EQ(reader->frameCount(), 40);
    for (int i = 0; i < 40; ++i) {
        const auto frame = reader->read(i);
        EXPECT_EQ(frame->size(), (Size{128, 64}));
        EXPECT_EQ(numberIn(*frame), i % 20);
    }
    ASSERT_THAT(reader->warnings(), SizeIs(1));
    EXPECT_THAT(reader->warnings()[0].what(), AllOf(HasSubstr("changes its size at frame 20"), HasSubstr("128 x 64")));
}

TEST_F(BadClip, damageInTheMiddleCostsNoFrameNumber) {
    const auto path = clip("a.mkv", 60, kH264);
    const auto packets = testing::probed(path, {"-show_packets"})["packets"];
    std::fstream bytes(path, std::ios::in | std::ios::out | std::ios::binary);
    for (size_t packet = 24; packet < 26; ++packet) {  // a key frame and the one after it
        bytes.seekp(std::stol(packets[packet]["pos"].get<std::string>()) + 8);
        bytes << std::string(size_t(std::stol(packets[packet]["size"].get<std::string>())) - 8, '\xFF');
    }
    bytes.close();
    const auto reader = openMedia(path);
    ASSERT_EQ(reader->frameCount(), 60);
    for (int i = 0; i < 60; ++i) ASSERT_NE(reader->read(i), nullptr) << i;
    EXPECT_EQ(numberIn(*reader->read(10)), 10);
    EXPECT_EQ(numberIn(*reader->read(50)), 50);
}

TEST_F(BadClip, aSourceThatVanishes) {
    const auto path = clip("a.mp4", 20, kH264);
    const auto reader = openMedia(path);
    reader->read(0);
    fs::remove(path);
    EXPECT_THAT(sentenceOf(ErrorKind::BadInput, [&] { reader->reopened(); }), HasSubstr("a.mp4 does not exist"));
    EXPECT_EQ(numberIn(*reader->read(5)), 5);  // what is open stays readable

    clip("p_%03d.png", 5, {});
    const auto sequence = openMedia(file("p_%03d.png"));
    fs::remove(file("p_003.png"));
    EXPECT_THAT(sentenceOf(ErrorKind::BadInput, [&] { sequence->read(2); }), HasSubstr("p_003.png does not exist"));
}

TEST_F(BadClip, framesThatDoNotExist) {
    const auto reader = openMedia(clip("a.mp4", 20, kH264));
    for (const int64_t index : {int64_t(-1), int64_t(20)}) {
        EXPECT_THAT(sentenceOf(ErrorKind::BadInput, [&] { reader->read(index); }), HasSubstr("a.mp4 has 20 frames"));
        EXPECT_THAT(sentenceOf(ErrorKind::BadInput, [&] { reader->thumbnail(index, {9, 9}); }), HasSubstr("20 frames"));
    }
    EXPECT_THAT(sentenceOf(ErrorKind::BadInput, [&] { reader->pts(21); }), HasSubstr("20 frames"));
}

}  // namespace
}  // namespace deep3d
