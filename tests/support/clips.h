// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <gmock/gmock.h>
#include <array>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/image/frame.h"
#include "core/media/media_reader.h"
#include "tests/support/temporary_folder.h"

// Small clips whose pictures say their own number, made and read back with programs that are not ours.
namespace deep3d::testing {

// A picture that shows `number` (0 ... 65535) as sixteen dark or bright bars, which survive any encoder; and the way
// back.
FramePtr numberedFrame(int number, Size size = {128, 64}, SampleBits bits = SampleBits::Eight);
int numberIn(const Frame& frame);

// Runs a program with arguments; its standard output. Fails the test where it ends with an error.
std::string runProgram(const std::vector<std::string>& command);

// `ffprobe -of json` of a file with the given `-show_...` words.
nlohmann::json probed(const std::filesystem::path& file, const std::vector<std::string>& show);

// All frames of a clip, in order.
std::vector<FramePtr> framesOf(const std::filesystem::path& clip);
void expectSameFrames(const std::vector<FramePtr>& found, const std::vector<FramePtr>& expected);

// A file's content.
std::string bytesOf(const std::filesystem::path& file);

// The pictures of `video` as `output` (.mkv, .mp4), with two sound tracks in these languages, English subtitles ("Hello"
// from 0.5 s, "World" from 1.2 s), the title "A film", the chapters "One" and, from 1.5 s, "Two", in Matroska a font.
std::filesystem::path filmOf(const std::filesystem::path& video, const std::filesystem::path& output, int seconds,
                             const std::array<std::string, 2>& languages);

class MediaTest : public ::testing::Test {
protected:
    std::filesystem::path file(const std::string& name) const { return m_folder / name; }

    // The frames 0 ... count - 1 as `name`, encoded by ffmpeg with the given options (codec, filters, container flags).
    std::filesystem::path clip(const std::string& name, int count, const std::vector<std::string>& options,
                               double rate = 25.0);
    // The same from raw bytes in a pixel format of FFmpeg's.
    std::filesystem::path rawClip(const std::string& name, const std::vector<uint8_t>& bytes, const std::string& format,
                                  Size size, const std::vector<std::string>& options);
    // ffmpeg with these arguments; the last one is the output inside the folder, which is returned.
    std::filesystem::path ffmpeg(std::vector<std::string> arguments, const std::string& output);

    TemporaryFolder m_folder;
};

// The error's sentence; fails the test where there is none.
std::string sentenceOf(ErrorKind kind, const std::function<void()>& action);

}  // namespace deep3d::testing
