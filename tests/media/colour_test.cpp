// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Colours of decoded frames against the formulas of ITU-R BT.601, BT.709 and BT.2020.
#include <cmath>

#include "tests/support/clips.h"

namespace deep3d {
namespace {

using ::testing::HasSubstr;

struct Matrix {
    const char* tag;
    double kr, kb;
};
constexpr Matrix kMatrices[] = {{"smpte170m", 0.299, 0.114}, {"bt709", 0.2126, 0.0722}, {"bt2020nc", 0.2627, 0.0593}};

using Rgb = std::array<double, 3>;  // 0 ... 1
constexpr Rgb kColours[] = {{0, 0, 0}, {1, 1, 1},         {1, 0, 0},       {0, 1, 0},
                            {0, 0, 1}, {0.25, 0.5, 0.75}, {0.9, 0.7, 0.2}, {0.5, 0.5, 0.5}};
constexpr int kPatch = 16;

// Y, Cb, Cr as stored: BT.2100 table 9 for n bits; full range as in H.273.
std::array<int, 3> stored(const Rgb& c, const Matrix& m, int bits, bool full) {
    const double y = m.kr * c[0] + (1 - m.kr - m.kb) * c[1] + m.kb * c[2];
    const double cb = (c[2] - y) / (2 * (1 - m.kb)), cr = (c[0] - y) / (2 * (1 - m.kr));
    const double top = std::pow(2.0, bits) - 1, step = std::pow(2.0, bits - 8), middle = 128 * step;
    const auto round = [top](double v) { return int(std::lround(std::clamp(v, 0.0, top))); };
    if (full) return {round(y * top), round(cb * top + middle), round(cr * top + middle)};
    return {round((219 * y + 16) * step), round(224 * cb * step + middle), round(224 * cr * step + middle)};
}

// The curve of PQ (ITU-R BT.2100, table 4): linear light from a signal, and back.
double linearOfPq(double signal) {
    const double power = std::pow(signal, 32 / 2523.0);
    return std::pow(std::max(power - 3424 / 4096.0, 0.0) / (2413 / 128.0 - 2392 / 128.0 * power), 16384 / 2610.0);
}
double pqOfLinear(double light) {
    const double power = std::pow(light, 2610 / 16384.0);
    return std::pow((3424 / 4096.0 + 2413 / 128.0 * power) / (1 + 2392 / 128.0 * power), 2523 / 32.0);
}

// I, Ct, Cp as stored with n bits, limited range: BT.2100, tables 7 and 9.
std::array<int, 3> storedIctcp(const Rgb& c, int bits) {
    const double r = linearOfPq(c[0]), g = linearOfPq(c[1]), b = linearOfPq(c[2]), step = std::pow(2.0, bits - 8);
    const double l = pqOfLinear((1688 * r + 2146 * g + 262 * b) / 4096), m = pqOfLinear((683 * r + 2951 * g + 462 * b) / 4096),
                 s = pqOfLinear((99 * r + 309 * g + 3688 * b) / 4096);
    const double i = (l + m) / 2, ct = (6610 * l - 13613 * m + 7003 * s) / 4096, cp = (17933 * l - 17390 * m - 543 * s) / 4096;
    return {int(std::lround((219 * i + 16) * step)), int(std::lround((224 * ct + 128) * step)),
            int(std::lround((224 * cp + 128) * step))};
}

class ColourTest : public testing::MediaTest {
protected:
    // Patches of one colour each as planar YUV; chroma halved both ways or not at all.
    std::vector<uint8_t> patches(const Matrix& matrix, int bits, bool full, bool halved) {
        std::vector<uint8_t> bytes;
        const int colours = int(std::size(kColours));
        for (size_t plane = 0; plane < 3; ++plane) {
            const int divide = plane > 0 && halved ? 2 : 1;
            for (int y = 0; y < kPatch / divide; ++y)
                for (int x = 0; x < colours * kPatch / divide; ++x) {
                    const int value = stored(kColours[x * divide / kPatch], matrix, bits, full)[plane];
                    bytes.push_back(uint8_t(value & 255));
                    if (bits > 8) bytes.push_back(uint8_t(value >> 8));
                }
        }
        return bytes;
    }
    void expectColours(const Frame& frame, double levels, const std::string& what) {
        for (size_t i = 0; i < std::size(kColours); ++i)
            for (size_t channel = 0; channel < 3; ++channel) {
                const size_t at = (i * kPatch + kPatch / 2) * 3 + channel;
                const double found = frame.bits() == SampleBits::Eight ? frame.row<uint8_t>(kPatch / 2)[at]
                                                                       : frame.row<uint16_t>(kPatch / 2)[at] / 257.0;
                EXPECT_NEAR(found, kColours[i][channel] * 255.0, levels)
                    << what << ", colour " << i << ", channel " << channel;
            }
    }
    std::vector<std::string> options(const Matrix& matrix, bool full) {
        return {"-i",           file("raw.bin").string(), "-c:v", "ffv1", "-colorspace", matrix.tag,
                "-color_range", full ? "pc" : "tv"};
    }
};

constexpr Size kSize{int(std::size(kColours)) * kPatch, kPatch};

TEST_F(ColourTest, everyMatrixAndRange) {
    for (const Matrix& matrix : kMatrices)
        for (const bool full : {false, true})
            for (const bool halved : {false, true})
                for (const int bits : {8, 10, 12}) {
                    const std::string format =
                        std::string(halved ? "yuv420p" : "yuv444p") + (bits > 8 ? std::to_string(bits) + "le" : "");
                    const auto path =
                        rawClip("a.mkv", patches(matrix, bits, full, halved), format, kSize, options(matrix, full));
                    const auto reader = openMedia(path);
                    EXPECT_EQ(reader->info().sourceBits, bits);
                    EXPECT_EQ(int(reader->info().bits), bits > 8 ? 16 : 8);
                    expectColours(*reader->read(0), bits > 8 ? 0.7 : 2.0,
                                  std::string(matrix.tag) + " " + format + (full ? " full" : " limited"));
                }
}

// Small errors of I, Ct and Cp are large ones of a channel that is nearly black beside bright ones: not of such colours.
TEST_F(ColourTest, ictcpOfPq) {
    constexpr Rgb colours[] = {{0, 0, 0}, {1, 1, 1}, {0.25, 0.5, 0.75}, {0.9, 0.7, 0.4}, {0.5, 0.5, 0.5}, {0.4, 0.7, 0.5}};
    const Size size{int(std::size(colours)) * kPatch, kPatch};
    std::vector<uint8_t> bytes;
    for (size_t plane = 0; plane < 3; ++plane)
        for (int at = 0; at < size.width * size.height; ++at) {
            const int value = storedIctcp(colours[at % size.width / kPatch], 12)[plane];
            bytes.insert(bytes.end(), {uint8_t(value & 255), uint8_t(value >> 8)});
        }
    const auto tagged = [&](const std::string& transfer) {
        return rawClip("a.mkv", bytes, "yuv444p12le", size,
                       {"-i", file("raw.bin").string(), "-c:v", "ffv1", "-colorspace", "ictcp", "-color_primaries", "bt2020",
                        "-color_trc", transfer, "-color_range", "tv"});
    };
    for (const std::string transfer : {"smpte2084", "unknown"}) {
        const auto frame = openMedia(tagged(transfer))->read(0);
        for (size_t i = 0; i < std::size(colours); ++i)
            for (size_t channel = 0; channel < 3; ++channel)
                EXPECT_NEAR(frame->row<uint16_t>(8)[(i * kPatch + kPatch / 2) * 3 + channel] / 257.0, colours[i][channel] * 255, 0.7)
                    << transfer << ", colour " << i << ", channel " << channel;
    }
    EXPECT_THAT(testing::sentenceOf(ErrorKind::BadInput, [&] { openMedia(tagged("arib-std-b67")); }),
                HasSubstr("a.mkv stores its colours as ICtCp of HLG, which cannot be read."));
}

TEST_F(ColourTest, untaggedClipsUseTheUsualMatrix) {
    for (const auto& [height, matrix] : {std::pair{16, kMatrices[0]}, {720, kMatrices[1]}}) {
        std::vector<uint8_t> bytes;
        for (size_t plane = 0; plane < 3; ++plane)
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < kSize.width; ++x)
                    bytes.push_back(uint8_t(stored(kColours[x / kPatch], matrix, 8, false)[plane]));
        const auto path =
            rawClip("a.mkv", bytes, "yuv444p", {kSize.width, height}, {"-i", file("raw.bin").string(), "-c:v", "ffv1"});
        expectColours(*openMedia(path)->read(0), 2.0, std::to_string(height));
    }
}

TEST_F(ColourTest, rgbAndGreyStayAsTheyAre) {
    std::vector<uint8_t> bytes;
    for (int i = 0; i < 256 * 4; ++i) bytes.insert(bytes.end(), {uint8_t(i), uint8_t(255 - i % 256), uint8_t(i / 4)});
    const auto path = rawClip("a.mkv", bytes, "rgb24", {256, 4},
                              {"-i", file("raw.bin").string(), "-c:v", "ffv1", "-pix_fmt", "bgr0"});
    const auto frame = openMedia(path)->read(0);
    EXPECT_TRUE(std::equal(bytes.begin(), bytes.end(), reinterpret_cast<const uint8_t*>(frame->data())));

    std::vector<uint8_t> greys(256 * 4);
    for (size_t i = 0; i < greys.size(); ++i) greys[i] = uint8_t(i);
    const auto grey = openMedia(rawClip("g.mkv", greys, "gray", {256, 4},
                                        {"-i", file("raw.bin").string(), "-c:v", "ffv1", "-color_range", "pc"}));
    const auto picture = grey->read(0);
    for (int i = 0; i < 256; ++i) EXPECT_NEAR(picture->row<uint8_t>(1)[size_t(i) * 3], i, 1);
}

TEST_F(ColourTest, transparencyIsLaidOnWhite) {
    const std::vector<uint8_t> bytes{255, 0, 0, 255, 0, 0, 255, 0, 0, 0, 0, 128, 10, 20, 30, 255};
    const auto path =
        rawClip("a.mkv", bytes, "rgba", {2, 2}, {"-i", file("raw.bin").string(), "-c:v", "ffv1", "-pix_fmt", "bgra"});
    const auto frame = openMedia(path)->read(0);
    const std::vector<int> expected{255, 0, 0, 255, 255, 255, 127, 127, 127, 10, 20, 30};
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(reinterpret_cast<const uint8_t*>(frame->data())[i], expected[i], 1);
}

// An edge in colour alone: chroma that was made at its tagged place comes back without a shift to one side.
TEST_F(ColourTest, chromaLiesWhereItsTagSays) {
    std::vector<uint8_t> ramp;
    for (int y = 0; y < 16; ++y)
        for (int x = 0; x < 128; ++x) ramp.insert(ramp.end(), {uint8_t(64 + x), 96, uint8_t(191 - x)});
    for (const std::string place : {"left", "center", "topleft"}) {
        const auto path = rawClip(
            "a.mp4", ramp, "rgb24", {128, 16},
            {"-i", file("raw.bin").string(), "-vf", "zscale=m=709:r=limited:c=" + place + ",format=yuv420p", "-c:v",
             "libx264", "-qp", "0", "-chroma_sample_location", place, "-colorspace", "bt709", "-color_range", "tv"});
        const auto frame = openMedia(path)->read(0);
        for (size_t x = 8; x < 120; ++x)
            EXPECT_NEAR(frame->row<uint8_t>(8)[x * 3], int(64 + x), 2) << place << " " << x;
    }
}

TEST_F(ColourTest, hdrIsKeptAndTold) {
    const auto path = clip("a.mkv", 5,
                           {"-c:v", "libx265", "-pix_fmt", "yuv420p10le", "-color_primaries", "bt2020", "-color_trc",
                            "smpte2084", "-colorspace", "bt2020nc", "-x265-params",
                            "log-level=none:hdr10=1:master-display=G(13250,34500)B(7500,3000)R(34000,16000)"
                            "WP(15635,16450)L(10000000,50):max-cll=1000,400"});
    const MediaInfo info = openMedia(path)->info();
    EXPECT_TRUE(isHdr(info.colour));
    EXPECT_THAT(colourText(info.colour), HasSubstr("bt2020 / smpte2084 / bt2020nc"));
    ASSERT_TRUE(info.mastering);
    EXPECT_NEAR(info.mastering->red[0], 0.68, 1e-6);
    EXPECT_NEAR(info.mastering->maxLuminance, 1000.0, 1e-6);
    EXPECT_EQ(info.lightLevel, (LightLevel{1000, 400}));
    EXPECT_EQ(probeMedia(path).mastering, info.mastering);
}

}  // namespace
}  // namespace deep3d
