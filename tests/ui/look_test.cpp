// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <cmath>

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLocale>

#include <gtest/gtest.h>

#include "tests/support/synthetic.h"
#include "ui/icons.h"
#include "ui/parallax_text.h"
#include "ui/pixel_probe.h"
#include "ui/style.h"

namespace deep3d {
namespace {

QString text(const char8_t* utf8) { return QString::fromUtf8(reinterpret_cast<const char*>(utf8)); }

// Relative luminance and contrast of WCAG 2.1.
double luminance(const QColor& colour) {
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

// Blending rounds: overlapping strokes may be a step off.
bool isNearly(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) <= 6;
}

bool isGrey(const QColor& colour) { return colour.red() == colour.green() && colour.green() == colour.blue(); }

class LookTest : public ::testing::TestWithParam<Theme> {
protected:
    void SetUp() override {
        QLocale::setDefault(QLocale::c());
        applyStyle(*qApp, GetParam());
    }
};
INSTANTIATE_TEST_SUITE_P(Themes, LookTest, ::testing::Values(Theme::Light, Theme::Dark));

TEST_P(LookTest, ThePaletteIsTheThemes) { EXPECT_EQ(isDark(qApp->palette()), GetParam() == Theme::Dark); }

TEST_P(LookTest, GreysHaveNoTintAndTheAccentIsTheOnlyHighlight) {
    const Colours c = coloursOf(qApp->palette());
    for (const QColor& grey : {c.surround, c.panel, c.sunken, c.raised, c.line, c.text, c.dimText, c.disabledText})
        EXPECT_TRUE(isGrey(grey)) << grey.name().toStdString();
    EXPECT_FALSE(isGrey(c.accent));
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        const QColor colour = qApp->palette().color(QPalette::Active, QPalette::ColorRole(role));
        EXPECT_TRUE(isGrey(colour) || colour == c.accent) << role << " " << colour.name().toStdString();
    }
}

TEST_P(LookTest, TextIsReadable) {
    const Colours c = coloursOf(qApp->palette());
    for (const QColor& ground : {c.panel, c.sunken, c.raised}) {
        EXPECT_GE(contrast(c.text, ground), 7.0);
        EXPECT_GE(contrast(c.dimText, ground), 4.0);
    }
    EXPECT_GE(contrast(c.accent, c.panel), 3.0);
}

TEST_P(LookTest, EveryIconIsDrawnInThePalettesColour) {
    const Colours c = coloursOf(qApp->palette());
    for (int glyph = 0; glyph <= int(Glyph::Settings); ++glyph) {
        const QIcon drawn = icon(Glyph(glyph));
        const auto inks = [&](QIcon::Mode mode, QIcon::State state, const QColor& ink) {
            const QImage image = drawn.pixmap(QSize(40, 40), 1.0, mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
            int strong = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qAlpha(image.pixel(x, y)) == 255) strong += isNearly(QColor(image.pixel(x, y)), ink) ? 1 : -1000;
            return strong;
        };
        EXPECT_GT(inks(QIcon::Normal, QIcon::Off, c.text), 40) << glyph;
        EXPECT_GT(inks(QIcon::Disabled, QIcon::Off, c.disabledText), 40) << glyph;
        EXPECT_GT(inks(QIcon::Normal, QIcon::On, c.accent), 40) << glyph;
    }
}

TEST_P(LookTest, TheProgramHasItsMark) {
    EXPECT_FALSE(applicationIcon().pixmap(QSize(64, 64)).toImage().isNull());
    EXPECT_FALSE(qApp->windowIcon().isNull());
}

TEST(Style, TheSmallerTextIsSmaller) {
    QFont points, pixels;
    points.setPointSizeF(10);
    pixels.setPixelSize(14);
    EXPECT_LT(smallFont(points).pointSizeF(), 10);
    EXPECT_LT(smallFont(pixels).pixelSize(), 14);
}

TEST(ParallaxText, SignsUnitsAndDecimals) {
    QLocale::setDefault(QLocale::c());
    const ParallaxScale scale{.pictureWidthPx = 2000, .screenWidthMm = 500};
    EXPECT_EQ(parallaxNumber(-0.0312, ParallaxUnit::Percent, scale), text(u8"−3.1"));
    EXPECT_EQ(parallaxNumber(0.0004, ParallaxUnit::Percent, scale), "0.0");
    EXPECT_EQ(parallaxNumber(-0.0001, ParallaxUnit::Percent, scale), "0.0") << "no minus before a zero";
    EXPECT_EQ(parallaxNumber(0.0312, ParallaxUnit::Pixels, scale), "+62");
    EXPECT_EQ(parallaxNumber(0.002, ParallaxUnit::Pixels, scale), "+4.0");
    EXPECT_EQ(parallaxText(-0.0312, ParallaxUnit::Millimetres, scale), text(u8"−15.60 mm"));
    EXPECT_EQ(shareText(0.0), "0 %");
    EXPECT_EQ(shareText(0.001), "<1 %");
    EXPECT_EQ(shareText(0.126), "13 %");
}

TEST(ProbePanel, TellsParallaxDoubtAndPeaks) {
    QLocale::setDefault(QLocale::c());
    ProbePanel panel;
    panel.setParallaxScale({.pictureWidthPx = 3840, .screenWidthMm = 500});
    const auto figure = [&](const char* name) { return panel.findChild<QLabel*>(name)->text(); };
    panel.show();
    EXPECT_TRUE(panel.findChild<QLabel*>("probeHint")->isVisible());

    const auto sure = testing::oneHot({4, 4}, [](int, int) { return 10; });
    panel.setProbe(probe(*sure, 0.5, 0.5), makeShiftTable({}, {}));
    EXPECT_FALSE(panel.findChild<QLabel*>("probeHint")->isVisible());
    EXPECT_EQ(figure("probeParallax"), text(u8"−1.56 % · −60.0 px"));
    EXPECT_EQ(figure("probeDoubt"), "0 %");
    EXPECT_EQ(figure("probePeaks"), "One peak");

    auto torn = std::make_shared<Distribution>(LayerAxis{}, Alignment::Source, Size{1, 1});
    torn->layer(4)[0] = torn->layer(28)[0] = 0.5f;
    panel.setProbe(probe(*torn, 0.5, 0.5), makeShiftTable({}, {}));
    EXPECT_EQ(figure("probePeaks"), "Two peaks");
    EXPECT_EQ(figure("probeParallax"), text(u8"0.00 % · 0.00 px"));

    StereoSettings muted;
    muted.gains.assign(33, 1.0);
    muted.gains[4] = 0.0;
    panel.setProbe(probe(*torn, 0.5, 0.5), makeShiftTable(muted, {}));
    EXPECT_EQ(figure("probeParallax"), text(u8"+3.13 % · +120.0 px")) << "the gains count";
    panel.clear();
    EXPECT_TRUE(panel.findChild<QLabel*>("probeHint")->isVisible());
    EXPECT_TRUE(figure("probeParallax").trimmed().isEmpty());
}

}  // namespace
}  // namespace deep3d
