// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Names of exported photos, and what can be said about an export before any work is done.
#include <algorithm>
#include <cctype>

#include <unistd.h>

#include "core/job/still_export.h"
#include "core/util/range_check.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

// The one extension of a format; empty where the person chooses.
const char* fixedExtension(StillFormat format) {
    switch (format) {
        case StillFormat::Mpo: return ".mpo";
        case StillFormat::Jps: return ".jps";
        case StillFormat::WiggleGif: return ".gif";
        case StillFormat::WiggleWebp: return ".webp";
        case StillFormat::DepthPng: return ".png";
        case StillFormat::LayerVolume: return ".npy";
        default: return "";
    }
}

// Suffixes that headset players read, where there is one.
std::string suffixOf(Layout layout) {
    switch (layout) {
        case Layout::SbsFull: return "_LRF_Full_SBS";
        case Layout::SbsHalf: return "_LR";
        case Layout::TopBottomFull: return "_TB";
        case Layout::TopBottomHalf: return "_Half_TB";
        default: return std::string("_") + nameOf(kLayouts, layout);
    }
}

std::string suffixOf(const StillExport& job) {
    switch (job.format) {
        case StillFormat::Picture: return suffixOf(job.layout);
        case StillFormat::WiggleGif:
        case StillFormat::WiggleWebp: return "_wiggle";
        case StillFormat::DepthPng: return "_depth";
        case StillFormat::LayerSheet:
        case StillFormat::LayerVolume: return "_layers";
        default: return "";  // the extension, or _L and _R, tell it apart
    }
}

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

void checkExtension(const StillExport& job) {
    const std::string wanted = fixedExtension(job.format);
    if (!wanted.empty() && lowered(job.output.extension().string()) != wanted) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The output %1 has to end in %2."),
                    {job.output.string(), wanted});
    }
    if (wanted.empty() && !writableFormat(job.output)) {
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "The type of the output %1 is unknown: use .jpg, .png, .tif, .webp, .bmp or "
                                              ".ppm."),
                    {job.output.string()});
    }
}

void checkFolder(const fs::path& output) {
    std::error_code ignored;
    const fs::path folder = output.parent_path().empty() ? fs::path(".") : output.parent_path();
    if (!fs::is_directory(folder, ignored)) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 does not exist."), {folder.string()});
    }
    if (::access(folder.c_str(), W_OK) != 0) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 cannot be written to."),
                    {folder.string()});
    }
    if (fs::is_directory(output, ignored)) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The output %1 is a folder."), {output.string()});
    }
}

fs::path withSuffix(const fs::path& path, const std::string& suffix) {
    return path.parent_path() / (path.stem().string() + suffix + path.extension().string());
}

}  // namespace

std::vector<fs::path> outputFiles(const StillExport& job) {
    if (job.format == StillFormat::TwoFiles) return {withSuffix(job.output, "_L"), withSuffix(job.output, "_R")};
    return {job.output};
}

void checkExport(const StillExport& job) {
    validate(job.settings);
    checkRange(QT_TRANSLATE_NOOP("core", "The width"), job.maxWidth, 0, kMaxImageSide);
    checkRange(QT_TRANSLATE_NOOP("core", "The quality"), job.jpegQuality, 1, 100);
    checkRange(QT_TRANSLATE_NOOP("core", "The number of wiggle pictures"), job.wiggleFrames, 2, 24);
    checkRange(QT_TRANSLATE_NOOP("core", "The time of a wiggle picture"), job.wiggleDelayMs, 10, 60000);
    checkExtension(job);
    for (const fs::path& output : outputFiles(job)) {
        checkFolder(output);
        if (!job.input.empty()) ensureNotSameFile(job.input, output);
    }
}

fs::path suggestedOutput(const StillExport& job) {
    std::string extension = fixedExtension(job.format);
    if (extension.empty()) {
        const bool numbers = job.format == StillFormat::LayerSheet;
        extension = numbers                      ? ".png"
                    : writableFormat(job.input) ? job.input.extension().string()
                                                : ".jpg";
    }
    return job.input.parent_path() / (job.input.stem().string() + suffixOf(job) + extension);
}

}  // namespace deep3d
