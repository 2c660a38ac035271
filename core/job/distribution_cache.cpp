// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/distribution_cache.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <vector>

#include "core/util/atomic_file.h"
#include "core/util/error.h"
#include "core/util/log.h"
#include "core/util/text_hash.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

std::string identityOf(const AnswerSource& source, int64_t frameIndex) {
    return source.source + "\n" + source.network + "\n" + std::to_string(frameIndex);
}

struct Entry {
    fs::path path;
    fs::file_time_type used;
    uintmax_t bytes = 0;
};

// Files that go while others write them are passed over.
std::vector<Entry> entriesOf(const fs::path& folder) {
    std::vector<Entry> entries;
    std::error_code problem;
    for (fs::recursive_directory_iterator it(folder, problem), end; !problem && it != end; it.increment(problem)) {
        std::error_code gone;
        if (!it->is_regular_file(gone)) continue;
        const Entry entry{it->path(), it->last_write_time(gone), it->file_size(gone)};
        if (!gone) entries.push_back(entry);
    }
    return entries;
}

}  // namespace

DistributionCache::DistributionCache(fs::path folder, uintmax_t budgetBytes)
    : m_folder(std::move(folder)), m_budget(budgetBytes) {}

fs::path DistributionCache::userFolder() {
    const char* named = std::getenv("XDG_CACHE_HOME");
    const char* home = std::getenv("HOME");
    const fs::path base = named && *named ? fs::path(named) : fs::path(home ? home : fs::temp_directory_path()) / ".cache";
    return base / "deep3d-studio" / "answers";
}

fs::path DistributionCache::fileOf(const AnswerSource& source, int64_t frameIndex) const {
    return m_folder / textHash(source.source + "\n" + source.network) / (std::to_string(frameIndex) + ".answer");
}

bool DistributionCache::holds(const AnswerSource& source, int64_t frameIndex) const {
    std::error_code ignored;
    return fs::exists(fileOf(source, frameIndex), ignored);
}

DistributionPtr DistributionCache::find(const AnswerSource& source, int64_t frameIndex) {
    const fs::path file = fileOf(source, frameIndex);
    std::ifstream stream(file, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(stream), {}};
    const auto held = unpacked(std::as_bytes(std::span(content)), identityOf(source, frameIndex));
    if (!held) return nullptr;
    std::error_code ignored;
    fs::last_write_time(file, fs::file_time_type::clock::now(), ignored);  // the newest now
    return *held;
}

DistributionPtr DistributionCache::put(const AnswerSource& source, int64_t frameIndex, const Distribution& answer) {
    const std::string identity = identityOf(source, frameIndex);
    const auto bytes = packed(answer, identity);
    if (m_writable) store(fileOf(source, frameIndex), bytes);
    return *unpacked(bytes, identity);
}

DistributionPtr DistributionCache::answer(const AnswerSource& source, int64_t frameIndex, const FramePtr& frame,
                                          DepthNetwork& network) {
    const DistributionPtr held = find(source, frameIndex);
    return held ? held : put(source, frameIndex, *network.predictClipFrame(frame));
}

void DistributionCache::store(const fs::path& file, const std::vector<std::byte>& bytes) {
    try {
        fs::create_directories(file.parent_path());
        AtomicFile written(file);
        std::ofstream stream(written.path(), std::ios::binary);
        stream.write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
        stream.close();
        if (!stream) throw Error(ErrorKind::OutOfSpace, "The disk is full.");
        written.commit();
        m_bytes += bytes.size();
        if (!m_counted || m_bytes > m_budget) shrink();
    } catch (const std::exception& problem) {
        m_writable = false;
        log(LogLevel::Warning, "The network's answers are not kept: " + std::string(problem.what()));
    }
}

void DistributionCache::shrink() {
    auto entries = entriesOf(m_folder);
    m_counted = true;
    m_bytes = 0;
    for (const Entry& entry : entries) m_bytes += entry.bytes;
    if (m_bytes <= m_budget) return;
    std::ranges::sort(entries, {}, &Entry::used);
    for (const Entry& entry : entries) {
        if (m_bytes <= m_budget / 10 * 9) break;
        std::error_code ignored;
        fs::remove(entry.path, ignored);
        m_bytes -= entry.bytes;
    }
}

}  // namespace deep3d
