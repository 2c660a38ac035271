// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/bench_rows.h"

#include <algorithm>
#include <cmath>

#include "core/image/remap_baseline.h"
#include "core/image/resize.h"
#include "core/job/frame_pipeline.h"
#include "core/job/realigned.h"
#include "core/model/operator_baseline.h"
#include "core/stereo/depth_picture.h"
#include "core/util/median_time.h"

namespace deep3d {
namespace {

constexpr Size kNetworkSize{384, 216}, k720{1280, 720}, k1080{1920, 1080}, k2160{3840, 2160}, kCell{160, 90};
constexpr int kTrials = 2;  // of each plain way before the fastest is measured

// One step of a slider after the other, so that nothing that depends on the settings can be kept.
std::function<void()> sliderSteps(FramePipeline& pipeline, PreviewRequest& request) {
    return [&pipeline, &request, step = 0]() mutable {
        request.settings.depthScale = 0.8 + 0.01 * (step++ % 40);
        pipeline.render(request);
    };
}

// The column that each pixel of the right eye is read from, with one depth for each pixel.
std::vector<float> singleDepthColumns(const Distribution& target, Size size) {
    const std::vector<float> layers = expectedLayer(target);
    const Size grid = target.grid();
    std::vector<float> columns(size_t(size.width) * size_t(size.height));
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const int gx = x * grid.width / size.width, gy = y * grid.height / size.height;
            const double layer = layers[size_t(gy) * size_t(grid.width) + size_t(gx)];
            const double parallax = (target.axis().firstDisparity + layer * target.axis().step) / target.axis().networkWidth;
            columns[size_t(y) * size_t(size.width) + size_t(x)] = float(x - parallax * size.width);
        }
    }
    return columns;
}

OperatorWay fastestWay(const OperatorBaseline& operators) {
    OperatorWay fastest = OperatorWay::Slices;
    double least = HUGE_VAL;
    for (const auto& way : kOperatorWays) {
        for (int i = 0; i < kTrials; ++i) {
            const double time = millisecondsOf([&] { operators.rightView(way.value); });
            if (time < least) {
                least = time;
                fastest = way.value;
            }
        }
    }
    return fastest;
}

bool wanted(const BenchSubject& subject, const std::string& name) {
    return name.find(subject.only) != std::string::npos;
}

BenchComparison compare(const BenchSubject& subject, const DistributionPtr& target, Size size) {
    const FramePtr frame = toEightBits(resized(subject.picture, size));
    const RenderRequest request = benchRequest(frame, target, SynthesisMethod::Selection, Layout::RightOnly);
    const OperatorBaseline operators(*frame, *target, request.table);
    const RemapBaseline remap(*frame, singleDepthColumns(*target, size));
    const OperatorWay way = fastestWay(operators);

    BenchComparison row{.size = size};
    row.operatorWay = labelOf(kOperatorWays, way);
    row.oursMs = medianMs(subject.repetitions, [&] { subject.backend.render(request); });
    row.remapMs = medianMs(subject.repetitions, [&] { remap.view(); });
    row.operatorsMs = medianMs(subject.repetitions, [&] { operators.rightView(way); });
    return row;
}

}  // namespace

RenderRequest benchRequest(const FramePtr& frame, const DistributionPtr& answer, SynthesisMethod method, Layout layout) {
    StereoSettings settings;
    settings.method = method;
    RenderRequest request = makeRequest(frame, answer, settings);
    request.layout = layout;
    return request;
}

void benchStages(const BenchSubject& subject, const std::function<void(const BenchRow&)>& told, std::stop_token stop) {
    const auto row = [&](const char* name, double budgetMs, const std::function<void()>& work) {
        if (wanted(subject, name) && !stop.stop_requested())
            told({name, medianMs(subject.repetitions, work), budgetMs});
    };
    const auto at = [&](Size size) { return resized(subject.picture, size); };
    const FramePtr small = at(kNetworkSize), hd = at(k720), fullHd = at(k1080), ultraHd = at(k2160), cell = at(kCell);
    const DistributionPtr answer = subject.network.predict(fullHd);
    const auto render = [&](const FramePtr& frame, SynthesisMethod method) {
        return [&, request = benchRequest(frame, answer, method, Layout::Anaglyph)] { subject.backend.render(request); };
    };
    FramePipeline pipeline(subject.network, subject.backend);
    pipeline.open(ultraHd);
    PreviewRequest preview{.fit = k720};

    row("network, 384 x 216", 90, [&] { subject.network.predict(small); });
    row("network for a clip, 384 x 216", 90, [&] { subject.network.predictClipFrame(small); });
    row("selection + anaglyph, 1920 x 1080", 40, render(fullHd, SynthesisMethod::Selection));
    row("selection + anaglyph, 3840 x 2160", 160, render(ultraHd, SynthesisMethod::Selection));
    row("layered + anaglyph, 1280 x 720", 40, render(hd, SynthesisMethod::Layered));
    row("layered + anaglyph, 1920 x 1080", 0, render(fullHd, SynthesisMethod::Layered));
    row("slider to preview, 1280 wide", 40, sliderSteps(pipeline, preview));
    row("layer grid, 33 cells of 160 wide", 30, [&] {
        for (int k = 0; k < answer->layers(); ++k) layerCell(*answer, k, *cell, LayerCellStyle::Heat);
    });
}

void benchComparisons(const BenchSubject& subject, const std::function<void(const BenchComparison&)>& told,
                      std::stop_token stop) {
    const DistributionPtr answer = subject.network.predict(resized(subject.picture, k1080));
    const auto target = realigned(answer, Alignment::Target, makeShiftTable({}, answer->axis()));
    for (const Size size : {k1080, k2160}) {
        const std::string name = "right eye, " + std::to_string(size.width) + " x " + std::to_string(size.height);
        if (!wanted(subject, name) || stop.stop_requested()) continue;
        BenchComparison row = compare(subject, target, size);
        row.name = name;
        told(row);
    }
}

}  // namespace deep3d
