// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// What a container keeps in its own way, or cannot keep.
#include "tests/media/remux_case.h"

namespace deep3d {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::numberIn;
using ::testing::SizeIs;

class ContainerTest : public RemuxCase {};

// AVI counts pictures in one length for all, and keeps neither marks nor the colours that FFV1 itself does not say.
TEST_F(ContainerTest, aviHasTheFilmsRateAndSaysWhatItCannotHold) {
    const auto reader = openMedia(source("in.mp4", 2));
    for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::Ffv1}) {
        RemuxJob job{.segments = segments(*reader, 0, 50, 20, codec),
                     .source = file("in.mp4"),
                     .output = file("hidden.avi"),
                     .shownAs = "film.avi",
                     .stereo = {StereoMode::SideBySide, false}};
        if (codec == VideoCodec::Ffv1) job.colour = FilmColour{{6, 6, 6, ColourRange::Limited}, {}, LightLevel{1000, 400}};
        const RemuxReport report = remux(job);
        expectPassed(job, report, reader->info());
        const auto result = openMedia(job.output);
        EXPECT_EQ(result->info().frameRate, (Rational{25, 1}));
        ASSERT_EQ(result->frameCount(), 50);
        for (int i = 0; i < 50; ++i) ASSERT_EQ(numberIn(*result->read(i)), i);
        std::string notes;
        for (const Error& note : report.notes) notes += note.what();
        EXPECT_THAT(notes, HasSubstr("film.avi has no place for the mark"));
        EXPECT_THAT(notes, Not(HasSubstr("hidden")));
        EXPECT_THAT(notes, HasSubstr("The languages of the streams of"));
        EXPECT_THAT(notes, HasSubstr("The chapters of"));
        EXPECT_EQ(notes.find("film.avi has no place for the colour tags smpte170m") != std::string::npos,
                  codec == VideoCodec::Ffv1);
    }
}



TEST_F(ContainerTest, aviOfRoundedTimesHasTheSourcesRate) {
    const auto in = clip("in.webm", 36, {"-c:v", "libvpx"}, 30000.0 / 1001.0);
    const auto reader = openMedia(in);
    const RemuxJob job{.segments = segments(*reader, 0, 36, 20), .source = in, .output = file("out.avi")};
    expectPassed(job, remux(job), reader->info());
    EXPECT_EQ(openMedia(job.output)->info().frameRate, (Rational{30000, 1001}));
}



TEST_F(ContainerTest, aviOfAVariableRateKeepsItsTimes) {
    const auto in = clip("in.mkv", 20, {"-vf", "settb=1/1000,setpts=N*40+20*mod(N\\,3)", "-vsync", "passthrough",
                                        "-enc_time_base", "1/1000", "-c:v", "libx264"});
    const auto reader = openMedia(in);
    const RemuxJob job{.segments = segments(*reader, 0, 20, 20, VideoCodec::Ffv1), .source = in, .output = file("out.avi")};
    expectPassed(job, remux(job), reader->info());
    const auto result = openMedia(job.output);
    ASSERT_EQ(result->frameCount(), 20);
    for (int i = 0; i < 20; ++i) EXPECT_NEAR(result->timeMs(i), reader->timeMs(i), 1.0) << i;
}



// QuickTime refuses Opus when the file begins; MP4 calls MPEG sound of layer 2 by the name of layer 3.
TEST_F(ContainerTest, soundThatAContainerHasItsOwnViewOf) {
    const auto pictures = clip("pictures.mkv", 25, kVideo);
    for (const auto& [codec, out, kept] :
         {std::tuple{"libopus", "out.mov", false}, {"libopus", "out.mp4", true}, {"mp2", "out.mp4", true}, {"mp2", "out.mov", true}}) {
        const auto in = ffmpeg({"-i", pictures.string(), "-f", "lavfi", "-i", "sine=d=1", "-c:v", "copy", "-c:a", codec}, "in.mkv");
        const auto reader = openMedia(in);
        const RemuxJob job{.segments = segments(*reader, 0, 25, 25), .source = in, .output = file(out)};
        const RemuxReport report = remux(job);
        expectPassed(job, report, reader->info());
        EXPECT_THAT(report.streams, SizeIs(kept ? 2 : 1)) << codec << out;
        EXPECT_THAT(report.notes, SizeIs(kept ? 0 : 1)) << codec << out;
    }
}

}  // namespace
}  // namespace deep3d
