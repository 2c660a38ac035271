// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace deep3d {

// What one stage of a chain hands to the next, in order: a fast stage waits while `capacity` values are on their way, so
// memory stays bounded. One writer and one reader, each on its own thread.
template <class T> class BoundedQueue {
public:
    explicit BoundedQueue(size_t capacity) : m_capacity(capacity) {}

    // Waits for room. False, and nothing is kept, once stop is requested.
    bool push(T value, std::stop_token stop) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_values.size() < m_capacity; })) return false;
            m_values.push_back(std::move(value));
        }
        m_changed.notify_all();
        return true;
    }

    // Waits for a value; std::nullopt after the last one of a closed queue, or once stop is requested.
    std::optional<T> pop(std::stop_token stop) {
        std::optional<T> value;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_closed || !m_values.empty(); })) return std::nullopt;
            if (m_values.empty()) return std::nullopt;
            value = std::move(m_values.front());
            m_values.pop_front();
        }
        m_changed.notify_all();
        return value;
    }

    // The writer has no more values.
    void close() {
        {
            std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

private:
    const size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<T> m_values;
    bool m_closed = false;
};

}  // namespace deep3d
