// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/formats.h"

#include <algorithm>
#include <bit>
#include <cctype>
#include <csetjmp>
#include <cstring>
#include <string_view>

#include <png.h>

#include "core/image/array_file.h"
#include "core/image/orientation.h"

namespace deep3d {
namespace formats {
namespace {

static_assert(std::endian::native == std::endian::little, "PNG samples are swapped to little-endian");

constexpr int kZlibLevel = 3;  // a third of the time of level 6 for about 3 % more bytes on photos

void ignoreWarning(png_structp, png_const_charp) {}
[[noreturn]] void leaveByJump(png_structp png, png_const_charp) { png_longjmp(png, 1); }

// libpng leaves by longjmp: no object with a destructor may live between attempt() and the library call.
template <class Work> bool attempt(png_structp png, Work work) {
    if (setjmp(png_jmpbuf(png))) return false;
    work();
    return true;
}

// EXIF as ImageMagick and exiv2 put it into a text chunk: a name, a length, then hexadecimal digits, one line each or more.
Bytes rawProfile(std::string_view text) {
    Bytes bytes;
    const size_t name = text.find_first_not_of('\n'), length = text.find('\n', name), digits = text.find('\n', length + 1);
    if (name == std::string_view::npos || length == std::string_view::npos || digits == std::string_view::npos) return bytes;
    int high = -1;
    for (const char letter : text.substr(digits)) {
        if (!std::isxdigit(uint8_t(letter))) continue;
        const int digit = letter <= '9' ? letter - '0' : (letter | 32) - 'a' + 10;
        if (high >= 0) bytes.push_back(uint8_t(high * 16 + digit));
        high = high >= 0 ? -1 : digit;
    }
    return bytes;
}

class PngReader {
public:
    PngReader(ByteView file, const std::string& name) : m_rest(file), m_name(name) {
        m_png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, leaveByJump, ignoreWarning);
        m_info = png_create_info_struct(m_png);
        png_set_read_fn(m_png, this, &PngReader::provide);
        png_set_user_limits(m_png, 0x7fffffff, 0x7fffffff);  // checkedSize() has the sentence
        if (!attempt(m_png, [&] { png_read_info(m_png, m_info); })) {
            png_destroy_read_struct(&m_png, &m_info, nullptr);
            throwDamagedPicture(name);
        }
    }
    ~PngReader() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;

    Size size() const {
        return checkedSize(png_get_image_width(m_png, m_info), png_get_image_height(m_png, m_info), m_name);
    }
    SampleBits bits() const {
        return png_get_bit_depth(m_png, m_info) == 16 ? SampleBits::Sixteen : SampleBits::Eight;
    }
    int colourType() const { return png_get_color_type(m_png, m_info); }

    int orientation() const {
        png_uint_32 length = 0;
        png_bytep exif = nullptr;
        if (png_get_eXIf_1(m_png, m_info, &length, &exif)) return orientationOfExif({exif, length});
        png_textp texts = nullptr;
        const int count = png_get_text(m_png, m_info, &texts, nullptr);
        for (int i = 0; i < count; ++i)
            if (std::string_view(texts[i].key) == "Raw profile type exif") return orientationOfExif(rawProfile(texts[i].text));
        return 1;
    }

    FrameTags tags() const {
        png_charp name = nullptr;
        png_bytep profile = nullptr;
        png_uint_32 length = 0;
        int compression = 0;
        if (!png_get_iCCP(m_png, m_info, &name, &compression, &profile, &length)) return {};
        return tagsWithProfile(profile, length);
    }

    Picture picture() {
        const Size size = this->size();
        Picture made{greyFrame(size, bits(), tags()), orientation(), false};
        const bool alpha = (colourType() & PNG_COLOR_MASK_ALPHA) || png_get_valid(m_png, m_info, PNG_INFO_tRNS);
        if (!attempt(m_png, [&] { askForRgb(); })) throwDamagedPicture(m_name);
        const size_t sampleBytes = size_t(int(bits()) / 8);
        const bool interlaced = png_get_interlace_type(m_png, m_info) != PNG_INTERLACE_NONE;
        Bytes rgba(alpha ? size_t(size.width) * 4 * sampleBytes * (interlaced ? size_t(size.height) : 1) : 0, 0xFF);
        const bool complete = alpha ? readRgba(*made.frame, rgba, interlaced) : readRgb(*made.frame);
        if (!complete && m_rows == 0) throwDamagedPicture(m_name);
        made.damaged = !complete;
        return made;
    }

    // Grey values as they are, without gaps.
    bool readGrey(std::span<uint16_t> values) {
        const Size size = this->size();
        Bytes rows(size_t(size.width) * size_t(size.height) * size_t(int(bits()) / 8));
        const size_t stride = rows.size() / size_t(size.height);
        uint8_t* first = rows.data();
        const bool complete = attempt(m_png, [&] {
            png_set_swap(m_png);
            png_set_expand_gray_1_2_4_to_8(m_png);
            startRows();
            readPasses([&](int y) { return first + size_t(y) * stride; }, [](int) {});
        });
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = bits() == SampleBits::Eight ? rows[i] : uint16_t(rows[2 * i] | rows[2 * i + 1] << 8);
        return complete;
    }

private:
    static void provide(png_structp png, png_bytep to, size_t count) {
        auto& rest = static_cast<PngReader*>(png_get_io_ptr(png))->m_rest;
        if (count > rest.size()) png_error(png, "end of file");
        std::memcpy(to, rest.data(), count);
        rest = rest.subspan(count);
    }

    void askForRgb() {
        png_set_expand(m_png);
        png_set_gray_to_rgb(m_png);
        png_set_swap(m_png);
        startRows();
    }

    void startRows() {
        m_passes = png_set_interlace_handling(m_png);
        png_read_update_info(m_png, m_info);
    }

    template <class RowAt, class Done> void readPasses(RowAt rowAt, Done done) {
        const int height = int(png_get_image_height(m_png, m_info));
        for (int pass = 0; pass < m_passes; ++pass)
            for (int y = 0; y < height; ++y) {
                png_read_row(m_png, rowAt(y), nullptr);
                ++m_rows;
                if (pass == m_passes - 1) done(y);
            }
        png_read_end(m_png, nullptr);
    }

    bool readRgb(Frame& frame) {
        auto* first = reinterpret_cast<uint8_t*>(frame.data());
        const size_t stride = frame.byteCount() / size_t(frame.height());
        return attempt(m_png, [&] { readPasses([&](int y) { return first + size_t(y) * stride; }, [](int) {}); });
    }

    // Rows that were only begun (interlaced files) are laid on white as far as they came.
    bool readRgba(Frame& frame, Bytes& rgba, bool interlaced) {
        const size_t stride = interlaced ? rgba.size() / size_t(frame.height()) : 0;
        uint8_t* first = rgba.data();
        const auto finishRow = [&frame, first, stride](int y) {
            const uint8_t* row = first + size_t(y) * stride;
            if (frame.bits() == SampleBits::Eight)
                layOnWhite(row, frame.row<uint8_t>(y).data(), size_t(frame.width()));
            else
                layOnWhite(reinterpret_cast<const uint16_t*>(row), frame.row<uint16_t>(y).data(), size_t(frame.width()));
        };
        const bool complete =
            attempt(m_png, [&] { readPasses([&](int y) { return first + size_t(y) * stride; }, finishRow); });
        if (!complete && interlaced)
            for (int y = 0; y < frame.height(); ++y) finishRow(y);
        return complete;
    }

    ByteView m_rest;
    std::string m_name;
    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
    int m_passes = 1;
    long m_rows = 0;
};

// What the file looks like; rows lie `stride` bytes apart.
struct PngContent {
    Size size;
    int bitDepth, colourType;
    const uint8_t* first;
    size_t stride;
    const std::string* profile;
};

bool writeRows(png_structp png, png_infop info, const PngContent& content) {
    return attempt(png, [&] {
        png_set_IHDR(png, info, png_uint_32(content.size.width), png_uint_32(content.size.height), content.bitDepth,
                     content.colourType, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_set_compression_level(png, kZlibLevel);
        if (!content.profile->empty())
            png_set_iCCP(png, info, "ICC profile", PNG_COMPRESSION_TYPE_BASE,
                         reinterpret_cast<png_const_bytep>(content.profile->data()), png_uint_32(content.profile->size()));
        png_write_info(png, info);
        png_set_swap(png);
        for (int y = 0; y < content.size.height; ++y) png_write_row(png, content.first + size_t(y) * content.stride);
        png_write_end(png, info);
    });
}

Bytes encode(const PngContent& content, const std::string& name) {
    Bytes file;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, leaveByJump, ignoreWarning);
    png_infop info = png_create_info_struct(png);
    png_set_user_limits(png, 0x7fffffff, 0x7fffffff);
    png_set_benign_errors(png, 1);  // a profile that libpng finds fault with is left out
    png_set_write_fn(
        png, &file,
        [](png_structp state, png_bytep bytes, size_t count) {
            auto& to = *static_cast<Bytes*>(png_get_io_ptr(state));
            to.insert(to.end(), bytes, bytes + count);
        },
        nullptr);
    const bool complete = writeRows(png, info, content);
    png_destroy_write_struct(&png, &info);
    if (!complete) throwNotEncoded(name);
    return file;
}

}  // namespace

PictureHeader pngHeader(ByteView file, const std::string& name) {
    const PngReader reader(file, name);
    return {reader.size(), reader.bits(), reader.orientation()};
}

Picture decodePng(ByteView file, const std::string& name) { return PngReader(file, name).picture(); }

Bytes encodePng(const Frame& frame, const std::string& name) {
    return encode({frame.size(), int(frame.bits()), PNG_COLOR_TYPE_RGB, reinterpret_cast<const uint8_t*>(frame.data()),
                   frame.byteCount() / size_t(frame.height()), &frame.tags().iccProfile},
                  name);
}

Bytes encodeGreyPng(Size size, std::span<const uint16_t> values, const std::string& name) {
    const std::string noProfile;
    return encode({size, 16, PNG_COLOR_TYPE_GRAY, reinterpret_cast<const uint8_t*>(values.data()),
                   size_t(size.width) * 2, &noProfile},
                  name);
}

}  // namespace formats

GreyPlane readGreyPng(const std::filesystem::path& path) {
    const Bytes file = readFileBytes(path);
    const std::string name = shownName(path);
    if (png_sig_cmp(file.data(), 0, std::min<size_t>(8, file.size())) != 0 || file.size() < 8)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a PNG picture."), {name});
    formats::PngReader reader(file, name);
    if (reader.colourType() != PNG_COLOR_TYPE_GRAY)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a grey picture."), {name});
    GreyPlane plane{reader.size(), reader.bits(), {}};
    plane.values.resize(size_t(plane.size.width) * size_t(plane.size.height));
    if (!reader.readGrey(plane.values)) throwDamagedPicture(name);
    return plane;
}

}  // namespace deep3d
