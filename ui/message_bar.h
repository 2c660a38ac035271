// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace deep3d {

// One sentence the person should know, above the picture, until it is closed or no longer true. Blocks nothing.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);  // hidden

    void showMessage(const QString& sentence);
    void clear();
    QString message() const;

private:
    QLabel* m_text;
};

}  // namespace deep3d
