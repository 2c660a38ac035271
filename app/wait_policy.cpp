// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "app/wait_policy.h"

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include <unistd.h>

namespace deep3d {
namespace {

constexpr const char* kSpins = "GOMP_SPINCOUNT";

}  // namespace

void restartWithPatientThreads() {
    if (std::getenv(kSpins) || std::getenv("OMP_WAIT_POLICY")) return;
    ::setenv(kSpins, "10000", 1);
    std::ifstream commandLine("/proc/self/cmdline", std::ios::binary);
    std::vector<std::string> words;
    for (std::string word; std::getline(commandLine, word, '\0');) words.push_back(word);
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execv("/proc/self/exe", arguments.data());
}

}  // namespace deep3d
