// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/output_file.h"

#include <algorithm>
#include <cctype>
#include <new>
#include <string_view>

#include "core/image/file_bytes.h"
#include "core/util/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace fs = std::filesystem;

namespace deep3d {
namespace {

[[noreturn]] void throwUnknownType(const fs::path& path) {
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "The type of the output %1 is unknown: use .mp4, .mov, .mkv, .webm or .avi."),
                {shownName(path)});
}

}  // namespace

std::string muxerOf(const fs::path& path) {
    constexpr std::pair<std::string_view, const char*> muxers[] = {
        {".mp4", "mp4"},   {".m4v", "mp4"}, {".mov", "mov"}, {".mkv", "matroska"},
        {".webm", "webm"}, {".avi", "avi"}, {".nut", "nut"}};
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    for (const auto& [known, muxer] : muxers)
        if (extension == known) return muxer;
    return "";
}

bool keepsPacketsAlone(const std::string& muxer) {
    return muxer == "avi";
}

bool keepsColourTags(const fs::path& path, const std::string& codec) {
    return !keepsPacketsAlone(muxerOf(path)) || codec != "ffv1";
}

void checkOutputName(const fs::path& path) {
    std::error_code ignored;
    if (muxerOf(path).empty()) throwUnknownType(path);
    if (fs::is_directory(path, ignored))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The output %1 is a folder."), {shownName(path)});
}

void checkFilmName(const fs::path& path) {
    checkOutputName(path);
    if (muxerOf(path) == "nut") throwUnknownType(path);
}

OutputFile::OutputFile(const fs::path& path) : m_path((checkOutputName(path), path)), m_file(path) {
    quietFfmpeg();
    AVFormatContext* context = nullptr;
    if (avformat_alloc_output_context2(&context, nullptr, muxerOf(path).c_str(), nullptr) < 0) throw std::bad_alloc();
    m_context.reset(context);
    context->flags |= AVFMT_FLAG_BITEXACT;
    context->url = av_strdup(avUrl(m_file.path()).c_str());  // where MP4 reads itself to move its index to the front
    if (!context->url) throw std::bad_alloc();
    // Segments keep their times, though pictures that are decoded early begin before them.
    if (muxerOf(path) == "nut") context->avoid_negative_ts = AVFMT_AVOID_NEG_TS_DISABLED;
    context->strict_std_compliance = FF_COMPLIANCE_UNOFFICIAL;  // the st3d box
}

AVStream& OutputFile::addStream() {
    AVStream* stream = avformat_new_stream(m_context.get(), nullptr);
    if (!stream) throw std::bad_alloc();
    return *stream;
}

void OutputFile::begin() {
    checkedWrite(avio_open(&m_context->pb, m_context->url, AVIO_FLAG_WRITE), m_path);
    AvOptions options;
    if (muxerOf(m_path) == "mp4") options.set("movflags", "+faststart");
    const int code = avformat_write_header(m_context.get(), options.get());
    if (code >= 0 || m_context->pb->error < 0) {
        checkedWrite(std::min(code, m_context->pb->error), m_path);
        return;
    }
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The container of %1 cannot hold these streams: %2."),
                {shownName(m_path), avText(code)});
}

void OutputFile::write(AVPacket& packet) {
    const int code = av_interleaved_write_frame(m_context.get(), &packet);
    checkedWrite(m_context->pb->error < 0 ? m_context->pb->error : code, m_path);
}

void OutputFile::finish() {
    const int ended = av_write_trailer(m_context.get());
    checkedWrite(m_context->pb->error < 0 ? m_context->pb->error : ended, m_path);
    checkedWrite(avio_closep(&m_context->pb), m_path);
    m_context.reset();
    m_file.commit();
}

}  // namespace deep3d
