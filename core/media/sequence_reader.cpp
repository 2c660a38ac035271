// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/sequence_reader.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "core/image/file_bytes.h"
#include "core/image/image_file.h"
#include "core/image/resize.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

// A name around its number: "shot_0012.png" is "shot_", "0012", ".png".
struct NumberedName {
    std::string before, digits, after;
    bool operator<(const NumberedName& other) const {
        if (before != other.before) return before < other.before;
        if (number() != other.number()) return number() < other.number();
        return after < other.after;
    }
    unsigned long long number() const { return digits.empty() ? 0 : std::strtoull(digits.c_str(), nullptr, 10); }
};

// By the last number in the name.
NumberedName numberedName(const fs::path& path) {
    const std::string name = path.filename().string();
    const size_t stem = path.stem().string().size();
    const auto isDigit = [&name](size_t at) { return std::isdigit(uint8_t(name[at])) != 0; };
    size_t end = stem;
    while (end > 0 && !isDigit(end - 1)) --end;
    size_t begin = end;
    while (begin > 0 && isDigit(begin - 1)) --begin;
    return {name.substr(0, begin), name.substr(begin, end - begin), name.substr(end)};
}

// "name_%05d.png": what stands before and after the number, and how many digits it has at least.
struct Pattern {
    std::string before, after;
    size_t digits = 1;
};

std::optional<Pattern> patternOf(const fs::path& path) {
    const std::string name = path.filename().string();
    const size_t percent = name.find('%');
    const size_t letter = percent == std::string::npos ? percent : name.find_first_not_of("0123456789", percent + 1);
    if (letter == std::string::npos || name[letter] != 'd') return std::nullopt;
    const std::string width = name.substr(percent + 1, letter - percent - 1);
    return Pattern{name.substr(0, percent), name.substr(letter + 1),
                   width.empty() || width.size() > 3 ? 1 : size_t(std::max(1, std::atoi(width.c_str())))};
}

bool matches(const Pattern& pattern, const std::string& name) {
    if (name.size() <= pattern.before.size() + pattern.after.size()) return false;
    if (!name.starts_with(pattern.before) || !name.ends_with(pattern.after)) return false;
    const std::string digits =
        name.substr(pattern.before.size(), name.size() - pattern.before.size() - pattern.after.size());
    return digits.size() >= pattern.digits &&
           std::ranges::all_of(digits, [](unsigned char c) { return std::isdigit(c); });
}

template <class Test>
std::vector<fs::path> filesOf(const fs::path& folder, Test wanted) {
    std::vector<fs::path> files;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(folder, problem))
        if (entry.is_regular_file(problem) && wanted(entry.path())) files.push_back(entry.path());
    std::ranges::sort(files, [](const fs::path& a, const fs::path& b) { return numberedName(a) < numberedName(b); });
    return files;
}

bool isPicture(const fs::path& path) {
    return writableFormat(path).has_value() && !path.filename().string().starts_with(".");
}

std::vector<fs::path> sequenceFiles(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        auto files = filesOf(path, isPicture);
        if (!files.empty()) return files;
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The folder %1 holds no pictures."),
                    {shownName(path)});
    }
    const Pattern pattern = *patternOf(path);
    const fs::path folder = path.parent_path().empty() ? fs::path(".") : path.parent_path();
    auto files =
        filesOf(folder, [&pattern](const fs::path& file) { return matches(pattern, file.filename().string()); });
    if (!files.empty()) return files;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "There is no picture with a name like %1."),
                {shownName(path)});
}

// Numbers between the first and the last picture that no picture has.
unsigned long long missingNumbers(const std::vector<fs::path>& files) {
    const NumberedName first = numberedName(files.front()), last = numberedName(files.back());
    const bool oneRun = first.before == last.before && !first.digits.empty() && last.number() >= first.number();
    const unsigned long long numbers = oneRun ? last.number() - first.number() + 1 : 0;
    return numbers > files.size() ? numbers - files.size() : 0;
}

// A copy with samples of `bits` and a time.
FramePtr inForm(const Frame& frame, SampleBits bits, double timestampMs) {
    FrameTags tags = frame.tags();
    tags.timestampMs = timestampMs;
    auto copy = std::make_shared<Frame>(frame.size(), bits, std::move(tags));
    if (frame.bits() == bits) std::copy_n(frame.data(), frame.byteCount(), copy->data());
    for (int y = 0; y < frame.height() && frame.bits() != bits; ++y) {
        if (bits == SampleBits::Sixteen)
            std::ranges::transform(frame.row<uint8_t>(y), copy->row<uint16_t>(y).begin(),
                                   [](uint8_t sample) { return uint16_t(sample * 257); });
        else
            std::ranges::transform(frame.row<uint16_t>(y), copy->row<uint8_t>(y).begin(),
                                   [](uint16_t sample) { return uint8_t((sample * 255u + 32767u) / 65535u); });
    }
    return copy;
}

}  // namespace

bool SequenceReader::isPattern(const fs::path& path) {
    std::error_code ignored;
    return patternOf(path) && !fs::exists(path, ignored);
}

MediaReaderPtr SequenceReader::open(const fs::path& path, const Rational& rate) {
    std::vector<fs::path> files = sequenceFiles(path);
    const ImageInfo first = probeImage(files.front());
    MediaInfo info;
    info.path = path;
    info.container = "sequence";
    info.size = first.size;
    info.frameCount = int64_t(files.size());
    info.frameCountExact = true;
    info.frameRate = rate;
    info.timeBase = {rate.denominator, rate.numerator};
    info.durationMs = double(files.size()) * 1000.0 / rate.value();
    info.bits = first.bits;
    info.sourceBits = int(first.bits);
    info.codec = formatName(first.format);
    info.pixelFormat = first.bits == SampleBits::Eight ? "rgb24" : "rgb48";
    info.colour = {.matrix = 0, .range = ColourRange::Full};
    return std::make_unique<SequenceReader>(std::move(files), std::move(info));
}

SequenceReader::SequenceReader(std::vector<fs::path> files, MediaInfo info)
    : m_files(std::move(files)), m_info(std::move(info)) {
    if (const auto missing = missingNumbers(m_files); missing > 0)
        warnOnce({ErrorKind::BadInput,
                  QT_TRANSLATE_NOOP("core", "%1 has gaps: %2 numbers have no picture."),
                  {shownName(m_info.path), std::to_string(missing)}});
}

MediaReaderPtr SequenceReader::reopened() const {
    return std::make_unique<SequenceReader>(m_files, m_info);
}

const fs::path& SequenceReader::file(int64_t index) const {
    if (index >= 0 && index < frameCount()) return m_files[size_t(index)];
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 has %2 frames: there is no frame %3."),
                {shownName(m_info.path), std::to_string(frameCount()), std::to_string(index)});
}

int64_t SequenceReader::pts(int64_t index) const {
    if (index != frameCount()) file(index);
    return index;
}

void SequenceReader::warnOnce(const Error& warning) {
    const auto same = [&warning](const Error& told) { return told.text() == warning.text(); };
    if (std::ranges::none_of(m_warnings, same)) m_warnings.push_back(warning);
}

FramePtr SequenceReader::read(int64_t index, std::stop_token stop) {
    const fs::path& path = file(index);
    if (index == m_lastIndex) return m_lastFrame;
    if (stop.stop_requested()) return nullptr;
    const ReadResult picture = readImage(path);
    if (picture.damage) warnOnce(*picture.damage);
    if (picture.info.size != m_info.size)
        warnOnce(
            {ErrorKind::BadInput,
             QT_TRANSLATE_NOOP("core", "%1 has another size than the first picture: frames are scaled to %2 x %3."),
             {shownName(path), std::to_string(m_info.size.width), std::to_string(m_info.size.height)}});
    m_lastFrame = inForm(*resized(picture.frame, m_info.size), m_info.bits, timeMs(index));
    m_lastIndex = index;
    return m_lastFrame;
}

FramePtr SequenceReader::thumbnail(int64_t index, Size fit, std::stop_token stop) {
    const fs::path& path = file(index);
    if (stop.stop_requested()) return nullptr;
    return toEightBits(resized(readImage(path).frame, fittedInto(m_info.size, fit)));
}

}  // namespace deep3d
