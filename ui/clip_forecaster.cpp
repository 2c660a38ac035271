// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/clip_forecaster.h"

#include <QLocale>

#include <algorithm>

#include "ui/core_text.h"
#include "ui/export_choices.h"

namespace deep3d {

namespace {

// No finer than the measurement is.
QString roughTime(double seconds) {
    const double minutes = seconds / 60.0;
    if (minutes < 1.0) return durationText(seconds);
    if (minutes < 100.0) return ClipForecaster::tr("%1 min").arg(qRound(minutes));
    return ClipForecaster::tr("%1 h").arg(QLocale().toString(minutes / 60.0, 'f', 1));
}

QString roughSize(uintmax_t bytes) {
    const int decimals = bytes < 1'000'000'000 ? 0 : 1;
    return QLocale().formattedDataSize(qint64(bytes), decimals, QLocale::DataSizeSIFormat);
}

}  // namespace

ClipForecaster::ClipForecaster(EngineFactories engines, QObject* parent)
    : QObject(parent), m_engines(std::move(engines)) {}

ClipForecaster::~ClipForecaster() = default;

void ClipForecaster::measure(const ClipExport& job) {
    stop();
    m_thread = std::jthread([this, before = std::move(m_thread), engines = m_engines, job](std::stop_token stop) mutable {
        if (before.joinable()) before.join();  // here, so that the window does not wait for the network
        if (!stop.stop_requested()) work(engines, job, stop);
    });
}

void ClipForecaster::stop() {
    m_thread.request_stop();
}

void ClipForecaster::work(const EngineFactories& engines, const ClipExport& job, const std::stop_token& stop) {
    try {
        LazyNetwork network(engines);
        const RenderBackendPtr backend = engines.backend();
        DistributionCache cache(engines.answerFolder);
        const ClipTools tools{network, engines.identity(), *backend, cache, engines.decodingDevice(), engines.clipCard()};
        const auto forecast = forecastClip(job, tools, stop);
        if (forecast) tell(stop, [this, forecast] { Q_EMIT measured(*forecast); });
    } catch (const Error& error) {
        tell(stop, [this, error] { Q_EMIT failed(describe(error)); });
    } catch (const std::exception& problem) {
        tell(stop, [this, sentence = QString::fromUtf8(problem.what())] { Q_EMIT failed(sentence); });
    }
}

template <class Tell> void ClipForecaster::tell(const std::stop_token& stop, Tell tell) {
    QMetaObject::invokeMethod(
        this,
        [stop, tell] {
            if (!stop.stop_requested()) tell();
        },
        Qt::QueuedConnection);
}

QString forecastText(const ClipForecast& forecast) {
    QString text = ClipForecaster::tr("About %1, %2, up to %3 of memory")
                       .arg(roughTime(forecast.seconds), roughSize(forecast.bytes), roughSize(forecast.memoryBytes));
    constexpr size_t kShown = 3;  // a disc may have thirty subtitles
    for (size_t i = 0; i < std::min(kShown, forecast.notes.size()); ++i)
        text += QLatin1Char('\n') + describe(forecast.notes[i]);
    return forecast.notes.size() > kShown ? text + QStringLiteral(" …") : text;
}

}  // namespace deep3d
