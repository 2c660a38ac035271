// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/util/error.h"
#include "core/util/named_enum.h"

namespace deep3d {

// How the other eye is made from a distribution (stereo conventions page, "View synthesis").
enum class SynthesisMethod { Selection, Sharp, Layered };
inline constexpr std::array kSynthesisMethods{
    NamedValue<SynthesisMethod>{SynthesisMethod::Selection, "selection", QT_TRANSLATE_NOOP("core", "Selection")},
    NamedValue<SynthesisMethod>{SynthesisMethod::Sharp, "sharp", QT_TRANSLATE_NOOP("core", "Sharp")},
    NamedValue<SynthesisMethod>{SynthesisMethod::Layered, "layered", QT_TRANSLATE_NOOP("core", "Layered")},
};

// What stands at the picture's sides where a view looks beyond the source.
enum class BorderMode { Replicate, Crop, FloatingWindow };
inline constexpr std::array kBorderModes{
    NamedValue<BorderMode>{BorderMode::Replicate, "replicate", QT_TRANSLATE_NOOP("core", "Repeat the edge")},
    NamedValue<BorderMode>{BorderMode::Crop, "crop", QT_TRANSLATE_NOOP("core", "Crop both eyes")},
    NamedValue<BorderMode>{BorderMode::FloatingWindow, "floating-window", QT_TRANSLATE_NOOP("core", "Floating window")},
};

// A point of the depth curve, both in units of the default axis (LayerAxis: 1 / 384 of the width).
struct CurvePoint {
    double from = 0.0, to = 0.0;
    bool operator==(const CurvePoint&) const = default;
};

// Everything a person can set about the stereo of one picture: a value, compared and stored as a whole. Defaults are
// neutral: the picture as the network says.
//
// Parallax of layer k, as a fraction of the width (stereo conventions page):
//   delta_k = depthScale * curve(d_k - pivotUnits) / networkWidth + convergence + offset_k
struct StereoSettings {
    double depthScale = 1.0;         // 0 ... 4; 0 is flat
    double pivotUnits = 0.0;         // the disparity that stays where it is when the scale changes
    std::vector<CurvePoint> curve;   // increasing in `from`, non-decreasing in `to`; fewer than two points: identity
    double convergence = 0.0;        // fraction of the width, -0.2 ... 0.2; positive pushes the scene back
    std::vector<double> offsets;     // fraction of the width per layer; empty or short: 0 for the missing
    std::vector<double> gains;       // >= 0 per layer; empty or short: 1 for the missing; 0 mutes
    double balance = 0.0;            // 0 ... 1: the left view is shifted by -balance * delta, the right by (1 - balance) * delta
    bool swapEyes = false;           // exchanges the finished views and nothing else
    SynthesisMethod method = SynthesisMethod::Layered;
    BorderMode borders = BorderMode::Replicate;

    bool operator==(const StereoSettings&) const = default;
};

// What a photo is opened with: neutral, but flatter. The network spreads every scene over 26 of 384 units (layers
// 3 ... 29); at this scale they fill the comfort budget of a desktop monitor (the test OpeningSettings derives it).
inline StereoSettings openingSettings() { return {.depthScale = 0.44}; }

void to_json(nlohmann::json& json, const StereoSettings& settings);
// Missing keys keep their defaults. Throws Error(BadInput) for a value out of its range or a name that is unknown.
void from_json(const nlohmann::json& json, StereoSettings& settings);

// Throws Error(BadInput) naming the first value that is out of its range.
void validate(const StereoSettings& settings);

}  // namespace deep3d
