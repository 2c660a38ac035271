// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/export_journal.h"

#include <cerrno>
#include <cstdio>
#include <fstream>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/util/atomic_file.h"
#include "core/util/error.h"
#include "core/util/text_hash.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

using nlohmann::json;

constexpr int kVersion = 2;  // 2: segments of 1 were encoded with other usual settings
constexpr size_t kLongestName = 255;  // bytes, of common file systems
constexpr const char* kLockName = "lock", *kJournalName = "journal.json", *kSuffix = ".part";

// The lock's file may have gone with its folder between opening and locking, when the other export just finished.
bool stillThere(int lock, const fs::path& path) {
    struct stat held, named;
    return ::fstat(lock, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino;
}

[[noreturn]] void throwFolder(const fs::path& folder, const std::string& reason) {
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 cannot be made: %2."),
                {folder.string(), reason});
}

}  // namespace

fs::path ExportJournal::folderOf(const fs::path& output) {
    const std::string name = output.filename().string();
    const bool fits = name.size() + std::char_traits<char>::length(kSuffix) <= kLongestName;
    return output.parent_path() / ((fits ? name : textHash(name)) + kSuffix);
}

ExportJournal::ExportJournal(const fs::path& output) : m_folder(folderOf(output)), m_output(output) {
    const fs::path lock = m_folder / kLockName;
    do {
        if (m_lock >= 0) ::close(m_lock);
        std::error_code problem;
        fs::create_directories(m_folder, problem);
        if (problem) throwFolder(m_folder, problem.message());
        m_lock = ::open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (m_lock < 0) throwFolder(m_folder, std::generic_category().message(errno));
        if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
            ::close(m_lock);
            throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "Another export is writing %1."), {output.string()});
        }
    } while (!stillThere(m_lock, lock));
    read();
}

ExportJournal::~ExportJournal() {
    ::close(m_lock);
}

json ExportJournal::heldJob() const {
    return m_job;
}

// A damaged journal counts as none.
void ExportJournal::read() {
    std::ifstream file(m_folder / kJournalName);
    const json held = json::parse(file, nullptr, false);
    try {
        if (!held.is_object() || held.at("version") != kVersion) return;
        std::vector<FrameRange> segments;
        for (const json& range : held.at("segments")) segments.push_back({range.at(0), range.at(1)});
        const auto done = held.at("done").get<std::vector<bool>>();
        if (done.size() != segments.size()) return;
        m_job = held.at("job");
        m_segments = std::move(segments);
        m_done = done;
    } catch (const json::exception&) {
        m_job = nullptr;
    }
}

void ExportJournal::write() const {
    json segments = json::array();
    for (const FrameRange& range : m_segments) segments.push_back({range.first, range.last});
    const json journal = {{"version", kVersion}, {"job", m_job}, {"segments", segments}, {"done", m_done}};
    AtomicFile file(m_folder / kJournalName);
    std::ofstream stream(file.path(), std::ios::binary);
    stream << journal.dump(1, ' ', false, json::error_handler_t::replace) << "\n";
    stream.close();
    if (!stream) {
        throw Error(ErrorKind::OutOfSpace, QT_TRANSLATE_NOOP("core", "The disk is full: %1 could not be written."),
                    {(m_folder / kJournalName).string()});
    }
    file.commit();
}

void ExportJournal::start(json job, std::vector<FrameRange> segments) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(m_folder))
        if (entry.path().filename() != kLockName) fs::remove_all(entry.path(), ignored);
    m_job = std::move(job);
    m_done.assign(segments.size(), false);
    m_segments = std::move(segments);
    write();
}

void ExportJournal::setDone(size_t segment, bool done) {
    m_done[segment] = done;
    write();
}

fs::path ExportJournal::segmentFile(size_t segment, const std::string& name) const {
    char number[16];
    std::snprintf(number, sizeof number, "%05zu", segment);
    return m_folder / (number + name);
}

void ExportJournal::remove() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

}  // namespace deep3d
