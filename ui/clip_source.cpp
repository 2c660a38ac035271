// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/clip_source.h"

#include "core/edit/blended_answer.h"

namespace deep3d {

namespace {

constexpr size_t kMemoryBytes = 512u << 20;  // about two hundred answers of the shipped network
constexpr size_t kFrameBytes = 256u << 20;   // about forty frames of 1920 x 1080
constexpr int64_t kStepsBack = 8;
constexpr int kReach = 48;  // frames; what is farther away says little

}  // namespace

ClipSource::ClipSource(const std::filesystem::path& path, const EngineFactories& engines, const EyeLayout& takenApart)
    : m_reader(openMedia(path)), m_takenApart(takenApart), m_frames(kFrameBytes), m_memory(kMemoryBytes) {
    if (engines.answerFolder.empty()) return;
    m_name = {pictureIdentity(path, takenApart), engines.identity()};
    m_disk.emplace(engines.answerFolder);
}

ClipFactsPtr ClipSource::facts() const {
    auto facts = std::make_shared<ClipFacts>();
    facts->info = m_reader->info();
    for (int64_t i = 0; i <= m_reader->frameCount(); ++i) facts->startsMs.push_back(m_reader->timeMs(i));
    return facts;
}

FramePair ClipSource::views(int64_t index) {
    const int64_t before = std::exchange(m_lastFrame, index);
    if (auto held = m_frames.find(index)) return *held;
    const bool isStepBack = index < before && before - index <= kStepsBack;
    FramePair views;
    for (int64_t i = isStepBack ? std::max<int64_t>(0, index - kStepsBack + 1) : index; i <= index; ++i) {
        views = read(i);
        m_frames.put(i, views, views.left->byteCount() * (views.right ? 2 : 1));
    }
    return views;
}

FramePair ClipSource::read(int64_t index) {
    const FramePtr frame = m_reader->read(index);
    return m_takenApart.kind == StereoKind::None ? FramePair{frame, nullptr}
                                                 : eyesOf(frame, m_takenApart, m_reader->info().path.string());
}

DistributionPtr ClipSource::known(int64_t index) {
    if (auto held = m_memory.find(index)) return *held;
    const DistributionPtr stored = m_disk ? m_disk->find(m_name, index) : nullptr;
    return stored ? keep(index, stored) : nullptr;
}

ClipSource::Borrowed ClipSource::between(int64_t index, const ShotRange& shot) {
    std::erase_if(m_seen, [](const auto& seen) { return seen.second.expired(); });
    if (m_disk)
        for (const int step : {-1, 1}) recall(index, step, shot);
    const auto after = m_seen.upper_bound(index);
    const auto before = after == m_seen.begin() ? m_seen.end() : std::prev(after);
    const auto answerAt = [&](auto seen) {
        return seen != m_seen.end() && shot.contains(seen->first) ? seen->second.lock() : nullptr;
    };
    const DistributionPtr earlier = answerAt(before), later = answerAt(after);
    if (!earlier || !later) return {earlier ? earlier : later, false};
    const double start = m_reader->timeMs(before->first), end = m_reader->timeMs(after->first);
    return {blendedAnswer(earlier, later, (m_reader->timeMs(index) - start) / (end - start)),
            index - before->first <= kReach && after->first - index <= kReach};
}

// Brings the next answer in that direction into memory if it is on disk alone.
void ClipSource::recall(int64_t index, int step, const ShotRange& shot) {
    for (int away = 1; away <= kReach; ++away) {
        const int64_t at = index + step * away;
        if (!shot.contains(at) || m_seen.contains(at)) return;
        if (m_disk->holds(m_name, at) && known(at)) return;
    }
}

DistributionPtr ClipSource::ask(int64_t index, const FramePtr& frame, DepthNetwork& network) {
    const DistributionPtr answer = network.predictClipFrame(frame);
    return keep(index, m_disk ? m_disk->put(m_name, index, *answer) : answer);
}

DistributionPtr ClipSource::smoothed(int64_t index, int64_t shotStart, DepthNetwork& network,
                                     const std::function<bool(double)>& goesOn) {
    const auto at = [&](int64_t i) {
        SmoothedAnswers::Moment moment;
        const auto held = m_frames.find(i);
        moment.frame = (held ? *held : read(i)).left;
        moment.answer = known(i);
        if (!moment.answer) moment.answer = ask(i, moment.frame, network);
        return moment;
    };
    return m_smoothed.make(index, shotStart, at, goesOn);
}

DistributionPtr ClipSource::keep(int64_t index, DistributionPtr answer) {
    m_memory.put(index, answer, bytesOf(*answer));
    m_seen[index] = answer;
    return answer;
}

}  // namespace deep3d
