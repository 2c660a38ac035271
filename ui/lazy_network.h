// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "core/job/source_identity.h"
#include "core/media/media_info.h"
#include "core/model/depth_network.h"
#include "core/stereo/render_backend.h"
#include "core/util/error.h"

namespace deep3d {

// How the program makes its engines; the functions are called on worker threads, more than once.
struct EngineFactories {
    std::function<DepthNetworkPtr(const std::filesystem::path& file)> network;
    std::function<RenderBackendPtr()> backend;
    std::filesystem::path networkFile;   // what network() is to load
    std::filesystem::path answerFolder;  // where its answers about clips are kept; empty: nowhere
    std::function<int()> cudaDevice{};   // that decodes clips where it can; empty: none
    std::function<CardPtr()> card{};     // of that device, on which frames of clips stay; empty: none

    // What the answers are kept under; reads the file.
    std::string identity() const { return networkFile.empty() ? std::string() : networkIdentity(networkFile); }
    int decodingDevice() const { return cudaDevice ? cudaDevice() : kProcessor; }
    CardPtr clipCard() const { return card ? card() : nullptr; }
};

// A network that is loaded when its first answer is wanted, so that a photo is on the screen before. A network that
// cannot be loaded gives the same error at every call without being tried again. One thread.
class LazyNetwork : public DepthNetwork {
public:
    explicit LazyNetwork(const EngineFactories& engines) : m_make(engines.network), m_file(engines.networkFile) {}

    bool isLoaded() const { return m_network != nullptr; }
    void load() { loaded(); }  // now, so that the time of the first answer is the network's alone
    std::string name() const override { return loaded().name(); }
    const LayerAxis& axis() const override { return loaded().axis(); }
    Alignment alignment() const override { return loaded().alignment(); }
    DistributionPtr predict(const FramePtr& frame) override { return loaded().predict(frame); }
    DistributionPtr predictClipFrame(const FramePtr& frame) override { return loaded().predictClipFrame(frame); }

private:
    DepthNetwork& loaded() const {
        if (m_error) throw *m_error;
        if (!m_network) {
            try {
                m_network = m_make(m_file);
            } catch (const Error& error) {
                m_error = error;
                throw;
            }
        }
        return *m_network;
    }

    std::function<DepthNetworkPtr(const std::filesystem::path&)> m_make;
    std::filesystem::path m_file;
    mutable DepthNetworkPtr m_network;
    mutable std::optional<Error> m_error;
};

}  // namespace deep3d
