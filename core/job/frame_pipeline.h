// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>

#include "core/image/image_file.h"
#include "core/model/depth_network.h"
#include "core/stereo/render_backend.h"

namespace deep3d {

// What is to be seen of one still picture.
struct PreviewRequest {
    StereoSettings settings;
    Layout layout = Layout::Anaglyph;
    AnaglyphKind anaglyph = AnaglyphKind::RedCyanDubois;
    Size fit;  // views are made no larger than this box; {0, 0} means the source's own size
};

// Times of the last call, for the status bar; 0 where a stage was answered from a cache.
struct StageTimes {
    double decodeMs = 0.0, networkMs = 0.0, renderMs = 0.0;
};

// From a file to finished pictures: decodes once, asks the network once, keeps scaled copies of the frame, renders on
// every call. Dragging a slider costs the render alone. Owned by one worker thread.
class FramePipeline {
public:
    // Network and backend are borrowed and must outlive the pipeline.
    FramePipeline(DepthNetwork& network, RenderBackend& backend);
    ~FramePipeline();

    // Opens a photo; drops what was cached of the one before, except the network's answers of pictures that were open
    // lately (by path, modification time and size, bounded by bytes). Throws what readImage throws; then nothing is open.
    void open(const std::filesystem::path& path);
    // The same with a picture from memory (paste).
    void open(FramePtr frame);
    // The same with a frame of a clip whose answer is known: the network is not asked.
    void open(FramePtr frame, DistributionPtr answer);

    bool isOpen() const;
    const FramePtr& frame() const;  // full size
    // Whether the open file holds both eyes already: as it says itself, or as its halves suggest (an offer only).
    StereoKind stereo() const;
    // The network's answer for the open picture; asks the network at the first call.
    DistributionPtr distribution();
    // The finished picture; null when stopped.
    FramePtr render(const PreviewRequest& request, std::stop_token stop = {});
    // Both views for export, no larger than `fit` ({0, 0}: the source's own size); null pointers when stopped.
    ViewPair renderPair(const StereoSettings& settings, std::stop_token stop = {}, Size fit = {});
    // Warning of the decoder (a truncated file, for example), empty when there is none.
    const std::string& warning() const;
    const StageTimes& times() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace deep3d
