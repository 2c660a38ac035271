// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/evaluation.h"

#include <ATen/Parallel.h>

#include <map>

#include "core/train/predictor.h"
#include "core/train/sample_source.h"

namespace deep3d {
namespace {

bool isMeasured(const PackReader& pack, const PackSample& sample, const EvaluationOptions& options) {
    const bool split = pack.purpose() == PackPurpose::Evaluation || sample.split == PackSplit::Test ||
                       (options.validation && sample.split == PackSplit::Validation);
    return split && (sample.nearness || (options.views && sample.right));
}

std::string setName(const PackReader& pack, const PackSample& sample) {
    const bool validation = pack.purpose() == PackPurpose::Training && sample.split == PackSplit::Validation;
    return sample.source + (validation ? " (validation)" : "");
}

void accumulate(SetScore& set, const PictureScore& picture) {
    if (picture.order.pairs > 0) {
        ++set.pictures;
        set.network += picture.order.network;
        set.rule += picture.order.rule;
    }
    if (picture.hasView) {
        ++set.views;
        set.view.leftAsRight += picture.view.leftAsRight;
        set.view.globalShift += picture.view.globalShift;
        set.view.bestShift += picture.view.bestShift;
        set.view.networkOracle += picture.view.networkOracle;
    }
}

void finish(SetScore& set) {
    const double pictures = std::max(1, set.pictures), views = std::max(1, set.views);
    set.network /= pictures;
    set.rule /= pictures;
    for (double* value : {&set.view.leftAsRight, &set.view.globalShift, &set.view.bestShift, &set.view.networkOracle}) {
        *value /= views;
    }
}

}  // namespace

Evaluation evaluate(const EvaluationOptions& options) {
    at::set_num_threads(options.threads);
    NetworkInput input;
    input.width = options.width;
    input.maxHeight = options.maxHeight;
    const Predictor predictor(options.model, options.flip, input);
    Evaluation result;
    std::map<std::string, ViewMeasure> views;
    for (const auto& folder : options.packs) {
        const PackReader pack(folder);
        for (const auto& sample : pack.samples()) {
            if (!isMeasured(pack, sample, options)) {
                continue;
            }
            const SampleRef ref{&pack, &sample};
            PictureScore score{setName(pack, sample), sample.id, {}, false, {}};
            const auto mass = predictor.mass(ref.left());
            if (sample.nearness) {
                score.order = measureOrder(ref.nearness(), expectedLayers(mass, sample.width, sample.height),
                                           options.order);
            }
            if (options.views && sample.right) {
                views[score.set].add(result.pictures.size(), ref.left(), ref.right(), mass);
            }
            result.pictures.push_back(score);
        }
    }
    for (auto& [set, measure] : views) {
        for (const auto& [index, errors] : measure.finish()) {
            result.pictures[index].hasView = true;
            result.pictures[index].view = errors;
        }
    }
    std::map<std::string, SetScore> sets;
    for (const auto& picture : result.pictures) {
        sets[picture.set].set = picture.set;
        accumulate(sets[picture.set], picture);
    }
    for (auto& [name, set] : sets) {
        finish(set);
        result.sets.push_back(set);
    }
    return result;
}

}  // namespace deep3d
