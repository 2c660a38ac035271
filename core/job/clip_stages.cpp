// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/clip_stages.h"

#include <utility>

#include "core/image/resize.h"
#include "core/job/own_views.h"
#include "core/stereo/depth_picture.h"

namespace deep3d {
namespace {

constexpr size_t kAhead = 3;  // frames between two stages: enough that none waits for another's worst frame

FramePtr greyFrame(const std::vector<uint16_t>& samples, Size size) {
    auto frame = std::make_shared<Frame>(size, SampleBits::Sixteen);
    for (int y = 0; y < size.height; ++y) {
        const auto row = frame->row<uint16_t>(y);
        for (size_t i = 0; i < row.size(); ++i) row[i] = samples[size_t(y) * size_t(size.width) + i / 3];
    }
    return frame;
}

FramePtr layerPicture(const ClipExport& job, const FramePtr& source, const Distribution& answer) {
    const FramePtr thumbnail = toEightBits(resized(source, sheetCell(job, source->size())));
    return layerSheet(answer, *thumbnail, sheetColumns(answer.layers()), LayerCellStyle::Heat);
}

// Eyes that are squeezed already as the layout asks for are put side by side as they are.
bool isSqueezedAlike(const ClipExport& job) {
    const Layout half = job.ownViews.kind == StereoKind::SideBySide ? Layout::SbsHalf : Layout::TopBottomHalf;
    return job.content == ClipContent::Stereo && job.ownViews.halved && job.layout == half && job.maxWidth == 0;
}

std::vector<FramePtr> ownPictures(const ClipExport& job, const FramePtr& source, int64_t index) {
    const bool asStored = isSqueezedAlike(job), beside = job.ownViews.kind == StereoKind::SideBySide;
    const EyeLayout stored{job.ownViews.kind, false, job.ownViews.rightFirst};
    FramePair eyes = eyesOf(source, stored, job.input.string());
    const Size size = asStored ? eyes.left->size() : viewSize(job, source->size());
    eyes = ownViews(eyes, settingsAt(job.edits, index), size);
    if (asStored)
        return {composed(eyes.left, eyes.right, beside ? Layout::SbsFull : Layout::TopBottomFull, job.anaglyph)};
    if (job.content == ClipContent::TwoFiles) return {eyes.left, eyes.right};
    return {composed(eyes.left, eyes.right, job.layout, job.anaglyph)};
}

}  // namespace

ClipStages::ClipStages(const ClipExport& job, const ClipTools& tools, MediaReader& reader,
                       std::vector<FrameRange> segments, std::stop_token stop)
    : m_job(job), m_tools(tools), m_answers{pictureIdentity(job.input, leftViewTaken(job)), tools.networkIdentity},
      m_reader(reader), m_view(viewSize(job, reader.info().size)), m_segments(std::move(segments)), m_answered(kAhead),
      m_rendered(kAhead), m_threads(std::move(stop)) {
    m_threads.start([this](std::stop_token stopped) { decodeAll(stopped); });
    m_threads.start([this](std::stop_token stopped) { renderAll(stopped); });
}

std::optional<ClipPictures> ClipStages::next() {
    auto pictures = m_rendered.pop(m_threads.token());
    if (!pictures) m_threads.wait();
    return pictures;
}

void ClipStages::decodeAll(std::stop_token stop) {
    for (const FrameRange& segment : m_segments)
        if (!decodeSegment(segment, stop)) return;
    m_answered.close();
}

// Smoothing has a past, which a segment that does not follow the one before has to see first.
int64_t ClipStages::firstNeeded(int64_t frame) const {
    const bool follows = m_smoothed + 1 == frame;
    if (!smooths(m_job) || follows) return frame;
    return TemporalSmoother::firstFrame(frame, shotAt(m_job.edits, frame).first);
}

DistributionPtr ClipStages::answer(int64_t index, const FramePtr& frame) {
    const DistributionPtr answer = m_tools.cache.answer(m_answers, index, frame, m_tools.network);
    if (!smooths(m_job)) return answer;
    m_smoothed = index;
    return m_smoother.add(index, shotAt(m_job.edits, index).first == index, frame, answer);
}

bool ClipStages::decodeSegment(const FrameRange& segment, std::stop_token stop) {
    for (int64_t index = firstNeeded(segment.first); index <= segment.last; ++index) {
        Answered frame{.frame = {index, m_reader.pts(index), m_reader.pts(index + 1), {}}, .source = m_reader.read(index, stop)};
        if (!frame.source || stop.stop_requested()) return false;
        frame.source = leftViewOf(frame.source, leftViewTaken(m_job), m_job.input.string());
        if (!keepsOwnViews(m_job)) frame.answer = answer(index, frame.source);
        if (index >= segment.first && !m_answered.push(std::move(frame), stop)) return false;
    }
    return true;
}

void ClipStages::renderAll(std::stop_token stop) {
    while (const auto frame = m_answered.pop(stop)) {
        ClipPictures done = frame->frame;
        done.pictures = rendered(*frame, stop);
        if (done.pictures.empty() || !m_rendered.push(std::move(done), stop)) return;
    }
    m_rendered.close();
}

std::vector<FramePtr> ClipStages::rendered(const Answered& frame, std::stop_token stop) {
    if (keepsOwnViews(m_job)) return ownPictures(m_job, frame.source, frame.frame.index);
    if (m_job.content == ClipContent::Depth) return {greyFrame(depthSamples(*frame.answer, m_view), m_view)};
    if (m_job.content == ClipContent::Layers) return {layerPicture(m_job, frame.source, *frame.answer)};
    const FramePtr source = m_view == frame.source->size() ? frame.source : resized(frame.source, m_view);
    RenderRequest request = makeRequest(source, frame.answer, settingsAt(m_job.edits, frame.frame.index));
    if (m_job.content == ClipContent::TwoFiles) {
        const ViewPair pair = m_tools.backend.renderPair(request, stop);
        return pair.left ? std::vector{pair.left, pair.right} : std::vector<FramePtr>{};
    }
    request.layout = m_job.layout;
    request.anaglyph = m_job.anaglyph;
    const FramePtr picture = m_tools.backend.render(request, stop);
    return picture ? std::vector{picture} : std::vector<FramePtr>{};
}

}  // namespace deep3d
