// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <QSignalSpy>

#include <gmock/gmock.h>

#include "tests/ui/studio.h"
#include "ui/player.h"

namespace deep3d {
namespace {

using testing::eventually;

ClipFactsPtr clipOf(int frames, double frameMs, bool sound = false) {
    auto facts = std::make_shared<ClipFacts>();
    for (int i = 0; i <= frames; ++i) facts->startsMs.push_back(i * frameMs);
    if (sound) facts->info.streams.push_back({.kind = StreamKind::Audio});
    return facts;
}

// A sound whose clock the test turns by hand.
class HandSound : public ClipSound {
public:
    struct State {
        std::optional<double> position;
        bool plays = false, muted = false;
    };
    explicit HandSound(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    void setClip(const std::filesystem::path&) override {}
    void play(double fromMs) override {
        m_state->plays = true;
        m_state->position = fromMs;
    }
    void pause() override { m_state->plays = false; }
    void setMuted(bool muted) override { m_state->muted = muted; }
    std::optional<double> positionMs() const override { return m_state->plays ? m_state->position : std::nullopt; }

private:
    std::shared_ptr<State> m_state;
};

std::unique_ptr<ClipSound> silence() {
    return nullptr;
}

TEST(Player, PlaysToTheEndInOrderAndStops) {
    Player player(silence);
    player.setClip(clipOf(12, 10), 0);
    std::vector<qint64> seen;
    QObject::connect(&player, &Player::frameChanged, [&](qint64 frame) { seen.push_back(frame); });
    player.play(1.0);
    ASSERT_TRUE(eventually([&] { return !player.isPlaying(); }));
    EXPECT_TRUE(std::ranges::is_sorted(seen));
    EXPECT_EQ(seen.back(), 11);
    player.play(1.0);
    EXPECT_EQ(player.frame(), 0) << "from the end it starts over";
}

TEST(Player, StepsSeeksAndStaysInside) {
    Player player(silence);
    player.setClip(clipOf(10, 40), 3);
    player.step(1);
    EXPECT_EQ(player.frame(), 4);
    player.step(-9);
    EXPECT_EQ(player.frame(), 0);
    player.seek(99);
    EXPECT_EQ(player.frame(), 9);
    player.play(1.0);
    player.step(-1);
    EXPECT_FALSE(player.isPlaying());
}

TEST(Player, ShuttlesWithJKL) {
    Player player(silence);
    player.setClip(clipOf(5000, 40), 2500);
    player.faster(1);
    EXPECT_EQ(player.rate(), 1.0);
    player.faster(1);
    EXPECT_EQ(player.rate(), 2.0);
    for (int i = 0; i < 9; ++i) player.faster(1);
    EXPECT_EQ(player.rate(), Player::kFastest);
    player.faster(-1);
    EXPECT_EQ(player.rate(), -1.0);
    const auto before = player.frame();
    ASSERT_TRUE(eventually([&] { return player.frame() < before; }));
    player.togglePlaying();
    EXPECT_FALSE(player.isPlaying());
}

TEST(Player, LoopsTheRange) {
    Player player(silence);
    player.setClip(clipOf(100, 10), 0);
    player.setRange(ShotRange{20, 26});
    player.setLooping(true);
    int wraps = 0;
    qint64 last = -1;
    QObject::connect(&player, &Player::frameChanged, [&](qint64 frame) {
        EXPECT_TRUE(frame >= 20 && frame < 26) << frame;
        wraps += frame < last;
        last = frame;
    });
    player.play(1.0);
    ASSERT_TRUE(eventually([&] { return wraps >= 2; }));
    EXPECT_TRUE(player.isPlaying());
}

TEST(Player, FollowsTheSound) {
    const auto state = std::make_shared<HandSound::State>();
    Player player([state] { return std::make_unique<HandSound>(state); });
    player.setClip(clipOf(100, 1000, true), 5);
    ASSERT_TRUE(player.hasSound());
    player.play(1.0);
    EXPECT_EQ(state->position, 5000.0);
    QTest::qWait(30);
    state->position = 42100.0;  // the sound is far ahead of the timer
    ASSERT_TRUE(eventually([&] { return player.frame() == 42; }));
    player.faster(1);
    EXPECT_FALSE(state->plays) << "no sound but at normal speed";
    player.setMuted(true);
    EXPECT_TRUE(state->muted);
}

TEST(Player, WithoutADeviceForSoundTheTimerIsTheClock) {
    Player player(silence);
    player.setClip(clipOf(50, 10, true), 0);
    EXPECT_FALSE(player.hasSound());
    player.play(1.0);
    EXPECT_TRUE(eventually([&] { return player.frame() > 3; }));
}

TEST(ClipSound, PlaysThroughFfmpegUnlessTheEnvironmentNamesAnother) {
    const QByteArray before = qgetenv("QT_MEDIA_BACKEND");
    qunsetenv("QT_MEDIA_BACKEND");
    chooseSoundBackend();
    EXPECT_EQ(qgetenv("QT_MEDIA_BACKEND"), "ffmpeg");
    qputenv("QT_MEDIA_BACKEND", "gstreamer");
    chooseSoundBackend();
    EXPECT_EQ(qgetenv("QT_MEDIA_BACKEND"), "gstreamer");
    qputenv("QT_MEDIA_BACKEND", before);
}

TEST(ClipFacts, KnowWhichFrameIsOnShow) {
    ClipFacts facts;
    facts.startsMs = {0, 40, 100, 101, 200};  // variable rate
    EXPECT_EQ(facts.frames(), 4);
    EXPECT_EQ(facts.frameAt(-5), 0);
    EXPECT_EQ(facts.frameAt(39.9), 0);
    EXPECT_EQ(facts.frameAt(40), 1);
    EXPECT_EQ(facts.frameAt(100.5), 2);
    EXPECT_EQ(facts.frameAt(150), 3);
    EXPECT_EQ(facts.frameAt(999), 3);
    EXPECT_EQ(facts.timeMs(4), 200);
}

}  // namespace
}  // namespace deep3d
