// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace deep3d {

// What the training kernels work on: rows of one batch, in the memory of the device, without gaps.
//   mass     [samples][layers][rows][cells]
//   colour   [samples][channels][rows][cells]
//   shift    [samples][layers], columns
struct SynthesisShape {
    int samples = 0, layers = 0, rows = 0, cells = 0, channels = 3;
};

struct TargetForwardCall {
    SynthesisShape shape;
    const float *mass, *shift;
    float *coming, *opacity;  // of the mass's shape: for the way back
    float* target;
};
struct TargetBackwardCall {
    SynthesisShape shape;
    const float *shift, *coming, *opacity, *targetGradient;
    float *scratch, *massGradient;  // of the mass's shape
};
struct SelectionForwardCall {
    SynthesisShape shape;
    const float *targetMass, *colour, *shift;
    float* view;  // of the colour's shape
};
struct SelectionBackwardCall {
    SynthesisShape shape;
    const float *colour, *shift, *viewGradient;
    float* massGradient;
};

// The differentiable selection layer and the step before it (core/train/view_synthesis.h) on a device, forward and
// backward. Queued on the device's default stream, on which LibTorch works too. Owned by core; the CUDA implementation is
// gpu/synthesis_launcher.h. Any thread, one at a time. Throws Error(Failed) where the device fails.
class SynthesisKernels {
public:
    virtual ~SynthesisKernels() = default;

    virtual void run(int device, const TargetForwardCall& call) = 0;
    virtual void run(int device, const TargetBackwardCall& call) = 0;
    virtual void run(int device, const SelectionForwardCall& call) = 0;
    virtual void run(int device, const SelectionBackwardCall& call) = 0;
};

using SynthesisKernelsPtr = std::shared_ptr<SynthesisKernels>;

}  // namespace deep3d
