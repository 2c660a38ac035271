// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/evaluation_report.h"

#include <cstdarg>
#include <cstdio>
#include <sstream>

#include <nlohmann/json.hpp>

namespace deep3d {
namespace {

using nlohmann::json;

__attribute__((format(printf, 2, 3))) void append(std::string& text, const char* format, ...) {
    char line[256];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    text += line;
}

bool ofNetwork(ViewRow row) { return row == ViewRow::Network || row == ViewRow::NetworkOracle; }

void appendRow(std::string& text, const SetScore& set, ViewRow row, const char* label) {
    const RowScore& score = set.rows[size_t(row)];
    if (score.pairs == 0) return;
    const auto& f = score.figures;
    append(text, "  %-24s %5d %7.2f %7.2f %7.4f %9.2f %9.3f", label, score.pairs, f.mae, f.psnr, f.ssim, f.edgeMae,
           score.overGlobal);
    if (ofNetwork(row) && set.depthPictures > 0) {
        append(text, " %11.3f %9.1f %%", set.depthError, 100 * (1 - set.order));
    } else {
        append(text, " %11s %11s", "", "");
    }
    append(text, " %8.1f\n", score.ms);
}

json rowJson(const SetScore& set, ViewRow row, const char* name) {
    const RowScore& score = set.rows[size_t(row)];
    const auto& f = score.figures;
    json made = {{"row", name},      {"pairs", score.pairs}, {"mae", f.mae}, {"psnr", f.psnr}, {"ssim", f.ssim},
                 {"edge_mae", f.edgeMae}, {"mae_over_global_shift", score.overGlobal}, {"ms", score.ms}};
    return made;
}

json setJson(const SetScore& set) {
    json made = {{"set", set.set}};
    if (set.orderPictures > 0) {
        made["order"] = {{"pictures", set.orderPictures}, {"network", set.order}, {"rule", set.orderRule}};
    }
    if (set.depthPictures > 0) made["depth_error"] = {{"pictures", set.depthPictures}, {"network", set.depthError}};
    if (!set.hasViews()) return made;
    made["fit"] = {{"global_shift_units", set.fit.globalShift},
                   {"units_per_layer", set.fit.network.unitsPerLayer},
                   {"units", set.fit.network.units}};
    made["rows"] = json::array();
    for (const auto& [row, name, label] : kViewRows) {
        if (set.rows[size_t(row)].pairs > 0) made["rows"].push_back(rowJson(set, row, name));
    }
    return made;
}

}  // namespace

const char* const kEvaluationNotes =
    "MAE, PSNR, SSIM: the other eye against the true one, values 0 ... 255, 5 % of the columns left out at each side. "
    "Edge MAE: over the tenth of the pixels with the strongest gradient. "
    "Global shift: the one shift that is best for this very set. Network: one depth scale and one convergence for the set, "
    "best for this set. Oracle: the best ones for every picture. Matching: the known disparity, unknown filled from the "
    "farther side, only where it is known. / global: MAE relative to the global shift on the same pairs. "
    "Depth error: 0 perfect, 1 no better than a flat picture, whatever scale and shift. Wrong order: of random point pairs.";

std::string evaluationText(const Evaluation& evaluation) {
    std::string text = evaluation.model + " in " + evaluation.precision + "\n";
    bool views = false;
    for (const auto& set : evaluation.sets) {
        append(text, "%s\n", set.set.c_str());
        if (set.orderPictures > 0) {
            append(text, "  %d pictures with depth: order right %.1f %% (\"lower is nearer\" alone: %.1f %%), depth error "
                         "%.3f\n", set.orderPictures, 100 * set.order, 100 * set.orderRule, set.depthError);
        }
        if (!set.hasViews()) continue;
        views = true;
        append(text, "  global shift %+d, network %.3f a layer %+.2f, in 1/384 of the width\n", set.fit.globalShift,
               set.fit.network.unitsPerLayer, set.fit.network.units);
        append(text, "  %-24s %5s %7s %7s %7s %9s %9s %11s %11s %8s\n", "", "pairs", "MAE", "PSNR", "SSIM", "edge MAE",
               "/ global", "depth error", "wrong order", "ms");
        for (const auto& [row, name, label] : kViewRows) appendRow(text, set, row, label);
    }
    return views ? text + "\n" + kEvaluationNotes + "\n" : text;
}

std::string evaluationJson(const Evaluation& evaluation) {
    json sets = json::array();
    for (const auto& set : evaluation.sets) sets.push_back(setJson(set));
    return json{{"model", evaluation.model}, {"precision", evaluation.precision}, {"sets", sets}}.dump(1) + "\n";
}

std::string evaluationCsv(const Evaluation& evaluation) {
    std::ostringstream csv;
    csv << "set,id,row,mae,psnr,ssim,edge_mae,depth_error,wrong_order,ms\n";
    for (const auto& picture : evaluation.pictures) {
        std::ostringstream depth;
        if (picture.depthError) depth << *picture.depthError;
        depth << ',';
        if (picture.order.pairs > 0) depth << 1 - picture.order.network;
        const std::string start = '"' + picture.set + "\",\"" + picture.id + "\",";
        if (!picture.rows[0]) csv << start << "order,,,,," << depth.str() << ",\n";
        for (const auto& [row, name, label] : kViewRows) {
            const auto& f = picture.rows[size_t(row)];
            if (!f) continue;
            csv << start << name << ',' << f->mae << ',' << f->psnr << ',' << f->ssim << ',' << f->edgeMae << ','
                << (ofNetwork(row) ? depth.str() : ",") << ',' << picture.ms[size_t(row)] << '\n';
        }
    }
    return csv.str();
}

}  // namespace deep3d
