// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/formats.h"

#include <cstring>
#include <memory>

#include <libheif/heif.h>

namespace deep3d::formats {
namespace {

struct HeifFree {
    void operator()(heif_context* context) const { heif_context_free(context); }
    void operator()(heif_image_handle* handle) const { heif_image_handle_release(handle); }
    void operator()(heif_image* image) const { heif_image_release(image); }
};
template <class T> using HeifPtr = std::unique_ptr<T, HeifFree>;

bool succeeded(const heif_error& error) { return error.code == heif_error_Ok; }

// The file's main picture. libheif turns and crops it as the file says.
class HeifReader {
public:
    HeifReader(ByteView file, const std::string& name) : m_name(name), m_context(heif_context_alloc()) {
        heif_image_handle* handle = nullptr;
        if (!succeeded(heif_context_read_from_memory_without_copy(m_context.get(), file.data(), file.size(), nullptr)) ||
            !succeeded(heif_context_get_primary_image_handle(m_context.get(), &handle)))
            throwDamagedPicture(name);
        m_handle.reset(handle);
    }

    PictureHeader header() const {
        const Size size = checkedSize(heif_image_handle_get_width(m_handle.get()),
                                      heif_image_handle_get_height(m_handle.get()), m_name);
        const bool deep = heif_image_handle_get_luma_bits_per_pixel(m_handle.get()) > 8;
        return {size, deep ? SampleBits::Sixteen : SampleBits::Eight, 1};
    }

    Picture picture() const {
        const PictureHeader header = this->header();
        const bool deep = header.bits == SampleBits::Sixteen, alpha = heif_image_handle_has_alpha_channel(m_handle.get());
        const heif_chroma chroma = deep ? (alpha ? heif_chroma_interleaved_RRGGBBAA_LE : heif_chroma_interleaved_RRGGBB_LE)
                                        : (alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB);
        heif_image* decoded = nullptr;
        const heif_error error = heif_decode_image(m_handle.get(), &decoded, heif_colorspace_RGB, chroma, nullptr);
        const HeifPtr<heif_image> image(decoded);
        if (error.code == heif_error_Unsupported_feature || error.code == heif_error_Unsupported_filetype)
            throw Error(ErrorKind::BadInput,
                        QT_TRANSLATE_NOOP("core", "%1: the installed libheif cannot decode this kind of HEIF or AVIF."), {m_name});
        if (!succeeded(error)) throwDamagedPicture(m_name);
        const Size size{heif_image_get_primary_width(decoded), heif_image_get_primary_height(decoded)};
        Picture made{greyFrame(checkedSize(size.width, size.height, m_name), header.bits, tags())};
        copyPixels(decoded, *made.frame, alpha);
        return made;
    }

private:
    static void copyPixels(const heif_image* image, Frame& frame, bool alpha) {
        int stride = 0;
        const uint8_t* plane = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
        const int depth = heif_image_get_bits_per_pixel_range(image, heif_channel_interleaved);
        for (int y = 0; y < frame.height(); ++y) {
            const uint8_t* from = plane + size_t(y) * size_t(stride);
            if (frame.bits() == SampleBits::Eight)
                copyRow(from, frame.row<uint8_t>(y), alpha);
            else
                copyRow(widened(from, size_t(frame.width()) * (alpha ? 4 : 3), depth).data(), frame.row<uint16_t>(y), alpha);
        }
    }

    // 10 or 12 bits to the whole range of 16.
    static std::vector<uint16_t> widened(const uint8_t* from, size_t count, int depth) {
        std::vector<uint16_t> samples(count);
        std::memcpy(samples.data(), from, count * 2);
        const uint32_t highest = (1u << depth) - 1;
        for (uint16_t& sample : samples) sample = uint16_t((sample * 65535u + highest / 2) / highest);
        return samples;
    }

    template <class T> static void copyRow(const T* from, std::span<T> to, bool alpha) {
        if (alpha)
            layOnWhite(from, to.data(), to.size() / 3);
        else
            std::memcpy(to.data(), from, to.size_bytes());
    }

    FrameTags tags() const {
        Bytes profile(heif_image_handle_get_raw_color_profile_size(m_handle.get()));
        if (profile.empty() || !succeeded(heif_image_handle_get_raw_color_profile(m_handle.get(), profile.data()))) return {};
        return tagsWithProfile(profile.data(), profile.size());
    }

    std::string m_name;
    HeifPtr<heif_context> m_context;
    HeifPtr<heif_image_handle> m_handle;
};

}  // namespace

PictureHeader heifHeader(ByteView file, const std::string& name) { return HeifReader(file, name).header(); }

Picture decodeHeif(ByteView file, const std::string& name) { return HeifReader(file, name).picture(); }

}  // namespace deep3d::formats
