// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QSettings>
#include <QTest>

#include <atomic>
#include <memory>

#include "tests/support/temporary_folder.h"
#include "ui/dialogs.h"
#include "ui/main_window.h"

namespace deep3d::testing {

// Waits until `condition` holds, running the event loop; false after ten seconds.
template <class Condition> bool eventually(Condition condition) { return QTest::qWaitFor(condition, 10000); }

// Engines without weights: RampNetwork and the processor's renderer. `predictions` counts the network's answers when set.
EngineFactories rampEngines(std::shared_ptr<std::atomic<int>> predictions = {});

// A smooth picture as a PNG file in `folder`.
std::filesystem::path writePhoto(const TemporaryFolder& folder, const std::string& name, Size size = {160, 90});

// A clip of numbered pictures in a folder of its own inside `folder`, 25 a second: a smooth picture that drifts, and from
// `cut` on another, darker one. Returns the pattern to open.
std::filesystem::path writeClip(const TemporaryFolder& folder, int frames, int cut = 1 << 20, Size size = {96, 54});

// Answers the window's questions as the test has set them and remembers what it was asked.
class FakeDialogs : public Dialogs {
public:
    QStringList files;     // answer of openFiles; empty: cancelled
    QString found;         // answer of findFile; empty: cancelled
    QString target;        // answer of saveFile; empty: cancelled
    QString network;       // answer of openNetwork; empty: cancelled
    bool agrees = false;   // answer of ask
    QStringList errors, opened, shown, asked;

    void openFiles(QWidget*, const QString&, std::function<void(const QStringList&)> answer) override {
        if (!files.isEmpty()) answer(files);
    }
    void findFile(QWidget*, const QString& sentence, const QString&, std::function<void(const QString&)> answer) override {
        errors << sentence;
        if (!found.isEmpty()) answer(found);
    }
    void openNetwork(QWidget*, std::function<void(const QString&)> answer) override {
        if (!network.isEmpty()) answer(network);
    }
    void saveFile(QWidget*, const QString&, const QString&, std::function<void(const QString&)> answer) override {
        if (!target.isEmpty()) answer(target);
    }
    void showError(QWidget*, const QString&, const QString& sentence) override { errors << sentence; }
    void ask(QWidget*, const QString& question, const QString&, std::function<void()> agreed) override {
        asked << question;
        if (agrees) agreed();
    }
    void openFile(const QString& path) override { opened << path; }
    void showInFolder(const QString& path) override { shown << path; }
};

// A window with settings and files of its own, shown at 1280 x 800.
class Studio {
public:
    explicit Studio(EngineFactories engines = rampEngines());
    ~Studio();

    MainWindow& window() { return *m_window; }
    FakeDialogs& dialogs() { return m_dialogs; }
    QSettings& settings() { return *m_settings; }
    TemporaryFolder& folder() { return m_folder; }
    const StereoSettings& stereo() { return m_window->document().current()->settings; }

    template <class T> T* find(const char* name) { return m_window->findChild<T*>(QString::fromLatin1(name)); }
    QAction* action(const char* name) { return find<QAction>(name); }
    void trigger(const char* name) { action(name)->trigger(); }
    // Opens photos and waits until the first is seen in 3D.
    bool open(const std::vector<std::filesystem::path>& paths);
    bool openOne() { return open({writePhoto(m_folder, "photo.png")}); }
    // Opens a clip and waits until its current frame is seen in 3D.
    bool openClip(int frames, int cut = 1 << 20) { return open({writeClip(m_folder, frames, cut)}); }
    // How many of the clip's frames the timeline shows as answered by the network.
    int64_t answeredFrames();
    void reopen();  // closes the window and makes a new one with the same settings

private:
    void make();

    EngineFactories m_engines;
    TemporaryFolder m_folder;
    std::unique_ptr<QSettings> m_settings;
    FakeDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace deep3d::testing
