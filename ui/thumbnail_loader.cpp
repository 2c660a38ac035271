// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/thumbnail_loader.h"

#include "core/image/image_file.h"
#include "core/image/resize.h"
#include "core/media/media_reader.h"
#include "ui/core_text.h"
#include "ui/frame_image.h"
#include "ui/photo_files.h"

namespace deep3d {

namespace {

QImage readThumbnail(const std::filesystem::path& path) {
    if (looksLikeClip(toQString(path))) {
        const MediaReaderPtr clip = openMedia(path);
        const FramePtr frame = clip->read(clip->frameCount() / 8);  // not the black at the start
        return toQImage(*toEightBits(resized(frame, fittedInto(frame->size(), ThumbnailLoader::kSize))));
    }
    const FramePtr frame = readImage(path).frame;
    const FramePtr small = resized(frame, fittedInto(frame->size(), ThumbnailLoader::kSize));
    return ScreenColours().toScreen(*small, frame->tags().iccProfile);
}

}  // namespace

ThumbnailLoader::ThumbnailLoader(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

ThumbnailLoader::~ThumbnailLoader() {
    m_pool.clear();
    m_pool.waitForDone();
}

void ThumbnailLoader::load(PhotoId id, const std::filesystem::path& path) {
    m_pool.start([this, id, path] {
        QImage thumbnail;
        QString problem;
        try {
            thumbnail = readThumbnail(path);
        } catch (const Error& error) {
            problem = describe(error);
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(this, [this, id, thumbnail, problem] {
            if (problem.isEmpty())
                Q_EMIT loaded(id, thumbnail);
            else
                Q_EMIT failed(id, problem);
        }, Qt::QueuedConnection);
    });
}

}  // namespace deep3d
