// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/job/segment_plan.h"

namespace deep3d {

// The unfinished export of one output: the folder NAME.part beside it, with the finished segments and journal.json, which
// says what they belong to:
//   {"version": 2, "job": {...}, "segments": [[first, last], ...], "done": [true, ...]}
// The journal is replaced as a whole, and a segment is entered when its files are complete: whenever the program is killed,
// the folder holds a state to go on from. While the object lives, a lock keeps other exports of that output out; it goes
// with the process, however that ends. One owner, one thread at a time.
class ExportJournal {
public:
    // The folder of an output's unfinished export.
    static std::filesystem::path folderOf(const std::filesystem::path& output);

    // Takes the lock. Throws Error(BadInput) where another export writes this output or the folder cannot be made.
    explicit ExportJournal(const std::filesystem::path& output);
    ~ExportJournal();
    ExportJournal(const ExportJournal&) = delete;
    ExportJournal& operator=(const ExportJournal&) = delete;

    // The job of the unfinished export, as it was given to start(); null where there is none.
    nlohmann::json heldJob() const;
    // Starts with nothing done; what was in the folder goes.
    void start(nlohmann::json job, std::vector<FrameRange> segments);

    const std::vector<FrameRange>& segments() const { return m_segments; }
    bool isDone(size_t segment) const { return m_done[segment]; }
    // Enters that a segment is complete. Throws Error(OutOfSpace or Failed).
    void setDone(size_t segment, bool done = true);

    // "00012NAME" in the folder.
    std::filesystem::path segmentFile(size_t segment, const std::string& name) const;
    const std::filesystem::path& folder() const { return m_folder; }

    // The export is complete: the folder goes.
    void remove();

private:
    void read();
    void write() const;

    std::filesystem::path m_folder, m_output;
    int m_lock = -1;
    nlohmann::json m_job;
    std::vector<FrameRange> m_segments;
    std::vector<bool> m_done;
};

}  // namespace deep3d
