// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/yuv_coding.h"

namespace deep3d::gpu {
namespace {

// How much red and blue there is in luma.
struct LumaShares {
    double red, blue;
    double green() const { return 1.0 - red - blue; }
};

// H.273, table 4.
std::optional<LumaShares> lumaShares(int matrix) {
    switch (matrix) {
        case 1: return LumaShares{0.2126, 0.0722};  // BT.709
        case 4: return LumaShares{0.30, 0.11};      // FCC
        case 5:
        case 6: return LumaShares{0.299, 0.114};    // BT.601
        case 7: return LumaShares{0.212, 0.087};    // SMPTE 240M
        case 9: return LumaShares{0.2627, 0.0593};  // BT.2020
        default: return std::nullopt;
    }
}

}  // namespace

std::optional<YuvNumbers> yuvNumbers(const YuvCoding& coding, int bits, int rgbBits) {
    const auto shares = lumaShares(coding.matrix);
    if (!shares) return std::nullopt;
    const double unit = double(1 << (bits - 8)), most = double((1 << bits) - 1), white = double((1 << rgbBits) - 1);
    const double lumaZero = coding.fullRange ? 0.0 : 16.0 * unit, lumaSteps = coding.fullRange ? most : 219.0 * unit;
    const double grey = 128.0 * unit, chromaSteps = coding.fullRange ? most : 224.0 * unit;
    const double red = shares->red, green = shares->green(), blue = shares->blue;
    const double ofU = 2.0 * (1.0 - blue), ofV = 2.0 * (1.0 - red), chroma = white / chromaSteps;
    YuvNumbers numbers;
    numbers.grey = float(grey);
    numbers.toRgb = {float(lumaZero), float(white / lumaSteps), float(ofV * chroma), float(-ofU * blue / green * chroma),
                     float(-ofV * red / green * chroma), float(ofU * chroma)};
    RgbToYuv& back = numbers.fromRgb;
    const double share[3] = {red, green, blue};
    for (int c = 0; c < 3; ++c) {
        back.luma[c] = float(share[c] * lumaSteps / white);
        back.u[c] = float(((c == 2) - share[c]) / ofU * chromaSteps / white);
        back.v[c] = float(((c == 0) - share[c]) / ofV * chromaSteps / white);
    }
    back.lumaZero = float(lumaZero);
    back.grey = float(grey);
    back.most = float(most);
    return numbers;
}

}  // namespace deep3d::gpu
