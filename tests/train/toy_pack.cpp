// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "tests/train/toy_pack.h"

#include "core/train/picture.h"

namespace deep3d::testing {

void writeToyPack(const std::filesystem::path& folder, PackPurpose purpose, int count) {
    std::filesystem::create_directories(folder);
    PackWriter writer(folder, purpose);
    for (int i = 0; i < count; ++i) {
        Picture picture(96, 64, 3), nearness(96, 64, 1);
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 96; ++x) {
                picture.at(x, y)[0] = uint8_t(y * 3 + i);
                picture.at(x, y)[1] = uint8_t(x * 2);
                *nearness.at(x, y) = uint8_t(1 + y * 3);
            }
        }
        PackSample sample;
        sample.id = "toy/" + std::to_string(i);
        sample.source = "toy";
        sample.split = i == count - 1 ? PackSplit::Test : PackSplit::Train;
        sample.width = 96;
        sample.height = 64;
        sample.left = writer.append(encodeJpeg(picture, 90));
        sample.nearness = writer.append(nearness.samples);
        writer.add(sample);
    }
    writer.finish();
}

}  // namespace deep3d::testing
