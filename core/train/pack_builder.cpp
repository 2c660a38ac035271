// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_builder.h"

#include <algorithm>
#include <cstdio>

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <opencv2/core/utility.hpp>

#include "core/image/stereo_file.h"
#include "core/train/pack_pixels.h"
#include "core/train/pack_scan.h"
#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr double kMaxVerticalPx = 1.5;
constexpr double kMinValidShare = 0.30;
constexpr double kMinRangePx = 1.5;
constexpr size_t kBatch = 32;  // pictures in memory at once

// A sample whose blobs are not written yet.
struct Prepared {
    PackSample sample;
    std::vector<uint8_t> left, right, nearness, mask;
    std::string dropped;  // why it is kept out; empty = kept
};

void requireSameSize(const fs::path& path, Size size, const fs::path& other, Size otherSize) {
    if (size == otherSize) return;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 and %2 have different sizes."),
                {path.string(), other.string()});
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

void addRight(Prepared& prepared, const PackInput& input, const StoredPicture& left, int longestSide) {
    StoredPicture right = storedPicture(input.right, longestSide);
    requireSameSize(input.left, left.original, input.right, right.original);
    prepared.right = std::move(right.jpeg);
}

void addMatch(Prepared& prepared, StereoMatch match, const StoredPicture& left) {
    const double scale = left.stored.width / double(left.original.width);
    prepared.dropped = reasonToDrop(match, scale);
    prepared.sample.nearPx = match.nearPx * scale;
    prepared.sample.farPx = match.farPx * scale;
    prepared.nearness =
        nearestPlane({left.original.width, left.original.height, std::move(match.nearness)}, left.stored);
}

void addMeasured(Prepared& prepared, const PackInput& input, const StoredPicture& left) {
    const MeasuredDisparity measured = readDisparity(input.disparity);
    const double scale = left.stored.width / double(measured.nearness.width);
    prepared.sample.nearPx = measured.nearPx * scale;
    prepared.sample.farPx = measured.farPx * scale;
    prepared.nearness = nearestPlane(measured.nearness, left.stored);
}

void addDepth(Prepared& prepared, const PackInput& input, const StoredPicture& left) {
    const double scale = left.stored.width / double(left.original.width);
    prepared.sample.nearPx = input.nearPx * scale;
    prepared.sample.farPx = input.farPx * scale;
    prepared.nearness = nearestPlane(readNearness(input.depth), left.stored);
}

void addMask(Prepared& prepared, const PackInput& input, const StoredPicture& left) {
    prepared.mask = nearestPlane(readGrey(input.mask), left.stored);
    for (uint8_t& value : prepared.mask) value = value > 127 ? 255 : 0;
}

// Both eyes out of one file, matched.
StoredPicture addStereoFile(Prepared& prepared, const PackInput& input, int longestSide) {
    const FramePair pair = readStereo(input.left, input.stereo);
    const StoredPicture left = storedPicture(*pair.left, longestSide);
    prepared.right = storedPicture(*pair.right, longestSide).jpeg;
    addMatch(prepared, matchPair(greyOf(*pair.left), greyOf(*pair.right)), left);
    return left;
}

Prepared prepare(const PackInput& input, const std::string& source, int longestSide) {
    Prepared prepared;
    StoredPicture left = input.stereo == StereoKind::None ? storedPicture(input.left, longestSide)
                                                          : addStereoFile(prepared, input, longestSide);
    prepared.sample.id = source + "/" + input.stem;
    prepared.sample.source = source;
    prepared.sample.split = input.split;
    prepared.sample.width = left.stored.width;
    prepared.sample.height = left.stored.height;
    if (!input.right.empty()) addRight(prepared, input, left, longestSide);
    if (input.match) addMatch(prepared, matchPair(readGrey(input.left), readGrey(input.right)), left);
    if (!input.disparity.empty()) addMeasured(prepared, input, left);
    if (!input.depth.empty()) addDepth(prepared, input, left);
    if (!input.mask.empty()) addMask(prepared, input, left);
    prepared.left = std::move(left.jpeg);
    return prepared;
}

void write(PackWriter& writer, Prepared& prepared, PackCounts& counts) {
    PackSample& sample = prepared.sample;
    sample.left = writer.append(prepared.left);
    sample.right = writer.append(prepared.right);
    sample.nearness = writer.append(prepared.nearness);
    sample.mask = writer.append(prepared.mask);
    ++counts.pictures;
    counts.pairs += bool(sample.right);
    counts.withNearness += bool(sample.nearness);
    counts.withMask += bool(sample.mask);
    counts.validation += sample.split == PackSplit::Validation;
    counts.test += sample.split == PackSplit::Test;
    writer.add(std::move(sample));
}

std::vector<Prepared> prepareBatch(std::span<const PackInput> inputs, const std::string& source,
                                   const PackOptions& options, tbb::task_arena& arena) {
    std::vector<Prepared> batch(inputs.size());
    arena.execute([&] {
        tbb::parallel_for(size_t(0), inputs.size(), [&](size_t i) {
            batch[i] = prepare(inputs[i], source, options.longestSide);
        });
    });
    return batch;
}

}  // namespace

PackReport buildPack(const std::vector<fs::path>& folders, const fs::path& target, const PackOptions& options,
                     const PackProgress& progress) {
    std::vector<std::vector<PackInput>> scanned;
    size_t total = 0, done = 0;
    for (const fs::path& folder : folders) total += scanned.emplace_back(scanPackFolder(folder, options.purpose, options.stereo)).size();
    std::error_code ignored;
    fs::create_directories(target, ignored);
    PackWriter writer(target, options.purpose);
    tbb::task_arena arena(options.threads);
    cv::setNumThreads(1);  // the pictures are spread over the threads, not their rows

    PackReport report;
    for (size_t f = 0; f < folders.size(); ++f) {
        PackCounts& counts = report.sources.emplace_back();
        counts.source = folders[f].filename().string();
        const std::span<const PackInput> inputs = scanned[f];
        for (size_t at = 0; at < inputs.size(); at += kBatch) {
            const auto part = inputs.subspan(at, std::min(kBatch, inputs.size() - at));
            for (Prepared& prepared : prepareBatch(part, counts.source, options, arena)) {
                if (prepared.dropped.empty()) {
                    write(writer, prepared, counts);
                } else {
                    ++counts.dropped;
                    report.dropped.push_back(prepared.sample.id + " is kept out: " + prepared.dropped + ".");
                }
            }
            done += part.size();
            if (progress) progress(done, total, counts.source);
        }
    }
    writer.finish();
    return report;
}

}  // namespace deep3d
