// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <cstdio>

#include "core/train/evaluation_report.h"

namespace deep3d {
namespace {

constexpr const char* kStyle =
    "body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:1200px;padding:0 1em;color:#222;background:#fff}"
    "table{border-collapse:collapse}th,td{padding:.25em .8em;text-align:right;border-bottom:1px solid #ddd}"
    "th:first-child,td:first-child{text-align:left}tr.network{font-weight:600;background:#eef4ff}"
    ".tiles{display:flex;flex-wrap:wrap;gap:8px}figure{margin:0}figure img{display:block;width:270px}"
    "figcaption{font-size:12px;color:#555}"
    "@media(prefers-color-scheme:dark){body{background:#181a1d;color:#ddd}th,td{border-color:#333}"
    "tr.network{background:#22304a}figcaption{color:#aaa}}";

std::string escaped(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '&': safe += "&amp;"; break;
            case '"': safe += "&quot;"; break;
            default: safe += c;
        }
    }
    return safe;
}

std::string base64(const std::vector<uint8_t>& bytes) {
    static constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (size_t i = 0; i < bytes.size(); i += 3) {
        const size_t count = std::min<size_t>(3, bytes.size() - i);
        uint32_t group = 0;
        for (size_t j = 0; j < 3; ++j) group = group << 8 | (j < count ? bytes[i + j] : 0u);
        for (size_t j = 0; j < 4; ++j) text += j <= count ? kDigits[group >> (18 - 6 * j) & 63] : '=';
    }
    return text;
}

std::string cell(double value, int digits) {
    char text[48];
    std::snprintf(text, sizeof text, "<td>%.*f</td>", digits, value);
    return text;
}

std::string tableOf(const SetScore& set) {
    std::string html = "<table><tr><th></th><th>pairs</th><th>MAE</th><th>PSNR</th><th>SSIM</th><th>edge MAE</th>"
                       "<th>/ global</th><th>depth error</th><th>wrong order, %</th><th>ms</th></tr>\n";
    for (const auto& [row, name, label] : kViewRows) {
        const RowScore& score = set.rows[size_t(row)];
        if (score.pairs == 0) continue;
        const bool network = row == ViewRow::Network || row == ViewRow::NetworkOracle;
        const auto& f = score.figures;
        html += std::string("<tr") + (network ? " class=network" : "") + "><td>" + label + "</td>" + cell(score.pairs, 0) +
                cell(f.mae, 2) + cell(f.psnr, 2) + cell(f.ssim, 4) + cell(f.edgeMae, 2) + cell(score.overGlobal, 3);
        html += network && set.depthPictures > 0 ? cell(set.depthError, 3) + cell(100 * (1 - set.order), 1)
                                                 : std::string("<td></td><td></td>");
        html += cell(score.ms, 1) + "</tr>\n";
    }
    return html + "</table>\n";
}

std::string sectionOf(const SetScore& set) {
    std::string html = "<h2>" + escaped(set.set) + "</h2>\n";
    if (set.orderPictures > 0) {
        char line[256];
        std::snprintf(line, sizeof line,
                      "<p>%d pictures with depth: order right %.1f&nbsp;%% (&ldquo;lower is nearer&rdquo; alone: "
                      "%.1f&nbsp;%%), depth error %.3f</p>\n",
                      set.orderPictures, 100 * set.order, 100 * set.orderRule, set.depthError);
        html += line;
    }
    return set.hasViews() ? html + tableOf(set) : html;
}

std::string tilesOf(const ShownPicture& shown) {
    std::string html = "<h3>" + escaped(shown.id) + "</h3>\n<div class=tiles>\n";
    for (const auto& [caption, picture] : shown.tiles) {
        html += "<figure><img alt=\"" + escaped(caption) + "\" src=\"data:image/jpeg;base64," +
                base64(encodeJpeg(picture, 88)) + "\"><figcaption>" + escaped(caption) + "</figcaption></figure>\n";
    }
    return html + "</div>\n";
}

}  // namespace

std::string evaluationHtml(const Evaluation& evaluation) {
    const std::string title = "Evaluation of " + escaped(evaluation.model + " in " + evaluation.precision);
    std::string html = "<!doctype html>\n<html lang=en><meta charset=utf-8><title>" + title + "</title>\n<style>" +
                       kStyle + "</style>\n<h1>" + title + "</h1>\n";
    for (const auto& set : evaluation.sets) {
        html += sectionOf(set);
        for (const auto& shown : evaluation.shown) {
            if (shown.set == set.set) html += tilesOf(shown);
        }
    }
    return html + "<p>" + escaped(kEvaluationNotes) + "</p>\n</html>\n";
}

}  // namespace deep3d
