// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Frames by number: in order, backwards and at random, in every kind of file.
#include <fstream>
#include <random>

#include "core/image/image_file.h"
#include "tests/support/clips.h"
#include "tests/support/field_pictures.h"

namespace deep3d {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::numberIn;
using ::testing::SizeIs;

class ReaderTest : public testing::MediaTest {
protected:
    // Every frame says its own number: read in order, and in an order of chance, by a reader that is no longer fresh.
    void expectExact(const std::filesystem::path& path, int count, int first = 0, int step = 1) {
        const auto reader = openMedia(path);
        ASSERT_EQ(reader->frameCount(), count) << path;
        EXPECT_TRUE(reader->info().frameCountExact);
        for (int i = 0; i < count; ++i)
            ASSERT_EQ(numberIn(*reader->read(i)), first + i * step) << path << " in order, " << i;
        std::mt19937 chance(7);
        for (int i = 0; i < 60; ++i) {
            const int index = int(chance() % unsigned(count));
            ASSERT_EQ(numberIn(*reader->read(index)), first + index * step) << path << " at random, " << index;
        }
        for (int i = count - 1; i >= count - 20 && i >= 0; --i)
            ASSERT_EQ(numberIn(*reader->read(i)), first + i * step) << path << " backwards, " << i;
        EXPECT_THAT(reader->warnings(), IsEmpty()) << path << reader->warnings().front().what();
    }
    // The same picture whatever was read before.
    void expectSamePixels(const std::filesystem::path& path) {
        const auto ahead = openMedia(path), back = openMedia(path);
        for (int64_t i = 0; i < ahead->frameCount(); ++i) {
            const auto a = ahead->read(i);
            const auto b = back->reopened()->read(i);
            ASSERT_TRUE(std::equal(a->data(), a->data() + a->byteCount(), b->data())) << path << " " << i;
        }
    }
};

const std::vector<std::string> kOddGop{"-c:v", "libx264", "-pix_fmt", "yuv420p",      "-g",
                                       "17",   "-bf",     "3",        "-x264-params", "scenecut=0"};
const std::vector<std::string> kOpenGop{"-c:v", "libx264", "-pix_fmt", "yuv420p",      "-g",
                                        "13",   "-bf",     "3",        "-x264-params", "scenecut=0:open-gop=1"};

std::vector<std::string> with(std::vector<std::string> options, const std::vector<std::string>& more) {
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

TEST_F(ReaderTest, oddGopsWithBackwardFrames) {
    for (const std::string name : {"a.mp4", "a.mkv", "a.mov", "a.ts", "a.flv", "a.nut"})
        expectExact(clip(name, 70, kOddGop), 70);
}

TEST_F(ReaderTest, openGops) {
    for (const std::string name : {"a.mp4", "a.mkv", "a.ts"}) expectExact(clip(name, 70, kOpenGop), 70);
    expectExact(clip("a.mpg", 70, {"-c:v", "mpeg2video", "-g", "15", "-bf", "2"}), 70);
    expectExact(clip("h.mkv", 70,
                     {"-c:v", "libx265", "-pix_fmt", "yuv420p", "-x265-params", "keyint=15:open-gop=1:log-level=none"}),
                70);
}

TEST_F(ReaderTest, keyFramesThatAreRebuiltOverTime) {
    expectExact(
        clip("a.mkv", 70, {"-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "20", "-x264-params", "intra-refresh=1"}),
        70);
}

TEST_F(ReaderTest, onlyOneKeyFrame) {
    expectExact(clip("a.mp4", 60, with(kOddGop, {"-g", "1000"})), 60);
}

TEST_F(ReaderTest, otherCodecs) {
    expectExact(clip("a.avi", 50, {"-c:v", "mpeg4", "-bf", "2", "-q:v", "2"}), 50);
    expectExact(clip("b.avi", 50, {"-c:v", "mjpeg", "-q:v", "2"}), 50);
    expectExact(clip("a.webm", 50, {"-c:v", "libvpx-vp9", "-b:v", "1M", "-g", "11", "-cpu-used", "8"}), 50);
    expectExact(clip("b.webm", 50, {"-c:v", "libvpx", "-b:v", "1M", "-auto-alt-ref", "1", "-lag-in-frames", "16"}), 50);
    expectExact(clip("a.mkv", 50, {"-c:v", "ffv1"}), 50);
    expectExact(clip("p.mov", 50, {"-c:v", "prores_ks"}), 50);
    expectExact(clip("w.wmv", 50, {"-c:v", "wmv2", "-q:v", "2"}), 50);
}

TEST_F(ReaderTest, filesWithoutTimes) {
    expectExact(clip("a.h264", 40, kOddGop), 40);
}

TEST_F(ReaderTest, gifs) {
    expectExact(clip("a.gif", 30, {"-vf", "split[a][b];[a]palettegen[p];[b][p]paletteuse"}), 30);
    EXPECT_EQ(openMedia(file("a.gif"))->info().container, "gif");
}

TEST_F(ReaderTest, variableRate) {
    const auto path = clip("a.mkv", 60,
                           with(kOddGop, {"-vf", "settb=1/1000,setpts=N*40+25*mod(N*N\\,5)/2", "-vsync", "passthrough",
                                          "-enc_time_base", "1/1000"}));
    expectExact(path, 60);
    const auto reader = openMedia(path);
    EXPECT_TRUE(reader->info().variableRate);
    const auto packets = testing::probed(path, {"-show_frames", "-show_entries", "frame=pts_time"})["frames"];
    for (int i = 0; i < 60; ++i) {
        EXPECT_NEAR(reader->timeMs(i), std::stod(packets[size_t(i)]["pts_time"].get<std::string>()) * 1000.0, 0.6);
        EXPECT_EQ(reader->frameAt(reader->timeMs(i)), i);
        EXPECT_EQ(reader->frameAt(reader->timeMs(i) + 1.0), i);
        EXPECT_NEAR(reader->read(i)->tags().timestampMs, reader->timeMs(i), 1e-9);
    }
    EXPECT_EQ(reader->frameAt(-100.0), 0);
    EXPECT_EQ(reader->frameAt(1e9), 59);
}

TEST_F(ReaderTest, constantRates) {
    for (const auto& [rate, name] : {std::pair{29.97, "a.mkv"}, {23.976, "a.mp4"}, {59.94, "b.mkv"}, {25.0, "b.mp4"}}) {
        const auto reader = openMedia(clip(name, 40, kOddGop, rate));
        EXPECT_FALSE(reader->info().variableRate) << rate;
        EXPECT_NEAR(reader->info().frameRate.value(), rate, 0.01);
        EXPECT_NEAR(reader->timeMs(40), 40000.0 / rate, 1.5);
        EXPECT_NEAR(reader->info().durationMs, 40000.0 / rate, 1000.0 / rate + 1.0);
    }
}

TEST_F(ReaderTest, startsLaterThanTheFile) {
    const auto path =
        clip("a.mkv", 20, with({"-f", "lavfi", "-i", "sine", "-t", "1.5", "-output_ts_offset", "3"}, kOddGop));
    const auto late = ffmpeg(
        {"-i", path.string(), "-itsoffset", "0.2", "-i", path.string(), "-map", "0:a", "-map", "1:v", "-c", "copy"},
        "late.mkv");
    expectExact(late, 20);
    EXPECT_NEAR(openMedia(late)->timeMs(0), 200.0, 30.0);
}

TEST_F(ReaderTest, rotation) {
    const auto upright = clip("a.mp4", 3, {"-c:v", "libx264", "-qp", "0", "-pix_fmt", "yuv444p"});
    const auto plain = openMedia(upright)->read(2);
    for (const std::string degrees : {"90", "180", "270"}) {
        const auto turned =
            ffmpeg({"-i", upright.string(), "-c", "copy", "-metadata:s:v:0", "rotate=" + degrees}, degrees + ".mp4");
        const auto shown = ffmpeg({"-i", turned.string(), "-pix_fmt", "rgb24"}, degrees + "_%d.png");
        const auto reader = openMedia(turned);
        const auto frame = reader->read(2);
        const auto expected = readImage(file(degrees + "_3.png")).frame;
        ASSERT_EQ(frame->size(), expected->size());
        EXPECT_EQ(reader->info().size, frame->size());
        EXPECT_EQ(frame->width(), degrees == "180" ? 128 : 64);
        EXPECT_NE(reader->info().orientation, 1);
        for (int y = 0; y < frame->height(); ++y)
            for (size_t i = 0; i < frame->rowSamples(); ++i)
                ASSERT_NEAR(frame->row<uint8_t>(y)[i], expected->row<uint8_t>(y)[i], 3);
        EXPECT_EQ(reader->thumbnail(0, {32, 32})->height(), degrees == "180" ? 16 : 32);
    }
}

// H.264 as x264 makes it: fields within frames (MBAFF).
TEST_F(ReaderTest, interlacedPicturesBecomeProgressiveOneForOne) {
    for (const auto& codec : {std::vector<std::string>{"-c:v", "mpeg2video", "-q:v", "2", "-g", "9"},
                              {"-c:v", "libx264", "-qp", "8", "-g", "9", "-x264-params", "tff=1"}}) {
        const auto path = clip("a.mkv", 180,
                               with({"-vf", "select=not(mod(n\\,3)),setpts=N/50/TB,tinterlace=interleave_top", "-r",
                                     "25", "-flags", "+ilme+ildct"},
                                    codec),
                               50);
        expectExact(path, 30, 0, 6);
        EXPECT_TRUE(openMedia(path)->info().interlaced);
        // The fields of frame 1 say 6 and 9: of the second bar no row of the other field is left.
        const auto frame = openMedia(path)->read(1);
        for (int y = 8; y < 56; ++y) EXPECT_NEAR(frame->row<uint8_t>(y)[12 * 3], 210, 40) << y;
        expectSamePixels(path);
    }
    EXPECT_FALSE(openMedia(clip("p.mkv", 20, kOddGop))->info().interlaced);
}

// Fields as pictures of their own (PAFF), which containers count as frames.
TEST_F(ReaderTest, pairsOfFieldPicturesAreFrames) {
    // The fields of frame n say 6 n and 6 n + 3, as above.
    const auto bars = [](int number, int x, int y) { return uint8_t((6 * number + 3 * (y % 2)) >> x / 8 & 1 ? 210 : 40); };
    const auto bytes = testing::fieldPictures({128, 64}, 30, 9, bars);
    std::ofstream(file("a.h264"), std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
    expectExact(file("a.h264"), 30, 0, 6);
    testing::runProgram({"mkvmerge", "-q", "--default-duration", "0:50i", "-o", file("b.mkv").string(), file("a.h264").string()});
    for (const std::string name : {"a.mkv", "a.mp4", "a.ts", "b.mkv"}) {
        const auto path = name[0] == 'a' ? ffmpeg({"-framerate", "25", "-i", file("a.h264").string(), "-c", "copy"}, name) : file(name);
        expectExact(path, 30, 0, 6);
        expectSamePixels(path);
        const auto reader = openMedia(path);
        EXPECT_TRUE(reader->info().interlaced) << name;
        EXPECT_FALSE(reader->info().variableRate) << name;
        EXPECT_NEAR(reader->timeMs(30) - reader->timeMs(0), 1200.0, 1.5) << name;
        EXPECT_NEAR(reader->info().frameRate.value(), 25.0, 0.5) << name;
        EXPECT_NEAR(double(probeMedia(path).frameCount), 30.0, 1.0) << name;
        const auto frame = reader->read(1);
        for (int y = 8; y < 56; ++y) EXPECT_NEAR(frame->row<uint8_t>(y)[12 * 3], 225, 40) << name << " " << y;
    }
}

// What opening reads: the file once, and its begin again for the first pictures.
TEST_F(ReaderTest, theFileIsReadOnceToOpenIt) {
    const auto readSoFar = [] {
        std::ifstream counters("/proc/self/io");
        std::string name;
        double bytes = 0;
        counters >> name >> bytes;
        return bytes;
    };
    const auto path = clip("a.mkv", 200, {"-c:v", "ffv1", "-vf", "scale=320:160,noise=alls=60:allf=t"});
    const double size = double(std::filesystem::file_size(path)), before = readSoFar();
    ASSERT_GT(size, 5e6);
    const auto reader = openMedia(path);
    EXPECT_GT(readSoFar() - before, size);
    EXPECT_LT(readSoFar() - before, 1.5 * size);
}

TEST_F(ReaderTest, theSamePictureWhateverWasReadBefore) {
    expectSamePixels(clip("a.mp4", 40, kOpenGop));
}

TEST_F(ReaderTest, imageSequences) {
    clip("shot_%05d.png", 25, {"-start_number", "7"});
    const auto pattern = openMedia(file("shot_%05d.png"), {.sequenceRate = {24000, 1001}});
    ASSERT_EQ(pattern->frameCount(), 25);
    EXPECT_NEAR(pattern->timeMs(24), 1001.0, 1e-6);
    EXPECT_EQ(pattern->info().frameRate, (Rational{24000, 1001}));
    const auto folder = openMedia(m_folder.path());
    for (int i = 24; i >= 0; --i) {
        EXPECT_EQ(numberIn(*pattern->read(i)), i);
        EXPECT_EQ(numberIn(*folder->read(i)), i);
    }
    EXPECT_THAT(pattern->warnings(), IsEmpty());
    EXPECT_NEAR(pattern->read(3)->tags().timestampMs, 3 * 1001.0 / 24, 1e-6);

    std::filesystem::remove(file("shot_00012.png"));
    const auto gap = openMedia(file("shot_%05d.png"));
    EXPECT_EQ(gap->frameCount(), 24);
    ASSERT_THAT(gap->warnings(), SizeIs(1));
    EXPECT_THAT(gap->warnings()[0].what(), HasSubstr("1 numbers have no picture"));
}

TEST_F(ReaderTest, sequencesSortByNumberAndKeepTheFirstSize) {
    writeImage(*testing::numberedFrame(2), file("p10.png"));
    writeImage(*testing::numberedFrame(1, {64, 32}), file("p9.png"));
    writeImage(*testing::numberedFrame(0, {128, 64}, SampleBits::Sixteen), file("p8.png"));
    const auto reader = openMedia(m_folder.path());
    ASSERT_EQ(reader->frameCount(), 3);
    for (int i = 0; i < 3; ++i) {
        const auto frame = reader->read(i);
        EXPECT_EQ(numberIn(*frame), i);
        EXPECT_EQ(frame->size(), (Size{128, 64}));
        EXPECT_EQ(frame->bits(), SampleBits::Sixteen);
    }
    ASSERT_THAT(reader->warnings(), SizeIs(1));
    EXPECT_THAT(reader->warnings()[0].what(), HasSubstr("p9.png has another size"));
}

TEST_F(ReaderTest, streamsAndChapters) {
    const auto film = testing::filmOf(clip("a.mkv", 50, kOddGop), file("film.mkv"), 2, {"deu", "fra"});
    const auto path = ffmpeg({"-i", film.string(), "-map", "0:v", "-map", "0:a", "-map", "0:s", "-c", "copy", "-metadata:s:a:1",
                              "title=Director", "-disposition:a:1", "comment"},
                             "b.mkv");
    const MediaInfo info = openMedia(path)->info();
    ASSERT_THAT(info.streams, SizeIs(4));
    EXPECT_EQ(info.streams[0].kind, StreamKind::Video);
    EXPECT_EQ(info.streams[1].codec, "aac");
    EXPECT_EQ(info.streams[1].language, "deu");
    EXPECT_EQ(info.streams[1].sampleRate, 48000);
    EXPECT_EQ(info.streams[2].title, "Director");
    EXPECT_THAT(info.streams[2].disposition, ElementsAre("comment"));
    EXPECT_NEAR(info.streams[2].durationMs, 2000.0, 50.0);
    EXPECT_EQ(info.streams[3].kind, StreamKind::Subtitle);
    ASSERT_THAT(info.chapters, SizeIs(2));
    EXPECT_EQ(info.chapters[1].title, "Two");
    EXPECT_NEAR(info.chapters[1].startMs, 1500.0, 1e-6);
    EXPECT_NEAR(info.chapters[1].endMs, 2000.0, 1e-6);
    EXPECT_EQ(probeMedia(path).streams, info.streams);
}

TEST_F(ReaderTest, thumbnailsComeFromTheNearestKeyFrame) {
    const auto reader = openMedia(clip("a.mp4", 70, kOddGop));
    EXPECT_EQ(numberIn(*reader->read(30)), 30);
    for (const auto& [index, key] : {std::pair{0, 0}, {8, 0}, {9, 17}, {40, 34}, {69, 68}}) {
        const auto small = reader->thumbnail(index, {64, 64});
        EXPECT_EQ(small->size(), (Size{64, 32}));
        EXPECT_EQ(numberIn(*small), key) << index;
    }
    EXPECT_EQ(numberIn(*reader->read(31)), 31);
    const auto gif = openMedia(clip("a.gif", 12, {}));
    EXPECT_EQ(numberIn(*gif->thumbnail(5, {64, 64})), 5);
    EXPECT_EQ(numberIn(*gif->thumbnail(2, {64, 64})), 2);
}

TEST_F(ReaderTest, stopping) {
    const auto path = clip("a.mp4", 40, kOddGop);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(openMedia(path, {}, stop.get_token()), nullptr);
    const auto reader = openMedia(path);
    EXPECT_EQ(reader->read(20, stop.get_token()), nullptr);
    EXPECT_EQ(numberIn(*reader->read(20)), 20);
    EXPECT_EQ(numberIn(*reader->read(3)), 3);
}

TEST_F(ReaderTest, namesWithSpecialCharacters) {
    const auto plain = clip("a.mp4", 5, kOddGop);
    for (const std::string name : {"100%d 'a' \"b\".mp4", "http:x.mp4", "sp ace:\xC3\xA4.mp4", "bad\xFFutf8.mp4"}) {
        std::filesystem::copy_file(plain, file(name));
        EXPECT_EQ(openMedia(file(name))->frameCount(), 5) << name;
    }
}

}  // namespace
}  // namespace deep3d
