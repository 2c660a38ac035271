// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_scan.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr int kFramesPerRun = 25;

struct DisparityRange {
    double farPx, nearPx;
};

std::map<std::string, DisparityRange> readRanges(const fs::path& path) {
    std::map<std::string, DisparityRange> ranges;
    std::ifstream file(path);
    std::string line, name;
    std::getline(file, line);  // the names of the columns
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        DisparityRange range{};
        if (fields >> name >> range.farPx >> range.nearPx) ranges[name] = range;
    }
    return ranges;
}

// `name` up to its n-th underscore from the left.
std::string firstTokens(const std::string& name, int n) {
    size_t end = 0;
    for (int i = 0; i < n && end != std::string::npos; ++i) end = name.find('_', end + (i > 0));
    return name.substr(0, end);
}

class FolderScan {
public:
    explicit FolderScan(const fs::path& folder) : m_folder(folder), m_ranges(readRanges(folder / "INDEX.tsv")) {
        std::error_code problem;
        for (const auto& entry : fs::directory_iterator(folder, problem)) m_names.insert(entry.path().filename().string());
        if (problem)
            throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 does not exist."), {folder.string()});
        m_hasTruth = std::any_of(m_names.begin(), m_names.end(), [](const auto& name) { return name.ends_with("_D.png"); });
    }

    std::vector<PackInput> inputs(StereoKind stereo) const {
        std::vector<PackInput> found;
        for (const std::string& name : m_names) {
            if (const StereoKind kind = kindOf(name, stereo); kind != StereoKind::None) {
                found.push_back(stereoFile(name, kind));
                continue;
            }
            if (!name.ends_with(".jpg")) continue;
            const std::string base = name.substr(0, name.size() - 4);
            if (base.ends_with("_L"))
                found.push_back(leftOf(base.substr(0, base.size() - 2), name));
            else if (!base.ends_with("_R") || !m_names.contains(base.substr(0, base.size() - 2) + "_L.jpg"))
                found.push_back(single(base, name));
        }
        std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.stem < b.stem; });
        return found;
    }

private:
    fs::path fileOf(const std::string& name) const { return m_names.contains(name) ? m_folder / name : fs::path(); }

    static StereoKind kindOf(const std::string& name, StereoKind stereo) {
        if (name.ends_with(".mpo") || name.ends_with(".MPO")) return StereoKind::Mpo;
        if (name.ends_with(".jps") || name.ends_with(".JPS")) return StereoKind::Jps;
        return name.ends_with(".jpg") || name.ends_with(".png") ? stereo : StereoKind::None;
    }

    PackInput stereoFile(const std::string& name, StereoKind kind) const {
        PackInput input;
        input.stem = fs::path(name).stem().string();
        input.left = m_folder / name;
        input.stereo = kind;
        return input;
    }

    PackInput single(const std::string& stem, const std::string& name) const {
        PackInput input;
        input.stem = stem;
        input.left = m_folder / name;
        input.depth = fileOf(stem + "_depth.png");
        input.mask = fileOf(stem + "_mask.png");
        return input;
    }

    PackInput leftOf(const std::string& stem, const std::string& name) const {
        PackInput input = single(stem, name);
        input.right = fileOf(stem + "_R.jpg");
        input.disparity = fileOf(stem + "_D.png");
        input.match = !input.right.empty() && input.depth.empty() && !m_hasTruth;
        if (!input.right.empty() && !input.depth.empty()) {
            const auto range = m_ranges.find(stem);
            if (range == m_ranges.end())
                throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 has no line for %2."),
                            {(m_folder / "INDEX.tsv").string(), stem});
            input.farPx = range->second.farPx;
            input.nearPx = range->second.nearPx;
        }
        return input;
    }

    fs::path m_folder;
    std::map<std::string, DisparityRange> m_ranges;
    std::set<std::string> m_names;
    bool m_hasTruth = false;
};

}  // namespace

std::string sceneGroup(const std::string& source, const std::string& stem, bool numbered) {
    if (numbered) {
        const size_t digits = stem.find_last_not_of("0123456789") + 1;  // npos + 1 is 0
        char run[24];
        std::snprintf(run, sizeof run, "%08d", std::atoi(stem.c_str() + digits) / kFramesPerRun);
        return stem.substr(0, digits) + run;
    }
    if (source == "objects") return stem.substr(0, stem.rfind('_'));
    if (source == "scenes") return firstTokens(stem, 2);
    if (source == "rooms") return firstTokens(stem, 1);
    if (source == "worlds") {
        const std::string game = firstTokens(stem, 1);
        const int frame = std::atoi(stem.c_str() + std::min(stem.size(), game.size() + 1));
        char run[16];
        std::snprintf(run, sizeof run, "_%05d", frame / kFramesPerRun);
        return game + run;
    }
    return stem;
}

PackSplit splitOf(const std::string& source, size_t group, bool numbered) {
    if (numbered) return group % 12 == 11 ? PackSplit::Validation : PackSplit::Train;
    if (source == "stereo_cards") return group % 6 == 0 ? PackSplit::Test : PackSplit::Train;
    static const std::set<std::string> heldOut = {"people", "objects", "rooms", "plain", "scenes", "worlds"};
    return heldOut.contains(source) && group % 12 == 0 ? PackSplit::Validation : PackSplit::Train;
}

std::vector<PackInput> scanPackFolder(const fs::path& folder, PackPurpose purpose, StereoKind stereo) {
    const std::string source = folder.filename().string();
    std::vector<PackInput> inputs = FolderScan(folder).inputs(stereo);
    if (inputs.empty())
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 holds no pictures to pack."),
                    {folder.string()});
    std::map<std::string, size_t> groups;
    const auto groupOf = [&](const PackInput& input) {
        return sceneGroup(source, input.stem, input.stereo != StereoKind::None);
    };
    for (const PackInput& input : inputs) groups.emplace(groupOf(input), 0);
    size_t number = 0;
    for (auto& [name, index] : groups) index = number++;
    for (PackInput& input : inputs)
        input.split = purpose == PackPurpose::Evaluation ? PackSplit::Test
                                                         : splitOf(source, groups[groupOf(input)],
                                                                   input.stereo != StereoKind::None);
    return inputs;
}

}  // namespace deep3d
