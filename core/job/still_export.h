// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

#include "core/image/eye_layout.h"
#include "core/job/frame_pipeline.h"

namespace deep3d {

// Files that a photo can become, besides the layouts.
enum class StillFormat { Picture, TwoFiles, Mpo, Jps, WiggleGif, WiggleWebp, DepthPng, LayerSheet, LayerVolume };
inline constexpr std::array kStillFormats{
    NamedValue<StillFormat>{StillFormat::Picture, "picture", QT_TRANSLATE_NOOP("core", "One picture")},
    NamedValue<StillFormat>{StillFormat::TwoFiles, "two-files", QT_TRANSLATE_NOOP("core", "Two pictures, left and right")},
    NamedValue<StillFormat>{StillFormat::Mpo, "mpo", QT_TRANSLATE_NOOP("core", "MPO, for 3D televisions and cameras")},
    NamedValue<StillFormat>{StillFormat::Jps, "jps", QT_TRANSLATE_NOOP("core", "JPS, stereo JPEG")},
    NamedValue<StillFormat>{StillFormat::WiggleGif, "gif", QT_TRANSLATE_NOOP("core", "Wiggle GIF")},
    NamedValue<StillFormat>{StillFormat::WiggleWebp, "webp", QT_TRANSLATE_NOOP("core", "Wiggle WebP")},
    NamedValue<StillFormat>{StillFormat::DepthPng, "depth", QT_TRANSLATE_NOOP("core", "Depth picture, 16 bit")},
    NamedValue<StillFormat>{StillFormat::LayerSheet, "layers", QT_TRANSLATE_NOOP("core", "Sheet of all layers")},
    NamedValue<StillFormat>{StillFormat::LayerVolume, "volume", QT_TRANSLATE_NOOP("core", "Layer volume, NPY")},
};

// Everything that one export depends on.
struct StillExport {
    std::filesystem::path input;   // empty: the picture that is open in the pipeline
    std::filesystem::path output;  // its extension chooses the file type of Picture, TwoFiles and LayerSheet
    StereoSettings settings;
    StillFormat format = StillFormat::Picture;
    Layout layout = Layout::Anaglyph;
    AnaglyphKind anaglyph = AnaglyphKind::RedCyanDubois;
    int maxWidth = 0;            // px of one view, 0 = the source's
    int jpegQuality = 92;        // 1 ... 100
    bool keepMetadata = true;    // EXIF of the source, orientation reset
    int wiggleFrames = 2;        // 2 ... 24
    int wiggleDelayMs = 120;     // of one frame
    Alignment layerAlignment = Alignment::Source;  // grid of LayerSheet and LayerVolume
    // With a kind: the input's own two views, held like that, instead of made ones. Where convertsLeft says so, and for
    // formats that show the network's answer, the left one is taken for the input's picture.
    EyeLayout ownViews;
    bool convertsLeft = false;
    bool operator==(const StillExport&) const = default;
};

struct ExportProgress {
    double fraction = 0.0;     // 0 ... 1
    double remainingSeconds = -1.0;  // below 0: not known yet
};

// What was written: paths in the order left, right where there are two; empty when stopped (nothing is left behind).
// Throws Error; the output is complete or absent. Runs on the calling thread; `progress` is called there. Opens
// job.input in the pipeline.
//
// TwoFiles: NAME.jpg becomes NAME_L.jpg and NAME_R.jpg. WiggleGif, WiggleWebp: `wiggleFrames` eyes from the left to the
// right and back; more than two repeat the picture's edge whatever the borders. DepthPng: expected disparity, 65535 =
// nearest, unedited. LayerSheet, LayerVolume: the network's masses, for the target grid moved as the settings say.
std::vector<std::filesystem::path> exportStill(const StillExport& job, FramePipeline& pipeline,
                                               const std::function<void(const ExportProgress&)>& progress = {},
                                               std::stop_token stop = {});

// Throws Error(BadInput) where the output cannot be what the job asks for: no or another extension, the folder is missing
// or read-only, the output is the input, a number is out of range. exportStill calls it first.
void checkExport(const StillExport& job);

// The files that exportStill will write: job.output, or two names of it.
std::vector<std::filesystem::path> outputFiles(const StillExport& job);

// The suggested file name for an export beside its input: "IMG_1.jpg" -> "IMG_1_anaglyph.jpg"; headset suffixes for
// side by side and top-bottom ("_LRF_Full_SBS" full, "_LR" half, "_TB", "_Half_TB"), .mpo, .jps, .gif, .png, .npy by
// format. Pictures keep the type of their input where it can be written, else they become JPEG.
std::filesystem::path suggestedOutput(const StillExport& job);

}  // namespace deep3d
