// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/video_packets.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

#include "core/image/file_bytes.h"
#include "core/util/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace fs = std::filesystem;

namespace deep3d {
namespace {

// The next packet of one stream; false at the end.
bool readPacket(AVFormatContext& input, int stream, AVPacket& packet, const fs::path& path) {
    for (;;) {
        av_packet_unref(&packet);
        const int code = av_read_frame(&input, &packet);
        if (code == AVERROR_EOF) return false;
        checkedRead(code, path);
        if (packet.stream_index == stream && packet.size > 0) return true;
    }
}

void keepOnly(AVFormatContext& input, int stream) {
    for (unsigned i = 0; i < input.nb_streams; ++i)
        input.streams[i]->discard = int(i) == stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
}

// A constant rate counts exactly where the container rounds: many parts would drift apart.
double exactLength(const AVStream& stream, size_t frames, double measured) {
    const AVRational rate = stream.avg_frame_rate;
    if (rate.num <= 0 || rate.den <= 0) return measured;
    const double exact = double(frames) / av_q2d(rate);
    return std::abs(exact - measured) <= 2.0 * av_q2d(stream.time_base) ? exact : measured;
}

}  // namespace

std::optional<VideoPart> readVideoPart(const fs::path& path, std::stop_token stop) {
    const InputHandle input = openInput(path);
    const int index = videoStreamOf(*input, path);
    keepOnly(*input, index);
    const AVStream& stream = *input->streams[index];
    const PacketHandle packet = newPacket();
    VideoPart part{path, {}, rationalOf(stream.time_base)};
    int64_t first = INT64_MAX, end = INT64_MIN, last = INT64_MIN;
    while (readPacket(*input, index, *packet, path)) {
        if (stop.stop_requested()) return std::nullopt;
        const int64_t pts = packet->pts == AV_NOPTS_VALUE ? packet->dts : packet->pts;
        part.pts.push_back(pts);
        first = std::min(first, pts);
        last = std::max(last, pts);
        end = std::max(end, pts + packet->duration);
    }
    if (part.pts.empty())
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 has no frame that can be decoded."),
                    {shownName(path)});
    if (end <= last)
        end = last + std::max<int64_t>(1, (last - first) / std::max<int64_t>(1, int64_t(part.pts.size()) - 1));
    part.startSeconds = double(first) * part.unit.value();
    part.endSeconds = part.startSeconds + exactLength(stream, part.pts.size(), double(end - first) * part.unit.value());
    return part;
}

VideoPackets::VideoPackets(std::vector<VideoPart> parts, const std::vector<double>& shifts, double endSeconds)
    : m_parts(std::move(parts)), m_packet(newPacket()) {
    m_first = openInput(m_parts.front().path);
    m_firstStream = videoStreamOf(*m_first, m_parts.front().path);
    keepOnly(*m_first, m_firstStream);
    const double unit = av_q2d(stream().time_base);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_shifts.push_back(std::llround(shifts[i] / unit));
        std::vector<int64_t> sorted;
        for (const int64_t pts : m_parts[i].pts)
            sorted.push_back(av_rescale_q(pts, avRational(m_parts[i].unit), stream().time_base) + m_shifts.back());
        const std::vector<int64_t> stored = sorted;
        std::ranges::sort(sorted);
        if (!m_sorted.empty() && sorted.front() <= m_sorted.back())
            throw Error(ErrorKind::BadInput,
                        QT_TRANSLATE_NOOP("core", "%1 does not begin after the end of the part before it."),
                        {shownName(m_parts[i].path)});
        for (size_t n = 0; n < stored.size(); ++n) {
            const auto rank = std::ranges::lower_bound(sorted, stored[n]) - sorted.begin();
            m_delay = std::max(m_delay, int64_t(n) - int64_t(rank));
        }
        m_sorted.insert(m_sorted.end(), sorted.begin(), sorted.end());
    }
    m_end = std::llround((endSeconds >= 0 ? endSeconds : m_parts.back().endSeconds + shifts.back()) / unit);
    open(0);
}

const AVStream& VideoPackets::stream() const {
    return *m_first->streams[m_firstStream];
}

Rational VideoPackets::meanRate() const {
    const AVRational unit = stream().time_base;
    const int64_t length = std::max<int64_t>(1, m_end - m_sorted.front());
    return {int64_t(m_sorted.size()) * unit.den, length * unit.num};
}

Rational VideoPackets::commonUnit(const Rational& rate) const {
    const AVRational unit = stream().time_base;
    if (rate.numerator > 0 && rate.denominator > 0) {
        const AVRational length = avRational({rate.denominator, rate.numerator});
        const int64_t rounding = 1 + av_rescale_q(1, AVRational{1, 1000}, unit);
        const auto isInTime = [&](int64_t pts) {
            const int64_t since = pts - m_sorted.front(), count = av_rescale_q(since, unit, length);
            return std::abs(since - av_rescale_q(count, length, unit)) <= rounding;
        };
        if (std::ranges::all_of(m_sorted, isInTime)) return rationalOf(length);
    }
    int64_t common = m_end - m_sorted.back();
    for (const int64_t pts : m_sorted) common = std::gcd(common, pts - m_sorted.front());
    return {common * unit.num, unit.den};
}

void VideoPackets::checkSameKind(const AVStream& other, const fs::path& path) const {
    const AVCodecParameters &a = *stream().codecpar, &b = *other.codecpar;
    const bool same = a.codec_id == b.codec_id && a.width == b.width && a.height == b.height && a.format == b.format &&
                      a.extradata_size == b.extradata_size &&
                      std::memcmp(a.extradata, b.extradata, size_t(a.extradata_size)) == 0;
    if (!same)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "%1 does not continue %2: its codec, size or settings differ."),
                    {shownName(path), shownName(m_parts.front().path)});
}

void VideoPackets::open(size_t part) {
    m_part = part;
    m_stream = m_firstStream;
    if (part == 0) return;
    const fs::path& path = m_parts[part].path;
    m_later = openInput(path);
    m_stream = videoStreamOf(*m_later, path);
    keepOnly(*m_later, m_stream);
    checkSameKind(*m_later->streams[m_stream], path);
}

AVPacket* VideoPackets::next() {
    AVFormatContext* input = m_part == 0 ? m_first.get() : m_later.get();
    while (!readPacket(*input, m_stream, *m_packet, m_parts[m_part].path)) {
        if (m_part + 1 == m_parts.size()) return nullptr;
        open(m_part + 1);
        input = m_later.get();
    }
    AVPacket& packet = *m_packet;
    const int64_t stored = packet.pts == AV_NOPTS_VALUE ? packet.dts : packet.pts;
    packet.pts = av_rescale_q(stored, input->streams[m_stream]->time_base, stream().time_base) + m_shifts[m_part];
    const auto rank = size_t(std::ranges::lower_bound(m_sorted, packet.pts) - m_sorted.begin());
    packet.duration = (rank + 1 < m_sorted.size() ? m_sorted[rank + 1] : std::max(m_end, packet.pts + 1)) - packet.pts;
    const int64_t step = m_sorted.size() > 1 ? m_sorted[1] - m_sorted[0] : 1;
    const int64_t before = m_passed - m_delay;
    packet.dts = before >= 0 ? m_sorted[size_t(before)] : m_sorted.front() + before * step;
    ++m_passed;
    return &packet;
}

}  // namespace deep3d
