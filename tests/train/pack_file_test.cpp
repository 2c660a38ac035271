// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_file.h"

#include <fstream>
#include <numeric>

#include <gtest/gtest.h>

#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

class PackFile : public ::testing::Test {
protected:
    void SetUp() override {
        m_folder = fs::path(::testing::TempDir()) /
                   (std::string("pack_") + ::testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    void TearDown() override { fs::remove_all(m_folder); }

    static std::vector<uint8_t> bytes(size_t count, uint8_t first) {
        std::vector<uint8_t> made(count);
        std::iota(made.begin(), made.end(), first);
        return made;
    }

    // One sample of 4 x 3 px with every blob.
    void writePack() {
        PackWriter writer(m_folder, PackPurpose::Training);
        PackSample sample;
        sample.id = "scenes/one";
        sample.source = "scenes";
        sample.split = PackSplit::Validation;
        sample.width = 4;
        sample.height = 3;
        sample.left = writer.append(bytes(100, 1));
        sample.right = writer.append(bytes(90, 2));
        sample.nearness = writer.append(bytes(12, 3));
        sample.mask = writer.append(bytes(12, 4));
        sample.nearPx = 12.5;
        sample.farPx = -0.25;
        writer.add(sample);
        writer.finish();
    }

    std::string messageOfOpening() {
        try {
            PackReader reader(m_folder);
            return "";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            return error.what();
        }
    }

    void replaceInIndex(const std::string& from, const std::string& to) {
        std::ifstream in(m_folder / "index.json");
        std::string text((std::istreambuf_iterator<char>(in)), {});
        const size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos);
        std::ofstream(m_folder / "index.json") << text.replace(at, from.size(), to);
    }

    fs::path m_folder;
};

TEST_F(PackFile, readsBackWhatWasWritten) {
    writePack();
    const PackReader reader(m_folder);
    EXPECT_EQ(reader.purpose(), PackPurpose::Training);
    ASSERT_EQ(reader.samples().size(), 1u);
    const PackSample& sample = reader.samples()[0];
    EXPECT_EQ(sample.id, "scenes/one");
    EXPECT_EQ(sample.source, "scenes");
    EXPECT_EQ(sample.split, PackSplit::Validation);
    EXPECT_EQ(sample.nearPx, 12.5);
    EXPECT_EQ(sample.farPx, -0.25);
    const auto right = reader.bytes(sample.right);
    EXPECT_EQ(std::vector<uint8_t>(right.begin(), right.end()), bytes(90, 2));
    for (const PackBlob* blob : {&sample.left, &sample.right, &sample.nearness, &sample.mask})
        EXPECT_TRUE(reader.verify(*blob));
}

TEST_F(PackFile, absentBlobsStayAbsent) {
    {
        PackWriter writer(m_folder, PackPurpose::Evaluation);
        PackSample sample;
        sample.id = "plain/one";
        sample.width = sample.height = 2;
        sample.left = writer.append(bytes(5, 1));
        writer.add(sample);
        writer.finish();
    }
    const PackReader reader(m_folder);
    EXPECT_EQ(reader.purpose(), PackPurpose::Evaluation);
    EXPECT_FALSE(reader.samples()[0].right);
    EXPECT_FALSE(reader.samples()[0].nearness);
    EXPECT_FALSE(reader.samples()[0].mask);
}

TEST_F(PackFile, findsADamagedByte) {
    writePack();
    std::fstream shard(m_folder / "shard_000.bin", std::ios::in | std::ios::out | std::ios::binary);
    shard.seekp(50).put('\x7f');
    shard.close();
    const PackReader reader(m_folder);
    EXPECT_FALSE(reader.verify(reader.samples()[0].left));
    EXPECT_TRUE(reader.verify(reader.samples()[0].right));
}

TEST_F(PackFile, refusesAShortenedShard) {
    writePack();
    fs::resize_file(m_folder / "shard_000.bin", 150);
    EXPECT_NE(messageOfOpening().find("shard_000.bin"), std::string::npos);
}

TEST_F(PackFile, refusesAMissingShard) {
    writePack();
    fs::remove(m_folder / "shard_000.bin");
    EXPECT_NE(messageOfOpening().find("shard_000.bin"), std::string::npos);
}

TEST_F(PackFile, isNoPackWithoutFinish) {
    {
        PackWriter writer(m_folder, PackPurpose::Training);
        writer.append(bytes(100, 1));
    }
    EXPECT_NE(messageOfOpening().find(m_folder.string()), std::string::npos);
}

TEST_F(PackFile, refusesANewerVersion) {
    writePack();
    replaceInIndex("\"version\": 1", "\"version\": 99");
    EXPECT_NE(messageOfOpening().find("newer version"), std::string::npos);
}

TEST_F(PackFile, refusesADamagedIndex) {
    writePack();
    replaceInIndex("\"samples\"", "\"sampl\x01");
    EXPECT_NE(messageOfOpening().find("index.json"), std::string::npos);
}

TEST_F(PackFile, refusesAPlaneOfTheWrongSize) {
    writePack();
    replaceInIndex("\"height\": 3", "\"height\": 4");
    EXPECT_NE(messageOfOpening().find("index.json"), std::string::npos);
}

TEST_F(PackFile, refusesBlobsOutOfRange) {
    writePack();
    const PackReader reader(m_folder);
    EXPECT_THROW(reader.bytes({0, 200, 1000, 0}), Error);
    EXPECT_THROW(reader.bytes({3, 0, 1, 0}), Error);
    EXPECT_THROW(reader.bytes({0, ~0ull, 8, 0}), Error);
}

TEST_F(PackFile, doesNotWriteIntoAFullFolder) {
    std::ofstream(m_folder / "something") << "here";
    EXPECT_THROW(PackWriter(m_folder, PackPurpose::Training), Error);
    EXPECT_THROW(PackWriter(m_folder / "absent", PackPurpose::Training), Error);
}

}  // namespace
}  // namespace deep3d
