// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>

#include "core/stereo/edges.h"
#include "core/stereo/render_backend.h"
#include "gpu/device_volume.h"
#include "gpu/picture_pool.h"

namespace deep3d::gpu {

// Renders on one device in strips of whole rows. Frame and distribution stay on the device while they are unchanged and
// the frame is one strip; only what is shown comes back. A frame that lies on the device already is read there, and the
// composed picture stays there too, in the pool. One thread at a time.
class DeviceRenderer {
public:
    // Without a pool every picture comes to the host.
    DeviceRenderer(CudaApi& api, int device, std::shared_ptr<PicturePool> pool = {});
    ~DeviceRenderer();

    // As RenderBackend, `stripRows` rows at a time, for all layouts but Depth, Doubt and Original. Throws
    // Error(OutOfMemory) where the device's memory ends, Error(Failed) where the device fails.
    FramePtr render(const RenderRequest& request, int stripRows, const std::stop_token& stop);
    ViewPair renderPair(const RenderRequest& request, int stripRows, const std::stop_token& stop);

    // Gives all memory back.
    void release();

private:
    // Where the finished rows go: a picture on the device, or one on the host, or both views.
    struct Output {
        Size size;                             // of the picture, or of one of two views
        PicturePool::PicturePtr kept = {};     // on the device; else the next two
        std::shared_ptr<Frame> first = {}, second = {};  // second: the same picture for top-bottom, null where there is one
        int secondRow = 0;
        bool stacked = false;                  // the views lie below each other in each strip
        bool squeezed = false;                 // half layouts: the views are made narrower or lower on the device
    };
    struct Strip {
        int firstRow, rows;
    };

    void prepare(const RenderRequest& request);
    void planBorders(const RenderRequest& request);
    Size viewSize(const RenderRequest& request) const;
    Output outputOf(const RenderRequest& request, int stripRows) const;
    bool run(const RenderRequest& request, const Output& output, int stripRows, const std::stop_token& stop);
    template <class T> void runStrip(const RenderRequest& request, const Output& output, Strip strip);
    template <class T> void sendFrame(const Frame& frame, Strip strip);
    template <class T> ViewArguments<T> arguments(const RenderRequest& request, const Output& output, Strip strip);
    template <class T> ImageView<T> squeeze(Layout layout, const ImageView<T>& views, const Output& output);
    template <class T> ImageView<const T> source(const Frame& frame, Strip strip);
    template <class T> ImageView<T> finished(const Output& output, int rows);
    template <class T> void fetchStrip(const ImageView<T>& out, const Output& output, Strip strip);
    EyeArguments eyeArguments(size_t eye) const;

    CudaApi& m_api;
    DeviceQueue m_queue;
    int m_device;
    std::shared_ptr<PicturePool> m_pool;
    DeviceVolume m_volume;
    StagedBuffer m_steps, m_source, m_out;
    DeviceBuffer m_views;  // before they are squeezed
    FramePtr m_frame;  // whole on the device
    BorderPlan m_borders;
    DeviceVolume::Eyes m_eyes;
    DeviceView<const LayerStep> m_eyeSteps[2];
    int m_reachCells[2] = {0, 0};
};

}  // namespace deep3d::gpu
