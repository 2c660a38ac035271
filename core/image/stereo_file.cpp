// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/stereo_file.h"

#include <cstring>
#include <utility>

#include "core/image/formats.h"
#include "core/image/metadata.h"
#include "core/image/orientation.h"
#include "core/image/stereo_markers.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

// For the length of a call: the frame itself, or its narrow copy.
FramePtr eightBits(const Frame& frame) { return toEightBits(FramePtr(FramePtr(), &frame)); }

Bytes jpegOf(const Frame& frame, const std::string& name, const WriteOptions& options) {
    Bytes file = formats::encodeJpeg(*eightBits(frame), name, options);
    return options.metadataFrom.empty() ? file : withMetadataOf(std::move(file), options.metadataFrom, frame.size());
}

void requireOneSize(Size a, Size b, const std::string& name) {
    if (a == b) return;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The views for %1 have different sizes."), {name});
}

std::vector<FramePtr> requireFrames(const std::vector<FramePtr>& frames, const std::string& name) {
    if (frames.empty()) throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "There are no views for %1."), {name});
    std::vector<FramePtr> narrow;
    for (const FramePtr& frame : frames) {
        requireOneSize(frames.front()->size(), frame->size(), name);
        narrow.push_back(toEightBits(frame));
    }
    return narrow;
}

std::shared_ptr<Frame> besideEachOther(const Frame& left, const Frame& right) {
    auto both = std::make_shared<Frame>(Size{left.width() * 2, left.height()}, SampleBits::Eight, left.tags());
    for (int y = 0; y < left.height(); ++y) {
        std::memcpy(both->row<uint8_t>(y).data(), left.row<uint8_t>(y).data(), left.rowSamples());
        std::memcpy(both->row<uint8_t>(y).data() + left.rowSamples(), right.row<uint8_t>(y).data(), left.rowSamples());
    }
    return both;
}

FramePtr part(const Frame& frame, int left, int top, Size size) {
    auto cut = std::make_shared<Frame>(size, frame.bits(), frame.tags());
    const size_t pixelBytes = 3 * size_t(int(frame.bits()) / 8), rowBytes = size_t(frame.width()) * pixelBytes;
    const size_t cutBytes = size_t(size.width) * pixelBytes;
    for (int y = 0; y < size.height; ++y)
        std::memcpy(cut->data() + size_t(y) * cutBytes,
                    frame.data() + size_t(top + y) * rowBytes + size_t(left) * pixelBytes, cutBytes);
    return cut;
}

[[noreturn]] void throwNotStereo(const std::string& name) {
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 does not hold two views."), {name});
}

FramePtr viewOf(ByteView jpeg, const std::string& name) {
    formats::Picture picture = formats::decodeJpeg(jpeg, name);
    return upright(std::move(picture.frame), picture.orientation);
}

FramePair readMpo(const fs::path& path) {
    const Bytes file = readFileBytes(path);
    const auto views = mpoViews(file);
    if (views.size() < 2) throwNotStereo(shownName(path));
    const std::string name = shownName(path);
    FramePair pair{viewOf(views[0], name), viewOf(views[1], name)};
    requireOneSize(pair.left->size(), pair.right->size(), name);
    return pair;
}

FramePair halves(const fs::path& path, bool sideBySide, bool leftFirst) {
    FramePair pair = halvesOf(*readImage(path).frame, sideBySide, shownName(path));
    if (!leftFirst) std::swap(pair.left, pair.right);
    return pair;
}

}  // namespace

void writeMpo(const Frame& left, const Frame& right, const fs::path& path, const WriteOptions& options) {
    const std::string name = shownName(path);
    requireOneSize(left.size(), right.size(), name);
    writeFileBytes(path, assembleMpo(jpegOf(left, name, options), jpegOf(right, name, options)));
}

void writeJps(const Frame& left, const Frame& right, const fs::path& path, const WriteOptions& options) {
    const std::string name = shownName(path);
    requireOneSize(left.size(), right.size(), name);
    const auto both = besideEachOther(*eightBits(right), *eightBits(left));
    writeFileBytes(path, withJpsMarker(jpegOf(*both, name, options)));
}

void writeAnimatedGif(const std::vector<FramePtr>& frames, int delayMs, const fs::path& path) {
    const std::string name = shownName(path);
    writeFileBytes(path, formats::encodeAnimatedGif(requireFrames(frames, name), delayMs, name));
}

void writeAnimatedWebp(const std::vector<FramePtr>& frames, int delayMs, const fs::path& path, const WriteOptions& options) {
    const std::string name = shownName(path);
    writeFileBytes(path, formats::encodeAnimatedWebp(requireFrames(frames, name), delayMs, name, options.quality));
}

FramePair readStereo(const fs::path& path, StereoKind kind) {
    switch (kind) {
    case StereoKind::Mpo: return readMpo(path);
    case StereoKind::Jps: return halves(path, true, jpsLeftFirst(readFileBytes(path)).value_or(false));
    case StereoKind::SideBySide: return halves(path, true, true);
    case StereoKind::TopBottom: return halves(path, false, true);
    case StereoKind::None: break;
    }
    throwNotStereo(shownName(path));
}

FramePair halvesOf(const Frame& picture, bool sideBySide, const std::string& name) {
    const Size half = sideBySide ? Size{picture.width() / 2, picture.height()} : Size{picture.width(), picture.height() / 2};
    if (half.width < 1 || half.height < 1) throwNotStereo(name);
    return {part(picture, 0, 0, half), part(picture, picture.width() - half.width, picture.height() - half.height, half)};
}

}  // namespace deep3d
