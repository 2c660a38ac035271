// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>

#include "core/job/distribution_cache.h"
#include "core/media/clip_stereo.h"
#include "core/project/project.h"
#include "core/util/lru_cache.h"
#include "ui/clip_facts.h"
#include "ui/lazy_network.h"
#include "ui/smoothed_answers.h"

namespace deep3d {

// The opened clip of the render thread: its frames, and the network's answers about them, which are kept in memory and,
// where the engines name a folder, on disk as exports keep them. One thread.
class ClipSource {
public:
    // With a kind of `takenApart` frames hold both eyes like that, and the clip's picture is the left view. Throws as openMedia().
    ClipSource(const std::filesystem::path& path, const EngineFactories& engines, const EyeLayout& takenApart = {});

    ClipFactsPtr facts() const;
    ClipStereo stereo() { return clipStereo(*m_reader); }
    const std::vector<Error>& warnings() const { return m_reader->warnings(); }
    // Frames that were shown lately are kept, and a step back brings those before it along: a clip decodes forwards alone.
    FramePtr frame(int64_t index) { return views(index).left; }
    // The same with the right view, which is null where frames are not taken apart.
    FramePair views(int64_t index);

    // The answer about a frame: null where it is not known.
    DistributionPtr known(int64_t index);
    // What the answers before and after a frame say about it.
    struct Borrowed {
        DistributionPtr answer;   // null where there is none
        bool isEnclosed = false;  // between two that are near
    };
    // Weighed by time (blendedAnswer()): answers of the shot alone, in memory or on disk no farther than two seconds of film.
    Borrowed between(int64_t index, const ShotRange& shot);
    // Asks the network and keeps the answer.
    DistributionPtr ask(int64_t index, const FramePtr& frame, DepthNetwork& network);

    // The answer with flicker reduced, if it was made lately; null otherwise.
    DistributionPtr smoothedIfKnown(int64_t index, int64_t shotStart) { return m_smoothed.known(index, shotStart); }
    // Makes it, as SmoothedAnswers::make(); asks the network about frames before where it has to.
    DistributionPtr smoothed(int64_t index, int64_t shotStart, DepthNetwork& network,
                             const std::function<bool(double)>& goesOn);

private:
    FramePair read(int64_t index);
    void recall(int64_t index, int step, const ShotRange& shot);
    DistributionPtr keep(int64_t index, DistributionPtr answer);

    MediaReaderPtr m_reader;
    AnswerSource m_name;
    std::optional<DistributionCache> m_disk;
    const EyeLayout m_takenApart;
    LruCache<int64_t, FramePair> m_frames;
    int64_t m_lastFrame = 0;  // that views() was asked for
    LruCache<int64_t, DistributionPtr> m_memory;
    std::map<int64_t, std::weak_ptr<const Distribution>> m_seen;  // what was in memory; may have left it
    SmoothedAnswers m_smoothed;
};

}  // namespace deep3d
