// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_journal.h"

#include <utility>

#include "core/train/pack_index.h"
#include "core/util/error.h"

namespace fs = std::filesystem;
using nlohmann::json;

namespace deep3d {
namespace {

json toJson(const PackOutcome& outcome) {
    json made = {{"sample", toJson(outcome.sample)}};
    if (!outcome.keptOut.empty()) made["kept_out"] = outcome.keptOut;
    if (outcome.repeated) made["repeated"] = true;
    return made;
}

PackOutcome outcomeFrom(const json& value) {
    return {sampleFrom(value.at("sample")), value.value("kept_out", ""), value.value("repeated", false)};
}

// File names may hold bytes that are not UTF-8; JSON may not.
std::string lineOf(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

[[noreturn]] void throwOccupied(const fs::path& folder, bool unfinished) {
    if (unfinished)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "%1 holds an unfinished pack: go on with it by --resume or choose another folder."),
                    {folder.string()});
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 is not empty."), {folder.string()});
}

}  // namespace

PackJournal::PackJournal(fs::path folder, const std::string& work, bool resume) : m_path(folder / "journal.jsonl") {
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    const bool unfinished = fs::exists(m_path, ignored);
    if (resume && !unfinished && fs::exists(folder / "index.json", ignored))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The pack %1 is finished already."), {folder.string()});
    if (!fs::is_directory(folder, ignored))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 cannot be made."), {folder.string()});
    if (!(resume && unfinished) && !fs::is_empty(folder, ignored)) throwOccupied(folder, unfinished);
    resume && unfinished ? read(work) : begin(work);
}

void PackJournal::begin(const std::string& work) {
    m_file.open(m_path, std::ios::binary | std::ios::trunc);
    write(lineOf({{"work", work}}));
}

void PackJournal::read(const std::string& work) {
    std::ifstream file(m_path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    size_t whole = text.find('\n') + 1;  // npos + 1 is 0: killed within its first line, nothing is written yet
    if (whole == 0) return begin(work);
    const json head = json::parse(text.substr(0, whole), nullptr, false);
    if (head.is_discarded()) throwDamagedPack(m_path);
    if (head.value("work", "") != work)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "The pack %1 was begun with other pictures or options: choose another folder."),
                    {m_path.parent_path().string()});
    for (size_t end; (end = text.find('\n', whole)) != std::string::npos; whole = end + 1)
        takeStep(text.substr(whole, end - whole));
    fs::resize_file(m_path, whole);
    m_file.open(m_path, std::ios::binary | std::ios::app);
}

void PackJournal::takeStep(const std::string& line) {
    try {
        const json step = json::parse(line);
        if (step.contains("film")) {
            m_cuts[step["film"].get<std::string>()] = step.at("cuts").get<std::vector<int64_t>>();
            return;
        }
        for (const json& outcome : step.at("pictures")) m_outcomes.push_back(outcomeFrom(outcome));
        m_place = {step.at("shard").get<int>(), step.at("used").get<uint64_t>()};
    } catch (const std::exception&) {
        throwDamagedPack(m_path);
    }
}

void PackJournal::write(const std::string& line) {
    m_file << line << '\n' << std::flush;
    if (!m_file) throwWriteError(m_path);
}

void PackJournal::addCuts(const std::string& film, const std::vector<int64_t>& cuts) {
    m_cuts[film] = cuts;
    write(lineOf({{"film", film}, {"cuts", cuts}}));
}

void PackJournal::add(std::span<const PackOutcome> outcomes, PackPlace place) {
    json pictures = json::array();
    for (const PackOutcome& outcome : outcomes) pictures.push_back(toJson(outcome));
    write(lineOf({{"pictures", std::move(pictures)}, {"shard", place.shard}, {"used", place.used}}));
}

void PackJournal::remove() {
    m_file.close();
    std::error_code ignored;
    fs::remove(m_path, ignored);
}

}  // namespace deep3d
