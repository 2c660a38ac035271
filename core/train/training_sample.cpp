// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/training_sample.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/train/composite.h"
#include "core/train/region.h"

namespace deep3d {
namespace {

constexpr double kNearLayer = 3.0, kFarLayer = 29.0;
constexpr double kLeastRange = 16.0;  // of nearness: below it noise would be stretched

PictureMap drawCrop(Dice& dice, int sourceWidth, int sourceHeight, int width, int height) {
    const double wanted = std::log(double(width) / height), own = std::log(double(sourceWidth) / sourceHeight);
    // Part of the way to the source's own shape: portraits are squeezed a little rather than cut to a stripe.
    const double aspect = std::exp(wanted + dice.uniform(0.0, 0.4) * (own - wanted) + dice.uniform(-0.12, 0.12));
    const double zoom = dice.chance(0.6) ? dice.uniform(0.6, 1.0) : 1.0;
    const double cropWidth = zoom * std::min(double(sourceWidth), sourceHeight * aspect), cropHeight = cropWidth / aspect;
    PictureMap map;
    map.centreX = cropWidth / 2 + dice.uniform() * (sourceWidth - cropWidth);
    map.centreY = cropHeight / 2 + dice.uniform() * (sourceHeight - cropHeight);
    map.scaleX = cropWidth / width * (dice.chance(0.5) ? -1 : 1);
    map.scaleY = cropHeight / height;
    return map;
}

PictureMap halved(PictureMap map) {
    map.scaleX *= 2;
    map.scaleY *= 2;
    return map;
}

// Colours of one sample, the same for both eyes.
class ColourChange {
public:
    explicit ColourChange(Dice& dice) : m_grey(dice.chance(0.15)) {
        const double gamma = dice.factor(0.3), gain = dice.uniform(0.75, 1.25), offset = dice.uniform(-15, 15);
        for (auto& table : m_tables) {
            const double own = gain * dice.uniform(0.85, 1.15);
            for (int v = 0; v < 256; ++v) {
                const double value = own * 255.0 * std::pow(v / 255.0, gamma) + offset;
                table[size_t(v)] = uint8_t(std::clamp(value + 0.5, 0.0, 255.0));
            }
        }
    }
    void apply(Picture& picture) const {
        for (size_t i = 0; i < picture.samples.size(); i += 3) {
            uint8_t* p = picture.samples.data() + i;
            if (m_grey) {
                const auto light = uint8_t((77 * p[0] + 151 * p[1] + 28 * p[2]) >> 8);
                p[0] = p[1] = p[2] = m_tables[0][light];
            } else {
                for (size_t c = 0; c < 3; ++c) {
                    p[c] = m_tables[c][p[c]];
                }
            }
        }
    }

private:
    bool m_grey;
    std::array<std::array<uint8_t, 256>, 3> m_tables;
};

// The picture seen through a poorer camera: blurred by enlarging a smaller copy, or coded again.
void worsen(Picture& picture, Dice& dice) {
    if (dice.chance(0.12)) {
        const double factor = dice.uniform(1.3, 2.5);
        const int width = picture.width, height = picture.height;
        picture = shrunk(shrunk(picture, int(width / factor), int(height / factor)), width, height);
    }
    if (dice.chance(0.12)) {
        picture = decodeJpeg(encodeJpeg(picture, int(dice.uniform(25, 75))), "sample");
    }
}

// Black bars above and below (or at the sides): the label there is unknown.
void addBars(TrainingSample& sample, Dice& dice) {
    const int width = sample.picture.width, height = sample.picture.height, bar = int(dice.uniform(0.04, 0.14) * height);
    for (int y = 0; y < height; ++y) {
        if (y >= bar && y < height - bar) {
            continue;
        }
        std::fill_n(sample.picture.at(0, y), width * 3, uint8_t(0));
        if (sample.other.width > 0) {
            std::fill_n(sample.other.at(0, y), width * 3, uint8_t(0));
        }
        std::fill_n(sample.target.begin() + (y / 2) * (width / 2), width / 2, -1.0f);
    }
}

void addOtherEye(TrainingSample& sample, const SampleRef& ref, const PictureMap& map, const LayerStretch& stretch) {
    const auto& s = *ref.sample;
    const double toGrid = 1.0 / (2.0 * map.scaleX);  // negative where mirrored: the parallax turns round with it
    const auto shiftOf = [&](double layer) {
        const double disparity = s.farPx + (stretch.nearnessOf(layer) - 1.0) / 254.0 * (s.nearPx - s.farPx);
        return -disparity * toGrid;
    };
    sample.shift0 = shiftOf(0.0);
    sample.shiftStep = shiftOf(1.0) - shiftOf(0.0);
    const double most = std::max(std::abs(shiftOf(0.0)), std::abs(shiftOf(32.0)));
    if (most < 0.2 * sample.picture.width) {
        sample.other = warpSmooth(ref.right(), map, sample.picture.width, sample.picture.height);
    }
}

std::vector<float> nearnessUnder(const SampleRef& ref, const PictureMap& map, int width, int height) {
    const Picture plane = warpNearest(ref.nearness(), halved(map), width / 2, height / 2);
    return {plane.samples.begin(), plane.samples.end()};
}

TrainingSample makeComposite(const SampleSource& source, Dice& dice, int width, int height) {
    const SampleRef ground = source.drawGround(dice);
    const PictureMap map = drawCrop(dice, ground.sample->width, ground.sample->height, width, height);
    TrainingSample sample;
    sample.picture = warpSmooth(ground.left(), map, width, height);
    auto nearness = nearnessUnder(ground, map, width, height);
    const int figures = dice.chance(0.3) ? 2 : 1;
    for (int tries = 0, done = 0; tries < 6 && done < figures; ++tries) {
        done += pasteFigure(source.drawFigure(dice), dice, sample.picture, nearness);
    }
    stretchToLayers(nearness, sample.target);
    return sample;
}

TrainingSample makePlain(const SampleRef& ref, Dice& dice, int width, int height) {
    PictureMap map = drawCrop(dice, ref.sample->width, ref.sample->height, width, height);
    const bool tilted = dice.chance(0.15);
    map.turn = tilted ? dice.uniform(-0.07, 0.07) : 0.0;
    TrainingSample sample;
    sample.picture = warpSmooth(ref.left(), map, width, height);
    if (ref.sample->nearness) {
        const auto stretch = stretchToLayers(nearnessUnder(ref, map, width, height), sample.target);
        if (ref.sample->right && !tilted) {
            addOtherEye(sample, ref, map, stretch);
        }
    } else {
        sample.target.assign(size_t(width / 2) * size_t(height / 2), -1.0f);
        sample.region = regionsOf(warpNearest(ref.mask(), halved(map), width / 2, height / 2));
    }
    return sample;
}

}  // namespace

LayerStretch stretchToLayers(const std::vector<float>& nearness, std::vector<float>& target) {
    std::vector<float> known;
    std::copy_if(nearness.begin(), nearness.end(), std::back_inserter(known), [](float v) { return v > 0; });
    target.assign(nearness.size(), -1.0f);
    LayerStretch stretch;
    if (known.empty()) {
        return stretch;
    }
    const auto quantile = [&](double share) {
        const auto at = known.begin() + ptrdiff_t(share * double(known.size() - 1));
        std::nth_element(known.begin(), at, known.end());
        return double(*at);
    };
    stretch = {quantile(0.02), quantile(0.98)};
    const double middle = (stretch.low + stretch.high) / 2, half = std::max(stretch.high - stretch.low, kLeastRange) / 2;
    stretch = {middle - half, middle + half};
    const double perLayer = (kFarLayer - kNearLayer) / (stretch.high - stretch.low);
    for (size_t i = 0; i < nearness.size(); ++i) {
        if (nearness[i] > 0) {
            target[i] = float(std::clamp(kFarLayer - (double(nearness[i]) - stretch.low) * perLayer, 0.0, 32.0));
        }
    }
    return stretch;
}

TrainingSample makeTrainingSample(const SampleSource& source, Dice& dice, int width, int height) {
    const std::string& name = source.drawSource(dice);
    TrainingSample sample = name == SampleSource::kComposites
                                ? makeComposite(source, dice, width, height)
                                : makePlain(source.draw(name, dice), dice, width, height);
    const ColourChange colours(dice);
    colours.apply(sample.picture);
    if (sample.other.width > 0) {
        colours.apply(sample.other);
    }
    worsen(sample.picture, dice);
    if (dice.chance(0.03)) {
        addBars(sample, dice);
    }
    if (sample.region.empty()) {
        sample.region.assign(sample.target.size(), 0);
    }
    return sample;
}

}  // namespace deep3d
