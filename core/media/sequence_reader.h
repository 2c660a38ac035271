// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/media_reader.h"

namespace deep3d {

// A run of numbered pictures as a clip with a constant rate; each is read as a photo (core/image/image_file.h). All
// frames have the size and depth of the first. Rules of MediaReader; timeBase is one frame.
class SequenceReader : public MediaReader {
public:
    // The pictures of a folder, or those that a pattern with one `%d`, `%05d` ... names, in the order of their numbers.
    // Throws as openMedia().
    static MediaReaderPtr open(const std::filesystem::path& path, const Rational& rate);
    // Whether the path is such a pattern and no file.
    static bool isPattern(const std::filesystem::path& path);

    SequenceReader(std::vector<std::filesystem::path> files, MediaInfo info);

    const MediaInfo& info() const override { return m_info; }
    FramePtr read(int64_t index, std::stop_token stop) override;
    int64_t pts(int64_t index) const override;
    int64_t startPts() const override { return 0; }
    FramePtr thumbnail(int64_t index, Size fit, std::stop_token stop) override;
    const std::vector<Error>& warnings() const override { return m_warnings; }
    MediaReaderPtr reopened() const override;

private:
    const std::filesystem::path& file(int64_t index) const;
    void warnOnce(const Error& warning);

    std::vector<std::filesystem::path> m_files;
    MediaInfo m_info;
    int64_t m_lastIndex = -1;
    FramePtr m_lastFrame;
    std::vector<Error> m_warnings;
};

}  // namespace deep3d
