// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/picture_screen.h"

#include <algorithm>

#include "core/util/error.h"

namespace deep3d {
namespace {

bool within(const std::optional<PictureHash>& a, const std::optional<PictureHash>& b, int bits) {
    return a && b && a->distanceTo(*b) <= bits;
}

}  // namespace

std::vector<EvaluationPicture> evaluationPicturesOf(const std::filesystem::path& pack) {
    const PackReader reader(pack);
    std::vector<EvaluationPicture> pictures;
    for (const PackSample& sample : reader.samples()) {
        if (sample.leftHash) pictures.push_back({sample.id + " left", *sample.leftHash});
        if (sample.rightHash) pictures.push_back({sample.id + " right", *sample.rightHash});
    }
    if (reader.purpose() != PackPurpose::Evaluation || pictures.empty())
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "%1 is no evaluation pack with hashes of its pictures: pack it again with --evaluation."),
                    {pack.string()});
    return pictures;
}

const EvaluationPicture* evaluationPictureIn(const PackSample& sample, const std::vector<EvaluationPicture>& known) {
    const auto found = std::ranges::find_if(known, [&](const EvaluationPicture& picture) {
        const PictureHash mirrored = picture.hash.mirrored();
        const auto shows = [&](const std::optional<PictureHash>& eye) {
            return within(eye, picture.hash, kSamePictureBits) || within(eye, mirrored, kSamePictureBits);
        };
        return shows(sample.leftHash) || shows(sample.rightHash);
    });
    return found == known.end() ? nullptr : &*found;
}

PictureScreen::Finding PictureScreen::look(const PackSample& sample) {
    const EvaluationPicture* measured = evaluationPictureIn(sample, m_evaluation);
    const Seen* seen = measured ? nullptr : likeOf(sample);
    if (seen) return {"it repeats " + seen->id, true};
    remember(sample);
    if (measured) return {"it is the evaluation picture " + measured->name + ", which must not be trained on"};
    return {};
}

void PictureScreen::remember(const PackSample& sample) {
    if (sample.leftHash) m_seen.push_back({sample.id, *sample.leftHash, sample.rightHash});
}

// Two pairs are alike where both eyes are: one photo may be the left eye of two baselines.
const PictureScreen::Seen* PictureScreen::likeOf(const PackSample& sample) const {
    const auto found = std::ranges::find_if(m_seen, [&](const Seen& seen) {
        const bool bothPairs = seen.right && sample.rightHash;
        return within(seen.left, sample.leftHash, kRepeatedBits) &&
               (!bothPairs || within(seen.right, sample.rightHash, kRepeatedBits));
    });
    return found == m_seen.end() ? nullptr : &*found;
}

}  // namespace deep3d
