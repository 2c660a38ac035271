// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/subtitle_converter.h"

#include <cstring>
#include <new>
#include <vector>

#include "core/util/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace deep3d {
namespace {

struct Subtitle {
    AVSubtitle value{};
    ~Subtitle() { avsubtitle_free(&value); }
};

[[noreturn]] void throwNoCodec(const char* name) {
    throw Error(ErrorKind::Failed,
                QT_TRANSLATE_NOOP("core", "The installed FFmpeg cannot convert subtitles of the form %1."), {name});
}

CodecHandle openReader(const AVStream& from) {
    const AVCodec* known = avcodec_find_decoder(from.codecpar->codec_id);
    CodecHandle codec(known ? avcodec_alloc_context3(known) : nullptr);
    if (!codec || avcodec_parameters_to_context(codec.get(), from.codecpar) < 0)
        throwNoCodec(avcodec_get_name(from.codecpar->codec_id));
    codec->pkt_timebase = from.time_base;
    if (avcodec_open2(codec.get(), known, nullptr) < 0) throwNoCodec(known->name);
    return codec;
}

CodecHandle openWriter(const AVCodecContext& reader, const std::string& name) {
    const AVCodec* known = avcodec_find_encoder_by_name(name.c_str());
    CodecHandle codec(known ? avcodec_alloc_context3(known) : nullptr);
    if (!codec) throwNoCodec(name.c_str());
    codec->time_base = AVRational{1, 1000};
    codec->flags |= AV_CODEC_FLAG_BITEXACT;
    if (reader.subtitle_header) {  // the styles that the text refers to
        codec->subtitle_header = static_cast<uint8_t*>(av_mallocz(size_t(reader.subtitle_header_size) + 1));
        if (!codec->subtitle_header) throw std::bad_alloc();
        std::memcpy(codec->subtitle_header, reader.subtitle_header, size_t(reader.subtitle_header_size));
        codec->subtitle_header_size = reader.subtitle_header_size;
    }
    if (avcodec_open2(codec.get(), known, nullptr) < 0) throwNoCodec(name.c_str());
    return codec;
}

}  // namespace

std::string SubtitleConverter::codecOf(const std::string& muxer) {
    if (muxer == "mp4" || muxer == "mov") return "mov_text";
    if (muxer == "matroska") return "subrip";
    return muxer == "webm" ? "webvtt" : "";
}

bool SubtitleConverter::canRead(const AVStream& stream) {
    const AVCodecDescriptor* description = avcodec_descriptor_get(stream.codecpar->codec_id);
    const bool text = description && (description->props & AV_CODEC_PROP_TEXT_SUB);
    return text && avcodec_find_decoder(stream.codecpar->codec_id);
}

SubtitleConverter::SubtitleConverter(const AVStream& from, const std::string& codec)
    : m_decoder(openReader(from)), m_encoder(openWriter(*m_decoder, codec)) {}

void SubtitleConverter::describe(AVStream& to) const {
    if (avcodec_parameters_from_context(to.codecpar, m_encoder.get()) < 0) throw std::bad_alloc();
}

bool SubtitleConverter::convert(AVPacket& packet) {
    constexpr size_t kLargest = 1 << 20;  // bytes of one subtitle, as ffmpeg's own program has it
    Subtitle subtitle;
    int found = 0;
    if (avcodec_decode_subtitle2(m_decoder.get(), &subtitle.value, &found, &packet) < 0 || !found) return false;
    if (subtitle.value.num_rects == 0) return false;
    std::vector<uint8_t> text(kLargest);
    const int length = avcodec_encode_subtitle(m_encoder.get(), text.data(), int(text.size()), &subtitle.value);
    if (length <= 0) return false;
    PacketHandle converted = newPacket();
    if (av_new_packet(converted.get(), length) < 0) throw std::bad_alloc();
    std::memcpy(converted->data, text.data(), size_t(length));
    converted->pts = packet.pts;
    converted->dts = packet.dts;
    converted->duration = packet.duration;
    converted->stream_index = packet.stream_index;
    converted->flags = packet.flags;
    av_packet_unref(&packet);
    av_packet_move_ref(&packet, converted.get());
    return true;
}

}  // namespace deep3d
