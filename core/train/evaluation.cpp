// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/evaluation.h"

#include <ATen/Parallel.h>

#include <chrono>
#include <map>

#include "core/train/contact_sheet.h"
#include "core/train/depth_error.h"
#include "core/train/sample_source.h"
#include "core/util/error.h"

namespace deep3d {
namespace {

using SetRefs = std::map<std::string, std::vector<SampleRef>>;

void collect(const PackReader& pack, const EvaluationOptions& options, SetRefs& sets) {
    for (const auto& sample : pack.samples()) {
        const bool validation = pack.purpose() == PackPurpose::Training && sample.split == PackSplit::Validation;
        const bool measured = pack.purpose() == PackPurpose::Evaluation || sample.split == PackSplit::Test ||
                              (options.validation && validation);
        if (measured && (sample.nearness || (options.views && sample.right))) {
            sets[sample.source + (validation ? " (validation)" : "")].push_back({&pack, &sample});
        }
    }
}

template <class Make> auto timed(double& ms, const Make& make) {
    const auto start = std::chrono::steady_clock::now();
    auto made = make();
    ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return made;
}

EvaluationPair pairOf(const SampleRef& ref, const Predictor& predictor) {
    EvaluationPair pair;
    pair.left = ref.left();
    pair.mass = timed(pair.networkMs, [&] { return predictor.mass(pair.left); });
    if (ref.sample->right) pair.right = ref.right();
    if (ref.sample->nearness) pair.nearness = ref.nearness();
    pair.nearPx = ref.sample->nearPx;
    pair.farPx = ref.sample->farPx;
    return pair;
}

// |view - truth|, three times as bright.
Picture errorPicture(const at::Tensor& view, const Picture& truth) {
    return colourPicture((view - colourTensor(truth)).abs() * 3);
}

ShownPicture shownPicture(const SampleRef& ref, const std::string& set, const EvaluationPair& pair,
                          const RowResults& rows) {
    const int width = pair.left.width, height = pair.left.height;
    ShownPicture shown{set, ref.sample->id, {{"left", pair.left}}};
    shown.tiles.emplace_back("network's layers", layerColours(expectedLayers(pair.mass, width, height), width, height));
    if (pair.nearness) {
        std::vector<float> truth;
        for (const uint8_t value : pair.nearness->samples) truth.push_back(value ? 29.0f - (value - 1) * 26.0f / 254 : -1);
        shown.tiles.emplace_back("known depth", layerColours(truth, width, height));
    }
    if (!rows[0]) return shown;
    shown.tiles.emplace_back("right, true", pair.right);
    for (const auto& [row, name, label] : kViewRows) {
        const auto& result = rows[size_t(row)];
        if (!result || row < ViewRow::Network) continue;
        shown.tiles.emplace_back(label, colourPicture(result->view));
        shown.tiles.emplace_back(std::string(label) + ": error x 3", errorPicture(result->view, pair.right));
    }
    return shown;
}

class SetRun {
public:
    SetRun(const EvaluationOptions& options, const Predictor& predictor, std::function<void()> tick)
        : m_options(options), m_predictor(predictor), m_tick(std::move(tick)) {}

    SetScore run(const std::string& set, const std::vector<SampleRef>& refs, Evaluation& evaluation) {
        SetScore score;
        score.set = set;
        if (m_options.views) score.fit = fitOf(refs);
        const size_t every = m_options.shownPictures > 0 ? refs.size() / size_t(m_options.shownPictures) + 1 : 0;
        for (size_t i = 0; i < refs.size(); ++i) {
            const EvaluationPair pair = pairOf(refs[i], m_predictor);
            RowResults rows;
            if (m_options.views && refs[i].sample->right) rows = measureRows(pair, score.fit);
            evaluation.pictures.push_back(scoreOf(set, refs[i], pair, rows));
            if (every > 0 && i % every == 0) evaluation.shown.push_back(shownPicture(refs[i], set, pair, rows));
            m_tick();
        }
        return score;
    }

private:
    SetFit fitOf(const std::vector<SampleRef>& refs) const {
        SetFitter fitter;
        bool any = false;
        for (const auto& ref : refs) {
            if (ref.sample->right) fitter.add(pairOf(ref, m_predictor));
            any |= bool(ref.sample->right);
            m_tick();
        }
        return any ? fitter.finish() : SetFit{};
    }

    PictureScore scoreOf(const std::string& set, const SampleRef& ref, const EvaluationPair& pair,
                         const RowResults& rows) const {
        PictureScore score{set, ref.sample->id, {}, {}, {}, {}};
        if (pair.nearness) {
            const auto layers = expectedLayers(pair.mass, pair.left.width, pair.left.height);
            score.order = measureOrder(*pair.nearness, layers, m_options.order);
            score.depthError = relativeDepthError(*pair.nearness, layers);
        }
        for (size_t r = 0; r < rows.size(); ++r) {
            if (!rows[r]) continue;
            score.rows[r] = rows[r]->figures;
            score.ms[r] = rows[r]->ms;
        }
        return score;
    }

    const EvaluationOptions& m_options;
    const Predictor& m_predictor;
    std::function<void()> m_tick;
};

// Means over the pictures of the set, by member.
class Means {
public:
    explicit Means(SetScore& set) : m_set(set) {}

    void add(const PictureScore& picture) {
        if (picture.order.pairs > 0) {
            ++m_set.orderPictures;
            m_set.order += picture.order.network;
            m_set.orderRule += picture.order.rule;
        }
        if (picture.depthError) {
            ++m_set.depthPictures;
            m_set.depthError += *picture.depthError;
        }
        for (size_t r = 0; r < picture.rows.size(); ++r) {
            if (picture.rows[r]) addRow(m_set.rows[r], *picture.rows[r], picture.ms[r], r, *picture.rows[size_t(ViewRow::GlobalShift)]);
        }
    }

    void finish() {
        const double orders = std::max(1, m_set.orderPictures);
        m_set.order /= orders;
        m_set.orderRule /= orders;
        m_set.depthError /= std::max(1, m_set.depthPictures);
        for (size_t r = 0; r < m_set.rows.size(); ++r) {
            RowScore& row = m_set.rows[r];
            if (row.pairs == 0) continue;
            row.overGlobal = row.figures.mae / m_global[r];
            for (double* value : {&row.figures.mae, &row.figures.psnr, &row.figures.ssim, &row.figures.edgeMae, &row.ms})
                *value /= row.pairs;
        }
    }

private:
    void addRow(RowScore& row, const ViewFigures& figures, double ms, size_t index, const ViewFigures& global) {
        ++row.pairs;
        row.figures.mae += figures.mae;
        row.figures.psnr += figures.psnr;
        row.figures.ssim += figures.ssim;
        row.figures.edgeMae += figures.edgeMae;
        row.ms += ms;
        m_global[index] += global.mae;
    }

    SetScore& m_set;
    std::array<double, kViewRows.size()> m_global{};
};

}  // namespace

Evaluation evaluate(const EvaluationOptions& options, const EvaluationProgress& progress) {
    at::set_num_threads(options.threads);
    const Predictor predictor(options.model, options.predictor);
    std::vector<PackReader> packs;
    for (const auto& folder : options.packs) packs.emplace_back(folder);
    SetRefs sets;
    for (const auto& pack : packs) collect(pack, options, sets);
    size_t total = 0, done = 0;
    for (const auto& [set, refs] : sets) total += refs.size() * (options.views ? 2 : 1);
    if (total == 0) {
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "The packs hold no picture to measure: none is for evaluation or of a test "
                                              "split, with depth or a second eye."));
    }
    Evaluation evaluation{options.model.filename().string(), predictor.precision(), {}, {}, {}};
    for (const auto& [set, refs] : sets) {
        SetRun run(options, predictor, [&, name = set] {
            ++done;
            if (progress) progress(done, total, name);
        });
        const size_t first = evaluation.pictures.size();
        SetScore score = run.run(set, refs, evaluation);
        Means means(score);
        for (size_t i = first; i < evaluation.pictures.size(); ++i) means.add(evaluation.pictures[i]);
        means.finish();
        evaluation.sets.push_back(score);
    }
    return evaluation;
}

}  // namespace deep3d
