// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/parallax_text.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace deep3d {
namespace {

QString text(const char* source) { return QCoreApplication::translate("ParallaxText", source); }

double inUnit(double parallax, ParallaxUnit unit, const ParallaxScale& scale) {
    switch (unit) {
        case ParallaxUnit::Pixels: return parallax * scale.pictureWidthPx;
        case ParallaxUnit::Millimetres: return parallax * scale.screenWidthMm;
        case ParallaxUnit::Percent: break;
    }
    return parallax * 100.0;
}

}  // namespace

QString unitSymbol(ParallaxUnit unit) {
    switch (unit) {
        case ParallaxUnit::Pixels: return text(QT_TRANSLATE_NOOP("ParallaxText", "px"));
        case ParallaxUnit::Millimetres: return text(QT_TRANSLATE_NOOP("ParallaxText", "mm"));
        case ParallaxUnit::Percent: break;
    }
    return text(QT_TRANSLATE_NOOP("ParallaxText", "%"));
}

QString parallaxNumber(double parallax, ParallaxUnit unit, const ParallaxScale& scale, bool precise) {
    const double value = inUnit(parallax, unit, scale);
    const bool coarse = unit == ParallaxUnit::Pixels && std::abs(value) >= 10.0;
    const int decimals = (coarse ? 0 : 1) + (precise ? 1 : 0);
    const double step = std::pow(10.0, -decimals);
    QString number = QLocale().toString(std::abs(value), 'f', decimals);
    if (std::abs(value) < step / 2) return number;  // no sign before a zero
    return (value < 0 ? QChar(0x2212) : QChar('+')) + number;
}

QString parallaxText(double parallax, ParallaxUnit unit, const ParallaxScale& scale) {
    //: %1 is a number, %2 its unit: "−1.50 %"
    return text(QT_TRANSLATE_NOOP("ParallaxText", "%1 %2")).arg(parallaxNumber(parallax, unit, scale, true), unitSymbol(unit));
}

QString shareText(double share) {
    if (share > 0.0 && share < 0.005) return text(QT_TRANSLATE_NOOP("ParallaxText", "<1 %"));
    //: a share in whole percent
    return text(QT_TRANSLATE_NOOP("ParallaxText", "%1 %")).arg(QLocale().toString(int(std::lround(share * 100.0))));
}

}  // namespace deep3d
