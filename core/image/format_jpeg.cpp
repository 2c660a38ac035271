// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/formats.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <jerror.h>
#include <jpeglib.h>

#include "core/image/orientation.h"

namespace deep3d::formats {
namespace {

constexpr int kMaxJpegSide = 65500;  // px, libjpeg's JPEG_MAX_DIMENSION

// libjpeg leaves by longjmp: no object with a destructor may live between attempt() and the library call.
struct JpegErrors {
    jpeg_error_mgr base;
    std::jmp_buf leave;
    bool damaged = false;

    jpeg_error_mgr* install() {
        jpeg_std_error(&base);
        base.error_exit = [](j_common_ptr state) { std::longjmp(of(state)->leave, 1); };
        base.output_message = [](j_common_ptr) {};
        base.emit_message = [](j_common_ptr state, int level) {
            const int code = of(state)->base.msg_code;
            const bool harmless = code == JWRN_EXTRANEOUS_DATA || code == JWRN_JFIF_MAJOR || code == JWRN_ADOBE_XFORM ||
                                  code == JWRN_BOGUS_ICC;
            if (level < 0 && !harmless) of(state)->damaged = true;
        };
        return &base;
    }
    static JpegErrors* of(j_common_ptr state) { return reinterpret_cast<JpegErrors*>(state->err); }

    template <class Work> bool attempt(Work work) {
        if (setjmp(leave)) return false;
        work();
        return true;
    }
};

class JpegReader {
public:
    JpegReader(ByteView file, const std::string& name) : m_name(name) {
        m_state.err = m_errors.install();
        const bool opened = m_errors.attempt([&] {
            jpeg_create_decompress(&m_state);
            jpeg_mem_src(&m_state, file.data(), (unsigned long)file.size());
            jpeg_save_markers(&m_state, JPEG_APP0 + 1, 0xFFFF);
            jpeg_save_markers(&m_state, JPEG_APP0 + 2, 0xFFFF);
            jpeg_read_header(&m_state, TRUE);
        });
        if (!opened) {
            jpeg_destroy_decompress(&m_state);
            throwDamagedPicture(name);
        }
    }
    ~JpegReader() { jpeg_destroy_decompress(&m_state); }
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;

    Size size() const { return checkedSize(m_state.image_width, m_state.image_height, m_name); }

    int orientation() const {
        for (auto* marker = m_state.marker_list; marker; marker = marker->next)
            if (marker->marker == JPEG_APP0 + 1 && marker->data_length > 6 && !std::memcmp(marker->data, "Exif\0\0", 6))
                return orientationOfExif({marker->data, marker->data_length});
        return 1;
    }

    Picture picture() {
        Picture made{greyFrame(size(), SampleBits::Eight, tags()), orientation(), false};
        const bool inks = m_state.jpeg_color_space == JCS_CMYK || m_state.jpeg_color_space == JCS_YCCK;
        m_state.out_color_space = inks ? JCS_CMYK : JCS_RGB;
        // What was read before the library gave up stays in the frame.
        const bool complete = inks ? readInks(*made.frame) : readRows(*made.frame);
        made.damaged = !complete || m_errors.damaged;
        return made;
    }

private:
    FrameTags tags() {
        JOCTET* profile = nullptr;
        unsigned length = 0;
        const bool found = m_errors.attempt([&] {
            if (!jpeg_read_icc_profile(&m_state, &profile, &length)) length = 0;
        });
        const FrameTags made = found ? tagsWithProfile(profile, length) : FrameTags{};
        std::free(profile);
        return made;
    }

    bool readRows(Frame& frame) {
        uint8_t* first = frame.row<uint8_t>(0).data();
        const size_t stride = frame.rowSamples();
        return m_errors.attempt([&] {
            jpeg_start_decompress(&m_state);
            while (m_state.output_scanline < m_state.output_height) {
                JSAMPROW row = first + m_state.output_scanline * stride;
                jpeg_read_scanlines(&m_state, &row, 1);
            }
            jpeg_finish_decompress(&m_state);
        });
    }

    // Adobe writes inks inverted (255 = no ink), files without its marker plainly.
    bool readInks(Frame& frame) {
        Bytes inks(size_t(frame.width()) * 4);
        uint8_t* first = frame.row<uint8_t>(0).data();
        const size_t width = size_t(frame.width());
        const uint8_t flip = m_state.saw_Adobe_marker ? 0 : 255;
        JSAMPROW row = inks.data();
        return m_errors.attempt([&] {
            jpeg_start_decompress(&m_state);
            while (m_state.output_scanline < m_state.output_height) {
                uint8_t* to = first + m_state.output_scanline * width * 3;
                jpeg_read_scanlines(&m_state, &row, 1);
                for (size_t x = 0; x < width; ++x)
                    for (size_t ink = 0; ink < 3; ++ink)
                        to[3 * x + ink] = uint8_t(((row[4 * x + ink] ^ flip) * (row[4 * x + 3] ^ flip) + 127) / 255);
            }
            jpeg_finish_decompress(&m_state);
        });
    }

    std::string m_name;
    JpegErrors m_errors;
    jpeg_decompress_struct m_state{};
};

struct JpegOutput {
    jpeg_compress_struct state{};
    JpegErrors errors;
    unsigned char* bytes = nullptr;
    unsigned long length = 0;

    ~JpegOutput() {
        jpeg_destroy_compress(&state);
        std::free(bytes);
    }
};

bool writeRows(JpegOutput& output, const Frame& frame, const WriteOptions& options) {
    const uint8_t* first = frame.row<uint8_t>(0).data();
    const size_t stride = frame.rowSamples();
    const std::string& profile = frame.tags().iccProfile;
    output.state.err = output.errors.install();
    return output.errors.attempt([&] {
        jpeg_compress_struct& state = output.state;
        jpeg_create_compress(&state);
        jpeg_mem_dest(&state, &output.bytes, &output.length);
        state.image_width = JDIMENSION(frame.width());
        state.image_height = JDIMENSION(frame.height());
        state.input_components = 3;
        state.in_color_space = JCS_RGB;
        jpeg_set_defaults(&state);
        jpeg_set_quality(&state, options.quality, TRUE);
        if (options.fullChroma) state.comp_info[0].h_samp_factor = state.comp_info[0].v_samp_factor = 1;
        // Two passes keep all coefficients in memory: not for pictures where that is over half a gigabyte.
        state.optimize_coding = double(frame.width()) * frame.height() < 80e6;
        jpeg_start_compress(&state, TRUE);
        if (!profile.empty())
            jpeg_write_icc_profile(&state, reinterpret_cast<const JOCTET*>(profile.data()), unsigned(profile.size()));
        while (state.next_scanline < state.image_height) {
            auto* row = const_cast<JSAMPLE*>(first + state.next_scanline * stride);
            jpeg_write_scanlines(&state, &row, 1);
        }
        jpeg_finish_compress(&state);
    });
}

}  // namespace

PictureHeader jpegHeader(ByteView file, const std::string& name) {
    const JpegReader reader(file, name);
    return {reader.size(), SampleBits::Eight, reader.orientation()};
}

Picture decodeJpeg(ByteView file, const std::string& name) {
    JpegReader reader(file, name);
    return reader.picture();
}

Bytes encodeJpeg(const Frame& frame, const std::string& name, const WriteOptions& options) {
    if (frame.width() > kMaxJpegSide || frame.height() > kMaxJpegSide)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1: a JPEG picture can be at most %2 pixels wide or high."),
                    {name, std::to_string(kMaxJpegSide)});
    JpegOutput output;
    if (!writeRows(output, frame, options)) throwNotEncoded(name);
    return {output.bytes, output.bytes + output.length};
}

}  // namespace deep3d::formats
