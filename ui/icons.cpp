// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <array>

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/style.h"

namespace deep3d {
namespace {

constexpr std::array kGlyphFiles{
    std::pair{Glyph::Open, "open"}, std::pair{Glyph::Save, "save"}, std::pair{Glyph::Export, "export"},
    std::pair{Glyph::Undo, "undo"}, std::pair{Glyph::Redo, "redo"}, std::pair{Glyph::Fit, "fit"},
    std::pair{Glyph::ActualSize, "actual_size"}, std::pair{Glyph::ZoomIn, "zoom_in"},
    std::pair{Glyph::ZoomOut, "zoom_out"}, std::pair{Glyph::SwapEyes, "swap_eyes"},
    std::pair{Glyph::Converge, "converge"}, std::pair{Glyph::Mute, "mute"}, std::pair{Glyph::Solo, "solo"},
    std::pair{Glyph::Reset, "reset"}, std::pair{Glyph::Layers, "layers"}, std::pair{Glyph::Probe, "probe"},
    std::pair{Glyph::Theme, "theme"}, std::pair{Glyph::Fullscreen, "fullscreen"}, std::pair{Glyph::Wiggle, "wiggle"},
    std::pair{Glyph::Info, "info"}, std::pair{Glyph::Warning, "warning"}, std::pair{Glyph::Cancel, "cancel"},
    std::pair{Glyph::Folder, "folder"}, std::pair{Glyph::Play, "play"}, std::pair{Glyph::Stereo, "stereo"},
    std::pair{Glyph::Settings, "settings"}, std::pair{Glyph::Pause, "pause"},
    std::pair{Glyph::StepBack, "step_back"}, std::pair{Glyph::StepForward, "step_forward"},
    std::pair{Glyph::Loop, "loop"}, std::pair{Glyph::Sound, "sound"}, std::pair{Glyph::Cut, "cut"},
    std::pair{Glyph::Keyframe, "keyframe"},       std::pair{Glyph::More, "more"},
};

QString fileOf(Glyph glyph) {
    for (const auto& [value, name] : kGlyphFiles)
        if (value == glyph) return QString(":/deep3d/icons/%1.svg").arg(name);
    return {};
}

// Draws one SVG in the palette's colour of the moment. The files are drawn in #000000, which is what is replaced.
class GlyphEngine : public QIconEngine {
public:
    explicit GlyphEngine(QString file) : m_file(std::move(file)) {}

    QIconEngine* clone() const override { return new GlyphEngine(m_file); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        const QString colour = colourFor(mode, state).name();
        const QString key = QString("%1 %2 %3x%4").arg(m_file, colour).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(size, colour);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

private:
    static QColor colourFor(QIcon::Mode mode, QIcon::State state) {
        const Colours colours = coloursOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled) return colours.disabledText;
        if (mode == QIcon::Selected) return colours.onAccent;
        return state == QIcon::On ? colours.accent : colours.text;
    }

    QPixmap drawn(const QSize& size, const QString& colour) const {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly)) qFatal("The icon %s is missing.", qPrintable(m_file));
        QSvgRenderer svg(file.readAll().replace("#000000", colour.toLatin1()));
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        svg.render(&painter);
        return pixmap;
    }

    QString m_file;
};

}  // namespace

QIcon icon(Glyph glyph) { return QIcon(new GlyphEngine(fileOf(glyph))); }

QIcon applicationIcon() { return QIcon(":/deep3d/icons/org.deep3d.Studio.svg"); }

}  // namespace deep3d
