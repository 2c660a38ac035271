// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Opening of files, with a sentence for each way in which that fails.
#include <cstring>
#include <string_view>

#include "core/image/file_bytes.h"
#include "core/media/av_handles.h"
#include "core/util/error.h"

extern "C" {
#include <libavformat/avformat.h>
}

namespace deep3d {
namespace {

namespace fs = std::filesystem;

// Throws the sentences of missing, empty and unreadable files; a folder has its own.
bool beginsLikeMp4(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is a folder, not a clip."), {shownName(path)});
    const Bytes start = readFileStart(path, 12);
    return start.size() >= 8 && std::memcmp(start.data() + 4, "ftyp", 4) == 0;
}

[[noreturn]] void throwNotOpened(const fs::path& path, bool mp4, int code) {
    if (code == AVERROR(ENOMEM)) checkedRead(code, path);
    if (mp4)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "%1 is cut off or damaged: the index of its frames is missing."),
                    {shownName(path)});
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a clip in a format that can be read."),
                {shownName(path)});
}

// Demuxers that make a film of anything: single pictures, plain text.
bool isNoClip(std::string_view format) {
    return format.ends_with("_pipe") || format.starts_with("image2") || format == "tty" || format == "bin";
}

}  // namespace

InputHandle openInput(const fs::path& path) {
    quietFfmpeg();
    const bool mp4 = beginsLikeMp4(path);
    AvOptions options;
    options.set("protocol_whitelist", "file");
    AVFormatContext* opened = avformat_alloc_context();
    if (!opened) throw std::bad_alloc();
    opened->flags |= AVFMT_FLAG_GENPTS;  // AVI keeps no times of presentation
    const int code = avformat_open_input(&opened, avUrl(path).c_str(), nullptr, options.get());
    if (code < 0) throwNotOpened(path, mp4, code);
    InputHandle input(opened);
    if (isNoClip(input->iformat->name))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a clip in a format that can be read."),
                    {shownName(path)});
    const int found = avformat_find_stream_info(input.get(), nullptr);
    if (found < 0) throwNotOpened(path, mp4, found);
    return input;
}

int videoStreamOf(AVFormatContext& input, const fs::path& path) {
    const int best = av_find_best_stream(&input, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    const bool cover = best >= 0 && (input.streams[best]->disposition & AV_DISPOSITION_ATTACHED_PIC);
    if (best >= 0 && !cover) return best;
    const bool sound = av_find_best_stream(&input, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0) >= 0;
    if (sound)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 has no video: it holds sound only."),
                    {shownName(path)});
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 has no video in it."), {shownName(path)});
}

}  // namespace deep3d
