// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDBusVariant;

namespace deep3d {

// Whether the desktop asks for a dark appearance, and a signal when it changes. Asks the freedesktop settings portal
// (org.freedesktop.appearance color-scheme: 1 dark, 2 light, 0 no preference); where nobody answers, the palette that
// the platform gave the application decides. Qt 6.5 has this as QStyleHints::colorScheme; Qt 6.4 does not. GUI thread.
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    // Construct before the application's palette is changed.
    explicit SystemAppearance(QObject* parent);

    bool dark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void take(uint colourScheme);

    bool m_platformDark, m_dark;
};

}  // namespace deep3d
