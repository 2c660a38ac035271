// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Clips whose frames stay on a card: the processor's colours, no copy of a whole frame, and every failure's way back.
#include <cstring>
#include <random>

#include "core/image/resize.h"
#include "core/media/colour_convert.h"
#include "core/stereo/cpu_backend.h"
#include "core/util/log.h"
#include "gpu/device_backend.h"
#include "gpu/device_image.h"
#include "tests/support/clips.h"
#include "tests/media/host_card.h"
#include "tests/support/synthetic.h"

namespace deep3d {
namespace {

using namespace testing;
using gpu::testing::StandIn;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr Size kSize{128, 64};

PictureHandle emptyPicture(AVPixelFormat format, Size size) {
    PictureHandle picture = newPicture();
    picture->format = format;
    picture->width = size.width;
    picture->height = size.height;
    EXPECT_GE(av_frame_get_buffer(picture.get(), 0), 0);
    return picture;
}

// Noise of legal samples and beyond.
PictureHandle noisePicture(AVPixelFormat format, int bits, Size size, uint32_t seed) {
    std::mt19937 chance(seed);
    PictureHandle picture = emptyPicture(format, size);
    for (int plane = 0; plane < 3; ++plane)
        for (int y = 0; y < (plane ? size.height / 2 : size.height); ++y)
            for (int x = 0; x < (plane ? size.width / 2 : size.width); ++x) {
                uint8_t* row = picture->data[plane] + y * picture->linesize[plane];
                const uint32_t sample = chance() & ((1u << bits) - 1);
                bits > 8 ? void(reinterpret_cast<uint16_t*>(row)[x] = uint16_t(sample)) : void(row[x] = uint8_t(sample));
            }
    return picture;
}

struct Apart {
    int largest = 0;
    double share = 0.0;  // of samples that differ
};

template <class T> Apart apart(const Frame& a, const Frame& b) {
    Apart apart;
    size_t different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (size_t i = 0; i < a.rowSamples(); ++i) {
            const int by = std::abs(int(a.row<T>(y)[i]) - int(b.row<T>(y)[i]));
            apart.largest = std::max(apart.largest, by);
            different += by > 0;
        }
    apart.share = double(different) / double(a.rowSamples() * size_t(a.height()));
    return apart;
}

Apart apart(const Frame& a, const Frame& b) {
    EXPECT_EQ(a.size(), b.size());
    EXPECT_EQ(a.bits(), b.bits());
    return a.bits() == SampleBits::Eight ? apart<uint8_t>(a, b) : apart<uint16_t>(a, b);
}

struct Stored {
    AVPixelFormat format;
    int bits;
};
constexpr Stored kStored[] = {{AV_PIX_FMT_YUV420P, 8}, {AV_PIX_FMT_YUV420P10, 10}, {AV_PIX_FMT_YUV420P12, 12}};

// Every place of chroma, matrix and range: the kernels' frames are zimg's.
TEST(CardColours, FramesAreTheProcessors) {
    const HostCard card(std::make_shared<StandIn>());
    int kind = 0;
    for (const Stored& stored : kStored)
        for (const AVColorSpace matrix : {AVCOL_SPC_BT709, AVCOL_SPC_SMPTE170M, AVCOL_SPC_BT2020_NCL, AVCOL_SPC_UNSPECIFIED})
            for (int place = AVCHROMA_LOC_UNSPECIFIED; place <= AVCHROMA_LOC_BOTTOM; ++place) {
                const Size size = kind % 2 ? Size{130, 34} : Size{64, 62};
                PictureHandle picture = noisePicture(stored.format, stored.bits, size, uint32_t(kind));
                picture->colorspace = matrix;
                picture->chroma_location = AVChromaLocation(place);
                picture->color_range = ++kind % 3 == 0 ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
                SCOPED_TRACE(std::to_string(stored.bits) + " bits, matrix " + std::to_string(matrix) + ", chroma " +
                             std::to_string(place));
                const SampleBits bits = stored.bits > 8 ? SampleBits::Sixteen : SampleBits::Eight;
                const FramePtr processors = RgbConverter({}).convert(*picture, size, bits);
                const FramePtr ours = card.colour().frameOf(*card.viewOf(*picture, {}), {});
                ASSERT_TRUE(ours);
                const Apart by = apart(*ours, *processors);
                EXPECT_LE(by.largest, 1);
                EXPECT_LE(by.share, stored.bits > 8 ? 0.05 : 0.001);
            }
}

// A frame that poses as one on the device.
FramePtr onDevice(const Card& card, Size size, int bits) {
    PictureHandle picture = noisePicture(bits > 8 ? AV_PIX_FMT_YUV420P10 : AV_PIX_FMT_YUV420P, bits, size, 9);
    return card.colour().frameOf(*card.viewOf(*picture, {}), {});
}

int largestApart(const AVFrame& a, const AVFrame& b, int bytes) {
    int largest = 0;
    for (int plane = 0; plane < 2; ++plane)
        for (int y = 0; y < (plane ? a.height / 2 : a.height); ++y)
            for (int x = 0; x < a.width; ++x) {
                const uint8_t *rowA = a.data[plane] + y * a.linesize[plane], *rowB = b.data[plane] + y * b.linesize[plane];
                const auto at = [&](const uint8_t* row) {
                    return bytes == 1 ? int(row[x]) : reinterpret_cast<const uint16_t*>(row)[x] >> 6;
                };
                largest = std::max(largest, std::abs(at(rowA) - at(rowB)));
            }
    return largest;
}

TEST(CardColours, PicturesAreTheProcessors) {
    const HostCard card(std::make_shared<StandIn>());
    int kind = 0;
    for (const auto& [frameBits, planes, interleaved] :
         {std::tuple{8, AV_PIX_FMT_YUV420P, AV_PIX_FMT_NV12}, {10, AV_PIX_FMT_YUV420P10, AV_PIX_FMT_P010},
          {10, AV_PIX_FMT_YUV420P, AV_PIX_FMT_NV12}})
        for (const AVColorSpace matrix : {AVCOL_SPC_BT709, AVCOL_SPC_SMPTE170M, AVCOL_SPC_BT2020_NCL})
            for (const bool full : {false, true}) {
                const Size size = ++kind % 2 ? Size{130, 34} : Size{64, 62};
                SCOPED_TRACE(std::to_string(frameBits) + " bits, matrix " + std::to_string(matrix));
                const FramePtr frame = onDevice(card, size, frameBits);
                const PictureHandle expected = EncoderPictures(size, planes, matrix, full).convert(*frame);
                FetchedPictures().toPlanes(*expected, interleaved);
                const PictureHandle ours = emptyPicture(interleaved, size);
                ours->colorspace = matrix;
                ours->color_range = full ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
                ASSERT_TRUE(card.colour().fill(*yuvView(*ours, interleaved, {}), *frame));
                EXPECT_LE(largestApart(*ours, *expected, interleaved == AV_PIX_FMT_NV12 ? 1 : 2), 1);
            }
}

// Collects what is said while it lives.
class Warnings {
public:
    Warnings() {
        setLogSink([this](LogLevel level, const std::string& message) {
            if (level >= LogLevel::Warning) said.push_back(message);
        });
    }
    ~Warnings() { setLogSink({}); }
    std::vector<std::string> said;
};

class CardClip : public MediaTest {
protected:
    struct Run {
        std::shared_ptr<StandIn> api = std::make_shared<StandIn>();
        RenderBackendPtr backend;
        std::vector<FramePtr> sources, small, finished;
        int64_t fromCard = 0;
        std::vector<std::string> warnings;
    };

    // As an export goes about it: decode, the network's small picture, render, encode.
    void convert(Run& run, const std::shared_ptr<HostCard>& card, const std::filesystem::path& input, Layout layout,
                 const std::string& output = "out.mp4") {
        const Warnings warnings;
        const auto reader = openMedia(input, {.card = card});
        const auto answer = squareBeforeWall({48, 20});
        std::optional<VideoWriter> writer;
        for (int64_t i = 0; i < reader->frameCount(); ++i) {
            run.sources.push_back(reader->read(i));
            run.small.push_back(resized(run.sources.back(), {48, 32}));
            RenderRequest request = makeRequest(run.sources.back(), answer, {});
            request.method = SynthesisMethod::Selection;
            request.layout = layout;
            run.finished.push_back(run.backend->render(request));
            if (!writer) {
                const VideoFormat format = videoFormat(reader->info(), run.finished.back()->size(), layout);
                writer.emplace(file(output), format, VideoSettings{}, card);
            }
            writer->write(run.finished.back(), reader->pts(i));
        }
        writer->finish(reader->pts(reader->frameCount()));
        run.fromCard = writer->framesFromCard();
        run.warnings = warnings.said;
    }
    Run converted(const std::filesystem::path& input, const std::function<void(StandIn&)>& set = {},
                  Layout layout = Layout::SbsFull) {
        Run run;
        if (set) set(*run.api);
        run.backend = gpu::makeDeviceBackend(run.api, 0);
        convert(run, std::make_shared<HostCard>(run.api), input, layout);
        return run;
    }
    // Without a card.
    Run plain(const std::filesystem::path& input, RenderBackendPtr backend, Layout layout = Layout::SbsFull) {
        Run run;
        run.backend = std::move(backend);
        convert(run, nullptr, input, layout);
        return run;
    }

    std::filesystem::path h264(int frames = 6) { return clip("in.mp4", frames, {"-c:v", "libx264", "-pix_fmt", "yuv420p"}); }
};

int largestApart(const std::vector<FramePtr>& a, const std::vector<FramePtr>& b) {
    EXPECT_EQ(a.size(), b.size());
    int largest = 0;
    for (size_t i = 0; i < a.size(); ++i) largest = std::max(largest, apart(*a[i], *b[i]).largest);
    return largest;
}

// Only the network's small picture and what describes depth and shifts travels.
TEST_F(CardClip, NoWholeFrameTravels) {
    for (const Layout layout : {Layout::SbsFull, Layout::SbsHalf, Layout::TopBottomFull, Layout::Anaglyph}) {
        const Run run = converted(h264(), {}, layout);
        const size_t small = gpu::imageBytes({48, 32}, SampleBits::Eight), frame = size_t(kSize.width * kSize.height * 3);
        EXPECT_EQ(run.api->downloadedBytes, run.finished.size() * small);
        EXPECT_LT(run.api->uploadedBytes, 33u * 48 * 20 * sizeof(float) + run.finished.size() * 4000);
        EXPECT_GT(run.finished.size() * frame, run.api->uploadedBytes);
        EXPECT_EQ(run.fromCard, int64_t(run.finished.size()));
        EXPECT_THAT(run.warnings, IsEmpty());
        for (const FramePtr& picture : run.finished) EXPECT_TRUE(picture->onDevice());
        const Run expected = plain(h264(), gpu::makeDeviceBackend(std::make_shared<StandIn>(), 0), layout);
        EXPECT_LE(largestApart(run.sources, expected.sources), 1);
        EXPECT_LE(largestApart(run.small, expected.small), 1);
        EXPECT_LE(largestApart(run.finished, expected.finished), 2);
        const auto written = openMedia(file("out.mp4"));
        EXPECT_EQ(written->frameCount(), 6);
        EXPECT_EQ(numberIn(*written->read(4)), numberIn(*expected.finished[4]));
    }
}

TEST_F(CardClip, MemoryIsTakenAgain) {
    const auto allocations = [this](int frames) {
        Run run;
        run.backend = gpu::makeDeviceBackend(run.api, 0);
        const auto card = std::make_shared<HostCard>(run.api);
        const auto reader = openMedia(h264(frames), {.card = card});
        RenderRequest request = makeRequest(nullptr, squareBeforeWall({48, 20}), {});
        for (int64_t i = 0; i < reader->frameCount(); ++i) {
            request.frame = reader->read(i);
            run.backend->render(request);
        }
        return run.api->allocations;
    };
    EXPECT_EQ(allocations(5), allocations(20));
}

TEST_F(CardClip, TenBitsStayTenBits) {
    const auto input = clip("in.mp4", 3, {"-c:v", "libx264", "-pix_fmt", "yuv420p10le"});
    const Run run = converted(input), expected = plain(input, gpu::makeDeviceBackend(std::make_shared<StandIn>(), 0));
    EXPECT_TRUE(run.sources[1]->onDevice());
    EXPECT_EQ(run.sources[1]->bits(), SampleBits::Sixteen);
    EXPECT_LE(largestApart(run.sources, expected.sources), 1);
    EXPECT_LE(largestApart(run.finished, expected.finished), 2 * 257);
}

// Pictures that have to be turned, filtered or scaled pass through the processor as ever, and so do other forms.
TEST_F(CardClip, WhatTheCardCannotDoTheProcessorDoes) {
    const auto expectPlain = [this](const std::filesystem::path& input) {
        const Run run = converted(input), expected = plain(input, gpu::makeDeviceBackend(std::make_shared<StandIn>(), 0));
        EXPECT_FALSE(run.sources[0]->onDevice());
        EXPECT_EQ(largestApart(run.finished, expected.finished), 0);
        EXPECT_EQ(run.fromCard, 0);
        EXPECT_THAT(run.warnings, IsEmpty());
    };
    expectPlain(clip("i.mp4", 4, {"-vf", "setfield=tff", "-flags", "+ildct+ilme", "-c:v", "libx264", "-x264-params", "tff=1"}));
    const auto turned = ffmpeg({"-i", h264(3).string(), "-c", "copy", "-metadata:s:v", "rotate=90"}, "turned.mp4");
    expectPlain(turned);
}

// Whichever allocation or launch fails: every frame is there, and at most one warning for each part that gives up.
TEST_F(CardClip, EveryFailureGoesBackToTheProcessor) {
    const auto input = h264(3);
    const Run expected = plain(input, makeCpuBackend());
    const auto check = [&](const Run& run, int n) {
        EXPECT_LE(largestApart(run.finished, expected.finished), 2) << n;
        EXPECT_LE(run.warnings.size(), 2u) << n;
        for (size_t i = 0; i < run.warnings.size(); ++i)
            for (size_t j = 0; j < i; ++j) EXPECT_NE(run.warnings[i], run.warnings[j]) << n;
    };
    int failures = 0;
    for (int n = 0;; ++n) {
        const Run run = converted(input, [n](StandIn& api) { api.failingAllocation = n; });
        check(run, n);
        if (run.api->allocations <= n) break;
        ++failures;
    }
    EXPECT_GE(failures, 8);
    failures = 0;
    for (int n = 0;; ++n) {
        const Run run = converted(input, [n](StandIn& api) { api.failingLaunch = n; });
        check(run, n);
        if (run.api->launches <= n) break;
        EXPECT_EQ(run.warnings.size(), 1u) << n;
        EXPECT_THAT(run.warnings, ::testing::Each(HasSubstr("no kernel image is available"))) << n;
        ++failures;
    }
    EXPECT_GE(failures, 8);
}

TEST_F(CardClip, ACardThatNeverWorksChangesNothing) {
    const auto input = h264(3);
    const Run expected = plain(input, makeCpuBackend());
    const Run run = converted(input, [](StandIn& api) { api.deviceBytes = 1000; });
    EXPECT_EQ(largestApart(run.finished, expected.finished), 0);
    EXPECT_EQ(run.fromCard, 0);
    EXPECT_THAT(run.warnings, ElementsAre("The CUDA device has too little memory for this picture. Frames of clips pass "
                                          "through the processor from now on.",
                                          "The CUDA device has too little memory for this picture. The processor renders from "
                                          "now on."));
}

// An encoder that is not the card's gets the frame, and it alone.
TEST_F(CardClip, AnotherEncoderGetsTheFinishedFrame) {
    Run run;
    run.backend = gpu::makeDeviceBackend(run.api, 0);
    const auto card = std::make_shared<HostCard>(run.api);
    card->encodes = false;
    convert(run, card, h264(), Layout::SbsFull);
    const size_t small = gpu::imageBytes({48, 32}, SampleBits::Eight);
    const size_t finished = gpu::imageBytes({2 * kSize.width, kSize.height}, SampleBits::Eight);
    EXPECT_EQ(run.api->downloadedBytes, 6 * (small + finished));
    EXPECT_EQ(run.fromCard, 0);
}

TEST(CardTest, WithoutADeviceThereIsNone) {
    EXPECT_EQ(makeCard(nullptr), nullptr);
}

}  // namespace
}  // namespace deep3d
