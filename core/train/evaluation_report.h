// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/train/evaluation.h"

namespace deep3d {

// Torch-only header. An evaluation in words and numbers.

std::string evaluationText(const Evaluation& evaluation);

// {"model": ..., "sets": [{"set", "order": {...}, "depth_error": {...}, "rows": [...]}]}, indented by one.
std::string evaluationJson(const Evaluation& evaluation);

// A line for every picture and row: set,id,row,mae,psnr,ssim,edge_mae,depth_error,wrong_order,ms; a picture without a
// second eye has one line with the row "order".
std::string evaluationCsv(const Evaluation& evaluation);

// One page that needs no other file: the tables and the shown pictures.
std::string evaluationHtml(const Evaluation& evaluation);

// What the columns mean, in plain sentences; the text and the page end with them.
extern const char* const kEvaluationNotes;

}  // namespace deep3d
