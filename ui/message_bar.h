// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace deep3d {

// One sentence the person should know, or a question with a button for each answer, above the picture, until it is closed,
// answered or no longer true. Blocks nothing.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    struct Answer {
        const char* name;  // of its button
        QString text;
        std::function<void()> chosen;
    };

    explicit MessageBar(QWidget* parent = nullptr);  // hidden

    void showMessage(const QString& sentence);
    // Closing it is an answer too: not now.
    void ask(const QString& sentence, const std::vector<Answer>& answers);
    void clear();
    QString message() const;

private:
    QLabel* m_text;
    QBoxLayout* m_answers;
};

}  // namespace deep3d
