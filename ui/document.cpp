// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/document.h"

#include <QUndoStack>

#include "ui/core_text.h"
#include "ui/photo_files.h"

namespace deep3d {

struct Document::Entry {
    Photo photo;
    QUndoStack undo;
};

Document::Document(QObject* parent) : QAbstractListModel(parent) {}

Document::~Document() = default;

PhotoId Document::add(const std::filesystem::path& path) {
    std::error_code ignored;
    const std::filesystem::path full = std::filesystem::absolute(path, ignored).lexically_normal();
    for (const auto& entry : m_entries)
        if (entry->photo.path == full) return entry->photo.id;
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    auto entry = std::make_unique<Entry>();
    entry->photo.id = ++m_lastId;
    entry->photo.path = full;
    entry->photo.project.media = full;
    entry->photo.isClip = looksLikeClip(toQString(full));
    m_undoGroup.addStack(&entry->undo);
    m_entries.push_back(std::move(entry));
    endInsertRows();
    return m_lastId;
}

PhotoId Document::addProject(const Project& project, const std::filesystem::path& file) {
    const PhotoId id = add(project.media);
    Entry& chosen = *entry(id);
    chosen.undo.clear();
    chosen.photo.projectFile = file;
    const std::filesystem::path media = std::exchange(chosen.photo.project, project).media;
    chosen.photo.project.media = media;
    apply(id, chosen.photo.project);
    return id;
}

void Document::remove(PhotoId id) {
    const int row = rowOf(id);
    if (row < 0) return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    if (id != m_current) return;
    m_current = 0;
    const PhotoId neighbour = idAt(std::min(row, int(m_entries.size()) - 1));
    if (neighbour)
        setCurrent(neighbour);
    else
        Q_EMIT currentChanged();
}

void Document::setCurrent(PhotoId id) {
    Entry* const chosen = entry(id);
    if (!chosen || id == m_current) return;
    m_current = id;
    ++m_gesture;
    m_undoGroup.setActiveStack(&chosen->undo);
    Q_EMIT currentChanged();
}

void Document::setThumbnail(PhotoId id, const QImage& thumbnail) {
    if (Entry* const found = entry(id)) {
        found->photo.thumbnail = thumbnail;
        touch(id);
    }
}

void Document::setProblem(PhotoId id, const QString& sentence) {
    Entry* const found = entry(id);
    if (!found || found->photo.problem == sentence) return;
    found->photo.problem = sentence;
    touch(id);
}

const Photo* Document::find(PhotoId id) const {
    const Entry* const found = entry(id);
    return found ? &found->photo : nullptr;
}

PhotoId Document::idAt(int row) const {
    return row >= 0 && row < int(m_entries.size()) ? m_entries[size_t(row)]->photo.id : 0;
}

int Document::rowOf(PhotoId id) const {
    for (size_t row = 0; row < m_entries.size(); ++row)
        if (m_entries[row]->photo.id == id) return int(row);
    return -1;
}

void Document::edit(EditId edit, const StereoSettings& after, bool finished) {
    const Photo* const photo = current();
    if (!photo) return;
    Project project = photo->project;
    if (after != photo->settings) applySettings(project, photo->frame, after);
    editProject(edit, project, finished);
}

void Document::editProject(EditId edit, const Project& after, bool finished) {
    Entry* const chosen = entry(m_current);
    if (!chosen) return;
    if (chosen->photo.project != after) {
        const PhotoId id = m_current;
        chosen->undo.push(new ChangeProject(edit, m_gesture, chosen->photo.project, after,
                                            [this, id](const Project& project) { apply(id, project); }));
    }
    if (finished) ++m_gesture;
}

void Document::setFrame(int64_t frame) {
    Entry* const chosen = entry(m_current);
    if (!chosen || chosen->photo.frame == frame) return;
    chosen->photo.frame = frame;
    StereoSettings settings = settingsAt(chosen->photo.project, frame);
    const bool differs = settings != chosen->photo.settings;
    chosen->photo.settings = std::move(settings);
    Q_EMIT frameChanged();
    if (differs) Q_EMIT settingsChanged();
}

void Document::setFoundCuts(PhotoId id, const std::vector<int64_t>& cuts) {
    Entry* const found = entry(id);
    if (!found || found->photo.project.cutsKnown) return;
    Project project = found->photo.project;
    setCuts(project, cuts);
    apply(id, project);
}

bool Document::isModified(PhotoId id) const {
    const Entry* const found = entry(id);
    return found && !found->undo.isClean();
}

void Document::markSaved(PhotoId id, const std::filesystem::path& file) {
    Entry* const found = entry(id);
    if (!found) return;
    found->photo.projectFile = file;
    found->undo.setClean();
}

int Document::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant Document::data(const QModelIndex& index, int role) const {
    const Photo* const photo = find(idAt(index.row()));
    if (!photo) return {};
    switch (role) {
        case Qt::DisplayRole: return toQString(photo->path.filename());
        case Qt::DecorationRole: return photo->thumbnail;
        case Qt::ToolTipRole: {
            const QString path = toQString(photo->path);
            return photo->problem.isEmpty() ? path : path + QLatin1Char('\n') + photo->problem;
        }
        case Qt::AccessibleTextRole: return toQString(photo->path.filename()) + QLatin1Char(' ') + photo->problem;
        case ProblemRole: return photo->problem;
        default: return {};
    }
}

Document::Entry* Document::entry(PhotoId id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : m_entries[size_t(row)].get();
}

void Document::apply(PhotoId id, const Project& project) {
    Photo& photo = entry(id)->photo;
    // Steps that were taken before the cuts were found do not take them away.
    std::vector<int64_t> cuts = photo.project.cuts;
    const bool keepsCuts = photo.project.cutsKnown && !project.cutsKnown;
    photo.project = project;
    if (keepsCuts) setCuts(photo.project, std::move(cuts));
    photo.settings = settingsAt(photo.project, photo.frame);
    if (id != m_current) return;
    Q_EMIT projectChanged();
    Q_EMIT settingsChanged();
}

void Document::touch(PhotoId id) {
    const QModelIndex changed = index(rowOf(id));
    Q_EMIT dataChanged(changed, changed);
}

}  // namespace deep3d
