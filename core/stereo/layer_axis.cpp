// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/layer_axis.h"

#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>

#include "core/util/error.h"

namespace deep3d {

void to_json(nlohmann::json& json, const LayerAxis& axis) {
    json = {{"layers", axis.layers},
            {"first_disparity", axis.firstDisparity},
            {"step", axis.step},
            {"network_width", axis.networkWidth}};
}

void from_json(const nlohmann::json& json, LayerAxis& axis) {
    LayerAxis read;
    try {
        json.at("layers").get_to(read.layers);
        json.at("first_disparity").get_to(read.firstDisparity);
        json.at("step").get_to(read.step);
        json.at("network_width").get_to(read.networkWidth);
    } catch (const nlohmann::json::exception& problem) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The layer axis cannot be read: %1."),
                    {problem.what()});
    }
    const bool sensible = read.layers >= 2 && read.layers <= 256 && read.step > 0 && read.networkWidth > 0 &&
                          std::isfinite(read.step) && std::isfinite(read.firstDisparity);
    if (!sensible)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "The layer axis needs 2 to 256 layers, a step and a width above zero."));
    axis = read;
}

const char* alignmentName(Alignment alignment) { return alignment == Alignment::Source ? "source" : "target"; }

bool parseAlignment(const char* name, Alignment& parsed) {
    for (const Alignment alignment : {Alignment::Source, Alignment::Target}) {
        if (std::strcmp(name, alignmentName(alignment)) != 0) continue;
        parsed = alignment;
        return true;
    }
    return false;
}

}  // namespace deep3d
