// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/image/image_file.h"
#include "core/job/clip_export.h"
#include "core/stereo/cpu_backend.h"
#include "tests/support/ramp_network.h"
#include "tests/support/synthetic.h"
#include "tests/support/temporary_folder.h"

namespace deep3d {

// A clip of numbered pictures with one cut, to be exported as numbered pictures: every frame can be compared.
class ClipExportCase : public ::testing::Test {
protected:
    static constexpr int64_t kFrames = 160, kCut = 83;

    ClipExportCase() {
        m_job.input = m_folder / "in_%03d.png";
        m_job.output = m_folder / "out_%03d.png";
        for (int64_t i = 0; i < kFrames; ++i) writeImage(*made(i), numberedPicture(m_job.input, i));
    }

    // Before the cut a smooth picture that flickers, after it another one, mirrored and darker.
    static FramePtr made(int64_t index) {
        const FramePtr smooth = testing::smoothFrame({48, 32});
        const auto frame = copyOf(index < kCut ? smooth : testing::mirrored(smooth));
        for (int y = 0; y < frame->height(); ++y)
            for (uint8_t& sample : frame->row<uint8_t>(y))
                sample = uint8_t((index < kCut ? 30 : 0) + sample * (index < kCut ? 3 : 1) / 4 + (index * 7 + y) % 11);
        return frame;
    }

    static std::shared_ptr<Frame> copyOf(const FramePtr& frame) {
        auto copy = std::make_shared<Frame>(frame->size(), frame->bits(), frame->tags());
        std::copy_n(frame->data(), frame->byteCount(), copy->data());
        return copy;
    }

    FramePtr frame(int64_t index) const { return readImage(numberedPicture(m_job.input, index)).frame; }

    // The answer as an export uses it.
    DistributionPtr answer(int64_t index) { return unpacked(packed(*m_reference.predict(frame(index)), "x"), "x").value(); }

    FramePtr rendered(int64_t index, const DistributionPtr& layers) { return rendered(index, layers, m_job.edits.settings); }
    FramePtr rendered(int64_t index, const DistributionPtr& layers, const StereoSettings& settings) {
        RenderRequest request = makeRequest(frame(index), layers, settings);
        request.layout = m_job.layout;
        request.anaglyph = m_job.anaglyph;
        return m_backend->render(request);
    }

    ClipTools tools() { return {m_network, "ramp", *m_backend, m_cache}; }
    ClipResult exported() { return exportClip(m_job, tools(), m_run); }

    // Stopped when that many frames are converted; goes on where it was.
    ClipResult exportedUntil(int64_t frames) {
        std::stop_source stop;
        const auto watch = [&](const ClipProgress& now) {
            if (now.frames >= frames) stop.request_stop();
        };
        return exportClip(m_job, tools(), {.resume = true, .progress = watch}, stop.get_token());
    }

    std::string sentence(ErrorKind kind = ErrorKind::BadInput) {
        try {
            exported();
        } catch (const Error& problem) {
            EXPECT_EQ(problem.kind(), kind) << problem.what();
            return problem.what();
        }
        ADD_FAILURE() << m_job.output << " was written";
        return {};
    }

    std::filesystem::path picture(int64_t index) const { return numberedPicture(m_job.output, index); }

    // The bytes of every frame's picture.
    std::map<int64_t, std::string> pictures() const {
        std::map<int64_t, std::string> all;
        for (int64_t i = 0; i < kFrames; ++i) {
            const FramePtr read = readImage(picture(i)).frame;
            all[i] = {reinterpret_cast<const char*>(read->data()), read->byteCount()};
        }
        return all;
    }

    static void expectSame(const std::filesystem::path& file, const Frame& expected, int64_t index) {
        const FramePtr read = readImage(file).frame;
        ASSERT_EQ(read->size(), expected.size());
        ASSERT_EQ(read->bits(), expected.bits());
        ASSERT_TRUE(std::equal(read->data(), read->data() + read->byteCount(), expected.data())) << "frame " << index;
    }

    testing::TemporaryFolder m_folder, m_cacheFolder;
    testing::RampNetwork m_network, m_reference;
    RenderBackendPtr m_backend = makeCpuBackend();
    DistributionCache m_cache{m_cacheFolder.path()};
    ClipExport m_job;
    ClipRun m_run;
};

}  // namespace deep3d
