// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/gathered_mass.h"

#include <ATen/ATen.h>

namespace deep3d {

at::Tensor gatheredMass(const at::Tensor& masses, double spread) {
    if (spread <= 0) return masses;
    const auto layers = at::arange(masses.size(1), masses.options()).view({1, -1, 1, 1});
    const auto distance = (layers - (masses * layers).sum(1, true)) / spread;
    return at::softmax((masses + 1e-12).log() - distance.square() / 2, 1);
}

}  // namespace deep3d
