// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/export_choices.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cmath>

#include "ui/core_text.h"

namespace deep3d {

const std::vector<Destination>& destinations() {
    static const std::vector<Destination> all{
        {"glasses", QT_TRANSLATE_NOOP("Destination", "Red-cyan glasses"),
         QT_TRANSLATE_NOOP("Destination", "One picture for paper glasses, on any screen or on paper."),
         StillFormat::Picture, Layout::Anaglyph, "jpg", 0},
        {"television", QT_TRANSLATE_NOOP("Destination", "3D television"),
         QT_TRANSLATE_NOOP("Destination", "Side by side at half width: the way 3D televisions and projectors expect it."),
         StillFormat::Picture, Layout::SbsHalf, "jpg", 3840},
        {"headset", QT_TRANSLATE_NOOP("Destination", "VR headset"),
         QT_TRANSLATE_NOOP("Destination", "Side by side at full width, named so that headset players recognise it."),
         StillFormat::Picture, Layout::SbsFull, "jpg", 0},
        {"camera", QT_TRANSLATE_NOOP("Destination", "3D camera or viewer"),
         QT_TRANSLATE_NOOP("Destination", "An MPO file with both pictures, as 3D cameras write it."),
         StillFormat::Mpo, Layout::SbsFull, "mpo", 0},
        {"wiggle", QT_TRANSLATE_NOOP("Destination", "Phone or web, without glasses"),
         QT_TRANSLATE_NOOP("Destination", "A small moving picture that swings between the eyes."),
         StillFormat::WiggleGif, Layout::SbsFull, "gif", 800},
        {"print", QT_TRANSLATE_NOOP("Destination", "Print"),
         QT_TRANSLATE_NOOP("Destination", "A stereo card for a viewer: both pictures side by side, without loss."),
         StillFormat::Picture, Layout::SbsFull, "png", 0},
        {"editing", QT_TRANSLATE_NOOP("Destination", "Editing"),
         QT_TRANSLATE_NOOP("Destination", "Left and right as two files without loss."),
         StillFormat::TwoFiles, Layout::SbsFull, "png", 0},
        {"depth", QT_TRANSLATE_NOOP("Destination", "Depth for other programs"),
         QT_TRANSLATE_NOOP("Destination", "A grey picture, 16 bit: near is bright."),
         StillFormat::DepthPng, Layout::Depth, "png", 0},
    };
    return all;
}

const std::vector<ClipDestination>& clipDestinations() {
    static const std::vector<ClipDestination> all{
        {"television", QT_TRANSLATE_NOOP("ClipDestination", "3D television"),
         QT_TRANSLATE_NOOP("ClipDestination",
                           "Side by side at half width, marked so that televisions switch to 3D by themselves."),
         ClipContent::Stereo, Layout::SbsHalf, VideoCodec::H264, "mp4"},
        {"headset", QT_TRANSLATE_NOOP("ClipDestination", "VR headset"),
         QT_TRANSLATE_NOOP("ClipDestination",
                           "Side by side at full width, named so that headset players recognise it."),
         ClipContent::Stereo, Layout::SbsFull, VideoCodec::H265, "mp4"},
        {"youtube", QT_TRANSLATE_NOOP("ClipDestination", "YouTube"),
         QT_TRANSLATE_NOOP("ClipDestination", "Side by side at full width, marked as 3D for video sites."),
         ClipContent::Stereo, Layout::SbsFull, VideoCodec::H264, "mp4"},
        {"glasses", QT_TRANSLATE_NOOP("ClipDestination", "Red-cyan glasses"),
         QT_TRANSLATE_NOOP("ClipDestination", "One picture for paper glasses, on any screen."), ClipContent::Stereo,
         Layout::Anaglyph, VideoCodec::H264, "mp4"},
        {"editing", QT_TRANSLATE_NOOP("ClipDestination", "Editing"),
         QT_TRANSLATE_NOOP("ClipDestination", "Left and right as two clips in ProRes, for editing programs."),
         ClipContent::TwoFiles, Layout::SbsFull, VideoCodec::ProRes, "mov"},
        {"archive", QT_TRANSLATE_NOOP("ClipDestination", "Archive"),
         QT_TRANSLATE_NOOP("ClipDestination", "Side by side without loss. Large."), ClipContent::Stereo,
         Layout::SbsFull, VideoCodec::Ffv1, "mkv"},
        {"depth", QT_TRANSLATE_NOOP("ClipDestination", "Depth for other programs"),
         QT_TRANSLATE_NOOP("ClipDestination", "A grey clip, 16 bit without loss: near is bright."), ClipContent::Depth,
         Layout::Depth, VideoCodec::Ffv1, "mkv"},
    };
    return all;
}

bool hasLayout(StillFormat format) { return format == StillFormat::Picture; }

bool hasGlasses(StillFormat format, Layout layout) { return hasLayout(format) && layout == Layout::Anaglyph; }

bool hasWiggle(StillFormat format) { return format == StillFormat::WiggleGif || format == StillFormat::WiggleWebp; }

QStringList suffixesOf(StillFormat format) {
    switch (format) {
        case StillFormat::Picture:
        case StillFormat::TwoFiles:
            return {QStringLiteral("jpg"), QStringLiteral("png"), QStringLiteral("tif"), QStringLiteral("webp")};
        case StillFormat::Mpo: return {QStringLiteral("mpo")};
        case StillFormat::Jps: return {QStringLiteral("jps")};
        case StillFormat::WiggleGif: return {QStringLiteral("gif")};
        case StillFormat::WiggleWebp: return {QStringLiteral("webp")};
        case StillFormat::DepthPng:
        case StillFormat::LayerSheet: return {QStringLiteral("png")};
        case StillFormat::LayerVolume: return {QStringLiteral("npy")};
    }
    return {};
}

bool hasQuality(const QString& suffix) {
    return QStringList{QStringLiteral("jpg"), QStringLiteral("mpo"), QStringLiteral("jps"), QStringLiteral("webp")}
        .contains(suffix);
}

bool hasQuality(VideoCodec codec) {
    return codec == VideoCodec::H264 || codec == VideoCodec::H265 || codec == VideoCodec::Av1;
}

std::vector<Layout> exportLayouts() {
    std::vector<Layout> files;
    for (const auto& layout : kLayouts)
        if (layout.value != Layout::Original && layout.value != Layout::Doubt && layout.value != Layout::Difference &&
            layout.value != Layout::Depth)
            files.push_back(layout.value);
    return files;
}

QString writableFolder(const QString& folder, QStandardPaths::StandardLocation own) {
    for (const QString& place : {folder, QStandardPaths::writableLocation(own)})
        if (!place.isEmpty() && QFileInfo(place).isWritable()) return place;
    return QDir::homePath();
}

QString suggestedFile(const StillExport& job, const QString& suffix, const QString& folder) {
    const QFileInfo suggestion(toQString(suggestedOutput(job)));
    QString place = folder.isEmpty() ? suggestion.absolutePath() : folder;
    const bool isTemporary = place.startsWith(QDir::tempPath() + QLatin1Char('/'));  // pasted pictures
    if (folder.isEmpty()) place = writableFolder(isTemporary ? QString() : place, QStandardPaths::PicturesLocation);
    return QDir(place).filePath(suggestion.completeBaseName() + QLatin1Char('.') + suffix);
}

QString durationText(double seconds) {
    if (seconds < 0.0) return {};
    const int whole = int(std::ceil(seconds));
    if (whole < 60) return QCoreApplication::translate("ExportChoices", "%1 s").arg(whole);
    return QCoreApplication::translate("ExportChoices", "%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

}  // namespace deep3d
