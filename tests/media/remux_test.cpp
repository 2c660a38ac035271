// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Rendered segments with the streams of their source, looked at with ffprobe and mkvinfo, and what verification tells.
#include <fstream>

#include "tests/media/remux_case.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::numberedFrame;
using testing::numberIn;
using testing::probed;
using testing::runProgram;
using testing::sentenceOf;
using ::testing::SizeIs;

class RemuxTest : public RemuxCase {};

TEST_F(RemuxTest, segmentsAndEveryStreamOfTheSource) {
    for (const std::string in : {"in.mkv", "in.mp4"}) {
        const auto reader = openMedia(source(in, 3));
        for (const std::string out : {"out.mkv", "out.mp4", "out.mov"}) {
            RemuxJob job{.segments = segments(*reader, 0, 75, 20),
                         .source = file(in),
                         .output = file(out),
                         .stereo = {StereoMode::SideBySide, false}};
            const RemuxReport report = remux(job);
            EXPECT_EQ(report.frameCount, 75);
            const auto result = openMedia(job.output);
            ASSERT_EQ(result->frameCount(), 75) << in << out;
            for (int i = 0; i < 75; ++i) {
                ASSERT_EQ(numberIn(*result->read(i)), i) << in << out;
                EXPECT_NEAR(result->timeMs(i) - result->timeMs(0), reader->timeMs(i) - reader->timeMs(0), 1.01)
                    << in << out << i;
            }
            expectPassed(job, report, reader->info());

            const auto told = probed(job.output, {"-show_streams", "-show_chapters", "-show_format"});
            std::vector<std::string> kinds, languages;
            for (const auto& stream : told["streams"]) {
                if (stream["codec_type"] == "data") continue;  // the chapters of MP4
                kinds.push_back(stream["codec_type"]);
                languages.push_back(
                    stream["tags"].value("language", "") == "ger" ? "deu" : stream["tags"].value("language", ""));
            }
            const bool font = in == "in.mkv" && out == "out.mkv";
            ASSERT_EQ(kinds.size(), font ? 5u : 4u) << in << out;
            EXPECT_EQ((std::vector<std::string>(kinds.begin(), kinds.begin() + 4)),
                      (std::vector<std::string>{"video", "audio", "audio", "subtitle"}));
            EXPECT_EQ(languages[1] + languages[2] + languages[3], "deufraeng");
            ASSERT_EQ(told["chapters"].size(), 2u);
            EXPECT_EQ(told["chapters"][1]["tags"]["title"], "Two");
            EXPECT_EQ(told["format"]["tags"]["title"], "A film");
            if (out != "out.mov") {
                ASSERT_TRUE(told["streams"][0].contains("side_data_list")) << out;
                EXPECT_EQ(told["streams"][0]["side_data_list"][0]["type"], "side by side");
            }
            EXPECT_THAT(
                runProgram({"ffmpeg", "-v", "error", "-i", job.output.string(), "-map", "0:s:0", "-f", "srt", "-"}),
                HasSubstr("World"));
        }
        EXPECT_THAT(runProgram({"mkvinfo", "--ui-language", "en_US", file("out.mkv").string()}),
                    HasSubstr("Stereo mode: 1"));
    }
}

TEST_F(RemuxTest, soundIsCopiedBitForBit) {
    const auto reader = openMedia(source("in.mkv", 3));
    remux({.segments = segments(*reader, 0, 75, 30), .source = file("in.mkv"), .output = file("out.mp4")});
    const auto hash = [](const fs::path& path) {
        return runProgram(
            {"ffmpeg", "-v", "error", "-i", path.string(), "-map", "0:a", "-c", "copy", "-f", "streamhash", "-"});
    };
    EXPECT_EQ(hash(file("in.mkv")), hash(file("out.mp4")));
}

TEST_F(RemuxTest, aRangeBeginsAtZeroWithItsSound) {
    const auto reader = openMedia(source("in.mp4", 4));
    const TimeRange range{reader->timeMs(30), reader->timeMs(80)};
    for (const std::string out : {"out.mkv", "out.mp4"}) {
        const RemuxJob job{
            .segments = segments(*reader, 30, 80, 25), .source = file("in.mp4"), .output = file(out), .range = range};
        const RemuxReport report = remux(job);
        expectPassed(job, report, reader->info());
        const auto result = openMedia(job.output);
        ASSERT_EQ(result->frameCount(), 50);
        EXPECT_NEAR(result->timeMs(0), 0.0, 0.01);
        EXPECT_EQ(numberIn(*result->read(0)), 30);
        EXPECT_EQ(numberIn(*result->read(49)), 79);
        EXPECT_NEAR(result->info().durationMs, 2000.0, 60.0);
        ASSERT_THAT(result->info().chapters, SizeIs(2));
        EXPECT_NEAR(result->info().chapters[0].endMs, 300.0, 1.0);
        ASSERT_THAT(report.streams, SizeIs(4));
        EXPECT_NEAR(report.streams[1].durationMs, 2000.0, 25.0);
    }
}

TEST_F(RemuxTest, aSingleFrameKeepsItsLength) {
    const auto reader = openMedia(source("in.mp4", 2));
    for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::Ffv1})
        for (const std::string out : {"out.mkv", "out.mov"}) {
            if (codec == VideoCodec::Ffv1 && out != "out.mkv") continue;
            const RemuxJob job{.segments = segments(*reader, 30, 31, 1, codec),
                               .source = file("in.mp4"),
                               .output = file(out),
                               .range = TimeRange{reader->timeMs(30), reader->timeMs(31)}};
            expectPassed(job, remux(job), reader->info());
            EXPECT_NEAR(openMedia(job.output)->timeMs(1), 40.0, 1.0) << out;
            // Without the source nothing but the job knows it.
            const RemuxJob alone{.segments = job.segments, .output = job.output, .lengthMs = 40.0};
            remux(alone);
            EXPECT_NEAR(openMedia(job.output)->timeMs(1), 40.0, 1.0) << out;
        }
}

// FFV1 itself does not say its colours, with a source of other streams or without.
TEST_F(RemuxTest, losslessPicturesKeepTheirColourTags) {
    const auto in = clip("in.mkv", 5, {"-c:v", "libx264", "-color_primaries", "smpte170m", "-color_trc", "smpte170m"});
    const auto reader = openMedia(in);
    const FilmColour colour{reader->info().colour, {}, {}};
    for (const fs::path& source : {in, fs::path()}) {
        const RemuxJob job{.segments = segments(*reader, 0, 5, 5, VideoCodec::Ffv1),
                           .source = source,
                           .output = file("out.mkv"),
                           .colour = colour};
        expectPassed(job, remux(job), reader->info());
        EXPECT_EQ(openMedia(job.output)->info().colour.primaries, 6);
        EXPECT_EQ(openMedia(job.output)->info().colour.transfer, 6);
    }
}

TEST_F(RemuxTest, losslessSegmentsKeepEverySample) {
    const auto reader = openMedia(source("in.mkv", 2));
    const RemuxJob job{.segments = segments(*reader, 0, 50, 13, VideoCodec::Ffv1),
                       .source = file("in.mkv"),
                       .output = file("out.mkv")};
    expectPassed(job, remux(job), reader->info());
    const auto result = openMedia(job.output);
    for (int i = 0; i < 50; ++i) {
        const auto frame = result->read(i), made = numberedFrame(i);
        ASSERT_TRUE(std::equal(made->data(), made->data() + made->byteCount(), frame->data())) << i;
    }
}

TEST_F(RemuxTest, variableRateKeepsItsTimes) {
    const auto in = clip("in.mkv", 60,
                         {"-vf", "settb=1/1000,setpts=N*40+25*mod(N*N\\,5)/2", "-vsync", "passthrough",
                          "-enc_time_base", "1/1000", "-c:v", "libx264", "-bf", "3", "-g", "12"});
    const auto reader = openMedia(in);
    for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265, VideoCodec::Av1}) {
        std::vector<fs::path> files;
        for (int start = 0; start < 60; start += 17) {
            files.push_back(file(std::to_string(start) + ".nut"));
            VideoWriter writer(files.back(), videoFormat(reader->info(), {128, 64}, Layout::Original),
                               {.codec = codec, .preset = codec == VideoCodec::Av1 ? "12" : "superfast"});
            const int stop = std::min(60, start + 17);
            for (int i = start; i < stop; ++i) writer.write(numberedFrame(i), reader->pts(i));
            writer.finish(reader->pts(stop));
        }
        for (const std::string out : {"out.mkv", "out.mp4"}) {
            remux({.segments = files, .source = in, .output = file(out)});
            const auto result = openMedia(file(out));
            ASSERT_EQ(result->frameCount(), 60);
            for (int i = 0; i < 60; ++i) {
                ASSERT_EQ(numberIn(*result->read(i)), i) << out;
                EXPECT_NEAR(result->timeMs(i), reader->timeMs(i), 0.6) << out << i << int(codec);
            }
        }
    }
}

TEST_F(RemuxTest, joinedPartsAreTheWhole) {
    const auto reader = openMedia(source("in.mp4", 4));
    for (const std::string type : {".mkv", ".mp4"}) {
        std::vector<fs::path> parts;
        for (const auto& [begin, end] : {std::pair{0, 33}, {33, 60}, {60, 100}}) {
            parts.push_back(file(std::to_string(begin) + "part" + type));
            remux({.segments = segments(*reader, begin, end, 20),
                   .source = file("in.mp4"),
                   .output = parts.back(),
                   .range = TimeRange{reader->timeMs(begin), reader->timeMs(end)},
                   .stereo = {StereoMode::TopBottom, false}});
        }
        remux({.segments = segments(*reader, 0, 100, 20), .source = file("in.mp4"), .output = file("whole" + type)});
        const RemuxReport report = join(parts, file("joined" + type));
        EXPECT_EQ(report.frameCount, 100);
        const auto joined = openMedia(file("joined" + type)), whole = openMedia(file("whole" + type));
        ASSERT_EQ(joined->frameCount(), 100);
        for (int i = 0; i < 100; ++i) {
            ASSERT_EQ(numberIn(*joined->read(i)), i);
            EXPECT_NEAR(joined->timeMs(i) - joined->timeMs(0), whole->timeMs(i) - whole->timeMs(0), 1.01) << type << i;
        }
        EXPECT_EQ(joined->info().stereo, (StereoTag{StereoMode::TopBottom, false}));
        EXPECT_THAT(joined->info().chapters, SizeIs(2));
        ASSERT_EQ(joined->info().streams.size(), whole->info().streams.size());
        const auto packets = [](const fs::path& path) {
            return probed(path, {"-show_packets", "-select_streams", "a:0"})["packets"];
        };
        const auto a = packets(file("joined" + type)), b = packets(file("whole" + type));
        ASSERT_NEAR(double(a.size()), double(b.size()), 2.0);
        EXPECT_NEAR(std::stod(a.back()["pts_time"].get<std::string>()),
                    std::stod(b.back()["pts_time"].get<std::string>()), 0.03);
    }
}

TEST_F(RemuxTest, whatAContainerCannotHoldIsTold) {
    const auto in =
        clip("in.mkv", 25, {"-f", "lavfi", "-i", "sine", "-c:a", "pcm_s16le", "-t", "1", "-c:v", "libx264"});
    const auto reader = openMedia(in);
    const RemuxJob job{.segments = segments(*reader, 0, 25, 25),
                       .source = in,
                       .output = file("out.mp4"),
                       .stereo = {StereoMode::Checkerboard, false}};
    const auto before = remuxNotes(in, job.output);
    ASSERT_THAT(before, SizeIs(1));
    EXPECT_THAT(before[0].what(), HasSubstr("Stream 1 (sound, pcm_s16le)"));
    const RemuxReport report = remux(job);
    ASSERT_THAT(report.notes, SizeIs(2));
    EXPECT_STREQ(report.notes[0].what(), before[0].what());
    EXPECT_THAT(report.notes[1].what(), HasSubstr("no place for the mark"));
    EXPECT_THAT(report.streams, SizeIs(1));
}

TEST_F(RemuxTest, coverPicturesStay) {
    clip("cover.jpg", 1, {"-frames:v", "1"});
    const auto plain = source("plain.mp4", 1);
    const auto in = ffmpeg({"-i", plain.string(), "-i", file("cover.jpg").string(), "-map", "0", "-map", "1", "-c",
                            "copy", "-disposition:v:1", "attached_pic"},
                           "in.mp4");
    const auto reader = openMedia(in);
    EXPECT_EQ(reader->frameCount(), 25);
    for (const std::string out : {"out.mp4", "out.mkv"}) {
        const RemuxJob job{.segments = segments(*reader, 0, 25, 25), .source = in, .output = file(out)};
        expectPassed(job, remux(job), reader->info());
        int covers = 0;
        for (const auto& stream : openMedia(job.output)->info().streams)
            covers += stream.kind == StreamKind::CoverPicture;
        EXPECT_EQ(covers, 1) << out;
    }
}

TEST_F(RemuxTest, verificationFindsEachDifference) {
    const auto reader = openMedia(source("in.mkv", 2));
    const RemuxJob job{.segments = segments(*reader, 0, 50, 25),
                       .source = file("in.mkv"),
                       .output = file("out.mkv"),
                       .stereo = {StereoMode::SideBySide, false}};
    const Expectation good = expectationOf(job, remux(job), reader->info());
    const auto told = [&](auto change) {
        Expectation expected = good;
        change(expected);
        const auto differences = verifyMedia(job.output, expected).differences;
        EXPECT_EQ(differences.size(), 1u);
        return differences.empty() ? std::string() : differences[0].what();
    };
    EXPECT_TRUE(verifyMedia(job.output, good).passed());
    EXPECT_THAT(told([](Expectation& e) { e.frameCount = 51; }), HasSubstr("50 frames instead of 51"));
    EXPECT_THAT(told([](Expectation& e) { e.durationMs += 100; }), HasSubstr("lasts 2.000 s instead of 2.100 s"));
    EXPECT_THAT(told([](Expectation& e) { e.size.width = 64; }), HasSubstr("128 x 64 instead of 64 x 64"));
    EXPECT_THAT(told([](Expectation& e) { e.stereo.mode = StereoMode::TopBottom; }), HasSubstr("marked as"));
    EXPECT_THAT(told([](Expectation& e) { e.streams[1].durationMs += 200; }), HasSubstr("The sound in stream 1"));
    EXPECT_THAT(told([](Expectation& e) { e.streams[2].language = "ita"; }), HasSubstr("instead of \"ita\""));
    EXPECT_THAT(told([](Expectation& e) { e.streams.pop_back(); }), HasSubstr("streams of the kind"));
    EXPECT_THAT(told([](Expectation& e) { e.chapters = 5; }), HasSubstr("2 chapters instead of 5"));
    EXPECT_THAT(told([](Expectation& e) { e.lightLevel = LightLevel{1000, 1}; }), HasSubstr("HDR data"));
    EXPECT_THAT(told([](Expectation& e) { e.colour.primaries = 9; }), HasSubstr("tagged"));
}

TEST_F(RemuxTest, aKeyFrameAmongTheLastPicturesIsNoDamage) {
    for (const std::string name : {"end.mp4", "end.mkv"}) {
        const auto path = clip(name, 21, {"-c:v", "libx264", "-pix_fmt", "yuv420p", "-bf", "2", "-force_key_frames",
                                          "expr:eq(n,19)"});
        const Expectation expected{.frameCount = 21, .durationMs = 840.0, .size = {128, 64}, .stereo = {},
                                   .streams = probeMedia(path).streams};
        const auto differences = verifyMedia(path, expected).differences;
        EXPECT_THAT(differences, IsEmpty()) << path << differences.front().what();
    }
}

TEST_F(RemuxTest, badJobs) {
    const auto reader = openMedia(source("in.mkv", 2));
    const auto files = segments(*reader, 0, 50, 25);
    const auto refused = [this](const RemuxJob& job) {
        const auto before = m_folder.count();
        const std::string sentence = sentenceOf(ErrorKind::BadInput, [&] { remux(job); });
        EXPECT_EQ(m_folder.count(), before);
        return sentence;
    };
    EXPECT_THAT(refused({.segments = {}, .source = file("in.mkv"), .output = file("out.mkv")}), HasSubstr("no part"));
    EXPECT_THAT(refused({.segments = {files[0], file("gone.nut")}, .output = file("out.mkv")}),
                HasSubstr("gone.nut does not exist"));
    EXPECT_THAT(refused({.segments = files, .source = file("gone.mkv"), .output = file("out.mkv")}),
                HasSubstr("gone.mkv does not exist"));
    EXPECT_THAT(refused({.segments = files, .source = file("in.mkv"), .output = file("in.mkv")}), HasSubstr("in.mkv"));
    EXPECT_THAT(refused({.segments = {files[1], files[0]}, .output = file("out.mkv")}),
                HasSubstr("does not begin after"));
    EXPECT_THAT(refused({.segments = files, .output = file("out.webm")}), HasSubstr("cannot hold h264"));
    std::filesystem::copy_file(files[0], file("first.nut"));
    const auto others = segments(*reader, 25, 50, 25, VideoCodec::Ffv1);
    EXPECT_THAT(refused({.segments = {file("first.nut"), others[0]}, .output = file("out.mkv")}),
                HasSubstr("does not continue"));
    std::stop_source stop;
    stop.request_stop();
    const auto before = m_folder.count();
    EXPECT_TRUE(remux({.segments = {file("first.nut")}, .output = file("out.mkv")}, {}, stop.get_token()).stopped);
    EXPECT_EQ(m_folder.count(), before);
}

}  // namespace
}  // namespace deep3d
