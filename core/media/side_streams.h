// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

#include "core/media/output_file.h"
#include "core/media/remux.h"
#include "core/media/subtitle_converter.h"

namespace deep3d {

// What becomes of a stream of the source in a container.
enum class Carriage { Copied, Converted, Attached, LeftOut };

// `video` is the film itself, which others replace; for it the answer is LeftOut.
Carriage carriageOf(const AVStream& stream, int video, const std::string& muxer);

// All streams of a clip but its film, on their way into an output. Made of one file, and continued by others with the
// same streams. One owner, one thread at a time.
class SideStreams {
public:
    // Adds a stream to `output` for each that can be carried; `notes` gets a sentence for each that cannot, or not as
    // it is, and for chapters and languages that cannot.
    SideStreams(const std::filesystem::path& source, OutputFile& output, std::vector<Error>& notes);
    ~SideStreams();

    AVFormatContext& input() { return *m_input; }
    // Metadata of file and film, and chapters inside `range`, shifted so that `range` begins at 0.
    void copyTags(AVStream& film, const std::optional<TimeRange>& range);

    // Where the file's clock begins, in seconds of its own times.
    double startSeconds() const;
    // Gives packets that begin in [begin, end) from now on, later by `shift`; all in seconds of the file's own times.
    void select(double begin, double end, double shift);
    // Goes on with another file. Throws Error(BadInput) where its streams differ.
    void continueWith(const std::filesystem::path& next);

    // The next packet, in the unit of its output stream; null at the end.
    AVPacket* next();
    AVRational unitOf(const AVPacket& packet) const;

private:
    struct Way {
        AVStream* to = nullptr;
        std::unique_ptr<SubtitleConverter> converter;
        int64_t lastDts = INT64_MIN;  // in the unit of `to`
    };
    void addWay(AVStream& from, const std::string& muxer, std::vector<Error>& notes);
    void noteLostTags(const std::string& muxer, std::vector<Error>& notes) const;
    bool moved(AVPacket& packet, const AVStream& from, Way& way);

    std::filesystem::path m_path;
    OutputFile& m_output;
    InputHandle m_input;
    int m_film = -1;
    std::map<int, Way> m_ways;                         // by stream of the source
    double m_begin = 0.0, m_end = 0.0, m_shift = 0.0;  // seconds of the file's own times; added to them
    PacketHandle m_packet;
};

// Copies a chapter list, shifted. Replaces what `output` had.
void setChapters(AVFormatContext& output, const std::vector<Chapter>& chapters);

// The chapters that lie in `range`, cut to it, so that it begins at 0.
std::vector<Chapter> chaptersWithin(const std::vector<Chapter>& chapters, const TimeRange& range);

}  // namespace deep3d
