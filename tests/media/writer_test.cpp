// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Written clips, read back by ffprobe and mkvinfo and by our own reader.
#include <cmath>
#include <csignal>
#include <fstream>

#include <malloc.h>
#include <sys/resource.h>

#include "core/media/video_writer.h"
#include "tests/support/clips.h"
#include "tests/support/synthetic.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::bytesOf;
using testing::numberedFrame;
using testing::numberIn;
using testing::probed;
using testing::runProgram;
using testing::sentenceOf;
using ::testing::SizeIs;

class WriterTest : public testing::MediaTest {
protected:
    static VideoFormat small(SampleBits bits = SampleBits::Eight) {
        return {.size = {128, 64}, .bits = bits, .frameRate = {25, 1}, .timeBase = {1, 25}};
    }
    // Fast presets: how well they press is not ours.
    static VideoSettings fast(VideoCodec codec) {
        VideoSettings settings{.codec = codec, .keyFrameInterval = 10};
        if (codec == VideoCodec::H264 || codec == VideoCodec::H265) settings.preset = "ultrafast";
        if (codec == VideoCodec::Av1) settings.preset = "12";
        return settings;
    }
    fs::path written(const std::string& name, const VideoFormat& format, const VideoSettings& settings,
                     int count = 25) {
        fs::remove(file(name));
        VideoWriter writer(file(name), format, settings);
        for (int i = 0; i < count; ++i) writer.write(numberedFrame(i, format.size, format.bits), i);
        EXPECT_EQ(writer.framesWritten(), count);
        EXPECT_FALSE(fs::exists(file(name)));
        writer.finish(count);
        return file(name);
    }
    static nlohmann::json streamOf(const fs::path& path) {
        return probed(path, {"-show_streams", "-show_entries", "frame", "-read_intervals", "%+#1", "-show_frames"});
    }
};

TEST_F(WriterTest, everyCodecInItsContainers) {
    const std::pair<VideoCodec, std::vector<std::string>> cases[] = {
        {VideoCodec::H264, {"a.mp4", "a.mkv", "a.mov", "a.m4v", "a.nut", "a.avi"}},
        {VideoCodec::H265, {"b.mp4", "b.mkv", "b.mov", "b.nut"}},
        {VideoCodec::Av1, {"c.mp4", "c.mkv", "c.webm", "c.nut"}},
        {VideoCodec::ProRes, {"d.mov", "d.mkv"}},
        {VideoCodec::Ffv1, {"e.mkv", "e.avi", "e.nut"}}};
    for (const auto& [codec, names] : cases) {
        ASSERT_TRUE(canEncode(codec));
        for (const auto& name : names) {
            const auto reader = openMedia(written(name, small(), fast(codec)));
            ASSERT_EQ(reader->frameCount(), 25) << name;
            for (int i = 0; i < 25; ++i) ASSERT_EQ(numberIn(*reader->read(i)), i) << name;
            EXPECT_NEAR(reader->timeMs(24) - reader->timeMs(0), 960.0, 1.0) << name;
            EXPECT_NEAR(reader->timeMs(25) - reader->timeMs(0), 1000.0, 1.5) << name;
            EXPECT_FALSE(reader->info().variableRate) << name;
            EXPECT_NEAR(reader->info().frameRate.value(), 25.0, 0.01) << name;
        }
    }
}

TEST_F(WriterTest, withoutLossEqualsTheFrames) {
    for (const SampleBits bits : {SampleBits::Eight, SampleBits::Sixteen})
        for (const std::string name : {"a.mkv", "a.nut"}) {
            const VideoFormat format{.size = {97, 55}, .bits = bits, .frameRate = {25, 1}, .timeBase = {1, 25}};
            VideoWriter writer(file(name), format, fast(VideoCodec::Ffv1));
            for (int i = 0; i < 5; ++i) writer.write(testing::noiseFrame({97, 55}, bits, uint32_t(i + 1)), i);
            EXPECT_THAT(writer.warnings(), IsEmpty());
            writer.finish(5);
            const auto reader = openMedia(file(name));
            for (int i = 0; i < 5; ++i) {
                const auto frame = reader->read(i), noise = testing::noiseFrame({97, 55}, bits, uint32_t(i + 1));
                ASSERT_EQ(frame->bits(), bits);
                ASSERT_TRUE(std::equal(noise->data(), noise->data() + noise->byteCount(), frame->data())) << name << i;
            }
        }
}

TEST_F(WriterTest, timesOfAnyFrame) {
    const int64_t times[] = {0, 3003, 6006, 20000, 20010, 95000, 98003};
    for (const std::string name : {"a.nut", "a.mp4"})
        for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265, VideoCodec::Av1}) {
            VideoFormat format = small();
            format.timeBase = {1, 90000};
            {
                VideoWriter writer(file(name), format, fast(codec));
                for (int i = 0; i < 7; ++i) writer.write(numberedFrame(i), times[i]);
                writer.finish(101006);
            }
            const auto reader = openMedia(file(name));
            ASSERT_EQ(reader->frameCount(), 7);
            for (int i = 0; i < 7; ++i) {
                EXPECT_EQ(numberIn(*reader->read(i)), i);
                EXPECT_NEAR(reader->timeMs(i) - reader->timeMs(0), double(times[i] - times[0]) / 90.0, 0.02)
                    << name << i;
            }
            // NUT keeps no lengths: the last frame gets the usual one. MP4 cuts its edit list to whole ms.
            EXPECT_NEAR(reader->timeMs(7) - reader->timeMs(6), name == "a.nut" ? 40.0 : 3003 / 90.0, 1.5)
                << name << int(codec);
        }
}

TEST_F(WriterTest, tenBitsOutOfSixteen) {
    const std::pair<VideoCodec, std::string> cases[] = {{VideoCodec::H264, "yuv420p10le"},
                                                        {VideoCodec::H265, "yuv420p10le"},
                                                        {VideoCodec::Av1, "yuv420p10le"},
                                                        {VideoCodec::ProRes, "yuv422p10le"},
                                                        {VideoCodec::Ffv1, "gbrp16le"}};
    for (const auto& [codec, format] : cases) {
        const auto path = written("a.mkv", small(SampleBits::Sixteen), fast(codec), 3);
        EXPECT_EQ(streamOf(path)["streams"][0]["pix_fmt"], format);
        EXPECT_EQ(openMedia(path)->read(1)->bits(), SampleBits::Sixteen);
    }
    VideoSettings full = fast(VideoCodec::H264);
    full.fullColour = true;
    EXPECT_EQ(streamOf(written("b.mkv", small(), full, 3))["streams"][0]["pix_fmt"], "yuv444p");
}

// Slow waves of colour come back through every matrix and range; the tags are those of the format.
TEST_F(WriterTest, coloursAndTheirTags) {
    const std::tuple<int, ColourRange, std::string> cases[] = {{1, ColourRange::Limited, "bt709"},
                                                               {6, ColourRange::Full, "smpte170m"},
                                                               {9, ColourRange::Limited, "bt2020nc"},
                                                               {2, ColourRange::Unknown, "smpte170m"}};
    for (const auto& [matrix, range, name] : cases)
        for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265, VideoCodec::ProRes}) {
            VideoFormat format = small(SampleBits::Sixteen);
            format.colour = {9, 16, matrix, range};
            const auto waves = testing::smoothFrame(format.size, SampleBits::Sixteen);
            VideoSettings settings = fast(codec);
            settings.quality = 2;
            {
                VideoWriter writer(file("a.mov"), format, settings);
                writer.write(waves, 0);
                writer.finish(1);
            }
            const auto stream = streamOf(file("a.mov"))["streams"][0];
            EXPECT_EQ(stream["color_space"], name);
            EXPECT_EQ(stream["color_transfer"], "smpte2084");
            EXPECT_EQ(stream["color_primaries"], "bt2020");
            const bool full = range == ColourRange::Full && codec != VideoCodec::ProRes;
            EXPECT_EQ(stream["color_range"], full ? "pc" : "tv");
            const auto frame = openMedia(file("a.mov"))->read(0);
            double sum = 0;
            for (int y = 0; y < 64; ++y)
                for (size_t i = 0; i < frame->rowSamples(); ++i)
                    sum += std::abs(int(frame->row<uint16_t>(y)[i]) - int(waves->row<uint16_t>(y)[i])) / 257.0;
            EXPECT_LT(sum / (64 * 128 * 3), 1.2) << name << int(codec);
        }
}

TEST_F(WriterTest, hdrDataIsKept) {
    for (const auto& [codec, name] : {std::pair{VideoCodec::H265, "a.mp4"},
                                      {VideoCodec::H265, "a.mkv"},
                                      {VideoCodec::H264, "b.mkv"},
                                      {VideoCodec::Av1, "c.mkv"},
                                      {VideoCodec::H265, "a.nut"}}) {
        VideoFormat format = small(SampleBits::Sixteen);
        format.colour = {9, 16, 9, ColourRange::Limited};
        format.mastering = MasteringDisplay{{0.68, 0.32}, {0.265, 0.69}, {0.15, 0.06}, {0.3127, 0.329}, 0.005, 1000.0};
        format.lightLevel = LightLevel{1000, 400};
        const auto path = written(name, format, fast(codec), 3);
        const std::string told = runProgram(
            {"ffprobe", "-v", "error", "-show_frames", "-show_streams", "-read_intervals", "%+#1", path.string()});
        EXPECT_THAT(told, HasSubstr("max_content=1000")) << name;
        EXPECT_THAT(told, HasSubstr("max_luminance=")) << name;
        const MediaInfo info = openMedia(path)->info();
        ASSERT_TRUE(info.mastering && info.lightLevel) << name;
        EXPECT_NEAR(info.mastering->green[1], 0.69, 1e-4);
        EXPECT_NEAR(info.mastering->minLuminance, 0.005, 1e-4);
        EXPECT_EQ(info.lightLevel, format.lightLevel);
        EXPECT_EQ(info.colour, format.colour);
    }
}

TEST_F(WriterTest, playersSeeThatItIsStereo) {
    const std::tuple<Layout, std::string, std::string, bool> cases[] = {
        {Layout::SbsFull, "side by side", "1 (side by side (left first))", true},
        {Layout::CrossEyed, "side by side", "11 (side by side (right first))", false},
        {Layout::TopBottomHalf, "top and bottom", "3 (top bottom (left first))", true},
        {Layout::RowInterlaced, "interleaved lines", "7 (row interleaved (left first))", false},
        {Layout::ColumnInterlaced, "interleaved columns", "9 (column interleaved (left first))", false},
        {Layout::Checkerboard, "checkerboard", "5 (checkerboard (left first))", false}};
    for (const auto& [layout, name, matroska, mp4] : cases) {
        VideoFormat format = small();
        format.stereo = stereoTagOf(layout);
        const auto mkv = written("a.mkv", format, fast(VideoCodec::Ffv1), 2);
        EXPECT_THAT(runProgram({"mkvinfo", "--ui-language", "en_US", mkv.string()}),
                    HasSubstr("Stereo mode: " + matroska));
        EXPECT_EQ(streamOf(mkv)["streams"][0]["side_data_list"][0]["type"], name);
        EXPECT_EQ(openMedia(mkv)->info().stereo, format.stereo);
        // Inside the codec, seen where the container has no mark.
        for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265}) {
            const bool halves =
                format.stereo.mode == StereoMode::SideBySide || format.stereo.mode == StereoMode::TopBottom;
            if (codec == VideoCodec::H264 ? format.stereo.rightFirst : !halves) continue;  // neither has a word for it
            const auto bare = written("a.nut", format, fast(codec), 3);
            const auto frame = streamOf(bare)["frames"][0];
            ASSERT_TRUE(frame.contains("side_data_list")) << name << int(codec);
            EXPECT_THAT(frame["side_data_list"].dump(), HasSubstr("Stereo 3D"));
            EXPECT_EQ(openMedia(bare)->info().stereo, format.stereo);
        }
        EXPECT_EQ(containerHolds("x.mp4", format.stereo), mp4);
        const auto box = written("a.mp4", format, fast(VideoCodec::Av1), 2);
        EXPECT_EQ(openMedia(box)->info().stereo, mp4 ? format.stereo : StereoTag{}) << name;
        EXPECT_EQ(bytesOf(box).find("st3d") != std::string::npos, mp4);
    }
}

TEST_F(WriterTest, theSameCallsGiveTheSameBytes) {
    for (const auto& [codec, name] :
         {std::pair{VideoCodec::H264, "a.mp4"}, {VideoCodec::H265, "b.nut"}, {VideoCodec::Ffv1, "c.mkv"}}) {
        const std::string first = bytesOf(written(name, small(), fast(codec), 30));
        EXPECT_EQ(first, bytesOf(written(name, small(), fast(codec), 30))) << name;
    }
}

TEST_F(WriterTest, unlessAskedOtherwiseEncodersHurry) {
    const std::string usual = bytesOf(written("usual.mp4", small(), {}));
    EXPECT_THAT(usual, AllOf(HasSubstr("subme=2"), HasSubstr("crf=17.0")));  // x264's own note: "veryfast"
    EXPECT_THAT(bytesOf(written("asked.mp4", small(), {.quality = 30, .preset = "medium"})),
                AllOf(HasSubstr("subme=7"), HasSubstr("crf=30.0")));
}

// x264 with AVX-512 reads behind rows of macroblocks that are no multiple of eight. New memory lies there, which glibc
// fills here with 0x00, then with 0xfe, a short movement to x264.
TEST_F(WriterTest, whatLiesInNewMemoryDoesNotReachTheFile) {
    const VideoFormat format{.size = {240, 128}, .frameRate = {25, 1}, .timeBase = {1, 25}};
    const auto moving = [&](int number) {
        auto frame = std::make_shared<Frame>(format.size, SampleBits::Eight);
        for (int y = 0; y < frame->height(); ++y)
            for (int i = 0; i < frame->width() * 3; ++i) {
                const double x = i / 3;
                frame->row<uint8_t>(y)[size_t(i)] =
                    uint8_t(128 + 50 * std::sin((x - 3 * number) / 9) * std::sin(y / 7.0) +
                            20 * std::sin((x + 2 * number) / 5 + y / 4.0));
            }
        return frame;
    };
    mallopt(M_MMAP_THRESHOLD, 1 << 25);  // what comes straight from the kernel is not filled
    for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265, VideoCodec::Av1}) {
        std::vector<std::string> files;
        for (const int filling : {0x00, 0xfe}) {
            mallopt(M_PERTURB, filling ^ 0xff);
            VideoWriter writer(file("a.mkv"), format, {.codec = codec});
            for (int i = 0; i < 16; ++i) writer.write(moving(i), i);
            writer.finish(16);
            files.push_back(bytesOf(file("a.mkv")));
        }
        mallopt(M_PERTURB, 0);
        EXPECT_TRUE(files[0] == files[1]) << int(codec);
    }
}

TEST_F(WriterTest, keyFramesComeAsOftenAsSaid) {
    for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265, VideoCodec::Av1}) {
        const auto packets = probed(written("a.mkv", small(), fast(codec), 25), {"-show_packets"})["packets"];
        int keys = 0;
        for (const auto& packet : packets) keys += packet["flags"].get<std::string>()[0] == 'K';
        EXPECT_GE(keys, 3) << int(codec);
        EXPECT_EQ(packets[0]["flags"].get<std::string>()[0], 'K');
    }
}

TEST_F(WriterTest, filesOfVeryFewFrames) {
    for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265, VideoCodec::Av1})
        for (const int count : {1, 2, 3, 5})
            for (const std::string name : {"a.mp4", "a.nut"}) {
                VideoSettings settings = fast(codec);
                if (codec == VideoCodec::H265) settings.preset = "medium";  // with pictures that are decoded early
                const auto path = written(name, small(), settings, count);
                const auto reader = openMedia(path);
                ASSERT_EQ(reader->frameCount(), count) << name << int(codec);
                for (int i = 0; i < count; ++i) EXPECT_EQ(numberIn(*reader->read(i)), i);
                const auto packets = probed(path, {"-show_packets"})["packets"];
                EXPECT_EQ(packets.size(), size_t(count));
                for (const auto& packet : packets) {
                    if (name == "a.nut" && !packet.contains("dts")) continue;  // ffprobe leaves some out
                    EXPECT_LE(packet.at("dts").get<int64_t>(), packet.at("pts").get<int64_t>()) << name << int(codec);
                }
            }
}

TEST_F(WriterTest, oddSizesAreCutToEvenOnes) {
    VideoFormat format = small();
    format.size = {131, 75};
    VideoWriter writer(file("a.mp4"), format, fast(VideoCodec::H264));
    for (int i = 0; i < 3; ++i) writer.write(numberedFrame(i, format.size), i);
    ASSERT_THAT(writer.warnings(), SizeIs(1));
    EXPECT_THAT(writer.warnings()[0].what(), HasSubstr("131 x 75 becomes 130 x 74"));
    writer.finish(3);
    EXPECT_EQ(openMedia(file("a.mp4"))->info().size, (Size{130, 74}));
    EXPECT_EQ(numberIn(*openMedia(file("a.mp4"))->read(2)), 2);
}

TEST_F(WriterTest, nothingIsLeftOfWhatWasNotFinished) {
    {
        VideoWriter writer(file("a.mp4"), small(), fast(VideoCodec::H264));
        writer.write(numberedFrame(0), 0);
    }
    EXPECT_EQ(m_folder.count(), 0u);
}

// Both waited for ever: SVT-AV1 ends with a last packet alone, and gives none where it got no picture.
TEST_F(WriterTest, everyEncoderIsClosedWithoutAFilm) {
    for (const auto& codec : kVideoCodecs) {
        const std::string name = codec.value == VideoCodec::ProRes ? "a.mov" : "a.mkv";
        checkVideo(file(name), small(), fast(codec.value));
        VideoWriter given(file(name), small(), fast(codec.value));
        for (int i = 0; i < 3; ++i) given.write(numberedFrame(i), i);
    }
    EXPECT_EQ(m_folder.count(), 0u);
}

TEST_F(WriterTest, badSettingsAreRefusedBeforeAnythingIsWritten) {
    const auto refused = [this](const std::string& name, const VideoFormat& format, VideoSettings settings) {
        const std::string sentence =
            sentenceOf(ErrorKind::BadInput, [&] { VideoWriter(file(name), format, settings); });
        EXPECT_EQ(sentence, sentenceOf(ErrorKind::BadInput, [&] { checkVideo(file(name), format, settings); }));
        EXPECT_EQ(m_folder.count(), 0u) << name;
        return sentence;
    };
    EXPECT_THAT(refused("a.xyz", small(), {}), HasSubstr("a.xyz is unknown"));
    EXPECT_THAT(refused("a.webm", small(), {}), HasSubstr("a.webm cannot hold h264"));
    EXPECT_THAT(refused("a.mp4", small(), {.codec = VideoCodec::Ffv1}), HasSubstr("a.mp4 cannot hold ffv1"));
    EXPECT_THAT(refused("none/a.mp4", small(), {}), HasSubstr("does not exist"));
    EXPECT_THAT(refused("a.mp4", small(), {.preset = "hasty"}), HasSubstr("libx264 refuses"));
    VideoFormat tiny = small();
    tiny.size = {2, 2};
    EXPECT_THAT(refused("a.mp4", tiny, {.codec = VideoCodec::Av1}), HasSubstr("2 x 2"));
    tiny.size = {20000, 2000};
    EXPECT_THAT(refused("a.mp4", tiny, {.codec = VideoCodec::Av1}), HasSubstr("20000 x 2000"));
    tiny.size = {1920, 2};
    EXPECT_THAT(refused("a.mp4", tiny, {.codec = VideoCodec::Av1}), HasSubstr(" x 2 "));
    fs::create_directory(file("folder.mp4"));
    EXPECT_THAT(sentenceOf(ErrorKind::BadInput, [&] { checkVideo(file("folder.mp4"), small(), {}); }),
                HasSubstr("is a folder"));
    EXPECT_FALSE(canEncode(VideoCodec::Ffv1, EncoderDevice::Nvenc));
}

TEST_F(WriterTest, framesThatDoNotFit) {
    VideoWriter writer(file("a.mp4"), small(), fast(VideoCodec::H264));
    EXPECT_THAT(sentenceOf(ErrorKind::BadInput, [&] { writer.finish(1); }), HasSubstr("no frame"));
    writer.write(numberedFrame(0), 5);
    EXPECT_THAT(sentenceOf(ErrorKind::BadInput,
                           [&] {
                               writer.write(numberedFrame(1, {64, 64}), 6);
                           }),
                HasSubstr("64 x 64"));
    EXPECT_THAT(sentenceOf(ErrorKind::BadInput, [&] { writer.write(numberedFrame(1), 5); }),
                HasSubstr("does not come after"));
}

TEST_F(WriterTest, aFullDiskIsToldAndLeavesNothing) {
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{20'000, old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    for (const std::string name : {"a.mkv", "a.nut"}) {
        const std::string sentence = sentenceOf(ErrorKind::OutOfSpace, [&] {
            VideoWriter writer(file(name), {.size = {320, 200}, .timeBase = {1, 25}}, fast(VideoCodec::Ffv1));
            for (int i = 0; i < 20; ++i)
                writer.write(testing::noiseFrame({320, 200}, SampleBits::Eight, uint32_t(i + 1)), i);
            writer.finish(20);
        });
        EXPECT_THAT(sentence, HasSubstr(name));
    }
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, previous);
    EXPECT_EQ(m_folder.count(), 0u);
}

TEST_F(WriterTest, namesTellPlayersTheLayout) {
    EXPECT_EQ(withNameSuffix("/x/film.mp4", Layout::SbsFull), "/x/film_LRF_Full_SBS.mp4");
    EXPECT_EQ(withNameSuffix("/x/film_LR.mp4", Layout::SbsHalf), "/x/film_LR.mp4");
    EXPECT_EQ(withNameSuffix("film.mkv", Layout::Anaglyph), "film_anaglyph.mkv");
}

}  // namespace
}  // namespace deep3d
