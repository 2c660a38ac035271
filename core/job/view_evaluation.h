// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <stop_token>

#include "core/stereo/render_backend.h"

namespace deep3d {

// Mean absolute error of the right view, 0 ... 255, mean of all pairs with true disparity (performance page).
struct ViewErrors {
    double leftAsRight = 0.0, selection = 0.0, sharp = 0.0, layered = 0.0;
    int pairs = 0;
};

// Renders the right eye of every X_L.jpg with X_R.jpg and X_D.png (view_quality.h) of `folder` by each method and compares
// it with the true one. Throws Error(BadInput) where the folder holds no such pair, and what readImage throws. Ends early,
// with the pairs done, when stopped.
ViewErrors evaluateViews(const std::filesystem::path& folder, RenderBackend& backend, std::stop_token stop = {});

}  // namespace deep3d
