// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "tests/app/process.h"

#include <csignal>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace deep3d::testing {
namespace {

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

Process::Process(const std::vector<std::string>& arguments) {
    std::vector<char*> words{const_cast<char*>(DEEP3D_EXECUTABLE)};
    for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    // The same answers on every machine, with a device or without.
    ::setenv("CUDA_VISIBLE_DEVICES", "", 1);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    const std::string out = (m_folder / "out").string(), err = (m_folder / "err").string();
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT, 0600);
    const int problem = posix_spawn(&m_process, DEEP3D_EXECUTABLE, &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (problem != 0) throw std::runtime_error("deep3d cannot be started");
}

Process::~Process() {
    if (!running()) return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, &m_status, 0);
}

bool Process::running() {
    if (!m_ended) m_ended = ::waitpid(m_process, &m_status, WNOHANG) == m_process;
    return !m_ended;
}

bool Process::waitForOutput() {
    while (contentOf(m_folder / "out").find('\n') == std::string::npos) {
        if (!running()) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

void Process::interrupt() {
    ::kill(m_process, SIGINT);
}

void Process::kill() {
    ::kill(m_process, SIGKILL);
}

// While it is not waited for, the counters of an ended process can be read.
Finished Process::wait() {
    int64_t bytesRead = 0;
    if (!m_ended) {
        siginfo_t unused;
        ::waitid(P_PID, id_t(m_process), &unused, WEXITED | WNOWAIT);
        std::ifstream counters("/proc/" + std::to_string(m_process) + "/io");
        for (std::string name; counters >> name && name != "rchar:";) {}
        counters >> bytesRead;
        ::waitpid(m_process, &m_status, 0);
    }
    m_ended = true;
    return {WIFEXITED(m_status) ? WEXITSTATUS(m_status) : 128 + WTERMSIG(m_status), contentOf(m_folder / "out"),
            contentOf(m_folder / "err"), bytesRead};
}

Finished runDeep3d(const std::vector<std::string>& arguments) {
    return Process(arguments).wait();
}

}  // namespace deep3d::testing
