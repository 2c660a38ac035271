// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/clip_sink.h"

#include <algorithm>

#include "core/image/image_file.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

uintmax_t sizeOf(const fs::path& file) {
    std::error_code problem;
    const auto bytes = fs::file_size(file, problem);
    return problem ? 0 : bytes;
}

class VideoSink final : public ClipSink {
public:
    VideoSink(const ClipExport& job, const VideoFormat& format, const ExportJournal& journal, CardPtr card)
        : m_job(job), m_format(format), m_journal(journal), m_card(std::move(card)), m_outputs(outputFiles(job).size()) {}

    bool holds(size_t segment) const override {
        const auto files = filesOf(segment);
        return std::ranges::all_of(files, [](const fs::path& file) { return sizeOf(file) > 0; });
    }

    void begin(size_t segment) override {
        m_writers.clear();
        for (const fs::path& file : filesOf(segment)) m_writers.emplace_back(file, m_format, m_job.video, m_card);
    }

    void write(const ClipPictures& frame) override {
        for (size_t i = 0; i < m_writers.size(); ++i) m_writers[i].write(frame.pictures[i], frame.pts);
        m_endPts = frame.endPts;
    }

    void finish() override {
        for (VideoWriter& writer : m_writers) writer.finish(m_endPts);
        m_fromCard += m_writers.front().framesFromCard();
        if (m_warnings.empty()) m_warnings = m_writers.front().warnings();
        m_writers.clear();
    }

    int64_t framesFromCard() const override { return m_fromCard; }

    void abandon() override { m_writers.clear(); }

    uintmax_t bytesOf(size_t segment) const override {
        uintmax_t bytes = 0;
        for (const fs::path& file : filesOf(segment)) bytes += sizeOf(file);
        return bytes;
    }

    const std::vector<Error>& warnings() const override { return m_warnings; }

    std::vector<fs::path> segmentFiles(size_t number) const override {
        std::vector<fs::path> files;
        for (size_t i = 0; i < m_journal.segments().size(); ++i) files.push_back(fileOf(i, number));
        return files;
    }

private:
    fs::path fileOf(size_t segment, size_t output) const {
        return m_journal.segmentFile(segment, (output == 0 ? "" : "_R") + std::string(segmentExtension(m_job.video.codec)));
    }

    std::vector<fs::path> filesOf(size_t segment) const {
        std::vector<fs::path> files;
        for (size_t i = 0; i < m_outputs; ++i) files.push_back(fileOf(segment, i));
        return files;
    }

    const ClipExport& m_job;
    const VideoFormat m_format;
    const ExportJournal& m_journal;
    const CardPtr m_card;
    const size_t m_outputs;
    std::vector<VideoWriter> m_writers;
    int64_t m_endPts = 0, m_fromCard = 0;
    std::vector<Error> m_warnings;
};

class PictureSink final : public ClipSink {
public:
    PictureSink(const ClipExport& job, const ExportJournal& journal)
        : m_patterns(outputFiles(job)), m_journal(journal) {}

    bool holds(size_t segment) const override {
        const FrameRange& range = m_journal.segments()[segment];
        for (int64_t index = range.first; index <= range.last; ++index)
            for (const fs::path& pattern : m_patterns)
                if (sizeOf(numberedPicture(pattern, index)) == 0) return false;
        return true;
    }

    void begin(size_t) override {}

    void write(const ClipPictures& frame) override {
        for (size_t i = 0; i < m_patterns.size(); ++i)
            writeImage(*frame.pictures[i], numberedPicture(m_patterns[i], frame.index));
    }

    void finish() override {}
    void abandon() override {}

    uintmax_t bytesOf(size_t segment) const override {
        uintmax_t bytes = 0;
        const FrameRange& range = m_journal.segments()[segment];
        for (int64_t index = range.first; index <= range.last; ++index)
            for (const fs::path& pattern : m_patterns) bytes += sizeOf(numberedPicture(pattern, index));
        return bytes;
    }

    const std::vector<Error>& warnings() const override { return m_warnings; }
    std::vector<fs::path> segmentFiles(size_t) const override { return {}; }

private:
    const std::vector<fs::path> m_patterns;
    const ExportJournal& m_journal;
    std::vector<Error> m_warnings;
};

}  // namespace

std::unique_ptr<ClipSink> makeClipSink(const ClipExport& job, const VideoFormat& format, const ExportJournal& journal,
                                       CardPtr card) {
    if (isPicturePattern(job.output)) return std::make_unique<PictureSink>(job, journal);
    return std::make_unique<VideoSink>(job, format, journal, std::move(card));
}

}  // namespace deep3d
