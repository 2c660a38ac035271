// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include "ui/document.h"

namespace deep3d {

// The opened photos as a list of pictures with their names; the selected one is the document's current photo. Delete
// closes it. Empty, it says what it is for. GUI thread.
class MediaPanel : public QListView {
    Q_OBJECT

public:
    explicit MediaPanel(Document& document, QWidget* parent = nullptr);  // the document must outlive it

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void follow();  // select what the document says

    Document& m_document;
};

}  // namespace deep3d
