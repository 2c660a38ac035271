// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <nlohmann/json.hpp>

#include "core/util/atomic_file.h"
#include "core/util/error.h"

namespace fs = std::filesystem;
using nlohmann::json;

namespace deep3d {
namespace {

constexpr int kVersion = 1;
constexpr uint64_t kShardBytes = 512ull << 20;

fs::path shardPath(const fs::path& folder, int shard) {
    char name[32];
    std::snprintf(name, sizeof name, "shard_%03d.bin", shard);
    return folder / name;
}

uint32_t checksum(std::span<const uint8_t> bytes) { return uint32_t(::crc32_z(0, bytes.data(), bytes.size())); }

const char* splitName(PackSplit split) {
    constexpr const char* names[] = {"train", "validation", "test"};
    return names[int(split)];
}

PackSplit parseSplit(const std::string& name) {
    for (PackSplit split : {PackSplit::Train, PackSplit::Validation, PackSplit::Test})
        if (name == splitName(split)) return split;
    throw std::invalid_argument("unknown split " + name);
}

json toJson(const PackBlob& blob) { return {blob.shard, blob.offset, blob.length, blob.crc32}; }

PackBlob blobFrom(const json& sample, const char* key) {
    const auto found = sample.find(key);
    if (found == sample.end()) return {};
    return {found->at(0).get<int>(), found->at(1).get<uint64_t>(), found->at(2).get<uint64_t>(),
            found->at(3).get<uint32_t>()};
}

json toJson(const PackSample& sample) {
    json made = {{"id", sample.id},       {"source", sample.source}, {"split", splitName(sample.split)},
                 {"width", sample.width}, {"height", sample.height}, {"left", toJson(sample.left)}};
    if (sample.right) {
        made["right"] = toJson(sample.right);
        made["near_px"] = sample.nearPx;
        made["far_px"] = sample.farPx;
    }
    if (sample.nearness) made["nearness"] = toJson(sample.nearness);
    if (sample.mask) made["mask"] = toJson(sample.mask);
    return made;
}

PackSample sampleFrom(const json& value) {
    PackSample sample;
    sample.id = value.at("id").get<std::string>();
    sample.source = value.at("source").get<std::string>();
    sample.split = parseSplit(value.at("split").get<std::string>());
    sample.width = value.at("width").get<int>();
    sample.height = value.at("height").get<int>();
    sample.left = blobFrom(value, "left");
    sample.right = blobFrom(value, "right");
    sample.nearness = blobFrom(value, "nearness");
    sample.mask = blobFrom(value, "mask");
    sample.nearPx = value.value("near_px", 0.0);
    sample.farPx = value.value("far_px", 0.0);
    return sample;
}

[[noreturn]] void throwWriteError(const fs::path& path) {
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        throw Error(ErrorKind::OutOfSpace, QT_TRANSLATE_NOOP("core", "The disk is full: %1 could not be written."),
                    {path.string()});
    throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."),
                {path.string(), std::strerror(errno)});
}

[[noreturn]] void throwDamaged(const fs::path& path) {
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is damaged or not part of a training pack."),
                {path.string()});
}

PackIndex readIndex(const fs::path& folder) {
    const fs::path path = folder / "index.json";
    std::ifstream file(path);
    if (!file)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a finished training pack: it has no index."),
                    {folder.string()});
    const json root = json::parse(file, nullptr, false);
    if (!root.is_object() || !root.contains("version") || !root["version"].is_number_integer()) throwDamaged(path);
    if (root["version"].get<int>() > kVersion)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 was made by a newer version of the program."),
                    {path.string()});
    try {
        PackIndex index;
        index.purpose = root.at("purpose") == "evaluation" ? PackPurpose::Evaluation : PackPurpose::Training;
        for (const json& sample : root.at("samples")) index.samples.push_back(sampleFrom(sample));
        return index;
    } catch (const std::exception&) {
        throwDamaged(path);
    }
}

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

struct PackWriter::State {
    fs::path folder;
    PackIndex index;
    std::FILE* file = nullptr;
    int shard = -1;
    uint64_t used = 0;

    ~State() {
        if (file) std::fclose(file);
    }
    void closeShard() {
        if (file && std::fclose(std::exchange(file, nullptr)) != 0) throwWriteError(shardPath(folder, shard));
    }
    void openNextShard() {
        closeShard();
        ++shard;
        used = 0;
        file = std::fopen(shardPath(folder, shard).c_str(), "wbx");
        if (!file) throwWriteError(shardPath(folder, shard));
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

PackWriter::~PackWriter() = default;

PackBlob PackWriter::append(std::span<const uint8_t> bytes) {
    if (bytes.empty()) return {};
    State& state = *m_state;
    if (!state.file || state.used + bytes.size() > kShardBytes) state.openNextShard();
    if (std::fwrite(bytes.data(), 1, bytes.size(), state.file) != bytes.size())
        throwWriteError(shardPath(state.folder, state.shard));
    const PackBlob blob{state.shard, state.used, bytes.size(), checksum(bytes)};
    state.used += bytes.size();
    return blob;
}

void PackWriter::add(PackSample sample) { m_state->index.samples.push_back(std::move(sample)); }

void PackWriter::finish() {
    m_state->closeShard();
    json samples = json::array();
    for (const PackSample& sample : m_state->index.samples) samples.push_back(toJson(sample));
    const bool evaluation = m_state->index.purpose == PackPurpose::Evaluation;
    const json root = {
        {"version", kVersion}, {"purpose", evaluation ? "evaluation" : "training"}, {"samples", std::move(samples)}};

    AtomicFile target(m_state->folder / "index.json");
    std::ofstream file(target.path());
    file << root.dump(1) << '\n';
    file.close();
    if (!file) throwWriteError(target.path());
    target.commit();
}

struct PackReader::State {
    fs::path folder;
    PackIndex index;
    std::vector<Mapping> shards;

    void check(const PackSample& sample) const {
        const size_t pixels = size_t(sample.width) * size_t(sample.height);
        if (sample.width < 1 || sample.height < 1 || !sample.left) throwDamaged(folder / "index.json");
        for (const PackBlob* plane : {&sample.nearness, &sample.mask})
            if (*plane && plane->length != pixels) throwDamaged(folder / "index.json");
    }
    void mapFor(const PackBlob& blob) {
        if (!blob) return;
        if (blob.shard < 0 || blob.shard > 9999) throwDamaged(folder / "index.json");
        while (int(shards.size()) <= blob.shard) shards.emplace_back(shardPath(folder, int(shards.size())));
        const size_t size = shards[size_t(blob.shard)].bytes().size();
        if (blob.offset > size || blob.length > size - blob.offset) throwDamaged(shardPath(folder, blob.shard));
    }
};

PackReader::PackReader(fs::path folder) : m_state(std::make_unique<State>()) {
    m_state->folder = std::move(folder);
    m_state->index = readIndex(m_state->folder);
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
        throwDamaged(shardPath(m_state->folder, blob.shard));
    return all.subspan(blob.offset, blob.length);
}

bool PackReader::verify(const PackBlob& blob) const { return checksum(bytes(blob)) == blob.crc32; }

}  // namespace deep3d
