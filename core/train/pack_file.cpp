// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_file.h"

#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "core/train/pack_index.h"
#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

// One shard mapped into memory for reading.
class Mapping {
public:
    explicit Mapping(const fs::path& path) {
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat facts {};
        const bool sized = file >= 0 && ::fstat(file, &facts) == 0 && facts.st_size > 0;
        void* start = sized ? ::mmap(nullptr, size_t(facts.st_size), PROT_READ, MAP_SHARED, file, 0) : MAP_FAILED;
        if (file >= 0) ::close(file);
        if (start == MAP_FAILED)
            throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is missing or cannot be read."),
                        {path.string()});
        m_bytes = {static_cast<const uint8_t*>(start), size_t(facts.st_size)};
    }
    ~Mapping() {
        if (m_bytes.data()) ::munmap(const_cast<uint8_t*>(m_bytes.data()), m_bytes.size());
    }
    Mapping(Mapping&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Mapping& operator=(Mapping&&) = delete;

    std::span<const uint8_t> bytes() const { return m_bytes; }

private:
    std::span<const uint8_t> m_bytes;
};

}  // namespace

struct PackReader::State {
    fs::path folder;
    PackIndex index;
    std::vector<Mapping> shards;

    void check(const PackSample& sample) const {
        const size_t pixels = size_t(sample.width) * size_t(sample.height);
        if (sample.width < 1 || sample.height < 1 || !sample.left) throwDamagedPack(folder / "index.json");
        for (const PackBlob* plane : {&sample.nearness, &sample.mask})
            if (*plane && plane->length != pixels) throwDamagedPack(folder / "index.json");
    }
    void mapFor(const PackBlob& blob) {
        if (!blob) return;
        if (blob.shard < 0 || blob.shard > 9999) throwDamagedPack(folder / "index.json");
        while (int(shards.size()) <= blob.shard) shards.emplace_back(shardPath(folder, int(shards.size())));
        const size_t size = shards[size_t(blob.shard)].bytes().size();
        if (blob.offset > size || blob.length > size - blob.offset) throwDamagedPack(shardPath(folder, blob.shard));
    }
};

PackReader::PackReader(fs::path folder) : m_state(std::make_unique<State>()) {
    m_state->folder = std::move(folder);
    m_state->index = readPackIndex(m_state->folder);
    for (const PackSample& sample : m_state->index.samples) {
        m_state->check(sample);
        for (const PackBlob* blob : {&sample.left, &sample.right, &sample.nearness, &sample.mask})
            m_state->mapFor(*blob);
    }
}

PackReader::~PackReader() = default;
PackReader::PackReader(PackReader&&) noexcept = default;

PackPurpose PackReader::purpose() const { return m_state->index.purpose; }
const std::vector<PackSample>& PackReader::samples() const { return m_state->index.samples; }

std::span<const uint8_t> PackReader::bytes(const PackBlob& blob) const {
    const bool known = blob.shard >= 0 && size_t(blob.shard) < m_state->shards.size();
    const std::span<const uint8_t> all = known ? m_state->shards[size_t(blob.shard)].bytes() : std::span<const uint8_t>();
    if (blob.offset > all.size() || blob.length > all.size() - blob.offset)
        throwDamagedPack(shardPath(m_state->folder, blob.shard));
    return all.subspan(blob.offset, blob.length);
}

bool PackReader::verify(const PackBlob& blob) const {
    const auto stored = bytes(blob);
    return uint32_t(::crc32_z(0, stored.data(), stored.size())) == blob.crc32;
}

}  // namespace deep3d
