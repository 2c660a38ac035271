// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace deep3d {

// The disparity classes of a network: layer k has the base disparity firstDisparity + k * step, in units; one unit is
// one pixel at networkWidth, that is 1 / networkWidth of the picture's width. k = 0 is nearest (negative parallax
// means in front of the screen). The default is this project's own axis: 33 layers, -16 ... +16 units at width 384;
// nothing else in the program assumes those numbers. Source: stereo conventions page; Deep3D (Xie et al. 2016) has 33
// classes of one pixel each at width 384.
struct LayerAxis {
    int layers = 33;
    double firstDisparity = -16.0;  // units
    double step = 1.0;              // units, > 0
    int networkWidth = 384;         // px

    double disparity(int layer) const { return firstDisparity + layer * step; }              // units
    double parallax(int layer) const { return disparity(layer) / networkWidth; }             // fraction of width
    double layerOf(double disparityUnits) const { return (disparityUnits - firstDisparity) / step; }  // may be fractional
    bool operator==(const LayerAxis&) const = default;
};

void to_json(nlohmann::json& json, const LayerAxis& axis);
// Throws Error(BadInput) unless 2 <= layers <= 256, step > 0 and networkWidth > 0, all finite.
void from_json(const nlohmann::json& json, LayerAxis& axis);

// Whose grid a distribution lies on: the input picture's (source: ours) or the synthesised eye's (target: Deep3D's).
enum class Alignment { Source, Target };

const char* alignmentName(Alignment alignment);            // "source" or "target"
bool parseAlignment(const char* name, Alignment& parsed);  // false for any other name

}  // namespace deep3d
