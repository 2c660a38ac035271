// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// A clip's export as JSON: what journals and queues keep.
#include <nlohmann/json.hpp>

#include "core/job/clip_export.h"
#include "core/project/project_file.h"

namespace deep3d {
namespace {

using nlohmann::json;

template <class E, size_t N>
void readName(const json& from, const char* key, const std::array<NamedValue<E>, N>& table, E& value) {
    if (!from.contains(key)) return;
    const std::string name = from.at(key);
    const auto parsed = parseName(table, name);
    if (!parsed) throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is no value of %2."), {name, key});
    value = *parsed;
}

template <class T> void readValue(const json& from, const char* key, T& value) {
    if (from.contains(key)) value = from.at(key).get<T>();
}

json videoJson(const VideoSettings& video) {
    return {{"codec", nameOf(kVideoCodecs, video.codec)}, {"encoder", nameOf(kEncoderDevices, video.device)},
            {"quality", video.quality}, {"bitrate", video.bitrate}, {"preset", video.preset},
            {"full_colour", video.fullColour}, {"key_frame_interval", video.keyFrameInterval}};
}

void readVideo(const json& from, VideoSettings& video) {
    readName(from, "codec", kVideoCodecs, video.codec);
    readName(from, "encoder", kEncoderDevices, video.device);
    readValue(from, "quality", video.quality);
    readValue(from, "bitrate", video.bitrate);
    readValue(from, "preset", video.preset);
    readValue(from, "full_colour", video.fullColour);
    readValue(from, "key_frame_interval", video.keyFrameInterval);
}

}  // namespace

void to_json(json& to, const ClipExport& job) {
    to = {{"input", job.input.string()},
          {"output", job.output.string()},
          {"content", nameOf(kClipContents, job.content)},
          {"layout", nameOf(kLayouts, job.layout)},
          {"anaglyph", nameOf(kAnaglyphKinds, job.anaglyph)},
          {"edits", editsJson(job.edits)},
          {"max_width", job.maxWidth},
          {"video", videoJson(job.video)},
          {"sequence_rate", {job.sequenceRate.numerator, job.sequenceRate.denominator}},
          {"keep_streams", job.keepStreams}};
    if (job.ownViews.kind != StereoKind::None) to["own_views"] = eyesJson(job.ownViews);
    if (job.convertsLeft) to["converts_left"] = true;
    if (job.frames) to["frames"] = {job.frames->first, job.frames->last};
}

void from_json(const json& from, ClipExport& job) {
    try {
        job.input = from.value("input", std::string());
        job.output = from.value("output", std::string());
        readName(from, "content", kClipContents, job.content);
        readName(from, "layout", kLayouts, job.layout);
        readName(from, "anaglyph", kAnaglyphKinds, job.anaglyph);
        if (from.contains("edits")) job.edits = projectOfEdits(from.at("edits"));
        if (from.contains("own_views")) job.ownViews = eyesOfJson(from.at("own_views"));
        readValue(from, "converts_left", job.convertsLeft);
        readValue(from, "max_width", job.maxWidth);
        if (from.contains("video")) readVideo(from.at("video"), job.video);
        if (from.contains("sequence_rate"))
            job.sequenceRate = {from.at("sequence_rate").at(0), from.at("sequence_rate").at(1)};
        readValue(from, "keep_streams", job.keepStreams);
        if (from.contains("frames")) job.frames = FrameRange{from.at("frames").at(0), from.at("frames").at(1)};
    } catch (const json::exception& problem) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The description of an export is damaged: %1."),
                    {problem.what()});
    }
}

}  // namespace deep3d
