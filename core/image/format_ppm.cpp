// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/formats.h"

#include <algorithm>
#include <cctype>

namespace deep3d::formats {
namespace {

// The numbers of a PPM or PGM header and its samples, written as text or as bytes.
class PnmReader {
public:
    PnmReader(ByteView file, const std::string& name) : m_file(file), m_name(name), m_kind(file.size() > 1 ? file[1] : 0) {
        const long long width = number(), height = number();
        m_size = checkedSize(width, height, name);
        m_highest = number();
        if (m_highest < 1 || m_highest > 65535) throwDamagedPicture(name);
        ++m_at;  // one white space before the samples
    }

    Size size() const { return m_size; }
    SampleBits bits() const { return m_highest > 255 ? SampleBits::Sixteen : SampleBits::Eight; }

    // Stops at the end of the file: false.
    template <class T> bool readInto(Frame& frame) {
        const bool text = m_kind == '2' || m_kind == '3', grey = m_kind == '2' || m_kind == '5';
        for (int y = 0; y < frame.height(); ++y) {
            const std::span<T> row = frame.row<T>(y);
            for (size_t i = 0; i < row.size(); i += 3)
                for (size_t channel = 0; channel < 3; ++channel) {
                    if (grey && channel > 0) {
                        row[i + channel] = row[i];
                        continue;
                    }
                    const long long value = text ? number() : binary(sizeof(T));
                    if (value < 0) return false;
                    row[i + channel] = scaled<T>(value);
                }
        }
        return true;
    }

private:
    template <class T> T scaled(long long value) const {
        constexpr long long full = sizeof(T) == 1 ? 255 : 65535;
        return T((std::min(value, m_highest) * full + m_highest / 2) / m_highest);
    }

    long long binary(size_t length) {
        if (m_at + length > m_file.size()) return -1;
        long long value = 0;
        for (size_t i = 0; i < length; ++i) value = value * 256 + m_file[m_at++];
        return value;
    }

    // The next decimal number after white space and comments; -1 at the end.
    long long number() {
        while (m_at < m_file.size() && !std::isdigit(m_file[m_at])) {
            if (m_file[m_at] == '#')
                while (m_at < m_file.size() && m_file[m_at] != '\n') ++m_at;
            else if (!std::isspace(m_file[m_at]))
                return -1;
            else
                ++m_at;
        }
        if (m_at >= m_file.size()) return -1;
        long long value = 0;
        for (; m_at < m_file.size() && std::isdigit(m_file[m_at]); ++m_at)
            value = std::min(value * 10 + (m_file[m_at] - '0'), 1LL << 40);
        return value;
    }

    ByteView m_file;
    std::string m_name;
    char m_kind;
    size_t m_at = 2;
    Size m_size;
    long long m_highest = 0;
};

}  // namespace

PictureHeader ppmHeader(ByteView file, const std::string& name) {
    const PnmReader reader(file, name);
    return {reader.size(), reader.bits()};
}

Picture decodePpm(ByteView file, const std::string& name) {
    PnmReader reader(file, name);
    Picture made{greyFrame(reader.size(), reader.bits(), {})};
    made.damaged = !(reader.bits() == SampleBits::Eight ? reader.readInto<uint8_t>(*made.frame)
                                                        : reader.readInto<uint16_t>(*made.frame));
    return made;
}

Bytes encodePpm(const Frame& frame) {
    const bool deep = frame.bits() == SampleBits::Sixteen;
    const std::string header = "P6\n" + std::to_string(frame.width()) + " " + std::to_string(frame.height()) +
                               (deep ? "\n65535\n" : "\n255\n");
    Bytes file(header.begin(), header.end());
    const auto* first = reinterpret_cast<const uint8_t*>(frame.data());
    file.insert(file.end(), first, first + frame.byteCount());
    for (size_t i = header.size(); deep && i < file.size(); i += 2) std::swap(file[i], file[i + 1]);
    return file;
}

}  // namespace deep3d::formats
