// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The part of the design's list of bad input that concerns pictures: one clear sentence each, nothing left behind.
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/image/file_bytes.h"
#include "core/image/image_file.h"
#include "tests/image/picture_files.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

class BadInput : public PictureFiles {
protected:
    void expectRefused(const fs::path& path, const std::string& part = "") {
        const std::string sentence = sentenceOf(ErrorKind::BadInput, [&] { readImage(path); });
        expectSentence(sentence, path.filename().string());
        EXPECT_NE(sentence.find(part), std::string::npos) << sentence;
        EXPECT_FALSE(sentenceOf(ErrorKind::BadInput, [&] { probeImage(path); }).empty());
    }
    void truncate(const fs::path& path, double share) { fs::resize_file(path, uintmax_t(double(fs::file_size(path)) * share)); }

    // The upper part as before, the last row grey, and a sentence that says so.
    void expectUpperPart(const fs::path& path, const Frame& whole) {
        const ReadResult read = readImage(path);
        ASSERT_TRUE(read.damage) << path;
        expectSentence(read.damage->what(), path.filename().string());
        ASSERT_EQ(read.frame->size(), whole.size());
        for (size_t i = 0; i < whole.rowSamples(); ++i) EXPECT_NEAR(read.frame->row<uint8_t>(0)[i], whole.row<uint8_t>(0)[i], 8);
        const auto last = read.frame->row<uint8_t>(whole.height() - 1);
        for (const uint8_t sample : last) EXPECT_NEAR(sample, 128, 1);
    }
};

TEST_F(BadInput, missingFile) { expectRefused(file("absent.jpg"), "does not exist"); }

TEST_F(BadInput, folderInsteadOfFile) {
    fs::create_directory(file("folder.jpg"));
    expectRefused(file("folder.jpg"), "is a folder");
}

TEST_F(BadInput, emptyFile) { expectRefused(textFile("empty.jpg", ""), "is empty"); }

TEST_F(BadInput, textNamedJpg) { expectRefused(textFile("letter.jpg", "Dear all, this is no picture at all."), "not a picture"); }

TEST_F(BadInput, pipeInsteadOfFile) {
    ASSERT_EQ(::mkfifo(file("pipe.jpg").c_str(), 0600), 0);
    expectRefused(file("pipe.jpg"), "not an ordinary file");
}

TEST_F(BadInput, onlyTheFirstBytesOfAnyFormat) {
    const auto picture = testPicture({64, 64});
    for (const std::string name : {"a.jpg", "a.png", "a.tif", "a.webp"}) {
        writeImage(*picture, file(name));
        fs::resize_file(file(name), 20);
        expectRefused(file(name));
    }
    using namespace std::string_literals;
    expectRefused(textFile("a.heic", "\0\0\0\x18"s + "ftypheic\0\0\0\0mif1heic"s));
    expectRefused(textFile("b.ppm", "P6 12"));
}

TEST_F(BadInput, randomBytesBehindASignature) {
    using namespace std::string_literals;
    std::string noise;
    for (int i = 0; i < 5000; ++i) noise += char((i * 7919 + i * i * 31) >> 3);
    for (const std::string& start : {"\xFF\xD8\xFF\xE0"s, "\x89PNG\r\n\x1A\n"s, "II*\0"s, "RIFF\x88\x13\0\0WEBPVP8 "s, "BM"s, "P6\n"s,
                                     "\0\0\0\x18"s + "ftypavif"s})
        expectRefused(textFile("noise.jpg", start + noise));
}

TEST_F(BadInput, truncatedJpegShowsWhatThereIs) {
    const auto picture = testPicture({160, 160});
    writeImage(*picture, file("half.jpg"));
    truncate(file("half.jpg"), 0.6);
    expectUpperPart(file("half.jpg"), *picture);
}

TEST_F(BadInput, truncatedPngShowsWhatThereIs) {
    auto picture = testPicture({160, 160});
    uint32_t noise = 1;  // so that the compressed rows have some length
    for (int y = 0; y < 160; ++y)
        for (uint8_t& sample : picture->row<uint8_t>(y)) sample = uint8_t((noise = noise * 1664525 + 1013904223) >> 24);
    writeImage(*picture, file("half.png"));
    truncate(file("half.png"), 0.6);
    expectUpperPart(file("half.png"), *picture);
}

TEST_F(BadInput, truncatedPpmShowsWhatThereIs) {
    const auto picture = testPicture({20, 20});
    writeImage(*picture, file("half.ppm"));
    truncate(file("half.ppm"), 0.5);
    expectUpperPart(file("half.ppm"), *picture);
}

TEST_F(BadInput, truncatedWebpShowsWhatThereIs) {
    const auto picture = testPicture({256, 256});
    writeImage(*picture, file("half.webp"));
    truncate(file("half.webp"), 0.6);
    const ReadResult read = readImage(file("half.webp"));
    ASSERT_TRUE(read.damage);
    double difference = 0;  // of the first rows
    for (int y = 0; y < 8; ++y)
        for (size_t i = 0; i < picture->rowSamples(); ++i)
            difference += std::abs(read.frame->row<uint8_t>(y)[i] - picture->row<uint8_t>(y)[i]);
    EXPECT_LT(difference / (8.0 * double(picture->rowSamples())), 4);
}

TEST_F(BadInput, truncatedBmpShowsWhatThereIs) {
    const auto picture = testPicture({20, 20});
    writeImage(*picture, file("half.bmp"));
    truncate(file("half.bmp"), 0.5);
    const ReadResult read = readImage(file("half.bmp"));
    ASSERT_TRUE(read.damage);
    for (size_t i = 0; i < 60; ++i) {  // its rows are stored from the bottom
        EXPECT_EQ(read.frame->row<uint8_t>(19)[i], picture->row<uint8_t>(19)[i]);
        EXPECT_EQ(read.frame->row<uint8_t>(0)[i], 128);
    }
}

TEST_F(BadInput, truncatedTiff) {
    writeImage(*testPicture({64, 64}), file("half.tif"));
    truncate(file("half.tif"), 0.5);
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { readImage(file("half.tif")); }), "half.tif");
}

TEST_F(BadInput, widerThan65535) {
    Frame wide({65536, 1}, SampleBits::Eight);
    std::fill_n(wide.data(), wide.byteCount(), std::byte{7});
    for (const std::string name : {"wide.png", "wide.tif", "wide.bmp", "wide.ppm"}) {
        writeImage(wide, file(name));
        expectRefused(file(name), "65535");
    }
    textFile("high.ppm", "P6\n1 70000\n255\n");
    expectRefused(file("high.ppm"), "65535");
    writeImage(Frame({65535, 1}, SampleBits::Eight), file("just.png"));
    EXPECT_EQ(readImage(file("just.png")).frame->width(), 65535);
}

TEST_F(BadInput, tooManyPixelsAreRefusedBeforeMemoryIsTaken) {
    textFile("huge.ppm", "P6\n60000 60000\n255\n");
    expectRefused(file("huge.ppm"), "megapixels");
}

TEST_F(BadInput, formatsSayWhatTheyCannotHold) {
    const Frame wide({65535, 1}, SampleBits::Eight);
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { writeImage(wide, file("a.jpg")); }), "a.jpg");
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { writeImage(wide, file("a.webp")); }), "a.webp");
    EXPECT_EQ(filesLeft(), 0u);
}

TEST_F(BadInput, unknownExtension) {
    const std::string sentence = sentenceOf(ErrorKind::BadInput, [&] { writeImage(*testPicture({4, 4}), file("a.xyz")); });
    expectSentence(sentence, "a.xyz");
    EXPECT_FALSE(writableFormat("noextension"));
    EXPECT_EQ(writableFormat("A.JPG"), ImageFormat::Jpeg);
}

TEST_F(BadInput, oddNamesWork) {
    const auto picture = testPicture({6, 5});
    const std::string names[] = {"100 %1 %d %s.png", "it's \"quoted\" `here`.png", "d\xC3\xA9j\xC3\xA0 \xE6\x97\xA5\xE6\x9C\xAC.png",
                                 "\xFF\xFE latin \xE9.png", std::string(250, 'x') + ".png", " .png", "new\nline.png"};
    for (const std::string& name : names) {
        writeImage(*picture, file(name));
        EXPECT_EQ(meanDifference(*picture, *readImage(file(name)).frame), 0) << name;
    }
    EXPECT_EQ(filesLeft(), std::size(names));
}

TEST_F(BadInput, sentencesWithOddNamesStayWhole) {
    const std::string sentence = sentenceOf(ErrorKind::BadInput, [&] { readImage(file("100 %2 %1.jpg")); });
    EXPECT_NE(sentence.find("100 %2 %1.jpg does not exist."), std::string::npos) << sentence;
    EXPECT_EQ(shownName("caf\xE9.jpg"), "caf?.jpg");
    EXPECT_EQ(shownName("d\xC3\xA9j\xC3\xA0.jpg"), "d\xC3\xA9j\xC3\xA0.jpg");
    EXPECT_EQ(shownName("cut \xE6\x97"), "cut ??");
}

TEST_F(BadInput, tooLongNames) {
    const fs::path longName = file(std::string(300, 'x') + ".png");
    EXPECT_FALSE(sentenceOf(ErrorKind::BadInput, [&] { readImage(longName); }).empty());
    EXPECT_FALSE(sentenceOf(ErrorKind::Failed, [&] { writeImage(*testPicture({4, 4}), longName); }).empty());
    EXPECT_EQ(filesLeft(), 0u);
}

TEST_F(BadInput, outputFolderIsMissingOrAFile) {
    const auto picture = testPicture({4, 4});
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { writeImage(*picture, file("absent") / "a.png"); }), "absent");
    textFile("plain", "a file");
    expectSentence(sentenceOf(ErrorKind::BadInput, [&] { writeImage(*picture, file("plain") / "a.png"); }), "plain");
}

TEST_F(BadInput, readOnlyOutputFolder) {
    // Root may write everywhere except where the kernel itself forbids it.
    const fs::path folder = ::geteuid() == 0 ? fs::path("/proc/self") : file("locked");
    if (::geteuid() != 0) {
        fs::create_directory(folder);
        fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);
    }
    const std::string sentence = sentenceOf(ErrorKind::BadInput, [&] { writeImage(*testPicture({4, 4}), folder / "a.png"); });
    EXPECT_FALSE(sentence.empty());
    EXPECT_NE(sentence.find(folder.string()), std::string::npos) << sentence;
}

TEST_F(BadInput, outputOntoTheInput) {
    writeImage(*testPicture({4, 4}), file("a.png"));
    fs::create_symlink(file("a.png"), file("link.png"));
    fs::create_hard_link(file("a.png"), file("hard.png"));
    fs::create_directory(file("sub"));
    for (const fs::path& output : {file("a.png"), file("link.png"), file("hard.png"), file("sub") / ".." / "a.png"})
        expectSentence(sentenceOf(ErrorKind::BadInput, [&] { ensureNotSameFile(file("a.png"), output); }), "a.png");
    EXPECT_NO_THROW(ensureNotSameFile(file("a.png"), file("b.png")));
    EXPECT_NO_THROW(ensureNotSameFile(file("absent1.png"), file("absent2.png")));
}

TEST_F(BadInput, fullDisk) {
    const int full = ::open("/dev/full", O_WRONLY);
    if (full < 0) GTEST_SKIP() << "no /dev/full here";
    const std::vector<uint8_t> bytes(100, 1);
    const std::string sentence = sentenceOf(ErrorKind::OutOfSpace, [&] { writeAll(full, bytes, "a.png"); });
    ::close(full);
    expectSentence(sentence, "a.png");
}

TEST_F(BadInput, aFullDiskKeepsTheOldFileAndLeavesNothing) {
    writeImage(*testPicture({4, 4}), file("a.bmp"));
    const auto before = bytesOf(file("a.bmp"));
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{10'000, old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const std::string sentence = sentenceOf(ErrorKind::OutOfSpace, [&] { writeImage(*testPicture({200, 200}), file("a.bmp")); });
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, previous);
    expectSentence(sentence, "a.bmp");
    EXPECT_EQ(bytesOf(file("a.bmp")), before);
    EXPECT_EQ(filesLeft(), 1u);
}

}  // namespace
}  // namespace deep3d
