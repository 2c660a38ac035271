// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/metadata.h"

#include <algorithm>
#include <mutex>
#include <set>

#include <exiv2/exiv2.hpp>

#include "core/util/log.h"

namespace deep3d {
namespace {

// How the source stored its pixels (TIFF 6.0): true of that file only. The ICC profile travels in FrameTags.
bool describesStorage(const Exiv2::Exifdatum& datum) {
    static const std::set<uint16_t> stored = {0x00fe, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x010a, 0x0111, 0x0112, 0x0115,
                                              0x0116, 0x0117, 0x011c, 0x013d, 0x0140, 0x0142, 0x0143, 0x0144, 0x0145, 0x014a,
                                              0x0152, 0x0153, 0x015b, 0x0201, 0x0202, 0x0211, 0x0212, 0x0213, 0x0214, 0x8773};
    const std::string group = datum.groupName();
    return (group == "Image" && stored.contains(datum.tag())) || group == "Thumbnail" || group.starts_with("SubImage") ||
           group.starts_with("Image2") || group.starts_with("Image3");
}

void addExif(const Exiv2::ExifData& from, Exiv2::ExifData& to, Size size) {
    for (const Exiv2::Exifdatum& datum : from)
        if (!describesStorage(datum)) to.add(datum);
    to["Exif.Image.Orientation"] = uint16_t(1);
    for (const auto& [key, value] : {std::pair{"Exif.Photo.PixelXDimension", size.width},
                                     std::pair{"Exif.Photo.PixelYDimension", size.height}})
        if (to.findKey(Exiv2::ExifKey(key)) != to.end()) to[key] = uint32_t(value);
}

void addXmp(const Exiv2::XmpData& from, Exiv2::XmpData& to) {
    for (const Exiv2::Xmpdatum& datum : from)
        if (datum.key() != "Xmp.tiff.Orientation") to.add(datum);
}

void prepareExiv2() {
    static std::once_flag once;  // the XMP toolkit is not safe to start from two threads
    std::call_once(once, [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize();
    });
}

}  // namespace

Bytes withMetadataOf(Bytes file, const std::filesystem::path& source, Size size) {
    prepareExiv2();
    try {
        const auto from = Exiv2::ImageFactory::open(source.string());
        from->readMetadata();
        const auto to = Exiv2::ImageFactory::open(file.data(), long(file.size()));
        to->readMetadata();
        addExif(from->exifData(), to->exifData(), size);
        addXmp(from->xmpData(), to->xmpData());
        to->setIptcData(from->iptcData());
        to->writeMetadata();
        Exiv2::BasicIo& io = to->io();
        io.seek(0, Exiv2::BasicIo::beg);
        Bytes written(size_t(io.size()));
        if (io.read(written.data(), long(written.size())) == long(written.size())) return written;
    } catch (const std::exception& problem) {
        log(LogLevel::Warning, "The metadata of " + shownName(source) + " is not carried over: " + problem.what());
    }
    return file;
}

}  // namespace deep3d
