// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace deep3d {

// A training picture: uint8 [height][width][channels], 3 = RGB or 1 = a plane (nearness or mask). A plain value.
struct Picture {
    int width = 0, height = 0, channels = 3;
    std::vector<uint8_t> samples;

    Picture() = default;
    Picture(int width_, int height_, int channels_)
        : width(width_), height(height_), channels(channels_),
          samples(size_t(width_) * size_t(height_) * size_t(channels_)) {}
    uint8_t* at(int x, int y) { return samples.data() + (size_t(y) * size_t(width) + size_t(x)) * size_t(channels); }
    const uint8_t* at(int x, int y) const {
        return samples.data() + (size_t(y) * size_t(width) + size_t(x)) * size_t(channels);
    }
};

// libjpeg-turbo; always RGB. `name` stands in the Error(BadInput) of a stream that cannot be decoded. Any thread.
Picture decodeJpeg(std::span<const uint8_t> bytes, const std::string& name);
Picture readJpeg(const std::filesystem::path& file);
std::vector<uint8_t> encodeJpeg(const Picture& picture, int quality);

// Which point of the source a point of the target shows: source = centre + turn(scale * (target - targetCentre)), in
// px with pixel centres at (i + 0.5). A negative scaleX mirrors.
struct PictureMap {
    double centreX = 0, centreY = 0;       // px of the source
    double scaleX = 1, scaleY = 1;         // source px per target px
    double turn = 0;                       // radians
};

// The picture under the map: linear, averaged over as many points as the map shrinks, edges replicated.
Picture warpSmooth(const Picture& source, const PictureMap& map, int width, int height);

// A plane under the map, nearest sample; 0 outside.
Picture warpNearest(const Picture& source, const PictureMap& map, int width, int height);

// Area average to another size (whole picture).
Picture shrunk(const Picture& source, int width, int height);

}  // namespace deep3d
