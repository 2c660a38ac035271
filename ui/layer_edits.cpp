// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/layer_edits.h"

#include <algorithm>

namespace deep3d {
namespace {

std::vector<double> filled(const std::vector<double>& values, int layers, double missing) {
    std::vector<double> all = values;
    all.resize(size_t(layers), missing);
    return all;
}

bool allAre(const std::vector<double>& values, double wanted) {
    return std::all_of(values.begin(), values.end(), [wanted](double value) { return value == wanted; });
}

}  // namespace

void LayerEdits::set(const std::vector<double>& gains, const std::vector<double>& offsets, int layers) {
    m_gains = filled(gains, layers, 1.0);
    m_offsets = filled(offsets, layers, 0.0);
    m_lastAudible.resize(size_t(layers), 1.0);
    for (size_t k = 0; k < m_gains.size(); ++k)
        if (m_gains[k] > 0.0) m_lastAudible[k] = m_gains[k];
    if (audible() != m_solo || m_beforeSolo.size() != m_gains.size()) {
        m_solo.clear();
        m_beforeSolo.clear();
    }
}

void LayerEdits::forget() {
    m_lastAudible.assign(m_gains.size(), 1.0);
    m_beforeSolo.clear();
    m_solo.clear();
}

bool LayerEdits::neutral() const { return allAre(m_gains, 1.0) && allAre(m_offsets, 0.0); }

std::vector<double> LayerEdits::gains() const { return allAre(m_gains, 1.0) ? std::vector<double>{} : m_gains; }
std::vector<double> LayerEdits::offsets() const { return allAre(m_offsets, 0.0) ? std::vector<double>{} : m_offsets; }

LayerSet LayerEdits::audible() const {
    LayerSet set;
    for (int k = 0; k < layers(); ++k)
        if (!muted(k)) set.insert(k);
    return set;
}

LayerSet LayerEdits::soloedLayers() const {
    if (!m_solo.empty()) return m_solo;
    // A solo that was made elsewhere (undo, a file) is known by the one layer that is left.
    const LayerSet left = audible();
    return left.size() == 1 && layers() > 1 ? left : LayerSet{};
}

void LayerEdits::toggleMute(const LayerSet& layers) {
    const bool allMuted = std::all_of(layers.begin(), layers.end(), [this](int k) { return muted(k); });
    for (int k : layers) m_gains[size_t(k)] = allMuted ? m_lastAudible[size_t(k)] : 0.0;
    m_solo.clear();
    m_beforeSolo.clear();
}

void LayerEdits::toggleSolo(const LayerSet& layers) {
    const std::vector<double> before = m_beforeSolo.empty() ? m_gains : m_beforeSolo;
    if (soloedLayers() == layers) {
        m_gains = m_beforeSolo.empty() ? m_lastAudible : m_beforeSolo;
        m_solo.clear();
        m_beforeSolo.clear();
        return;
    }
    for (int k = 0; k < this->layers(); ++k) m_gains[size_t(k)] = layers.contains(k) ? m_lastAudible[size_t(k)] : 0.0;
    m_solo = layers;
    m_beforeSolo = before;
}

void LayerEdits::reset(const LayerSet& layers) {
    for (int k : layers) m_gains[size_t(k)] = 1.0;
    for (int k : layers) m_offsets[size_t(k)] = 0.0;
}

void LayerEdits::addGain(const LayerSet& layers, double delta) {
    for (int k : layers) m_gains[size_t(k)] = std::clamp(m_gains[size_t(k)] + delta, 0.0, kMaximumGain);
}

void LayerEdits::addOffset(const LayerSet& layers, double delta) {
    for (int k : layers)
        m_offsets[size_t(k)] = std::clamp(m_offsets[size_t(k)] + delta, -kMaximumOffset, kMaximumOffset);
}

void LayerSelection::click(int layer, bool toggle, bool extend) {
    if (extend) {
        if (!toggle) m_layers.clear();
        for (int k = std::min(m_anchor, layer); k <= std::max(m_anchor, layer); ++k) m_layers.insert(k);
        return;
    }
    const bool was = contains(layer);
    if (!toggle) m_layers.clear();
    if (toggle && was)
        m_layers.erase(layer);
    else
        m_layers.insert(layer);
    m_anchor = layer;
}

void LayerSelection::selectAll(int layers) {
    for (int k = 0; k < layers; ++k) m_layers.insert(k);
}

void LayerSelection::limitTo(int layers) {
    m_layers.erase(m_layers.lower_bound(layers), m_layers.end());
    if (m_anchor >= layers) m_anchor = 0;
}

}  // namespace deep3d
