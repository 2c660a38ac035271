// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/av_handles.h"

#include <cerrno>
#include <limits>
#include <new>

#include "core/image/file_bytes.h"
#include "core/util/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavformat/avformat.h>
#include <libswscale/swscale.h>
}

namespace deep3d {

void AvDeleter::operator()(AVCodecContext* codec) const {
    avcodec_free_context(&codec);
}
void AvDeleter::operator()(AVFilterGraph* graph) const {
    avfilter_graph_free(&graph);
}
void AvDeleter::operator()(AVFrame* frame) const {
    av_frame_free(&frame);
}
void AvDeleter::operator()(AVPacket* packet) const {
    av_packet_free(&packet);
}
void AvDeleter::operator()(SwsContext* scaler) const {
    sws_freeContext(scaler);
}
void InputDeleter::operator()(AVFormatContext* input) const {
    avformat_close_input(&input);
}

void OutputDeleter::operator()(AVFormatContext* output) const {
    if (output->pb) avio_closep(&output->pb);
    avformat_free_context(output);
}

AvOptions::~AvOptions() {
    av_dict_free(&m_entries);
}

void AvOptions::set(const char* key, const std::string& value) {
    av_dict_set(&m_entries, key, value.c_str(), 0);
}

std::string AvOptions::firstLeft() const {
    const AVDictionaryEntry* entry = av_dict_get(m_entries, "", nullptr, AV_DICT_IGNORE_SUFFIX);
    return entry ? entry->key : "";
}

void quietFfmpeg() {
    av_log_set_level(AV_LOG_QUIET);
}

PictureHandle newPicture() {
    PictureHandle frame(av_frame_alloc());
    if (!frame) throw std::bad_alloc();
    return frame;
}

PacketHandle newPacket() {
    PacketHandle packet(av_packet_alloc());
    if (!packet) throw std::bad_alloc();
    return packet;
}

std::string avText(int code) {
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return text;
}

int checkedRead(int code, const std::filesystem::path& path) {
    if (code >= 0) return code;
    if (code == AVERROR(ENOMEM))
        throw Error(ErrorKind::OutOfMemory, QT_TRANSLATE_NOOP("core", "There is not enough memory to open %1."),
                    {shownName(path)});
    throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 could not be read: %2."),
                {shownName(path), avText(code)});
}

int checkedWrite(int code, const std::filesystem::path& path) {
    if (code >= 0) return code;
    if (code == AVERROR(ENOSPC) || code == AVERROR(EDQUOT) || code == AVERROR(EFBIG))
        throw Error(ErrorKind::OutOfSpace, QT_TRANSLATE_NOOP("core", "The disk is full: %1 could not be written."),
                    {shownName(path)});
    throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."),
                {shownName(path), avText(code)});
}

Rational rationalOf(const AVRational& value) {
    if (value.den == 0) return {0, 1};
    return {value.num, value.den};
}

AVRational avRational(const Rational& value) {
    AVRational reduced{0, 1};
    av_reduce(&reduced.num, &reduced.den, value.numerator, value.denominator, std::numeric_limits<int>::max());
    return reduced;
}

std::string avUrl(const std::filesystem::path& path) {
    return "file:" + path.string();
}

}  // namespace deep3d
