// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_prepare.h"

#include <cstdio>
#include <utility>

#include "core/train/stereo_match.h"
#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr double kMaxVerticalPx = 1.5;
constexpr double kMinValidShare = 0.30;
constexpr double kMinRangePx = 1.5;

void requireSameSize(const fs::path& path, Size size, const fs::path& other, Size otherSize) {
    if (size == otherSize) return;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 and %2 have different sizes."),
                {path.string(), other.string()});
}

void readEyesInto(LoadedInput& loaded, int longestSide) {
    const PackInput& input = loaded.input;
    if (input.eyes.kind != StereoKind::None) {
        const FramePair eyes = readEyes(input.left, input.eyes, kMatchedOverStored * longestSide);
        loaded.left = pictureOf(*toEightBits(eyes.left));
        loaded.right = pictureOf(*toEightBits(eyes.right));
        return;
    }
    loaded.left = readPicture(input.left);
    if (input.right.empty()) return;
    loaded.right = readPicture(input.right);
    requireSameSize(input.left, loaded.left.size(), input.right, loaded.right.size());
    if (!input.match) return;
    loaded.left = limited(std::move(loaded.left), kMatchedOverStored * longestSide);
    loaded.right = limited(std::move(loaded.right), kMatchedOverStored * longestSide);
}

PictureHash hashOf(const GreyImage& luma) { return pictureHash(luma.pixels, luma.width, luma.height); }

void cutBars(LoadedInput& loaded, const Bars& bars) {
    loaded.bars = bars;
    loaded.uncut = loaded.left.size();
    loaded.left = without(bars, std::move(loaded.left));
    if (loaded.right.pixels.width) loaded.right = without(bars, std::move(loaded.right));
    loaded.sample.leftHash = hashOf(greyOf(loaded.left));
    if (loaded.right.pixels.width) loaded.sample.rightHash = hashOf(greyOf(loaded.right));
}

LoadedInput begun(const PackInput& input, const std::string& source) {
    LoadedInput loaded;
    loaded.input = input;
    loaded.sample.id = source + "/" + input.stem;
    loaded.sample.source = source;
    loaded.sample.split = input.split;
    return loaded;
}

std::string reasonToDrop(const StereoMatch& match, double scale) {
    char reason[128] = "";
    if (match.validShare < kMinValidShare)
        std::snprintf(reason, sizeof reason, "only %.0f %% of it could be matched", match.validShare * 100);
    else if (match.verticalPx * scale > kMaxVerticalPx)
        std::snprintf(reason, sizeof reason, "its rows are %.1f px apart", match.verticalPx * scale);
    else if ((match.nearPx - match.farPx) * scale < kMinRangePx)
        std::snprintf(reason, sizeof reason, "its depth range is only %.1f px", (match.nearPx - match.farPx) * scale);
    return reason;
}

// The planes of one picture, brought to the size in which it is stored.
class Planes {
public:
    Planes(const LoadedInput& loaded, PreparedSample& prepared)
        : m_loaded(loaded), m_prepared(prepared), m_stored{prepared.sample.width, prepared.sample.height} {}

    void addMatch() {
        StereoMatch match = matchPair(greyOf(m_loaded.left), greyOf(m_loaded.right));
        const Size size = m_loaded.left.size();
        m_prepared.keptOut = reasonToDrop(match, m_stored.width / double(size.width));
        setRange(match.farPx, match.nearPx, size.width);
        m_prepared.nearness = nearestPlane({size.width, size.height, std::move(match.nearness)}, m_stored);
    }
    void addMeasured() {
        MeasuredDisparity measured = readDisparity(m_loaded.input.disparity);
        const GreyImage plane = cut(std::move(measured.nearness));
        setRange(measured.farPx, measured.nearPx, plane.width);
        m_prepared.nearness = nearestPlane(plane, m_stored);
    }
    void addDepth() {
        setRange(m_loaded.input.farPx, m_loaded.input.nearPx, m_loaded.left.size().width);
        m_prepared.nearness = nearestPlane(cut(readNearness(m_loaded.input.depth)), m_stored);
    }
    void addMask() {
        m_prepared.mask = nearestPlane(cut(readGrey(m_loaded.input.mask)), m_stored);
        for (uint8_t& value : m_prepared.mask) value = value > 127 ? 255 : 0;
    }

private:
    GreyImage cut(GreyImage plane) const { return without(m_loaded.bars, std::move(plane), m_loaded.uncut); }

    // px at `width`
    void setRange(double farPx, double nearPx, int width) {
        m_prepared.sample.farPx = farPx * m_stored.width / width;
        m_prepared.sample.nearPx = nearPx * m_stored.width / width;
    }

    const LoadedInput& m_loaded;
    PreparedSample& m_prepared;
    Size m_stored;
};

}  // namespace

LoadedInput loadInput(const PackInput& input, const std::string& source, int longestSide) {
    LoadedInput loaded = begun(input, source);
    readEyesInto(loaded, longestSide);
    std::vector<GreyImage> eyes{greyOf(loaded.left)};
    if (loaded.right.pixels.width) eyes.push_back(greyOf(loaded.right));
    cutBars(loaded, findBars(eyes));
    return loaded;
}

LoadedInput loadFrame(const PackInput& input, const std::string& source, const FramePair& eyes, const Bars& bars) {
    LoadedInput loaded = begun(input, source);
    loaded.left = pictureOf(*eyes.left);
    loaded.right = pictureOf(*eyes.right);
    cutBars(loaded, bars);
    return loaded;
}

PreparedSample prepareSample(LoadedInput loaded, int longestSide) {
    PreparedSample prepared;
    prepared.sample = loaded.sample;
    const Size stored = storedSize(loaded.left.size(), longestSide);
    prepared.sample.width = stored.width;
    prepared.sample.height = stored.height;
    Planes planes(loaded, prepared);
    if (loaded.input.match) planes.addMatch();
    if (!loaded.input.disparity.empty()) planes.addMeasured();
    if (!loaded.input.depth.empty()) planes.addDepth();
    if (!loaded.input.mask.empty()) planes.addMask();
    if (!prepared.keptOut.empty()) return prepared;
    prepared.left = storedBytes(std::move(loaded.left), longestSide);
    if (loaded.right.pixels.width) prepared.right = storedBytes(std::move(loaded.right), longestSide);
    return prepared;
}

}  // namespace deep3d
