// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/frame_decoder.h"

#include <algorithm>
#include <thread>

#include "core/image/file_bytes.h"
#include "core/util/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace deep3d {
namespace {

constexpr int kMostThreads = 16;  // more hold pictures and gain nothing
constexpr int kHeldPictures = 4;  // of a card, while it decodes on: by the reader, and the decoder's last one

CodecHandle openDecoder(const AVStream& stream, const DecoderOptions& options, const std::filesystem::path& path) {
    const AVCodec* decoder = avcodec_find_decoder(stream.codecpar->codec_id);
    CodecHandle codec(decoder ? avcodec_alloc_context3(decoder) : nullptr);
    bool opened = codec && avcodec_parameters_to_context(codec.get(), stream.codecpar) >= 0;
    if (opened) {
        const int cores = int(std::max(1u, std::thread::hardware_concurrency()));
        codec->pkt_timebase = stream.time_base;
        codec->flags |= AV_CODEC_FLAG_OUTPUT_CORRUPT;
        codec->thread_count = std::min(options.threads > 0 ? options.threads : cores, kMostThreads);
        if (canDecode(*decoder, options.device)) {
            codec->hw_device_ctx = av_buffer_ref(options.device.get());
            codec->thread_count = 1;  // each thread takes surfaces of the card, which has few
            codec->extra_hw_frames = kHeldPictures;
        }
        if (options.keyFramesOnly) {
            codec->skip_frame = AVDISCARD_NONKEY;
            codec->thread_type =
                FF_THREAD_SLICE;  // frame threads answer only after as many pictures as there are threads
        }
        opened = avcodec_open2(codec.get(), decoder, nullptr) >= 0;
    }
    if (opened) return codec;
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "%1 cannot be decoded: there is no decoder for its video (%2)."),
                {shownName(path), avcodec_get_name(stream.codecpar->codec_id)});
}

}  // namespace

FrameDecoder::FrameDecoder(const std::filesystem::path& path, const DecoderOptions& options)
    : m_path(path), m_options(options), m_packet(newPacket()), m_picture(newPicture()), m_output(newPicture()) {
    open();
}

void FrameDecoder::open() {
    m_input = openInput(m_path);
    m_stream = videoStreamOf(*m_input, m_path);
    for (unsigned i = 0; i < m_input->nb_streams; ++i)
        if (int(i) != m_stream) m_input->streams[i]->discard = AVDISCARD_ALL;
    m_codec = openDecoder(stream(), m_options, m_path);
    m_sound = true;
    rewindState();
}

AVStream& FrameDecoder::stream() {
    return *m_input->streams[m_stream];
}

void FrameDecoder::rewindState() {
    m_fed = m_fieldsFed = false;
    m_fields.reset();
}

bool FrameDecoder::seek(int64_t time) {
    if (av_seek_frame(m_input.get(), m_stream, time, AVSEEK_FLAG_BACKWARD) < 0) return false;
    avcodec_flush_buffers(m_codec.get());
    m_sound = m_options.keyFramesOnly;
    rewindState();
    return true;
}

void FrameDecoder::restart() {
    m_codec.reset();
    open();
}

void FrameDecoder::feed() {
    int read = 0;
    do {
        av_packet_unref(m_packet.get());
        read = av_read_frame(m_input.get(), m_packet.get());
    } while (read >= 0 && m_packet->stream_index != m_stream);
    // What cannot be demuxed further is the end: a file that is cut off.
    m_fed = read < 0;
    if (read < 0 && read != AVERROR_EOF && read != AVERROR_INVALIDDATA) checkedRead(read, m_path);
    if (avcodec_send_packet(m_codec.get(), m_fed ? nullptr : m_packet.get()) < 0 && !m_fed) ++m_damaged;
}

// H.264 marks pictures that refer to what was not decoded, but not those that come out at the end of the file, and
// without OUTPUT_CORRUPT it keeps sound ones back there: marked ones are dropped here, and so is the end where nothing
// sound came before it, which sends the reader farther back.
bool FrameDecoder::decode() {
    for (;;) {
        const int code = avcodec_receive_frame(m_codec.get(), m_picture.get());
        if (code >= 0) {
            const bool broken = (m_picture->flags & AV_FRAME_FLAG_CORRUPT) != 0;
            if (broken || (m_fed && !m_sound)) continue;
            m_sound = true;
            break;
        }
        if (code == AVERROR_EOF) return false;
        if (code == AVERROR(EAGAIN)) {
            if (m_fed) return false;
            feed();
        } else if (code == AVERROR(ENOMEM)) {
            checkedRead(code, m_path);
        } else {
            ++m_damaged;
        }
    }
    noteDevice();
    if (!m_staysOnDevice) fetch(*m_picture);
    if (m_picture->pts == AV_NOPTS_VALUE) m_picture->pts = m_picture->best_effort_timestamp;
    return true;
}

void FrameDecoder::noteDevice() {
    const bool onDevice = FetchedPictures::isOnDevice(*m_picture);
    m_decodedBy = onDevice ? DecoderDevice::Nvdec : DecoderDevice::Cpu;
    if (!onDevice) m_options.device.reset();  // the card refuses this file: opened anew, it is decoded with all cores
}

void FrameDecoder::fetch(AVFrame& picture) {
    if (FetchedPictures::isOnDevice(picture)) m_fetched.fetch(picture, m_codec->sw_pix_fmt, m_path);
}

bool FrameDecoder::filtered(std::stop_token stop) {
    while (!stop.stop_requested()) {
        if (m_fields && m_fields->pull(*m_output)) return true;
        if (m_fieldsFed) return false;
        const bool more = decode();
        if (!more && !m_fields) return false;
        if (!m_fields)
            m_fields = std::make_unique<FilterChain>(*m_picture, rationalOf(stream().time_base),
                                                     "bwdif=mode=send_frame:parity=auto:deint=interlaced",
                                                     m_codec->thread_count);
        m_fieldsFed = !more;
        m_fields->push(more ? m_picture.get() : nullptr);
    }
    return false;
}

AVFrame* FrameDecoder::next(std::stop_token stop) {
    if (stop.stop_requested()) return nullptr;
    if (m_options.deinterlace) return filtered(stop) ? m_output.get() : nullptr;
    return decode() ? m_picture.get() : nullptr;
}

}  // namespace deep3d
