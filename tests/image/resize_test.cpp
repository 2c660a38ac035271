// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/resize.h"

#include <random>

#include "tests/image/picture_files.h"

namespace deep3d {
namespace {

std::shared_ptr<Frame> randomPicture(Size size, unsigned seed) {
    auto frame = std::make_shared<Frame>(size, SampleBits::Eight);
    std::mt19937 random(seed);
    for (int y = 0; y < size.height; ++y)
        for (uint8_t& sample : frame->row<uint8_t>(y)) sample = uint8_t(random());
    return frame;
}

// The rule of the header, written down plainly: one output sample.
double plainSample(const Frame& from, Size to, int x, int y, size_t channel) {
    const auto weights = [](int source, int target, int at) {
        std::vector<double> shares(size_t(source), 0.0);
        const double step = double(source) / target;
        if (target >= source) {
            const double position = std::clamp((at + 0.5) * step - 0.5, 0.0, source - 1.0);
            const int first = int(position);
            shares[size_t(first)] += 1 - (position - first);
            if (first + 1 < source) shares[size_t(first + 1)] += position - first;
        } else {
            for (int i = 0; i < source; ++i)
                shares[size_t(i)] = std::max(0.0, std::min(i + 1.0, (at + 1) * step) - std::max(double(i), at * step)) / step;
        }
        return shares;
    };
    const auto across = weights(from.width(), to.width, x), down = weights(from.height(), to.height, y);
    double sum = 0;
    for (int sourceY = 0; sourceY < from.height(); ++sourceY)
        for (int sourceX = 0; sourceX < from.width(); ++sourceX)
            sum += down[size_t(sourceY)] * across[size_t(sourceX)] * from.row<uint8_t>(sourceY)[size_t(sourceX) * 3 + channel];
    return sum;
}

TEST(Resize, followsItsRuleAtEverySize) {
    const FramePtr source = randomPicture({13, 9}, 1);
    for (const Size size : {Size{13, 20}, Size{29, 9}, Size{26, 18}, Size{7, 4}, Size{5, 30}, Size{40, 2}, Size{1, 1}}) {
        const FramePtr made = resized(source, size);
        ASSERT_EQ(made->size(), size);
        for (int y = 0; y < size.height; ++y)
            for (int x = 0; x < size.width; ++x)
                for (size_t channel = 0; channel < 3; ++channel)
                    ASSERT_NEAR(made->row<uint8_t>(y)[size_t(x) * 3 + channel], plainSample(*source, size, x, y, channel), 0.51)
                        << size.width << "x" << size.height << " at " << x << "," << y;
    }
}

TEST(Resize, returnsTheSameFrameForTheSameSize) {
    const FramePtr source = randomPicture({5, 4}, 2);
    EXPECT_EQ(resized(source, {5, 4}), source);
}

TEST(Resize, keepsAConstantPictureExactly) {
    for (const int value : {0, 1, 127, 254, 255}) {
        auto source = std::make_shared<Frame>(Size{37, 23}, SampleBits::Eight);
        std::fill_n(source->data(), source->byteCount(), std::byte(value));
        for (const Size size : {Size{11, 7}, Size{101, 50}, Size{36, 24}}) {
            const FramePtr made = resized(source, size);
            for (int y = 0; y < size.height; ++y)
                for (const uint8_t sample : made->row<uint8_t>(y)) ASSERT_EQ(sample, value);
        }
    }
}

TEST(Resize, mirroredInMirroredOut) {
    const FramePtr source = randomPicture({24, 5}, 3);
    auto mirrored = std::make_shared<Frame>(source->size(), SampleBits::Eight);
    for (int y = 0; y < 5; ++y)
        for (size_t x = 0; x < 24; ++x)
            for (size_t channel = 0; channel < 3; ++channel)
                mirrored->row<uint8_t>(y)[(23 - x) * 3 + channel] = source->row<uint8_t>(y)[x * 3 + channel];
    for (const int width : {10, 61}) {
        const FramePtr a = resized(source, {width, 5}), b = resized(mirrored, {width, 5});
        for (int y = 0; y < 5; ++y)
            for (size_t i = 0; i < size_t(width) * 3; ++i)
                ASSERT_NEAR(a->row<uint8_t>(y)[i], b->row<uint8_t>(y)[(size_t(width) - 1 - i / 3) * 3 + i % 3], 1);
    }
}

TEST(Resize, keepsSixteenBitsAndTags) {
    FrameTags tags;
    tags.iccProfile = rgbProfile();
    tags.timestampMs = 12.5;
    const FramePtr source = testPicture<uint16_t>({40, 30}, tags);
    const FramePtr made = resized(source, {20, 15});
    EXPECT_EQ(made->bits(), SampleBits::Sixteen);
    EXPECT_EQ(made->tags(), tags);
    const double expected = (source->row<uint16_t>(0)[0] + source->row<uint16_t>(0)[3]) / 2.0;
    EXPECT_NEAR(made->row<uint16_t>(0)[0], expected, 1);
}

TEST(Resize, worksFromAndToOnePixel) {
    const FramePtr source = randomPicture({1, 1}, 4);
    const FramePtr large = resized(source, {3, 5});
    EXPECT_EQ(large->row<uint8_t>(4)[8], source->row<uint8_t>(0)[2]);
    EXPECT_EQ(resized(large, {1, 1})->row<uint8_t>(0)[0], source->row<uint8_t>(0)[0]);
}

TEST(FittedInto, keepsTheAspectInsideTheBox) {
    EXPECT_EQ(fittedInto({1920, 1080}, {960, 960}), (Size{960, 540}));
    EXPECT_EQ(fittedInto({1080, 1920}, {960, 960}), (Size{540, 960}));
    EXPECT_EQ(fittedInto({100, 50}, {960, 960}), (Size{100, 50}));
    EXPECT_EQ(fittedInto({65535, 1}, {320, 200}), (Size{320, 1}));
    EXPECT_EQ(fittedInto({65535, 65535}, {7, 3}), (Size{3, 3}));
}

TEST(ToEightBits, mapsTheWholeRange) {
    auto deep = std::make_shared<Frame>(Size{1, 1}, SampleBits::Sixteen);
    deep->row<uint16_t>(0)[0] = 0;
    deep->row<uint16_t>(0)[1] = 32768;
    deep->row<uint16_t>(0)[2] = 65535;
    const FramePtr narrow = toEightBits(deep);
    EXPECT_EQ(narrow->row<uint8_t>(0)[0], 0);
    EXPECT_EQ(narrow->row<uint8_t>(0)[1], 128);
    EXPECT_EQ(narrow->row<uint8_t>(0)[2], 255);
    EXPECT_EQ(toEightBits(narrow), narrow);
}

TEST(FrameSize, refusesNothing) { EXPECT_THROW(Frame({0, 5}, SampleBits::Eight), Error); }

}  // namespace
}  // namespace deep3d
