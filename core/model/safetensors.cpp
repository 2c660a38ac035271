// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/safetensors.h"

#include <bit>
#include <fstream>
#include <limits>

#include <nlohmann/json.hpp>

#include "core/util/atomic_file.h"
#include "core/util/error.h"

namespace deep3d {
namespace {

static_assert(std::endian::native == std::endian::little, "the format is little-endian");

constexpr uint64_t kMostHeaderBytes = 100'000'000;  // the format's own limit

[[noreturn]] void throwDamaged(const std::filesystem::path& file) {
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is damaged or is not a safetensors file."),
                {file.string()});
}

const std::pair<StoredType, const char*> kTypeNames[] = {
    {StoredType::Float32, "F32"}, {StoredType::Float16, "F16"}, {StoredType::Int64, "I64"}};

StoredType typeNamed(const std::string& name, const std::filesystem::path& file) {
    for (const auto& [type, text] : kTypeNames) {
        if (name == text) {
            return type;
        }
    }
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 holds values of the kind %2, which is not supported."),
                {file.string(), name});
}

const char* nameOf(StoredType type) {
    for (const auto& [known, text] : kTypeNames) {
        if (known == type) {
            return text;
        }
    }
    return "";
}

// Bytes that `shape` needs, or -1 where a side is negative or the product is beyond `limit`.
int64_t bytesOf(const std::vector<int64_t>& shape, StoredType type, int64_t limit) {
    int64_t total = int64_t(storedSize(type));
    for (const int64_t side : shape) {
        if (side < 0 || (side > 0 && total > limit / side)) {
            return -1;
        }
        total *= side;
    }
    return total;
}

StoredTensor readTensor(const nlohmann::json& entry, const std::vector<std::byte>& data,
                        const std::filesystem::path& file) {
    StoredTensor tensor;
    tensor.type = typeNamed(entry.at("dtype").get<std::string>(), file);
    tensor.shape = entry.at("shape").get<std::vector<int64_t>>();
    const auto range = entry.at("data_offsets").get<std::vector<uint64_t>>();
    if (range.size() != 2 || range[0] > range[1] || range[1] > data.size() ||
        bytesOf(tensor.shape, tensor.type, int64_t(data.size())) != int64_t(range[1] - range[0])) {
        throwDamaged(file);
    }
    tensor.bytes.assign(data.begin() + int64_t(range[0]), data.begin() + int64_t(range[1]));
    return tensor;
}

}  // namespace

size_t storedSize(StoredType type) {
    return type == StoredType::Float16 ? 2 : type == StoredType::Float32 ? 4 : 8;
}

TensorFile readTensorFile(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    if (!stream) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 cannot be opened."), {file.string()});
    }
    const auto size = uint64_t(stream.tellg());
    uint64_t headerBytes = 0;
    stream.seekg(0);
    stream.read(reinterpret_cast<char*>(&headerBytes), 8);
    if (!stream || headerBytes > kMostHeaderBytes || headerBytes + 8 > size) {
        throwDamaged(file);
    }
    std::string header(headerBytes, '\0');
    std::vector<std::byte> data(size - 8 - headerBytes);
    stream.read(header.data(), std::streamsize(header.size()));
    stream.read(reinterpret_cast<char*>(data.data()), std::streamsize(data.size()));
    if (!stream) {
        throwDamaged(file);
    }
    try {
        TensorFile content;
        const auto parsed = nlohmann::json::parse(header);
        for (const auto& [name, entry] : parsed.items()) {
            if (name == "__metadata__") {
                content.metadata = entry.get<std::map<std::string, std::string>>();
            } else {
                content.tensors[name] = readTensor(entry, data, file);
            }
        }
        return content;
    } catch (const nlohmann::json::exception&) {
        throwDamaged(file);
    }
}

void writeTensorFile(const std::filesystem::path& file, const TensorFile& content) {
    nlohmann::json header = nlohmann::json::object();
    if (!content.metadata.empty()) {
        header["__metadata__"] = content.metadata;
    }
    uint64_t offset = 0;
    for (const auto& [name, tensor] : content.tensors) {
        const uint64_t end = offset + tensor.bytes.size();
        header[name] = {{"dtype", nameOf(tensor.type)}, {"shape", tensor.shape}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');  // the format asks for aligned tensors
    const uint64_t headerBytes = text.size();

    AtomicFile target(file);
    std::ofstream stream(target.path(), std::ios::binary);
    stream.write(reinterpret_cast<const char*>(&headerBytes), 8);
    stream.write(text.data(), std::streamsize(text.size()));
    for (const auto& [name, tensor] : content.tensors) {
        stream.write(reinterpret_cast<const char*>(tensor.bytes.data()), std::streamsize(tensor.bytes.size()));
    }
    stream.close();
    if (!stream) {
        throw Error(ErrorKind::OutOfSpace, QT_TRANSLATE_NOOP("core", "%1 cannot be written completely."),
                    {file.string()});
    }
    target.commit();
}

}  // namespace deep3d
