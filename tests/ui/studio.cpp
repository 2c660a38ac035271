// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "tests/ui/studio.h"

#include <algorithm>

#include "core/image/image_file.h"
#include "core/stereo/cpu_backend.h"
#include "tests/support/ramp_network.h"
#include "tests/support/synthetic.h"
#include "ui/preview_controller.h"
#include "ui/timeline_view.h"

namespace deep3d::testing {

namespace {

class CountedNetwork final : public DepthNetwork {
public:
    explicit CountedNetwork(std::shared_ptr<std::atomic<int>> count) : m_count(std::move(count)) {}
    std::string name() const override { return m_ramp.name(); }
    const LayerAxis& axis() const override { return m_ramp.axis(); }
    Alignment alignment() const override { return m_ramp.alignment(); }
    DistributionPtr predict(const FramePtr& frame) override {
        if (m_count) ++*m_count;
        return m_ramp.predict(frame);
    }

private:
    RampNetwork m_ramp;
    std::shared_ptr<std::atomic<int>> m_count;
};

}  // namespace

EngineFactories rampEngines(std::shared_ptr<std::atomic<int>> predictions) {
    return {[predictions](const auto&) { return std::make_unique<CountedNetwork>(predictions); }, [] { return makeCpuBackend(); }};
}

std::filesystem::path writePhoto(const TemporaryFolder& folder, const std::string& name, Size size) {
    const auto path = folder / name;
    writeImage(*smoothFrame(size), path);
    return path;
}

std::filesystem::path writeClip(const TemporaryFolder& folder, int frames, int cut, Size size) {
    const auto home = folder / "clip";
    std::filesystem::create_directory(home);
    const FramePtr scenes[] = {smoothFrame({size.width + frames, size.height}), noiseFrame({size.width + frames, size.height})};
    for (int i = 0; i < frames; ++i) {
        const Frame& scene = *scenes[i >= cut];
        Frame frame(size, SampleBits::Eight);
        for (int y = 0; y < size.height; ++y)
            std::transform(scene.row<uint8_t>(y).begin() + 3 * i, scene.row<uint8_t>(y).begin() + 3 * (i + size.width),
                           frame.row<uint8_t>(y).begin(), [&](uint8_t sample) { return i >= cut ? sample / 4 : sample; });
        char name[32];
        std::snprintf(name, sizeof name, "frame_%05d.png", i);
        writeImage(frame, home / name);
    }
    return home / "frame_%05d.png";
}

Studio::Studio(EngineFactories engines) : m_engines(std::move(engines)), m_settings(new QSettings(QString::fromStdString((m_folder / "studio.ini").string()), QSettings::IniFormat)) {
    m_engines.answerFolder = m_folder / "answers";
    make();
}

Studio::~Studio() = default;

void Studio::make() {
    m_window = std::make_unique<MainWindow>(m_engines, *m_settings, m_dialogs);
    m_window->resize(1280, 800);
    m_window->show();
}

int64_t Studio::answeredFrames() { return std::ranges::count(find<TimelineView>("timeline")->answered(), true); }

void Studio::reopen() {
    m_window->close();
    m_window.reset();
    make();
}

bool Studio::open(const std::vector<std::filesystem::path>& paths) {
    bool seen = false;
    QObject waiting;
    QObject::connect(&m_window->preview(), &PreviewController::pictureReady, &waiting,
                     [&seen](const PreviewPicture& picture) { seen = seen || !picture.isOriginal; });
    m_window->openPaths(paths);
    return eventually([&seen] { return seen; });
}

}  // namespace deep3d::testing
