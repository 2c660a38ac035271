// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <utility>

#include <zlib.h>

#include "core/train/pack_file.h"
#include "core/train/pack_index.h"
#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr uint64_t kShardBytes = 512ull << 20;

// Closes a file when its owner goes without having closed it.
struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

}  // namespace

struct PackWriter::State {
    fs::path folder;
    PackIndex index;
    std::unique_ptr<std::FILE, Closer> file;
    PackPlace place;

    fs::path path() const { return shardPath(folder, place.shard); }

    void closeShard() {
        if (file && std::fclose(file.release()) != 0) throwWriteError(path());
    }
    void openNextShard() {
        closeShard();
        place = {place.shard + 1, 0};
        file.reset(std::fopen(path().c_str(), "wbx"));
        if (!file) throwWriteError(path());
    }
    // Opens the last shard where `written` ends, and removes what lies behind it.
    void goOnAt(PackPlace written) {
        place = written;
        std::error_code problem;
        for (int behind = written.shard + 1; fs::remove(shardPath(folder, behind), problem);) ++behind;
        if (written.shard < 0) return;
        if (fs::file_size(path(), problem) < written.used || problem) throwDamagedPack(path());
        fs::resize_file(path(), written.used, problem);
        file.reset(std::fopen(path().c_str(), "ab"));
        if (problem || !file) throwWriteError(path());
    }
};

PackWriter::PackWriter(fs::path folder, PackPurpose purpose) : m_state(std::make_unique<State>()) {
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 does not exist."), {folder.string()});
    if (!fs::is_empty(folder, ignored))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 is not empty."), {folder.string()});
    m_state->folder = std::move(folder);
    m_state->index.purpose = purpose;
}

PackWriter::PackWriter(fs::path folder, PackPurpose purpose, PackPlace written) : m_state(std::make_unique<State>()) {
    m_state->folder = std::move(folder);
    m_state->index.purpose = purpose;
    m_state->goOnAt(written);
}

PackWriter::~PackWriter() = default;

PackBlob PackWriter::append(std::span<const uint8_t> bytes) {
    if (bytes.empty()) return {};
    State& state = *m_state;
    if (!state.file || state.place.used + bytes.size() > kShardBytes) state.openNextShard();
    if (std::fwrite(bytes.data(), 1, bytes.size(), state.file.get()) != bytes.size()) throwWriteError(state.path());
    const PackBlob blob{state.place.shard, state.place.used, bytes.size(),
                        uint32_t(::crc32_z(0, bytes.data(), bytes.size()))};
    state.place.used += bytes.size();
    return blob;
}

void PackWriter::add(PackSample sample) { m_state->index.samples.push_back(std::move(sample)); }

PackPlace PackWriter::flush() {
    if (m_state->file && std::fflush(m_state->file.get()) != 0) throwWriteError(m_state->path());
    return m_state->place;
}

void PackWriter::finish() {
    m_state->closeShard();
    writePackIndex(m_state->folder, m_state->index);
}

}  // namespace deep3d
