// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/video_writer.h"

#include <cstring>
#include <map>
#include <new>

#include "core/image/file_bytes.h"
#include "core/media/card.h"
#include "core/media/colour_convert.h"
#include "core/media/encoder.h"
#include "core/media/output_file.h"
#include "core/media/side_data.h"
#include "core/util/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/hwcontext.h>
}

namespace deep3d {
namespace {

bool wantsGlobalHeader(const std::filesystem::path& path) {
    const AVOutputFormat* muxer = av_guess_format(muxerOf(path).c_str(), nullptr, nullptr);
    return muxer && (muxer->flags & AVFMT_GLOBALHEADER);
}

AVCodecID idOf(VideoCodec codec) {
    switch (codec) {
        case VideoCodec::H264:
            return AV_CODEC_ID_H264;
        case VideoCodec::H265:
            return AV_CODEC_ID_HEVC;
        case VideoCodec::Av1:
            return AV_CODEC_ID_AV1;
        case VideoCodec::ProRes:
            return AV_CODEC_ID_PRORES;
        default:
            return AV_CODEC_ID_FFV1;
    }
}

void checkContainer(const std::filesystem::path& path, VideoCodec codec) {
    checkOutputName(path);
    const AVOutputFormat* muxer = av_guess_format(muxerOf(path).c_str(), nullptr, nullptr);
    if (muxer && avformat_query_codec(muxer, idOf(codec), FF_COMPLIANCE_NORMAL) == 1) return;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 cannot hold %2: choose another file type or codec."),
                {shownName(path), nameOf(kVideoCodecs, codec)});
}

std::vector<Error> warningsOf(const std::filesystem::path& path, const VideoFormat& format,
                              const VideoSettings& settings, const Encoder& encoder) {
    std::vector<Error> warnings;
    if (encoder.size != format.size)
        warnings.emplace_back(
            ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("core", "%1: the codec needs even numbers of pixels, %2 x %3 becomes %4 x %5."),
            std::vector{shownName(path), std::to_string(format.size.width), std::to_string(format.size.height),
                        std::to_string(encoder.size.width), std::to_string(encoder.size.height)});
    if (format.bits == SampleBits::Sixteen && settings.codec == VideoCodec::H264 &&
        settings.device == EncoderDevice::Nvenc)
        warnings.emplace_back(ErrorKind::BadInput,
                              QT_TRANSLATE_NOOP("core", "%1: the graphics card encodes H.264 with 8 bits only."),
                              std::vector{shownName(path)});
    return warnings;
}

// ProRes writes the tags of the pictures, others those of the encoder.
void setColour(AVFrame& picture, const AVCodecContext& codec) {
    picture.color_primaries = codec.color_primaries;
    picture.color_trc = codec.color_trc;
    picture.colorspace = codec.colorspace;
    picture.color_range = codec.color_range;
    picture.sample_aspect_ratio = codec.sample_aspect_ratio;
}

}  // namespace

struct VideoWriter::State {
    State(const std::filesystem::path& where, const VideoFormat& what, const VideoSettings& how, const CardPtr& card)
        : path(where),
          format(what),
          encoder((checkContainer(where, how.codec), openEncoder(what, how, wantsGlobalHeader(where), card))),
          pictures(encoder.size, encoder.pixelFormat, encoder.matrix, encoder.fullRange),
          file(where),
          packet(newPacket()),
          warnings(warningsOf(where, what, how, encoder)) {
        stream = &file.addStream();
        if (avcodec_parameters_from_context(stream->codecpar, encoder.codec.get()) < 0) throw std::bad_alloc();
        stream->codecpar->format = encoder.pixelFormat;  // of a card's pictures it would be the card
        stream->time_base = encoder.codec->time_base;
        stream->avg_frame_rate = encoder.codec->framerate;
        stream->sample_aspect_ratio = encoder.codec->sample_aspect_ratio;
        if (containerHolds(where, what.stereo)) setStereoTag(*stream, what.stereo);
        setHdrData(*stream, what.mastering, what.lightLevel);
        if (encoder.packingInside && how.codec == VideoCodec::H265) message = framePackingMessage(what.stereo);
        madeDecodingTimes = how.codec == VideoCodec::H265 && how.device == EncoderDevice::Cpu;
        file.begin();
    }

    PictureHandle pictureOf(const Frame& frame);
    void checkEncoded(int code) const;
    void encode(AVFrame* picture);
    void writePacket();
    void putMessage();
    int64_t decodingTime() const;
    void encodeWaiting(int64_t end);

    std::filesystem::path path;
    VideoFormat format;
    Encoder encoder;
    EncoderPictures pictures;
    FetchedPictures interleaver;
    OutputFile file;
    AVStream* stream = nullptr;  // of the file
    PacketHandle packet;
    PictureHandle waiting;                 // the last frame, whose length is known with the next one
    std::map<int64_t, int64_t> durations;  // of the frames inside the encoder, by pts
    std::vector<uint8_t> message;          // put before each key frame
    std::vector<int64_t> times;            // pts of all frames in their order
    bool madeDecodingTimes = false;  // x265 gives those of its first packets uninitialised where a file has few frames
    int64_t packets = 0;
    std::vector<Error> warnings;
    int64_t written = 0, fromCard = 0;
};

void VideoWriter::State::putMessage() {
    PacketHandle longer = newPacket();
    if (av_new_packet(longer.get(), packet->size + int(message.size())) < 0) throw std::bad_alloc();
    std::memcpy(longer->data, message.data(), message.size());
    std::memcpy(longer->data + message.size(), packet->data, size_t(packet->size));
    if (av_packet_copy_props(longer.get(), packet.get()) < 0) throw std::bad_alloc();
    std::swap(packet, longer);
}

// The n-th packet is decoded when the picture shows that comes as many places earlier as pictures are held back.
int64_t VideoWriter::State::decodingTime() const {
    constexpr int64_t heldBack = 2;  // by x265: a picture between others, and one between these
    const int64_t place = packets - heldBack;
    if (place >= 0) return times[size_t(place)];
    return times.front() + place * (times.size() > 1 ? times[1] - times[0] : 1);
}

void VideoWriter::State::writePacket() {
    if (const auto known = durations.find(packet->pts); known != durations.end()) {
        packet->duration = known->second;
        durations.erase(known);
    }
    if (madeDecodingTimes) packet->dts = decodingTime();
    ++packets;
    if (!message.empty() && (packet->flags & AV_PKT_FLAG_KEY)) putMessage();
    packet->stream_index = stream->index;
    av_packet_rescale_ts(packet.get(), encoder.codec->time_base, stream->time_base);
    file.write(*packet);
}

PictureHandle VideoWriter::State::pictureOf(const Frame& frame) {
    PictureHandle picture = encoder.card ? encoder.card->pictureFor(*encoder.codec) : pictures.convert(frame);
    setColour(*picture, *encoder.codec);
    if (!encoder.card) return picture;
    picture->chroma_location = encoder.codec->chroma_sample_location;
    const auto view = encoder.card->viewOf(*picture, {});
    if (view && encoder.card->colour().fill(*view, frame)) {
        ++fromCard;
        return picture;
    }
    const PictureHandle converted = pictures.convert(frame);
    interleaver.toPlanes(*converted, encoder.cardFormat);
    const bool there = FetchedPictures::isOnDevice(*picture);
    const int code = there ? av_hwframe_transfer_data(picture.get(), converted.get(), 0)
                           : av_frame_copy(picture.get(), converted.get());
    checkEncoded(code);
    return picture;
}

void VideoWriter::State::checkEncoded(int code) const {
    if (code == AVERROR(ENOMEM)) throw std::bad_alloc();
    if (code < 0)
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "A frame of %1 could not be encoded: %2."),
                    {shownName(path), avText(code)});
}

void VideoWriter::State::encode(AVFrame* picture) {
    checkEncoded(avcodec_send_frame(encoder.codec.get(), picture));
    for (;;) {
        const int code = avcodec_receive_packet(encoder.codec.get(), packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF) return;
        checkEncoded(code);
        writePacket();
    }
}

void VideoWriter::State::encodeWaiting(int64_t end) {
    if (end <= waiting->pts)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "A frame of %1 does not come after the one before it."),
                    {shownName(path)});
    durations[waiting->pts] = end - waiting->pts;
    encode(waiting.get());
    waiting.reset();
}

VideoWriter::VideoWriter(const std::filesystem::path& path, const VideoFormat& format, const VideoSettings& settings,
                         CardPtr card)
    : m_state(std::make_unique<State>(path, format, settings, card)) {}
VideoWriter::~VideoWriter() = default;
VideoWriter::VideoWriter(VideoWriter&&) noexcept = default;
VideoWriter& VideoWriter::operator=(VideoWriter&&) noexcept = default;

void VideoWriter::write(const FramePtr& frame, int64_t pts) {
    State& state = *m_state;
    if (frame->size() != state.format.size)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "A frame of %1 is %2 x %3 pixels, the file is %4 x %5."),
                    {shownName(state.path), std::to_string(frame->width()), std::to_string(frame->height()),
                     std::to_string(state.format.size.width), std::to_string(state.format.size.height)});
    if (state.waiting) state.encodeWaiting(pts);
    state.waiting = state.pictureOf(*frame);
    state.waiting->pts = pts;
    state.times.push_back(pts);
    ++state.written;
}

void VideoWriter::finish(int64_t endPts) {
    State& state = *m_state;
    if (!state.waiting)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "There is no frame to be written to %1."),
                    {shownName(state.path)});
    state.encodeWaiting(endPts);
    state.encode(nullptr);
    state.file.finish();
}

int64_t VideoWriter::framesWritten() const {
    return m_state->written;
}
int64_t VideoWriter::framesFromCard() const {
    return m_state->fromCard;
}
const std::vector<Error>& VideoWriter::warnings() const {
    return m_state->warnings;
}

void checkVideo(const std::filesystem::path& path, const VideoFormat& format, const VideoSettings& settings) {
    checkContainer(path, settings.codec);
    // SVT-AV1 takes half a second to open for 4K, and a dialog asks at every change. It refuses much larger and much
    // smaller sizes alone.
    VideoFormat tried = format;
    const bool isSlow = settings.codec == VideoCodec::Av1 && settings.device == EncoderDevice::Cpu;
    const auto isUsual = [](int side) { return side >= 256 && side <= 4096; };
    if (isSlow && isUsual(format.size.width) && isUsual(format.size.height)) tried.size = {256, 256};
    openEncoder(tried, settings, wantsGlobalHeader(path));
    AtomicFile writable(path);
}

const char* segmentExtension(VideoCodec codec) {
    return codec == VideoCodec::ProRes ? ".mov" : ".nut";
}

bool canEncode(VideoCodec codec, EncoderDevice device) {
    if (encoderName(codec, device).empty()) return false;
    if (device == EncoderDevice::Cpu) return true;
    try {
        openEncoder({.size = {640, 360}}, {.codec = codec, .device = device}, false);
        return true;
    } catch (const Error&) {
        return false;
    }
}

VideoFormat videoFormat(const MediaInfo& source, Size size, Layout layout) {
    VideoFormat format;
    format.size = size;
    format.bits = source.bits;
    format.frameRate = source.frameRate;
    format.timeBase = source.timeBase;
    format.pixelAspect = source.pixelAspect;
    format.colour = source.colour;
    format.mastering = source.mastering;
    format.lightLevel = source.lightLevel;
    format.stereo = stereoTagOf(layout);
    return format;
}

}  // namespace deep3d
