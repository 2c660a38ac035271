// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/frame_decoder.h"

#include <algorithm>
#include <thread>

#include "core/image/file_bytes.h"
#include "core/util/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavformat/avformat.h>
}

namespace deep3d {
namespace {

constexpr int kMostThreads = 16;  // more hold pictures and gain nothing

CodecHandle openDecoder(const AVStream& stream, const DecoderOptions& options, const std::filesystem::path& path) {
    const AVCodec* decoder = avcodec_find_decoder(stream.codecpar->codec_id);
    CodecHandle codec(decoder ? avcodec_alloc_context3(decoder) : nullptr);
    bool opened = codec && avcodec_parameters_to_context(codec.get(), stream.codecpar) >= 0;
    if (opened) {
        const int cores = int(std::max(1u, std::thread::hardware_concurrency()));
        codec->pkt_timebase = stream.time_base;
        codec->thread_count = std::min(options.threads > 0 ? options.threads : cores, kMostThreads);
        if (options.keyFramesOnly) {
            codec->skip_frame = AVDISCARD_NONKEY;
            codec->thread_type = FF_THREAD_SLICE;  // frame threads answer only after as many pictures as there are threads
        }
        opened = avcodec_open2(codec.get(), decoder, nullptr) >= 0;
    }
    if (opened) return codec;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 cannot be decoded: there is no decoder for its video (%2)."),
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
    rewindState();
}

AVStream& FrameDecoder::stream() { return *m_input->streams[m_stream]; }

void FrameDecoder::rewindState() {
    m_fed = m_graphFed = false;
    m_graph.reset();
}

bool FrameDecoder::seek(int64_t time) {
    if (av_seek_frame(m_input.get(), m_stream, time, AVSEEK_FLAG_BACKWARD) < 0) return false;
    avcodec_flush_buffers(m_codec.get());
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

bool FrameDecoder::decode() {
    for (;;) {
        const int code = avcodec_receive_frame(m_codec.get(), m_picture.get());
        if (code >= 0) break;
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
    if (m_picture->pts == AV_NOPTS_VALUE) m_picture->pts = m_picture->best_effort_timestamp;
    return true;
}

void FrameDecoder::makeGraph() {
    m_graph.reset(avfilter_graph_alloc());
    if (!m_graph) throw std::bad_alloc();
    m_graph->nb_threads = m_codec->thread_count;
    const AVRational unit = stream().time_base;
    const AVRational aspect = m_picture->sample_aspect_ratio.den ? m_picture->sample_aspect_ratio : AVRational{0, 1};
    const std::string size = "video_size=" + std::to_string(m_picture->width) + "x" + std::to_string(m_picture->height) +
                             ":pix_fmt=" + std::to_string(m_picture->format) +
                             ":time_base=" + std::to_string(unit.num) + "/" + std::to_string(unit.den) +
                             ":pixel_aspect=" + std::to_string(aspect.num) + "/" + std::to_string(aspect.den);
    AVFilterContext* field = nullptr;
    AVFilterGraph* graph = m_graph.get();
    const auto make = [graph](AVFilterContext** made, const char* filter, const char* arguments) {
        return avfilter_graph_create_filter(made, avfilter_get_by_name(filter), filter, arguments, nullptr, graph) >= 0;
    };
    const bool made = make(&m_source, "buffer", size.c_str()) &&
                      make(&field, "bwdif", "mode=send_frame:parity=auto:deint=interlaced") &&
                      make(&m_sink, "buffersink", nullptr) && avfilter_link(m_source, 0, field, 0) >= 0 &&
                      avfilter_link(field, 0, m_sink, 0) >= 0 && avfilter_graph_config(graph, nullptr) >= 0;
    if (!made)
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 is interlaced in a form that cannot be deinterlaced."),
                    {shownName(m_path)});
}

bool FrameDecoder::filtered(std::stop_token stop) {
    while (!stop.stop_requested()) {
        av_frame_unref(m_output.get());
        const int code = m_graph ? av_buffersink_get_frame(m_sink, m_output.get()) : AVERROR(EAGAIN);
        if (code >= 0) {
            // The filter counts half units, for field rate.
            m_output->pts = av_rescale_q(m_output->pts, av_buffersink_get_time_base(m_sink), stream().time_base);
            return true;
        }
        if (code != AVERROR(EAGAIN) || m_graphFed) return false;
        const bool more = decode();
        if (!more && !m_graph) return false;
        if (!m_graph) makeGraph();
        m_graphFed = !more;
        checkedRead(av_buffersrc_add_frame(m_source, more ? m_picture.get() : nullptr), m_path);
    }
    return false;
}

AVFrame* FrameDecoder::next(std::stop_token stop) {
    if (stop.stop_requested()) return nullptr;
    if (m_options.deinterlace) return filtered(stop) ? m_output.get() : nullptr;
    return decode() ? m_picture.get() : nullptr;
}

}  // namespace deep3d
