// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <fstream>

#include <nlohmann/json.hpp>

#include "core/media/video_writer.h"
#include "tests/app/command_line_test.h"
#include "tests/support/clips.h"

namespace deep3d {

// A folder for clips, and a network that answers hundreds of frames in seconds.
class ConvertClipCase : public CommandLineTest {
protected:
    static constexpr Size kSize{64, 48};

    // The network at a sixth of its width.
    static void SetUpTestSuite() {
        CommandLineTest::SetUpTestSuite();
        const nlohmann::json small = {
            {"input", {{"width", 64}, {"height", 32}, {"normalisation", {{"scale", 1 / 127.5}, {"offset", -1.0}}}}}};
        testing::writeRandomNetwork(network().parent_path(), "deep3d-33", small);
    }

    // These frames without loss, at 25 a second.
    std::string clipOf(const std::string& name, const std::vector<FramePtr>& frames) {
        const VideoFormat format{.size = frames.front()->size(), .frameRate = {25, 1}, .timeBase = {1, 25}};
        VideoWriter writer(at(name), format, {.codec = VideoCodec::Ffv1});
        for (size_t i = 0; i < frames.size(); ++i) writer.write(frames[i], int64_t(i));
        writer.finish(int64_t(frames.size()));
        return at(name);
    }

    // A clip whose every frame has other noise.
    std::string clip(const std::string& name, int frames, uint32_t seed = 1) {
        std::vector<FramePtr> pictures;
        for (int i = 0; i < frames; ++i) pictures.push_back(testing::noiseFrame(kSize, SampleBits::Eight, seed * 1000 + uint32_t(i)));
        return clipOf(name, pictures);
    }

    std::vector<std::string> lossless(const std::string& input, const std::string& output,
                                      const std::vector<std::string>& more = {}) {
        std::vector<std::string> words{"convert", input, "-o", output, "--layout", "sbs", "--codec", "ffv1", "--device", "cpu"};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }
};

}  // namespace deep3d
