// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/source_identity.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "core/model/clip_passes.h"
#include "core/model/side_file.h"
#include "core/util/text_hash.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Number, bytes and latest change of the files in a folder whose names begin and end like that.
std::string filesIdentity(const fs::path& folder, const std::string& begin, const std::string& end) {
    uintmax_t count = 0, bytes = 0;
    fs::file_time_type latest = fs::file_time_type::min();
    std::error_code problem;
    for (fs::directory_iterator it(folder, problem), last; !problem && it != last; it.increment(problem)) {
        const std::string name = it->path().filename().string();
        std::error_code gone;
        if (!name.starts_with(begin) || !name.ends_with(end) || !it->is_regular_file(gone)) continue;
        ++count;
        bytes += it->file_size(gone);
        latest = std::max(latest, it->last_write_time(gone));
    }
    return std::to_string(count) + ", " + std::to_string(bytes) + ", " + std::to_string(latest.time_since_epoch().count());
}

}  // namespace

std::string fileIdentity(const fs::path& path) {
    std::error_code problem;
    const std::string identity = fs::weakly_canonical(path, problem).string();
    const std::string name = path.filename().string();
    const size_t place = name.find('%');
    if (fs::is_directory(path, problem)) return identity + ", " + filesIdentity(path, "", "");
    if (place != std::string::npos && !fs::exists(path, problem)) {
        const size_t behind = std::min(name.find('d', place), name.size() - 1) + 1;
        const fs::path folder = path.parent_path().empty() ? fs::path(".") : path.parent_path();
        return identity + ", " + filesIdentity(folder, name.substr(0, place), name.substr(behind));
    }
    const auto modified = fs::last_write_time(path, problem);
    if (problem) return identity;
    return identity + ", " + std::to_string(fs::file_size(path, problem)) + ", " +
           std::to_string(modified.time_since_epoch().count());
}

std::string pictureIdentity(const fs::path& path, const EyeLayout& leftViewOf) {
    if (leftViewOf.kind == StereoKind::None) return fileIdentity(path);
    return fileIdentity(path) + ", left of " + nameOf(kStereoKinds, leftViewOf.kind) + (leftViewOf.halved ? ", halved" : "") +
           (leftViewOf.rightFirst ? ", right first" : "");
}

std::string networkIdentity(const fs::path& file) {
    const SideFile side = readSideFile(fs::path(file).replace_extension(".json"));
    const std::string way = std::to_string(kClipPasses.flip) + " " + std::to_string(kClipPasses.overview) +
                            (kClipFirmEdges ? " firm edges 2" : "");
    return side.name + " " + textHash(contentOf(side.path) + contentOf(side.weights) + way);
}

}  // namespace deep3d
