// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/train/pack_file.h"

namespace deep3d {

// A picture that a network is measured on.
struct EvaluationPicture {
    std::string name;  // "eval_kitti2015/zili_000002 left"
    PictureHash hash;
};

// The pictures of the project's evaluation sets (evaluation_hashes.cpp). Any thread.
const std::vector<EvaluationPicture>& evaluationPictures();

// Those of a pack. Throws Error(BadInput) where it is none, or is no evaluation pack of a version that holds hashes.
std::vector<EvaluationPicture> evaluationPicturesOf(const std::filesystem::path& pack);

// The evaluation picture among `known` that one of the sample's eyes shows, mirrored or not; null: none.
const EvaluationPicture* evaluationPictureIn(const PackSample& sample, const std::vector<EvaluationPicture>& known);

// Keeps pictures out of training that were seen before or that networks are measured on. Pictures are shown in one order,
// and the answers depend on that alone. One thread.
class PictureScreen {
public:
    explicit PictureScreen(std::vector<EvaluationPicture> evaluation) : m_evaluation(std::move(evaluation)) {}

    struct Finding {
        std::string keptOut;    // why; empty: the picture may be used
        bool repeated = false;  // it repeats another one
    };
    // Looks at a sample with its hashes, and remembers it unless it repeats another one.
    Finding look(const PackSample& sample);
    // The same of a picture that was looked at in a run before, and repeated none.
    void remember(const PackSample& sample);

private:
    struct Seen {
        std::string id;
        PictureHash left;
        std::optional<PictureHash> right;
    };
    const Seen* likeOf(const PackSample& sample) const;

    std::vector<EvaluationPicture> m_evaluation;
    std::vector<Seen> m_seen;
};

}  // namespace deep3d
