// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_pixels.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/util/error.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

std::vector<uint8_t> readBytes(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

cv::Mat decoded(const fs::path& path, const std::vector<uint8_t>& bytes, int flags) {
    cv::Mat picture;
    try {
        if (!bytes.empty()) picture = cv::imdecode(bytes, flags);
    } catch (const cv::Exception&) {
        picture.release();
    }
    if (picture.empty())
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a readable picture."), {path.string()});
    return picture;
}

// Baseline (SOF0), grey or three components, no EXIF: any JPEG reader shows such bytes the same way.
bool isPlainJpeg(const std::vector<uint8_t>& bytes) {
    size_t at = 2;
    while (at + 9 < bytes.size() && bytes[at] == 0xFF) {
        const uint8_t marker = bytes[at + 1];
        if (marker == 0xE1) return false;
        if (marker == 0xC0) return bytes[at + 9] == 1 || bytes[at + 9] == 3;
        if (marker >= 0xC1 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8) return false;
        at += 2 + size_t(bytes[at + 2]) * 256 + bytes[at + 3];
    }
    return false;
}

GreyImage toGrey(const cv::Mat& plane) {
    GreyImage image{plane.cols, plane.rows, {}};
    image.pixels.reserve(plane.total());
    for (int y = 0; y < plane.rows; ++y)
        image.pixels.insert(image.pixels.end(), plane.ptr<uint8_t>(y), plane.ptr<uint8_t>(y) + plane.cols);
    return image;
}

// The known values' range on 1 ... 255; farPx and nearPx are its ends, in the file's own unit.
MeasuredDisparity spreadKnown(const fs::path& path, const cv::Mat& raw) {
    double lowest = 0, highest = 0;
    cv::minMaxLoc(raw, &lowest, &highest, nullptr, nullptr, raw > 0);
    if (highest <= lowest)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 holds no depth."), {path.string()});
    MeasuredDisparity measured{{}, highest, lowest};
    cv::Mat nearness;
    raw.convertTo(nearness, CV_8U, 254.0 / (highest - lowest), 1.0 - lowest * 254.0 / (highest - lowest));
    nearness.setTo(0, raw == 0);
    measured.nearness = toGrey(nearness);
    return measured;
}

// RGB of either depth as OpenCV's 8-bit BGR.
cv::Mat pixelsOf(const Frame& frame) {
    const bool eight = frame.bits() == SampleBits::Eight;
    cv::Mat pixels;
    for (int y = 0; y < frame.height(); ++y) {
        const void* row = eight ? static_cast<const void*>(frame.row<uint8_t>(y).data()) : frame.row<uint16_t>(y).data();
        pixels.push_back(cv::Mat(1, frame.width(), eight ? CV_8UC3 : CV_16UC3, const_cast<void*>(row)));
    }
    if (!eight) pixels.convertTo(pixels, CV_8U, 1.0 / 257.0);
    cv::cvtColor(pixels, pixels, cv::COLOR_RGB2BGR);
    return pixels;
}

void encode(cv::Mat pixels, StoredPicture& picture) {
    if (picture.original != picture.stored)
        cv::resize(pixels, pixels, {picture.stored.width, picture.stored.height}, 0, 0, cv::INTER_AREA);
    cv::imencode(".jpg", pixels, picture.jpeg, {cv::IMWRITE_JPEG_QUALITY, 95});
}

Size limited(cv::Size size, int longestSide) {
    const double scale = std::min(1.0, longestSide / double(std::max(size.width, size.height)));
    return {std::max(1, int(std::lround(size.width * scale))), std::max(1, int(std::lround(size.height * scale)))};
}

}  // namespace

StoredPicture storedPicture(const fs::path& path, int longestSide) {
    StoredPicture picture;
    picture.jpeg = readBytes(path);
    const cv::Mat pixels = decoded(path, picture.jpeg, cv::IMREAD_ANYCOLOR);
    picture.original = {pixels.cols, pixels.rows};
    picture.stored = limited(pixels.size(), longestSide);
    if (picture.original != picture.stored || !isPlainJpeg(picture.jpeg)) encode(pixels, picture);
    return picture;
}

StoredPicture storedPicture(const Frame& frame, int longestSide) {
    StoredPicture picture;
    picture.original = frame.size();
    picture.stored = limited({frame.width(), frame.height()}, longestSide);
    encode(pixelsOf(frame), picture);
    return picture;
}

GreyImage greyOf(const Frame& frame) {
    cv::Mat grey;
    cv::cvtColor(pixelsOf(frame), grey, cv::COLOR_BGR2GRAY);
    return toGrey(grey);
}

GreyImage readGrey(const fs::path& path) { return toGrey(decoded(path, readBytes(path), cv::IMREAD_GRAYSCALE)); }

std::vector<uint8_t> nearestPlane(const GreyImage& plane, Size size) {
    std::vector<uint8_t> sized;
    sized.reserve(size_t(size.width) * size_t(size.height));
    for (int y = 0; y < size.height; ++y) {
        const size_t row = size_t((y + 0.5) * plane.height / size.height) * size_t(plane.width);
        for (int x = 0; x < size.width; ++x)
            sized.push_back(plane.pixels[row + size_t((x + 0.5) * plane.width / size.width)]);
    }
    return sized;
}

GreyImage readNearness(const fs::path& path) {
    const cv::Mat raw = decoded(path, readBytes(path), cv::IMREAD_UNCHANGED);
    return raw.type() == CV_16U ? spreadKnown(path, raw).nearness : readGrey(path);
}

MeasuredDisparity readDisparity(const fs::path& path) {
    const cv::Mat raw = decoded(path, readBytes(path), cv::IMREAD_UNCHANGED);
    if (raw.type() != CV_16U)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a 16-bit grey picture."), {path.string()});
    MeasuredDisparity measured = spreadKnown(path, raw);
    measured.farPx /= 64;
    measured.nearPx /= 64;
    return measured;
}

}  // namespace deep3d
