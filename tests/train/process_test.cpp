// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <csignal>
#include <fstream>
#include <sstream>
#include <thread>

#include "core/train/loss_log.h"
#include "core/train/trainer.h"
#include "tests/support/temporary_folder.h"
#include "tests/train/toy_pack.h"

namespace deep3d {
namespace {

namespace fs = std::filesystem;

// A running deep3d-train; killed where the test ends first.
class TrainProcess {
public:
    explicit TrainProcess(std::vector<std::string> words) {
        words.insert(words.begin(), DEEP3D_TRAIN_EXECUTABLE);
        std::vector<char*> arguments;
        for (auto& word : words) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        m_started = ::posix_spawn(&m_process, words[0].c_str(), nullptr, nullptr, arguments.data(), environ) == 0;
    }
    ~TrainProcess() { kill(); }
    TrainProcess(const TrainProcess&) = delete;

    void kill() {
        if (!m_started) return;
        ::kill(m_process, SIGKILL);
        wait();
    }
    bool running() {
        if (m_started && ::waitpid(m_process, &m_status, WNOHANG) == m_process) m_started = false;
        return m_started;
    }
    int wait() {
        if (m_started) ::waitpid(m_process, &m_status, 0);
        m_started = false;
        return WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -1;
    }

private:
    pid_t m_process = 0;
    int m_status = -1;
    bool m_started = false;
};

std::vector<std::string> linesOf(const fs::path& file) {
    std::ifstream stream(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<double> numbersOf(const std::string& line) {
    std::vector<double> numbers;
    std::istringstream fields(line);
    for (std::string field; std::getline(fields, field, ',');) numbers.push_back(std::stod(field));
    return numbers;
}

int freePort() {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<sockaddr*>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

class TrainProcessTest : public ::testing::Test {
protected:
    void SetUp() override { testing::writeToyPack(m_folder / "pack", PackPurpose::Training, 6); }

    std::vector<std::string> words(const std::string& run, int batch, int steps, std::vector<std::string> more) const {
        std::vector<std::string> all{"train", (m_folder / "pack").string(), "-o", (m_folder / run).string(), "--steps",
                                     std::to_string(steps), "--batch", std::to_string(batch), "--large-share", "0",
                                     "--float32", "--threads", "1", "--workers", "1"};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    fs::path losses(const std::string& run) const { return m_folder / run / kLossLogName; }

    testing::TemporaryFolder m_folder;
};

TEST_F(TrainProcessTest, AKilledRunGoesOnAsIfItHadNotBeenKilled) {
    ASSERT_EQ(TrainProcess(words("whole", 2, 6, {})).wait(), 0);
    {
        TrainProcess doomed(words("killed", 2, 6, {"--checkpoint-minutes", "0.00001"}));
        while (doomed.running() && (linesOf(losses("killed")).size() < 4 || !fs::exists(m_folder / "killed" / kCheckpointName))) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        ASSERT_TRUE(doomed.running());
        doomed.kill();
    }
    const auto before = linesOf(losses("killed"));
    ASSERT_LT(before.size(), 7u);  // it was killed on its way
    ASSERT_EQ(TrainProcess(words("killed", 2, 6, {"--resume"})).wait(), 0);
    const auto whole = linesOf(losses("whole")), killed = linesOf(losses("killed"));
    ASSERT_EQ(whole.size(), 7u);
    EXPECT_EQ(killed, whole);  // to the last digit, every step once
}

TEST_F(TrainProcessTest, TwoProcessesGiveTheLossesOfOneWithTwiceTheBatch) {
    // AdamW's first steps go by the sign of a gradient alone, be it rounding: slow rates keep that from drowning the rest.
    const std::vector<std::string> slow{"--backbone-rate", "1e-6", "--decoder-rate", "1e-5"};
    ASSERT_EQ(TrainProcess(words("one", 4, 4, slow)).wait(), 0);
    const auto worker = [&](const char* rank, const std::string& port) {
        auto more = slow;
        more.insert(more.end(), {"--world-size", "2", "--rank", rank, "--master-port", port});
        return words("two", 2, 4, more);
    };
    const std::string port = std::to_string(freePort());
    TrainProcess second(worker("1", port));
    TrainProcess first(worker("0", port));
    ASSERT_EQ(first.wait(), 0);
    ASSERT_EQ(second.wait(), 0);
    const auto one = linesOf(losses("one")), two = linesOf(losses("two"));
    ASSERT_EQ(one.size(), 5u);
    ASSERT_EQ(two.size(), one.size());
    for (size_t step = 1; step < one.size(); ++step) {
        const auto a = numbersOf(one[step]), b = numbersOf(two[step]);
        ASSERT_EQ(a.size(), b.size());
        const double close = step == 1 ? 1e-4 : 1e-2;
        for (size_t i = 0; i < a.size(); ++i) EXPECT_NEAR(a[i], b[i], close * (std::abs(a[i]) + 1e-3)) << step << ' ' << i;
    }
    EXPECT_NE(one[1], one[4]);
}

TEST_F(TrainProcessTest, ADeviceThatIsNotThereIsRefused) {
    for (const char* device : {"cuda:99", "toaster"}) {
        EXPECT_EQ(TrainProcess(words("x", 2, 1, {"--device", device})).wait(), 2);
        EXPECT_EQ(TrainProcess({"evaluate", "none.safetensors", (m_folder / "pack").string(), "--device", device}).wait(), 2);
    }
    EXPECT_FALSE(fs::exists(losses("x")));
}

TEST_F(TrainProcessTest, ARankOutsideItsGroupIsRefused) {
    EXPECT_EQ(TrainProcess(words("x", 2, 1, {"--world-size", "2", "--rank", "2"})).wait(), 2);
}

TEST(LossLog, DropsWhatLiesBehindTheCheckpointAndHalfLines) {
    const testing::TemporaryFolder folder;
    const fs::path file = folder / "losses.csv";
    const std::array<const char*, 2> names{"a", "b c"};
    {
        LossLog log(file, 0, names);
        for (int step = 1; step <= 4; ++step) log.append(step, std::array{step * 0.5, 1.0 / 3}, 2);
    }
    std::ofstream(file, std::ios::app) << "5,0.1";
    LossLog(file, 2, names).append(3, std::array{9.0, 8.0}, 7);
    EXPECT_EQ(linesOf(file), (std::vector<std::string>{"step,a,b_c,gradient", "1,0.5,0.333333333,2", "2,1,0.333333333,2", "3,9,8,7"}));
}

}  // namespace
}  // namespace deep3d
