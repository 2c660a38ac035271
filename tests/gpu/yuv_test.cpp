// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Frames from a card's pictures and back by the kernels, against the formula of one pixel in double.
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "core/image/device_samples.h"
#include "core/image/resize.h"
#include "gpu/colour_converter.h"
#include "gpu/device_memory.h"
#include "gpu/yuv_coding.h"
#include "tests/gpu/backend_under_test.h"
#include "tests/support/synthetic.h"

namespace deep3d::gpu {
namespace {

using namespace deep3d::testing;

constexpr Size kSizes[] = {{2, 2}, {4, 2}, {62, 34}, {130, 10}, {258, 12}, {4096, 4}};

// A picture on the device and its samples here, moved down to the lowest bit.
class CardPicture {
public:
    CardPicture(CudaApiPtr api, Size size, int bits, YuvCoding coding)
        : m_api(std::move(api)), m_queue(*m_api), m_luma(m_queue), m_chroma(m_queue), m_size(size), m_bits(bits),
          m_coding(coding) {
        check(m_api->select(0));
    }

    // Anything, also outside the limited range.
    void fillRandom(uint32_t seed) {
        std::mt19937 chance(seed);
        luma.resize(size_t(m_size.width) * size_t(m_size.height));
        chroma.resize(luma.size() / 2);
        for (auto* plane : {&luma, &chroma})
            for (int& sample : *plane) sample = int(chance() % (1u << m_bits));
        send(m_luma, luma, m_size.height);
        send(m_chroma, chroma, m_size.height / 2);
        m_queue.finish();
    }
    void fetch() {
        luma = fetched(m_luma, m_size.height);
        chroma = fetched(m_chroma, m_size.height / 2);
    }
    DeviceYuv view() {
        DeviceYuv yuv{.size = m_size, .bits = m_bits, .coding = m_coding};
        yuv.lumaPitch = yuv.chromaPitch = pitch();
        yuv.luma = m_luma.view<uint8_t>(pitch() * size_t(m_size.height)).data;
        yuv.chroma = m_chroma.view<uint8_t>(pitch() * size_t(m_size.height / 2)).data;
        return yuv;
    }
    std::vector<int> luma, chroma;  // [rows][columns], [rows / 2][columns / 2][u, v]

private:
    size_t pitch() const { return (size_t(m_size.width) * (m_bits > 8 ? 2 : 1) + 255) / 256 * 256; }
    int shift() const { return m_bits > 8 ? 16 - m_bits : 0; }

    template <class T> void put(std::byte* to, const std::vector<int>& from, int rows) {
        for (int y = 0; y < rows; ++y)
            for (int x = 0; x < m_size.width; ++x)
                reinterpret_cast<T*>(to + size_t(y) * pitch())[x] = T(from[size_t(y * m_size.width + x)] << shift());
    }
    void send(StagedBuffer& buffer, const std::vector<int>& plane, int rows) {
        std::byte* to = buffer.host(pitch() * size_t(rows));
        m_bits > 8 ? put<uint16_t>(to, plane, rows) : put<uint8_t>(to, plane, rows);
        buffer.send(pitch() * size_t(rows));
    }
    std::vector<int> fetched(StagedBuffer& buffer, int rows) {
        buffer.fetch(pitch() * size_t(rows));
        m_queue.finish();
        const std::byte* from = buffer.host(pitch() * size_t(rows));
        std::vector<int> plane;
        for (int y = 0; y < rows; ++y)
            for (int x = 0; x < m_size.width; ++x) {
                const std::byte* row = from + size_t(y) * pitch();
                plane.push_back(m_bits > 8 ? reinterpret_cast<const uint16_t*>(row)[x] >> shift() : int(row[x]));
            }
        return plane;
    }

    CudaApiPtr m_api;
    DeviceQueue m_queue;
    StagedBuffer m_luma, m_chroma;
    Size m_size;
    int m_bits;
    YuvCoding m_coding;
};

double cubic(double x) {
    x = std::abs(x);
    if (x < 1.0) return (1.5 * x - 2.5) * x * x + 1.0;
    return x < 2.0 ? ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0 : 0.0;
}

// The cubic around `position`, stretched by `step`, over samples that are mirrored at the ends.
template <class At> double filtered(double position, double step, int count, const At& at) {
    double sum = 0.0, weights = 0.0;
    for (int i = int(std::floor(position - 2 * step)); i <= int(std::ceil(position + 2 * step)); ++i) {
        const double weight = cubic((position - i) / step);
        const int inside = i < 0 ? -1 - i : i >= count ? 2 * count - 1 - i : i;
        sum += weight * at(std::clamp(inside, 0, count - 1));
        weights += weight;
    }
    return sum / weights;
}

struct Reference {
    Size size;
    int bits, rgbBits;
    YuvCoding coding;
    double kr, kb;

    double unit() const { return double(1 << (bits - 8)); }
    double lumaSteps() const { return coding.fullRange ? double((1 << bits) - 1) : 219.0 * unit(); }
    double chromaSteps() const { return coding.fullRange ? double((1 << bits) - 1) : 224.0 * unit(); }
    double lumaZero() const { return coding.fullRange ? 0.0 : 16.0 * unit(); }
    double white() const { return double((1 << rgbBits) - 1); }

    double chroma(const CardPicture& picture, int x, int y, int which) const {
        return filtered((y - 0.5 * coding.rowHalves) / 2, 1.0, size.height / 2, [&](int row) {
            return filtered((x - 0.5 * coding.columnHalves) / 2, 1.0, size.width / 2, [&](int column) {
                return (picture.chroma[size_t((row * size.width / 2 + column) * 2 + which)] - 128.0 * unit()) / chromaSteps();
            });
        });
    }
    double rgb(const CardPicture& picture, int x, int y, int c) const {
        const double luma = (picture.luma[size_t(y * size.width + x)] - lumaZero()) / lumaSteps();
        const double u = chroma(picture, x, y, 0), v = chroma(picture, x, y, 1), kg = 1.0 - kr - kb;
        const double red = luma + 2 * (1 - kr) * v, blue = luma + 2 * (1 - kb) * u;
        const double value = c == 0 ? red : c == 2 ? blue : (luma - kr * red - kb * blue) / kg;
        return std::clamp(value * white(), 0.0, white());
    }
    template <class T> double luma(const Frame& frame, int x, int y) const {
        const T* rgb = frame.row<T>(y).data() + 3 * x;
        return (kr * rgb[0] + (1 - kr - kb) * rgb[1] + kb * rgb[2]) / white();
    }
    double stored(double value) const { return std::clamp(value, 0.0, double((1 << bits) - 1)); }
    template <class T> double lumaSample(const Frame& frame, int x, int y) const {
        return stored(lumaZero() + luma<T>(frame, x, y) * lumaSteps());
    }
    template <class T> double chromaSample(const Frame& frame, int column, int row, int which) const {
        const double value = filtered(2 * row + 0.5, 2.0, size.height, [&](int y) {
            return filtered(2 * column, 2.0, size.width, [&](int x) {
                const double own = frame.row<T>(y)[size_t(3 * x + (which == 0 ? 2 : 0))] / white();
                return (own - luma<T>(frame, x, y)) / (2 * (1 - (which == 0 ? kb : kr)));
            });
        });
        return stored(128.0 * unit() + value * chromaSteps());
    }
};

struct Matrix {
    int number;
    double kr, kb;
};
constexpr Matrix kMatrices[] = {{1, 0.2126, 0.0722}, {6, 0.299, 0.114}, {9, 0.2627, 0.0593}};

template <class T> void expectFrame(const Frame& frame, const CardPicture& picture, const Reference& reference) {
    double largest = 0.0;
    for (int y = 0; y < frame.height(); ++y)
        for (int x = 0; x < frame.width(); ++x)
            for (int c = 0; c < 3; ++c)
                largest = std::max(largest, std::abs(frame.row<T>(y)[size_t(3 * x + c)] - reference.rgb(picture, x, y, c)));
    EXPECT_LE(largest, sizeof(T) == 1 ? 0.501 : 0.6);  // nothing but the rounding, and that of floats
}

TEST(Yuv, FramesAreTheFormulas) {
    const CudaApiPtr api = testing::apiUnderTest();
    const auto converter = makeColourConverter(api, 0);
    uint32_t seed = 0;
    for (const Size size : kSizes)
        for (const int bits : {8, 10, 12})
            for (const Matrix& matrix : kMatrices) {
                const YuvCoding coding{matrix.number, seed % 2 == 1, int(seed / 2 % 2), int(seed / 4 % 3)};
                SCOPED_TRACE(std::to_string(size.width) + "x" + std::to_string(size.height) + " " + std::to_string(bits) +
                             " bits, matrix " + std::to_string(matrix.number) + " seed " + std::to_string(seed));
                CardPicture picture(api, size, bits, coding);
                picture.fillRandom(++seed);
                const FramePtr frame = converter->frameOf(picture.view(), {.timestampMs = 40.0});
                ASSERT_TRUE(frame);
                ASSERT_TRUE(frame->onDevice());
                EXPECT_EQ(frame->size(), size);
                EXPECT_EQ(frame->tags().timestampMs, 40.0);
                const Reference reference{size, bits, bits > 8 ? 16 : 8, coding, matrix.kr, matrix.kb};
                bits > 8 ? expectFrame<uint16_t>(*frame, picture, reference) : expectFrame<uint8_t>(*frame, picture, reference);
            }
}

// A frame on the device with any content: a picture of it.
FramePtr onDevice(const CudaApiPtr& api, DeviceColour& converter, Size size, int bits) {
    CardPicture picture(api, size, bits, {});
    picture.fillRandom(7);
    return converter.frameOf(picture.view(), {});
}

template <class T> void expectPicture(const CardPicture& picture, const Frame& frame, const Reference& reference) {
    double luma = 0.0, chroma = 0.0;
    for (int y = 0; y < reference.size.height; ++y)
        for (int x = 0; x < reference.size.width; ++x)
            luma = std::max(luma, std::abs(picture.luma[size_t(y * reference.size.width + x)] -
                                           reference.lumaSample<T>(frame, x, y)));
    for (int y = 0; y < reference.size.height / 2; ++y)
        for (int i = 0; i < reference.size.width; ++i)
            chroma = std::max(chroma, std::abs(picture.chroma[size_t(y * reference.size.width + i)] -
                                               reference.chromaSample<T>(frame, i / 2, y, i % 2)));
    EXPECT_LE(luma, 0.501);
    EXPECT_LE(chroma, 0.501);
}

TEST(Yuv, PicturesAreTheFormulas) {
    const CudaApiPtr api = testing::apiUnderTest();
    const auto converter = makeColourConverter(api, 0);
    uint32_t seed = 0;
    for (const Size size : kSizes)
        for (const auto& [frameBits, bits] : {std::pair{8, 8}, {16, 10}, {16, 8}})
            for (const Matrix& matrix : kMatrices) {
                const YuvCoding coding{.matrix = matrix.number, .fullRange = ++seed % 2 == 1};
                SCOPED_TRACE(std::to_string(size.width) + "x" + std::to_string(size.height) + " " + std::to_string(bits));
                const FramePtr frame = onDevice(api, *converter, size, frameBits == 16 ? 10 : 8);
                CardPicture picture(api, size, bits, coding);
                ASSERT_TRUE(converter->fill(picture.view(), *frame));
                picture.fetch();
                const Reference reference{size, bits, frameBits, coding, matrix.kr, matrix.kb};
                frameBits == 16 ? expectPicture<uint16_t>(picture, *frame, reference)
                                : expectPicture<uint8_t>(picture, *frame, reference);
            }
}

// An odd column or row is cut away, as the processor cuts it.
TEST(Yuv, APictureMayBeOneSmallerThanItsFrame) {
    const CudaApiPtr api = testing::apiUnderTest();
    const auto converter = makeColourConverter(api, 0);
    const FramePtr frame = onDevice(api, *converter, {64, 8}, 8);
    CardPicture picture(api, {62, 6}, 8, {});
    ASSERT_TRUE(converter->fill(picture.view(), *frame));
    picture.fetch();
    expectPicture<uint8_t>(picture, *frame, {{62, 6}, 8, 8, {}, 0.2126, 0.0722});
}

TEST(Yuv, SmallCopiesAreTheProcessors) {
    const CudaApiPtr api = testing::apiUnderTest();
    const auto converter = makeColourConverter(api, 0);
    for (const int bits : {8, 10}) {
        const FramePtr there = onDevice(api, *converter, {130, 62}, bits);
        const auto here = std::make_shared<Frame>(there->size(), there->bits(), there->tags());
        std::copy_n(there->data(), there->byteCount(), here->data());
        for (const Size size : {Size{1, 1}, Size{43, 20}, Size{130, 31}, Size{129, 62}}) {
            const FramePtr ours = there->onDevice()->smaller(size, {}), expected = resized(here, size);
            ASSERT_EQ(ours->size(), size);
            for (int y = 0; y < size.height; ++y)
                for (size_t i = 0; i < ours->rowSamples(); ++i) {
                    const int apart = bits == 8 ? ours->row<uint8_t>(y)[i] - expected->row<uint8_t>(y)[i]
                                                : ours->row<uint16_t>(y)[i] - expected->row<uint16_t>(y)[i];
                    ASSERT_LE(std::abs(apart), 1) << size.width << " " << y << " " << i;
                }
        }
    }
}

TEST(Yuv, WhatTheKernelsCannotReadIsLeftToTheCaller) {
    const CudaApiPtr api = testing::apiUnderTest();
    const auto converter = makeColourConverter(api, 0);
    CardPicture picture(api, {8, 8}, 8, {});
    picture.fillRandom(1);
    const FramePtr frame = converter->frameOf(picture.view(), {});
    const auto refused = [&](const auto& change) {
        DeviceYuv yuv = picture.view();
        change(yuv);
        return !converter->frameOf(yuv, {}) && !converter->fill(yuv, *frame);
    };
    EXPECT_TRUE(refused([](DeviceYuv& yuv) { yuv.size.width = 7; }));
    EXPECT_TRUE(refused([](DeviceYuv& yuv) { yuv.size.height = 7; }));
    EXPECT_TRUE(refused([](DeviceYuv& yuv) { yuv.lumaPitch = 6; }));
    EXPECT_TRUE(refused([](DeviceYuv& yuv) { yuv.chromaPitch = 258; }));
    EXPECT_TRUE(refused([](DeviceYuv& yuv) { yuv.chroma = nullptr; }));
    EXPECT_TRUE(refused([](DeviceYuv& yuv) { yuv.luma = static_cast<uint8_t*>(yuv.luma) + 1; }));
    EXPECT_TRUE(refused([](DeviceYuv& yuv) { yuv.coding.matrix = 8; }));  // YCgCo
    EXPECT_TRUE(refused([](DeviceYuv& yuv) { yuv.coding.matrix = 0; }));
    DeviceYuv centred = picture.view();
    centred.coding.columnHalves = 1;
    EXPECT_FALSE(converter->fill(centred, *frame));
    EXPECT_FALSE(converter->fill(picture.view(), *smoothFrame({8, 8})));  // not on the device
    EXPECT_FALSE(converter->fill(picture.view(), *onDevice(api, *converter, {6, 8}, 8)));
    EXPECT_TRUE(converter->fill(picture.view(), *frame));
}

}  // namespace
}  // namespace deep3d::gpu
