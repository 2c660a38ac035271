// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/recent_files.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace deep3d {

namespace {

const QString kKey = QStringLiteral("files/recent");

}  // namespace

RecentFiles::RecentFiles(QSettings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

void RecentFiles::add(const QString& path) {
    QStringList list = paths();
    list.removeAll(path);
    list.prepend(path);
    m_settings.setValue(kKey, QStringList(list.mid(0, kMost)));
}

void RecentFiles::clear() { m_settings.remove(kKey); }

QStringList RecentFiles::paths() const { return m_settings.value(kKey).toStringList(); }

void RecentFiles::attach(QMenu* menu) {
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
}

void RecentFiles::fill(QMenu* menu) {
    menu->clear();
    for (const QString& path : paths()) {
        if (!QFileInfo::exists(path)) continue;
        const QString name = QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* const action = menu->addAction(name, this, [this, path] { Q_EMIT chosen(path); });
        action->setToolTip(path);
        action->setStatusTip(path);
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("Nothing opened yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    menu->addAction(tr("Clear list"), this, &RecentFiles::clear);
}

}  // namespace deep3d
