// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <cstring>
#include <fstream>

#include <nlohmann/json.hpp>

#include "core/image/stereo_file.h"
#include "core/job/still_export.h"
#include "core/model/model_loader.h"
#include "core/stereo/cpu_backend.h"
#include "tests/app/command_line_test.h"

namespace deep3d {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using nlohmann::json;
using testing::Finished;
using testing::runDeep3d;
namespace fs = std::filesystem;

class ConvertTest : public CommandLineTest {
protected:
    // What core makes of a photo: the picture that the executable has to write.
    FramePtr expected(const std::string& input, const PreviewRequest& request) {
        const auto network = loadNetwork(CommandLineTest::network());
        const auto backend = makeCpuBackend();
        FramePipeline pipeline(*network, *backend);
        pipeline.open(input);
        return pipeline.render(request);
    }

    static void expectSame(const fs::path& file, const Frame& picture) {
        const auto read = readImage(file).frame;
        ASSERT_EQ(read->size(), picture.size());
        ASSERT_EQ(read->bits(), picture.bits());
        EXPECT_EQ(std::memcmp(read->data(), picture.data(), picture.byteCount()), 0) << file;
    }
};

TEST_F(ConvertTest, AnAnaglyphIsTheOneThatCoreMakes) {
    const auto input = photo();
    const Finished run = runDeep3d({"convert", input, "-o", at("out.png")});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(run.out, input + " -> " + at("out.png") + "\n");
    expectSame(at("out.png"), *expected(input, {.settings = openingSettings()}));
}

TEST_F(ConvertTest, EveryOptionReachesThePicture) {
    const auto input = photo();
    const Finished run = runDeep3d({"convert", input, "-o", at("out.png"), "--layout", "sbs", "--depth-scale", "1.5",
                                    "--convergence", "-1.25%", "--balance", "0.5", "--swap-eyes", "--method", "sharp",
                                    "--max-width", "96", "--borders", "floating-window", "--device", "cpu"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    PreviewRequest request{.layout = Layout::SbsFull, .fit = {96, 65535}};
    request.settings.depthScale = 1.5;
    request.settings.convergence = -0.0125;
    request.settings.balance = 0.5;
    request.settings.swapEyes = true;
    request.settings.method = SynthesisMethod::Sharp;
    request.settings.borders = BorderMode::FloatingWindow;
    expectSame(at("out.png"), *expected(input, request));

    EXPECT_EQ(runDeep3d({"convert", input, "-o", at("glasses.png"), "--anaglyph", "green-magenta-dubois",
                         "--convergence", "0.02"}).exitCode, 0);
    PreviewRequest glasses{.settings = openingSettings(), .anaglyph = AnaglyphKind::GreenMagentaDubois};
    glasses.settings.convergence = 0.02;
    expectSame(at("glasses.png"), *expected(input, glasses));
}

TEST_F(ConvertTest, TheExtensionChoosesTheFormat) {
    const auto input = photo();
    EXPECT_EQ(runDeep3d({"convert", input, "-o", at("out.mpo")}).exitCode, 0);
    EXPECT_EQ(probeImage(at("out.mpo")).stereo, StereoKind::Mpo);
    EXPECT_EQ(runDeep3d({"convert", input, "-o", at("out.jps")}).exitCode, 0);
    EXPECT_EQ(probeImage(at("out.jps")).stereo, StereoKind::Jps);
    EXPECT_EQ(runDeep3d({"convert", input, "-o", at("out.gif")}).exitCode, 0);
    EXPECT_EQ(runDeep3d({"convert", input, "-o", at("out.webp"), "--layout", "webp"}).exitCode, 0);
    EXPECT_EQ(runDeep3d({"convert", input, "-o", at("two.jpg"), "--layout", "two-files"}).exitCode, 0);
    EXPECT_TRUE(fs::exists(at("two_L.jpg")) && fs::exists(at("two_R.jpg")));
}

TEST_F(ConvertTest, ManyPhotosGoIntoAFolder) {
    fs::create_directory(at("in"));
    photo("in/Über Öl 100% 山.png", 2);
    photo("in/it's \"quoted\".jpg", 3);
    std::ofstream(at("in/notes.txt")) << "not a picture";
    const auto single = photo();
    const Finished run = runDeep3d({"convert", at("in"), single, "-o", at("new/out/")});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_TRUE(fs::exists(at("new/out/Über Öl 100% 山_anaglyph.png")));
    EXPECT_TRUE(fs::exists(at("new/out/it's \"quoted\"_anaglyph.jpg")));
    EXPECT_TRUE(fs::exists(at("new/out/photo_anaglyph.png")));
    EXPECT_THAT(run.err, HasSubstr("3 of 3 done"));
}

TEST_F(ConvertTest, NamesThatCollideGetANumber) {
    fs::create_directories(at("a"));
    fs::create_directories(at("b"));
    photo("a/x.png", 1);
    photo("b/x.png", 2);
    EXPECT_EQ(runDeep3d({"convert", at("a"), at("b"), "-o", at("out/")}).exitCode, 0);
    EXPECT_TRUE(fs::exists(at("out/x_anaglyph.png")) && fs::exists(at("out/x_anaglyph_2.png")));
}

TEST_F(ConvertTest, ABadFileIsReportedAndTheOthersGoOn) {
    std::ofstream(at("empty.jpg")).close();
    std::ofstream(at("text.jpg")) << "this is no picture";
    const Finished run = runDeep3d({"convert", at("empty.jpg"), at("missing.jpg"), photo(), at("text.jpg"), "-o", at("out/")});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(fs::exists(at("out/photo_anaglyph.png")));
    EXPECT_THAT(run.err, AllOf(HasSubstr("empty.jpg"), HasSubstr("missing.jpg"), HasSubstr("text.jpg"),
                               HasSubstr("1 of 4 done")));
    EXPECT_EQ(std::distance(fs::directory_iterator(at("out")), {}), 1);
}

TEST_F(ConvertTest, JsonIsOneObjectALine) {
    const auto input = photo();
    const Finished run = runDeep3d({"convert", input, at("missing.jpg"), "-o", at("out/"), "--json"});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.err, IsEmpty());
    const auto events = eventsOf(run.out);
    ASSERT_EQ(events.size(), 3u);
    EXPECT_EQ(events[0]["event"], "done");
    EXPECT_EQ(events[0]["input"], input);
    EXPECT_EQ(events[0]["outputs"][0], at("out/photo_anaglyph.png"));
    EXPECT_EQ(events[1]["event"], "error");
    EXPECT_EQ(events[1]["kind"], "bad-input");
    EXPECT_THAT(events[1]["message"].get<std::string>(), HasSubstr("missing.jpg"));
    EXPECT_EQ(events[2]["event"], "finished");
    EXPECT_EQ(events[2]["failed"], 1);
}

TEST_F(ConvertTest, JsonSurvivesNamesThatAreNotUtf8) {
    const auto input = photo("bad\xff.png");
    const Finished run = runDeep3d({"convert", input, "-o", at("out/"), "--json"});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(eventsOf(run.out).front()["event"], "done");
}

TEST_F(ConvertTest, BadUsageIsOneSentenceAndTwo) {
    const auto input = photo();
    const std::pair<std::vector<std::string>, const char*> cases[] = {
        {{}, "subcommand"},
        {{"convert"}, "required"},
        {{"convert", input}, "--output"},
        {{"convert", input, "-o", at("x.png"), "--layout", "cube"}, "cube is none of anaglyph, sbs"},
        {{"convert", input, "-o", at("x.png"), "--anaglyph", "pink"}, "pink is none of"},
        {{"convert", input, "-o", at("x.png"), "--method", "magic"}, "selection, sharp, layered"},
        {{"convert", input, "-o", at("x.png"), "--depth-scale", "9"}, "depth-scale"},
        {{"convert", input, "-o", at("x.png"), "--convergence", "50%"}, "50%"},
        {{"convert", input, "-o", at("x.png"), "--convergence", "far"}, "far"},
        {{"convert", input, "-o", at("x.png"), "--quality", "0"}, "quality"},
        {{"convert", input, "-o", at("x.png"), "--device", "toaster"}, "toaster"},
        {{"convert", input, "-o", at("x.png"), "--device", "cuda:x"}, "cuda:x"},
        {{"convert", input, "-o", at("x.txt")}, "x.txt"},
        {{"convert", input, "-o", at("none/x.png")}, "none"},
        {{"convert", input, input, "-o", at("x.png")}, "folder"},
        {{"convert", input, "-o", input}, "photo.png"},
        {{"convert", m_folder.path().string(), "-o", at("x.png")}, "folder"},
        {{"layers", input, "-o", at("x.png"), "--alignment", "both"}, "alignment"},
        {{"depth", input, "-o", at("x.jpg")}, ".png"},
        {{"fly"}, "fly"},
    };
    for (const auto& [arguments, words] : cases) {
        const Finished run = runDeep3d(arguments);
        EXPECT_EQ(run.exitCode, 2) << words;
        EXPECT_THAT(run.err, HasSubstr(words));
        EXPECT_THAT(run.out, IsEmpty()) << words;
    }
    EXPECT_EQ(m_folder.count(), 1u) << "something was written";
}

TEST_F(ConvertTest, BadModelsAreOneSentenceAndTwo) {
    const auto input = photo();
    std::ofstream(at("broken.json")) << "{";
    testing::TemporaryFolder models;
    const fs::path newer = testing::writeRandomNetwork(models.path(), "newer", {{"version", 7}});
    const std::pair<std::string, const char*> cases[] = {
        {at("missing.json"), "missing.json"}, {at("broken.json"), "broken.json"}, {newer.string(), "newer version"}};
    for (const auto& [model, words] : cases) {
        const Finished run = runDeep3d({"convert", input, "-o", at("out.png"), "--model", model});
        EXPECT_EQ(run.exitCode, 2);
        EXPECT_THAT(run.err, AllOf(HasSubstr("deep3d: "), HasSubstr(words)));
        EXPECT_EQ(std::ranges::count(run.err, '\n'), 1);
        EXPECT_FALSE(fs::exists(at("out.png")));
    }
}

TEST_F(ConvertTest, AskingForCudaSaysWhatToDo) {
    const Finished run = runDeep3d({"convert", photo(), "-o", at("out.png"), "--device", "cuda", "--json"});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(eventsOf(run.out).front()["message"].get<std::string>(), HasSubstr("cpu"));
}

TEST_F(ConvertTest, FilesThatAreStereoAlreadyAreRecognised) {
    const auto left = testing::plainFrame({64, 48}, 200, 30, 30), right = testing::plainFrame({64, 48}, 30, 30, 200);
    writeMpo(*left, *right, at("pair.mpo"));
    const Finished kept = runDeep3d({"convert", at("pair.mpo"), "-o", at("out.png"), "--layout", "sbs"});
    EXPECT_EQ(kept.exitCode, 0);
    EXPECT_THAT(kept.err, AllOf(HasSubstr("pair.mpo"), HasSubstr("already stereo")));
    EXPECT_GT(readImage(at("out.png")).frame->row<uint8_t>(20)[3 * 100 + 2], 150);

    const Finished made =
        runDeep3d({"convert", at("pair.mpo"), "-o", at("made.png"), "--layout", "sbs", "--stereo-input", "convert"});
    EXPECT_EQ(made.exitCode, 0);
    EXPECT_LT(readImage(at("made.png")).frame->row<uint8_t>(20)[3 * 100 + 2], 100);

    const Finished none = runDeep3d({"convert", photo(), "-o", at("x.png"), "--stereo-input", "keep"});
    EXPECT_EQ(none.exitCode, 2);
    EXPECT_THAT(none.err, HasSubstr("two views"));
}

TEST_F(ConvertTest, SmallAndDamagedPhotosAreConverted) {
    writeImage(*testing::plainFrame({1, 1}, 9, 9, 9), at("dot.png"));
    EXPECT_EQ(runDeep3d({"convert", at("dot.png"), "-o", at("out.png")}).exitCode, 0);
    writeImage(*testing::noiseFrame({400, 300}), at("cut.jpg"));
    fs::resize_file(at("cut.jpg"), fs::file_size(at("cut.jpg")) / 2);
    const Finished run = runDeep3d({"convert", at("cut.jpg"), "-o", at("cut.png")});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_THAT(run.err, HasSubstr("cut.jpg"));
}

TEST_F(ConvertTest, CtrlCLeavesNothingHalfWritten) {
    fs::create_directory(at("in"));
    const auto first = photo("in/000.png");
    for (int i = 1; i < 300; ++i) fs::copy_file(first, at("in/" + std::to_string(i) + ".png"));
    testing::Process process({"convert", at("in"), "-o", at("out/")});
    ASSERT_TRUE(process.waitForOutput());
    process.interrupt();
    const Finished run = process.wait();
    EXPECT_EQ(run.exitCode, 130);
    size_t written = 0;
    for (const auto& entry : fs::directory_iterator(at("out"))) {
        EXPECT_NE(entry.path().filename().string().front(), '.') << entry.path();
        EXPECT_EQ(readImage(entry.path()).damage, std::nullopt);
        ++written;
    }
    EXPECT_GT(written, 0u);
    EXPECT_LT(written, 300u);
}

}  // namespace
}  // namespace deep3d
