// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <filesystem>

#include "tests/support/network_files.h"
#include "tests/support/temporary_folder.h"

namespace deep3d::testing {

// Networks known by name, away from the person's own: a "shipped" one without training, deep3d-33, an empty folder "given",
// and a place for added ones, as long as the object lives. One at a time: it sets DEEP3D_MODELS and XDG_DATA_HOME.
class ModelFolders {
public:
    ModelFolders() {
        std::filesystem::create_directory(m_folder / "shipped");
        std::filesystem::create_directory(m_folder / "given");
        writeRandomNetwork(m_folder / "shipped", "deep3d-33");
        ::setenv("DEEP3D_MODELS", (m_folder / "shipped").c_str(), 1);
        ::setenv("XDG_DATA_HOME", (m_folder / "data").c_str(), 1);
    }
    ~ModelFolders() {
        ::unsetenv("DEEP3D_MODELS");
        ::unsetenv("XDG_DATA_HOME");
    }
    ModelFolders(const ModelFolders&) = delete;
    ModelFolders& operator=(const ModelFolders&) = delete;

    std::filesystem::path operator/(const std::filesystem::path& name) const { return m_folder / name; }

private:
    TemporaryFolder m_folder;
};

}  // namespace deep3d::testing
