// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_sources.h"

#include <cstdio>
#include <set>

#include "core/train/pack_split.h"
#include "core/util/error.h"
#include "core/util/text_hash.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

std::vector<int64_t> framesAt(const StereoFilm& film, double rate) {
    std::vector<int64_t> frames;
    for (size_t i = 0; double(i) / rate < film.seconds(); ++i)
        if (const int64_t frame = film.frameAt(double(i) / rate); frames.empty() || frame > frames.back())
            frames.push_back(frame);
    return frames;
}

// Names and sizes of all files of a folder's pictures.
std::string filesText(const PackSource& source) {
    std::string text;
    for (const PackInput& input : source.inputs)
        for (const fs::path* path : {&input.left, &input.right, &input.depth, &input.disparity, &input.mask}) {
            std::error_code absent;
            if (!path->empty()) text += path->string() + " " + std::to_string(fs::file_size(*path, absent)) + "\n";
        }
    return text;
}

void requireDifferentNames(const std::vector<PackSource>& sources) {
    std::set<std::string> names;
    for (const PackSource& source : sources)
        if (!names.insert(source.name).second)
            throw Error(ErrorKind::BadInput,
                        QT_TRANSLATE_NOOP("core", "Two folders or films are named %1: sources of a pack need different names."),
                        {source.name});
}

}  // namespace

std::vector<PackSource> listSources(const PackSources& sources, const PackOptions& options) {
    std::vector<PackSource> list;
    for (const fs::path& folder : sources.folders)
        list.push_back({sourceName(folder), nullptr, scanPackFolder(folder, options.purpose, options.eyes)});
    for (const auto& film : sources.films) list.push_back({film->name(), film.get(), {}});
    requireDifferentNames(list);
    return list;
}

std::vector<PackInput> filmInputs(const StereoFilm& film, const std::vector<int64_t>& cuts, const PackOptions& options) {
    const bool evaluation = options.purpose == PackPurpose::Evaluation;
    std::vector<PackInput> inputs;
    for (const FilmPicture& picture : planFilm(film.name(), framesAt(film, options.rate), cuts)) {
        char stem[24];
        std::snprintf(stem, sizeof stem, "%06lld", static_cast<long long>(picture.frame));
        PackInput input;
        input.stem = stem;
        input.frame = picture.frame;
        input.match = true;
        input.split = evaluation ? PackSplit::Test : picture.split;
        inputs.push_back(std::move(input));
    }
    return inputs;
}

std::string workText(const std::vector<PackSource>& sources, const PackOptions& options) {
    std::string text = std::to_string(int(options.purpose)) + " " + std::to_string(options.longestSide) + " " +
                       std::to_string(options.rate) + "\n";
    for (const fs::path& pack : options.evaluationPacks) text += fs::absolute(pack).string() + "\n";
    for (const PackSource& source : sources) {
        text += source.name + "\n" + (source.film ? source.film->identity() : filesText(source)) + "\n";
        if (!source.inputs.empty())  // how they are held; a film's identity tells its own
            text += std::to_string(int(source.inputs[0].eyes.kind)) + std::to_string(source.inputs[0].eyes.halved) + "\n";
    }
    return textHash(text);
}

}  // namespace deep3d
