// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QImage>
#include <QUndoGroup>

#include <filesystem>
#include <memory>
#include <vector>

#include "core/project/project.h"
#include "ui/undo_commands.h"

namespace deep3d {

using PhotoId = quint64;  // 0 = none

// One opened photo or clip with everything that was decided about it.
struct Photo {
    PhotoId id = 0;
    std::filesystem::path path;
    bool isClip = false;
    Project project;
    int64_t frame = 0;               // of a clip: where the playhead stands
    StereoSettings settings = openingSettings();  // settingsAt(project, frame)
    std::filesystem::path projectFile;  // where it was saved or opened from; empty: nowhere yet
    QImage thumbnail;                // null until it is loaded
    QString problem;                 // the sentence why it cannot be shown; empty when all is well
};

// What the person works on: the opened photos and clips, which of them is current, and every edit with its undo. It is the list
// model of the media panel (display = file name, decoration = thumbnail, tool tip = path and problem). Each photo has
// its own undo stack; undoGroup() follows the current photo. GUI thread.
class Document : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ProblemRole = Qt::UserRole };

    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    // Adds a photo at the end, or finds the one already opened from this path. Does not make it current.
    PhotoId add(const std::filesystem::path& path);
    // Adds the photo or clip of a project file with its decisions (in place of those it had); nothing to undo.
    PhotoId addProject(const Project& project, const std::filesystem::path& file);
    // Closes a photo with its undo history; its neighbour becomes current.
    void remove(PhotoId id);
    void setCurrent(PhotoId id);  // an unknown id is ignored
    void setThumbnail(PhotoId id, const QImage& thumbnail);
    void setProblem(PhotoId id, const QString& sentence);

    const Photo* current() const { return find(m_current); }  // null when nothing is open
    const Photo* find(PhotoId id) const;                      // valid until photos are added or removed
    PhotoId idAt(int row) const;                              // 0 outside the list
    int rowOf(PhotoId id) const;                              // -1 when unknown

    // Changes the current photo as one undo step. Calls of one edit with `finished` false merge with the calls that
    // follow, up to the one with `finished` true or to endGesture() (a drag). Does nothing without a current photo.
    void edit(EditId edit, const StereoSettings& after, bool finished = true);
    // The same with everything that was decided about it: keyframes, cuts, settings of shots.
    void editProject(EditId edit, const Project& after, bool finished = true);
    void endGesture() { ++m_gesture; }
    // Moves the playhead of the current clip; no edit.
    void setFrame(int64_t frame);
    // Cuts that were found in a clip, where none are known yet; no edit.
    void setFoundCuts(PhotoId id, const std::vector<int64_t>& cuts);
    // Whether something was decided that markSaved() has not seen.
    bool isModified(PhotoId id) const;
    void markSaved(PhotoId id, const std::filesystem::path& file);
    QUndoGroup& undoGroup() { return m_undoGroup; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void currentChanged();   // another photo, or none
    void projectChanged();   // of the current photo: by edit, undo or redo, or cuts were found
    void settingsChanged();  // what the current photo is shown with: after projectChanged(), and where keyframes say so
    void frameChanged();     // of the current clip

private:
    struct Entry;
    Entry* entry(PhotoId id) const;
    void apply(PhotoId id, const Project& project);
    void touch(PhotoId id);

    std::vector<std::unique_ptr<Entry>> m_entries;
    QUndoGroup m_undoGroup;
    PhotoId m_current = 0, m_lastId = 0;
    quint64 m_gesture = 0;
};

}  // namespace deep3d
