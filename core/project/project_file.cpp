// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/project/project_file.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <string>

#include "core/image/file_bytes.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

// Steps from older versions, oldest first: version 1 is the first and the newest.
constexpr std::span<const Migration> kMigrations;

template <class E, size_t N>
E readName(const nlohmann::json& json, const char* key, const std::array<NamedValue<E>, N>& table) {
    const std::string name = json.at(key);
    if (const auto value = parseName(table, name)) return *value;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is no value of %2."), {name, key});
}

// JSON is UTF-8 and paths are bytes: what is not plain ASCII is written as in a URI (RFC 3986), "%" too.
std::string encoded(const fs::path& path) {
    std::string text;
    for (const char c : path.string()) {
        char code[4];
        std::snprintf(code, sizeof code, "%%%02X", unsigned(uint8_t(c)));
        text += c == '%' || uint8_t(c) < 0x20 || uint8_t(c) >= 0x7F ? std::string(code) : std::string(1, c);
    }
    return text;
}

fs::path decoded(const std::string& text) {
    std::string path;
    for (size_t i = 0; i < text.size(); ++i) {
        unsigned byte = 0;
        if (text[i] == '%' && std::sscanf(text.c_str() + i + 1, "%2x", &byte) == 1) {
            path += char(byte);
            i += 2;
        } else {
            path += text[i];
        }
    }
    return path;
}

nlohmann::json toJson(const Project& project, const fs::path& folder) {
    nlohmann::json json = editsJson(project);
    json["deep3d_project"] = kMigrations.size() + 1;
    json["media"] = {{"relative", encoded(project.media.lexically_relative(folder))},
                     {"absolute", encoded(project.media)}};
    return json;
}

// A project without media is none.
Project readFields(const nlohmann::json& json) {
    Project project = projectOfEdits(json);
    project.media = decoded(json.at("media").at("absolute").get<std::string>());
    return project;
}

// Values that are out of range say so without the file's name.
Project fromJson(const nlohmann::json& json, const std::string& name) {
    try {
        return readFields(json);
    } catch (const Error& error) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The project %1 cannot be used: %2"),
                    {name, error.what()});
    }
}

// A file, a folder of pictures, or a pattern of numbered pictures (film_%05d.png) with a picture that begins like it.
bool isThere(const fs::path& media) {
    std::error_code problem;
    if (fs::exists(media, problem)) return true;
    const std::string name = media.filename().string(), start = name.substr(0, name.find('%'));
    if (start == name) return false;
    for (fs::directory_iterator it(media.parent_path(), problem), end; !problem && it != end; it.increment(problem))
        if (it->path().filename().string().starts_with(start)) return true;
    return false;
}

bool findMedia(Project& project, const fs::path& folder, const fs::path& relative) {
    const fs::path recorded = project.media;
    for (const fs::path& candidate : {(folder / relative).lexically_normal(), recorded, folder / recorded.filename()}) {
        if (!isThere(candidate)) continue;
        project.media = candidate;
        return true;
    }
    return false;
}

fs::path folderOf(const fs::path& path) {
    return fs::absolute(path).lexically_normal().parent_path();
}

}  // namespace

nlohmann::json eyesJson(const EyeLayout& eyes) {
    return {{"kind", nameOf(kStereoKinds, eyes.kind)}, {"halved", eyes.halved}, {"right_first", eyes.rightFirst}};
}

EyeLayout eyesOfJson(const nlohmann::json& json) {
    return {readName(json, "kind", kStereoKinds), json.at("halved"), json.at("right_first")};
}

nlohmann::json editsJson(const Project& project) {
    nlohmann::json tracks, shots = nlohmann::json::array();
    for (const auto& entry : kTracks) tracks[entry.name] = project.track(entry.value);
    for (const auto& [first, settings] : project.shots) shots.push_back({{"first", first}, {"settings", settings}});
    nlohmann::json json{{"settings", project.settings},    {"cuts", project.cuts},
                        {"cuts_known", project.cutsKnown}, {"shots", std::move(shots)},
                        {"tracks", std::move(tracks)},     {"reduces_flicker", project.reducesFlicker}};
    if (project.views.answer != TwoViews::Unanswered)
        json["two_views"] = {{"answer", nameOf(kTwoViews, project.views.answer)}, {"eyes", eyesJson(project.views.eyes)}};
    return json;
}

Project projectOfEdits(const nlohmann::json& json) {
    Project project;
    if (json.contains("settings")) json.at("settings").get_to(project.settings);
    if (json.contains("cuts")) json.at("cuts").get_to(project.cuts);
    project.cutsKnown = json.value("cuts_known", !project.cuts.empty());
    if (json.contains("shots"))
        for (const auto& shot : json.at("shots"))
            project.shots[shot.at("first").get<int64_t>()] = shot.at("settings").get<StereoSettings>();
    if (json.contains("tracks"))
        for (const auto& entry : kTracks)
            if (json.at("tracks").contains(entry.name))
                json.at("tracks").at(entry.name).get_to(project.track(entry.value));
    if (json.contains("two_views")) {
        const auto& views = json.at("two_views");
        project.views = {readName(views, "answer", kTwoViews), eyesOfJson(views.at("eyes"))};
    }
    if (json.contains("reduces_flicker")) json.at("reduces_flicker").get_to(project.reducesFlicker);
    validate(project);
    return project;
}

nlohmann::json migrated(nlohmann::json json, std::span<const Migration> migrations, const std::string& name) {
    const auto newest = int64_t(migrations.size()) + 1;
    auto version = json.at("deep3d_project").get<int64_t>();
    if (version > newest)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP(
                        "core", "%1 was made by a newer Deep3D Studio: its version is %2, this one reads up to %3."),
                    {name, std::to_string(version), std::to_string(newest)});
    if (version < 1) throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a Deep3D project."), {name});
    for (; version < newest; ++version) json = migrations[size_t(version - 1)](std::move(json));
    json["deep3d_project"] = newest;
    return json;
}

OpenedProject readProject(const fs::path& path) {
    const std::string name = shownName(path);
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is a folder, not a project."), {name});
    const Bytes bytes = readFileBytes(path);
    try {
        const nlohmann::json json = migrated(nlohmann::json::parse(bytes.begin(), bytes.end()), kMigrations, name);
        OpenedProject opened{fromJson(json, name)};
        opened.mediaFound =
            findMedia(opened.project, folderOf(path), decoded(json.at("media").at("relative").get<std::string>()));
        return opened;
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a Deep3D project, or it is damaged."),
                    {name});
    }
}

void writeProject(const Project& project, const fs::path& path) {
    const std::string text = toJson(project, folderOf(path)).dump(2) + "\n";
    writeFileBytes(path, {reinterpret_cast<const uint8_t*>(text.data()), text.size()});
}

}  // namespace deep3d
