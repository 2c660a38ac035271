// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/anaglyph.h"

namespace deep3d {
namespace {

// Dubois derives his matrices as a projection in CIE XYZ, which is linear in light, so they are applied to linear RGB.
//
// Red-cyan: E. Dubois, "Conversion of a stereo pair to anaglyph with the least-squares projection method", March 2009,
// http://www.site.uottawa.ca/~edubois/anaglyph/LeastSquaresHowToPhotoshop.pdf
constexpr AnaglyphMatrix kRedCyanDubois{
    {0.437f, 0.449f, 0.164f, -0.062f, -0.062f, -0.024f, -0.048f, -0.050f, -0.017f},
    {-0.011f, -0.032f, -0.007f, 0.377f, 0.761f, 0.009f, -0.026f, -0.093f, 1.234f},
    true};
// Green-magenta: E. Dubois, https://www.flickr.com/photos/e_dubois/5132528166/. Copies of it differ in the sign of
// 0.065; with the minus each row sums to 1, so that white stays white.
constexpr AnaglyphMatrix kGreenMagentaDubois{
    {-0.062f, -0.158f, -0.039f, 0.284f, 0.668f, 0.143f, -0.015f, -0.027f, 0.021f},
    {0.529f, 0.705f, 0.024f, -0.016f, -0.015f, -0.065f, 0.009f, 0.075f, 0.937f},
    true};
// Amber-blue (ColorCode): E. Dubois, https://www.flickr.com/photos/e_dubois/5230654930/
constexpr AnaglyphMatrix kAmberBlueDubois{
    {1.062f, -0.205f, 0.299f, -0.026f, 0.908f, 0.068f, -0.038f, -0.173f, 0.022f},
    {-0.016f, -0.123f, -0.017f, 0.006f, 0.062f, -0.017f, 0.094f, 0.185f, 0.911f},
    true};

// True, grey, colour, half-colour and optimised anaglyphs: P. Wimmer, "Anaglyph Methods Comparison",
// https://3dtv.at/Knowhow/AnaglyphComparison_en.aspx. Defined there on the encoded values, with the luma weights of
// ITU-R BT.601. His optional brightening of the optimised red channel (gamma 1.5) is not part of the matrix.
constexpr AnaglyphMatrix kRedCyanColour{{1, 0, 0, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 1, 0, 0, 0, 1}, false};
constexpr AnaglyphMatrix kRedCyanHalfColour{
    {0.299f, 0.587f, 0.114f, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 1, 0, 0, 0, 1}, false};
constexpr AnaglyphMatrix kRedCyanGrey{
    {0.299f, 0.587f, 0.114f, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 0.299f, 0.587f, 0.114f, 0.299f, 0.587f, 0.114f}, false};
constexpr AnaglyphMatrix kRedCyanOptimised{{0, 0.7f, 0.3f, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 1, 0, 0, 0, 1}, false};
constexpr AnaglyphMatrix kRedBlueTrue{
    {0.299f, 0.587f, 0.114f, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0, 0.299f, 0.587f, 0.114f}, false};

}  // namespace

const AnaglyphMatrix& anaglyphMatrix(AnaglyphKind kind) {
    switch (kind) {
        case AnaglyphKind::GreenMagentaDubois: return kGreenMagentaDubois;
        case AnaglyphKind::AmberBlueDubois: return kAmberBlueDubois;
        case AnaglyphKind::RedCyanColour: return kRedCyanColour;
        case AnaglyphKind::RedCyanHalfColour: return kRedCyanHalfColour;
        case AnaglyphKind::RedCyanGrey: return kRedCyanGrey;
        case AnaglyphKind::RedCyanOptimised: return kRedCyanOptimised;
        case AnaglyphKind::RedBlueTrue: return kRedBlueTrue;
        case AnaglyphKind::RedCyanDubois: break;
    }
    return kRedCyanDubois;
}

}  // namespace deep3d
