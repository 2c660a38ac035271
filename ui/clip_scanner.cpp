// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/clip_scanner.h"

#include "core/edit/shot_detection.h"
#include "core/image/resize.h"
#include "core/media/media_reader.h"
#include "ui/core_text.h"
#include "ui/frame_image.h"

namespace deep3d {

namespace {

constexpr int kProgressFrames = 25;
// Key frames are rarely further apart: in longer clips they lie close to the thumbnails' own frames.
constexpr int64_t kLongestGap = 300;

int64_t thumbnailFrame(int number, int64_t frames) {
    return frames * (2 * number + 1) / (2 * ClipScanner::kThumbnails);
}

// What both eyes fit into so that one of them fits into a thumbnail.
Size sizeWith(const EyeLayout& eyes) {
    const Size one = ClipScanner::kThumbnailSize;
    return {one.width * (eyes.kind == StereoKind::SideBySide ? 2 : 1), one.height * (eyes.kind == StereoKind::TopBottom ? 2 : 1)};
}

}  // namespace

ClipScanner::ClipScanner(QObject* parent) : QObject(parent) {}

ClipScanner::~ClipScanner() = default;

void ClipScanner::scan(PhotoId id, const std::filesystem::path& path, const EyeLayout& eyes, bool findCuts) {
    stop();
    const Task task{id, path, eyes, findCuts};
    m_thread = std::jthread([this, before = std::move(m_thread), task](std::stop_token stop) mutable {
        if (before.joinable()) before.join();  // here, so that the window does not wait for a decoder
        QString problem;
        try {
            work(task, stop);
        } catch (const Error& error) {
            problem = describe(error);
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        if (!problem.isEmpty()) tell(stop, [this, problem] { Q_EMIT failed(problem); });
    });
}

void ClipScanner::stop() {
    m_thread.request_stop();
}

// Nothing is told to the GUI thread once the work has been stopped, not even what is already on its way.
template <class Call>
void ClipScanner::tell(const std::stop_token& stop, Call call) {
    QMetaObject::invokeMethod(
        this,
        [stop, call = std::move(call)] {
            if (!stop.stop_requested()) call();
        },
        Qt::QueuedConnection);
}

void ClipScanner::work(const Task& task, const std::stop_token& stop) {
    const MediaReaderPtr reader = openMedia(task.path, {.threads = 1}, stop);  // one thread: the preview goes first
    if (!reader) return;
    const int64_t frames = reader->frameCount();
    for (int i = 0; i < kThumbnails && !stop.stop_requested(); ++i) {
        const int64_t frame = thumbnailFrame(i, frames);
        if (const FramePtr small = reader->thumbnail(frame, sizeWith(task.eyes), stop)) tellThumbnail(frame, small, task, stop);
    }
    if (task.findCuts || frames < kThumbnails * kLongestGap) readThrough(*reader, task, stop);
}

// Every frame once: the cuts, and the thumbnails exactly.
void ClipScanner::readThrough(MediaReader& reader, const Task& task, const std::stop_token& stop) {
    const int64_t frames = reader.frameCount();
    ShotDetector detector;
    std::vector<int64_t> cuts;
    const auto append = [&cuts](const std::vector<int64_t>& more) {
        cuts.insert(cuts.end(), more.begin(), more.end());
    };
    int nextThumbnail = 0;
    for (int64_t i = 0; i < frames; ++i) {
        const FramePtr frame = reader.read(i, stop);
        if (!frame) return;
        if (task.findCuts) append(detector.add(frame));
        if (i == thumbnailFrame(nextThumbnail, frames)) {
            tellThumbnail(i, toEightBits(resized(frame, fittedInto(frame->size(), sizeWith(task.eyes)))), task, stop);
            while (thumbnailFrame(nextThumbnail, frames) <= i) ++nextThumbnail;
        }
        if (task.findCuts && i % kProgressFrames == 0)
            tell(stop, [this, fraction = double(i) / double(frames)] { Q_EMIT cutsProgressed(fraction); });
    }
    if (!task.findCuts) return;
    append(detector.finish());
    tell(stop, [this, id = task.id, cuts] { Q_EMIT cutsFound(id, cuts); });
}

void ClipScanner::tellThumbnail(int64_t frame, const FramePtr& small, const Task& task, const std::stop_token& stop) {
    const FramePtr view = leftViewOf(small, task.eyes, task.path.string());
    tell(stop, [this, frame, image = toQImage(*view)] { Q_EMIT thumbnailReady(frame, image); });
}

}  // namespace deep3d
