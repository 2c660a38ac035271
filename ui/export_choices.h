// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStandardPaths>
#include <QString>

#include <vector>

#include "core/job/clip_export.h"
#include "core/job/still_export.h"

namespace deep3d {

// What an export is made for: the choice most people need to make.
struct Destination {
    const char* name;   // machine name, kept in the settings
    const char* label;  // English, context "Destination"
    const char* hint;   // one sentence: what it becomes
    StillFormat format;
    Layout layout;
    const char* suffix;  // file type, without a dot
    int maxWidth;        // px of one view, 0 = the photo's
};
const std::vector<Destination>& destinations();

// What an export of a clip is made for: the choice most people need to make.
struct ClipDestination {
    const char* name;   // machine name, kept in the settings
    const char* label;  // English, context "ClipDestination"
    const char* hint;   // one sentence: what it becomes
    ClipContent content;
    Layout layout;
    VideoCodec codec;
    const char* suffix;  // file type, without a dot
};
const std::vector<ClipDestination>& clipDestinations();

// Which choices a format leaves open.
bool hasLayout(StillFormat format);
bool hasGlasses(StillFormat format, Layout layout);
bool hasWiggle(StillFormat format);
// The file types a format can be written as, the usual one first.
QStringList suffixesOf(StillFormat format);
bool hasQuality(const QString& suffix);  // lossy: 1 ... 100
bool hasQuality(VideoCodec codec);       // lossy: CRF
// The layouts that are offered for files (not those that are for looking only).
std::vector<Layout> exportLayouts();

// `folder` where it can be written, else the person's own one for such files, else the home folder.
QString writableFolder(const QString& folder, QStandardPaths::StandardLocation own);

// The name to offer for `job`, in `folder` where that is not empty, else beside the input, else (where that folder
// cannot be written, or goes away) among the person's pictures; with the file type `suffix`.
QString suggestedFile(const StillExport& job, const QString& suffix, const QString& folder = {});

// "1 min 20 s" for people; empty below 0.
QString durationText(double seconds);

}  // namespace deep3d
