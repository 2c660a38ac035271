// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/interrupt.h"

#include <csignal>
#include <ctime>

#include <pthread.h>

namespace deep3d {
namespace {

sigset_t waitedSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

}  // namespace

Interrupt::Interrupt() {
    const sigset_t signals = waitedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_waiter = std::jthread([signals, stop = m_stop](std::stop_token ended) mutable {
        const timespec moment{0, 50'000'000};
        while (!ended.stop_requested()) {
            if (sigtimedwait(&signals, nullptr, &moment) > 0) stop.request_stop();
        }
    });
}

Interrupt::~Interrupt() = default;

}  // namespace deep3d
