// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/trainer.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <malloc.h>
#include <torch/autograd.h>

#include <algorithm>
#include <chrono>
#include <climits>
#include <cmath>
#include <cstdio>
#include <optional>

#include <nlohmann/json.hpp>

#include "core/model/compute_type.h"
#include "core/model/layer_weights.h"
#include "core/train/compute_device.h"
#include "core/train/device_clock.h"
#include "core/train/loss_log.h"
#include "core/train/objective.h"
#include "core/train/optimiser.h"
#include "core/train/start_net.h"
#include "core/train/worker_group.h"
#include "core/util/error.h"
#include "core/util/log.h"

namespace deep3d {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

// Sizes of about equal area, so that every shape of picture is met; the last part at the width of use.
BatchLoader::Plan planOf(const TrainOptions& options, bool large, Dice& dice) {
    static constexpr PictureSize kSmall[] = {{256, 192}, {256, 192}, {256, 192}, {288, 160}, {224, 224}, {192, 256}};
    static constexpr PictureSize kLarge[] = {{384, 288}, {384, 256}, {384, 224}, {384, 224}, {288, 384}, {320, 320}};
    const PictureSize size = large ? kLarge[dice.index(std::size(kLarge))] : kSmall[dice.index(std::size(kSmall))];
    const double share = 256.0 * 192.0 / (size.width * size.height);
    return {size, large ? std::max(4, int(options.batch * share + 0.5)) : options.batch};
}

nlohmann::json describe(const TrainOptions& options) {
    return {{"minutes", options.minutes}, {"steps", options.steps}, {"batch", options.batch},
            {"frozen_blocks", options.frozenBlocks}, {"frozen_second_blocks", options.frozenSecondBlocks},
            {"large_share", options.largeShare}, {"backbone_rate", options.backboneRate},
            {"decoder_rate", options.decoderRate}, {"warm_up", options.warmUp}, {"split_mass_weight", options.splitMassWeight},
            {"position_weight", options.positionWeight}, {"edge_weight", options.edgeWeight},
            {"ranking_weight", options.rankingWeight}, {"view_weight", options.viewWeight},
            {"view_samples", options.viewSamples}, {"averaging", options.averaging}, {"seed", options.seed},
            {"bfloat16", options.bfloat16}, {"weights", options.weights}};
}

class TrainRun {
public:
    explicit TrainRun(const TrainOptions& options)
        : m_options(options), m_device(computeDevice(options.device, options.place.localRank)),
          m_type(trainingType(options.bfloat16, m_device)), m_clock(m_device), m_group(options.place, m_device),
          m_source(options.packs, options.weights), m_net(readyNet(options, m_source, m_device)),
          m_optimiser(*m_net, {options.backboneRate, options.decoderRate, 0.01, 1.0}) {
        for (const auto& [name, tensor] : m_net->state()) {
            m_averages.push_back(tensor.detach().clone());
        }
        if (options.resume) {
            load();
        }
        if (m_group.size() > 1) {
            m_sum = [this](const at::Tensor& value) { return m_group.sum(value); };
            m_net->shareNorms(m_sum);
        }
        if (options.bfloat16 && m_type == at::kFloat) {
            log(LogLevel::Info, "Trains in float32: this processor does not multiply bfloat16.");
        }
        if (writes()) {
            m_losses.emplace(options.runFolder / kLossLogName, m_step, kTermNames);
        }
    }

    void run(const std::atomic<bool>& stop) {
        auto lastSave = Clock::now();
        m_lastLog = m_start = Clock::now();
        agree(stop);
        BatchLoader loader(m_source, {m_options.seed, m_step, m_options.workers, 4, m_group.rank()},
                           [this](int64_t step, Dice& dice) { return planOf(m_options, isLarge(step), dice); });
        while (!m_stop && m_progress < 1.0) {
            const auto asked = Clock::now();
            const auto batch = loader.next();
            m_waited += secondsSince(asked);
            step(*batch);
            agree(stop);
            if (secondsSince(m_lastLog) > 20.0) {
                report();
            }
            if (secondsSince(lastSave) > 60.0 * m_options.checkpointMinutes) {
                save();
                lastSave = Clock::now();
            }
        }
        report();
        save();
    }

private:
    static std::shared_ptr<LayerNet> readyNet(const TrainOptions& options, const SampleSource& source, at::Device device) {
        auto net = startNet(options, source);
        net->freezeBackbones(options.frozenBlocks, options.frozenSecondBlocks);
        net->to(device);
        net->train();
        return net;
    }

    double elapsed() const { return m_elapsedBefore + secondsSince(m_start); }
    bool writes() const { return m_group.rank() == 0; }

    // All processes see one progress and stop after one step.
    void agree(const std::atomic<bool>& stop) {
        const double own =
            m_options.steps > 0 ? double(m_step) / double(m_options.steps) : elapsed() / (60.0 * m_options.minutes);
        const auto all = m_group.largest(at::tensor({own, stop ? 1.0 : 0.0}, at::kDouble));
        m_progress = all[0].item<double>();
        m_stop = all[1].item<double>() > 0;
    }

    // Asked by the loader's threads some steps ahead: with a number of steps the answer depends on the step alone.
    bool isLarge(int64_t step) const {
        const double at = m_options.steps > 0 ? double(step) / double(m_options.steps) : m_progress.load();
        return at > 1.0 - m_options.largeShare;
    }

    // Linear warm-up, then half a cosine to 0.
    double rateFactor() const {
        const double at = m_progress;
        const double rest = (at - m_options.warmUp) / (1.0 - m_options.warmUp);
        return at < m_options.warmUp ? std::max(0.02, at / m_options.warmUp)
                                     : 0.5 * (1.0 + std::cos(M_PI * std::clamp(rest, 0.0, 1.0)));
    }

    void step(const Batch& batch) {
        m_clock.begin();
        const auto tensors = toTensors(batch, m_net->options().layers, m_options.viewSamples, m_device);
        const auto cost = objective(m_net->forward(tensors.picture.to(m_type)), tensors, m_options, m_sum);
        cost.total.backward();
        if (m_sum) {
            m_optimiser.sumGradients(m_sum);
        }
        m_lastNorm = m_optimiser.step(rateFactor());
        average();
        m_clock.end();
        ++m_step;
        note(cost.terms);
        ++m_logSteps;
        m_samples += int64_t(batch.samples.size());
        m_logSamples += int64_t(batch.samples.size());
    }

    void note(std::array<double, 5> terms) {
        if (m_sum) {
            const auto all = m_sum(at::tensor(at::ArrayRef<double>(terms), at::kDouble));
            std::copy_n(all.data_ptr<double>(), terms.size(), terms.begin());
        }
        for (size_t i = 0; i < terms.size(); ++i) {
            m_sums[i] += terms[i];
        }
        if (m_losses) {
            m_losses->append(m_step, terms, m_lastNorm);
        }
    }

    void average() {
        const torch::NoGradGuard noGradients;
        const double keep = std::min(m_options.averaging, (1.0 + double(m_step)) / (10.0 + double(m_step)));
        std::vector<at::Tensor> current;
        for (const auto& [name, tensor] : m_net->state()) {
            current.push_back(tensor.detach());
        }
        at::_foreach_lerp_(m_averages, current, 1.0 - keep);
    }

    void report() {
        if (m_logSteps == 0 || !writes()) {
            return;
        }
        std::string line;
        char text[96];
        std::snprintf(text, sizeof text, "%5.1f %% step %lld %5.1f samples/s", 100.0 * m_progress.load(), (long long)m_step,
                      double(m_logSamples) / secondsSince(m_lastLog));
        line = text;
        for (size_t i = 0; i < m_sums.size(); ++i) {
            std::snprintf(text, sizeof text, "  %s %.4f", kTermNames[i], m_sums[i] / double(m_logSteps));
            line += text;
            m_sums[i] = 0;
        }
        std::snprintf(text, sizeof text, "  gradient %.2f  waiting for data %.0f %%", m_lastNorm,
                      100.0 * m_waited / secondsSince(m_lastLog));
        line += text;
        if (m_clock.measures()) {
            std::snprintf(text, sizeof text, "  device at work %.0f %%", 100.0 * m_clock.take() / secondsSince(m_lastLog));
            line += text;
        }
        log(LogLevel::Info, line);
        m_waited = 0.0;
        m_logSteps = m_logSamples = 0;
        m_lastLog = Clock::now();
    }

    std::filesystem::path checkpoint() const { return m_options.runFolder / kCheckpointName; }

    void save() {
        if (!writes()) {
            return;
        }
        TensorFile content;
        storeState(*m_net, "model.", StoredType::Float32, content);
        const auto state = m_net->state();
        for (size_t i = 0; i < state.size(); ++i) {
            content.tensors["average." + state[i].first] = toStored(m_averages[i], StoredType::Float32);
        }
        m_optimiser.store(content);
        content.metadata = {{"kind", "deep3d-train checkpoint 1"}, {"options", describe(m_options).dump()},
                            {"step", std::to_string(m_step)}, {"samples", std::to_string(m_samples)},
                            {"seconds", std::to_string(elapsed())}};
        writeTensorFile(checkpoint(), content);
    }

    void load() {
        const auto content = readTensorFile(checkpoint());
        loadState(*m_net, "model.", content, checkpoint());
        const auto state = m_net->state();
        for (size_t i = 0; i < state.size(); ++i) {
            const auto found = content.tensors.find("average." + state[i].first);
            if (found == content.tensors.end()) {
                throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a checkpoint."),
                            {checkpoint().string()});
            }
            m_averages[i].copy_(toTensor(found->second));
        }
        m_optimiser.load(content, checkpoint());
        const auto number = [&](const char* name) {
            const auto found = content.metadata.find(name);
            return found == content.metadata.end() ? 0.0 : std::atof(found->second.c_str());
        };
        m_step = int64_t(number("step"));
        m_samples = int64_t(number("samples"));
        m_elapsedBefore = number("seconds");
    }

    TrainOptions m_options;
    at::Device m_device;
    at::ScalarType m_type;
    DeviceClock m_clock;
    WorkerGroup m_group;
    SumOverAll m_sum;  // empty alone
    SampleSource m_source;
    std::shared_ptr<LayerNet> m_net;
    Optimiser m_optimiser;
    std::vector<at::Tensor> m_averages;  // of every parameter and buffer, in the order of state()
    int64_t m_step = 0, m_samples = 0, m_logSteps = 0, m_logSamples = 0;
    double m_elapsedBefore = 0.0, m_lastNorm = 0.0, m_waited = 0.0;
    std::array<double, 5> m_sums{};
    std::atomic<double> m_progress{0.0};
    bool m_stop = false;
    std::optional<LossLog> m_losses;  // of rank 0
    Clock::time_point m_start = Clock::now(), m_lastLog = Clock::now();
};

}  // namespace

void train(const TrainOptions& options, const std::atomic<bool>& stop) {
    at::set_num_threads(options.threads);
    // Every step asks for the same large blocks: kept, they need not be mapped and cleared by the kernel each time.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    std::filesystem::create_directories(options.runFolder);
    TrainRun(options).run(stop);
}

}  // namespace deep3d
