// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Decoding by a graphics card: without one the processor gives the same frames, silently; with one the card does.
#include <cstring>
#include <random>

#include "core/media/decoding_device.h"
#include "core/util/log.h"
#include "tests/support/clips.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/pixdesc.h>
}

namespace deep3d {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class DecodingDeviceTest : public testing::MediaTest {
protected:
    void SetUp() override {
        setLogSink([this](LogLevel level, const std::string& message) {
            (level >= LogLevel::Warning ? m_warnings : m_said).push_back(message);
        });
    }
    void TearDown() override { setLogSink({}); }

    std::vector<std::string> m_said, m_warnings;
};

void expectSameFrames(MediaReader& a, MediaReader& b) {
    ASSERT_EQ(a.frameCount(), b.frameCount());
    for (int64_t i = 0; i < a.frameCount(); ++i) {
        const auto ours = a.read(i), processors = b.read(i);
        ASSERT_EQ(ours->byteCount(), processors->byteCount());
        EXPECT_EQ(std::memcmp(ours->data(), processors->data(), ours->byteCount()), 0) << i;
    }
}

// Whether there is a card or not: the same frames, and one sentence that says who decodes.
TEST_F(DecodingDeviceTest, FramesAreTheProcessors) {
    const bool card = openDecodingDevice(0) != nullptr;
    for (const char* format : {"yuv420p", "yuv420p10le"}) {
        m_said.clear();
        const auto path = clip("a.mp4", 30, {"-c:v", "libx265", "-pix_fmt", format, "-x265-params", "log-level=none"});
        const auto asked = openMedia(path, {.cudaDevice = 0}), plain = openMedia(path);
        EXPECT_EQ(asked->info().decoder, card ? DecoderDevice::Nvdec : DecoderDevice::Cpu);
        EXPECT_EQ(plain->info().decoder, DecoderDevice::Cpu);
        EXPECT_THAT(m_said, ElementsAre(card ? path.string() + " is decoded by the graphics card (NVDEC)."
                                             : path.string() + " is decoded by the processor: NVDEC cannot be used for it."));
        expectSameFrames(*asked, *plain);
        expectSameFrames(*asked->reopened(), *plain);
        EXPECT_EQ(probeMedia(path, 0).decoder, asked->info().decoder);
        EXPECT_THAT(asked->warnings(), IsEmpty());
    }
    EXPECT_THAT(m_warnings, IsEmpty());
}

TEST_F(DecodingDeviceTest, WhatNoCardDecodesTheProcessorDoes) {
    const auto path = clip("a.mkv", 12, {"-c:v", "ffv1"});
    const auto asked = openMedia(path, {.cudaDevice = 0}), plain = openMedia(path);
    EXPECT_EQ(asked->info().decoder, DecoderDevice::Cpu);
    expectSameFrames(*asked, *plain);
}

TEST_F(DecodingDeviceTest, NobodyIsAskedWhereTheProcessorIsChosen) {
    openMedia(clip("a.mp4", 5, {"-c:v", "libx264"}));
    EXPECT_THAT(m_said, IsEmpty());
    EXPECT_EQ(openDecodingDevice(-1), nullptr);
    EXPECT_EQ(openDecodingDevice(4711), nullptr);
}

TEST_F(DecodingDeviceTest, TheCardIsOfferedWhatFfmpegKnows) {
    const DecodingDevicePtr any(av_buffer_alloc(1), [](AVBufferRef* held) { av_buffer_unref(&held); });
    EXPECT_TRUE(canDecode(*avcodec_find_decoder(AV_CODEC_ID_H264), any));
    EXPECT_TRUE(canDecode(*avcodec_find_decoder(AV_CODEC_ID_HEVC), any));
    EXPECT_FALSE(canDecode(*avcodec_find_decoder(AV_CODEC_ID_FFV1), any));
    EXPECT_FALSE(canDecode(*avcodec_find_decoder(AV_CODEC_ID_H264), nullptr));
}

// Cards answer colours interleaved and samples of more than eight bits at the upper end of sixteen.
struct CardFormat {
    AVPixelFormat card, ours;
};

PictureHandle picture(AVPixelFormat format, Size size) {
    PictureHandle made = newPicture();
    made->width = size.width;
    made->height = size.height;
    made->format = format;
    EXPECT_GE(av_frame_get_buffer(made.get(), 0), 0);
    for (const AVBufferRef* memory : made->buf)
        if (memory) std::memset(memory->data, 0, memory->size);
    return made;
}

// Sample number `x` of a component's row, through FFmpeg's own description of the format.
void copyComponent(const AVFrame& picture, int component, int y, int width, std::vector<uint16_t>& row, bool write) {
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(AVPixelFormat(picture.format));
    row.resize(size_t(width));
    if (write)
        av_write_image_line(row.data(), const_cast<uint8_t**>(picture.data), picture.linesize, format, 0, y, component, width);
    else
        av_read_image_line(row.data(), const_cast<const uint8_t**>(picture.data), picture.linesize, format, 0, y, component,
                           width, 0);
}

TEST_F(DecodingDeviceTest, PlanesHoldTheCardsSamples) {
    std::mt19937 chance(3);
    FetchedPictures fetched;
    for (const CardFormat& pair : {CardFormat{AV_PIX_FMT_NV12, AV_PIX_FMT_YUV420P}, {AV_PIX_FMT_NV12, AV_PIX_FMT_YUVJ420P},
                                   {AV_PIX_FMT_P010, AV_PIX_FMT_YUV420P10}, {AV_PIX_FMT_P016, AV_PIX_FMT_YUV420P12},
                                   {AV_PIX_FMT_YUV444P, AV_PIX_FMT_YUV444P}, {AV_PIX_FMT_YUV444P16, AV_PIX_FMT_YUV444P10}}) {
        for (const Size size : {Size{64, 36}, Size{50, 14}}) {
            SCOPED_TRACE(std::string(av_get_pix_fmt_name(pair.card)) + " " + std::to_string(size.width));
            const AVPixFmtDescriptor *stored = av_pix_fmt_desc_get(pair.ours), *card = av_pix_fmt_desc_get(pair.card);
            const int bits = stored->comp[0].depth, shift = card->comp[0].depth - bits;
            PictureHandle given = picture(pair.card, size);
            given->pts = 77;
            given->color_range = AVCOL_RANGE_JPEG;
            std::vector<std::vector<uint16_t>> rows;
            const auto forRows = [&](const AVFrame& frame, const auto& use) {
                for (int c = 0; c < 3; ++c) {
                    const int w = c ? size.width >> stored->log2_chroma_w : size.width;
                    const int h = c ? size.height >> stored->log2_chroma_h : size.height;
                    for (int y = 0; y < h; ++y) use(frame, c, y, w);
                }
            };
            forRows(*given, [&](const AVFrame& frame, int c, int y, int w) {
                std::vector<uint16_t> row(static_cast<size_t>(w));
                for (uint16_t& sample : row) sample = uint16_t(chance() & ((1u << bits) - 1));
                rows.push_back(row);
                for (uint16_t& sample : row) sample = uint16_t(sample << shift);
                copyComponent(frame, c, y, w, row, true);
            });
            fetched.toPlanes(*given, pair.ours);
            EXPECT_EQ(given->format, pair.ours == AV_PIX_FMT_YUVJ420P ? AV_PIX_FMT_YUV420P : pair.ours);
            EXPECT_EQ(given->pts, 77);
            EXPECT_EQ(given->color_range, AVCOL_RANGE_JPEG);
            size_t next = 0;
            forRows(*given, [&](const AVFrame& frame, int c, int y, int w) {
                std::vector<uint16_t> row;
                copyComponent(frame, c, y, w, row, false);
                EXPECT_EQ(row, rows[next++]) << "component " << c << " row " << y;
            });
        }
    }
}

}  // namespace
}  // namespace deep3d
