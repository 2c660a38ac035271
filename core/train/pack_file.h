// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/train/picture_hash.h"

namespace deep3d {

// A pack: training or evaluation pictures in one folder, read through memory-mapped shards.
//
//   index.json      {"version": 1, "purpose": "training" | "evaluation", "samples": [...]}
//   shard_000.bin   the blobs, one after another; a new shard every 512 MiB
//   journal.jsonl   only while it is being built (pack_journal.h)
//
// Built by `deep3d pack` (pack_builder.h), read by `deep3d-train`. Neither OpenCV nor torch is needed to read one.
enum class PackPurpose { Training, Evaluation };
enum class PackSplit { Train, Validation, Test };

// Where a blob lies: bytes [offset, offset + length) of shard `shard`; length 0 means absent.
struct PackBlob {
    int shard = 0;
    uint64_t offset = 0, length = 0;
    uint32_t crc32 = 0;  // zlib's polynomial, of the blob's bytes
    explicit operator bool() const { return length > 0; }
};

// One picture, with what is known about it.
struct PackSample {
    std::string id;      // unique in the pack: source + file stem
    std::string source;  // folder it came from: "people", "scenes", "stereo_cards", ...
    PackSplit split = PackSplit::Train;
    int width = 0, height = 0;  // px of `left`, `right`, `nearness` and `mask`: all have one size

    PackBlob left;      // JPEG, RGB or grey
    PackBlob right;     // JPEG of the other eye, or absent
    PackBlob nearness;  // raw uint8 [h][w]: 0 = unknown, 1 = far ... 255 = near, linear in disparity; or absent
    PackBlob mask;      // raw uint8 [h][w]: 255 = the figure or main object; or absent
    std::optional<PictureHash> leftHash, rightHash;  // of each eye; packs of older versions have none

    // Only with `right`: disparity in px (x_left - x_right, at `width`) of nearness 255 and of nearness 1.
    double nearPx = 0.0, farPx = 0.0;
};

struct PackIndex {
    PackPurpose purpose = PackPurpose::Training;
    std::vector<PackSample> samples;
};

// How much of a pack's shards is written: all before `shard`, and `used` bytes of that one. -1: nothing.
struct PackPlace {
    int shard = -1;
    uint64_t used = 0;
};

// Writes a pack. One thread. Without finish() the folder has no index and cannot be opened. Every function throws
// Error(Failed or OutOfSpace) naming the file.
class PackWriter {
public:
    // Into an existing, empty folder; Error(BadInput) where it is not.
    PackWriter(std::filesystem::path folder, PackPurpose purpose);
    // Goes on with what another writer left: shards are cut off at `written`. The samples so far have to be added again.
    // Throws Error(BadInput) naming a shard that is missing or shorter.
    PackWriter(std::filesystem::path folder, PackPurpose purpose, PackPlace written);
    ~PackWriter();
    PackBlob append(std::span<const uint8_t> bytes);
    void add(PackSample sample);
    PackPlace flush();  // everything appended is with the system, and survives the end of the process
    void finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// A pack opened for reading. Immutable after construction: any number of threads.
class PackReader {
public:
    // Throws Error(BadInput) naming the folder or file where the index or a shard is missing, damaged or newer.
    explicit PackReader(std::filesystem::path folder);
    ~PackReader();
    PackReader(PackReader&&) noexcept;

    PackPurpose purpose() const;
    const std::vector<PackSample>& samples() const;

    // The blob's bytes inside the mapping, valid as long as the reader. Throws Error(BadInput) out of range.
    std::span<const uint8_t> bytes(const PackBlob& blob) const;
    // Compares the checksum; false means the shard was damaged.
    bool verify(const PackBlob& blob) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace deep3d
