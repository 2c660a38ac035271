// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_pixels.h"

#include <algorithm>
#include <cmath>
#include <cstring>
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

cv::Mat matOf(const Picture& picture) {
    return {picture.height, picture.width, picture.channels == 1 ? CV_8UC1 : CV_8UC3,
            const_cast<uint8_t*>(picture.samples.data())};
}

Picture toPicture(const cv::Mat& pixels) {
    Picture picture(pixels.cols, pixels.rows, pixels.channels());
    pixels.copyTo(matOf(picture));
    return picture;
}

void resize(PackPicture& picture, Size size) {
    if (picture.size() == size) return;
    cv::Mat sized;
    cv::resize(matOf(picture.pixels), sized, {size.width, size.height}, 0, 0, cv::INTER_AREA);
    picture = {toPicture(sized), {}};
}

cv::Rect insideOf(const Bars& bars, Size size) {
    const Size inside = bars.inside(size);
    return {bars.left, bars.top, inside.width, inside.height};
}

// Bars of a picture of `size` in a plane of another size.
Bars scaledTo(const GreyImage& plane, const Bars& bars, Size size) {
    const auto across = [&](int px) { return int(std::lround(px * double(plane.width) / size.width)); };
    const auto down = [&](int px) { return int(std::lround(px * double(plane.height) / size.height)); };
    return {across(bars.left), down(bars.top), across(bars.right), down(bars.bottom)};
}

}  // namespace

PackPicture readPicture(const fs::path& path) {
    PackPicture picture;
    picture.jpeg = readBytes(path);
    cv::Mat pixels = decoded(path, picture.jpeg, cv::IMREAD_ANYCOLOR);
    if (pixels.channels() == 3) cv::cvtColor(pixels, pixels, cv::COLOR_BGR2RGB);
    picture.pixels = toPicture(pixels);
    if (!isPlainJpeg(picture.jpeg)) picture.jpeg.clear();
    return picture;
}

PackPicture pictureOf(const Frame& frame) {
    PackPicture picture{Picture(frame.width(), frame.height(), 3), {}};
    std::memcpy(picture.pixels.samples.data(), frame.data(), frame.byteCount());
    return picture;
}

GreyImage greyOf(const PackPicture& picture) {
    cv::Mat grey = matOf(picture.pixels);
    if (picture.pixels.channels == 3) cv::cvtColor(grey, grey, cv::COLOR_RGB2GRAY);
    return toGrey(grey);
}

GreyImage readGrey(const fs::path& path) { return toGrey(decoded(path, readBytes(path), cv::IMREAD_GRAYSCALE)); }

PackPicture without(const Bars& bars, PackPicture picture) {
    if (!bars) return picture;
    return {toPicture(matOf(picture.pixels)(insideOf(bars, picture.size()))), {}};
}

GreyImage without(const Bars& bars, GreyImage plane, Size size) {
    if (!bars) return plane;
    const cv::Mat pixels(plane.height, plane.width, CV_8U, plane.pixels.data());
    return toGrey(pixels(insideOf(scaledTo(plane, bars, size), {plane.width, plane.height})));
}

PackPicture limited(PackPicture picture, int longestSide) {
    resize(picture, storedSize(picture.size(), longestSide));
    return picture;
}

std::vector<uint8_t> storedBytes(PackPicture picture, int longestSide) {
    resize(picture, storedSize(picture.size(), longestSide));
    if (!picture.jpeg.empty()) return std::move(picture.jpeg);
    cv::Mat pixels = matOf(picture.pixels);
    if (pixels.channels() == 3) cv::cvtColor(pixels, pixels, cv::COLOR_RGB2BGR);
    std::vector<uint8_t> jpeg;
    cv::imencode(".jpg", pixels, jpeg, {cv::IMWRITE_JPEG_QUALITY, 95});
    return jpeg;
}

Size storedSize(Size size, int longestSide) {
    const double scale = std::min(1.0, longestSide / double(std::max(size.width, size.height)));
    return {std::max(1, int(std::lround(size.width * scale))), std::max(1, int(std::lround(size.height * scale)))};
}

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
