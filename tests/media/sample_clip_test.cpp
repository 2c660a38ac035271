// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The shipped clip, as resources/samples/README.md describes it.
#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>

#include "core/media/media_reader.h"

namespace deep3d {
namespace {

using ::testing::Each;
using ::testing::IsEmpty;

const std::filesystem::path kClip = std::filesystem::path(DEEP3D_SOURCE_DIR) / "resources/samples/room.mp4";

TEST(SampleClip, SaysWhatItIs) {
    const MediaInfo info = openMedia(kClip)->info();
    EXPECT_EQ(info.frameCount, 72);
    EXPECT_EQ(info.frameRate, (Rational{24, 1}));
    EXPECT_FALSE(info.variableRate);
    EXPECT_EQ(info.size, (Size{480, 270}));
    EXPECT_EQ(info.codec, "h264");
    EXPECT_EQ(info.pixelFormat, "yuv420p");
    EXPECT_EQ(info.colour, (ColourTags{1, 1, 1, ColourRange::Limited}));
    EXPECT_LE(std::filesystem::file_size(kClip), 3u << 19) << "1.5 MiB";
}

TEST(SampleClip, SoundsAsLongAsItLasts) {
    const MediaInfo info = openMedia(kClip)->info();
    const auto sound = std::ranges::find(info.streams, StreamKind::Audio, &StreamInfo::kind);
    ASSERT_NE(sound, info.streams.end());
    EXPECT_EQ(sound->codec, "aac");
    EXPECT_EQ(sound->channels, 2);
    EXPECT_NEAR(sound->durationMs, 3000.0, 22.0) << "to a block of AAC";
    EXPECT_NEAR(info.durationMs, 3000.0, 22.0);
}

// The mean difference of all samples; the room moves slowly, so that neighbours are alike and never the same.
double difference(const Frame& a, const Frame& b) {
    double sum = 0.0;
    for (size_t i = 0; i < a.byteCount(); ++i) sum += std::abs(int(a.data()[i]) - int(b.data()[i]));
    return sum / double(a.byteCount());
}

TEST(SampleClip, MovesSteadilyFromFrameToFrame) {
    const auto reader = openMedia(kClip);
    std::vector<double> steps;
    FramePtr before = reader->read(0);
    for (int64_t i = 1; i < reader->frameCount(); ++i) {
        const FramePtr frame = reader->read(i);
        steps.push_back(difference(*before, *frame));
        before = frame;
    }
    EXPECT_THAT(steps, Each(::testing::AllOf(::testing::Gt(4.0), ::testing::Lt(16.0))));
    EXPECT_THAT(reader->warnings(), IsEmpty());
}

}  // namespace
}  // namespace deep3d
