// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/media/av_handles.h"

struct AVStream;

namespace deep3d {

// One file of a video that goes on in the next file.
struct VideoPart {
    std::filesystem::path path;
    std::vector<int64_t> pts;                     // of its packets in their order, as stored
    Rational unit{1, 1000};                       // seconds
    double startSeconds = 0.0, endSeconds = 0.0;  // as stored: of the first picture, of the last one's end
};

// Walks through a part's video. std::nullopt when stopped. Throws as openInput(), Error(BadInput) without packets.
std::optional<VideoPart> readVideoPart(const std::filesystem::path& path, std::stop_token stop);

// The packets of parts as one stream: times of presentation as stored plus each part's shift, times of decoding made
// anew (the pictures' times in their order, delayed by as many pictures as the parts need), lengths up to the next
// picture. One owner, one thread at a time.
class VideoPackets {
public:
    // `shifts`: seconds for each part. `endSeconds`: the end of the last picture, shifted; below 0: as stored.
    // Throws Error(BadInput) where the parts differ in codec, size or settings, or come out of order.
    VideoPackets(std::vector<VideoPart> parts, const std::vector<double>& shifts, double endSeconds);

    const AVStream& stream() const;  // of the first part
    Rational meanRate() const;       // frames a second
    // The longest time of which all pictures' times are multiples, seconds: the length of one at `rate` where they have
    // that rate but for the rounding to a millisecond, the unit of Matroska.
    Rational commonUnit(const Rational& rate) const;
    int64_t count() const { return int64_t(m_sorted.size()); }
    // The next packet, in stream()'s unit; null at the end.
    AVPacket* next();

private:
    void open(size_t part);
    void checkSameKind(const AVStream& other, const std::filesystem::path& path) const;

    std::vector<VideoPart> m_parts;
    std::vector<int64_t> m_shifts;  // in the first part's unit
    std::vector<int64_t> m_sorted;  // all pts in order, shifted
    int64_t m_end = 0, m_delay = 0, m_passed = 0;
    InputHandle m_first, m_later;  // the first part stays open for its stream
    int m_firstStream = -1, m_stream = -1;
    size_t m_part = 0;
    PacketHandle m_packet;
};

}  // namespace deep3d
