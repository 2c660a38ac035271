// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Names and sizes of exported clips, and what can be said about an export before any work is done.
#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <regex>

#include <unistd.h>

#include "core/image/image_file.h"
#include "core/image/resize.h"
#include "core/job/clip_export.h"
#include "core/job/clip_sink.h"
#include "core/job/own_views.h"
#include "core/media/output_file.h"
#include "core/stereo/depth_picture.h"
#include "core/util/range_check.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr int kSheetCellWidth = 320;  // px, where no width is asked for

const std::regex& numberPlace() {
    static const std::regex place("%(0([1-9]))?d");
    return place;
}

fs::path withSuffix(const fs::path& path, const std::string& suffix) {
    return path.parent_path() / (path.stem().string() + suffix + path.extension().string());
}

// left_00001.png stands before its number: depth_%05d.png becomes depth_L_%05d.png.
fs::path patternWithSuffix(const fs::path& pattern, const std::string& suffix) {
    std::string name = pattern.filename().string();
    const size_t place = name.find('%');
    const bool apart = place > 0 && (name[place - 1] == '_' || name[place - 1] == '-');
    return pattern.parent_path() / name.insert(apart ? place - 1 : place, suffix);
}

void checkFolder(const fs::path& output) {
    std::error_code ignored;
    const fs::path folder = output.parent_path().empty() ? fs::path(".") : output.parent_path();
    if (!fs::is_directory(folder, ignored))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 does not exist."), {folder.string()});
    if (::access(folder.c_str(), W_OK) != 0) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 cannot be written to."),
                    {folder.string()});
    }
    if (fs::is_directory(output, ignored))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The output %1 is a folder."), {output.string()});
}

// Pictures that appear in the folder that is being read would become frames.
void ensureNotAmong(const fs::path& input, const fs::path& output) {
    std::error_code ignored;
    if (!fs::is_directory(input, ignored) || fs::weakly_canonical(output, ignored).parent_path() != fs::canonical(input, ignored))
        return;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The output %1 lies in the folder that it is made of."),
                {output.string()});
}

void checkFrames(const ClipExport& job, const MediaInfo& source) {
    if (!job.frames || !source.frameCountExact) return;
    const FrameRange& frames = *job.frames;
    if (frames.first >= 0 && frames.first <= frames.last && frames.last < source.frameCount) return;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The frames %1-%2 are not all in %3, which has frames 0-%4."),
                {std::to_string(frames.first), std::to_string(frames.last), job.input.string(),
                 std::to_string(source.frameCount - 1)});
}

void checkOwnViews(const ClipExport& job, const MediaInfo& source) {
    if (job.ownViews.kind == StereoKind::None) return;
    const Size eye = eyeSize(source.size, job.ownViews);
    const bool halves = job.ownViews.kind == StereoKind::SideBySide || job.ownViews.kind == StereoKind::TopBottom;
    if (halves && eye.width > 0 && eye.height > 0) return;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 does not hold two views."), {job.input.string()});
}

}  // namespace

bool isPicturePattern(const fs::path& output) {
    return writableFormat(output) && std::regex_search(output.filename().string(), numberPlace());
}

fs::path numberedPicture(const fs::path& pattern, int64_t number) {
    const std::string name = pattern.filename().string();
    std::smatch place;
    if (!std::regex_search(name, place, numberPlace())) return pattern;
    std::string digits = std::to_string(number);
    const size_t width = place[2].matched ? size_t(std::stoi(place[2])) : 1;
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    return pattern.parent_path() / (place.prefix().str() + digits + place.suffix().str());
}

std::vector<fs::path> outputFiles(const ClipExport& job) {
    if (job.content != ClipContent::TwoFiles) return {job.output};
    const auto suffixed = isPicturePattern(job.output) ? patternWithSuffix : withSuffix;
    return {suffixed(job.output, "_L"), suffixed(job.output, "_R")};
}

int sheetColumns(int layers) {
    return int(std::ceil(std::sqrt(double(layers))));
}

Size sheetCell(const ClipExport& job, Size view) {
    return fittedInto(view, {job.maxWidth > 0 ? job.maxWidth : kSheetCellWidth, kMaxImageSide});
}

bool keepsOwnViews(const ClipExport& job) {
    const bool ofTwoViews = (job.content == ClipContent::Stereo && isOfTwoViews(job.layout)) || job.content == ClipContent::TwoFiles;
    return job.ownViews.kind != StereoKind::None && ofTwoViews && !job.convertsLeft;
}

EyeLayout leftViewTaken(const ClipExport& job) {
    return keepsOwnViews(job) ? EyeLayout{} : job.ownViews;
}

bool smooths(const ClipExport& job) {
    return job.edits.reducesFlicker && !keepsOwnViews(job);
}

Size viewSize(const ClipExport& job, Size source) {
    const Size view = job.ownViews.kind != StereoKind::None ? eyeSize(source, job.ownViews) : source;
    if (job.maxWidth <= 0) return view;
    return fittedInto(view, {job.maxWidth, kMaxImageSide});
}

VideoFormat outputFormat(const ClipExport& job, const MediaInfo& source, int layers) {
    const Size view = viewSize(job, source.size);
    if (job.content == ClipContent::TwoFiles) return videoFormat(source, view, Layout::LeftOnly);
    if (job.content == ClipContent::Stereo) return videoFormat(source, composedSize(job.layout, view), job.layout);
    // Numbers, not colours.
    const bool depth = job.content == ClipContent::Depth;
    const Size size = depth ? view : layerSheetSize(layers, sheetCell(job, view), sheetColumns(layers));
    VideoFormat format = videoFormat(source, size, Layout::LeftOnly);
    format.bits = depth ? SampleBits::Sixteen : SampleBits::Eight;
    format.colour = {};
    format.mastering.reset();
    format.lightLevel.reset();
    return format;
}

void checkClipExport(const ClipExport& job, const MediaInfo& source) {
    validate(job.edits);
    checkRange(QT_TRANSLATE_NOOP("core", "The width"), job.maxWidth, 0, kMaxImageSide);
    checkFrames(job, source);
    checkOwnViews(job, source);
    for (const fs::path& output : outputFiles(job)) {
        checkFolder(output);
        ensureNotSameFile(job.input, output);
        ensureNotAmong(job.input, output);
        if (isPicturePattern(output)) continue;
        checkFilmName(output);
        checkVideo(output, outputFormat(job, source, LayerAxis{}.layers), job.video);
    }
}

bool keepsOtherStreams(const ClipExport& job, const MediaInfo& source) {
    return job.keepStreams && !isPicturePattern(job.output) && (source.streams.size() > 1 || !source.chapters.empty());
}

fs::path suggestedOutput(const ClipExport& job) {
    static constexpr std::array kContainers{".mp4", ".m4v", ".mov", ".mkv"};
    std::string extension = job.input.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const bool numbers = job.content == ClipContent::Depth || job.content == ClipContent::Layers;
    const bool kept = std::ranges::find(kContainers, extension) != kContainers.end() && !numbers &&
                      job.video.codec != VideoCodec::Ffv1;
    // A folder or a pattern of pictures is named by its folder.
    const bool pattern = job.input.filename().string().find('%') != std::string::npos;
    const fs::path named = pattern ? job.input.parent_path() : job.input;
    const fs::path base = named.parent_path() / ((extension.empty() || pattern ? named.filename() : named.stem()).string() +
                                                 (kept ? job.input.extension().string() : ".mkv"));
    switch (job.content) {
        case ClipContent::Stereo: return withNameSuffix(base, job.layout);
        case ClipContent::Depth: return withSuffix(base, "_depth");
        case ClipContent::Layers: return withSuffix(base, "_layers");
        case ClipContent::TwoFiles: return base;
    }
    return base;
}

}  // namespace deep3d
