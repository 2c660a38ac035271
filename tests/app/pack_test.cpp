// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <thread>

#include <nlohmann/json.hpp>

#include "core/image/array_file.h"
#include "core/image/resize.h"
#include "core/image/stereo_file.h"
#include "core/media/video_writer.h"
#include "core/train/pack_file.h"
#include "tests/app/command_line_test.h"
#include "tests/support/clips.h"

namespace deep3d {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using nlohmann::json;
using testing::bytesOf;
using testing::Finished;
using testing::Process;
using testing::runDeep3d;
namespace fs = std::filesystem;

constexpr Size kEye{160, 96};
constexpr int kFar = 2, kNear = 10;  // px of disparity

// A wall at kFar with a card before it at kNear, seen from both sides; other textures for each `seed`.
FramePair wallAndCard(uint32_t seed) {
    // Grains of 2 px under forms of 12 px.
    const auto texture = [](uint32_t grain) {
        const FramePtr fine = resized(testing::noiseFrame({100, 48}, SampleBits::Eight, grain), {200, 96});
        const FramePtr coarse = resized(testing::noiseFrame({16, 8}, SampleBits::Eight, grain + 1), {200, 96});
        auto both = std::make_shared<Frame>(fine->size(), SampleBits::Eight);
        for (int y = 0; y < both->height(); ++y)
            for (size_t x = 0; x < both->rowSamples(); ++x)
                both->row<uint8_t>(y)[x] = uint8_t((fine->row<uint8_t>(y)[x] + coarse->row<uint8_t>(y)[x]) / 2);
        return both;
    };
    const auto wall = texture(10 * seed + 1), card = texture(10 * seed + 3);
    const auto seen = [&](int wallShift, int cardShift) {
        auto eye = std::make_shared<Frame>(kEye, SampleBits::Eight);
        for (int y = 0; y < kEye.height; ++y)
            for (int x = 0; x < kEye.width; ++x) {
                const bool onCard = y >= 30 && y < 70 && x + cardShift >= 60 && x + cardShift < 110;
                const Frame& from = onCard ? *card : *wall;
                const int column = x + (onCard ? cardShift : wallShift);
                for (int c = 0; c < 3; ++c)
                    eye->row<uint8_t>(y)[size_t(3 * x + c)] = from.row<uint8_t>(y)[size_t(3 * column + c)];
            }
        return eye;
    };
    return {seen(0, 0), seen(kFar, kNear)};
}

FramePtr joined(const FramePair& pair, bool sideBySide) {
    const int across = sideBySide ? 2 : 1, down = sideBySide ? 1 : 2;
    auto both = std::make_shared<Frame>(Size{kEye.width * across, kEye.height * down}, SampleBits::Eight);
    for (int y = 0; y < kEye.height; ++y) {
        const auto left = pair.left->row<uint8_t>(y), right = pair.right->row<uint8_t>(y);
        std::ranges::copy(left, both->row<uint8_t>(y).begin());
        std::ranges::copy(right, sideBySide ? both->row<uint8_t>(y).begin() + 3 * kEye.width
                                            : both->row<uint8_t>(y + kEye.height).begin());
    }
    return both;
}

class PackCommandTest : public CommandLineTest {
protected:
    std::string folder(const std::string& name) const {
        fs::create_directories(m_folder / name);
        return at(name);
    }
    Finished pack(const std::vector<std::string>& words) const {
        std::vector<std::string> all{"pack"};
        all.insert(all.end(), words.begin(), words.end());
        return runDeep3d(all);
    }
    // Every sample of the pack has the eyes' own size and disparities.
    void expectPairs(const std::string& target, size_t count) const {
        const PackReader reader(m_folder / target);
        ASSERT_EQ(reader.samples().size(), count);
        for (const PackSample& sample : reader.samples()) {
            EXPECT_EQ(Size(sample.width, sample.height), kEye) << sample.id;
            EXPECT_TRUE(sample.right && sample.nearness);
            EXPECT_NEAR(sample.farPx, kFar, 0.7) << sample.id;
            EXPECT_NEAR(sample.nearPx, kNear, 0.7) << sample.id;
        }
    }
    // A film of `scenes` seconds, another scene each, `width` x `height`.
    std::string film(const std::string& name, int scenes, bool sideBySide, Size size, const StereoTag& mark = {}) const {
        VideoFormat format{.size = size, .frameRate = {4, 1}, .timeBase = {1, 4}, .stereo = mark};
        VideoWriter writer(at(name), format, {.codec = VideoCodec::Ffv1});
        for (int i = 0; i < 4 * scenes; ++i)
            writer.write(resized(joined(wallAndCard(uint32_t(i / 4 + 1)), sideBySide), size), i);
        writer.finish(4 * scenes);
        return at(name);
    }
};

TEST_F(PackCommandTest, TakesPhotosOfBothEyesOfEveryKind) {
    writeImage(*joined(wallAndCard(1), true), folder("wide") + "/a.png");
    writeImage(*joined(wallAndCard(2), false), folder("high") + "/b.png");
    writeImage(*resized(joined(wallAndCard(3), true), kEye), folder("squeezed") + "/c.png");
    const FramePair pair = wallAndCard(4);
    writeMpo(*pair.left, *pair.right, folder("camera") + "/d.mpo");
    EXPECT_EQ(pack({at("wide"), "--stereo", "sbs", "--out", at("1")}).exitCode, 0);
    EXPECT_EQ(pack({at("high"), "--stereo", "tb", "--out", at("2")}).exitCode, 0);
    EXPECT_EQ(pack({at("squeezed"), "--stereo", "half-sbs", "--out", at("3")}).exitCode, 0);
    EXPECT_EQ(pack({at("camera"), "--out", at("4")}).exitCode, 0);
    for (const char* target : {"1", "2", "3", "4"}) expectPairs(target, 1);
    EXPECT_EQ(pack({at("wide"), "--stereo", "beside", "--out", at("5")}).exitCode, 2);
}

TEST_F(PackCommandTest, TakesPhotosWithDepthOfSixteenBits) {
    writeImage(*wallAndCard(1).left, folder("rooms") + "/a.jpg");
    std::vector<uint16_t> depth(size_t(kEye.width * kEye.height), 40000);
    std::fill_n(depth.begin(), kEye.width, uint16_t(0));  // unknown
    std::fill_n(depth.begin() + kEye.width, kEye.width, uint16_t(10000));
    writeGrey16Png(at("rooms/a_depth.png"), kEye, depth);
    ASSERT_EQ(pack({at("rooms"), "--out", at("pack")}).exitCode, 0);
    const PackReader reader(m_folder / "pack");
    const auto nearness = reader.bytes(reader.samples().at(0).nearness);
    EXPECT_EQ(nearness[0], 0);
    EXPECT_EQ(nearness[size_t(kEye.width)], 1);
    EXPECT_EQ(nearness[size_t(2 * kEye.width)], 255);
}

TEST_F(PackCommandTest, TakesFilmsAtTheAskedRate) {
    const std::string wide = film("wide.mkv", 3, true, {2 * kEye.width, kEye.height});
    const std::string half = film("half.mkv", 3, true, kEye);
    const std::string high = film("high.mkv", 2, false, {kEye.width, kEye.height});
    const Finished run = pack({wide, "--stereo", "sbs", "--rate", "4", "--out", at("1"), "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const json report = json::parse(run.out);
    EXPECT_EQ(report["sources"][0]["source"], "wide");
    EXPECT_EQ(report["sources"][0]["kept_out"], 9) << "frames of a standing scene repeat each other";
    EXPECT_EQ(pack({half, "--stereo", "half-sbs", "--rate", "1", "--out", at("2")}).exitCode, 0);
    EXPECT_EQ(pack({high, "--stereo", "half-tb", "--rate", "1", "--out", at("3")}).exitCode, 0);
    expectPairs("1", 3);
    expectPairs("2", 3);
    expectPairs("3", 2);
}

// The shape tells halved eyes from full ones.
TEST_F(PackCommandTest, TakesTheFilmsOwnMark) {
    const StereoTag mark{StereoMode::SideBySide, false};
    const std::string full = film("full.mkv", 2, true, {2 * kEye.width, kEye.height}, mark);
    const std::string half = film("half.mkv", 2, true, kEye, mark);
    const std::string plain = film("plain.mkv", 1, true, {2 * kEye.width, kEye.height});
    ASSERT_EQ(pack({full, "--rate", "1", "--out", at("1")}).exitCode, 0);
    ASSERT_EQ(pack({half, "--rate", "1", "--out", at("2")}).exitCode, 0);
    expectPairs("1", 2);
    expectPairs("2", 2);
    const Finished run = pack({plain, "--out", at("3")});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.err, AllOf(HasSubstr("plain.mkv"), HasSubstr("--stereo")));
    EXPECT_THAT(pack({at("missing.mp4"), "--out", at("3")}).err, HasSubstr("missing.mp4"));
}

TEST_F(PackCommandTest, RefusesEvaluationPicturesAndTellsWhich) {
    writeImage(*wallAndCard(1).left, folder("measured") + "/a.jpg");
    writeImage(*wallAndCard(1).left, folder("mine") + "/b.jpg", {.quality = 60});
    ASSERT_EQ(pack({at("measured"), "--evaluation", "--out", at("evaluation")}).exitCode, 0);
    const Finished run = pack({at("mine"), "--keep-out", at("evaluation"), "--out", at("pack")});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.err, AllOf(HasSubstr("mine/b is kept out: it is the evaluation picture measured/a left"),
                               HasSubstr("No picture was left")));
    EXPECT_EQ(pack({at("mine"), "--out", at("second")}).exitCode, 0);
}

class PackResumeTest : public PackCommandTest {
protected:
    void SetUp() override {
        folder("photos");
        for (uint32_t i = 0; i < 60; ++i) {
            char name[32];
            std::snprintf(name, sizeof name, "photos/%03u.png", i);
            writeImage(*joined(wallAndCard(i + 1), true), at(name));
        }
    }
    std::vector<std::string> words(const std::string& target) const {
        return {"pack", at("photos"), "--stereo", "sbs", "--threads", "1", "--out", at(target)};
    }
    // Runs until a few pictures stand in the journal, then calls `end`.
    Finished endedInTheMiddle(const std::string& target, const std::function<void(Process&)>& end) const {
        Process process(words(target));
        const auto steps = [&] { return std::ranges::count(bytesOf(m_folder / target / "journal.jsonl"), '\n'); };
        while (process.running() && steps() < 3) std::this_thread::sleep_for(std::chrono::milliseconds(2));
        end(process);
        return process.wait();
    }
    void expectGoesOn(const std::string& target) const {
        EXPECT_FALSE(fs::exists(m_folder / target / "index.json"));
        ASSERT_TRUE(fs::exists(m_folder / target / "journal.jsonl"));
        ASSERT_EQ(runDeep3d(words("whole")).exitCode, 0);
        auto again = words(target);
        EXPECT_THAT(runDeep3d(again).err, HasSubstr("--resume"));
        again.push_back("--resume");
        const Finished resumed = runDeep3d(again);
        ASSERT_EQ(resumed.exitCode, 0) << resumed.err;
        EXPECT_EQ(bytesOf(m_folder / target / "index.json"), bytesOf(m_folder / "whole/index.json"));
        EXPECT_EQ(bytesOf(m_folder / target / "shard_000.bin"), bytesOf(m_folder / "whole/shard_000.bin"));
        EXPECT_FALSE(fs::exists(m_folder / target / "journal.jsonl"));
    }
};

TEST_F(PackResumeTest, AKilledPackGoesOnWithTheSameBytes) {
    EXPECT_EQ(endedInTheMiddle("pack", [](Process& process) { process.kill(); }).exitCode, 128 + 9);
    expectGoesOn("pack");
}

TEST_F(PackResumeTest, CtrlCLeavesAPackToGoOnWith) {
    const Finished run = endedInTheMiddle("pack", [](Process& process) { process.interrupt(); });
    EXPECT_EQ(run.exitCode, 130);
    EXPECT_THAT(run.err, HasSubstr("--resume goes on with it"));
    expectGoesOn("pack");
}

}  // namespace
}  // namespace deep3d
