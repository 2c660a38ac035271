// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "tests/support/clips.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

namespace deep3d::testing {
namespace {

constexpr int kBars = 16;

std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char letter : text) out += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return out + "'";
}

template <class T>
void drawBars(Frame& frame, int number, T dark, T bright) {
    for (int y = 0; y < frame.height(); ++y)
        for (int x = 0; x < frame.width(); ++x) {
            const bool set = number >> (x * kBars / frame.width()) & 1;
            for (int channel = 0; channel < 3; ++channel)
                frame.row<T>(y)[size_t(3 * x + channel)] = set ? bright : dark;
        }
}

}  // namespace

FramePtr numberedFrame(int number, Size size, SampleBits bits) {
    auto frame = std::make_shared<Frame>(size, bits);
    if (bits == SampleBits::Eight)
        drawBars<uint8_t>(*frame, number, 40, 210);
    else
        drawBars<uint16_t>(*frame, number, 40 * 257, 210 * 257);
    return frame;
}

int numberIn(const Frame& frame) {
    int number = 0;
    for (int bar = 0; bar < kBars; ++bar) {
        const size_t x = size_t((2 * bar + 1) * frame.width() / (2 * kBars)) * 3 + 1;
        const int y = frame.height() / 2;
        const bool set =
            frame.bits() == SampleBits::Eight ? frame.row<uint8_t>(y)[x] > 125 : frame.row<uint16_t>(y)[x] > 125 * 257;
        number |= int(set) << bar;
    }
    return number;
}

std::string runProgram(const std::vector<std::string>& command) {
    std::string line;
    for (const auto& word : command) line += quoted(word) + " ";
    FILE* pipe = ::popen((line + "2>&1").c_str(), "r");
    std::string output;
    std::array<char, 4096> part;
    for (size_t read; pipe && (read = std::fread(part.data(), 1, part.size(), pipe)) > 0;)
        output.append(part.data(), read);
    EXPECT_EQ(pipe ? ::pclose(pipe) : -1, 0) << line << "\n" << output;
    return output;
}

nlohmann::json probed(const std::filesystem::path& file, const std::vector<std::string>& show) {
    std::vector<std::string> command{"ffprobe", "-v", "error", "-of", "json"};
    command.insert(command.end(), show.begin(), show.end());
    command.push_back(file.string());
    return nlohmann::json::parse(runProgram(command));
}

std::vector<FramePtr> framesOf(const std::filesystem::path& clip) {
    const MediaReaderPtr reader = openMedia(clip);
    std::vector<FramePtr> frames;
    for (int64_t i = 0; i < reader->frameCount(); ++i) frames.push_back(reader->read(i));
    return frames;
}

void expectSameFrames(const std::vector<FramePtr>& found, const std::vector<FramePtr>& expected) {
    ASSERT_EQ(found.size(), expected.size());
    for (size_t i = 0; i < found.size(); ++i) {
        ASSERT_EQ(found[i]->size(), expected[i]->size());
        ASSERT_EQ(found[i]->bits(), expected[i]->bits());
        ASSERT_TRUE(std::equal(found[i]->data(), found[i]->data() + found[i]->byteCount(), expected[i]->data())) << i;
    }
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::filesystem::path filmOf(const std::filesystem::path& video, const std::filesystem::path& output, int seconds,
                             const std::array<std::string, 2>& languages) {
    const TemporaryFolder parts;
    const auto part = [&parts](const char* name) { return (parts / name).string(); };
    std::ofstream(part("s.srt")) << "1\n00:00:00,500 --> 00:00:01,000\nHello\n\n2\n00:00:01,200 --> 00:00:01,800\nWorld\n";
    std::ofstream(part("c.txt")) << ";FFMETADATA1\ntitle=A film\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1500\ntitle=One\n"
                                 << "[CHAPTER]\nTIMEBASE=1/1000\nSTART=1500\nEND=" << std::max(1600, seconds * 1000)
                                 << "\ntitle=Two\n";
    std::ofstream(part("font.ttf"), std::ios::binary) << std::string(1000, 'f');
    const bool matroska = output.extension() == ".mkv";
    std::string words = "ffmpeg -y -nostdin -loglevel error -i VIDEO -f lavfi -i sine=sample_rate=48000 -f lavfi -i sine=f=880 "
                        "-i SUBTITLES -i CHAPTERS -map 0:v -map 1:a -map 2:a -map 3:s -map_metadata 4 -map_chapters 4 "
                        "-metadata:s:a:0 LANGUAGE1 -metadata:s:a:1 LANGUAGE2 -metadata:s:s:0 language=eng -c:v copy -c:a aac";
    words += matroska ? " -c:s subrip -attach FONT -metadata:s:t mimetype=font/ttf" : " -c:s mov_text";
    const std::map<std::string, std::string> values{
        {"VIDEO", video.string()}, {"SUBTITLES", part("s.srt")}, {"CHAPTERS", part("c.txt")}, {"FONT", part("font.ttf")},
        {"LANGUAGE1", "language=" + languages[0]}, {"LANGUAGE2", "language=" + languages[1]}};
    std::vector<std::string> command;
    std::istringstream stream(words + " -t " + std::to_string(seconds));
    for (std::string word; stream >> word;) command.push_back(values.contains(word) ? values.at(word) : word);
    command.push_back(output.string());
    runProgram(command);
    return output;
}

std::filesystem::path MediaTest::ffmpeg(std::vector<std::string> arguments, const std::string& output) {
    arguments.insert(arguments.begin(), {"ffmpeg", "-y", "-nostdin", "-loglevel", "error"});
    arguments.push_back(file(output).string());
    runProgram(arguments);
    return file(output);
}

std::filesystem::path MediaTest::rawClip(const std::string& name, const std::vector<uint8_t>& bytes,
                                         const std::string& format, Size size,
                                         const std::vector<std::string>& options) {
    std::ofstream(file("raw.bin"), std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
    std::vector<std::string> arguments{
        "-f", "rawvideo", "-pix_fmt", format, "-s", std::to_string(size.width) + "x" + std::to_string(size.height)};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const auto made = ffmpeg(arguments, name);
    std::filesystem::remove(file("raw.bin"));
    return made;
}

std::filesystem::path MediaTest::clip(const std::string& name, int count, const std::vector<std::string>& options,
                                      double rate) {
    std::vector<uint8_t> bytes;
    Size size;
    for (int i = 0; i < count; ++i) {
        const auto frame = numberedFrame(i);
        size = frame->size();
        const auto* data = reinterpret_cast<const uint8_t*>(frame->data());
        bytes.insert(bytes.end(), data, data + frame->byteCount());
    }
    std::vector<std::string> all{"-r", std::to_string(rate), "-i", file("raw.bin").string()};
    all.insert(all.end(), options.begin(), options.end());
    return rawClip(name, bytes, "rgb24", size, all);
}

std::string sentenceOf(ErrorKind kind, const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        EXPECT_EQ(int(error.kind()), int(kind)) << error.what();
        return error.what();
    }
    ADD_FAILURE() << "nothing was thrown";
    return "";
}

}  // namespace deep3d::testing
