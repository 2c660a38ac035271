// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/still_export.h"

#include <chrono>
#include <cmath>
#include <memory>

#include "core/image/array_file.h"
#include "core/image/resize.h"
#include "core/image/stereo_file.h"
#include "core/job/own_views.h"
#include "core/job/realigned.h"
#include "core/stereo/depth_picture.h"
#include "core/util/atomic_file.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

constexpr int kSheetCellWidth = 320;        // px, of one layer's cell where no width is asked for
constexpr int kAnyHeight = kMaxImageSide;   // a box that limits the width alone

// Shares of the whole work at which its stages end, roughly: for a bar that moves, not for arithmetic.
constexpr double kOpened = 0.2, kAsked = 0.4, kRendered = 0.7, kWritten = 1.0;

// One export: what it borrows, and its progress.
class StillWork {
public:
    StillWork(const StillExport& job, FramePipeline& pipeline, const std::function<void(const ExportProgress&)>& progress,
              std::stop_token stop)
        : m_job(job), m_pipeline(pipeline), m_progress(progress), m_stop(std::move(stop)) {}

    // False when stopped.
    bool run(const std::vector<fs::path>& outputs) {
        open();
        if (!reached(kOpened)) return false;
        m_pipeline.distribution();
        if (!reached(kAsked)) return false;
        return write(outputs);
    }

    // The input's own views: the network is not asked.
    bool runOwnViews(const std::vector<fs::path>& outputs) {
        const FramePair own = readEyes(m_job.input, m_job.ownViews);
        const Size view = m_job.maxWidth > 0 ? fittedInto(own.left->size(), fit()) : own.left->size();
        const FramePair eyes = ownViews(own, m_job.settings, view);
        m_own = {eyes.left, eyes.right};
        if (!reached(kAsked)) return false;
        return write(outputs);
    }

private:
    void open() {
        if (m_job.input.empty()) {
            if (!m_pipeline.isOpen()) throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "No picture is open."));
            return;
        }
        if (m_job.ownViews.kind == StereoKind::None) return m_pipeline.open(m_job.input);
        m_pipeline.open(readEyes(m_job.input, m_job.ownViews).left);
    }

    bool reached(double fraction) {
        const double elapsed = std::chrono::duration<double>(Clock::now() - m_start).count();
        if (m_progress) m_progress({fraction, elapsed * (1 - fraction) / fraction});
        return !m_stop.stop_requested();
    }

    Size fit() const { return m_job.maxWidth > 0 ? Size{m_job.maxWidth, kAnyHeight} : Size{}; }

    WriteOptions writeOptions() const {
        WriteOptions options;
        options.quality = m_job.jpegQuality;
        if (m_job.keepMetadata) options.metadataFrom = m_job.input;
        return options;
    }

    bool write(const std::vector<fs::path>& outputs) {
        switch (m_job.format) {
            case StillFormat::Picture: return writePicture(outputs[0]);
            case StillFormat::TwoFiles: return writeTwo(outputs);
            case StillFormat::Mpo:
            case StillFormat::Jps: return writePair(outputs[0]);
            case StillFormat::WiggleGif:
            case StillFormat::WiggleWebp: return writeWiggle(outputs[0]);
            case StillFormat::DepthPng: return writeDepth(outputs[0]);
            case StillFormat::LayerSheet: return writeSheet(outputs[0]);
            case StillFormat::LayerVolume: return writeVolume(outputs[0]);
        }
        return false;
    }

    FramePtr rendered(const StereoSettings& settings, Layout layout, Size box) {
        return m_pipeline.render({settings, layout, m_job.anaglyph, box}, m_stop);
    }

    ViewPair views() {
        return m_own.left ? m_own : m_pipeline.renderPair(m_job.settings, m_stop, fit());
    }

    bool writePicture(const fs::path& output) {
        const FramePtr picture = m_own.left ? composed(m_own.left, m_own.right, m_job.layout, m_job.anaglyph)
                                            : rendered(m_job.settings, m_job.layout, fit());
        if (!picture || !reached(kRendered)) return false;
        writeImage(*picture, output, writeOptions());
        return true;
    }

    bool writeTwo(const std::vector<fs::path>& outputs) {
        const ViewPair pair = views();
        if (!pair.left || !reached(kRendered)) return false;
        // Both are complete before either gets its name.
        AtomicFile left(outputs[0]), right(outputs[1]);
        writeImage(*pair.left, left.path(), writeOptions());
        writeImage(*pair.right, right.path(), writeOptions());
        left.commit();
        right.commit();
        return true;
    }

    bool writePair(const fs::path& output) {
        const ViewPair pair = views();
        if (!pair.left || !reached(kRendered)) return false;
        const auto writer = m_job.format == StillFormat::Mpo ? writeMpo : writeJps;
        writer(*pair.left, *pair.right, output, writeOptions());
        return true;
    }

    bool writeWiggle(const fs::path& output) {
        auto frames = wiggleFrames();
        if (frames.empty() || !reached(kRendered)) return false;
        for (int i = int(frames.size()) - 2; i > 0; --i) frames.push_back(frames[size_t(i)]);
        if (m_job.format == StillFormat::WiggleGif)
            writeAnimatedGif(frames, m_job.wiggleDelayMs, output);
        else
            writeAnimatedWebp(frames, m_job.wiggleDelayMs, output, writeOptions());
        return true;
    }

    // From the left eye to the right one; empty when stopped.
    std::vector<FramePtr> wiggleFrames() {
        if (m_job.wiggleFrames == 2 || m_own.left) {
            const ViewPair pair = views();
            return pair.left ? std::vector{toEightBits(pair.left), toEightBits(pair.right)} : std::vector<FramePtr>{};
        }
        std::vector<FramePtr> frames;
        for (int i = 0; i < m_job.wiggleFrames; ++i) {
            const double part = double(i) / (m_job.wiggleFrames - 1);
            const FramePtr eye = eyeAt(m_job.settings.swapEyes ? 1 - part : part);
            if (!eye) return {};
            frames.push_back(toEightBits(eye));
        }
        return frames;
    }

    // The eye at `part` of the way from the left one to the right one. It is moved by (part - balance) * parallax: the
    // right eye of another balance where that is positive, the left eye of one where it is negative.
    FramePtr eyeAt(double part) {
        StereoSettings settings = m_job.settings;
        const double share = part - settings.balance;
        settings.swapEyes = false;
        settings.borders = BorderMode::Replicate;
        settings.balance = share >= 0 ? 1 - share : -share;
        return rendered(settings, share >= 0 ? Layout::RightOnly : Layout::LeftOnly, fit());
    }

    bool writeDepth(const fs::path& output) {
        const Size full = m_pipeline.frame()->size();
        const Size size = m_job.maxWidth > 0 ? fittedInto(full, fit()) : full;
        const auto samples = depthSamples(*m_pipeline.distribution(), size);
        if (!reached(kRendered)) return false;
        writeGrey16Png(output, size, samples);
        return true;
    }

    DistributionPtr alignedLayers() {
        const DistributionPtr answer = m_pipeline.distribution();
        return realigned(answer, m_job.layerAlignment, makeShiftTable(m_job.settings, answer->axis()));
    }

    bool writeSheet(const fs::path& output) {
        const DistributionPtr layers = alignedLayers();
        const Size cell{m_job.maxWidth > 0 ? m_job.maxWidth : kSheetCellWidth, kAnyHeight};
        // Each layer is laid over the picture whose grid it is on.
        const bool source = m_job.layerAlignment == Alignment::Source;
        StereoSettings settings = m_job.settings;
        settings.borders = BorderMode::Replicate;
        settings.swapEyes = false;
        settings.balance = 0.0;
        const FramePtr thumbnail = source ? resized(m_pipeline.frame(), fittedInto(m_pipeline.frame()->size(), cell))
                                          : rendered(settings, Layout::RightOnly, cell);
        if (!thumbnail || !reached(kRendered)) return false;
        const int columns = int(std::ceil(std::sqrt(double(layers->layers()))));
        writeImage(*layerSheet(*layers, *thumbnail, columns, LayerCellStyle::Heat), output);
        return true;
    }

    bool writeVolume(const fs::path& output) {
        const DistributionPtr layers = alignedLayers();
        if (!reached(kRendered)) return false;
        const size_t shape[] = {size_t(layers->layers()), size_t(layers->grid().height), size_t(layers->grid().width)};
        writeNpy(output, shape, {layers->data(), shape[0] * layers->planeSize()});
        return true;
    }

    using Clock = std::chrono::steady_clock;
    const StillExport& m_job;
    FramePipeline& m_pipeline;
    const std::function<void(const ExportProgress&)>& m_progress;
    std::stop_token m_stop;
    ViewPair m_own;
    Clock::time_point m_start = Clock::now();
};

// Formats that only a network's answer can fill.
bool needsNetwork(const StillExport& job) {
    const bool layers = job.format == StillFormat::DepthPng || job.format == StillFormat::LayerSheet ||
                        job.format == StillFormat::LayerVolume;
    const bool looks = job.format == StillFormat::Picture && !isOfTwoViews(job.layout);
    return layers || looks;
}

}  // namespace

std::vector<fs::path> exportStill(const StillExport& job, FramePipeline& pipeline,
                                  const std::function<void(const ExportProgress&)>& progress, std::stop_token stop) {
    checkExport(job);
    const auto outputs = outputFiles(job);
    StillWork work(job, pipeline, progress, stop);
    const bool own = job.ownViews.kind != StereoKind::None && !job.convertsLeft && !needsNetwork(job);
    if (!(own ? work.runOwnViews(outputs) : work.run(outputs))) return {};
    if (progress) progress({kWritten, 0.0});
    return outputs;
}

}  // namespace deep3d
