// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <filesystem>

#include "core/image/frame.h"
#include "ui/document.h"

namespace deep3d {

// Small pictures of opened photos and clips, read one after the other on a thread of its own. GUI thread.
class ThumbnailLoader : public QObject {
    Q_OBJECT

public:
    static constexpr Size kSize{192, 144};  // the picture is fitted into it; twice the list's size for sharp screens

    explicit ThumbnailLoader(QObject* parent = nullptr);
    ~ThumbnailLoader() override;  // waits for the one being read

    void load(PhotoId id, const std::filesystem::path& path);

Q_SIGNALS:
    void loaded(quint64 photo, const QImage& thumbnail);
    void failed(quint64 photo, const QString& sentence);

private:
    QThreadPool m_pool;
};

}  // namespace deep3d
