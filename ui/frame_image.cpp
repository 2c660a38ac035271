// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/frame_image.h"

#include <QColorSpace>
#include <QPainter>

#include <algorithm>
#include <cstring>

#include "core/stereo/depth_picture.h"

namespace deep3d {

QImage toQImage(const Frame& frame) {
    QImage image(frame.width(), frame.height(), QImage::Format_RGB32);
    const bool eight = frame.bits() == SampleBits::Eight;
    for (int y = 0; y < frame.height(); ++y) {
        auto* to = reinterpret_cast<QRgb*>(image.scanLine(y));
        if (eight) {
            const uint8_t* from = frame.row<uint8_t>(y).data();
            for (int x = 0; x < frame.width(); ++x, from += 3) to[x] = qRgb(from[0], from[1], from[2]);
        } else {
            const uint16_t* from = frame.row<uint16_t>(y).data();
            for (int x = 0; x < frame.width(); ++x, from += 3) to[x] = qRgb(from[0] >> 8, from[1] >> 8, from[2] >> 8);
        }
    }
    return image;
}

FramePtr toFrame(const QImage& image) {
    QImage opaque(image.size(), QImage::Format_RGB888);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    auto frame = std::make_shared<Frame>(Size{opaque.width(), opaque.height()}, SampleBits::Eight);
    for (int y = 0; y < opaque.height(); ++y)
        std::memcpy(frame->row<uint8_t>(y).data(), opaque.constScanLine(y), frame->rowSamples());
    return frame;
}

QImage ScreenColours::toScreen(const Frame& frame, const std::string& iccProfile) {
    QImage image = toQImage(frame);
    if (iccProfile.empty()) return image;
    if (m_profile != iccProfile) {
        m_profile = iccProfile;
        const auto space = QColorSpace::fromIccProfile(QByteArray::fromStdString(iccProfile));
        const QColorSpace screen(QColorSpace::SRgb);
        m_transform = space.isValid() && space != screen ? space.transformationToColorSpace(screen) : QColorTransform();
    }
    if (!m_transform.isIdentity()) image.applyColorTransform(m_transform);
    return image;
}

QImage layerVeil(const Distribution& distribution, int layer) {
    constexpr double kDark = 0.72, kTint = 0.34;  // opacity where the layer is absent, and where it is certain
    const Size grid = distribution.grid();
    const auto colour = nearToFarColour(layer / std::max(1.0, distribution.layers() - 1.0));
    QImage veil(grid.width, grid.height, QImage::Format_ARGB32_Premultiplied);
    const float* mass = distribution.layer(layer);
    for (int y = 0; y < grid.height; ++y) {
        auto* to = reinterpret_cast<QRgb*>(veil.scanLine(y));
        for (int x = 0; x < grid.width; ++x, ++mass) {
            // Soft distributions rarely give one layer more than a third: lift small shares so that they are seen.
            const double absent = 1.0 - std::clamp(double(*mass), 0.0, 1.0), rest = absent * absent * absent;
            const double tint = kTint * (1.0 - rest), alpha = kDark * rest + tint;
            to[x] = qRgba(int(colour[0] * tint), int(colour[1] * tint), int(colour[2] * tint), int(255.0 * alpha));
        }
    }
    return veil;
}

}  // namespace deep3d
