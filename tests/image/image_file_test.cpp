// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/image_file.h"

#include <cstdio>
#include <cstring>

#include <jpeglib.h>
#include <libheif/heif.h>
#include <png.h>
#include <tiffio.h>

#include "tests/image/picture_files.h"

namespace deep3d {
namespace {

class ImageFile : public PictureFiles {};

FrameTags withProfile() {
    FrameTags tags;
    tags.iccProfile = rgbProfile();
    return tags;
}

// JPEG of the given kind straight from libjpeg; `rows` have `components` samples a pixel.
struct JpegKind {
    int components = 3;
    J_COLOR_SPACE given = JCS_RGB, stored = JCS_YCbCr;
    bool progressive = false, adobe = true;
};
void saveJpeg(const std::filesystem::path& path, Size size, std::vector<uint8_t> samples, JpegKind kind) {
    jpeg_compress_struct state{};
    jpeg_error_mgr errors;
    state.err = jpeg_std_error(&errors);
    jpeg_create_compress(&state);
    std::FILE* out = std::fopen(path.c_str(), "wb");
    jpeg_stdio_dest(&state, out);
    state.image_width = JDIMENSION(size.width);
    state.image_height = JDIMENSION(size.height);
    state.input_components = kind.components;
    state.in_color_space = kind.given;
    jpeg_set_defaults(&state);
    jpeg_set_colorspace(&state, kind.stored);
    state.write_Adobe_marker = kind.adobe;
    jpeg_set_quality(&state, 98, TRUE);
    if (kind.progressive) jpeg_simple_progression(&state);
    jpeg_start_compress(&state, TRUE);
    while (state.next_scanline < state.image_height) {
        JSAMPROW row = samples.data() + size_t(state.next_scanline) * size_t(size.width) * size_t(kind.components);
        jpeg_write_scanlines(&state, &row, 1);
    }
    jpeg_finish_compress(&state);
    jpeg_destroy_compress(&state);
    std::fclose(out);
}

// PNG of any colour type straight from libpng.
struct PngKind {
    int colourType, depth;
    bool interlaced = false;
    std::vector<png_color> palette;
    std::vector<uint8_t> paletteAlpha;
};
void savePng(const std::filesystem::path& path, Size size, const std::vector<std::vector<uint8_t>>& rows, const PngKind& kind) {
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    std::FILE* out = std::fopen(path.c_str(), "wb");
    png_init_io(png, out);
    png_set_IHDR(png, info, png_uint_32(size.width), png_uint_32(size.height), kind.depth, kind.colourType,
                 kind.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    if (!kind.palette.empty()) png_set_PLTE(png, info, kind.palette.data(), int(kind.palette.size()));
    if (!kind.paletteAlpha.empty()) png_set_tRNS(png, info, kind.paletteAlpha.data(), int(kind.paletteAlpha.size()), nullptr);
    std::vector<png_bytep> pointers;
    for (const auto& row : rows) pointers.push_back(const_cast<png_bytep>(row.data()));
    png_set_rows(png, info, pointers.data());
    png_write_png(png, info, PNG_TRANSFORM_IDENTITY, nullptr);
    png_destroy_write_struct(&png, &info);
    std::fclose(out);
}

std::vector<int> pixel(const Frame& frame, int x, int y) {
    std::vector<int> values;
    for (size_t channel = 0; channel < 3; ++channel)
        values.push_back(frame.bits() == SampleBits::Eight ? frame.row<uint8_t>(y)[size_t(x) * 3 + channel]
                                                           : frame.row<uint16_t>(y)[size_t(x) * 3 + channel]);
    return values;
}

void expectPixel(const Frame& frame, int x, int y, std::vector<int> expected, int tolerance = 0) {
    const auto found = pixel(frame, x, y);
    for (size_t channel = 0; channel < 3; ++channel)
        EXPECT_NEAR(found[channel], expected[channel], tolerance) << "channel " << channel << " at " << x << "," << y;
}

TEST_F(ImageFile, losslessFormatsKeepEverySample) {
    const auto picture = testPicture({37, 23}, withProfile());
    for (const std::string name : {"a.png", "a.tif", "a.bmp", "a.ppm", "a.TIFF"}) {
        writeImage(*picture, file(name));
        const ReadResult read = readImage(file(name));
        EXPECT_EQ(meanDifference(*picture, *read.frame), 0) << name;
        EXPECT_FALSE(read.damage) << name;
        EXPECT_EQ(read.info.size, picture->size());
        EXPECT_EQ(probeImage(file(name)), read.info) << name;
    }
    WriteOptions lossless;
    lossless.quality = 100;
    writeImage(*picture, file("a.webp"), lossless);
    EXPECT_EQ(meanDifference(*picture, *readImage(file("a.webp")).frame), 0);
}

TEST_F(ImageFile, deepFormatsKeepSixteenBits) {
    const auto picture = testPicture<uint16_t>({19, 31});
    for (const std::string name : {"a.png", "a.tif", "a.ppm"}) {
        writeImage(*picture, file(name));
        const ReadResult read = readImage(file(name));
        EXPECT_EQ(meanDifference<uint16_t>(*picture, *read.frame), 0) << name;
        EXPECT_EQ(probeImage(file(name)).bits, SampleBits::Sixteen) << name;
    }
    for (const std::string name : {"a.jpg", "a.webp", "a.bmp"}) {
        writeImage(*picture, file(name));
        EXPECT_LT(meanDifference(*toEightBits(picture), *readImage(file(name)).frame), 4) << name;
    }
}

TEST_F(ImageFile, lossyFormatsStayClose) {
    const auto picture = testPicture({64, 48});
    for (const std::string name : {"a.jpg", "a.jpeg", "a.webp"}) {
        writeImage(*picture, file(name));
        EXPECT_LT(meanDifference(*picture, *readImage(file(name)).frame), 3) << name;
    }
}

TEST_F(ImageFile, profilesSurvive) {
    const auto picture = testPicture({16, 16}, withProfile());
    for (const std::string name : {"a.jpg", "a.png", "a.tif", "a.webp"}) {
        writeImage(*picture, file(name));
        EXPECT_EQ(readImage(file(name)).frame->tags().iccProfile, rgbProfile()) << name;
    }
}

TEST_F(ImageFile, anaglyphsKeepTheirColourEdges) {
    auto stripes = std::make_shared<Frame>(Size{32, 32}, SampleBits::Eight);
    for (int y = 0; y < 32; ++y)
        for (size_t x = 0; x < 32; ++x) {
            const bool red = x % 2 == 0;
            const auto row = stripes->row<uint8_t>(y);
            row[x * 3] = red ? 255 : 0;
            row[x * 3 + 1] = row[x * 3 + 2] = red ? 0 : 255;
        }
    WriteOptions halved;
    halved.fullChroma = false;
    writeImage(*stripes, file("full.jpg"));
    writeImage(*stripes, file("half.jpg"), halved);
    EXPECT_LT(meanDifference(*stripes, *readImage(file("full.jpg")).frame), 6);
    EXPECT_GT(meanDifference(*stripes, *readImage(file("half.jpg")).frame), 40);
}

TEST_F(ImageFile, readsProgressiveAndGreyJpeg) {
    const auto picture = testPicture({40, 30});
    const auto* first = reinterpret_cast<const uint8_t*>(picture->data());
    saveJpeg(file("p.jpg"), picture->size(), {first, first + picture->byteCount()}, {3, JCS_RGB, JCS_YCbCr, true});
    EXPECT_LT(meanDifference(*picture, *readImage(file("p.jpg")).frame), 3);

    saveJpeg(file("g.jpg"), {20, 10}, std::vector<uint8_t>(200, 90), {1, JCS_GRAYSCALE, JCS_GRAYSCALE});
    expectPixel(*readImage(file("g.jpg")).frame, 7, 7, {90, 90, 90}, 1);
}

TEST_F(ImageFile, readsInksWithAndWithoutAdobesInversion) {
    std::vector<uint8_t> inverted, plain;
    for (int i = 0; i < 16 * 16; ++i) {
        inverted.insert(inverted.end(), {200, 100, 50, 255});  // 255 = no ink
        plain.insert(plain.end(), {55, 155, 205, 0});
    }
    saveJpeg(file("cmyk.jpg"), {16, 16}, inverted, {4, JCS_CMYK, JCS_CMYK});
    expectPixel(*readImage(file("cmyk.jpg")).frame, 5, 5, {200, 100, 50}, 2);
    saveJpeg(file("ycck.jpg"), {16, 16}, inverted, {4, JCS_CMYK, JCS_YCCK});
    expectPixel(*readImage(file("ycck.jpg")).frame, 5, 5, {200, 100, 50}, 3);
    saveJpeg(file("plain.jpg"), {16, 16}, plain, {4, JCS_CMYK, JCS_CMYK, false, false});
    expectPixel(*readImage(file("plain.jpg")).frame, 5, 5, {200, 100, 50}, 2);
}

TEST_F(ImageFile, laysTransparencyOnWhite) {
    const std::vector<uint8_t> row = {10, 20, 30, 255, 10, 20, 30, 0, 0, 0, 0, 128};
    for (const bool interlaced : {false, true}) {
        savePng(file("a.png"), {3, 2}, {row, row}, {PNG_COLOR_TYPE_RGB_ALPHA, 8, interlaced, {}, {}});
        const FramePtr frame = readImage(file("a.png")).frame;
        expectPixel(*frame, 0, 1, {10, 20, 30});
        expectPixel(*frame, 1, 1, {255, 255, 255});
        expectPixel(*frame, 2, 1, {127, 127, 127});
    }
}

TEST_F(ImageFile, readsDeepTransparency) {
    const std::vector<uint8_t> row = {0x12, 0x34, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0};
    savePng(file("a.png"), {2, 1}, {row}, {PNG_COLOR_TYPE_RGB_ALPHA, 16, false, {}, {}});
    const FramePtr frame = readImage(file("a.png")).frame;
    expectPixel(*frame, 0, 0, {0x1234, 0, 65535});
    expectPixel(*frame, 1, 0, {65535, 65535, 65535});
}

TEST_F(ImageFile, readsPalettesWithTransparency) {
    const PngKind kind{PNG_COLOR_TYPE_PALETTE, 1, false, {{200, 10, 20}, {0, 0, 0}}, {255, 0}};
    savePng(file("a.png"), {8, 1}, {{0b00000001}}, kind);
    const FramePtr frame = readImage(file("a.png")).frame;
    expectPixel(*frame, 0, 0, {200, 10, 20});
    expectPixel(*frame, 7, 0, {255, 255, 255});
}

TEST_F(ImageFile, readsGreyOfEveryDepth) {
    savePng(file("1.png"), {8, 1}, {{0b10000000}}, {PNG_COLOR_TYPE_GRAY, 1, false, {}, {}});
    expectPixel(*readImage(file("1.png")).frame, 0, 0, {255, 255, 255});
    savePng(file("8.png"), {1, 1}, {{77}}, {PNG_COLOR_TYPE_GRAY, 8, false, {}, {}});
    expectPixel(*readImage(file("8.png")).frame, 0, 0, {77, 77, 77});
    savePng(file("16.png"), {1, 1}, {{0x12, 0x34}}, {PNG_COLOR_TYPE_GRAY, 16, false, {}, {}});
    expectPixel(*readImage(file("16.png")).frame, 0, 0, {0x1234, 0x1234, 0x1234});
}

void saveTiff(const std::filesystem::path& path, bool tiled, int orientation) {
    TIFF* tiff = TIFFOpen(path.c_str(), "w");
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, 20);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, 17);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 16);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, orientation);
    std::vector<uint16_t> samples(16 * 16 * 4, 65535 - 4000);
    if (tiled) {
        TIFFSetField(tiff, TIFFTAG_TILEWIDTH, 16);
        TIFFSetField(tiff, TIFFTAG_TILELENGTH, 16);
        for (const uint32_t y : {0u, 16u})
            for (const uint32_t x : {0u, 16u}) TIFFWriteTile(tiff, samples.data(), x, y, 0, 0);
    } else {
        for (uint32_t y = 0; y < 17; ++y) TIFFWriteScanline(tiff, samples.data(), y);
    }
    TIFFClose(tiff);
}

TEST_F(ImageFile, readsTiledAndInvertedTiff) {
    for (const bool tiled : {false, true}) {
        saveTiff(file("a.tif"), tiled, 6);
        const ReadResult read = readImage(file("a.tif"));
        EXPECT_EQ(read.frame->size(), (Size{17, 20}));
        expectPixel(*read.frame, 16, 19, {4000, 4000, 4000});
    }
}

TEST_F(ImageFile, readsTextAndGreyPnm) {
    textFile("a.ppm", "P3\n# a comment\n2 1\n15\n15 0 0  0 15 5\n");
    expectPixel(*readImage(file("a.ppm")).frame, 1, 0, {0, 255, 85});
    textFile("b.pgm", std::string("P5 2 1 255\n") + "\x07\x09");
    expectPixel(*readImage(file("b.pgm")).frame, 1, 0, {9, 9, 9});
}

// A BMP of 2 x 1 px with the given header fields, palette or masks, and row.
std::string bmp(uint16_t bits, uint8_t compression, const std::string& behindHeader, const std::string& row) {
    std::string file = "BM" + std::string(52, '\0');
    file[10] = char(54 + behindHeader.size());
    file[14] = 40;
    file[18] = 2;
    file[22] = 1;
    file[26] = 1;
    file[28] = char(bits);
    file[30] = char(compression);
    return file + behindHeader + row;
}

TEST_F(ImageFile, readsEveryPlainBmp) {
    using namespace std::string_literals;
    const std::string palette = "\0\0\0\0\x14\x0A\xC8\0"s;  // black and 200, 10, 20: blue stands first
    for (const auto& [bits, row] : {std::pair{1, "\x40\0\0\0"s}, std::pair{4, "\x01\0\0\0"s}, std::pair{8, "\0\1\0\0"s}}) {
        const FramePtr frame = readImage(textFile("a.bmp", bmp(uint16_t(bits), 0, palette, row))).frame;
        expectPixel(*frame, 0, 0, {0, 0, 0});
        expectPixel(*frame, 1, 0, {200, 10, 20});
    }
    expectPixel(*readImage(textFile("b.bmp", bmp(16, 0, "", "\0\0\x00\x7C"s))).frame, 1, 0, {255, 0, 0});
    const std::string masks = "\0\xF8\0\0\xE0\x07\0\0\x1F\0\0\0"s;  // 5-6-5
    expectPixel(*readImage(textFile("c.bmp", bmp(16, 3, masks, "\0\0\xE0\x07"s))).frame, 1, 0, {0, 255, 0});
    expectPixel(*readImage(textFile("d.bmp", bmp(32, 0, "", "\0\0\0\0\1\2\3\0"s))).frame, 1, 0, {3, 2, 1});
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { readImage(textFile("e.bmp", bmp(8, 1, palette, "\0\1\0\0"s))); }), "e.bmp");
}

TEST_F(ImageFile, readsHeif) {
    heif_context* context = heif_context_alloc();
    heif_encoder* encoder = nullptr;
    if (heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder).code != heif_error_Ok) {
        heif_context_free(context);
        GTEST_SKIP() << "libheif has no encoder here";
    }
    heif_image* image = nullptr;
    heif_image_create(64, 48, heif_colorspace_RGB, heif_chroma_interleaved_RGB, &image);
    heif_image_add_plane(image, heif_channel_interleaved, 64, 48, 8);
    int stride = 0;
    uint8_t* plane = heif_image_get_plane(image, heif_channel_interleaved, &stride);
    for (int y = 0; y < 48; ++y)
        for (int x = 0; x < 64; ++x) std::memcpy(plane + y * stride + x * 3, "\xC8\x64\x32", 3);
    heif_encoder_set_lossy_quality(encoder, 95);
    const bool written = heif_context_encode_image(context, image, encoder, nullptr, nullptr).code == heif_error_Ok &&
                         heif_context_write_to_file(context, file("a.heic").c_str()).code == heif_error_Ok;
    heif_image_release(image);
    heif_encoder_release(encoder);
    heif_context_free(context);
    ASSERT_TRUE(written);
    const ReadResult read = readImage(file("a.heic"));
    EXPECT_EQ(read.info.format, ImageFormat::Heif);
    EXPECT_EQ(read.frame->size(), (Size{64, 48}));
    expectPixel(*read.frame, 30, 20, {0xC8, 0x64, 0x32}, 6);
}

TEST_F(ImageFile, theContentDecidesNotTheName) {
    writeImage(*testPicture({8, 6}), file("a.png"));
    std::filesystem::rename(file("a.png"), file("a.jpg"));
    EXPECT_EQ(readImage(file("a.jpg")).info.format, ImageFormat::Png);
}

TEST_F(ImageFile, onePixelWorksInEveryFormat) {
    const auto picture = testPicture({1, 1});
    for (const std::string name : {"a.png", "a.tif", "a.bmp", "a.ppm", "a.jpg", "a.webp"}) {
        writeImage(*picture, file(name));
        EXPECT_EQ(readImage(file(name)).frame->size(), (Size{1, 1})) << name;
    }
}

}  // namespace
}  // namespace deep3d
