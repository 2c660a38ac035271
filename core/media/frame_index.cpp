// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/frame_index.h"

#include <algorithm>
#include <cmath>

#include "core/image/file_bytes.h"
#include "core/util/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace deep3d {
namespace {

constexpr size_t kFirstPictures = 12;  // decoded to hold the packets against

struct Moment {
    int64_t pts, dts, end;
    bool key;
};

using Progress = std::function<void(double)>;

// How far the file was read, by bytes.
class Walk {
public:
    Walk(AVFormatContext& input, const Progress& progress, std::stop_token stop)
        : m_input(input), m_progress(progress), m_stop(stop), m_bytes(input.pb ? double(avio_size(input.pb)) : 0.0) {}

    // False when stopped.
    bool step(int64_t position) {
        constexpr int every = 512;
        if (++m_steps % every == 0 && m_progress && m_bytes > 0 && position > 0)
            m_progress(std::min(1.0, double(position) / m_bytes));
        return !m_stop.stop_requested();
    }

private:
    AVFormatContext& m_input;
    const Progress& m_progress;
    std::stop_token m_stop;
    double m_bytes;
    int64_t m_steps = 0;
};

struct Packets {
    std::vector<Moment> moments;
    bool timesMissing = false, cutOff = false, stopped = false;
};

// GIF pictures are drawn over the ones before them, but marked as key frames all the same.
bool startsAnew(const AVPacket& packet, const AVStream& stream, bool first) {
    const bool drawnOver =
        stream.codecpar->codec_id == AV_CODEC_ID_GIF || stream.codecpar->codec_id == AV_CODEC_ID_APNG;
    return first || ((packet.flags & AV_PKT_FLAG_KEY) && !drawnOver);
}

Packets readPackets(FrameDecoder& decoder, Walk& walk) {
    Packets found;
    const PacketHandle packet = newPacket();
    AVFormatContext& input = decoder.input();
    for (int code = 0;;) {
        av_packet_unref(packet.get());
        code = av_read_frame(&input, packet.get());
        if (code < 0) {
            found.cutOff = code != AVERROR_EOF;
            return found;
        }
        if (!walk.step(packet->pos)) found.stopped = true;
        if (found.stopped) return found;
        const bool shown = packet->size > 0 && !(packet->flags & AV_PKT_FLAG_DISCARD);
        if (packet->stream_index != decoder.streamIndex() || !shown) continue;
        found.timesMissing |= packet->pts == AV_NOPTS_VALUE;
        const bool key = startsAnew(*packet, decoder.stream(), found.moments.empty());
        found.moments.push_back({packet->pts, packet->dts == AV_NOPTS_VALUE ? packet->pts : packet->dts,
                                 packet->pts + packet->duration, key});
    }
}

int64_t usualLength(const AVStream& stream) {
    const AVRational rate = stream.avg_frame_rate.num > 0 ? stream.avg_frame_rate : stream.r_frame_rate;
    if (rate.num <= 0 || rate.den <= 0) return 1;
    return std::max<int64_t>(1, av_rescale_q(1, av_inv_q(rate), stream.time_base));
}

// Sorted by time; of frames with one time the first in the file.
FrameIndex indexOf(std::vector<Moment> moments, const AVStream& stream) {
    std::ranges::stable_sort(moments, {}, &Moment::pts);
    const auto twice = std::ranges::unique(moments, {}, &Moment::pts);
    moments.erase(twice.begin(), twice.end());
    FrameIndex index;
    for (const Moment& moment : moments) {
        if (moment.key) index.keys.push_back({int64_t(index.pts.size()), moment.pts, moment.dts});
        index.pts.push_back(moment.pts);
    }
    const Moment& last = moments.back();
    index.pts.push_back(last.end > last.pts ? last.end : last.pts + usualLength(stream));
    if (index.keys.empty()) index.keys.push_back({0, moments.front().pts, moments.front().dts});
    return index;
}

// The begin of the index has to be the pictures that the decoder gave. Packets before the first of them belong to no
// picture (an open GOP cut in front) and go. False where they differ.
bool matchFirstPictures(FrameIndex& index, const std::vector<int64_t>& pictures) {
    const auto first = std::ranges::find(index.pts, pictures.front());
    if (size_t(index.pts.end() - first) <= pictures.size()) return false;
    if (!std::equal(pictures.begin(), pictures.end(), first)) return false;
    const int64_t dropped = first - index.pts.begin();
    index.pts.erase(index.pts.begin(), first);
    for (auto& key : index.keys) key.frame = std::max<int64_t>(0, key.frame - dropped);
    return true;
}

// Whether a seek to the second key frame's time of presentation arrives there.
bool seeksByPts(FrameDecoder& decoder, const FrameIndex& index) {
    if (index.keys.size() < 2) return true;
    const AVFrame* picture = decoder.seek(index.keys[1].pts) ? decoder.next() : nullptr;
    const auto frame = picture ? index.frameAt(picture->pts) : std::nullopt;
    return frame && *frame > index.keys[0].frame && *frame <= index.keys[1].frame;
}

// A packet that holds one field lasts half as long as the frame, going by the frame before it.
int64_t lengthOf(const AVFrame& picture, int64_t before) {
    const bool field = picture.interlaced_frame && 2 * picture.pkt_duration == picture.pts - before;
    return picture.pkt_duration * (field ? 2 : 1);
}

// Every picture decoded once: slow, and right for any file.
std::optional<FrameIndex> decodeAll(FrameDecoder& decoder, Walk& walk) {
    decoder.restart();
    std::vector<Moment> moments;
    bool usable = true;
    while (const AVFrame* picture = decoder.next()) {
        if (!walk.step(picture->pkt_pos)) return std::nullopt;
        usable &= picture->pts != AV_NOPTS_VALUE && (moments.empty() || picture->pts > moments.back().pts);
        const int64_t before = moments.empty() ? picture->pts : moments.back().pts;
        moments.push_back({picture->pts, picture->pts, picture->pts + lengthOf(*picture, before),
                           picture->key_frame != 0 || moments.empty()});
    }
    if (moments.empty()) return FrameIndex{};
    if (usable) return indexOf(std::move(moments), decoder.stream());
    FrameIndex index;
    const int64_t length = usualLength(decoder.stream());
    for (size_t i = 0; i <= moments.size(); ++i) index.pts.push_back(int64_t(i) * length);
    index.keys.push_back({});
    index.counted = true;
    return index;
}

[[noreturn]] void throwNoFrames(const std::filesystem::path& path) {
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 has no frame that can be decoded."),
                {shownName(path)});
}

}  // namespace

std::optional<int64_t> FrameIndex::frameAt(int64_t time) const {
    const auto found = std::lower_bound(pts.begin(), pts.end() - 1, time);
    if (found == pts.end() - 1 || *found != time) return std::nullopt;
    return found - pts.begin();
}

size_t FrameIndex::keyBefore(int64_t frame) const {
    const auto after = std::ranges::upper_bound(keys, frame, {}, &KeyFrame::frame);
    return after == keys.begin() ? 0 : size_t(after - keys.begin()) - 1;
}

std::optional<FrameIndex> buildFrameIndex(FrameDecoder& decoder, const std::filesystem::path& path,
                                          const std::function<void(const AVFrame&)>& firstPictures,
                                          const Progress& progress, std::stop_token stop) {
    Walk walk(decoder.input(), progress, stop);
    Packets packets = readPackets(decoder, walk);
    if (packets.stopped) return std::nullopt;
    if (packets.moments.empty()) throwNoFrames(path);
    decoder.restart();
    std::vector<int64_t> pictures;
    while (pictures.size() < kFirstPictures) {
        const AVFrame* picture = decoder.next(stop);
        if (!picture) break;
        firstPictures(*picture);
        pictures.push_back(picture->pts);
    }
    if (stop.stop_requested()) return std::nullopt;
    if (pictures.empty()) throwNoFrames(path);
    if (!packets.timesMissing) {
        FrameIndex index = indexOf(std::move(packets.moments), decoder.stream());
        index.cutOff = packets.cutOff;
        if (matchFirstPictures(index, pictures)) {
            index.seekByPts = seeksByPts(decoder, index);
            return index;
        }
    }
    std::optional<FrameIndex> index = decodeAll(decoder, walk);
    if (!index) return std::nullopt;
    index->cutOff = packets.cutOff;
    index->seekByPts = seeksByPts(decoder, *index);
    return index;
}

}  // namespace deep3d
