// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/frame_pipeline.h"

#include <chrono>
#include <optional>
#include <stdexcept>

#include "core/image/resize.h"
#include "core/util/lru_cache.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr size_t kAnswerBytes = 256u << 20;  // about twenty answers of the shipped network
constexpr size_t kScaledBytes = 256u << 20;  // the sizes that a preview goes through while a window is resized

// A file that was changed has another key.
struct FileKey {
    fs::path path;
    fs::file_time_type modified;
    uintmax_t bytes = 0;
    bool operator==(const FileKey&) const = default;
};

std::optional<FileKey> keyOf(const fs::path& path) {
    std::error_code problem;
    FileKey key{fs::absolute(path, problem), fs::last_write_time(path, problem), fs::file_size(path, problem)};
    if (problem) return std::nullopt;
    return key;
}

// Adds the time of its own life to a counter.
class Stopwatch {
public:
    explicit Stopwatch(double& milliseconds) : m_milliseconds(milliseconds) {}
    ~Stopwatch() { m_milliseconds += std::chrono::duration<double, std::milli>(Clock::now() - m_start).count(); }

private:
    using Clock = std::chrono::steady_clock;
    double& m_milliseconds;
    Clock::time_point m_start = Clock::now();
};

}  // namespace

struct FramePipeline::State {
    DepthNetwork& network;
    RenderBackend& backend;
    FramePtr frame;
    StereoKind stereo = StereoKind::None;
    std::optional<FileKey> key;
    DistributionPtr distribution;
    LruCache<FileKey, DistributionPtr> answers{kAnswerBytes};
    LruCache<Size, FramePtr> scaled{kScaledBytes};
    std::string warning;
    StageTimes times;

    void close() {
        frame.reset();
        distribution.reset();
        key.reset();
        scaled.clear();
        warning.clear();
        stereo = StereoKind::None;
        times = {};
    }

    FramePtr frameAt(Size fit) {
        if (fit == Size{}) return frame;
        const Size size = fittedInto(frame->size(), fit);
        if (size == frame->size()) return frame;
        if (auto held = scaled.find(size)) return *held;
        FramePtr made = resized(frame, size);
        scaled.put(size, made, made->byteCount());
        return made;
    }
};

FramePipeline::FramePipeline(DepthNetwork& network, RenderBackend& backend)
    : m_state(new State{.network = network, .backend = backend}) {}

FramePipeline::~FramePipeline() = default;

void FramePipeline::open(const fs::path& path) {
    m_state->close();
    StageTimes times;
    ReadResult read;
    {
        const Stopwatch watch(times.decodeMs);
        read = readImage(path);
    }
    m_state->stereo = read.info.stereo != StereoKind::None ? read.info.stereo : guessStereo(*read.frame, path);
    if (read.damage) m_state->warning = read.damage->what();
    m_state->key = keyOf(path);
    m_state->times = times;
    m_state->frame = std::move(read.frame);
}

void FramePipeline::open(FramePtr frame) {
    m_state->close();
    m_state->frame = std::move(frame);
}

void FramePipeline::open(FramePtr frame, DistributionPtr answer) {
    open(std::move(frame));
    m_state->distribution = std::move(answer);
}

bool FramePipeline::isOpen() const {
    return m_state->frame != nullptr;
}

const FramePtr& FramePipeline::frame() const {
    return m_state->frame;
}

StereoKind FramePipeline::stereo() const {
    return m_state->stereo;
}

DistributionPtr FramePipeline::distribution() {
    State& state = *m_state;
    if (!state.frame) throw std::logic_error("FramePipeline: no picture is open");
    state.times.networkMs = 0.0;
    if (state.distribution) return state.distribution;
    if (state.key) state.distribution = state.answers.find(*state.key).value_or(nullptr);
    if (state.distribution) return state.distribution;
    {
        const Stopwatch watch(state.times.networkMs);
        state.distribution = state.network.predict(state.frame);
    }
    const size_t bytes = state.distribution->planeSize() * size_t(state.distribution->layers()) * sizeof(float);
    if (state.key) state.answers.put(*state.key, state.distribution, bytes);
    return state.distribution;
}

FramePtr FramePipeline::render(const PreviewRequest& request, std::stop_token stop) {
    const DistributionPtr answer = distribution();
    if (stop.stop_requested()) return nullptr;
    m_state->times.renderMs = 0.0;
    const Stopwatch watch(m_state->times.renderMs);
    RenderRequest wanted = makeRequest(m_state->frameAt(request.fit), answer, request.settings);
    wanted.layout = request.layout;
    wanted.anaglyph = request.anaglyph;
    return m_state->backend.render(wanted, stop);
}

ViewPair FramePipeline::renderPair(const StereoSettings& settings, std::stop_token stop, Size fit) {
    const DistributionPtr answer = distribution();
    if (stop.stop_requested()) return {};
    m_state->times.renderMs = 0.0;
    const Stopwatch watch(m_state->times.renderMs);
    return m_state->backend.renderPair(makeRequest(m_state->frameAt(fit), answer, settings), stop);
}

const std::string& FramePipeline::warning() const {
    return m_state->warning;
}

const StageTimes& FramePipeline::times() const {
    return m_state->times;
}

}  // namespace deep3d
