// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/image_file.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <new>
#include <string_view>

#include "core/image/formats.h"
#include "core/image/metadata.h"
#include "core/image/orientation.h"
#include "core/image/stereo_markers.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

using namespace formats;

constexpr size_t kSignatureBytes = 64;

struct Codec {
    ImageFormat format;
    const char* name;
    PictureHeader (*header)(ByteView, const std::string&);
    Picture (*decode)(ByteView, const std::string&);
};

constexpr Codec kCodecs[] = {
    {ImageFormat::Jpeg, "JPEG", jpegHeader, decodeJpeg}, {ImageFormat::Png, "PNG", pngHeader, decodePng},
    {ImageFormat::Tiff, "TIFF", tiffHeader, decodeTiff}, {ImageFormat::WebP, "WebP", webpHeader, decodeWebp},
    {ImageFormat::Bmp, "BMP", bmpHeader, decodeBmp},     {ImageFormat::Ppm, "PPM", ppmHeader, decodePpm},
    {ImageFormat::Heif, "HEIF", heifHeader, decodeHeif}};

bool isHeifBrand(std::string_view brand) {
    constexpr std::string_view brands[] = {"heic", "heix", "heim", "heis", "mif1", "msf1", "avif", "avis"};
    return std::find(std::begin(brands), std::end(brands), brand) != std::end(brands);
}

// First bytes as each format's own specification gives them.
std::optional<ImageFormat> formatOf(ByteView start) {
    using namespace std::string_view_literals;
    const std::string_view text(reinterpret_cast<const char*>(start.data()), start.size());
    if (text.starts_with("\xFF\xD8\xFF"sv)) return ImageFormat::Jpeg;
    if (text.starts_with("\x89PNG\r\n\x1A\n"sv)) return ImageFormat::Png;
    for (const auto magic : {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv})
        if (text.starts_with(magic)) return ImageFormat::Tiff;
    if (text.starts_with("RIFF") && text.substr(0, 12).ends_with("WEBP") && text.size() >= 12) return ImageFormat::WebP;
    if (text.starts_with("BM") && text.size() > 26) return ImageFormat::Bmp;
    if (text.size() > 2 && text[0] == 'P' && std::strchr("2356", text[1]) && std::isspace(uint8_t(text[2])))
        return ImageFormat::Ppm;
    if (text.size() >= 12 && text.substr(4, 4) == "ftyp" && isHeifBrand(text.substr(8, 4))) return ImageFormat::Heif;
    return std::nullopt;
}

// A picture's whole file; anything else is refused before its bytes are read, however many they are.
struct OpenedFile {
    std::string name;
    const Codec* codec;
    Bytes bytes;
};

OpenedFile openPicture(const fs::path& path) {
    const Bytes start = readFileStart(path, kSignatureBytes);
    const std::optional<ImageFormat> format = formatOf(start);
    if (!format)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is not a picture in a format that can be read."),
                    {shownName(path)});
    return {shownName(path), &kCodecs[int(*format)], readFileBytes(path)};
}

ImageInfo infoOf(const OpenedFile& file) {
    const PictureHeader header = file.codec->header(file.bytes, file.name);
    ImageInfo info;
    info.format = file.codec->format;
    info.size = uprightSize(header.stored, header.orientation);
    info.bits = header.bits;
    info.orientation = header.orientation;
    if (info.format == ImageFormat::Jpeg) info.stereo = markedStereo(file.bytes);
    return info;
}

std::string lowerExtension(const fs::path& path) {
    std::string extension = path.extension().string();
    for (char& letter : extension) letter = char(std::tolower(uint8_t(letter)));
    return extension;
}

}  // namespace

const char* formatName(ImageFormat format) { return kCodecs[int(format)].name; }

ReadResult readImage(const fs::path& path) {
    try {
        const OpenedFile file = openPicture(path);
        ReadResult result;
        result.info = infoOf(file);
        Picture picture = file.codec->decode(file.bytes, file.name);
        result.frame = upright(std::move(picture.frame), picture.orientation);
        result.info.bits = result.frame->bits();
        result.info.size = result.frame->size();
        if (picture.damaged)
            result.damage.emplace(ErrorKind::BadInput,
                                  QT_TRANSLATE_NOOP("core", "%1 is damaged or incomplete: a part of the picture is missing."),
                                  std::vector{file.name});
        return result;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::OutOfMemory, QT_TRANSLATE_NOOP("core", "There is not enough memory to open %1."),
                    {shownName(path)});
    }
}

ImageInfo probeImage(const fs::path& path) { return infoOf(openPicture(path)); }

std::optional<ImageFormat> writableFormat(const fs::path& path) {
    constexpr std::pair<std::string_view, ImageFormat> extensions[] = {
        {".jpg", ImageFormat::Jpeg}, {".jpeg", ImageFormat::Jpeg}, {".png", ImageFormat::Png}, {".tif", ImageFormat::Tiff},
        {".tiff", ImageFormat::Tiff}, {".webp", ImageFormat::WebP}, {".bmp", ImageFormat::Bmp}, {".ppm", ImageFormat::Ppm}};
    const std::string extension = lowerExtension(path);
    for (const auto& [known, format] : extensions)
        if (extension == known) return format;
    return std::nullopt;
}

void writeImage(const Frame& frame, const fs::path& path, const WriteOptions& options) {
    const std::optional<ImageFormat> format = writableFormat(path);
    const std::string name = shownName(path);
    if (!format)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1: pictures cannot be written with this extension."),
                    {name});
    if (frame.bits() == SampleBits::Sixteen &&
        (*format == ImageFormat::Jpeg || *format == ImageFormat::WebP || *format == ImageFormat::Bmp)) {
        writeImage(*toEightBits(FramePtr(FramePtr(), &frame)), path, options);
        return;
    }
    Bytes file;
    switch (*format) {
    case ImageFormat::Jpeg: file = encodeJpeg(frame, name, options); break;
    case ImageFormat::Png: file = encodePng(frame, name); break;
    case ImageFormat::Tiff: file = encodeTiff(frame, name); break;
    case ImageFormat::WebP: file = encodeWebp(frame, name, options); break;
    case ImageFormat::Bmp: file = encodeBmp(frame); break;
    default: file = encodePpm(frame); break;
    }
    const bool holdsMetadata = *format != ImageFormat::Bmp && *format != ImageFormat::Ppm;
    if (!options.metadataFrom.empty() && holdsMetadata)
        file = withMetadataOf(std::move(file), options.metadataFrom, frame.size());
    writeFileBytes(path, file);
}

void ensureNotSameFile(const fs::path& input, const fs::path& output) {
    std::error_code ignored;
    if (fs::equivalent(input, output, ignored) || input.lexically_normal() == output.lexically_normal())
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The result would replace the picture it is made from: %1."),
                    {shownName(input)});
}

}  // namespace deep3d
