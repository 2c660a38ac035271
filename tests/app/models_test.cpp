// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "tests/app/command_line_test.h"

namespace deep3d {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using nlohmann::json;
using testing::Finished;
using testing::runDeep3d;

class ModelsCommandTest : public CommandLineTest {
protected:
    void SetUp() override { ::setenv("XDG_DATA_HOME", at("data").c_str(), 1); }
    void TearDown() override { ::unsetenv("XDG_DATA_HOME"); }
};

TEST_F(ModelsCommandTest, AnAddedNetworkIsListedCheckedUsedAndRemoved) {
    const auto side = testing::writeRandomNetwork(m_folder.path(), "mine");
    EXPECT_THAT(runDeep3d({"models", "list"}).out, AllOf(HasSubstr("deep3d-33"), HasSubstr("shipped"), Not(HasSubstr("mine"))));
    const Finished added = runDeep3d({"models", "add", side.string()});
    ASSERT_EQ(added.exitCode, 0) << added.err;
    EXPECT_EQ(added.out, at("data/deep3d-studio/models/mine.json") + "\n");

    std::istringstream lines(runDeep3d({"models", "list", "--json"}).out);
    std::string shipped, own;
    std::getline(lines, shipped);
    std::getline(lines, own);
    EXPECT_EQ(json::parse(shipped)["shipped"], true);
    EXPECT_EQ(json::parse(own)["name"], "mine");
    EXPECT_EQ(json::parse(own)["problem"], "");

    EXPECT_THAT(runDeep3d({"models", "check", "mine"}).out, HasSubstr("can be used: 33 layers"));
    EXPECT_EQ(runDeep3d({"convert", photo(), "-o", at("out.png"), "--model", "mine"}).exitCode, 0);
    EXPECT_EQ(runDeep3d({"models", "remove", "mine"}).exitCode, 0);
    EXPECT_EQ(runDeep3d({"models", "check", "mine"}).exitCode, 2);
    EXPECT_TRUE(std::filesystem::exists(side)) << "a copy was removed, not the file that was added";
}

TEST_F(ModelsCommandTest, WhatCannotBeUsedIsToldInOneSentence) {
    std::ofstream(at("broken.json")) << "no description";
    const Finished run = runDeep3d({"models", "add", at("broken.json")});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.err, HasSubstr("broken.json"));
    EXPECT_EQ(runDeep3d({"models", "remove", "deep3d-33"}).exitCode, 2);
    EXPECT_EQ(runDeep3d({"models"}).exitCode, 2);
}

}  // namespace
}  // namespace deep3d
