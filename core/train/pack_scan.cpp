// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_scan.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "core/train/pack_split.h"
#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

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

class FolderScan {
public:
    explicit FolderScan(const fs::path& folder) : m_folder(folder), m_ranges(readRanges(folder / "INDEX.tsv")) {
        std::error_code problem;
        for (const auto& entry : fs::directory_iterator(folder, problem)) m_names.insert(entry.path().filename().string());
        if (problem)
            throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 does not exist."), {folder.string()});
        m_hasTruth = std::any_of(m_names.begin(), m_names.end(), [](const auto& name) { return name.ends_with("_D.png"); });
    }

    std::vector<PackInput> inputs(const EyeLayout& eyes) const {
        std::vector<PackInput> found;
        for (const std::string& name : m_names) {
            if (const EyeLayout held = layoutOf(name, eyes); held.kind != StereoKind::None) {
                found.push_back(stereoFile(name, held));
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

    static EyeLayout layoutOf(const std::string& name, const EyeLayout& eyes) {
        if (name.ends_with(".mpo") || name.ends_with(".MPO")) return {StereoKind::Mpo};
        if (name.ends_with(".jps") || name.ends_with(".JPS")) return {StereoKind::Jps};
        return name.ends_with(".jpg") || name.ends_with(".png") ? eyes : EyeLayout{};
    }

    PackInput stereoFile(const std::string& name, const EyeLayout& eyes) const {
        PackInput input;
        input.stem = fs::path(name).stem().string();
        input.left = m_folder / name;
        input.eyes = eyes;
        input.match = true;
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

std::vector<PackInput> scanPackFolder(const fs::path& folder, PackPurpose purpose, const EyeLayout& eyes) {
    std::vector<PackInput> inputs = FolderScan(folder).inputs(eyes);
    if (inputs.empty())
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 holds no pictures to pack."),
                    {folder.string()});
    std::vector<std::string> stems;
    for (const PackInput& input : inputs) stems.push_back(input.stem);
    const std::string source = sourceName(folder);
    const std::vector<PackSplit> splits = splitsOf(source, sceneGroups(source, stems));
    for (size_t i = 0; i < inputs.size(); ++i)
        inputs[i].split = purpose == PackPurpose::Evaluation ? PackSplit::Test : splits[i];
    return inputs;
}

std::string sourceName(const fs::path& folder) {
    return (fs::absolute(folder) / "").lexically_normal().parent_path().filename().string();
}

}  // namespace deep3d
