// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>

namespace deep3d {

// A run's losses.csv: a line for every step, with the steps' number, the terms and the gradient's length before
// clipping. A resumed run drops the lines behind its checkpoint, so that no step stands there twice. Lines are on the
// disk when append() returns. One thread.
class LossLog {
public:
    // Keeps the lines of the first `steps` steps of a file that is there. `terms`: the columns' names. Throws
    // Error(Failed) where the file cannot be written.
    LossLog(std::filesystem::path file, int64_t steps, std::span<const char* const> terms);
    void append(int64_t step, std::span<const double> terms, double gradient);

private:
    std::filesystem::path m_file;
    std::ofstream m_stream;
};

inline constexpr const char* kLossLogName = "losses.csv";

}  // namespace deep3d
