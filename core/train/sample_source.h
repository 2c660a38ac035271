// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/train/dice.h"
#include "core/train/pack_file.h"
#include "core/train/picture.h"

namespace deep3d {

// One sample of one of several packs.
struct SampleRef {
    const PackReader* pack = nullptr;
    const PackSample* sample = nullptr;

    Picture left() const;
    Picture right() const;
    Picture nearness() const;  // one channel
    Picture mask() const;      // one channel
};

// The training samples of several packs, drawn by the weight of their source, not by the number of its pictures.
// Immutable after construction: any number of threads.
class SampleSource {
public:
    // A source of its own: a cut-out figure on another picture's ground (composite.h).
    static constexpr const char* kComposites = "composites";

    // Only samples of the split Train are used. Weights not named are the recipe's (defaultWeights). Throws
    // Error(BadInput) for an evaluation pack, for one that holds an evaluation picture (picture_screen.h), naming it, and
    // where no training sample is left.
    SampleSource(const std::vector<std::filesystem::path>& packs, const std::map<std::string, double>& weights);

    static const std::map<std::string, double>& defaultWeights();

    // Name of the source to draw from, then a sample of it (for composites: the ground).
    const std::string& drawSource(Dice& dice) const;
    SampleRef draw(const std::string& source, Dice& dice) const;
    SampleRef drawFigure(Dice& dice) const;  // a sample with a mask: every source that has some equally often
    SampleRef drawGround(Dice& dice) const;  // a sample with nearness, by the weight of its source

    const std::map<std::string, std::vector<SampleRef>>& samples() const { return m_samples; }

private:
    using RunningSums = std::vector<std::pair<std::string, double>>;
    void collect(const PackReader& pack);
    static const std::string& drawName(const RunningSums& sums, Dice& dice);

    std::vector<PackReader> m_packs;
    std::map<std::string, std::vector<SampleRef>> m_samples;
    std::map<std::string, std::vector<SampleRef>> m_figures;
    RunningSums m_grounds, m_weights;
};

}  // namespace deep3d
