// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// `deep3d models`: what a person does with a network from elsewhere, from adding it to converting with it.
#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

#include "core/image/array_file.h"
#include "tests/app/command_line_test.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using nlohmann::json;
using testing::Finished;
using testing::runDeep3d;

// Looks at the red of the picture alone: the redder, the nearer.
constexpr const char* kRed = "def forward(self, x):\n  return x[:, 0]\n";

class ModelsCommandTest : public CommandLineTest {
protected:
    void SetUp() override { ::setenv("XDG_DATA_HOME", (m_folder / "data").c_str(), 1); }
    void TearDown() override { ::unsetenv("XDG_DATA_HOME"); }

    // As packaging/models/export.py writes it, for a script NAME.pt.
    json side(const std::string& name) const {
        return {{"version", 1},
                {"kind", "depth"},
                {"name", name},
                {"architecture", {{"name", "torchscript"}, {"version", 1}}},
                {"weights", name + ".pt"},
                {"axis", {{"layers", 33}, {"first_disparity", -16}, {"step", 1}, {"network_width", 384}}},
                {"alignment", "source"},
                {"input",
                 {{"width", 96}, {"height", 64}, {"normalisation", {{"mean", {0.5, 0.5, 0.5}}, {"std", {0.5, 0.5, 0.5}}}}}},
                {"depth", {{"values", "inverse"}, {"near_layer", 3}, {"far_layer", 29}}},
                {"licence", "MIT"}};
    }
    std::string script(const std::string& name, const std::string& forward = kRed) const {
        testing::writeScript(m_folder.path(), name, forward);
        return testing::writeSideFile(m_folder.path(), name, side(name)).string();
    }
    fs::path copyOf(const std::string& file) const { return m_folder / "data" / "deep3d-studio" / "models" / file; }

    // The command ends with 2 and one sentence that holds `reason`; nothing was added.
    void expectRefused(const std::vector<std::string>& words, const std::string& reason) const {
        const Finished run = runDeep3d(words);
        EXPECT_EQ(run.exitCode, 2) << run.out;
        EXPECT_THAT(run.err, HasSubstr(reason));
        EXPECT_EQ(std::ranges::count(run.err, '\n'), 1) << run.err;
        EXPECT_FALSE(fs::exists(copyOf("net.json")));
    }
};

TEST_F(ModelsCommandTest, ANetworkFromElsewhereIsAddedUsedAndRemoved) {
    const auto file = script("red");
    const Finished added = runDeep3d({"models", "add", file});
    ASSERT_EQ(added.exitCode, 0) << added.err;
    EXPECT_EQ(added.out, copyOf("red.json").string() + "\n");
    fs::remove(at("red.pt"));  // the copy is complete

    EXPECT_THAT(runDeep3d({"models", "list"}).out, AllOf(HasSubstr("deep3d-33"), HasSubstr("red")));
    EXPECT_THAT(runDeep3d({"models", "check", "red"}).out,
                AllOf(HasSubstr("red.json can be used: 33 layers, 96 x 64 cells"), HasSubstr("ms")));
    const Finished depth = runDeep3d({"depth", photo(), "-o", at("depth.png"), "--model", "red"});
    EXPECT_EQ(depth.exitCode, 0) << depth.err;
    EXPECT_TRUE(fs::exists(at("depth.png")));

    EXPECT_EQ(runDeep3d({"models", "remove", "red"}).exitCode, 0);
    EXPECT_TRUE(fs::is_empty(copyOf("")));
    EXPECT_THAT(runDeep3d({"models", "list"}).out, Not(HasSubstr("red")));
}

TEST_F(ModelsCommandTest, TheListIsMadeForMachinesToo) {
    ASSERT_EQ(runDeep3d({"models", "add", script("red")}).exitCode, 0);
    std::ofstream(copyOf("odd.json")) << "{";
    std::istringstream lines(runDeep3d({"models", "list", "--json"}).out);
    std::vector<json> models;
    for (std::string line; std::getline(lines, line);) models.push_back(json::parse(line));
    ASSERT_EQ(models.size(), 3u);
    EXPECT_EQ(models[0]["name"], "deep3d-33");
    EXPECT_EQ(models[0]["shipped"], true);
    EXPECT_THAT(models[1]["problem"].get<std::string>(), HasSubstr("odd.json"));
    EXPECT_EQ(models[2]["file"], copyOf("red.json").string());
    EXPECT_EQ(models[2]["problem"], "");
}

TEST_F(ModelsCommandTest, WrongFilesAreRefusedWithOneSentence) {
    const auto file = script("net");
    expectRefused({"models", "add", at("missing.json")}, "missing.json");
    expectRefused({"models", "check", "nowhere"}, "nowhere");
    expectRefused({"models", "remove", "nowhere"}, "nowhere");
    expectRefused({"models", "remove", "deep3d-33"}, "ships with");
    for (const auto& [changes, reason] : std::vector<std::pair<json, std::string>>{
             {{{"weights", "elsewhere.pt"}}, "elsewhere.pt"},
             {{{"kind", "layers"}}, "net.json"},
             {{{"depth", {{"values", "feet"}}}}, "net.json"},
             {{{"version", 99}}, "net.json"},
             {{{"architecture", {{"name", "resnet"}}}}, "resnet"}}) {
        json wrong = side("net");
        wrong.update(changes, true);
        testing::writeSideFile(m_folder.path(), "net", wrong);
        expectRefused({"models", "add", file}, reason);
        expectRefused({"models", "check", file}, reason);
    }
    testing::writeSideFile(m_folder.path(), "net", side("net"));
    std::ofstream(at("net.pt")) << "no network";
    expectRefused({"models", "add", file}, "net.pt");
}

TEST_F(ModelsCommandTest, ANetworkWithoutItsDescriptionIsRefused) {
    script("net");
    fs::remove(at("net.json"));
    expectRefused({"models", "add", at("net.pt")}, "net.json does not exist");
}

TEST_F(ModelsCommandTest, AnAnswerOfTheWrongShapeOrNotFiniteIsRefused) {
    expectRefused({"models", "add", script("net", "def forward(self, x):\n  return x.sum()\n")}, "net");
    expectRefused({"models", "add", script("net", "def forward(self, x):\n  return x[:, 0] / 0\n")}, "net");
}

TEST_F(ModelsCommandTest, ANameIsTakenOnce) {
    ASSERT_EQ(runDeep3d({"models", "add", script("red")}).exitCode, 0);
    expectRefused({"models", "add", at("red.json")}, "red already");
}

}  // namespace
}  // namespace deep3d
