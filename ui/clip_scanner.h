// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QObject>

#include <filesystem>
#include <thread>
#include <vector>

#include "core/image/eye_layout.h"
#include "core/media/media_reader.h"
#include "ui/document.h"

namespace deep3d {

// Goes through a clip on a thread of its own, with its own reader: small pictures for the timeline first (of key
// frames), then the cuts where they are wanted, and the small pictures of the frames themselves. One clip at a time;
// another one ends the work on the one before. GUI thread, the signals come on it; after scan() and stop() none of an
// earlier clip follows.
class ClipScanner : public QObject {
    Q_OBJECT

public:
    static constexpr int kThumbnails = 48;
    static constexpr Size kThumbnailSize{160, 90};

    explicit ClipScanner(QObject* parent = nullptr);
    ~ClipScanner() override;  // stops and waits

    // Of pictures that hold both eyes (`eyes` of a kind) the small ones show the left one.
    void scan(PhotoId id, const std::filesystem::path& path, const EyeLayout& eyes, bool findCuts);
    void stop();

Q_SIGNALS:
    void thumbnailReady(qint64 frame, const QImage& thumbnail);
    void cutsProgressed(double fraction);
    void cutsFound(quint64 photo, const std::vector<int64_t>& cuts);
    void failed(const QString& sentence);

private:
    struct Task {
        PhotoId id;
        std::filesystem::path path;
        EyeLayout eyes;
        bool findCuts;
    };

    void work(const Task& task, const std::stop_token& stop);
    void readThrough(MediaReader& reader, const Task& task, const std::stop_token& stop);
    void tellThumbnail(int64_t frame, const FramePtr& small, const Task& task, const std::stop_token& stop);
    template <class Call>
    void tell(const std::stop_token& stop, Call call);

    std::jthread m_thread;
};

}  // namespace deep3d
