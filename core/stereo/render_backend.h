// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <stop_token>
#include <string>

#include "core/image/frame.h"
#include "core/stereo/anaglyph.h"
#include "core/stereo/distribution.h"
#include "core/stereo/layout.h"
#include "core/stereo/shift_table.h"
#include "core/stereo/stereo_settings.h"

namespace deep3d {

// Everything that one finished picture depends on. Values and pointers to const: may cross threads.
struct RenderRequest {
    FramePtr frame;                // the source picture at the size the views shall have
    DistributionPtr distribution;  // any grid
    ShiftTable table;              // as many layers as the distribution
    SynthesisMethod method = SynthesisMethod::Layered;
    BorderMode borders = BorderMode::Replicate;
    double balance = 0.0;  // 0 ... 1
    bool swapEyes = false;
    Layout layout = Layout::Anaglyph;
    AnaglyphKind anaglyph = AnaglyphKind::RedCyanDubois;
};

// Fills everything but frame, distribution, layout and anaglyph from the settings.
RenderRequest makeRequest(FramePtr frame, DistributionPtr distribution, const StereoSettings& settings);

// Throws Error(BadInput) for a table that does not fit the distribution.
void requireFitting(const RenderRequest& request);

struct ViewPair {
    FramePtr left, right;
};

// Renders views and composed pictures on one device. render() and renderPair() are called by one thread at a time;
// objects may be made and destroyed on any thread. Implementations: cpu_backend.h, gpu/cuda_backend.h.
class RenderBackend {
public:
    virtual ~RenderBackend() = default;

    virtual std::string deviceName() const = 0;   // for people: "CPU"
    virtual int threads() const { return 0; }    // of the processor that work; 0: another device works

    // The composed picture, same bits as the frame. Null when `stop` was requested on the way. Throws Error(BadInput)
    // for a table that does not fit the distribution, Error(OutOfMemory).
    virtual FramePtr render(const RenderRequest& request, std::stop_token stop = {}) = 0;

    // Both finished views (after borders and swapEyes; layout is ignored). Null pointers when stopped.
    virtual ViewPair renderPair(const RenderRequest& request, std::stop_token stop = {}) = 0;
};

using RenderBackendPtr = std::unique_ptr<RenderBackend>;

}  // namespace deep3d
