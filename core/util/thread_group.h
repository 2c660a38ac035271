// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace deep3d {

// The threads of one piece of work. The first exception of any of them stops all and is thrown by wait(). The destructor
// stops and joins. One owner, on a thread that is none of them.
class ThreadGroup {
public:
    // A stop that is requested from outside reaches every thread of the group.
    explicit ThreadGroup(std::stop_token outside) : m_outside(std::move(outside), [stop = m_stop]() mutable { stop.request_stop(); }) {}
    ~ThreadGroup() { m_stop.request_stop(); }  // the threads are joined first of all members
    ThreadGroup(const ThreadGroup&) = delete;
    ThreadGroup& operator=(const ThreadGroup&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

    void start(std::function<void(std::stop_token)> work) {
        m_threads.emplace_back([this, work = std::move(work)] {
            try {
                work(token());
            } catch (...) {
                {
                    std::lock_guard lock(m_problem.mutex);
                    if (!m_problem.first) m_problem.first = std::current_exception();
                }
                m_stop.request_stop();
            }
        });
    }

    // Joins the threads; throws what the first of them threw.
    void wait() {
        m_threads.clear();
        std::lock_guard lock(m_problem.mutex);
        if (m_problem.first) std::rethrow_exception(std::exchange(m_problem.first, nullptr));
    }

private:
    struct Problem {
        std::mutex mutex;
        std::exception_ptr first;
    };
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_outside;
    Problem m_problem;
    std::vector<std::jthread> m_threads;
};

}  // namespace deep3d
