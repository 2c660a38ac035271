// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/model_library.h"

#include <algorithm>
#include <cstdlib>

#include "core/model/model_loader.h"
#include "core/model/side_file.h"
#include "core/util/atomic_file.h"

namespace fs = std::filesystem;

namespace deep3d {
namespace {

KnownModel described(const fs::path& side, bool shipped) {
    KnownModel model{side.stem().string(), side, shipped, {}};
    try {
        readSideFile(side);
    } catch (const Error& problem) {
        model.problem = problem;
    }
    return model;
}

void copyInto(const fs::path& file, const fs::path& folder) {
    AtomicFile target(folder / file.filename());
    std::error_code problem;
    fs::copy_file(file, target.path(), fs::copy_options::overwrite_existing, problem);
    if (problem) {
        throw Error(problem == std::errc::no_space_on_device ? ErrorKind::OutOfSpace : ErrorKind::Failed,
                    QT_TRANSLATE_NOOP("core", "%1 cannot be copied to %2: %3."),
                    {file.string(), folder.string(), problem.message()});
    }
    target.commit();
}

const KnownModel* withName(const std::vector<KnownModel>& models, const std::string& name) {
    const auto found = std::ranges::find(models, name, &KnownModel::name);
    return found == models.end() ? nullptr : &*found;
}

}  // namespace

fs::path ownModelFolder() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const fs::path base = data && *data ? fs::path(data) : fs::path(home ? home : ".") / ".local" / "share";
    return base / "deep3d-studio" / "models";
}

std::vector<KnownModel> knownModels() {
    std::vector<KnownModel> own;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(ownModelFolder(), ignored)) {
        if (entry.path().extension() == ".json") own.push_back(described(entry.path(), false));
    }
    std::ranges::sort(own, {}, &KnownModel::name);
    own.insert(own.begin(), described(shippedNetwork(), true));
    return own;
}

fs::path findModel(const std::string& nameOrFile) {
    std::error_code ignored;
    if (fs::exists(nameOrFile, ignored)) return nameOrFile;
    const auto models = knownModels();
    if (const KnownModel* model = withName(models, nameOrFile)) return model->side;
    throw Error(ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("core", "%1 is neither a file nor one of the networks that `deep3d models list` names."),
                {nameOrFile});
}

KnownModel addModel(const fs::path& file) {
    loadNetwork(file);
    const fs::path side = fs::path(file).replace_extension(".json");
    const auto models = knownModels();
    if (withName(models, side.stem().string())) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "There is a network of the name %1 already."),
                    {side.stem().string()});
    }
    std::error_code ignored;
    fs::create_directories(ownModelFolder(), ignored);
    copyInto(readSideFile(side).weights, ownModelFolder());
    copyInto(side, ownModelFolder());
    return described(ownModelFolder() / side.filename(), false);
}

void removeModel(const std::string& name) {
    const auto models = knownModels();
    const KnownModel* model = withName(models, name);
    if (!model || model->shipped) {
        throw Error(ErrorKind::BadInput,
                    model ? QT_TRANSLATE_NOOP("core", "%1 is the network that the program ships with: it stays.")
                          : QT_TRANSLATE_NOOP("core", "There is no network of the name %1."),
                    {name});
    }
    std::error_code ignored;
    if (!model->problem) fs::remove(readSideFile(model->side).weights, ignored);
    fs::remove(model->side, ignored);
}

}  // namespace deep3d
