// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/depth_preparer.h"

#include <sys/resource.h>

#include <chrono>
#include <cmath>

#include "core/job/distribution_cache.h"
#include "core/media/media_reader.h"
#include "core/util/log.h"

namespace deep3d {

namespace {

// Linux counts niceness by thread, and threads inherit it: decoder and network stay behind the picture on the screen.
constexpr int kNiceness = 10;
constexpr double kFirstGuess = 0.2;  // seconds for a frame, until one was measured
constexpr int64_t kJump = 50;        // frames; a play head that moves farther at once was put there

}  // namespace

// What the thread holds while it works on one clip.
class DepthPreparer::Work {
public:
    Work(Engines& engines, MediaReader& reader, const std::filesystem::path& path, const EyeLayout& leftViewOf)
        : m_network(engines.network), m_reader(reader), m_cache(engines.factories.answerFolder),
          m_path(path), m_leftViewOf(leftViewOf),
          m_source{pictureIdentity(path, leftViewOf), engines.factories.identity()}, m_known(size_t(reader.frameCount())) {
        for (size_t i = 0; i < m_known.size(); ++i) m_known[i] = m_cache.holds(m_source, int64_t(i));
    }

    const std::vector<bool>& known() const { return m_known; }

    // Asks about the next frame and returns it; none where there is nothing to do, or the wish was stopped.
    std::optional<int64_t> next(const Wish& wish) {
        const auto index = m_left > 0 ? nextToPrepare(m_known, wish.head, strideAt(wish.head.rate)) : std::nullopt;
        if (!index) return std::nullopt;
        if (!m_cache.holds(m_source, *index) && !ask(*index, wish.stop)) return std::nullopt;
        m_known[size_t(*index)] = true;
        return index;
    }

private:
    int64_t strideAt(double rate) const {
        return std::max<int64_t>(1, std::llround(std::ceil(m_seconds * std::abs(rate) * m_reader.info().frameRate.value())));
    }

    bool ask(int64_t index, const std::stop_token& stop) {
        m_network.load();
        const auto before = std::chrono::steady_clock::now();
        const FramePtr frame = m_reader.read(index, stop);
        if (!frame || stop.stop_requested()) return false;
        m_cache.answer(m_source, index, leftViewOf(frame, m_leftViewOf, m_path.string()), m_network);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
        m_seconds = m_isMeasured ? (m_seconds + seconds) / 2 : seconds;
        m_isMeasured = true;
        // A folder that cannot be written keeps nothing: the work would be for nobody.
        m_left = m_cache.holds(m_source, index) ? m_left - 1 : 0;
        return m_left > 0;
    }

    LazyNetwork& m_network;
    MediaReader& m_reader;
    DistributionCache m_cache;
    const std::filesystem::path m_path;
    const EyeLayout m_leftViewOf;
    const AnswerSource m_source;
    std::vector<bool> m_known;
    int64_t m_left = kMostFrames;
    double m_seconds = kFirstGuess;
    bool m_isMeasured = false;
};

DepthPreparer::DepthPreparer(const EngineFactories& engines, QObject* parent)
    : QObject(parent), m_engines(std::make_shared<Engines>(engines)) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &DepthPreparer::send);
}

DepthPreparer::~DepthPreparer() { stop(); }

void DepthPreparer::setEngines(const EngineFactories& engines) { m_engines = std::make_shared<Engines>(engines); }

void DepthPreparer::setClip(const std::filesystem::path& path, const EyeLayout& leftViewOf) {
    stop();
    m_head = {};
    m_wishes = std::make_shared<Mailbox<Wish>>();
    m_thread = std::jthread([this, before = std::move(m_thread), engines = m_engines, wishes = m_wishes,
                             path, leftViewOf](std::stop_token stop) mutable {
        if (before.joinable()) before.join();  // here, so that the window does not wait for the network
        setpriority(PRIO_PROCESS, 0, kNiceness);
        try {
            const MediaReaderPtr reader = openMedia(path, {.threads = 1}, stop);
            if (!reader) return;
            Work work(*engines, *reader, path, leftViewOf);
            tell(stop, [this, known = work.known()] { Q_EMIT listed(known); });
            while (const auto wish = wishes->take(stop))
                while (!stop.stop_requested() && !wishes->hasNewer()) {
                    const auto frame = work.next(*wish);
                    if (!frame) break;
                    tell(stop, [this, frame = *frame] { Q_EMIT prepared(frame); });
                }
        } catch (const std::exception& error) {
            log(LogLevel::Warning, error.what());
        }
    });
    m_rest.start();
}

void DepthPreparer::stop() {
    m_rest.stop();
    interrupt();
    m_wishes.reset();
    m_thread.request_stop();
}

void DepthPreparer::interrupt() {
    m_now.request_stop();
    m_now = std::stop_source();
}

void DepthPreparer::setHead(const PlayHead& head) {
    if (!m_wishes) return;
    const bool wasPlaying = m_head.rate != 0.0, turned = m_head.rate * head.rate <= 0.0;
    const int64_t moved = (head.frame - m_head.frame) * (head.rate < 0.0 ? -1 : 1);
    m_head = head;
    if (head.rate == 0.0) return hold();
    if (!wasPlaying) m_rest.stop();
    if (turned || moved < 0 || moved > kJump) interrupt();
    if (!m_rest.isActive()) send();
}

void DepthPreparer::hold() {
    if (!m_wishes) return;
    interrupt();
    m_rest.start();
}

void DepthPreparer::send() { m_wishes->put({m_head, m_now.get_token()}); }

// As ClipScanner::tell().
template <class Call>
void DepthPreparer::tell(const std::stop_token& stop, Call call) {
    QMetaObject::invokeMethod(
        this,
        [stop, call = std::move(call)] {
            if (!stop.stop_requested()) call();
        },
        Qt::QueuedConnection);
}

}  // namespace deep3d
