// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <thread>

#include <nlohmann/json.hpp>

#include "core/job/clip_export.h"
#include "core/job/export_journal.h"
#include "core/media/remux.h"
#include "core/model/model_loader.h"
#include "core/project/project_file.h"
#include "core/stereo/cpu_backend.h"
#include "tests/app/convert_clip_case.h"

namespace deep3d {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using nlohmann::json;
using testing::bytesOf;
using testing::expectSameFrames;
using testing::Finished;
using testing::framesOf;
using testing::probed;
using testing::Process;
using testing::runDeep3d;
using testing::runProgram;
namespace fs = std::filesystem;

class ConvertClipTest : public ConvertClipCase {
protected:
    void ffmpeg(std::vector<std::string> words) {
        words.insert(words.begin(), {"ffmpeg", "-y", "-nostdin", "-loglevel", "error"});
        runProgram(words);
    }

    // What core makes of every frame, without smoothing.
    std::vector<FramePtr> expected(const std::string& input, const Project& project) {
        const auto network = loadNetwork(CommandLineTest::network());
        const auto backend = makeCpuBackend();
        std::vector<FramePtr> frames = framesOf(input);
        for (size_t i = 0; i < frames.size(); ++i) {
            const auto answer = unpacked(packed(*network->predictClipFrame(frames[i]), "x"), "x").value();
            RenderRequest request = makeRequest(frames[i], answer, settingsAt(project, int64_t(i)));
            request.layout = Layout::SbsFull;
            frames[i] = backend->render(request);
        }
        return frames;
    }

    size_t segmentsDone(const std::string& output) const {
        std::ifstream file(ExportJournal::folderOf(output) / "journal.json");
        const json journal = json::parse(file, nullptr, false);
        if (!journal.is_object()) return 0;
        const auto done = journal.at("done").get<std::vector<bool>>();
        return size_t(std::ranges::count(done, true));
    }

    std::vector<json> onFullDisk(int kilobytes);

    // Waits until the first segment is complete and the second one is on its way.
    void waitForSegment(Process& process, const std::string& output) const {
        while (process.running() && segmentsDone(output) == 0) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        ASSERT_TRUE(process.running());
    }
};

TEST_F(ConvertClipTest, ALosslessExportHoldsThePipelinesOwnFrames) {
    const auto input = clip("in.mkv", 30);
    const Finished run = runDeep3d(lossless(input, at("out.mkv"), {"--no-smoothing"}));
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(run.out, input + " -> " + at("out.mkv") + "\n");
    expectSameFrames(framesOf(at("out.mkv")), expected(input, Project{}));
    EXPECT_EQ(m_folder.count(), 2u);
}

TEST_F(ConvertClipTest, AKilledExportGoesOnWithTheSameFile) {
    const auto input = clip("in.mkv", 210);
    ASSERT_EQ(runDeep3d(lossless(input, at("whole.mkv"))).exitCode, 0);
    {
        Process process(lossless(input, at("out.mkv")));
        waitForSegment(process, at("out.mkv"));
        process.kill();
        EXPECT_EQ(process.wait().exitCode, 128 + 9);
    }
    EXPECT_FALSE(fs::exists(at("out.mkv")));
    EXPECT_LT(segmentsDone(at("out.mkv")), 3u);
    const Finished resumed = runDeep3d(lossless(input, at("out.mkv"), {"--resume", "--json"}));
    EXPECT_EQ(resumed.exitCode, 0) << resumed.out;
    EXPECT_EQ(bytesOf(at("out.mkv")), bytesOf(at("whole.mkv")));
    for (const json& event : eventsOf(resumed.out)) EXPECT_NE(event.value("stage", ""), "looking") << "cuts are in the journal";
}

TEST_F(ConvertClipTest, CtrlCLeavesAStateToGoOnFrom) {
    const auto input = clip("in.mkv", 210);
    Process process(lossless(input, at("out.mkv")));
    waitForSegment(process, at("out.mkv"));
    process.interrupt();
    const Finished run = process.wait();
    EXPECT_EQ(run.exitCode, 130);
    EXPECT_THAT(run.err, HasSubstr("--resume"));
    EXPECT_FALSE(fs::exists(at("out.mkv")));
    EXPECT_EQ(runDeep3d(lossless(input, at("out.mkv"), {"--resume"})).exitCode, 0);
    EXPECT_EQ(framesOf(at("out.mkv")).size(), 210u);
    const Finished again = runDeep3d(lossless(input, at("out.mkv"), {"--resume"}));
    EXPECT_THAT(again.err, HasSubstr("there already"));
}

TEST_F(ConvertClipTest, ASecondExportOntoTheSameNameIsRefused) {
    const auto input = clip("in.mkv", 4);
    const ExportJournal first(at("out.mkv"));
    const Finished second = runDeep3d(lossless(input, at("out.mkv")));
    EXPECT_EQ(second.exitCode, 2);
    EXPECT_THAT(second.err, HasSubstr("Another export is writing"));
    EXPECT_FALSE(fs::exists(at("out.mkv")));
}

TEST_F(ConvertClipTest, JoinedRangesAreTheFilmInOneGo) {
    const auto input = clip("in.mkv", 150);
    EXPECT_EQ(runDeep3d(lossless(input, at("whole.mkv"))).exitCode, 0);
    std::vector<std::string> join{"join"};
    for (const char* range : {"0-40", "41-99", "100-149"}) {
        join.push_back(at(std::string("part_") + range + ".mkv"));
        EXPECT_EQ(runDeep3d(lossless(input, join.back(), {"--frames", range})).exitCode, 0);
    }
    join.insert(join.end(), {"-o", at("joined.mkv")});
    const Finished run = runDeep3d(join);
    EXPECT_EQ(run.exitCode, 0) << run.err;
    expectSameFrames(framesOf(at("joined.mkv")), framesOf(at("whole.mkv")));
}

TEST_F(ConvertClipTest, SplitTellsRangesForEveryMachine) {
    const auto input = clip("in.mkv", 50);
    EXPECT_EQ(runDeep3d({"split", input, "--part", "20", "--anywhere"}).out, "0-19\n20-39\n40-49\n");
    const json parts = json::parse(runDeep3d({"split", input, "--part", "20", "--json"}).out);
    EXPECT_EQ(parts["parts"].front()[0], 0);
    EXPECT_EQ(parts["parts"].back()[1], 49);
}

TEST_F(ConvertClipTest, JsonTellsProgress) {
    const auto input = clip("in.mkv", 20);
    const auto events = eventsOf(runDeep3d(lossless(input, at("out.mkv"), {"--json"})).out);
    ASSERT_GE(events.size(), 3u);
    EXPECT_EQ(events.front()["event"], "progress");
    EXPECT_EQ(events.front()["total"], 20);
    EXPECT_EQ(events[events.size() - 2]["event"], "done");
    EXPECT_EQ(events[events.size() - 2]["outputs"][0], at("out.mkv"));
    EXPECT_EQ(events.back()["done"], 1);
}

TEST_F(ConvertClipTest, EveryContentIsWritten) {
    const auto input = clip("in.mkv", 6);
    const auto words = [&](std::vector<std::string> start, const std::string& output) {
        start.insert(start.begin() + 1, {input, "-o", at(output)});
        return runDeep3d(start);
    };
    EXPECT_EQ(words({"convert", "--layout", "two-files"}, "two.mkv").exitCode, 0);
    EXPECT_EQ(openMedia(at("two_L.mkv"))->info().size, kSize);
    EXPECT_EQ(openMedia(at("two_R.mkv"))->info().size, kSize);
    EXPECT_EQ(words({"convert", "--layout", "rows"}, "rows_%02d.png").exitCode, 0);
    EXPECT_TRUE(fs::exists(at("rows_05.png")));
    EXPECT_EQ(words({"depth"}, "depth.mkv").exitCode, 0);
    EXPECT_EQ(openMedia(at("depth.mkv"))->info().bits, SampleBits::Sixteen);
    EXPECT_EQ(words({"depth", "--frames", "2-3"}, "depth_%04d.png").exitCode, 0);
    EXPECT_TRUE(fs::exists(at("depth_0002.png")) && !fs::exists(at("depth_0004.png")));
    EXPECT_EQ(words({"layers", "--cell-width", "32"}, "layers.mkv").exitCode, 0);
    EXPECT_EQ(openMedia(at("layers.mkv"))->info().size, (Size{6 * 33 + 1, 6 * 25 + 1}));
    EXPECT_EQ(words({"convert", "--layout", "half-sbs"}, "half.mp4").exitCode, 0);
    EXPECT_EQ(openMedia(at("half.mp4"))->info().stereo.mode, StereoMode::SideBySide);
}

TEST_F(ConvertClipTest, EveryCodecIsWritten) {
    const auto input = clipOf("in.mkv", std::vector(4, testing::noiseFrame({128, 96}, SampleBits::Eight, 1)));
    for (const auto& [codec, name] : std::vector<std::pair<std::string, std::string>>{
             {"h264", "a.mp4"}, {"h265", "a.mkv"}, {"av1", "b.mp4"}, {"prores", "a.mov"}, {"ffv1", "a.avi"}}) {
        const Finished run = runDeep3d({"convert", input, "-o", at(name), "--layout", "sbs", "--codec", codec, "--device", "cpu"});
        EXPECT_EQ(run.exitCode, 0) << codec << run.err;
        EXPECT_THAT(run.err, Not(HasSubstr("rror"))) << codec;
        const auto told = probed(at(name), {"-show_streams"})["streams"][0];
        EXPECT_EQ(told["codec_name"], codec == "h265" ? "hevc" : codec);
        EXPECT_EQ(told["avg_frame_rate"], "25/1") << codec;
        EXPECT_EQ(framesOf(at(name)).size(), 4u);
    }
}

TEST_F(ConvertClipTest, SoundSubtitlesAndChaptersStay) {
    const auto input = testing::filmOf(clip("plain.mkv", 50), at("film.mkv"), 2, {"ita", "spa"}).string();
    const auto soundOf = [](const std::string& path) {
        return runProgram({"ffmpeg", "-v", "error", "-i", path, "-map", "0:a", "-c", "copy", "-f", "streamhash", "-"});
    };
    for (const std::string& output : {at("out.mkv"), at("out.mp4")}) {
        const Finished run = runDeep3d({"convert", input, "-o", output, "--layout", "half-sbs"});
        EXPECT_EQ(run.exitCode, 0) << run.err;
        const json told = probed(output, {"-show_streams", "-show_chapters", "-show_format"});
        std::string streams;
        for (const json& stream : told["streams"])
            if (stream["codec_type"] != "data")  // the chapters of MP4
                streams += stream["codec_type"].get<std::string>() + " " + stream["tags"].value("language", "und") + ", ";
        const std::string font = output.ends_with(".mkv") ? "attachment und, " : "";
        EXPECT_EQ(streams, "video und, audio ita, audio spa, subtitle eng, " + font) << output;
        EXPECT_EQ(told["streams"][0]["side_data_list"][0]["type"], "side by side");
        EXPECT_EQ(told["streams"][0]["side_data_list"].size(), 1u);
        ASSERT_EQ(told["chapters"].size(), 2u);
        EXPECT_EQ(told["chapters"][1]["tags"]["title"], "Two");
        EXPECT_EQ(told["format"]["tags"]["title"], "A film");
        EXPECT_NEAR(std::stod(told["format"]["duration"].get<std::string>()), 2.0, 0.05);
        EXPECT_EQ(soundOf(output), soundOf(input));
        EXPECT_THAT(runProgram({"ffmpeg", "-v", "error", "-i", output, "-map", "0:s", "-f", "srt", "-"}), HasSubstr("World"));
    }
}

TEST_F(ConvertClipTest, AFolderOfClipsAndPhotosGoesIntoAFolder) {
    fs::create_directory(at("in"));
    clip("in/one.mkv", 4, 1);
    clip("in/two.mkv", 4, 2);
    photo("in/photo.png");
    const Finished run = runDeep3d({"convert", at("in"), "-o", at("out/"), "--layout", "half-sbs"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_TRUE(fs::exists(at("out/one_LR.mkv")) && fs::exists(at("out/two_LR.mkv")) && fs::exists(at("out/photo_LR.png")));
    EXPECT_THAT(run.err, HasSubstr("3 of 3 done"));
}

TEST_F(ConvertClipTest, NumberedPicturesAreAClip) {
    fs::create_directory(at("in"));
    for (int i = 0; i < 5; ++i) photo("in/" + std::to_string(i) + ".png", uint32_t(i + 1));
    EXPECT_EQ(runDeep3d({"convert", at("in"), "-o", at("folder.mkv"), "--fps", "10"}).exitCode, 0);
    EXPECT_EQ(runDeep3d({"convert", at("in/%d.png"), "-o", at("pattern.mkv"), "--fps", "30000/1001"}).exitCode, 0);
    EXPECT_EQ(openMedia(at("folder.mkv"))->frameCount(), 5);
    EXPECT_NEAR(openMedia(at("folder.mkv"))->info().durationMs, 500, 1);
    EXPECT_NEAR(openMedia(at("pattern.mkv"))->info().frameRate.value(), 29.97, 0.1);
}

TEST_F(ConvertClipTest, AProjectBringsItsKeyframesAndItsClip) {
    Project project;
    project.media = clip("in.mkv", 20);
    project.cuts = {12};
    project.reducesFlicker = false;
    project.track(TrackId::DepthScale).keys = {{0, 0.0, Interpolation::Linear}, {10, 2.0}};
    writeProject(project, at("film.d3d"));
    const Finished run = runDeep3d({"convert", "--project", at("film.d3d"), "-o", at("out.mkv"), "--layout", "sbs",
                                    "--codec", "ffv1", "--device", "cpu"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    expectSameFrames(framesOf(at("out.mkv")), expected(project.media.string(), project));
    fs::remove(project.media);
    EXPECT_THAT(runDeep3d({"convert", "--project", at("film.d3d"), "-o", at("x.mkv")}).err, HasSubstr("in.mkv"));
}

TEST_F(ConvertClipTest, BadClipsAreOneSentenceAndTwo) {
    const auto input = clip("in.mkv", 6);
    std::ofstream(at("empty.mp4")).close();
    std::ofstream(at("text.mkv")) << "this is no clip";
    fs::create_directory(at("none"));
    const std::pair<std::vector<std::string>, const char*> cases[] = {
        {{at("missing.mp4"), "-o", at("x.mkv")}, "missing.mp4"},
        {{at("empty.mp4"), "-o", at("x.mkv")}, "empty.mp4"},
        {{at("text.mkv"), "-o", at("x.mkv")}, "text.mkv"},
        {{at("none"), "-o", at("x.mkv")}, "none"},
        {{input, "-o", input}, "in.mkv"},
        {{input, "-o", at("x.txt")}, "x.txt"},
        {{input, "-o", at("x.nut")}, "The type of the output"},
        {{input, "-o", at("x.png")}, "x.png"},
        {{input, "-o", at("x.mkv"), "--frames", "3-6"}, "0-5"},
        {{input, "-o", at("x.mkv"), "--frames", "6-3"}, "6-3"},
        {{input, "-o", at("x.mkv"), "--codec", "vp5"}, "vp5 is none of h264"},
        {{input, "-o", at("x.mkv"), "--layout", "mpo"}, "photos"},
        {{input, "-o", at("x.mkv"), "--fps", "fast"}, "fast"},
        {{input, "-o", at("no/x.mkv")}, "no does not exist"},
    };
    for (const auto& [arguments, words] : cases) {
        std::vector<std::string> all{"convert"};
        all.insert(all.end(), arguments.begin(), arguments.end());
        const Finished run = runDeep3d(all);
        EXPECT_EQ(run.exitCode, 2) << words;
        EXPECT_THAT(run.err, HasSubstr(words));
        EXPECT_THAT(run.out, IsEmpty()) << words;
    }
    EXPECT_EQ(m_folder.count(), 4u) << "something was written";
}

TEST_F(ConvertClipTest, ClipsWithoutPicturesToReadAreOneSentenceAndTwo) {
    ffmpeg({"-f", "lavfi", "-i", "sine", "-t", "1", at("sound.mp4")});
    ffmpeg({"-f", "lavfi", "-i", "testsrc", "-t", "2", at("cut.mp4")});
    fs::resize_file(at("cut.mp4"), fs::file_size(at("cut.mp4")) / 2);
    const std::pair<const char*, const char*> cases[] = {
        {"sound.mp4", " has no video: it holds sound only.\n"},
        {"cut.mp4", " is cut off or damaged: the index of its frames is missing.\n"},
    };
    for (const auto& [name, words] : cases) {
        const Finished run = runDeep3d({"convert", at(name), "-o", at("x.mkv")});
        EXPECT_EQ(run.exitCode, 2) << name;
        EXPECT_EQ(run.err, "deep3d: " + at(name) + words);
        EXPECT_THAT(run.out, IsEmpty()) << name;
    }
    EXPECT_EQ(m_folder.count(), 2u) << "something was written";
}

// Exports in.mkv on a disk of its own of `kilobytes`, made in a name space where the calling user may mount one; it gets
// room when the export pauses. The events.
std::vector<json> ConvertClipTest::onFullDisk(int kilobytes) {
    fs::create_directory(at("disk"));
    std::ofstream(at("run.sh")) << "set -e\nmount -t tmpfs -o size=" << kilobytes << "k none disk\n"
                                << DEEP3D_EXECUTABLE
                                << " convert in.mkv -o disk/out.mkv --layout sbs --codec ffv1 --device cpu --json > events &\n"
                                   "until grep -q paused events; do sleep 0.1; kill -0 $!; done\n"
                                   "mount -o remount,size=64m disk\nwait $!\ncp disk/out.mkv out.mkv\n";
    EXPECT_EQ(std::system(("cd '" + m_folder.path().string() + "' && unshare -rm sh run.sh").c_str()), 0) << bytesOf(at("events"));
    return eventsOf(bytesOf(at("events")));
}

TEST_F(ConvertClipTest, AFullDiskPausesAndGoesOn) {
    if (std::system("unshare -rm true 2>/dev/null") != 0) GTEST_SKIP() << "no name spaces for users here";
    const auto input = clip("in.mkv", 110);
    ASSERT_EQ(runDeep3d(lossless(input, at("whole.mkv"))).exitCode, 0);
    const auto events = onFullDisk(1536);
    EXPECT_EQ(bytesOf(at("out.mkv")), bytesOf(at("whole.mkv")));
    const auto paused = std::ranges::find_if(events, [](const json& event) { return event.value("stage", "") == "paused"; });
    ASSERT_NE(paused, events.end());
    EXPECT_THAT((*paused)["message"].get<std::string>(), AllOf(HasSubstr("disk is full"), HasSubstr("B more"), HasSubstr("out.mkv")));
    const auto goesOn = std::ranges::find_if(paused, events.end(), [](const json& event) { return event.value("stage", "") == "converting"; });
    ASSERT_NE(goesOn, events.end());
    EXPECT_EQ((*goesOn)["fps"], 0) << "the pause counts as slow work";
}

// Too full even for the few frames that the forecast of a long clip tries.
TEST_F(ConvertClipTest, AFullDiskPausesALongClipToo) {
    if (std::system("unshare -rm true 2>/dev/null") != 0) GTEST_SKIP() << "no name spaces for users here";
    clip("in.mkv", 500);
    const auto events = onFullDisk(256);
    EXPECT_EQ(events.back()["done"], 1);
    EXPECT_EQ(framesOf(at("out.mkv")).size(), 500u);
}

TEST_F(ConvertClipTest, InfoTellsWhatAClipIs) {
    const auto input = clip("in.mkv", 6);
    const json facts = json::parse(runDeep3d({"info", input, "--json"}).out);
    EXPECT_EQ(facts["decoder"], "cpu");  // no card decodes FFV1
    EXPECT_EQ(facts["type"], "clip");
    EXPECT_EQ(facts["width"], 64);
    EXPECT_EQ(facts["codec"], "ffv1");
    EXPECT_EQ(facts["stereo"], "none");
    EXPECT_THAT(runDeep3d({"info", input}).out, AllOf(HasSubstr("clip, ffv1, 64 x 48 px"), HasSubstr("not stereo yet"),
                                                      HasSubstr("decoded by: Processor")));
}

}  // namespace
}  // namespace deep3d
