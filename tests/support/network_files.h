// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

#include <nlohmann/json.hpp>

// Network files as a person might have them, with random weights or a few lines of TorchScript. No torch in this header.
namespace deep3d::testing {

// The side file of our own network, as the trainer exports it, for weights NAME.safetensors.
nlohmann::json layerSideFile(const std::string& name);

// Writes `content` to FOLDER/NAME.json and returns its path.
std::filesystem::path writeSideFile(const std::filesystem::path& folder, const std::string& name,
                                    const nlohmann::json& content);

// FOLDER/NAME.safetensors: our architecture with random weights, half precision, the same for the same seed.
void writeRandomWeights(const std::filesystem::path& folder, const std::string& name, int layers = 33, uint64_t seed = 1);

// Both, with the fields of `changes` on top of the usual side file. Returns the side file's path.
std::filesystem::path writeRandomNetwork(const std::filesystem::path& folder, const std::string& name,
                                         const nlohmann::json& changes = nlohmann::json::object());

// FOLDER/NAME.pt, a TorchScript module whose method is `forward`, for example "def forward(self, x):\n  return x".
void writeScript(const std::filesystem::path& folder, const std::string& name, const std::string& forward);

}  // namespace deep3d::testing
