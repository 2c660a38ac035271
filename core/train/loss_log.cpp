// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/loss_log.h"

#include <charconv>
#include <cstdio>
#include <string>

#include "core/util/error.h"

namespace deep3d {
namespace {

// The lines of steps 1 ... `steps`, complete ones only.
std::string keptLines(const std::filesystem::path& file, int64_t steps) {
    std::ifstream stream(file);
    std::string line, kept;
    std::getline(stream, line);
    while (std::getline(stream, line) && !stream.eof()) {
        int64_t step = 0;
        std::from_chars(line.data(), line.data() + line.size(), step);
        if (step < 1 || step > steps) break;
        kept += line + '\n';
    }
    return kept;
}

}  // namespace

LossLog::LossLog(std::filesystem::path file, int64_t steps, std::span<const char* const> terms) : m_file(std::move(file)) {
    const std::string kept = keptLines(m_file, steps);
    m_stream.open(m_file, std::ios::trunc);
    m_stream << "step";
    for (std::string name : terms) {
        for (char& c : name) c = c == ' ' ? '_' : c;
        m_stream << ',' << name;
    }
    m_stream << ",gradient\n" << kept << std::flush;
    if (!m_stream) {
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 cannot be written."), {m_file.string()});
    }
}

void LossLog::append(int64_t step, std::span<const double> terms, double gradient) {
    char text[32];
    m_stream << step;
    for (const double term : terms) {
        std::snprintf(text, sizeof text, ",%.9g", term);
        m_stream << text;
    }
    std::snprintf(text, sizeof text, ",%.9g\n", gradient);
    m_stream << text << std::flush;
    if (!m_stream) {
        throw Error(ErrorKind::OutOfSpace, QT_TRANSLATE_NOOP("core", "%1 cannot be written completely."),
                    {m_file.string()});
    }
}

}  // namespace deep3d
