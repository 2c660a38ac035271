// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QThreadPool>

#include <filesystem>

class QActionGroup;
class QSettings;

namespace deep3d {

class Dialogs;

// The menu that chooses the network: the shipped one, those the person added, and entries that add another and remove one
// again. The choice is kept in the settings; one that is gone, or cannot be read, gives way to the shipped network with
// one message. GUI thread; a network that is added is loaded and tried on a thread of its own.
class NetworkMenu : public QMenu {
    Q_OBJECT

public:
    // `told`: the network this run was told to use, which is not remembered; empty: none. `settings` and `dialogs` must
    // outlive the menu.
    NetworkMenu(QSettings& settings, Dialogs& dialogs, const std::filesystem::path& told, QWidget* parent);
    ~NetworkMenu() override;  // waits for the network being tried

    const std::filesystem::path& file() const { return m_file; }  // in use

Q_SIGNALS:
    void chosen(const std::filesystem::path& file);  // another one than before
    void noted(const QString& text);     // what is going on; empty: nothing any more
    void failed(const QString& sentence);

private:
    std::filesystem::path remembered();
    void fill();
    void choose(const QString& name, const std::filesystem::path& file);
    void add(const QString& path);
    void askToRemove(const QString& name);
    void remove(const QString& name);
    void added(const QString& name, const std::filesystem::path& file, const QString& problem);

    QSettings& m_settings;
    Dialogs& m_dialogs;
    std::filesystem::path m_file;
    QActionGroup* m_group;
    QAction* m_add;
    QMenu* m_remove;
    QThreadPool m_pool;
};

}  // namespace deep3d
