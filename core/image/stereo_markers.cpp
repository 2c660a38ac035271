// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/stereo_markers.h"

#include <algorithm>
#include <string_view>

namespace deep3d {
namespace {

using namespace std::string_view_literals;

constexpr uint8_t kApp0 = 0xE0, kApp1 = 0xE1, kApp2 = 0xE2, kApp3 = 0xE3, kStartOfScan = 0xDA;
constexpr auto kMpfName = "MPF\0"sv;
constexpr auto kJpsName = "_JPSJPS_"sv;

// MP tags and TIFF types (DC-007-2009, tables 3 to 6).
constexpr uint16_t kVersionTag = 0xB000, kCountTag = 0xB001, kEntryTag = 0xB002, kIndividualTag = 0xB101,
                   kBaseViewpointTag = 0xB204, kConvergenceTag = 0xB205, kBaselineTag = 0xB206;
constexpr uint16_t kLong = 4, kRational = 5, kUndefined = 7, kSignedRational = 10;
constexpr uint32_t kDisparityType = 0x020002, kTypeMask = 0xFFFFFF, kRepresentative = 1u << 29;
constexpr uint32_t kUnknown = 0xFFFFFFFF;  // of the convergence angle and the baseline
constexpr size_t kEntryBytes = 16;
constexpr uint32_t kMpHeaderBytes = 8;  // byte order, 42, offset of the first directory; offsets count from here

// Descriptor of the JPS marker, from its most significant byte: separation, flags, layout, type.
constexpr uint32_t kJpsStereo = 1, kJpsSideBySide = 2, kJpsLeftFirst = 4;

struct Segment {
    uint8_t marker;
    size_t start;      // of 0xFF, in the file
    ByteView payload;  // after the length
};

std::vector<Segment> segmentsOf(ByteView jpeg) {
    std::vector<Segment> segments;
    size_t at = 2;
    while (at + 4 <= jpeg.size() && jpeg[at] == 0xFF && jpeg[at + 1] != kStartOfScan) {
        const size_t length = size_t(jpeg[at + 2]) * 256 + jpeg[at + 3];
        if (length < 2 || at + 2 + length > jpeg.size()) break;
        segments.push_back({jpeg[at + 1], at, jpeg.subspan(at + 4, length - 2)});
        at += 2 + length;
    }
    return segments;
}

bool startsWith(ByteView bytes, std::string_view name) {
    return bytes.size() >= name.size() && std::equal(name.begin(), name.end(), bytes.begin());
}

// The payload of the first such segment after its name; its data() is empty where there is none.
ByteView namedPayload(ByteView jpeg, uint8_t marker, std::string_view name) {
    for (const Segment& segment : segmentsOf(jpeg))
        if (segment.marker == marker && startsWith(segment.payload, name)) return segment.payload.subspan(name.size());
    return {};
}

uint32_t number(ByteView bytes, size_t at, size_t length, bool little) {
    uint32_t value = 0;
    if (at > bytes.size() || length > bytes.size() - at) return 0;
    for (size_t i = 0; i < length; ++i) value |= uint32_t(bytes[at + i]) << 8 * (little ? i : length - 1 - i);
    return value;
}

void put(Bytes& to, uint32_t value, size_t length) {
    for (size_t i = length; i-- > 0;) to.push_back(uint8_t(value >> 8 * i));
}

void putField(Bytes& to, uint16_t tag, uint16_t type, uint32_t count, uint32_t value) {
    put(to, tag, 2);
    put(to, type, 2);
    put(to, count, 4);
    put(to, value, 4);
}

// Big-endian, the first directory right behind.
Bytes mpHeader() {
    constexpr auto start = "MPF\0MM\0*\0\0\0\x08"sv;
    return {start.begin(), start.end()};
}

// The attribute IFD of view `number`, `at` bytes after the start of the MP header.
void putAttributes(Bytes& to, uint32_t number, uint32_t at) {
    constexpr uint32_t fields = 4, directoryBytes = 2 + 12 * fields + 4;
    put(to, fields, 2);
    putField(to, kIndividualTag, kLong, 1, number);
    putField(to, kBaseViewpointTag, kLong, 1, 1);
    putField(to, kConvergenceTag, kSignedRational, 1, at + directoryBytes);
    putField(to, kBaselineTag, kRational, 1, at + directoryBytes + 8);
    put(to, 0, 4);  // no further directory
    for (int i = 0; i < 4; ++i) put(to, kUnknown, 4);
}

// The MP header and index of the first view; sizes are known only when both are complete.
Bytes indexSegment(uint32_t leftSize, uint32_t rightSize, uint32_t rightOffset) {
    constexpr uint32_t fields = 3, entries = kMpHeaderBytes + 2 + 12 * fields + 4;
    constexpr uint32_t attributes = entries + 2 * kEntryBytes;
    Bytes payload = mpHeader();
    put(payload, fields, 2);
    putField(payload, kVersionTag, kUndefined, 4, 0x30313030);  // "0100"
    putField(payload, kCountTag, kLong, 1, 2);
    putField(payload, kEntryTag, kUndefined, 2 * kEntryBytes, entries);
    put(payload, attributes, 4);
    put(payload, kRepresentative | kDisparityType, 4);
    put(payload, leftSize, 4);
    put(payload, 0, 4);  // the first picture's offset is always 0
    put(payload, 0, 4);  // no dependent pictures
    put(payload, kDisparityType, 4);
    put(payload, rightSize, 4);
    put(payload, rightOffset, 4);
    put(payload, 0, 4);
    putAttributes(payload, 1, attributes);
    return payload;
}

Bytes attributeSegment() {
    Bytes payload = mpHeader();
    putAttributes(payload, 2, kMpHeaderBytes);
    return payload;
}

// After SOI and the JFIF and EXIF segments, which readers expect first.
size_t insertPosition(ByteView jpeg) {
    size_t position = 2;
    for (const Segment& segment : segmentsOf(jpeg)) {
        if (segment.marker != kApp0 && segment.marker != kApp1) break;
        position = segment.start + 4 + segment.payload.size();
    }
    return position;
}

Bytes withSegment(ByteView jpeg, uint8_t marker, const Bytes& payload) {
    const auto position = long(insertPosition(jpeg));
    Bytes segment;
    put(segment, 0xFF00u | marker, 2);
    put(segment, uint32_t(payload.size() + 2), 2);
    segment.insert(segment.end(), payload.begin(), payload.end());
    Bytes file(jpeg.begin(), jpeg.end());
    file.insert(file.begin() + position, segment.begin(), segment.end());
    return file;
}

}  // namespace

std::vector<ByteView> mpoViews(ByteView file) {
    const ByteView header = namedPayload(file, kApp2, kMpfName);
    if (header.size() < 8) return {};
    const auto origin = size_t(header.data() - file.data());
    const bool little = header[0] == 'I';
    const size_t directory = number(header, 4, 4, little), fields = number(header, directory, 2, little);
    std::vector<ByteView> views;
    for (size_t i = 0; i < fields; ++i) {
        const size_t field = directory + 2 + 12 * i;
        if (number(header, field, 2, little) != kEntryTag) continue;
        const size_t length = number(header, field + 4, 4, little), entries = number(header, field + 8, 4, little);
        for (size_t entry = entries; entry + kEntryBytes <= std::min(entries + length, header.size()); entry += kEntryBytes) {
            const size_t size = number(header, entry + 4, 4, little), offset = number(header, entry + 8, 4, little);
            const size_t start = offset == 0 ? 0 : origin + offset;
            const bool inside = start < file.size() && size <= file.size() - start;
            if ((number(header, entry, 4, little) & kTypeMask) == kDisparityType && inside)
                views.push_back(file.subspan(start, size));
        }
    }
    return views;
}

Bytes assembleMpo(ByteView left, ByteView right) {
    const Bytes second = withSegment(right, kApp2, attributeSegment());
    const auto leftSize = uint32_t(left.size() + 4 + indexSegment(0, 0, 0).size());
    const auto origin = uint32_t(insertPosition(left) + 4 + kMpfName.size());
    Bytes file = withSegment(left, kApp2, indexSegment(leftSize, uint32_t(second.size()), leftSize - origin));
    file.insert(file.end(), second.begin(), second.end());
    return file;
}

std::optional<bool> jpsLeftFirst(ByteView jpeg) {
    const ByteView header = namedPayload(jpeg, kApp3, kJpsName);
    const uint32_t descriptor = number(header, 2, 4, false);
    const bool sideBySide = (descriptor & 0xFF) == kJpsStereo && (descriptor >> 8 & 0xFF) == kJpsSideBySide;
    if (header.size() < 6 || !sideBySide) return std::nullopt;
    return (descriptor >> 16 & kJpsLeftFirst) != 0;
}

Bytes withJpsMarker(ByteView jpeg) {
    Bytes payload(kJpsName.begin(), kJpsName.end());
    put(payload, 4, 2);  // bytes of the descriptor
    put(payload, kJpsSideBySide << 8 | kJpsStereo, 4);
    put(payload, 0, 2);  // no comment
    return withSegment(jpeg, kApp3, payload);
}

StereoKind markedStereo(ByteView jpeg) {
    if (mpoViews(jpeg).size() >= 2) return StereoKind::Mpo;
    return jpsLeftFirst(jpeg) ? StereoKind::Jps : StereoKind::None;
}

}  // namespace deep3d
