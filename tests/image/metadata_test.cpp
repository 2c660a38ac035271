// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <exiv2/exiv2.hpp>

#include "core/image/image_file.h"
#include "core/image/orientation.h"
#include "tests/image/picture_files.h"

namespace deep3d {
namespace {

class Metadata : public PictureFiles {
protected:
    void setOrientation(const std::filesystem::path& path, int orientation) {
        const auto image = Exiv2::ImageFactory::open(path.string());
        image->readMetadata();
        image->exifData()["Exif.Image.Orientation"] = uint16_t(orientation);
        image->writeMetadata();
    }
    static std::string exifOf(const std::filesystem::path& path, const std::string& key) {
        const auto image = Exiv2::ImageFactory::open(path.string());
        image->readMetadata();
        const auto found = image->exifData().findKey(Exiv2::ExifKey(key));
        return found == image->exifData().end() ? "" : found->toString();
    }
};

struct Place {
    int x, y;
};

// Where a stored pixel is seen, from the table of EXIF 2.32 (4.6.4 A, Orientation): which side row 0 and column 0 are.
Place seenAt(int orientation, Place stored, Size size) {
    const int fromRight = size.width - 1 - stored.x, fromBottom = size.height - 1 - stored.y;
    switch (orientation) {
    case 2: return {fromRight, stored.y};        // row 0 top, column 0 right
    case 3: return {fromRight, fromBottom};      // bottom, right
    case 4: return {stored.x, fromBottom};       // bottom, left
    case 5: return {stored.y, stored.x};         // left, top
    case 6: return {fromBottom, stored.x};       // right, top
    case 7: return {fromBottom, fromRight};      // right, bottom
    case 8: return {stored.y, fromRight};        // left, bottom
    default: return stored;
    }
}

TEST_F(Metadata, turnsAllEightOrientationsOfEveryFormat) {
    const auto stored = testPicture({24, 16});
    for (const std::string name : {"a.jpg", "a.png", "a.tif", "a.webp"})
        for (int orientation = 1; orientation <= 8; ++orientation) {
            writeImage(*stored, file(name));
            setOrientation(file(name), orientation);
            const ReadResult read = readImage(file(name));
            EXPECT_EQ(read.info.orientation, orientation) << name;
            ASSERT_EQ(read.frame->size(), orientation >= 5 ? (Size{16, 24}) : (Size{24, 16})) << name << orientation;
            EXPECT_EQ(probeImage(file(name)).size, read.frame->size());
            for (const Place place : {Place{1, 1}, Place{22, 2}, Place{3, 13}, Place{20, 14}}) {
                const Place seen = seenAt(orientation, place, {24, 16});
                for (size_t channel = 0; channel < 3; ++channel)
                    EXPECT_NEAR(read.frame->row<uint8_t>(seen.y)[size_t(seen.x) * 3 + channel],
                                stored->row<uint8_t>(place.y)[size_t(place.x) * 3 + channel], 12)
                        << name << " orientation " << orientation;
            }
        }
}

TEST_F(Metadata, turnsSixteenBits) {
    const auto stored = testPicture<uint16_t>({5, 3});
    const auto turned = upright(stored, 6);
    EXPECT_EQ(turned->size(), (Size{3, 5}));
    EXPECT_EQ(turned->row<uint16_t>(0)[2 * 3], stored->row<uint16_t>(0)[0]);
}

TEST_F(Metadata, ignoresBrokenExif) {
    const std::vector<uint8_t> wild = {'I', 'I', 42, 0, 0xF0, 0xFF, 0xFF, 0xFF, 1, 2, 3};
    EXPECT_EQ(orientationOfExif(wild), 1);
    const std::vector<uint8_t> loop = {'M', 'M', 0, 42, 0, 0, 0, 8, 0xFF, 0xFF, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 9, 0, 0};
    EXPECT_EQ(orientationOfExif(loop), 1);
    EXPECT_EQ(orientationOfExif({}), 1);
}

TEST_F(Metadata, carriesExifOverOnRequest) {
    const auto picture = testPicture({32, 20});
    writeImage(*picture, file("source.jpg"));
    {
        const auto image = Exiv2::ImageFactory::open(file("source.jpg").string());
        image->readMetadata();
        image->exifData()["Exif.Image.Make"] = "A camera";
        image->exifData()["Exif.Image.Orientation"] = uint16_t(6);
        image->exifData()["Exif.Photo.DateTimeOriginal"] = "2024:05:06 07:08:09";
        image->exifData()["Exif.Photo.PixelXDimension"] = uint32_t(32);
        image->exifData()["Exif.Image.StripOffsets"] = uint32_t(4711);
        image->xmpData()["Xmp.dc.creator"] = "Someone";
        image->writeMetadata();
    }
    WriteOptions options;
    options.metadataFrom = file("source.jpg");
    const auto wide = testPicture({64, 20});
    for (const std::string name : {"a.jpg", "a.png", "a.tif", "a.webp"}) {
        writeImage(*wide, file(name), options);
        EXPECT_EQ(exifOf(file(name), "Exif.Image.Make"), "A camera") << name;
        EXPECT_EQ(exifOf(file(name), "Exif.Photo.DateTimeOriginal"), "2024:05:06 07:08:09") << name;
        EXPECT_EQ(exifOf(file(name), "Exif.Image.Orientation"), "1") << name;
        EXPECT_EQ(exifOf(file(name), "Exif.Photo.PixelXDimension"), "64") << name;
        EXPECT_NE(exifOf(file(name), "Exif.Image.StripOffsets"), "4711") << name;
        EXPECT_EQ(readImage(file(name)).frame->size(), wide->size()) << name;
    }
    writeImage(*wide, file("b.jpg"));
    EXPECT_EQ(exifOf(file("b.jpg"), "Exif.Image.Make"), "");
}

TEST_F(Metadata, aTiffSourceDoesNotSpoilATiffResult) {
    writeImage(*testPicture({8, 8}), file("source.tif"));
    WriteOptions options;
    options.metadataFrom = file("source.tif");
    const auto picture = testPicture<uint16_t>({30, 10});
    writeImage(*picture, file("a.tif"), options);
    EXPECT_EQ(meanDifference<uint16_t>(*picture, *readImage(file("a.tif")).frame), 0);
}

TEST_F(Metadata, aSourceWithoutMetadataIsNoObstacle) {
    writeImage(*testPicture({8, 8}), file("source.ppm"));
    WriteOptions options;
    options.metadataFrom = file("source.ppm");
    writeImage(*testPicture({8, 8}), file("a.jpg"), options);
    EXPECT_TRUE(readImage(file("a.jpg")).frame);
}

}  // namespace
}  // namespace deep3d
