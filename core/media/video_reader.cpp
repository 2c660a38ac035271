// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/video_reader.h"

#include <algorithm>
#include <utility>

#include "core/image/file_bytes.h"
#include "core/image/orientation.h"
#include "core/media/card.h"
#include "core/media/stream_facts.h"
#include "core/util/error.h"
#include "core/util/log.h"

extern "C" {
#include <libavformat/avformat.h>
}

namespace deep3d {
namespace {

// Decoding on over so few pictures is faster than a seek, even past a key frame.
constexpr int64_t kShortWay = 8;

int64_t startOf(AVFormatContext& input, const AVStream& stream, int64_t first) {
    if (input.start_time == AV_NOPTS_VALUE) return first;
    return av_rescale_q(input.start_time, AVRational{1, AV_TIME_BASE}, stream.time_base);
}

[[noreturn]] void throwNoSuchFrame(const MediaInfo& info, int64_t index) {
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 has %2 frames: there is no frame %3."),
                {shownName(info.path), std::to_string(info.frameCount), std::to_string(index)});
}

// Whether the container's own list of frames goes on behind the end of the file: MP4 with its list in front.
bool listedBehindTheEnd(AVFormatContext& input, const AVStream& stream) {
    const int64_t bytes = input.pb ? avio_size(input.pb) : -1;
    for (int i = 0; bytes > 0 && i < avformat_index_get_entries_count(&stream); ++i) {
        const AVIndexEntry* entry = avformat_index_get_entry(const_cast<AVStream*>(&stream), i);
        if (entry->pos + entry->size > bytes) return true;
    }
    return false;
}

// Whether the file claims to be longer than it is. MP4's claim includes what its edit list cuts away.
bool fallsShort(const VideoReader::Shared& shared, const AVStream& stream) {
    const FrameIndex& index = shared.index;
    if (index.counted || shared.info.container.starts_with("mov")) return false;
    const double endMs = double(index.pts.back() - shared.startPts) * shared.info.timeBase.value() * 1000.0;
    return streamFacts(stream).durationMs - endMs > 3.0 * 1000.0 / shared.info.frameRate.value();
}

std::vector<Error> warningsOf(const VideoReader::Shared& shared, AVFormatContext& input, const AVStream& stream) {
    std::vector<Error> warnings;
    if (shared.index.cutOff || listedBehindTheEnd(input, stream) || fallsShort(shared, stream))
        warnings.emplace_back(ErrorKind::BadInput,
                              QT_TRANSLATE_NOOP("core", "%1 is cut off or damaged: %2 frames can be read."),
                              std::vector{shownName(shared.info.path), std::to_string(shared.index.frames())});
    return warnings;
}

// Where a device was asked for.
void tellDecoder(const MediaInfo& info) {
    const bool device = info.decoder == DecoderDevice::Nvdec;
    log(LogLevel::Info,
        fillPlaceholders(device ? QT_TRANSLATE_NOOP("core", "%1 is decoded by the graphics card (NVDEC).")
                                : QT_TRANSLATE_NOOP("core", "%1 is decoded by the processor: NVDEC cannot be used for it."),
                         {shownName(info.path)}));
}

}  // namespace

MediaReaderPtr VideoReader::open(const std::filesystem::path& path, const MediaOptions& options, std::stop_token stop) {
    DecodingDevicePtr device = options.card ? options.card->decodingDevice() : openDecodingDevice(options.cudaDevice);
    auto decoder =
        std::make_unique<FrameDecoder>(path, DecoderOptions{.threads = options.threads, .device = device});
    auto shared = std::make_shared<Shared>();
    shared->info = mediaFacts(decoder->input(), decoder->streamIndex(), path);
    shared->threads = options.threads;
    const auto look = [&shared, &decoder](const AVFrame& picture) {
        shared->info.decoder = decoder->decodedBy();
        if (shared->storedSize == Size{}) shared->storedSize = {picture.width, picture.height};
        addPictureFacts(shared->info, picture);
    };
    auto index = buildFrameIndex(*decoder, path, look, options.progress, stop);
    if (!index) return nullptr;
    shared->info.size = uprightSize(shared->storedSize, shared->info.orientation);
    if (shared->info.decoder == DecoderDevice::Nvdec) shared->device = std::move(device);
    if (!shared->info.interlaced && shared->info.orientation == 1) shared->card = options.card;
    if (options.cudaDevice >= 0) tellDecoder(shared->info);
    shared->index = std::move(*index);
    shared->startPts =
        shared->index.counted ? 0 : startOf(decoder->input(), decoder->stream(), shared->index.pts.front());
    shared->warnings = warningsOf(*shared, decoder->input(), decoder->stream());
    addIndexFacts(shared->info, shared->index.pts, shared->startPts);
    return std::make_unique<VideoReader>(std::move(decoder), std::move(shared));
}

VideoReader::VideoReader(std::unique_ptr<FrameDecoder> decoder, std::shared_ptr<const Shared> shared)
    : m_decoder(std::move(decoder)),
      m_shared(std::move(shared)),
      m_converter(m_shared->info.colour),
      m_warnings(m_shared->warnings) {
    m_decoder->setDeinterlace(m_shared->info.interlaced);
    m_decoder->setStaysOnDevice(m_shared->card != nullptr);
    m_decoder->restart();
}

MediaReaderPtr VideoReader::reopened() const {
    const DecoderOptions options{.threads = m_shared->threads, .device = m_shared->device};
    auto decoder = std::make_unique<FrameDecoder>(m_shared->info.path, options);
    return std::make_unique<VideoReader>(std::move(decoder), m_shared);
}

int64_t VideoReader::pts(int64_t index) const {
    if (index < 0 || index > frameCount()) throwNoSuchFrame(info(), index);
    return m_shared->index.pts[size_t(index)];
}

void VideoReader::warnOnce(const Error& warning) {
    const auto same = [&warning](const Error& told) { return told.text() == warning.text(); };
    if (std::ranges::none_of(m_warnings, same)) m_warnings.push_back(warning);
}

bool VideoReader::reachable(int64_t index) const {
    if (m_waiting.held() && index >= m_waiting.index) return true;
    if (index < m_next) return m_before.held() && index >= m_before.index;  // a gap behind the last picture
    const FrameIndex& known = m_shared->index;
    return index - m_next <= kShortWay || known.counted || known.keys[known.keyBefore(index)].frame <= m_next;
}

void VideoReader::forget(int64_t next) {
    m_before = {};
    m_waiting = {};
    m_next = next;
}

void VideoReader::goBefore(int64_t index, std::stop_token stop) {
    const FrameIndex& known = m_shared->index;
    // A deinterlaced picture needs the one before it.
    const int64_t wanted = std::max<int64_t>(0, index - (info().interlaced ? 1 : 0));
    size_t key = known.keyBefore(wanted);
    bool fromStart = known.counted;
    for (size_t back = 1; !stop.stop_requested(); back *= 2) {
        forget(0);
        if (fromStart) {
            m_decoder->restart();
            return;
        }
        if (m_decoder->seek(known.seekTime(key))) m_waiting = decodeOn(stop);
        // Some key frames are only the begin of a picture that is rebuilt over time, and some seeks land too late.
        if (m_waiting.held() && m_waiting.index <= wanted) return;
        fromStart = key == 0;
        key = key > back ? key - back : 0;
    }
}

VideoReader::Numbered VideoReader::decodeOn(std::stop_token stop) {
    const FrameIndex& known = m_shared->index;
    while (AVFrame* picture = m_decoder->next(stop)) {
        const auto index = known.counted ? std::optional(m_next) : known.frameAt(picture->pts);
        if (!index || *index < m_next || *index >= frameCount()) continue;
        Numbered numbered{*index, newPicture()};
        av_frame_move_ref(numbered.picture.get(), picture);
        m_next = *index + 1;
        return numbered;
    }
    return {};
}

// The picture of `index`, or where it is missing the one before it, or where there is none the one after it.
VideoReader::Numbered VideoReader::decodeTo(int64_t index, std::stop_token stop) {
    while (!stop.stop_requested()) {
        Numbered picture = m_waiting.held() ? std::exchange(m_waiting, {}) : decodeOn(stop);
        if (picture.held() && picture.index <= index) {
            m_before = std::move(picture);
            if (m_before.index < index) continue;
        } else {
            m_waiting = std::move(picture);
        }
        const Numbered& shown = m_before.held() ? m_before : m_waiting;
        if (!shown.held()) break;
        Numbered copy{shown.index, newPicture()};
        av_frame_ref(copy.picture.get(), shown.picture.get());
        return copy;
    }
    return {};
}

FramePtr VideoReader::finished(const Numbered& numbered, int64_t index) {
    AVFrame& picture = *numbered.picture;
    if (Size{picture.width, picture.height} != m_shared->storedSize)
        warnOnce({ErrorKind::BadInput,
                  QT_TRANSLATE_NOOP("core",
                                    "%1 changes its size at frame %2: frames are scaled to the first one's %3 x %4."),
                  {shownName(info().path), std::to_string(numbered.index), std::to_string(m_shared->storedSize.width),
                   std::to_string(m_shared->storedSize.height)}});
    if (numbered.index != index)
        warnOnce(
            {ErrorKind::BadInput,
             QT_TRANSLATE_NOOP("core", "%1 is damaged: frame %2 cannot be decoded and its neighbour is shown instead."),
             {shownName(info().path), std::to_string(index)}});
    const FrameTags tags{.timestampMs = timeMs(index)};
    if (FramePtr there = onCard(picture, tags)) return there;
    m_decoder->fetch(picture);
    return upright(m_converter.convert(picture, m_shared->storedSize, info().bits, tags), info().orientation);
}

// Null where the picture is not on a card or has to be scaled.
FramePtr VideoReader::onCard(AVFrame& picture, const FrameTags& tags) const {
    if (!m_shared->card || Size{picture.width, picture.height} != m_shared->storedSize) return nullptr;
    const auto view = m_shared->card->viewOf(picture, info().colour);
    return view && (view->bits > 8) == (info().bits == SampleBits::Sixteen) ? m_shared->card->colour().frameOf(*view, tags)
                                                                            : nullptr;
}

FramePtr VideoReader::read(int64_t index, std::stop_token stop) {
    if (index < 0 || index >= frameCount()) throwNoSuchFrame(info(), index);
    if (index == m_lastIndex) return m_lastFrame;
    if (!reachable(index)) goBefore(index, stop);
    const Numbered picture = decodeTo(index, stop);
    if (stop.stop_requested()) {
        forget(frameCount());  // half a seek is no place to go on from
        return nullptr;
    }
    if (!picture.held())
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is damaged: frame %2 cannot be decoded."),
                    {shownName(info().path), std::to_string(index)});
    m_lastFrame = finished(picture, index);
    m_lastIndex = index;
    return m_lastFrame;
}

FramePtr VideoReader::thumbnail(int64_t index, Size fit, std::stop_token stop) {
    if (index < 0 || index >= frameCount()) throwNoSuchFrame(info(), index);
    if (!m_thumbnailer) m_thumbnailer = std::make_unique<Thumbnailer>(info(), m_shared->index);
    return m_thumbnailer->make(index, fit, stop);
}

}  // namespace deep3d
