// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/self_label.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <system_error>

#include "core/train/predictor.h"
#include "core/train/sample_source.h"
#include "core/train/training_sample.h"
#include "core/util/error.h"

namespace deep3d {
namespace {

Picture mirrored(const Picture& picture) {
    Picture made(picture.width, picture.height, picture.channels);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            std::copy_n(picture.at(picture.width - 1 - x, y), picture.channels, made.at(x, y));
        }
    }
    return made;
}

// One network, asked at one width: a side file's weights, without the width and passes that it would be asked with.
std::vector<Predictor> teachersOf(const SelfLabelOptions& options) {
    std::vector<Predictor> teachers;
    const auto weights = weightsFile(options.model);
    for (const int width : options.widths) {
        PredictorOptions asked;
        asked.input.width = width;
        asked.input.maxHeight = width;
        teachers.emplace_back(weights, asked);
    }
    return teachers;
}

std::vector<std::vector<float>> answersTo(const Picture& picture, const std::vector<Predictor>& teachers) {
    const Picture other = mirrored(picture);
    std::vector<std::vector<float>> answers;
    for (const auto& teacher : teachers) {
        answers.push_back(expectedLayers(teacher.mass(picture), picture.width, picture.height));
        answers.push_back(expectedLayers(teacher.mass(other), picture.width, picture.height));
        for (int y = 0; y < picture.height; ++y) {
            const auto row = answers.back().begin() + ptrdiff_t(y) * picture.width;
            std::reverse(row, row + picture.width);
        }
    }
    return answers;
}

// Whether enough of the picture is known and it is not flat.
bool teaches(const std::vector<uint8_t>& nearness, double known, const SelfLabelOptions& options) {
    if (known < options.leastKnown) {
        return false;
    }
    std::vector<float> layers;
    const auto stretch = stretchToLayers({nearness.begin(), nearness.end()}, layers);
    return (stretch.high - stretch.low) / 254.0 * 32.0 >= options.leastRange;
}

}  // namespace

std::vector<uint8_t> agreedNearness(const std::vector<std::vector<float>>& answers, double largestSpread) {
    const double count = double(answers.size());
    std::vector<uint8_t> nearness(answers.front().size());
    for (size_t i = 0; i < nearness.size(); ++i) {
        double sum = 0.0, squares = 0.0;
        for (const auto& answer : answers) {
            sum += answer[i];
            squares += double(answer[i]) * answer[i];
        }
        const double mean = sum / count, variance = squares / count - mean * mean;
        nearness[i] = variance > largestSpread * largestSpread
                          ? 0
                          : uint8_t(std::lround(255.0 - std::clamp(mean, 0.0, 32.0) / 32.0 * 254.0));
    }
    return nearness;
}

SelfLabelReport labelPack(const SelfLabelOptions& options, const SelfLabelProgress& progress) {
    at::set_num_threads(options.threads);
    const PackReader pack(options.pack);
    if (pack.purpose() == PackPurpose::Evaluation) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is an evaluation pack: it must not be trained on."),
                    {options.pack.string()});
    }
    const auto teachers = teachersOf(options);
    std::error_code ignored;
    std::filesystem::create_directories(options.target, ignored);
    PackWriter writer(options.target, PackPurpose::Training);
    SelfLabelReport report;
    size_t done = 0;
    for (const PackSample& sample : pack.samples()) {
        if (progress) {
            progress(++done, pack.samples().size(), sample.source);
        }
        if (sample.split != PackSplit::Train || sample.nearness) {
            continue;
        }
        const auto nearness = agreedNearness(answersTo(SampleRef{&pack, &sample}.left(), teachers), options.largestSpread);
        const double known = 1.0 - double(std::count(nearness.begin(), nearness.end(), 0)) / double(nearness.size());
        if (!teaches(nearness, known, options)) {
            ++report.leftOut;
            continue;
        }
        PackSample labelled = sample;
        labelled.source += "_labelled";
        labelled.left = writer.append(pack.bytes(sample.left));
        labelled.right = labelled.mask = {};
        labelled.nearness = writer.append(nearness);
        writer.add(std::move(labelled));
        ++report.labelled;
        report.known += known;
    }
    writer.finish();
    report.known /= std::max(1, report.labelled);
    return report;
}

}  // namespace deep3d
