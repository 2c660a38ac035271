// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/stereo_settings.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

namespace deep3d {
namespace {

void requireRange(const char* name, double value, double low, double high) {
    if (value >= low && value <= high) return;  // false for a value that is not a number
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 must lie between %2 and %3, but is %4."),
                {name, nlohmann::json(low).dump(), nlohmann::json(high).dump(), nlohmann::json(value).dump()});
}

void requireMonotone(const std::vector<CurvePoint>& curve) {
    for (size_t i = 0; i < curve.size(); ++i) {
        requireRange("curve", curve[i].from, -1000.0, 1000.0);
        requireRange("curve", curve[i].to, -1000.0, 1000.0);
        if (i > 0 && (curve[i].from <= curve[i - 1].from || curve[i].to < curve[i - 1].to))
            throw Error(ErrorKind::BadInput,
                        QT_TRANSLATE_NOOP("core", "The points of the depth curve must rise from near to far."));
    }
}

template <class E, size_t N>
void readName(const nlohmann::json& json, const char* key, const std::array<NamedValue<E>, N>& table, E& value) {
    if (!json.contains(key)) return;
    const std::string name = json.at(key).get<std::string>();
    const auto parsed = parseName(table, name);
    if (!parsed)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "\"%1\" is not a value of %2; known are: %3."),
                    {name, key, namesOf(table)});
    value = *parsed;
}

template <class T> void readValue(const nlohmann::json& json, const char* key, T& value) {
    if (json.contains(key)) json.at(key).get_to(value);
}

std::vector<CurvePoint> readCurve(const nlohmann::json& json) {
    std::vector<CurvePoint> curve;
    for (const auto& pair : json) curve.push_back({pair.at(0).get<double>(), pair.at(1).get<double>()});
    return curve;
}

}  // namespace

void to_json(nlohmann::json& json, const StereoSettings& settings) {
    nlohmann::json curve = nlohmann::json::array();
    for (const CurvePoint& point : settings.curve) curve.push_back({point.from, point.to});
    json = {{"depth_scale", settings.depthScale},
            {"pivot", settings.pivotUnits},
            {"curve", std::move(curve)},
            {"convergence", settings.convergence},
            {"offsets", settings.offsets},
            {"gains", settings.gains},
            {"balance", settings.balance},
            {"swap_eyes", settings.swapEyes},
            {"method", nameOf(kSynthesisMethods, settings.method)},
            {"borders", nameOf(kBorderModes, settings.borders)}};
}

void from_json(const nlohmann::json& json, StereoSettings& settings) {
    StereoSettings read;
    try {
        if (!json.is_object()) throw nlohmann::json::type_error::create(302, "not an object", &json);
        readValue(json, "depth_scale", read.depthScale);
        readValue(json, "pivot", read.pivotUnits);
        if (json.contains("curve")) read.curve = readCurve(json.at("curve"));
        readValue(json, "convergence", read.convergence);
        readValue(json, "offsets", read.offsets);
        readValue(json, "gains", read.gains);
        readValue(json, "balance", read.balance);
        readValue(json, "swap_eyes", read.swapEyes);
        readName(json, "method", kSynthesisMethods, read.method);
        readName(json, "borders", kBorderModes, read.borders);
    } catch (const nlohmann::json::exception& problem) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The stereo settings cannot be read: %1."),
                    {problem.what()});
    }
    validate(read);
    settings = std::move(read);
}

void validate(const StereoSettings& settings) {
    requireRange("depth_scale", settings.depthScale, 0.0, 4.0);
    requireRange("pivot", settings.pivotUnits, -1000.0, 1000.0);
    requireMonotone(settings.curve);
    requireRange("convergence", settings.convergence, -0.2, 0.2);
    for (const double offset : settings.offsets) requireRange("offsets", offset, -1.0, 1.0);
    for (const double gain : settings.gains) requireRange("gains", gain, 0.0, 1e6);
    requireRange("balance", settings.balance, 0.0, 1.0);
}

}  // namespace deep3d
