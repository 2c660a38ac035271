// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/image/frame.h"
#include "core/util/error.h"

namespace deep3d {

// A folder of its own for each test, removed at the end.
class PictureFiles : public ::testing::Test {
protected:
    void SetUp() override {
        const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
        m_folder = std::filesystem::path(::testing::TempDir()) /
                   (std::string("deep3d_") + info->test_suite_name() + "_" + info->name());
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::filesystem::path file(const std::string& name) const { return m_folder / name; }

    std::filesystem::path textFile(const std::string& name, const std::string& content) const {
        std::ofstream(file(name), std::ios::binary) << content;
        return file(name);
    }

    static std::vector<uint8_t> bytesOf(const std::filesystem::path& path) {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }
    static void store(const std::filesystem::path& path, const std::vector<uint8_t>& bytes) {
        std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(bytes.data()), long(bytes.size()));
    }

    size_t filesLeft() const {
        return size_t(std::distance(std::filesystem::directory_iterator(m_folder), std::filesystem::directory_iterator()));
    }

    std::filesystem::path m_folder;
};

// What `work` throws, as its sentence; "" where it throws nothing. The kind must be `kind`.
template <class Work> std::string sentenceOf(ErrorKind kind, Work work) {
    try {
        work();
    } catch (const Error& error) {
        EXPECT_EQ(int(error.kind()), int(kind)) << error.what();
        return error.what();
    }
    return "";
}

// One sentence that names the file: begins with a capital or the name, ends with a full stop, has one line.
inline void expectSentence(const std::string& sentence, const std::string& name) {
    ASSERT_FALSE(sentence.empty());
    EXPECT_NE(sentence.find(name), std::string::npos) << sentence;
    EXPECT_EQ(sentence.back(), '.') << sentence;
    EXPECT_EQ(sentence.find('\n'), std::string::npos) << sentence;
}

// A smooth picture whose four corners differ: red grows to the right, green downwards, blue is high in a corner square.
template <class T = uint8_t> std::shared_ptr<Frame> testPicture(Size size, FrameTags tags = {}) {
    constexpr int highest = sizeof(T) == 1 ? 255 : 65535;
    auto frame = std::make_shared<Frame>(size, SampleBits(int(sizeof(T) * 8)), std::move(tags));
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const auto row = frame->template row<T>(y);
            row[size_t(x) * 3] = T((x + 1) * highest / (size.width + 1));
            row[size_t(x) * 3 + 1] = T((y + 1) * highest / (size.height + 1));
            row[size_t(x) * 3 + 2] = T(x < size.width / 3 && y < size.height / 3 ? highest * 3 / 4 : highest / 4);
        }
    return frame;
}

template <class T = uint8_t> double meanDifference(const Frame& a, const Frame& b) {
    EXPECT_EQ(a.width(), b.width());
    EXPECT_EQ(a.height(), b.height());
    EXPECT_EQ(int(a.bits()), int(b.bits()));
    if (a.size() != b.size() || a.bits() != b.bits()) return 1e9;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (size_t i = 0; i < a.rowSamples(); ++i) sum += std::abs(double(a.row<T>(y)[i]) - double(b.row<T>(y)[i]));
    return sum / (double(a.rowSamples()) * a.height());
}

// The smallest thing that passes for an RGB profile: a header, an empty table of tags, some bytes.
inline std::string rgbProfile() {
    std::string profile(512, '\0');
    profile[2] = 2;
    for (size_t i = 132; i < profile.size(); ++i) profile[i] = char(i * i * 37 >> 3);  // libpng distrusts what packs too well
    profile.replace(8, 4, std::string("\x02\x40\0\0", 4));
    profile.replace(12, 12, "mntrRGB XYZ ");
    profile.replace(36, 4, "acsp");
    profile.replace(68, 12, std::string("\0\0\xF6\xD6\0\1\0\0\0\0\xD3\x2D", 12));  // D50
    return profile;
}

}  // namespace deep3d
