// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColorTransform>
#include <QImage>

#include <string>

#include "core/image/frame.h"
#include "core/stereo/distribution.h"

namespace deep3d {

// `frame` as Qt draws it fastest (RGB32), in its own encoding. Any thread.
QImage toQImage(const Frame& frame);
// `image` as an eight-bit frame; transparency is laid over white. Any thread.
FramePtr toFrame(const QImage& image);

// Brings pictures from the colour space of their profile to sRGB for the screen; remembers the last profile. One
// thread at a time. An empty or unreadable profile is taken for sRGB.
class ScreenColours {
public:
    QImage toScreen(const Frame& frame, const std::string& iccProfile);

private:
    std::string m_profile;
    QColorTransform m_transform;
};

// Where layer k lies, as a veil for the picture: the rest is darkened, the layer tinted in its near-to-far colour.
// Size of the distribution's grid, premultiplied. Any thread.
QImage layerVeil(const Distribution& distribution, int layer);

}  // namespace deep3d
