// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/distribution_cache.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <numeric>

#include "core/image/image_file.h"
#include "core/image/resize.h"
#include "core/model/model_loader.h"
#include "core/stereo/cpu_backend.h"
#include "core/stereo/view_quality.h"
#include "tests/support/ramp_network.h"
#include "tests/support/synthetic.h"
#include "tests/support/temporary_folder.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;

bool same(const Distribution& a, const Distribution& b) {
    return a.grid() == b.grid() && a.axis() == b.axis() && a.alignment() == b.alignment() &&
           std::equal(a.data(), a.data() + a.planeSize() * size_t(a.layers()), b.data());
}

// Largest and mean difference of the expected layer.
std::pair<double, double> layerErrors(const Distribution& a, const Distribution& b) {
    const auto first = expectedLayer(a), second = expectedLayer(b);
    double largest = 0.0, sum = 0.0;
    for (size_t i = 0; i < first.size(); ++i) {
        largest = std::max(largest, double(std::abs(first[i] - second[i])));
        sum += std::abs(first[i] - second[i]);
    }
    return {largest, sum / double(first.size())};
}

DistributionPtr throughBytes(const Distribution& answer) {
    return unpacked(packed(answer, "x"), "x").value();
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    return files;
}

TEST(DistributionCodec, ASharpAnswerComesBackExactly) {
    const LayerAxis axis{.layers = 7, .firstDisparity = -2.5, .step = 0.5, .networkWidth = 200};
    const auto sharp = testing::oneHot({31, 17}, [](int x, int y) { return (x + 2 * y) % 7; }, axis, Alignment::Target);
    EXPECT_TRUE(same(*throughBytes(*sharp), *sharp));
}

TEST(DistributionCodec, EveryCellKeepsItsSumAndItsExpectedLayer) {
    for (const double sharpness : {1.0, 4.0, 40.0}) {
        const auto soft = testing::randomSoft({64, 48}, sharpness, 5);
        const auto back = throughBytes(*soft);
        for (size_t i = 0; i < back->planeSize(); ++i) {
            float sum = 0.0f;
            for (int k = 0; k < back->layers(); ++k) sum += back->layer(k)[i];
            ASSERT_NEAR(sum, 1.0f, 1e-5f);
        }
        EXPECT_LE(layerErrors(*soft, *back).first, 32.0 / 510 + 1e-4) << sharpness;
    }
}

TEST(DistributionCodec, TheErrorOnTheSampleIsTheStatedOne) {
    const FramePtr photo = readImage(fs::path(DEEP3D_SOURCE_DIR) / "resources/samples/room.jpg").frame;
    const FramePtr frame = resized(toEightBits(photo), {960, 540});
    const auto answer = loadNetwork(fs::path(DEEP3D_SOURCE_DIR) / "resources/models/deep3d-33.json")->predictClipFrame(frame);
    const auto bytes = packed(*answer, "x");
    const auto back = unpacked(bytes, "x").value();
    const auto backend = makeCpuBackend();
    const auto right = [&](const DistributionPtr& layers) {
        return backend->renderPair(makeRequest(frame, layers, StereoSettings{})).right;
    };
    const double pictures = viewError(*right(answer), *right(back)), mean = layerErrors(*answer, *back).second;
    RecordProperty("bytes", int(bytes.size()));
    RecordProperty("mean_layers", std::to_string(mean));
    RecordProperty("mean_difference", std::to_string(pictures));
    EXPECT_LT(mean, 0.004);
    EXPECT_LT(pictures, 0.1);
    EXPECT_LT(bytes.size(), 200'000u);
}

TEST(DistributionCodec, DamagedAndForeignBytesAreRefused) {
    const auto bytes = packed(*testing::randomSoft({20, 10}, 8, 1), "clip");
    ASSERT_TRUE(unpacked(bytes, "clip"));
    EXPECT_FALSE(unpacked(bytes, "clap"));
    EXPECT_FALSE(unpacked(bytes, "a clip"));
    EXPECT_FALSE(unpacked({}, "clip"));
    for (size_t i = 0; i < bytes.size(); ++i) {
        auto damaged = bytes;
        damaged[i] ^= std::byte{0x40};
        const auto read = unpacked(damaged, "clip");
        EXPECT_TRUE(!read || same(**read, **unpacked(bytes, "clip"))) << i;
        EXPECT_FALSE(unpacked(std::span(bytes).first(i), "clip")) << i;
    }
}

class DistributionCacheTest : public ::testing::Test {
protected:
    DistributionPtr answer(int64_t index, DistributionCache& cache) {
        return cache.answer(m_source, index, testing::noiseFrame({96, 54}, SampleBits::Eight, uint32_t(index)), m_network);
    }

    testing::TemporaryFolder m_folder;
    testing::RampNetwork m_network;
    AnswerSource m_source{"clip", "ramp"};
};

TEST_F(DistributionCacheTest, TheSecondAnswerCostsNoNetworkAndIsTheSame) {
    DistributionCache cache(m_folder.path());
    const auto first = answer(3, cache);
    EXPECT_TRUE(same(*answer(3, cache), *first));
    EXPECT_EQ(m_network.predictions(), 1);
    DistributionCache later(m_folder.path());
    EXPECT_TRUE(same(*answer(3, later), *first));
    EXPECT_EQ(m_network.predictions(), 1);
}

TEST_F(DistributionCacheTest, SourceNetworkAndFrameTellAnswersApart) {
    DistributionCache cache(m_folder.path());
    answer(0, cache);
    EXPECT_NE(cache.find(m_source, 0), nullptr);
    EXPECT_EQ(cache.find(m_source, 1), nullptr);
    EXPECT_EQ(cache.find({"clip", "other"}, 0), nullptr);
    EXPECT_EQ(cache.find({"clop", "ramp"}, 0), nullptr);
}

TEST_F(DistributionCacheTest, ADamagedFileIsComputedAgain) {
    DistributionCache cache(m_folder.path());
    const auto first = answer(0, cache);
    const fs::path file = filesIn(m_folder.path()).front();
    fs::resize_file(file, fs::file_size(file) / 2);
    EXPECT_TRUE(same(*answer(0, cache), *first));
    EXPECT_EQ(m_network.predictions(), 2);
    EXPECT_NE(cache.find(m_source, 0), nullptr);
}

TEST_F(DistributionCacheTest, WhatWasUsedLongestAgoGoes) {
    DistributionCache measure(m_folder / "one");
    answer(0, measure);
    const uintmax_t bytes = fs::file_size(filesIn(m_folder / "one").front());
    DistributionCache cache(m_folder / "many", 10 * bytes);
    for (int i = 0; i < 9; ++i) answer(i, cache);
    for (const fs::path& file : filesIn(m_folder / "many"))  // all are old, and 0 is used now
        fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(std::stoi(file.stem().string()) + 1));
    ASSERT_NE(cache.find(m_source, 0), nullptr);
    for (int i = 9; i < 13; ++i) answer(i, cache);
    uintmax_t held = 0;
    for (const fs::path& file : filesIn(m_folder / "many")) held += fs::file_size(file);
    EXPECT_LE(held, 10 * bytes);
    EXPECT_NE(cache.find(m_source, 0), nullptr);
    EXPECT_EQ(cache.find(m_source, 8), nullptr);
    EXPECT_NE(cache.find(m_source, 12), nullptr);
}

TEST_F(DistributionCacheTest, WithoutAFolderEveryAnswerIsComputed) {
    std::ofstream(m_folder / "file") << "no folder";
    DistributionCache cache(m_folder / "file" / "cache"), kept(m_folder / "kept");
    EXPECT_TRUE(same(*answer(0, cache), *answer(0, kept)));
    answer(0, cache);
    EXPECT_EQ(m_network.predictions(), 3);
}

TEST_F(DistributionCacheTest, AChangedFileHasAnotherIdentity) {
    const fs::path clip = m_folder / "clip.mkv";
    std::ofstream(clip) << "one";
    const std::string before = fileIdentity(clip);
    EXPECT_EQ(fileIdentity(m_folder / "." / "clip.mkv"), before);
    std::ofstream(clip) << "longer";
    EXPECT_NE(fileIdentity(clip), before);
    EXPECT_NO_THROW(fileIdentity(m_folder / "missing.mkv"));
}

}  // namespace
}  // namespace deep3d
