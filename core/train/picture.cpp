// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/picture.h"

#include <algorithm>
#include <cmath>
#include <fstream>

#include "core/image/formats.h"
#include "core/train/picture_frame.h"
#include "core/util/error.h"

namespace deep3d {
namespace {

struct Point {
    double x, y;
};

struct Mapper {
    Mapper(const PictureMap& map, int width, int height)
        : centre{map.centreX, map.centreY}, half{width / 2.0, height / 2.0},
          xx(std::cos(map.turn) * map.scaleX), xy(-std::sin(map.turn) * map.scaleY),
          yx(std::sin(map.turn) * map.scaleX), yy(std::cos(map.turn) * map.scaleY) {}
    Point operator()(double x, double y) const {
        const double dx = x - half.x, dy = y - half.y;
        return {centre.x + xx * dx + xy * dy, centre.y + yx * dx + yy * dy};
    }
    Point centre, half;
    double xx, xy, yx, yy;
};

// Linear interpolation along one side: samples `lower` and `upper`, `share` of the second.
struct Tap {
    int lower, upper;
    float share;
};

Tap tapAt(double position, int count) {
    const float at = std::clamp(float(position) - 0.5f, 0.0f, float(count - 1));
    const int lower = int(at);
    return {lower, std::min(lower + 1, count - 1), at - float(lower)};
}

template <int Channels>
void addLinear(const Picture& source, const Tap& x, const Tap& y, float* sum) {
    const uint8_t *top = source.at(0, y.lower), *low = source.at(0, y.upper);
    for (int i = 0; i < Channels; ++i) {
        const int l = x.lower * Channels + i, u = x.upper * Channels + i;
        const float a = float(top[l]) + x.share * (float(top[u]) - float(top[l]));
        const float b = float(low[l]) + x.share * (float(low[u]) - float(low[l]));
        sum[i] += a + y.share * (b - a);
    }
}

// Calls addTo(column, row, sum) for points x points sub-pixels of every target pixel and stores the mean.
template <int Channels, class AddTo>
void fillWarped(Picture& target, int points, const AddTo& addTo) {
    const float share = 1.0f / float(points * points);
    for (int y = 0; y < target.height; ++y) {
        for (int x = 0; x < target.width; ++x) {
            float sum[Channels] = {};
            for (int i = 0; i < points * points; ++i) {
                addTo(x * points + i % points, y * points + i / points, sum);
            }
            for (int c = 0; c < Channels; ++c) {
                target.at(x, y)[c] = uint8_t(sum[c] * share + 0.5f);
            }
        }
    }
}

template <int Channels>
void warpInto(Picture& target, const Picture& source, const PictureMap& map, int points) {
    const Mapper mapper(map, target.width, target.height);
    const auto at = [&](int x, int y) { return mapper((x + 0.5) / points, (y + 0.5) / points); };
    if (map.turn != 0.0) {
        fillWarped<Channels>(target, points, [&](int x, int y, float* sum) {
            const Point point = at(x, y);
            addLinear<Channels>(source, tapAt(point.x, source.width), tapAt(point.y, source.height), sum);
        });
        return;
    }
    std::vector<Tap> columns, rows;
    for (int x = 0; x < target.width * points; ++x) {
        columns.push_back(tapAt(at(x, 0).x, source.width));
    }
    for (int y = 0; y < target.height * points; ++y) {
        rows.push_back(tapAt(at(0, y).y, source.height));
    }
    fillWarped<Channels>(target, points, [&](int x, int y, float* sum) {
        addLinear<Channels>(source, columns[size_t(x)], rows[size_t(y)], sum);
    });
}

}  // namespace

Picture decodeJpeg(std::span<const uint8_t> bytes, const std::string& name) {
    return pictureOf(*formats::decodeJpeg(bytes, name).frame);
}

Picture readJpeg(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    const std::vector<char> bytes((std::istreambuf_iterator<char>(stream)), {});
    if (bytes.empty()) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is empty or cannot be read."), {file.string()});
    }
    return decodeJpeg({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()}, file.string());
}

std::vector<uint8_t> encodeJpeg(const Picture& picture, int quality) {
    return formats::encodeJpeg(*frameOf(picture), "JPEG", {quality, false});
}

Picture warpSmooth(const Picture& source, const PictureMap& map, int width, int height) {
    const double shrink = std::max(std::abs(map.scaleX), std::abs(map.scaleY));
    const int points = std::clamp(int(std::ceil(shrink - 0.6)), 1, 8);
    Picture target(width, height, source.channels);
    source.channels == 3 ? warpInto<3>(target, source, map, points) : warpInto<1>(target, source, map, points);
    return target;
}

Picture warpNearest(const Picture& source, const PictureMap& map, int width, int height) {
    const Mapper mapper(map, width, height);
    Picture target(width, height, 1);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const Point point = mapper(x + 0.5, y + 0.5);
            const int sx = int(std::floor(point.x)), sy = int(std::floor(point.y));
            if (sx >= 0 && sy >= 0 && sx < source.width && sy < source.height) {
                *target.at(x, y) = *source.at(sx, sy);
            }
        }
    }
    return target;
}

Picture shrunk(const Picture& source, int width, int height) {
    const PictureMap map{source.width / 2.0, source.height / 2.0, double(source.width) / width,
                         double(source.height) / height, 0.0};
    return warpSmooth(source, map, width, height);
}

}  // namespace deep3d
