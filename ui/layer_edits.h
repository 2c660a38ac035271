// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <set>
#include <vector>

namespace deep3d {

// Some layers, in near-to-far order.
using LayerSet = std::set<int>;

// The per-layer gains and offsets of one picture and the rules by which a person changes them: mute, solo, reset, and
// moves of several layers together. A value without signals. GUI thread.
class LayerEdits {
public:
    static constexpr double kMaximumGain = 4.0;
    static constexpr double kMaximumOffset = 0.1;  // fraction of the width, to both sides

    // Takes over the values in force; missing ones are neutral. Remembers what each layer was before it was muted.
    void set(const std::vector<double>& gains, const std::vector<double>& offsets, int layers);
    void forget();  // another picture: what was before mute and solo no longer counts

    int layers() const { return int(m_gains.size()); }
    double gain(int layer) const { return m_gains[std::size_t(layer)]; }
    double offset(int layer) const { return m_offsets[std::size_t(layer)]; }
    bool muted(int layer) const { return m_gains[std::size_t(layer)] == 0.0; }
    // The layer is audible because all others were silenced for it.
    bool soloed(int layer) const { return soloedLayers().contains(layer); }
    bool neutral() const;

    // As StereoSettings wants them: empty where every layer is neutral.
    std::vector<double> gains() const;
    std::vector<double> offsets() const;

    void toggleMute(const LayerSet& layers);  // mutes all, or where all are muted brings them back
    void toggleSolo(const LayerSet& layers);  // silences all others, or where that is so brings them back
    void reset(const LayerSet& layers);
    void addGain(const LayerSet& layers, double delta);      // clamped to 0 ... kMaximumGain
    void addOffset(const LayerSet& layers, double delta);    // clamped

private:
    LayerSet audible() const;
    LayerSet soloedLayers() const;

    std::vector<double> m_gains, m_offsets;
    std::vector<double> m_lastAudible;  // the newest gain above 0 of each layer
    std::vector<double> m_beforeSolo;   // empty: nothing is soloed
    LayerSet m_solo;
};

// Which layers are chosen, with the habits of lists: click one, Ctrl toggles, Shift extends from the last click.
class LayerSelection {
public:
    void click(int layer, bool toggle, bool extend);
    void selectAll(int layers);
    void clear() { m_layers.clear(); }
    void limitTo(int layers);

    bool contains(int layer) const { return m_layers.contains(layer); }
    const LayerSet& layers() const { return m_layers; }
    // What an action on `layer` acts on: the selection where it is part of it, else itself alone.
    LayerSet targets(int layer) const { return contains(layer) ? m_layers : LayerSet{layer}; }

private:
    LayerSet m_layers;
    int m_anchor = 0;
};

}  // namespace deep3d
