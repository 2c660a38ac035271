// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/still_export.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include <unistd.h>

#include "core/image/array_file.h"
#include "core/image/resize.h"
#include "core/image/stereo_file.h"
#include "core/stereo/cpu_backend.h"
#include "core/stereo/depth_picture.h"
#include "tests/support/ramp_network.h"
#include "tests/support/synthetic.h"
#include "tests/support/temporary_folder.h"

namespace deep3d {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
namespace fs = std::filesystem;

bool samePixels(const Frame& a, const Frame& b) {
    return a.size() == b.size() && a.bits() == b.bits() && std::equal(a.data(), a.data() + a.byteCount(), b.data());
}

// Mean difference of two eight-bit pictures of one size.
double meanDifference(const Frame& a, const Frame& b) {
    double sum = 0.0;
    for (int y = 0; y < a.height(); ++y)
        for (size_t i = 0; i < a.rowSamples(); ++i) sum += std::abs(a.row<uint8_t>(y)[i] - b.row<uint8_t>(y)[i]);
    return sum / double(a.byteCount());
}

class StillExportTest : public ::testing::Test {
protected:
    StillExportTest() {
        m_job.input = m_folder / "photo.png";
        m_frame = testing::smoothFrame({160, 96});
        writeImage(*m_frame, m_job.input);
    }

    std::vector<fs::path> exportTo(const char* name, StillFormat format) {
        m_job.output = m_folder / name;
        m_job.format = format;
        return exportStill(m_job, m_pipeline);
    }

    ViewPair views() { return m_backend->renderPair(makeRequest(m_frame, m_network.predict(m_frame), m_job.settings)); }

    std::string sentence(const fs::path& output, StillFormat format = StillFormat::Picture) {
        m_job.output = output;
        m_job.format = format;
        const size_t before = m_folder.count();
        try {
            exportStill(m_job, m_pipeline);
        } catch (const Error& problem) {
            EXPECT_EQ(problem.kind(), ErrorKind::BadInput);
            EXPECT_EQ(m_folder.count(), before);
            return problem.what();
        }
        ADD_FAILURE() << output << " was written";
        return {};
    }

    testing::TemporaryFolder m_folder;
    testing::RampNetwork m_network;
    RenderBackendPtr m_backend = makeCpuBackend();
    FramePipeline m_pipeline{m_network, *m_backend};
    FramePtr m_frame;
    StillExport m_job;
};

TEST_F(StillExportTest, PicturesAreWhatTheRendererShows) {
    for (const Layout layout : {Layout::Anaglyph, Layout::SbsFull, Layout::TopBottomHalf, Layout::Checkerboard,
                                Layout::RightOnly, Layout::Depth}) {
        m_job.layout = layout;
        EXPECT_THAT(exportTo("out.png", StillFormat::Picture), ElementsAre(m_folder / "out.png"));
        RenderRequest request = makeRequest(m_frame, m_network.predict(m_frame), m_job.settings);
        request.layout = layout;
        EXPECT_TRUE(samePixels(*readImage(m_folder / "out.png").frame, *m_backend->render(request)))
            << nameOf(kLayouts, layout);
    }
}

TEST_F(StillExportTest, TwoFilesHoldTheTwoEyes) {
    m_job.settings.balance = 0.5;
    EXPECT_THAT(exportTo("out.png", StillFormat::TwoFiles),
                ElementsAre(m_folder / "out_L.png", m_folder / "out_R.png"));
    const ViewPair pair = views();
    EXPECT_TRUE(samePixels(*readImage(m_folder / "out_L.png").frame, *pair.left));
    EXPECT_TRUE(samePixels(*readImage(m_folder / "out_R.png").frame, *pair.right));
    EXPECT_FALSE(fs::exists(m_folder / "out.png"));
    EXPECT_EQ(m_folder.count(), 3u);
}

TEST_F(StillExportTest, StereoFilesHoldTheTwoEyes) {
    const ViewPair pair = views();
    const std::pair<const char*, StillFormat> formats[] = {{"out.mpo", StillFormat::Mpo}, {"out.JPS", StillFormat::Jps}};
    for (const auto& [name, format] : formats) {
        exportTo(name, format);
        const StereoKind kind = probeImage(m_folder / name).stereo;
        ASSERT_NE(kind, StereoKind::None) << name;
        const FramePair read = readStereo(m_folder / name, kind);
        EXPECT_LT(meanDifference(*read.left, *pair.left), 2.0) << name;
        EXPECT_LT(meanDifference(*read.right, *pair.right), 2.0) << name;
    }
}

TEST_F(StillExportTest, WigglesAreWritten) {
    m_job.maxWidth = 80;
    m_job.wiggleFrames = 4;
    EXPECT_FALSE(exportTo("out.gif", StillFormat::WiggleGif).empty());
    EXPECT_FALSE(exportTo("out.webp", StillFormat::WiggleWebp).empty());
    char header[6] = {};
    std::ifstream(m_folder / "out.gif").read(header, 6);
    EXPECT_EQ(std::string(header, 6), "GIF89a");
    EXPECT_EQ(probeImage(m_folder / "out.webp").size, (Size{80, 48}));
}

TEST_F(StillExportTest, DepthIsSixteenBitsOfTheExpectedLayer) {
    exportTo("out.png", StillFormat::DepthPng);
    const GreyPlane plane = readGreyPng(m_folder / "out.png");
    EXPECT_EQ(plane.size, m_frame->size());
    EXPECT_EQ(plane.values, depthSamples(*m_network.predict(m_frame), m_frame->size()));
}

TEST_F(StillExportTest, TheVolumeIsTheNetworksAnswer) {
    exportTo("out.npy", StillFormat::LayerVolume);
    const auto answer = m_network.predict(m_frame);
    std::ifstream file(m_folder / "out.npy", std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(file)), {});
    const size_t bytes = size_t(answer->layers()) * answer->planeSize() * sizeof(float);
    ASSERT_GT(content.size(), bytes);
    EXPECT_EQ(std::memcmp(content.data() + content.size() - bytes, answer->data(), bytes), 0);
    EXPECT_NE(content.find("(33,57,96,)"), std::string::npos) << content.substr(0, 128);
}

TEST_F(StillExportTest, TheSheetFollowsTheGridThatIsAskedFor) {
    m_job.maxWidth = 80;
    exportTo("source.png", StillFormat::LayerSheet);
    m_job.layerAlignment = Alignment::Target;
    exportTo("target.png", StillFormat::LayerSheet);
    const auto source = readImage(m_folder / "source.png").frame, target = readImage(m_folder / "target.png").frame;
    const auto thumbnail = resized(m_frame, {80, 48});
    EXPECT_TRUE(samePixels(*source, *layerSheet(*m_network.predict(m_frame), *thumbnail, 6, LayerCellStyle::Heat)));
    EXPECT_EQ(target->size(), source->size());
    EXPECT_GT(meanDifference(*source, *target), 0.5);
}

TEST_F(StillExportTest, TheWidthIsOfOneView) {
    m_job.maxWidth = 80;
    m_job.layout = Layout::SbsFull;
    exportTo("out.png", StillFormat::Picture);
    EXPECT_EQ(probeImage(m_folder / "out.png").size, (Size{160, 48}));
}

TEST_F(StillExportTest, OwnViewsNeedNoNetwork) {
    const auto left = testing::plainFrame({64, 48}, 200, 30, 30), right = testing::plainFrame({64, 48}, 30, 30, 200);
    m_job.input = m_folder / "pair.mpo";
    writeMpo(*left, *right, m_job.input);
    m_job.ownViews.kind = StereoKind::Mpo;
    m_job.layout = Layout::SbsFull;
    exportTo("out.png", StillFormat::Picture);
    const auto both = readImage(m_folder / "out.png").frame;
    EXPECT_EQ(both->size(), (Size{128, 48}));
    EXPECT_GT(both->row<uint8_t>(20)[0], 150);
    EXPECT_GT(both->row<uint8_t>(20)[3 * 100 + 2], 150);
    EXPECT_EQ(m_network.predictions(), 0);
}

TEST_F(StillExportTest, APastedPictureHasNoInput) {
    m_pipeline.open(m_frame);
    m_job.input.clear();
    EXPECT_FALSE(exportTo("out.png", StillFormat::Picture).empty());
}

TEST_F(StillExportTest, ProgressGrowsToTheEnd) {
    std::vector<double> fractions;
    m_job.output = m_folder / "out.png";
    exportStill(m_job, m_pipeline, [&](const ExportProgress& now) { fractions.push_back(now.fraction); });
    EXPECT_GE(fractions.size(), 3u);
    EXPECT_TRUE(std::ranges::is_sorted(fractions));
    EXPECT_EQ(fractions.back(), 1.0);
}

TEST_F(StillExportTest, AStopAtAnyStageLeavesNothingBehind) {
    for (const StillFormat format : {StillFormat::Picture, StillFormat::TwoFiles, StillFormat::DepthPng}) {
        for (const double stage : {0.1, 0.3, 0.6}) {
            std::stop_source stop;
            m_job.format = format;
            m_job.output = m_folder / "out.png";
            const auto stopLater = [&](const ExportProgress& now) {
                if (now.fraction >= stage) stop.request_stop();
            };
            EXPECT_THAT(exportStill(m_job, m_pipeline, stopLater, stop.get_token()), IsEmpty());
            EXPECT_EQ(m_folder.count(), 1u);
        }
    }
}

TEST_F(StillExportTest, BadOutputsAreOneSentence) {
    EXPECT_THAT(sentence(m_folder / "none" / "out.png"), HasSubstr("none does not exist"));
    EXPECT_THAT(sentence(m_folder / "out.xyz"), HasSubstr("out.xyz is unknown"));
    EXPECT_THAT(sentence(m_folder / "out"), HasSubstr("unknown"));
    EXPECT_THAT(sentence(m_folder / "out.jpg", StillFormat::Mpo), HasSubstr(".mpo"));
    EXPECT_THAT(sentence(m_folder / "out.jpg", StillFormat::DepthPng), HasSubstr(".png"));
    fs::create_directory(m_folder / "folder.png");
    EXPECT_THAT(sentence(m_folder / "folder.png"), HasSubstr("is a folder"));
}

TEST_F(StillExportTest, TheInputIsNeverOverwritten) {
    const auto before = fs::last_write_time(m_job.input);
    EXPECT_THAT(sentence(m_job.input), HasSubstr("photo.png"));
    fs::create_symlink(m_job.input, m_folder / "link.png");
    EXPECT_THAT(sentence(m_folder / "link.png"), HasSubstr("photo.png"));
    EXPECT_THAT(sentence(m_folder / "." / "photo.png"), HasSubstr("photo.png"));
    EXPECT_EQ(fs::last_write_time(m_job.input), before);
}

TEST_F(StillExportTest, AReadOnlyFolderIsOneSentence) {
    if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
    fs::create_directory(m_folder / "locked");
    fs::permissions(m_folder / "locked", fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_THAT(sentence(m_folder / "locked" / "out.png"), HasSubstr("cannot be written to"));
    fs::permissions(m_folder / "locked", fs::perms::owner_all);
}

TEST_F(StillExportTest, NumbersOutOfRangeAreRefused) {
    m_job.settings.depthScale = -1;
    EXPECT_THROW(exportTo("out.png", StillFormat::Picture), Error);
    m_job.settings.depthScale = 1;
    m_job.wiggleFrames = 1;
    EXPECT_THROW(exportTo("out.gif", StillFormat::WiggleGif), Error);
}

TEST_F(StillExportTest, NamesThatAreOddAreKept) {
    const std::string names[] = {"Grün 山 100%.png", "quote\"'.png", std::string(200, 'x') + ".png", "bad\xff\xfe.png"};
    for (const std::string& name : names) {
        m_job.output = m_folder / name;
        EXPECT_EQ(exportStill(m_job, m_pipeline).size(), 1u) << name;
        EXPECT_TRUE(fs::exists(m_folder / name)) << name;
    }
}

TEST(SuggestedOutput, TellsTheLayoutAndTheFormat) {
    const auto name = [](const char* input, StillFormat format, Layout layout = Layout::Anaglyph) {
        StillExport job;
        job.input = input;
        job.format = format;
        job.layout = layout;
        return suggestedOutput(job).string();
    };
    EXPECT_EQ(name("a/IMG_1.JPG", StillFormat::Picture), "a/IMG_1_anaglyph.JPG");
    EXPECT_EQ(name("IMG.heic", StillFormat::Picture, Layout::SbsFull), "IMG_LRF_Full_SBS.jpg");
    EXPECT_EQ(name("IMG.png", StillFormat::Picture, Layout::SbsHalf), "IMG_LR.png");
    EXPECT_EQ(name("IMG.png", StillFormat::Picture, Layout::TopBottomFull), "IMG_TB.png");
    EXPECT_EQ(name("IMG.jpg", StillFormat::Mpo), "IMG.mpo");
    EXPECT_EQ(name("IMG.jpg", StillFormat::WiggleGif), "IMG_wiggle.gif");
    EXPECT_EQ(name("IMG.jpg", StillFormat::LayerSheet), "IMG_layers.png");
    EXPECT_EQ(name("IMG.jpg", StillFormat::LayerVolume), "IMG_layers.npy");
    EXPECT_EQ(name("IMG.jpg", StillFormat::DepthPng), "IMG_depth.png");
}

}  // namespace
}  // namespace deep3d
