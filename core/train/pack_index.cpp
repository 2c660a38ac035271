// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_index.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>

#include "core/util/atomic_file.h"
#include "core/util/error.h"

namespace fs = std::filesystem;
using nlohmann::json;

namespace deep3d {
namespace {

constexpr int kVersion = 1;

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

}  // namespace

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
    if (sample.leftHash) made["left_hash"] = sample.leftHash->text();
    if (sample.rightHash) made["right_hash"] = sample.rightHash->text();
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
    sample.leftHash = PictureHash::parse(value.value("left_hash", ""));
    sample.rightHash = PictureHash::parse(value.value("right_hash", ""));
    sample.nearPx = value.value("near_px", 0.0);
    sample.farPx = value.value("far_px", 0.0);
    return sample;
}

fs::path shardPath(const fs::path& folder, int shard) {
    char name[32];
    std::snprintf(name, sizeof name, "shard_%03d.bin", shard);
    return folder / name;
}

void throwWriteError(const fs::path& path) {
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        throw Error(ErrorKind::OutOfSpace, QT_TRANSLATE_NOOP("core", "The disk is full: %1 could not be written."),
                    {path.string()});
    throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."),
                {path.string(), std::strerror(errno)});
}

void throwDamagedPack(const fs::path& path) {
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is damaged or not part of a training pack."),
                {path.string()});
}

PackIndex readPackIndex(const fs::path& folder) {
    const fs::path path = folder / "index.json";
    std::ifstream file(path);
    if (!file)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a finished training pack: it has no index."),
                    {folder.string()});
    const json root = json::parse(file, nullptr, false);
    if (!root.is_object() || !root.contains("version") || !root["version"].is_number_integer()) throwDamagedPack(path);
    if (root["version"].get<int>() > kVersion)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 was made by a newer version of the program."),
                    {path.string()});
    try {
        PackIndex index;
        index.purpose = root.at("purpose") == "evaluation" ? PackPurpose::Evaluation : PackPurpose::Training;
        for (const json& sample : root.at("samples")) index.samples.push_back(sampleFrom(sample));
        return index;
    } catch (const std::exception&) {
        throwDamagedPack(path);
    }
}

void writePackIndex(const fs::path& folder, const PackIndex& index) {
    json samples = json::array();
    for (const PackSample& sample : index.samples) samples.push_back(toJson(sample));
    const bool evaluation = index.purpose == PackPurpose::Evaluation;
    const json root = {
        {"version", kVersion}, {"purpose", evaluation ? "evaluation" : "training"}, {"samples", std::move(samples)}};

    AtomicFile target(folder / "index.json");
    std::ofstream file(target.path());
    file << root.dump(1) << '\n';
    file.close();
    if (!file) throwWriteError(target.path());
    target.commit();
}

}  // namespace deep3d
