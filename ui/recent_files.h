// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace deep3d {

// The photos opened last, newest first, kept in the settings. GUI thread.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr int kMost = 12;

    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);  // the settings must outlive it

    void add(const QString& path);
    void clear();
    QStringList paths() const;
    // Fills `menu` each time it opens; files that are gone are left out.
    void attach(QMenu* menu);

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void fill(QMenu* menu);

    QSettings& m_settings;
};

}  // namespace deep3d
