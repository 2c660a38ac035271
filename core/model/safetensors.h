// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace deep3d {

// The safetensors format (huggingface/safetensors, format page): eight bytes little-endian with the length of a JSON
// header, the header, then the tensors' bytes. Only what the project stores is read: F32, F16 and I64.
enum class StoredType { Float32, Float16, Int64 };

struct StoredTensor {
    StoredType type = StoredType::Float32;
    std::vector<int64_t> shape;
    std::vector<std::byte> bytes;  // row-major, little-endian
};

struct TensorFile {
    std::map<std::string, StoredTensor> tensors;
    std::map<std::string, std::string> metadata;
};

size_t storedSize(StoredType type);  // bytes of one value

// Throws Error(BadInput) naming the file where it is missing, cut off, or not what its header says.
TensorFile readTensorFile(const std::filesystem::path& file);

// Writes through AtomicFile: the file is complete or absent. Throws as AtomicFile does.
void writeTensorFile(const std::filesystem::path& file, const TensorFile& content);

}  // namespace deep3d
