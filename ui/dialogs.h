// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace deep3d {

// Every question to the person and every call of another program, so that tests can answer instead. The questions come
// back later through `answer` (no nested event loops); a cancelled question never answers. GUI thread.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    // Several photos, clips or projects to open; `folder` is where to begin.
    virtual void openFiles(QWidget* parent, const QString& folder,
                           std::function<void(const QStringList&)> answer) = 0;
    // One photo or clip that has moved; `sentence` says which.
    virtual void findFile(QWidget* parent, const QString& sentence, const QString& folder,
                          std::function<void(const QString&)> answer) = 0;
    // A network's description or its weights.
    virtual void openNetwork(QWidget* parent, std::function<void(const QString&)> answer) = 0;
    // Where to write; `suffix` without a dot is added where the person gives none.
    virtual void saveFile(QWidget* parent, const QString& suggestion, const QString& suffix,
                          std::function<void(const QString&)> answer) = 0;
    virtual void showError(QWidget* parent, const QString& title, const QString& sentence) = 0;
    // With the desktop's program for the file, or its folder in the file manager.
    virtual void openFile(const QString& path) = 0;
    virtual void showInFolder(const QString& path) = 0;
};

// The real ones. The parent must outlive the question.
class WindowDialogs : public Dialogs {
public:
    void openFiles(QWidget* parent, const QString& folder, std::function<void(const QStringList&)> answer) override;
    void findFile(QWidget* parent, const QString& sentence, const QString& folder,
                  std::function<void(const QString&)> answer) override;
    void openNetwork(QWidget* parent, std::function<void(const QString&)> answer) override;
    void saveFile(QWidget* parent, const QString& suggestion, const QString& suffix,
                  std::function<void(const QString&)> answer) override;
    void showError(QWidget* parent, const QString& title, const QString& sentence) override;
    void openFile(const QString& path) override;
    void showInFolder(const QString& path) override;
};

}  // namespace deep3d
