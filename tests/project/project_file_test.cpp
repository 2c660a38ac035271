// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include <unistd.h>

#include "core/project/project_file.h"
#include "tests/support/temporary_folder.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;
using deep3d::testing::TemporaryFolder;
using ::testing::HasSubstr;

void writeText(const fs::path& path, const std::string& text) {
    std::ofstream(path) << text;
}

std::string textOf(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

Project everythingSet(const fs::path& media) {
    Project project;
    project.media = media;
    project.settings = {.depthScale = 1.25, .pivotUnits = 2, .balance = 0.5};
    project.cuts = {24, 99};
    project.cutsKnown = true;
    project.shots[0] = {.depthScale = 0.5};
    project.shots[99] = {.convergence = -0.01};
    project.track(TrackId::DepthScale).keys = {{3, 1.0, Interpolation::Linear}, {9, 2.0, Interpolation::Hold}};
    project.track(TrackId::Convergence).keys = {{30, 0.01}};
    project.reducesFlicker = false;
    project.views = {TwoViews::Keep, {StereoKind::TopBottom, true, true}};
    return project;
}

std::string sentenceOf(const fs::path& path) {
    try {
        readProject(path);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_THAT(error.what(), HasSubstr(path.filename().string()));
        return error.what();
    }
    ADD_FAILURE() << path << " was read";
    return {};
}

TEST(ProjectFile, RoundTripWithOddNames) {
    TemporaryFolder folder;
    for (const char* name : {"clip.mp4", "100% \"mine\" 'yours' %41.mp4", "grün 日本.mkv", "caf\xE9.mp4"}) {
        writeText(folder / name, "film");
        const Project project = everythingSet(folder / name);
        writeProject(project, folder / "film.d3d");
        const OpenedProject opened = readProject(folder / "film.d3d");
        EXPECT_TRUE(opened.mediaFound) << name;
        EXPECT_EQ(opened.project, project) << name;
    }
}

TEST(ProjectFile, MediaThatMovedIsFoundBesideOrReported) {
    TemporaryFolder before, after;
    fs::create_directories(before / "films");
    writeText(before / "films" / "clip.mp4", "film");
    writeProject(everythingSet(before / "films" / "clip.mp4"), before / "clip.d3d");

    // Both moved together: relative first, although the old one is still there.
    fs::copy(before.path(), after / "copy", fs::copy_options::recursive);
    EXPECT_EQ(readProject(after / "copy" / "clip.d3d").project.media, after / "copy" / "films" / "clip.mp4");
    // The project alone: where it lay.
    fs::copy(before / "clip.d3d", after / "alone.d3d");
    EXPECT_EQ(readProject(after / "alone.d3d").project.media, before / "films" / "clip.mp4");
    // The film was put beside it.
    fs::rename(before / "films" / "clip.mp4", after / "clip.mp4");
    EXPECT_EQ(readProject(after / "alone.d3d").project.media, after / "clip.mp4");
    // Gone.
    fs::remove(after / "clip.mp4");
    const OpenedProject lost = readProject(after / "alone.d3d");
    EXPECT_FALSE(lost.mediaFound);
    EXPECT_EQ(lost.project, everythingSet(before / "films" / "clip.mp4"));
}

TEST(ProjectFile, NumberedPicturesAreLookedForByTheirNames) {
    TemporaryFolder folder;
    fs::create_directory(folder / "shot");
    writeText(folder / "shot" / "film_00007.png", "picture");
    writeProject(everythingSet(folder / "shot" / "film_%05d.png"), folder / "film.d3d");
    EXPECT_TRUE(readProject(folder / "film.d3d").mediaFound);
    fs::remove_all(folder / "shot");
    EXPECT_FALSE(readProject(folder / "film.d3d").mediaFound);
}

TEST(ProjectFile, FilesThatAreNoProjectsAreRefused) {
    TemporaryFolder folder;
    EXPECT_THAT(sentenceOf(folder / "missing.d3d"), HasSubstr("does not exist"));
    fs::create_directory(folder / "folder.d3d");
    EXPECT_THAT(sentenceOf(folder / "folder.d3d"), HasSubstr("is a folder"));
    for (const char* text :
         {"", "\xFF\xD8 not JSON", "{}", "[1]", "7", R"({"deep3d_project": 1})", R"({"deep3d_project": 0})",
          R"({"deep3d_project": "1"})", R"({"deep3d_project": -1, "media": {"absolute": "a"}})",
          R"({"deep3d_project": 1, "media": {"absolute": "a"}})"}) {
        writeText(folder / "bad.d3d", text);
        EXPECT_NE(sentenceOf(folder / "bad.d3d"), "") << text;
    }
    writeText(folder / "bad.d3d",
              R"({"deep3d_project": 1, "media": {"absolute": "a", "relative": "a"}, "settings": {"balance": 9}})");
    EXPECT_THAT(sentenceOf(folder / "bad.d3d"), HasSubstr("balance"));
    writeText(folder / "bad.d3d",
              R"({"deep3d_project": 1, "media": {"absolute": "a", "relative": "a"}, "cuts": [5, 3]})");
    EXPECT_THAT(sentenceOf(folder / "bad.d3d"), HasSubstr("cuts"));
}

TEST(ProjectFile, ANewerVersionIsRefusedWithASentence) {
    TemporaryFolder folder;
    writeProject(everythingSet(folder / "a.mp4"), folder / "new.d3d");
    nlohmann::json json = nlohmann::json::parse(textOf(folder / "new.d3d"));
    json["deep3d_project"] = 99;
    writeText(folder / "new.d3d", json.dump());
    EXPECT_THAT(sentenceOf(folder / "new.d3d"), HasSubstr("newer"));
}

TEST(ProjectFile, OlderVersionsAreBroughtUpStepByStep) {
    const Migration steps[] = {[](nlohmann::json json) {
                                   json["scale"] = json["depth"];
                                   return json;
                               },
                               [](nlohmann::json json) {
                                   json["scale"] = json["scale"].get<int>() * 2;
                                   return json;
                               }};
    const auto made = [&](int version, const char* key) {
        return migrated({{"deep3d_project", version}, {key, 21}}, steps, "old.d3d");
    };
    EXPECT_EQ(made(1, "depth")["scale"], 42);
    EXPECT_EQ(made(2, "scale")["scale"], 42);
    EXPECT_EQ(made(3, "scale")["scale"], 21);
    EXPECT_EQ(made(1, "depth")["deep3d_project"], 3);
    EXPECT_THROW(made(4, "scale"), Error);
}

TEST(ProjectFile, AFailedSaveLeavesTheOldProject) {
    TemporaryFolder folder;
    writeText(folder / "a.mp4", "film");
    writeProject(everythingSet(folder / "a.mp4"), folder / "film.d3d");
    const std::string before = textOf(folder / "film.d3d");
    EXPECT_THROW(writeProject(everythingSet(folder / "a.mp4"), folder / "missing" / "film.d3d"), Error);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    if (::access(folder.path().c_str(), W_OK) != 0) {  // not so for root
        EXPECT_THROW(writeProject({.media = folder / "b.mp4"}, folder / "film.d3d"), Error);
    }
    fs::permissions(folder.path(), fs::perms::owner_all);
    EXPECT_EQ(textOf(folder / "film.d3d"), before);
    EXPECT_EQ(folder.count(), 2u) << "no temporary file";
}

}  // namespace
}  // namespace deep3d
