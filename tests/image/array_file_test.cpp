// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/array_file.h"

#include <cstring>
#include <numeric>

#include "core/image/image_file.h"
#include "tests/image/picture_files.h"

namespace deep3d {
namespace {

class ArrayFile : public PictureFiles {};

TEST_F(ArrayFile, greyPngKeepsEveryValue) {
    std::vector<uint16_t> values(300 * 220);
    for (size_t i = 0; i < values.size(); ++i) values[i] = uint16_t(i * 41);
    writeGrey16Png(file("depth.png"), {300, 220}, values);
    const GreyPlane plane = readGreyPng(file("depth.png"));
    EXPECT_EQ(plane.size, (Size{300, 220}));
    EXPECT_EQ(plane.bits, SampleBits::Sixteen);
    EXPECT_EQ(plane.values, values);
    const FramePtr seen = readImage(file("depth.png")).frame;
    EXPECT_EQ(seen->row<uint16_t>(0)[3], values[1]);
}

TEST_F(ArrayFile, colourIsNoGreyPicture) {
    writeImage(*testPicture({4, 4}), file("colour.png"));
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { readGreyPng(file("colour.png")); }), "colour.png");
    textFile("text.png", "no picture, but long enough to look");
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { readGreyPng(file("text.png")); }), "text.png");
}

TEST_F(ArrayFile, truncatedGreyPng) {
    writeGrey16Png(file("depth.png"), {64, 64}, std::vector<uint16_t>(64 * 64, 9));
    std::filesystem::resize_file(file("depth.png"), 60);
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { readGreyPng(file("depth.png")); }), "depth.png");
}

TEST_F(ArrayFile, npyIsWhatNumpyExpects) {
    std::vector<float> values(33 * 4 * 5);
    std::iota(values.begin(), values.end(), 0.5f);
    writeNpy(file("a.npy"), std::array<size_t, 3>{33, 4, 5}, values);
    const auto bytes = bytesOf(file("a.npy"));
    ASSERT_GT(bytes.size(), values.size() * 4);
    EXPECT_EQ(std::memcmp(bytes.data(), "\x93NUMPY\x01\x00", 8), 0);
    const size_t header = 10 + bytes[8] + 256u * bytes[9];
    EXPECT_EQ(header % 64, 0u);
    EXPECT_EQ(bytes[header - 1], '\n');
    const std::string text(bytes.begin() + 10, bytes.begin() + long(header));
    EXPECT_EQ(text.find("{'descr': '<f4', 'fortran_order': False, 'shape': (33,4,5,), }"), 0u) << text;
    ASSERT_EQ(bytes.size(), header + values.size() * 4);
    EXPECT_EQ(std::memcmp(bytes.data() + header, values.data(), values.size() * 4), 0);
}

TEST_F(ArrayFile, countsMustFit) {
    const std::vector<float> values(5);
    expectSentence(sentenceOf(ErrorKind::Failed, [&] { writeNpy(file("a.npy"), std::array<size_t, 2>{2, 3}, values); }), "a.npy");
    const std::vector<uint16_t> grey(5);
    expectSentence(sentenceOf(ErrorKind::Failed, [&] { writeGrey16Png(file("a.png"), {2, 3}, grey); }), "a.png");
    EXPECT_EQ(filesLeft(), 0u);
}

}  // namespace
}  // namespace deep3d
