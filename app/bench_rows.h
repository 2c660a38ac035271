// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/media/media_info.h"
#include "core/model/depth_network.h"
#include "core/stereo/render_backend.h"

namespace deep3d {

// One stage: the median of the repetitions after a warm-up.
struct BenchRow {
    std::string name;
    double milliseconds = 0.0;
    double budgetMs = 0.0;  // performance page, two processor cores
};

// Our renderer against what a person could use instead: the right eye of one picture by formula 1.
struct BenchComparison {
    std::string name;
    Size size;
    double oursMs = 0.0, operatorsMs = 0.0, remapMs = 0.0;
    std::string operatorWay;  // the fastest of the plain ways
};

struct BenchSubject {
    DepthNetwork& network;
    RenderBackend& backend;
    FramePtr picture;  // at least 384 wide
    int repetitions = 20;
    std::string only;  // measures the rows whose name holds this
    int cudaDevice = kProcessor;  // where the backend renders; decodes clips too, where it can
    CardPtr card{};               // of that device
};

// Each finished row is handed to `told`. Ends early when stopped.
void benchStages(const BenchSubject& subject, const std::function<void(const BenchRow&)>& told, std::stop_token stop);
void benchComparisons(const BenchSubject& subject, const std::function<void(const BenchComparison&)>& told,
                      std::stop_token stop);

// What every renderer is asked for: the answer applied with neutral edits.
RenderRequest benchRequest(const FramePtr& frame, const DistributionPtr& answer, SynthesisMethod method, Layout layout);

}  // namespace deep3d
