// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/view_evaluation.h"

#include <algorithm>
#include <string_view>

#include "core/image/image_file.h"
#include "core/stereo/view_quality.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

void addPair(const fs::path& folder, const std::string& pair, RenderBackend& backend, ViewErrors& sums) {
    const FramePtr left = readImage(folder / (pair + "_L.jpg")).frame;
    const FramePtr right = readImage(folder / (pair + "_R.jpg")).frame;
    const TrueDepth truth = trueDepth(*readImage(folder / (pair + "_D.png")).frame);
    const auto error = [&](SynthesisMethod method) {
        RenderRequest request{left, truth.distribution, truth.table};
        request.method = method;
        return viewError(*backend.renderPair(request).right, *right);
    };
    sums.leftAsRight += viewError(*left, *right);
    sums.selection += error(SynthesisMethod::Selection);
    sums.sharp += error(SynthesisMethod::Sharp);
    sums.layered += error(SynthesisMethod::Layered);
    ++sums.pairs;
}

}  // namespace

ViewErrors evaluateViews(const fs::path& folder, RenderBackend& backend, std::stop_token stop) {
    if (!fs::is_directory(folder))
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a folder."), {folder.string()});
    constexpr std::string_view kSuffix = "_D.png";
    ViewErrors sums;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (stop.stop_requested()) break;
        if (name.ends_with(kSuffix)) addPair(folder, name.substr(0, name.size() - kSuffix.size()), backend, sums);
    }
    if (sums.pairs == 0 && !stop.stop_requested())
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 holds no pair with true disparity."),
                    {folder.string()});
    for (double* sum : {&sums.leftAsRight, &sums.selection, &sums.sharp, &sums.layered}) *sum /= std::max(1, sums.pairs);
    return sums;
}

}  // namespace deep3d
