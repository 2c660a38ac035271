// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/model_loader.h"

#include <cstdlib>
#include <vector>

#include "core/model/layer_network.h"
#include "core/model/script_network.h"
#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr const char* kShippedName = "deep3d-33.json";

std::vector<fs::path> modelFolders() {
    std::vector<fs::path> folders;
    if (const char* chosen = std::getenv("DEEP3D_MODELS")) folders.emplace_back(chosen);
    std::error_code ignored;
    const fs::path executable = fs::read_symlink("/proc/self/exe", ignored);
    folders.push_back(executable.parent_path().parent_path() / "share/deep3d-studio/models");
    folders.emplace_back(DEEP3D_SOURCE_MODELS);
    return folders;
}

fs::path sideFileOf(const fs::path& file) {
    std::error_code ignored;
    if (!fs::exists(file, ignored)) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The network %1 does not exist."), {file.string()});
    }
    if (file.extension() == ".json") return file;
    const fs::path side = fs::path(file).replace_extension(".json");
    if (!fs::exists(side, ignored)) {
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "The network %1 lacks its description: %2 does not exist."),
                    {file.string(), side.string()});
    }
    return side;
}

}  // namespace

DepthNetworkPtr loadNetwork(const fs::path& file, int cudaDevice) {
    const SideFile side = readSideFile(sideFileOf(file));
    if (side.architecture == "layer-net") return makeLayerNetwork(side, cudaDevice);
    if (side.architecture == kTorchScriptName) return makeScriptNetwork(side, cudaDevice);
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "%1 needs the architecture %2, which this program does not have."),
                {side.path.string(), side.architecture});
}

fs::path shippedNetwork() {
    const auto folders = modelFolders();
    std::error_code ignored;
    for (const fs::path& folder : folders) {
        if (fs::exists(folder / kShippedName, ignored)) return folder / kShippedName;
    }
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "The network %1 is missing: it was looked for in %2. DEEP3D_MODELS can name its "
                                          "folder."),
                {kShippedName, folders.back().string()});
}

}  // namespace deep3d
