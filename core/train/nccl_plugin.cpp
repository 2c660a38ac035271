// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/nccl_plugin.h"

#include <dlfcn.h>

#include <filesystem>

#include "core/util/error.h"

namespace deep3d {
namespace {

struct Plugin {
    NcclFunction make = nullptr;
    std::string problem;
};

Plugin load() {
    std::error_code unreadable;
    const auto file = std::filesystem::read_symlink("/proc/self/exe", unreadable).parent_path() / "libdeep3d_nccl.so";
    if (!std::filesystem::exists(file))
        return {nullptr, QT_TRANSLATE_NOOP("core", "This program was built without NCCL's headers (packaging/setup.sh "
                                                   "--cuda).")};
    void* library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* made = library ? dlsym(library, kNcclFunction) : nullptr;
    if (made) return {reinterpret_cast<NcclFunction>(made), {}};
    return {nullptr, fillPlaceholders(QT_TRANSLATE_NOOP("core", "NCCL's part cannot be loaded: %1."), {dlerror()})};
}

const Plugin& plugin() {
    static const Plugin loaded = load();
    return loaded;
}

}  // namespace

const std::string& whyNoNccl() { return plugin().problem; }

GroupPtr makeNcclGroup(const c10::intrusive_ptr<c10d::Store>& store, int rank, int size) {
    GroupPtr made;
    plugin().make(store, rank, size, made);
    return made;
}

}  // namespace deep3d
