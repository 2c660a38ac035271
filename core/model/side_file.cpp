// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/side_file.h"

#include <fstream>

#include <nlohmann/json.hpp>

#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

using nlohmann::json;

[[noreturn]] void throwField(const fs::path& file, const std::string& field) {
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "%1 is not a usable network description: \"%2\" is missing or wrong."),
                {file.string(), field});
}

// One object of the side file; every complaint names the file and the field's full name.
class Fields {
public:
    Fields(const json& object, fs::path file, std::string prefix = "")
        : m_object(object), m_file(std::move(file)), m_prefix(std::move(prefix)) {
        if (!object.is_object()) throwField(m_file, m_prefix.empty() ? "{" : m_prefix.substr(0, m_prefix.size() - 1));
    }

    bool has(const char* key) const { return m_object.contains(key) && !m_object[key].is_null(); }

    template <class T> T value(const char* key) const {
        try {
            return m_object.at(key).get<T>();
        } catch (const json::exception&) {
            fail(key);
        }
    }
    template <class T> T value(const char* key, T fallback) const { return has(key) ? value<T>(key) : fallback; }

    int integer(const char* key, int fallback, int lowest, int highest) const {
        const int number = value<int>(key, fallback);
        if (number < lowest || number > highest) fail(key);
        return number;
    }

    // One of two words; the index of the one that stands there.
    bool second(const char* key, const char* first, const char* other) const {
        const auto word = value<std::string>(key, first);
        if (word != first && word != other) fail(key);
        return word == other;
    }

    Fields inner(const char* key) const {
        static const json empty = json::object();
        return {has(key) ? m_object[key] : empty, m_file, m_prefix + key + "."};
    }

    [[noreturn]] void fail(const char* key) const { throwField(m_file, m_prefix + key); }

private:
    const json& m_object;
    fs::path m_file;
    std::string m_prefix;
};

json parseFile(const fs::path& path) {
    std::error_code ignored;
    std::ifstream stream(path, std::ios::binary);
    if (!stream || fs::is_directory(path, ignored)) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 cannot be opened."), {path.string()});
    }
    try {
        return json::parse(stream);
    } catch (const json::exception&) {
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "%1 is damaged: a network description has to be valid JSON."),
                    {path.string()});
    }
}

using Rgb = std::array<float, 3>;

// A number for all channels or three of them.
Rgb rgb(const json& object, const char* key) {
    const json& found = object.at(key);
    return found.is_array() ? found.get<Rgb>() : Rgb{found.get<float>(), found.get<float>(), found.get<float>()};
}

void readNormalisation(const json& object, const Fields& inputFields, NetworkInput& input) {
    try {
        if (object.contains("mean")) {
            const Rgb mean = rgb(object, "mean"), deviation = rgb(object, "std");
            for (size_t c = 0; c < 3; ++c) {
                if (!(deviation[c] > 0)) inputFields.fail("normalisation");
                input.scale[c] = 1 / (255 * deviation[c]);
                input.offset[c] = -mean[c] / deviation[c];
            }
        } else {
            input.scale = rgb(object, "scale");
            input.offset = rgb(object, "offset");
        }
    } catch (const json::exception&) {
        inputFields.fail("normalisation");
    }
}

NetworkInput readInput(const Fields& fields) {
    NetworkInput input;
    input.width = fields.integer("width", input.width, 8, 4096);
    input.height = fields.integer("height", 0, 0, 4096);
    input.heightMultiple = fields.integer("height_multiple", input.heightMultiple, 1, 1024);
    input.minHeight = fields.integer("min_height", input.minHeight, 1, 4096);
    input.maxHeight = fields.integer("max_height", input.maxHeight, 1, 4096);
    if (input.maxHeight / input.heightMultiple * input.heightMultiple < input.minHeight) fields.fail("max_height");
    if (fields.has("normalisation")) readNormalisation(fields.value<json>("normalisation"), fields, input);
    return input;
}

void readWeights(const Fields& fields, SideFile& side) {
    const auto name = fields.value<std::string>("weights");
    if (name.empty()) fields.fail("weights");
    side.weights = side.path.parent_path() / name;
    std::error_code ignored;
    if (!fs::is_regular_file(side.weights, ignored)) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The weights %1 that %2 names do not exist."),
                    {side.weights.string(), side.path.string()});
    }
    const Fields architecture = fields.inner("architecture");
    const bool ours = side.weights.extension() == ".safetensors";
    side.architecture = architecture.value<std::string>("name", ours ? "layer-net" : kTorchScriptName);
    side.architectureVersion = architecture.value<int>("version", 1);
}

void readAnswer(const Fields& fields, SideFile& side) {
    side.kind = fields.second("kind", "layers", "depth") ? NetworkKind::Depth : NetworkKind::Layers;
    if (fields.has("axis")) side.axis = fields.value<LayerAxis>("axis");
    side.alignment = fields.second("alignment", "source", "target") ? Alignment::Target : Alignment::Source;
    if (fields.has("null_layer")) side.nullLayer = fields.integer("null_layer", 0, 0, side.axis.layers);
    side.softmaxInside = fields.second("softmax", "outside", "inside");
    side.spread = fields.value("spread", 0.0);
    if (!(side.spread == 0.0 || (side.spread >= 0.1 && side.spread <= 1000.0))) fields.fail("spread");
    side.passes.flip = fields.value("flip_averaging", false) && side.alignment == Alignment::Source;
    side.passes.overview = fields.value("overview", 0.0);
    if (!(side.passes.overview >= 0.0 && side.passes.overview < 1.0)) fields.fail("overview");
    side.bfloat16 = fields.second("precision", "float32", "bfloat16");
    const Fields depth = fields.inner("depth");
    side.depthValues = depth.second("values", "inverse", "metric") ? DepthValues::Metric : DepthValues::Inverse;
    side.depthMapping.kNear = depth.value("near_layer", side.depthMapping.kNear);
    side.depthMapping.kFar = depth.value("far_layer", side.depthMapping.kFar);
    if (side.kind == NetworkKind::Depth && side.alignment == Alignment::Target) fields.fail("alignment");
}

}  // namespace

SideFile readSideFile(const fs::path& path) {
    const json content = parseFile(path);
    const Fields fields(content, path);
    if (fields.value<int>("version") > kSideFileVersion) {
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "%1 was written by a newer version of Deep3D Studio."), {path.string()});
    }
    SideFile side;
    side.path = path;
    side.name = fields.value("name", path.stem().string());
    side.licence = fields.value<std::string>("licence", "");
    readWeights(fields, side);
    readAnswer(fields, side);
    side.input = readInput(fields.inner("input"));
    return side;
}

}  // namespace deep3d
