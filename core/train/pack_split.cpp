// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_split.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <regex>
#include <set>

namespace deep3d {
namespace {

constexpr size_t kRun = 25, kShortestRun = 5, kEvery = 12, kEveryCard = 6;
constexpr size_t kFewestGroups = 3;
constexpr size_t kApart = 4;  // pictures of a film: two seconds at the usual rate

// `name` up to its n-th underscore from the left.
std::string firstTokens(const std::string& name, int n) {
    size_t end = 0;
    for (int i = 0; i < n && end != std::string::npos; ++i) end = name.find('_', end + (i > 0));
    return name.substr(0, end);
}

std::string numbered(const std::string& name, size_t number) {
    char digits[16];
    std::snprintf(digits, sizeof digits, "_%05zu", number);
    return name + digits;
}

std::string gameRun(const std::string& stem) {
    const std::string game = firstTokens(stem, 1);
    const int frame = std::atoi(stem.c_str() + std::min(stem.size(), game.size() + 1));
    return numbered(game, size_t(frame) / kRun);
}

size_t runLength(size_t pictures) { return std::clamp(pictures / kEvery, kShortestRun, kRun); }

// The names of groups for a folder that no rule is made for.
std::vector<std::string> usualGroups(const std::vector<std::string>& stems) {
    static const std::regex rendered("[a-z]+_[0-9]+_[0-9]+_[0-9]+");
    const size_t length = runLength(stems.size());
    std::map<std::string, size_t> seen;  // pictures by what stands before their number
    std::vector<std::string> names;
    for (const std::string& stem : stems) {
        const size_t digits = stem.find_last_not_of("0123456789") + 1;  // npos + 1 is 0
        if (std::regex_match(stem, rendered))
            names.push_back(firstTokens(stem, 3));
        else if (digits < stem.size())
            names.push_back(numbered(stem.substr(0, digits), seen[stem.substr(0, digits)]++ / length));
        else
            names.push_back(stem);
    }
    return names;
}

std::vector<std::string> groupNames(const std::string& source, const std::vector<std::string>& stems) {
    static const std::map<std::string, std::string (*)(const std::string&)> rules{
        {"objects", [](const std::string& stem) { return stem.substr(0, stem.rfind('_')); }},
        {"scenes", [](const std::string& stem) { return firstTokens(stem, 2); }},
        {"rooms", [](const std::string& stem) { return firstTokens(stem, 1); }},
        {"stereo_architecture", [](const std::string& stem) { return firstTokens(stem, 1); }},
        {"worlds", gameRun},
        {"people", [](const std::string& stem) { return stem; }},
        {"plain", [](const std::string& stem) { return stem; }},
        {"stereo_cards", [](const std::string& stem) { return stem; }}};
    const auto rule = rules.find(source);
    if (rule == rules.end()) return usualGroups(stems);
    std::vector<std::string> names;
    for (const std::string& stem : stems) names.push_back(rule->second(stem));
    return names;
}

// The group of every frame, as planFilm() says, and whether a shot goes on across the border before it.
struct FilmGroup {
    size_t group = 0;
    bool goesOn = false;
};
std::vector<FilmGroup> filmGroups(const std::vector<int64_t>& frames, const std::vector<int64_t>& cuts) {
    const size_t length = runLength(frames.size());
    std::vector<FilmGroup> groups;
    size_t group = 0, inGroup = 0;
    for (size_t i = 0; i < frames.size(); ++i, ++inGroup) {
        const auto cut = std::ranges::upper_bound(cuts, i ? frames[i - 1] : 0);
        const bool newShot = i > 0 && cut != cuts.end() && *cut <= frames[i];
        const bool ends = newShot ? inGroup >= length : inGroup >= 2 * length;
        if (ends) ++group, inGroup = 0;
        groups.push_back({group, ends && !newShot});
    }
    return groups;
}

size_t nearestToATwelfth(const std::vector<size_t>& sizes, size_t pictures) {
    const auto away = [&](size_t size) { return std::abs(double(size) - double(pictures) / kEvery); };
    return size_t(std::ranges::min_element(sizes, {}, away) - sizes.begin());
}

}  // namespace

std::vector<size_t> sceneGroups(const std::string& source, const std::vector<std::string>& stems) {
    const std::vector<std::string> names = groupNames(source, stems);
    const std::set<std::string> sorted(names.begin(), names.end());
    std::vector<size_t> groups;
    std::map<std::string, size_t> numbers;
    for (const std::string& name : sorted) numbers.emplace(name, numbers.size());
    for (const std::string& name : names) groups.push_back(numbers[name]);
    return groups;
}

std::vector<PackSplit> splitsOf(const std::string& source, const std::vector<size_t>& groups) {
    std::vector<size_t> sizes;
    for (const size_t group : groups) {
        sizes.resize(std::max(sizes.size(), group + 1));
        ++sizes[group];
    }
    const bool cards = source == "stereo_cards", few = sizes.size() < kEvery && !cards;
    const size_t nearest = nearestToATwelfth(sizes, groups.size());
    std::vector<PackSplit> splits;
    for (const size_t group : groups) {
        const bool heldOut = few ? group == nearest : group % (cards ? kEveryCard : kEvery) == 0;
        const bool train = !heldOut || sizes.size() < kFewestGroups;
        splits.push_back(train ? PackSplit::Train : cards ? PackSplit::Test : PackSplit::Validation);
    }
    return splits;
}

std::vector<FilmPicture> planFilm(const std::string& source, const std::vector<int64_t>& frames,
                                  const std::vector<int64_t>& cuts) {
    const std::vector<FilmGroup> groups = filmGroups(frames, cuts);
    std::vector<size_t> numbers;
    for (const FilmGroup& group : groups) numbers.push_back(group.group);
    const std::vector<PackSplit> splits = splitsOf(source, numbers);
    std::vector<FilmPicture> pictures;
    for (size_t i = 0; i < frames.size(); ++i) pictures.push_back({frames[i], numbers[i], splits[i]});
    std::vector<bool> tooNear(frames.size());
    for (size_t i = 1; i < frames.size(); ++i) {
        if (!groups[i].goesOn || pictures[i].split == pictures[i - 1].split) continue;
        for (size_t near = i - std::min(i, kApart); near < std::min(i + kApart, frames.size()); ++near)
            tooNear[near] = tooNear[near] || pictures[near].split == PackSplit::Train;
    }
    std::vector<FilmPicture> kept;
    for (size_t i = 0; i < frames.size(); ++i)
        if (!tooNear[i]) kept.push_back(pictures[i]);
    return kept;
}

}  // namespace deep3d
