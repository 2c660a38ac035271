// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

#include "core/media/av_handles.h"
#include "core/util/atomic_file.h"

struct AVStream;

namespace deep3d {

// The FFmpeg muxer of an extension (mp4 m4v mov mkv webm avi nut, any case); empty for others.
std::string muxerOf(const std::filesystem::path& path);

// AVI: neither chapters, languages, colour tags nor HDR data but what the codec itself says, and one length for all pictures.
bool keepsPacketsAlone(const std::string& muxer);

// Whether primaries and transfer of a film in this codec (FFmpeg's name) are told by the container or by the codec itself.
bool keepsColourTags(const std::filesystem::path& path, const std::string& codec);

// Throws Error(BadInput): an extension without muxer, a folder of that name.
void checkOutputName(const std::filesystem::path& path);

// The same for a film that a person asked for: NUT serves for the segments of an export alone.
void checkFilmName(const std::filesystem::path& path);

// A media file that is being written under a hidden name beside its own: add streams, begin(), write(), finish(). Files
// of the same content are the same bytes. One owner, one thread at a time.
class OutputFile {
public:
    // Throws as checkOutputName() and AtomicFile.
    explicit OutputFile(const std::filesystem::path& path);

    AVFormatContext& context() { return *m_context; }
    AVStream& addStream();
    // Throws Error(BadInput) where the container refuses a stream, as checkedWrite() where it cannot be written.
    void begin();
    // Takes the packet's content; its times are in the stream's unit, packets of one stream come in order of decoding.
    void write(AVPacket& packet);
    // Completes the file and gives it its name.
    void finish();

private:
    std::filesystem::path m_path;
    AtomicFile m_file;
    OutputHandle m_context;
};

}  // namespace deep3d
