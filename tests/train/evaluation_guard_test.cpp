// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numbers>

#include "core/train/picture_screen.h"
#include "core/train/sample_source.h"
#include "core/util/error.h"
#include "tests/support/temporary_folder.h"

namespace deep3d {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

// A picture made of nothing but the frequencies that give this hash.
Picture pictureWith(const PictureHash& hash) {
    constexpr int side = 32, wide = 96, high = 64;
    Picture picture(wide, high, 3);
    for (int y = 0; y < high; ++y) {
        for (int x = 0; x < wide; ++x) {
            double sum = 0.0;
            for (int i = 1; i < 256; ++i) {
                const double sign = hash.bits[size_t(i / 64)] >> (i % 64) & 1 ? 1.0 : -1.0;
                const auto wave = [](int frequency, int at) {
                    return std::cos(std::numbers::pi * frequency * (2 * at + 1) / (2.0 * side)) * (frequency ? 1.0 : 0.7);
                };
                sum += sign * wave(i % 16, x * side / wide) * wave(i / 16, y * side / high);
            }
            std::fill_n(picture.at(x, y), 3, uint8_t(std::clamp(128.0 + 2.0 * sum, 0.0, 255.0)));
        }
    }
    return picture;
}

class EvaluationGuard : public ::testing::Test {
protected:
    void writePack(const Picture& picture, std::optional<PictureHash> left, std::optional<PictureHash> right) {
        std::filesystem::remove_all(m_folder / "pack");
        std::filesystem::create_directories(m_folder / "pack");
        PackWriter writer(m_folder / "pack", PackPurpose::Training);
        PackSample sample;
        sample.id = "mine/a";
        sample.source = "mine";
        sample.width = picture.width;
        sample.height = picture.height;
        sample.left = writer.append(encodeJpeg(picture, 95));
        sample.nearness = writer.append(std::vector<uint8_t>(size_t(picture.width * picture.height), 7));
        sample.leftHash = left;
        sample.rightHash = right;
        writer.add(sample);
        writer.finish();
    }
    std::string refusal() {
        try {
            SampleSource({m_folder / "pack"}, {});
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            return error.what();
        }
        return "";
    }
    testing::TemporaryFolder m_folder;
};

TEST_F(EvaluationGuard, PacksWithAnEvaluationPictureAreRefused) {
    const EvaluationPicture& measured = evaluationPictures().front();
    PictureHash nearly = measured.hash, other = measured.hash;
    for (int bit = 0; bit < kSamePictureBits; ++bit) nearly.bits[size_t(bit % 4)] ^= uint64_t(1) << bit;
    for (uint64_t& word : other.bits) word ^= 0x5555555555555555;
    const Picture plain(96, 64, 3);
    writePack(plain, nearly, {});
    EXPECT_THAT(refusal(), AllOf(HasSubstr((m_folder / "pack").string()), HasSubstr("mine/a"), HasSubstr(measured.name)));
    writePack(plain, other, nearly);
    EXPECT_THAT(refusal(), HasSubstr(measured.name));
    writePack(plain, other, other);
    EXPECT_EQ(refusal(), "");
}

TEST_F(EvaluationGuard, MirroredEvaluationPicturesAreRefused) {
    const EvaluationPicture& measured = evaluationPictures().front();
    const Picture shown = pictureWith(measured.hash);
    Picture turned(shown.width, shown.height, 3);
    for (int y = 0; y < shown.height; ++y)
        for (int x = 0; x < shown.width; ++x) std::copy_n(shown.at(shown.width - 1 - x, y), 3, turned.at(x, y));
    writePack(shrunk(decodeJpeg(encodeJpeg(turned, 60), "turned"), 72, 48), {}, {});
    EXPECT_THAT(refusal(), HasSubstr(measured.name));
}

TEST_F(EvaluationGuard, PicturesOfPacksWithoutHashesAreLookedAt) {
    const EvaluationPicture& measured = evaluationPictures().back();
    writePack(pictureWith(measured.hash), {}, {});
    EXPECT_THAT(refusal(), HasSubstr(measured.name));
    PictureHash other = measured.hash;
    for (uint64_t& word : other.bits) word ^= 0x5555555555555555;
    writePack(pictureWith(other), {}, {});
    EXPECT_EQ(refusal(), "");
}

}  // namespace
}  // namespace deep3d
