// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <gmock/gmock.h>

#include <memory>
#include <sstream>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/image/image_file.h"
#include "tests/app/process.h"
#include "tests/support/network_files.h"
#include "tests/support/synthetic.h"

namespace deep3d {

// A folder with a photo, and a network with random weights that the executable finds as the shipped one. The cache of the
// network's answers is the suite's own.
class CommandLineTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_models = std::make_unique<testing::TemporaryFolder>();
        testing::writeRandomNetwork(s_models->path(), "deep3d-33");
        ::setenv("DEEP3D_MODELS", s_models->path().c_str(), 1);
        ::setenv("XDG_CACHE_HOME", s_models->path().c_str(), 1);
    }
    static void TearDownTestSuite() {
        ::unsetenv("DEEP3D_MODELS");
        ::unsetenv("XDG_CACHE_HOME");
        s_models.reset();
    }
    static std::filesystem::path network() { return *s_models / "deep3d-33.json"; }

    std::string photo(const std::string& name = "photo.png", uint32_t seed = 1) {
        writeImage(*testing::noiseFrame({192, 108}, SampleBits::Eight, seed), m_folder / name);
        return (m_folder / name).string();
    }
    std::string at(const std::string& name) const { return (m_folder / name).string(); }

    // What --json tells.
    static std::vector<nlohmann::json> eventsOf(const std::string& out) {
        std::vector<nlohmann::json> events;
        std::istringstream lines(out);
        for (std::string line; std::getline(lines, line);) events.push_back(nlohmann::json::parse(line));
        return events;
    }

    testing::TemporaryFolder m_folder;

private:
    static inline std::unique_ptr<testing::TemporaryFolder> s_models;
};

}  // namespace deep3d
