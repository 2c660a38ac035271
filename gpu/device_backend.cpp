// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/device_backend.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "core/stereo/cpu_backend.h"
#include "core/util/error.h"
#include "core/util/log.h"
#include "gpu/device_renderer.h"

namespace deep3d::gpu {
namespace {

// Narrower strips would cost more in launches than the device gains.
constexpr int kLeastStripRows = 16;
// Blocks that a grid may have below each other.
constexpr size_t kMostStripRows = 65535;

class DeviceBackend final : public RenderBackend {
public:
    DeviceBackend(CudaApiPtr api, int device, std::string name)
        : m_api(std::move(api)), m_name(std::move(name)), m_device(*m_api, device, PicturePool::make(m_api, device)),
          m_processor(makeCpuBackend()) {}

    std::string deviceName() const override { return m_lost ? m_processor->deviceName() : m_name; }

    int threads() const override { return m_lost ? m_processor->threads() : 0; }

    FramePtr render(const RenderRequest& request, std::stop_token stop) override {
        const bool fromDistribution = request.layout == Layout::Depth || request.layout == Layout::Doubt;
        if (fromDistribution || request.layout == Layout::Original) return m_processor->render(request, stop);
        return withFallback<FramePtr>(
            request, [&](int rows) { return m_device.render(request, rows, stop); },
            [&] { return m_processor->render(request, stop); });
    }

    ViewPair renderPair(const RenderRequest& request, std::stop_token stop) override {
        return withFallback<ViewPair>(
            request, [&](int rows) { return m_device.renderPair(request, rows, stop); },
            [&] { return m_processor->renderPair(request, stop); });
    }

private:
    template <class Result>
    Result withFallback(const RenderRequest& request, const std::function<Result(int)>& onDevice,
                        const std::function<Result()>& onProcessor) {
        requireFitting(request);
        tellProcessorsPart(*request.distribution);
        if (request.distribution->layers() > kMostLayers) return onProcessor();
        const int width = request.frame->width();
        while (!m_lost) {
            const size_t height = size_t(request.frame->height());
            const int rows = int(std::clamp<size_t>(m_mostPixels / size_t(width), 1, std::min(height, kMostStripRows)));
            try {
                return onDevice(rows);
            } catch (const Error& problem) {
                m_device.release();
                if (problem.kind() != ErrorKind::OutOfMemory)
                    lose(problem);
                else if (rows / 2 < kLeastStripRows)
                    lose(problem);
                else
                    m_mostPixels = size_t(rows / 2) * size_t(width);
            } catch (...) {
                m_device.release();  // half a picture is queued
                throw;
            }
        }
        return onProcessor();
    }

    // What the device leaves to the processor although it works, said once.
    void tellProcessorsPart(const Distribution& distribution) {
        if (m_lost || distribution.layers() <= kMostLayers || std::exchange(m_toldLayers, true)) return;
        log(LogLevel::Info, fillPlaceholders(QT_TRANSLATE_NOOP("core", "The CUDA renderer takes %1 layers and this depth has "
                                                                       "%2: the processor renders it."),
                                             {std::to_string(kMostLayers), std::to_string(distribution.layers())}));
    }

    void lose(const Error& problem) {
        m_lost = true;
        log(LogLevel::Warning, std::string(problem.what()) + " The processor renders from now on.");
    }

    CudaApiPtr m_api;
    std::string m_name;
    DeviceRenderer m_device;
    RenderBackendPtr m_processor;
    bool m_lost = false, m_toldLayers = false;
    size_t m_mostPixels = size_t(1) << 40;  // of one strip
};

}  // namespace

std::vector<std::string> deviceNames(CudaApi& api) {
    int count = 0;
    check(api.countDevices(count));
    std::vector<std::string> names(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) check(api.nameDevice(i, names[size_t(i)]));
    return names;
}

std::string whyNoDevice(CudaApi& api) {
    int count = 0;
    const CudaAnswer answer = api.countDevices(count);
    if (answer.code == 0 && count > 0) return {};
    return fillPlaceholders(QT_TRANSLATE_NOOP("core", "No CUDA device: %1."),
                            {answer.code != 0 ? answer.text : "the driver finds none"});
}

RenderBackendPtr makeDeviceBackend(CudaApiPtr api, int device) {
    int count = 0;
    const CudaAnswer answer = api->countDevices(count);
    if (answer.code != 0)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "No CUDA device can be used (%1); the device has to be \"cpu\" or \"auto\"."),
                    {answer.text});
    if (device < 0 || device >= count)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "There is no CUDA device %1: this machine has %2."),
                    {std::to_string(device), std::to_string(count)});
    std::string name;
    check(api->nameDevice(device, name));
    return std::make_unique<DeviceBackend>(std::move(api), device, name + " (CUDA)");
}

}  // namespace deep3d::gpu
