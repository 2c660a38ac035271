// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/smoothing_ahead.h"

#include <sys/resource.h>

#include "core/edit/temporal_smoothing.h"
#include "core/job/distribution_cache.h"
#include "core/media/media_reader.h"
#include "core/util/log.h"
#include "ui/smoothed_answers.h"

namespace deep3d {

namespace {

constexpr int kNiceness = 5;  // behind the picture on the screen, before DepthPreparer

}  // namespace

// What the thread holds while it goes through one clip.
class SmoothingAhead::Walk {
public:
    struct Made {
        int64_t frame, shotStart;
        DistributionPtr answer;  // null: not exact, the past is still too short
    };

    Walk(const EngineFactories& engines, MediaReader& reader, const std::filesystem::path& path, const EyeLayout& leftViewOf)
        : m_reader(reader), m_path(path), m_leftViewOf(leftViewOf), m_cache(engines.answerFolder),
          m_source{pictureIdentity(path, leftViewOf), engines.identity()} {}

    // One frame further; none where there is nothing to do for this play head, or not yet.
    std::optional<Made> step(const PlayHead& head, const std::stop_token& stop) {
        if (head.rate < 0.0) return std::nullopt;
        if (!leadsTo(head)) beginFor(head);
        if (m_next > head.frame + kAhead || m_next >= m_reader.frameCount()) return std::nullopt;
        const DistributionPtr answer = m_cache.find(m_source, m_next);
        const FramePtr frame = answer ? m_reader.read(m_next, stop) : nullptr;
        if (!frame) return std::nullopt;
        const int64_t shot = shotStart(head.cuts, m_next);
        const DistributionPtr smoothed =
            m_smoother.add(m_next, m_next == shot, leftViewOf(frame, m_leftViewOf, m_path.string()), answer);
        const bool isExact = TemporalSmoother::firstFrame(m_next, shot) >= m_first;
        return Made{m_next++, shot, isExact ? smoothed : nullptr};
    }

private:
    bool leadsTo(const PlayHead& head) const {
        if (m_cuts != head.cuts || m_next > head.frame + 2 * kAhead) return false;
        if (head.rate > 0.0) return m_next > head.frame - kLate;
        const int64_t needed = TemporalSmoother::firstFrame(head.frame, shotStart(head.cuts, head.frame));
        return m_first <= needed && m_next >= needed;
    }

    void beginFor(const PlayHead& head) {
        m_smoother = TemporalSmoother();
        m_cuts = head.cuts;
        m_first = m_next = smoothingStart(head, kLate);
    }

    MediaReader& m_reader;
    const std::filesystem::path m_path;
    const EyeLayout m_leftViewOf;
    DistributionCache m_cache;
    const AnswerSource m_source;
    TemporalSmoother m_smoother;
    std::vector<int64_t> m_cuts;
    int64_t m_first = 0, m_next = 0;  // frames that the smoother has seen: m_first ... m_next - 1
};

SmoothingAhead::SmoothingAhead(const EngineFactories& engines, QObject* parent) : QObject(parent), m_engines(engines) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SmoothingAhead::send);
}

SmoothingAhead::~SmoothingAhead() { stop(); }

void SmoothingAhead::setClip(const std::filesystem::path& path, const EyeLayout& leftViewOf) {
    stop();
    m_head = {};
    m_heads = std::make_shared<Mailbox<PlayHead>>();
    m_thread = std::jthread([this, before = std::move(m_thread), engines = m_engines, heads = m_heads, path,
                             leftViewOf](std::stop_token stop) mutable {
        if (before.joinable()) before.join();  // here, so that the window does not wait for a decoder
        setpriority(PRIO_PROCESS, 0, kNiceness);
        const auto keep = [this, stop](const Walk::Made& made) {
            QMetaObject::invokeMethod(
                this,
                [this, stop, made] {
                    if (!stop.stop_requested()) m_made.put({made.frame, made.shotStart}, made.answer, bytesOf(*made.answer));
                },
                Qt::QueuedConnection);
        };
        try {
            const MediaReaderPtr reader = openMedia(path, {.threads = 1}, stop);
            if (!reader) return;
            Walk walk(engines, *reader, path, leftViewOf);
            while (const auto head = heads->take(stop))
                while (!stop.stop_requested() && !heads->hasNewer()) {
                    const auto made = walk.step(*head, stop);
                    if (!made) break;
                    if (made->answer) keep(*made);
                }
        } catch (const std::exception& error) {
            log(LogLevel::Warning, error.what());
        }
    });
}

void SmoothingAhead::stop() {
    m_rest.stop();
    m_heads.reset();
    m_made.clear();
    m_thread.request_stop();
}

void SmoothingAhead::setHead(const PlayHead& head) {
    if (!m_heads) return;
    m_head = head;
    if (head.rate == 0.0) return m_rest.start();
    m_rest.stop();
    send();
}

void SmoothingAhead::lookAgain() {
    if (m_heads && !m_rest.isActive()) send();
}

void SmoothingAhead::send() { m_heads->put(m_head); }

DistributionPtr SmoothingAhead::known(int64_t frame, int64_t shotStart) {
    return m_made.find({frame, shotStart}).value_or(nullptr);
}

}  // namespace deep3d
