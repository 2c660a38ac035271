// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/formats.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>

#include <tiffio.h>

namespace deep3d::formats {
namespace {

// A file in memory as libtiff wants it: read from `view`, or written into `file`.
struct MemoryFile {
    ByteView view;
    Bytes file;
    uint64_t at = 0;

    static MemoryFile& of(thandle_t handle) { return *static_cast<MemoryFile*>(handle); }
    static tmsize_t read(thandle_t handle, void* to, tmsize_t count) {
        MemoryFile& self = of(handle);
        const ByteView bytes = self.view.empty() ? ByteView(self.file) : self.view;
        if (self.at >= bytes.size()) return 0;
        const size_t got = std::min(size_t(count), bytes.size() - size_t(self.at));
        std::memcpy(to, bytes.data() + self.at, got);
        self.at += got;
        return tmsize_t(got);
    }
    static tmsize_t write(thandle_t handle, void* from, tmsize_t count) {
        MemoryFile& self = of(handle);
        self.file.resize(std::max(self.file.size(), size_t(self.at) + size_t(count)));
        std::memcpy(self.file.data() + self.at, from, size_t(count));
        self.at += uint64_t(count);
        return count;
    }
    static toff_t seek(thandle_t handle, toff_t offset, int whence) {
        MemoryFile& self = of(handle);
        self.at = whence == SEEK_SET ? offset : whence == SEEK_CUR ? self.at + offset : size(handle) + offset;
        return self.at;
    }
    static toff_t size(thandle_t handle) { return of(handle).view.empty() ? of(handle).file.size() : of(handle).view.size(); }
    static int close(thandle_t) { return 0; }
    static int map(thandle_t, void**, toff_t*) { return 0; }
    static void unmap(thandle_t, void*, toff_t) {}
};

struct CloseTiff {
    void operator()(TIFF* tiff) const { TIFFClose(tiff); }
};
using TiffPtr = std::unique_ptr<TIFF, CloseTiff>;

TiffPtr open(MemoryFile& file, const char* mode) {
    static std::once_flag quiet;  // libtiff prints to standard error otherwise
    std::call_once(quiet, [] {
        TIFFSetErrorHandler(nullptr);
        TIFFSetWarningHandler(nullptr);
    });
    return TiffPtr(TIFFClientOpen("memory", mode, &file, MemoryFile::read, MemoryFile::write, MemoryFile::seek,
                                  MemoryFile::close, MemoryFile::size, MemoryFile::map, MemoryFile::unmap));
}

template <class T> T field(TIFF* tiff, uint32_t tag, T otherwise) {
    T value = otherwise;
    return TIFFGetFieldDefaulted(tiff, tag, &value) ? value : otherwise;
}

PictureHeader headerOf(TIFF* tiff, const std::string& name) {
    const auto width = field<uint32_t>(tiff, TIFFTAG_IMAGEWIDTH, 0), height = field<uint32_t>(tiff, TIFFTAG_IMAGELENGTH, 0);
    const int orientation = field<uint16_t>(tiff, TIFFTAG_ORIENTATION, 1);
    const bool deep = field<uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE, 8) == 16;
    return {checkedSize(width, height, name), deep ? SampleBits::Sixteen : SampleBits::Eight,
            orientation >= 1 && orientation <= 8 ? orientation : 1};
}

FrameTags tagsOf(TIFF* tiff) {
    uint32_t length = 0;
    void* profile = nullptr;
    return TIFFGetField(tiff, TIFFTAG_ICCPROFILE, &length, &profile) ? tagsWithProfile(profile, length) : FrameTags{};
}

// 16-bit samples of one run of pixels: grey, grey + alpha, RGB or RGBA (alpha already multiplied in or not).
struct DeepLayout {
    uint16_t channels, photometric;
    bool associated;

    uint16_t sample(const uint16_t* pixel, size_t channel) const {
        const size_t colours = channels >= 3 ? 3 : 1;
        uint16_t value = pixel[colours == 3 ? channel : 0];
        if (photometric == PHOTOMETRIC_MINISWHITE) value = uint16_t(65535 - value);
        if (channels == colours) return value;
        const uint64_t alpha = pixel[colours], white = 65535;
        const uint64_t covered = associated ? value : (value * alpha + white / 2) / white;
        return uint16_t(std::min(white, covered + white - alpha));
    }
};

bool isPlainDeep(TIFF* tiff) {
    const auto channels = field<uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    const auto photometric = field<uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    return channels >= 1 && channels <= 4 && field<uint16_t>(tiff, TIFFTAG_PLANARCONFIG, 1) == PLANARCONFIG_CONTIG &&
           field<uint16_t>(tiff, TIFFTAG_SAMPLEFORMAT, 1) == SAMPLEFORMAT_UINT && photometric <= PHOTOMETRIC_RGB;
}

void storeRun(const DeepLayout& layout, const uint16_t* from, uint16_t* to, int count) {
    for (int x = 0; x < count; ++x)
        for (size_t channel = 0; channel < 3; ++channel)
            to[3 * x + int(channel)] = layout.sample(from + size_t(x) * layout.channels, channel);
}

bool readDeepStrips(TIFF* tiff, const DeepLayout& layout, Frame& frame) {
    std::vector<uint16_t> row(size_t(TIFFScanlineSize64(tiff)) / 2 + 1);
    for (int y = 0; y < frame.height(); ++y) {
        if (TIFFScanlineSize64(tiff) < uint64_t(frame.width()) * layout.channels * 2 ||
            TIFFReadScanline(tiff, row.data(), uint32_t(y)) < 0)
            return false;
        storeRun(layout, row.data(), frame.row<uint16_t>(y).data(), frame.width());
    }
    return true;
}

bool readDeepTiles(TIFF* tiff, const DeepLayout& layout, Frame& frame) {
    const int tileWidth = int(field<uint32_t>(tiff, TIFFTAG_TILEWIDTH, 0)), tileHeight = int(field<uint32_t>(tiff, TIFFTAG_TILELENGTH, 0));
    if (tileWidth < 1 || tileHeight < 1 || TIFFTileSize64(tiff) < uint64_t(tileWidth) * uint64_t(tileHeight) * layout.channels * 2)
        return false;
    std::vector<uint16_t> tile(size_t(TIFFTileSize64(tiff)) / 2 + 1);
    for (int top = 0; top < frame.height(); top += tileHeight)
        for (int left = 0; left < frame.width(); left += tileWidth) {
            if (TIFFReadTile(tiff, tile.data(), uint32_t(left), uint32_t(top), 0, 0) < 0) return false;
            for (int y = top; y < std::min(top + tileHeight, frame.height()); ++y)
                storeRun(layout, tile.data() + size_t(y - top) * size_t(tileWidth) * layout.channels,
                         frame.row<uint16_t>(y).data() + 3 * left, std::min(tileWidth, frame.width() - left));
        }
    return true;
}

bool readDeep(TIFF* tiff, Frame& frame) {
    uint16_t count = 0, *kinds = nullptr;
    TIFFGetFieldDefaulted(tiff, TIFFTAG_EXTRASAMPLES, &count, &kinds);
    const DeepLayout layout{field<uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1),
                            field<uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK),
                            count > 0 && kinds[0] == EXTRASAMPLE_ASSOCALPHA};
    return TIFFIsTiled(tiff) ? readDeepTiles(tiff, layout, frame) : readDeepStrips(tiff, layout, frame);
}

// Everything else through libtiff's own conversion to 8 bits, which gives alpha multiplied in.
bool readAsRgba(TIFF* tiff, Frame& frame) {
    char message[1024] = "";
    TIFFRGBAImage image;
    if (!TIFFRGBAImageOK(tiff, message) || !TIFFRGBAImageBegin(&image, tiff, 0, message)) return false;
    image.orientation = image.req_orientation = ORIENTATION_TOPLEFT;  // turning is our part
    std::vector<uint32_t> raster(size_t(frame.width()) * size_t(frame.height()));
    const bool complete = TIFFRGBAImageGet(&image, raster.data(), uint32_t(frame.width()), uint32_t(frame.height()));
    TIFFRGBAImageEnd(&image);
    if (!complete) return false;
    for (int y = 0; y < frame.height(); ++y) {
        uint8_t* to = frame.row<uint8_t>(y).data();
        for (int x = 0; x < frame.width(); ++x, to += 3) {
            const uint32_t pixel = raster[size_t(y) * size_t(frame.width()) + size_t(x)];
            const uint32_t uncovered = 255 - TIFFGetA(pixel);
            to[0] = uint8_t(std::min(255u, TIFFGetR(pixel) + uncovered));
            to[1] = uint8_t(std::min(255u, TIFFGetG(pixel) + uncovered));
            to[2] = uint8_t(std::min(255u, TIFFGetB(pixel) + uncovered));
        }
    }
    return true;
}

}  // namespace

PictureHeader tiffHeader(ByteView file, const std::string& name) {
    MemoryFile memory{file, {}, 0};
    const TiffPtr tiff = open(memory, "rm");
    if (!tiff) throwDamagedPicture(name);
    PictureHeader header = headerOf(tiff.get(), name);
    if (!isPlainDeep(tiff.get())) header.bits = SampleBits::Eight;
    return header;
}

Picture decodeTiff(ByteView file, const std::string& name) {
    MemoryFile memory{file, {}, 0};
    const TiffPtr tiff = open(memory, "rm");
    if (!tiff) throwDamagedPicture(name);
    const PictureHeader header = headerOf(tiff.get(), name);
    const bool deep = header.bits == SampleBits::Sixteen && isPlainDeep(tiff.get());
    Picture made{greyFrame(header.stored, deep ? SampleBits::Sixteen : SampleBits::Eight, tagsOf(tiff.get())),
                 header.orientation, false};
    const bool complete = deep ? readDeep(tiff.get(), *made.frame) : readAsRgba(tiff.get(), *made.frame);
    if (!complete) throwDamagedPicture(name);
    return made;
}

Bytes encodeTiff(const Frame& frame, const std::string& name) {
    MemoryFile memory;
    TiffPtr tiff = open(memory, "wm");
    if (!tiff) throwNotEncoded(name);
    const std::string& profile = frame.tags().iccProfile;
    TIFFSetField(tiff.get(), TIFFTAG_IMAGEWIDTH, uint32_t(frame.width()));
    TIFFSetField(tiff.get(), TIFFTAG_IMAGELENGTH, uint32_t(frame.height()));
    TIFFSetField(tiff.get(), TIFFTAG_BITSPERSAMPLE, int(frame.bits()));
    TIFFSetField(tiff.get(), TIFFTAG_SAMPLESPERPIXEL, 3);
    TIFFSetField(tiff.get(), TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
    TIFFSetField(tiff.get(), TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff.get(), TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    TIFFSetField(tiff.get(), TIFFTAG_COMPRESSION, COMPRESSION_ADOBE_DEFLATE);
    TIFFSetField(tiff.get(), TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
    TIFFSetField(tiff.get(), TIFFTAG_ROWSPERSTRIP, TIFFDefaultStripSize(tiff.get(), 0));
    if (!profile.empty()) TIFFSetField(tiff.get(), TIFFTAG_ICCPROFILE, uint32_t(profile.size()), profile.data());
    const size_t stride = frame.byteCount() / size_t(frame.height());
    Bytes row(stride);  // the predictor works in place
    for (int y = 0; y < frame.height(); ++y) {
        std::memcpy(row.data(), frame.data() + size_t(y) * stride, stride);
        if (TIFFWriteScanline(tiff.get(), row.data(), uint32_t(y)) < 0) throwNotEncoded(name);
    }
    tiff.reset();  // writes the directory
    return std::move(memory.file);
}

}  // namespace deep3d::formats
