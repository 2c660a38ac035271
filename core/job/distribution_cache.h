// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/job/distribution_codec.h"
#include "core/job/source_identity.h"
#include "core/model/depth_network.h"

namespace deep3d {

// Which answers: of one network about one source.
struct AnswerSource {
    std::string source;   // fileIdentity() of the clip
    std::string network;  // networkIdentity() of its file
    bool operator==(const AnswerSource&) const = default;
};

// The network's answers on disk, one small file for each frame (distribution_codec.h), so that a second export or a scrub
// costs no network. Bounded: where the files exceed the budget, those that were used longest ago go, until nine tenths of
// it are left. A file appears when it is complete and is checked when it is read: a killed program loses nothing, a
// damaged file counts as absent. Several programs may share the folder.
//
// One owner, one thread at a time. Never throws for the disk's sake: where the folder cannot be written, the log says so
// once and every answer is computed.
class DistributionCache {
public:
    static constexpr uintmax_t kDefaultBudget = 8ull << 30;  // bytes: about 80 000 frames of the shipped network

    DistributionCache(std::filesystem::path folder, uintmax_t budgetBytes = kDefaultBudget);

    // deep3d-studio/answers in the user's cache folder (XDG_CACHE_HOME, else ~/.cache).
    static std::filesystem::path userFolder();

    // Whether there is a file of it: find() may still see that it is damaged.
    bool holds(const AnswerSource& source, int64_t frameIndex) const;

    // Null where it is not held.
    DistributionPtr find(const AnswerSource& source, int64_t frameIndex);

    // Stores an answer; returns it as find() will: a first and a second export are the same to the last bit.
    DistributionPtr put(const AnswerSource& source, int64_t frameIndex, const Distribution& answer);

    // find(), else the network's answer (DepthNetwork::predictClipFrame()), stored.
    DistributionPtr answer(const AnswerSource& source, int64_t frameIndex, const FramePtr& frame, DepthNetwork& network);

private:
    std::filesystem::path fileOf(const AnswerSource& source, int64_t frameIndex) const;
    void store(const std::filesystem::path& file, const std::vector<std::byte>& bytes);
    void shrink();

    std::filesystem::path m_folder;
    uintmax_t m_budget, m_bytes = 0;
    bool m_counted = false, m_writable = true;
};

}  // namespace deep3d
