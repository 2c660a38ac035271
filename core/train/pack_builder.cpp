// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/pack_builder.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <opencv2/core/utility.hpp>

#include "core/train/pack_journal.h"
#include "core/train/pack_prepare.h"
#include "core/train/pack_sources.h"
#include "core/train/picture_screen.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

using TellProgress = std::function<void(const PackProgress&)>;

constexpr size_t kPicturesPerThread = 4;  // decoded at once
constexpr size_t kFramesForBars = 24;     // of a film, from all over it

std::vector<EvaluationPicture> evaluationSet(const PackOptions& options) {
    if (options.purpose == PackPurpose::Evaluation) return {};
    std::vector<EvaluationPicture> all = evaluationPictures();
    for (const fs::path& pack : options.evaluationPacks)
        for (EvaluationPicture& picture : evaluationPicturesOf(pack)) all.push_back(std::move(picture));
    return all;
}

// What came of the sources so far.
class Tally {
public:
    explicit Tally(const std::vector<PackSource>& sources) {
        for (const PackSource& source : sources) {
            m_films[source.name] = source.film != nullptr;
            m_report.sources.push_back({.source = source.name});
        }
    }

    void add(const PackOutcome& outcome) {
        const PackSample& sample = outcome.sample;
        PackCounts& counts = *std::ranges::find(m_report.sources, sample.source, &PackCounts::source);
        if (!outcome.keptOut.empty()) {
            ++counts.keptOut;
            if (outcome.repeated && m_films[sample.source])
                ++m_repeated[sample.source];
            else
                m_report.keptOut.push_back(sample.id + " is kept out: " + outcome.keptOut + ".");
            return;
        }
        ++counts.pictures;
        counts.pairs += bool(sample.right);
        counts.withNearness += bool(sample.nearness);
        counts.withMask += bool(sample.mask);
        counts.validation += sample.split == PackSplit::Validation;
        counts.test += sample.split == PackSplit::Test;
    }

    PackReport report() const {
        PackReport report = m_report;
        for (const auto& [film, frames] : m_repeated)
            report.keptOut.push_back("Frames of " + film + " that repeat others are kept out: " + std::to_string(frames) + ".");
        return report;
    }

private:
    PackReport m_report;
    std::map<std::string, bool> m_films;
    std::map<std::string, int> m_repeated;
};

// One run of the builder.
class Build {
public:
    Build(std::vector<PackSource> sources, const fs::path& target, const PackOptions& options,
          const TellProgress& progress, std::stop_token stop)
        : m_sources(std::move(sources)), m_options(options), m_progress(progress), m_stop(std::move(stop)),
          m_screen(evaluationSet(options)), m_journal(target, workText(m_sources, options), options.resume),
          m_writer(target, options.purpose, m_journal.place()), m_tally(m_sources), m_arena(options.threads) {
        for (const PackOutcome& outcome : m_journal.outcomes()) {
            if (!outcome.repeated) m_screen.remember(outcome.sample);
            take(outcome);
        }
    }

    // std::nullopt when stopped.
    std::optional<PackReport> run() {
        for (PackSource& source : m_sources)
            if (source.film && !plan(source)) return std::nullopt;
        for (const PackSource& source : m_sources) m_total += source.inputs.size();
        for (const PackSource& source : m_sources)
            if (!pack(source)) return std::nullopt;
        m_writer.finish();
        m_journal.remove();
        return m_tally.report();
    }

private:
    using Batch = std::span<const PackInput>;
    using Loaded = std::vector<LoadedInput>;

    void tell(const PackProgress& now) const {
        if (m_progress) m_progress(now);
    }

    bool plan(PackSource& source) {
        if (!m_journal.cuts().contains(source.name)) {
            const size_t frames = size_t(source.film->frameCount());
            const auto cuts = source.film->findCuts(
                [&](double done) { tell({true, size_t(done * double(frames)), frames, source.name}); }, m_stop);
            if (!cuts) return false;
            m_journal.addCuts(source.name, *cuts);
        }
        source.inputs = filmInputs(*source.film, m_journal.cuts().at(source.name), m_options);
        return true;
    }

    // What was done before is passed over. False when stopped.
    bool pack(const PackSource& source) {
        const size_t before = std::min(m_journal.outcomes().size() - m_passed, source.inputs.size());
        m_passed += before;
        m_done += before;
        Batch rest = Batch(source.inputs).subspan(before);
        if (rest.empty()) return true;
        const auto bars = source.film ? filmBars(source) : Bars{};
        if (!bars) return false;
        for (tell({false, m_done, m_total, source.name}); !rest.empty(); tell({false, m_done, m_total, source.name})) {
            const Batch batch = rest.first(std::min(rest.size(), kPicturesPerThread * size_t(m_options.threads)));
            auto loaded = source.film ? loadFrames(source, batch, *bars) : loadFiles(source, batch);
            if (!loaded || m_stop.stop_requested()) return false;
            write(std::move(*loaded));
            rest = rest.subspan(batch.size());
            m_done += batch.size();
        }
        return true;
    }

    std::optional<FramePair> eyes(const PackSource& source, int64_t frame) {
        return source.film->eyes(frame, kMatchedOverStored * m_options.longestSide, m_stop);
    }

    // A film has the same bars from beginning to end, which dark scenes do not show.
    std::optional<Bars> filmBars(const PackSource& source) {
        std::vector<GreyImage> pictures;
        const size_t frames = std::min(kFramesForBars, source.inputs.size());
        for (size_t i = 0; i < frames; ++i) {
            const auto pair = eyes(source, source.inputs[i * source.inputs.size() / frames].frame);
            if (!pair) return std::nullopt;
            for (const FramePtr& eye : {pair->left, pair->right}) pictures.push_back(greyOf(pictureOf(*eye)));
        }
        return findBars(pictures);
    }

    std::optional<Loaded> loadFrames(const PackSource& source, Batch batch, const Bars& bars) {
        Loaded loaded;
        for (const PackInput& input : batch) {
            const auto pair = eyes(source, input.frame);
            if (!pair) return std::nullopt;
            loaded.push_back(loadFrame(input, source.name, *pair, bars));
        }
        return loaded;
    }

    std::optional<Loaded> loadFiles(const PackSource& source, Batch batch) {
        Loaded loaded(batch.size());
        forEach(batch.size(), [&](size_t i) { loaded[i] = loadInput(batch[i], source.name, m_options.longestSide); });
        return loaded;
    }

    void write(Loaded loaded) {
        std::vector<PackOutcome> outcomes;
        for (const LoadedInput& input : loaded) {
            const auto finding = m_options.purpose == PackPurpose::Training ? m_screen.look(input.sample) : PictureScreen::Finding{};
            outcomes.push_back({input.sample, finding.keptOut, finding.repeated});
        }
        std::vector<PreparedSample> prepared(loaded.size());
        forEach(loaded.size(), [&](size_t i) {
            if (outcomes[i].keptOut.empty()) prepared[i] = prepareSample(std::move(loaded[i]), m_options.longestSide);
        });
        for (size_t i = 0; i < loaded.size(); ++i) {
            if (outcomes[i].keptOut.empty()) finish(prepared[i], outcomes[i]);
            take(outcomes[i]);
        }
        m_journal.add(outcomes, m_writer.flush());
    }

    void finish(const PreparedSample& prepared, PackOutcome& outcome) {
        outcome = {prepared.sample, prepared.keptOut};
        if (!outcome.keptOut.empty()) return;
        outcome.sample.left = m_writer.append(prepared.left);
        outcome.sample.right = m_writer.append(prepared.right);
        outcome.sample.nearness = m_writer.append(prepared.nearness);
        outcome.sample.mask = m_writer.append(prepared.mask);
    }

    void take(const PackOutcome& outcome) {
        m_tally.add(outcome);
        if (outcome.keptOut.empty()) m_writer.add(outcome.sample);
    }

    template <class Body> void forEach(size_t count, const Body& body) {
        m_arena.execute([&] { tbb::parallel_for(size_t(0), count, body); });
    }

    std::vector<PackSource> m_sources;
    const PackOptions& m_options;
    const TellProgress& m_progress;
    std::stop_token m_stop;
    PictureScreen m_screen;
    PackJournal m_journal;
    PackWriter m_writer;
    Tally m_tally;
    tbb::task_arena m_arena;
    size_t m_passed = 0, m_done = 0, m_total = 0;
};

}  // namespace

std::optional<PackReport> buildPack(const PackSources& sources, const fs::path& target, const PackOptions& options,
                                    const TellProgress& progress, std::stop_token stop) {
    cv::setNumThreads(1);  // the pictures are spread over the threads, not their rows
    return Build(listSources(sources, options), target, options, progress, std::move(stop)).run();
}

}  // namespace deep3d
