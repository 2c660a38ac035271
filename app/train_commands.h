// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

namespace CLI {
class App;
}

namespace deep3d {

// Each adds one command of deep3d-train to `app`; the work runs in the command's callback and throws Error.
void addTrainCommand(CLI::App& app);
void addEvaluateCommand(CLI::App& app);
void addExportCommand(CLI::App& app);
void addPreviewCommand(CLI::App& app);
void addLabelCommand(CLI::App& app);

}  // namespace deep3d
