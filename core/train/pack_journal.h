// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/train/pack_file.h"

namespace deep3d {

// What became of one picture that was looked at.
struct PackOutcome {
    PackSample sample;      // without blobs where it is kept out
    std::string keptOut;    // why; empty: it is in the pack
    bool repeated = false;  // kept out because it repeats another one
};

// The state of a pack that is being built, beside its shards: journal.jsonl, whose first line names the work and to which
// each step adds one. So a build that was killed goes on behind its last whole step. One thread. Every function throws
// Error(Failed or OutOfSpace) naming the file.
class PackJournal {
public:
    // `work` is another text for other pictures or options. Without `resume` begins; the folder must be empty or new.
    // With it reads what is there, or begins. Throws Error(BadInput) where the folder holds other things, a finished
    // pack, an unfinished one without `resume`, or one of another work.
    PackJournal(std::filesystem::path folder, const std::string& work, bool resume);

    // From before, in the order of the pictures.
    const std::vector<PackOutcome>& outcomes() const { return m_outcomes; }
    const std::map<std::string, std::vector<int64_t>>& cuts() const { return m_cuts; }  // by the film's name
    PackPlace place() const { return m_place; }

    void addCuts(const std::string& film, const std::vector<int64_t>& cuts);
    void add(std::span<const PackOutcome> outcomes, PackPlace place);
    void remove();  // the pack is finished

private:
    void begin(const std::string& work);
    void read(const std::string& work);
    void takeStep(const std::string& line);
    void write(const std::string& line);

    std::filesystem::path m_path;
    std::ofstream m_file;
    std::vector<PackOutcome> m_outcomes;
    std::map<std::string, std::vector<int64_t>> m_cuts;
    PackPlace m_place;
};

}  // namespace deep3d
