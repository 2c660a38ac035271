// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/sample_source.h"

#include <algorithm>
#include <cstring>

#include "core/train/picture_screen.h"
#include "core/util/error.h"

namespace deep3d {
namespace {

Picture plane(const SampleRef& ref, const PackBlob& blob) {
    const auto bytes = ref.pack->bytes(blob);
    Picture picture(ref.sample->width, ref.sample->height, 1);
    if (bytes.size() != picture.samples.size()) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The pack is damaged at the picture %1."),
                    {ref.sample->id});
    }
    std::memcpy(picture.samples.data(), bytes.data(), bytes.size());
    return picture;
}

// Sources whose nearness is good and whose ground is seen: figures are put onto these.
bool givesGround(const std::string& source) {
    return source != "people" && source != "objects" && source != "plain" && source != "stereo_cards";
}

// Packs of older versions hold no hashes.
PackSample withHash(const PackReader& pack, PackSample sample) {
    if (sample.leftHash) return sample;
    const Picture left = decodeJpeg(pack.bytes(sample.left), sample.id);
    std::vector<uint8_t> luma(size_t(left.width) * size_t(left.height));
    for (size_t i = 0; i < luma.size(); ++i) {
        const uint8_t* rgb = &left.samples[3 * i];
        luma[i] = uint8_t((77 * rgb[0] + 150 * rgb[1] + 29 * rgb[2] + 128) >> 8);  // BT.601
    }
    sample.leftHash = pictureHash(luma, left.width, left.height);
    return sample;
}

void requireTrainable(const PackReader& pack, const std::string& folder) {
    if (pack.purpose() == PackPurpose::Evaluation) {
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "%1 is an evaluation pack: it must not be trained on."), {folder});
    }
    for (const auto& sample : pack.samples()) {
        if (const auto* measured = evaluationPictureIn(withHash(pack, sample), evaluationPictures())) {
            throw Error(ErrorKind::BadInput,
                        QT_TRANSLATE_NOOP("core", "%1 must not be trained on: %2 is the evaluation picture %3."),
                        {folder, sample.id, measured->name});
        }
    }
}

}  // namespace

Picture SampleRef::left() const { return decodeJpeg(pack->bytes(sample->left), sample->id); }
Picture SampleRef::right() const { return decodeJpeg(pack->bytes(sample->right), sample->id); }
Picture SampleRef::nearness() const { return plane(*this, sample->nearness); }
Picture SampleRef::mask() const { return plane(*this, sample->mask); }

const std::map<std::string, double>& SampleSource::defaultWeights() {
    static const std::map<std::string, double> weights{
        {"scenes", 4.0},  {kComposites, 3.0}, {"people", 1.5}, {"stereo_cards", 1.5}, {"worlds", 2.4},
        {"objects", 1.0}, {"street", 0.7},    {"rooms", 0.8},  {"plain", 0.8},        {"stereo_architecture", 0.5},
        {"stereo_campus", 0.1}};
    return weights;
}

SampleSource::SampleSource(const std::vector<std::filesystem::path>& packs,
                           const std::map<std::string, double>& weights) {
    for (const auto& folder : packs) {
        m_packs.emplace_back(folder);
        requireTrainable(m_packs.back(), folder.string());
    }
    for (const auto& pack : m_packs) {
        collect(pack);
    }
    const auto weightOf = [&](const std::string& name) {
        const auto own = weights.find(name), usual = defaultWeights().find(name);
        return own != weights.end() ? own->second : usual != defaultWeights().end() ? usual->second : 0.5;
    };
    double total = 0.0, groundTotal = 0.0;
    for (const auto& [name, list] : m_samples) {
        if (givesGround(name) && list.front().sample->nearness) {
            m_grounds.emplace_back(name, groundTotal += weightOf(name) + 1e-6);
        }
        m_weights.emplace_back(name, total += weightOf(name));
    }
    if (!m_figures.empty() && !m_grounds.empty()) {
        m_weights.emplace_back(kComposites, total += weightOf(kComposites));
    }
    if (total <= 0.0) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The packs hold no picture to train on."));
    }
}

void SampleSource::collect(const PackReader& pack) {
    for (const auto& sample : pack.samples()) {
        if (sample.split != PackSplit::Train) {
            continue;
        }
        const SampleRef ref{&pack, &sample};
        if (sample.mask) {
            m_figures[sample.source].push_back(ref);
        }
        if (sample.nearness || sample.mask) {
            m_samples[sample.source].push_back(ref);
        }
    }
}

const std::string& SampleSource::drawName(const RunningSums& sums, Dice& dice) {
    const double at = dice.uniform(0.0, sums.back().second);
    const auto found = std::find_if(sums.begin(), sums.end(), [&](const auto& sum) { return at < sum.second; });
    return found == sums.end() ? sums.back().first : found->first;
}

const std::string& SampleSource::drawSource(Dice& dice) const { return drawName(m_weights, dice); }

SampleRef SampleSource::draw(const std::string& source, Dice& dice) const {
    const auto& list = m_samples.at(source);
    return list[dice.index(list.size())];
}

SampleRef SampleSource::drawFigure(Dice& dice) const {
    const auto& list = std::next(m_figures.begin(), ptrdiff_t(dice.index(m_figures.size())))->second;
    return list[dice.index(list.size())];
}

SampleRef SampleSource::drawGround(Dice& dice) const { return draw(drawName(m_grounds, dice), dice); }

}  // namespace deep3d
