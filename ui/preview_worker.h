// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "core/job/frame_pipeline.h"
#include "core/util/mailbox.h"
#include "ui/clip_source.h"
#include "ui/document.h"
#include "ui/frame_image.h"
#include "ui/lazy_network.h"
#include "ui/preview_mode.h"

namespace deep3d {

// Shared by the window, which replaces them, and the jobs that were sent before.
using EnginesPtr = std::shared_ptr<const EngineFactories>;

// One wish for a picture. `stop` abandons the rendering (not the network).
struct PreviewJob {
    quint64 serial = 0;
    EnginesPtr engines;  // other ones than before: what is open is opened again
    PhotoId photo = 0;
    std::filesystem::path path;
    ViewChoice views;    // other ones than before: the photo is opened again
    StereoSettings settings;
    PreviewMode mode;
    AnaglyphKind anaglyph = AnaglyphKind::RedCyanDubois;
    PreviewNeed need;
    std::stop_token stop;
    // Of a clip only.
    bool isClip = false;
    int64_t frame = 0;
    ShotRange shot;          // that holds the frame: answers are not borrowed across its cuts
    bool isPlaying = false;  // rather the picture now with its neighbours' depth than its own depth later
    bool reducesFlicker = false;  // once sharp, with the answers that an export has then
    DistributionPtr smoothed;     // that answer about the frame, where it is known already; used while playing as well
};

// A finished picture for the screen.
struct PreviewPicture {
    QImage image, otherEye;  // otherEye: only for wiggle
    PreviewMode mode;
    Size source;             // full size of the photo
    PreviewNeed need;        // what it was made for
    double scale = 1.0;      // size of a view in the picture / size in full
    bool isOriginal = false; // true: the photo itself, because its depth is not known yet
    int64_t frame = 0;       // of a clip
    bool isBorrowed = false; // made with the depth of neighbouring frames
    bool isSmoothed = false; // made with the depth with flicker reduced
    bool isOwn = false;      // the file's own two views: nothing was asked of the network
};

// What the worker tells; each field is set when it is news.
struct PreviewAnswer {
    quint64 serial = 0;
    PhotoId photo = 0;
    std::optional<PreviewPicture> picture;
    ClipFactsPtr clip;             // with the first picture of a clip
    DistributionPtr distribution;  // with `small`: once for each opened photo, each frame of a clip that rests
    FramePtr small;                // the photo, no larger than 512 x 512
    std::optional<double> smoothing;  // share of the work for a frame with flicker reduced that is done, 0 ... 1
    std::optional<Error> error;
    bool cannotOpen = false;       // with `error`: the file, not the network or the renderer
    std::string warning;           // of the decoder
    // With a photo or clip whose views were not chosen.
    const char* ownViews = nullptr;  // how both eyes lie in the file, for people (context "core"); null: one picture
    bool ownViewsAreSure = false;    // the file says so; else it only looks like it
    EyeLayout eyes;                  // of no kind where they cannot be taken apart
    std::string device, network;   // names for people
    int threads = 0;               // of the processor, where it renders
    StageTimes times;
};

// The one render thread: opens photos, asks the network, renders. It takes the newest job from a one-place mailbox, so
// jobs that nobody has started are dropped by newer ones. First the photo itself is answered, then its depth, then the
// picture. A frame of a clip whose depth is not known is shown with what the answers around it say until it is; while the
// clip plays, a quick network is asked for every frame, a slow one now and then where no answers lie around. At rest the
// picture is made once more with flicker reduced, where that is wanted, unless a newer job comes. Of a file whose own two
// views are kept the network is asked for what shows its answer alone, about the left one. Engines are made on the thread.
// put() is called by one thread; the destructor waits for the running stage.
class PreviewWorker {
public:
    using Tell = std::function<void(PreviewAnswer)>;  // called on the render thread

    explicit PreviewWorker(Tell tell);
    ~PreviewWorker();

    void put(PreviewJob job);

private:
    void work(std::stop_token stop);
    void serve(const PreviewJob& job);
    void makeEngines(const EnginesPtr& engines);
    void open(const PreviewJob& job);
    void openPhoto(const PreviewJob& job);
    void tellOpened(const PreviewJob& job);
    void tellViews(PreviewAnswer& answer);
    void openViews(const PreviewJob& job);
    void openFrame(const PreviewJob& job);
    DistributionPtr answerNow(const PreviewJob& job);
    DistributionPtr asked(const PreviewJob& job);
    void findDepth(const PreviewJob& job);
    void smooth(const PreviewJob& job);
    void render(const PreviewJob& job);
    QImage rendered(const PreviewJob& job, Layout layout);
    PreviewAnswer answerTo(const PreviewJob& job) const;
    void fail(const PreviewJob& job, const Error& error);

    const Tell m_tell;
    Mailbox<PreviewJob> m_jobs;

    // Only the render thread touches these.
    std::stop_token m_stop;  // of the thread
    EnginesPtr m_engines;  // that those below were made from
    std::unique_ptr<LazyNetwork> m_network;
    RenderBackendPtr m_backend;
    std::unique_ptr<FramePipeline> m_pipeline;
    ScreenColours m_colours;
    std::unique_ptr<ClipSource> m_clip;  // null: a photo is open
    FramePtr m_frame;                    // of the clip
    FramePair m_own;                     // the views that the photo or the frame holds itself, where they are kept
    int64_t m_ownFrame = -1;             // of the clip, whose views they are
    PhotoId m_open = 0;
    ViewChoice m_openViews;
    int64_t m_openFrame = 0;
    int64_t m_openShot = 0;              // its first frame
    bool m_depthTold = false, m_isBorrowed = false, m_isSmoothed = false;
    double m_networkMs = 0.0;            // of the last question about a clip
    std::chrono::steady_clock::time_point m_lastAsked;

    std::jthread m_thread;  // last: stops before the rest goes
};

}  // namespace deep3d
