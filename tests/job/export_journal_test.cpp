// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/export_journal.h"

#include <gmock/gmock.h>

#include <fstream>
#include <thread>

#include "core/job/disk_room.h"
#include "core/util/error.h"
#include "tests/support/temporary_folder.h"

namespace deep3d {
namespace {

using ::testing::ElementsAre;
namespace fs = std::filesystem;

class ExportJournalTest : public ::testing::Test {
protected:
    testing::TemporaryFolder m_folder;
    fs::path m_output = m_folder / "film.mkv";
};

TEST_F(ExportJournalTest, WhatWasEnteredIsFoundAgain) {
    {
        ExportJournal journal(m_output);
        EXPECT_TRUE(journal.heldJob().is_null());
        journal.start({{"name", "a"}}, {{0, 9}, {10, 19}});
        journal.setDone(1);
    }
    const ExportJournal journal(m_output);
    EXPECT_EQ(journal.heldJob()["name"], "a");
    EXPECT_THAT(journal.segments(), ElementsAre(FrameRange{0, 9}, FrameRange{10, 19}));
    EXPECT_FALSE(journal.isDone(0));
    EXPECT_TRUE(journal.isDone(1));
    EXPECT_EQ(journal.segmentFile(1, ".nut").filename(), "00001.nut");
}

TEST_F(ExportJournalTest, AStartForgetsWhatWas) {
    ExportJournal journal(m_output);
    std::ofstream(journal.folder() / "00000.nut") << "old";
    journal.start({}, {{0, 9}});
    EXPECT_FALSE(fs::exists(journal.folder() / "00000.nut"));
    journal.remove();
    EXPECT_EQ(m_folder.count(), 0u);
}

TEST_F(ExportJournalTest, ADamagedJournalCountsAsNone) {
    { ExportJournal(m_output).start({{"name", "a"}}, {{0, 9}}); }
    const fs::path file = ExportJournal::folderOf(m_output) / "journal.json";
    for (const char* content : {"", "{", "[]", R"({"version": 9, "job": 1, "segments": [], "done": []})",
                                R"({"version": 2, "job": 1, "segments": [[0, 9]], "done": []})"}) {
        std::ofstream(file) << content;
        EXPECT_TRUE(ExportJournal(m_output).heldJob().is_null()) << content;
    }
}

TEST_F(ExportJournalTest, ASecondOneIsRefusedAndTheNextIsNot) {
    {
        const ExportJournal journal(m_output);
        EXPECT_THROW(ExportJournal{m_output}, Error);
    }
    EXPECT_NO_THROW(ExportJournal{m_output});
}

TEST_F(ExportJournalTest, TheLongestNamesHaveAFolder) {
    const fs::path output = m_folder / (std::string(251, 'n') + ".mkv");
    EXPECT_NO_THROW(ExportJournal{output}.start({}, {{0, 9}}));
}

TEST(DiskRoom, WaitsForRoomAndTellsWhatIsMissing) {
    const testing::TemporaryFolder folder;
    EXPECT_TRUE(waitForRoom(folder.path(), 1, [](uintmax_t) { ADD_FAILURE(); }, {}));
    std::stop_source stop;
    uintmax_t missing = 0;
    const uintmax_t wanted = uintmax_t(1) << 60;
    EXPECT_FALSE(waitForRoom(folder.path(), wanted, [&](uintmax_t bytes) { missing = bytes; stop.request_stop(); },
                             stop.get_token()));
    EXPECT_GT(missing, wanted / 2);
}

TEST(DiskRoom, BytesAreTextForPeople) {
    EXPECT_EQ(bytesText(12), "12 bytes");
    EXPECT_EQ(bytesText(820'400), "820 kB");
    EXPECT_EQ(bytesText(1'300'000), "1.3 MB");
    EXPECT_EQ(bytesText(999'600'000), "1.0 GB");
    EXPECT_EQ(bytesText(123'000'000'000), "123 GB");
}

}  // namespace
}  // namespace deep3d
