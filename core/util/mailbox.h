// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace deep3d {

// One place for the newest value: put() replaces what nobody has taken yet, so a slow reader never works through a
// queue of stale requests. Any number of writers, one reader.
template <class T> class Mailbox {
public:
    void put(T value) {
        {
            std::lock_guard lock(m_mutex);
            m_value = std::move(value);
        }
        m_filled.notify_one();
    }

    // Waits for a value; std::nullopt once stop is requested.
    std::optional<T> take(std::stop_token stop) {
        std::unique_lock lock(m_mutex);
        if (!m_filled.wait(lock, stop, [this] { return m_value.has_value(); })) return std::nullopt;
        return std::exchange(m_value, std::nullopt);
    }

    // True when a newer value waits: the reader may drop what it is doing.
    bool hasNewer() const {
        std::lock_guard lock(m_mutex);
        return m_value.has_value();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_filled;
    std::optional<T> m_value;
};

}  // namespace deep3d
