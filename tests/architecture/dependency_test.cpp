// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Reads every #include of the program and holds it against the dependency direction of ARCHITECTURE.md.
#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Sources = std::map<std::string, std::string>;  // path from the repository's root -> text
using Folders = std::set<std::string>;

// Which folders' headers a folder may include.
const std::map<std::string, Folders> kAllowed{
    {"core/util", {"core/util"}},
    {"core/image", {"core/util", "core/image"}},
    {"core/stereo", {"core/util", "core/image", "core/stereo"}},
    {"core/model", {"core/util", "core/image", "core/stereo", "core/model"}},
    {"core/media", {"core/util", "core/image", "core/stereo", "core/media"}},
    {"core/job", {"core/util", "core/image", "core/stereo", "core/model", "core/media", "core/job"}},
    {"core/train", {"core/util", "core/image", "core/stereo", "core/model", "core/train"}},
    {"gpu", {"core/util", "core/image", "core/stereo", "gpu"}},
    {"ui", {"core/util", "core/image", "core/stereo", "core/model", "core/media", "core/job", "ui"}},
    {"app",
     {"core/util", "core/image", "core/stereo", "core/model", "core/media", "core/job", "core/train", "gpu", "ui", "app"}},
};

// The pack builder reads pictures and matches pairs with OpenCV; the trainer does not.
const std::set<std::string> kPackBuilder{"core/train/pack_builder.cpp", "core/train/pack_pixels.cpp",
                                         "core/train/pack_scan.cpp", "core/train/stereo_match.cpp"};

std::string folderOf(const std::string& path) {
    const size_t first = path.find('/');
    const bool core = path.rfind("core/", 0) == 0;
    return core ? path.substr(0, path.find('/', first + 1)) : path.substr(0, first);
}

bool startsWithAny(const std::string& text, const std::vector<std::string>& starts) {
    return std::ranges::any_of(starts, [&](const std::string& start) { return text.rfind(start, 0) == 0; });
}

std::vector<std::string> includesOf(const std::string& text) {
    static const std::regex line(R"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])", std::regex::multiline);
    std::vector<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), line), end; it != end; ++it) found.push_back((*it)[1]);
    return found;
}

bool isTorch(const std::string& include) { return startsWithAny(include, {"torch/", "ATen/", "c10/", "caffe2/"}); }

// Headers that bring torch's headers with them, directly or through another one.
std::set<std::string> torchHeaders(const Sources& sources) {
    std::set<std::string> tainted;
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto& [path, text] : sources) {
            const auto includes = includesOf(text);
            const bool torch = std::ranges::any_of(
                includes, [&](const std::string& name) { return isTorch(name) || tainted.contains(name); });
            if (torch && path.ends_with(".h")) grew |= tainted.insert(path).second;
        }
    }
    return tainted;
}

bool mayUseTorch(const std::string& path) { return startsWithAny(path, {"core/model/", "core/train/"}); }

// The commands of deep3d-train hand the trainer's types on, some of which hold tensors.
bool mayUseTorchHeaders(const std::string& path) { return mayUseTorch(path) || startsWithAny(path, {"app/train_"}); }

bool mayUseOpenCv(const std::string& path) {
    const bool library = startsWithAny(path, {"core/image/", "core/media/", "core/comfort/", "core/edit/"});
    return path.ends_with(".cpp") && (library || kPackBuilder.contains(path));
}

bool isFfmpeg(const std::string& include) { return startsWithAny(include, {"libav", "libsw"}); }
bool mayUseFfmpeg(const std::string& path) { return startsWithAny(path, {"core/media/"}) && path.ends_with(".cpp"); }

bool isQt(const std::string& include) { return std::regex_match(include, std::regex("Q[A-Za-z0-9]+(/.*)?")); }
bool mayUseQt(const std::string& path) { return startsWithAny(path, {"ui/", "app/studio", "app/window_picture"}); }

std::string broken(const std::string& path, const std::string& include, const std::set<std::string>& torch) {
    const std::string from = folderOf(path), to = folderOf(include);
    const auto rule = kAllowed.find(from);
    if (kAllowed.contains(to) && rule != kAllowed.end() && !rule->second.contains(to))
        return from + " must not know " + to;
    const bool torchAllowed = isTorch(include) ? mayUseTorch(path) : mayUseTorchHeaders(path) || !torch.contains(include);
    if (!torchAllowed) return "torch outside core/model and core/train";
    if (startsWithAny(include, {"opencv2/"}) && !mayUseOpenCv(path)) return "OpenCV outside its .cpp files";
    if (isFfmpeg(include) && !mayUseFfmpeg(path)) return "FFmpeg outside core/media's .cpp files";
    if (isQt(include) && !mayUseQt(path)) return "Qt outside ui";
    if (startsWithAny(include, {"cuda", "cublas"}) && from != "gpu") return "CUDA outside gpu";
    return {};
}

std::vector<std::string> violations(const Sources& sources) {
    // __CUDACC__ marks a function for host and device; anything else would make two programs of one source.
    static const std::regex cudaSwitch(R"(#[ \t]*(if|ifdef|ifndef|elif)\b(?![^\n]*__CUDACC__)[^\n]*CUDA)");
    const auto torch = torchHeaders(sources);
    std::vector<std::string> found;
    for (const auto& [path, text] : sources) {
        if (!kAllowed.contains(folderOf(path))) found.push_back(path + ": a folder that the architecture does not name");
        for (const auto& include : includesOf(text)) {
            const std::string reason = broken(path, include, torch);
            if (!reason.empty()) found.push_back(path + " includes " + include + ": " + reason);
        }
        if (folderOf(path) != "gpu" && std::regex_search(text, cudaSwitch))
            found.push_back(path + ": a source switch for CUDA");
    }
    return found;
}

Sources readSources() {
    Sources sources;
    const fs::path root = DEEP3D_SOURCE_DIR;
    for (const char* folder : {"core", "gpu", "ui", "app"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const auto extension = entry.path().extension();
            if (extension != ".h" && extension != ".cpp" && extension != ".cu") continue;
            std::ostringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            sources[entry.path().lexically_relative(root).string()] = text.str();
        }
    }
    return sources;
}

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Dependencies, TheProgramKeepsItsDirection) {
    const auto sources = readSources();
    ASSERT_GT(sources.size(), 50u);
    EXPECT_THAT(violations(sources), IsEmpty());
}

TEST(Dependencies, FilesStayShort) {
    for (const auto& [path, text] : readSources()) {
        EXPECT_LE(std::ranges::count(text, '\n'), 400) << path;
        EXPECT_EQ(text.rfind("// SPDX-FileCopyrightText: ", 0), 0u) << path << " lacks its two lines on top";
    }
}

TEST(Dependencies, AnArrowAgainstTheDirectionIsFound) {
    EXPECT_THAT(violations({{"core/image/a.cpp", "#include \"core/stereo/layout.h\"\n"}}),
                ElementsAre(HasSubstr("core/image must not know core/stereo")));
    EXPECT_THAT(violations({{"ui/a.cpp", "#include \"gpu/cuda_backend.h\"\n"}}),
                ElementsAre(HasSubstr("ui must not know gpu")));
    EXPECT_THAT(violations({{"core/job/a.h", "  #  include \"core/train/pack_file.h\"\n"}}),
                ElementsAre(HasSubstr("core/job must not know core/train")));
}

TEST(Dependencies, TorchIsFoundThroughOtherHeaders) {
    const Sources sources{{"core/model/net.h", "#include <torch/types.h>\n"},
                          {"core/model/loader.h", "#include \"core/model/net.h\"\n"},
                          {"core/train/trainer.cpp", "#include \"core/model/loader.h\"\n"},
                          {"app/train_main.cpp", "#include \"core/model/loader.h\"\n"},
                          {"core/job/export.cpp", "#include \"core/model/loader.h\"\n"}};
    EXPECT_THAT(violations(sources), ElementsAre(HasSubstr("core/job/export.cpp includes core/model/loader.h")));
}

TEST(Dependencies, LibrariesStayInTheirFolders) {
    const Sources sources{{"app/studio_main.cpp", "#include <QApplication>\n"},
                          {"core/image/resize.h", "#include <opencv2/core.hpp>\n"},
                          {"core/image/image_file.cpp", "#include <opencv2/core.hpp>\n"},
                          {"core/stereo/layout.cpp", "#include <QImage>\n"},
                          {"core/media/remux.cpp", "#include <libavformat/avformat.h>\n"},
                          {"core/media/remux.h", "#include <libavformat/avformat.h>\n"},
                          {"core/stereo/formula.h", "#ifdef __CUDACC__\n#endif\n"},
                          {"core/util/log.cpp", "#ifdef HAVE_CUDA\n#endif\n"}};
    EXPECT_THAT(violations(sources),
                ElementsAre(HasSubstr("core/image/resize.h"), HasSubstr("core/media/remux.h"), HasSubstr("core/stereo/layout.cpp"),
                            HasSubstr("core/util/log.cpp")));
}

}  // namespace
