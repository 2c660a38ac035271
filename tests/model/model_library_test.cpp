// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/model/model_library.h"

#include <gmock/gmock.h>

#include <fstream>

#include "core/util/error.h"
#include "tests/support/model_folders.h"
#include "tests/support/network_files.h"

namespace fs = std::filesystem;
using ::testing::HasSubstr;

namespace deep3d {
namespace {

template <class Work> std::string badInputOf(const Work& work) {
    try {
        work();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        return error.what();
    }
    return "nothing was thrown";
}

class ModelLibrary : public ::testing::Test {
protected:
    std::vector<std::string> names() const {
        std::vector<std::string> result;
        for (const auto& model : knownModels()) result.push_back(model.name);
        return result;
    }
    testing::ModelFolders m_folder;
};

TEST_F(ModelLibrary, AddedNetworksAreFoundByNameAndCanBeRemoved) {
    EXPECT_EQ(names(), std::vector<std::string>{"deep3d-33"});
    const KnownModel added = addModel(testing::writeRandomNetwork(m_folder / "given", "indoors"));
    EXPECT_EQ(added.side, ownModelFolder() / "indoors.json");
    fs::remove_all(m_folder / "given");  // the copy is complete
    EXPECT_EQ(names(), (std::vector<std::string>{"deep3d-33", "indoors"}));
    EXPECT_EQ(findModel("indoors"), added.side);
    EXPECT_EQ(findModel(added.side.string()), added.side);
    removeModel("indoors");
    EXPECT_EQ(names(), std::vector<std::string>{"deep3d-33"});
    EXPECT_TRUE(fs::is_empty(ownModelFolder()));
}

TEST_F(ModelLibrary, WhatCannotBeUsedIsNotAdded) {
    const fs::path side = testing::writeRandomNetwork(m_folder / "given", "broken");
    testing::writeRandomWeights(m_folder / "given", "broken", 32);
    EXPECT_THAT(badInputOf([&] { addModel(side); }), HasSubstr("broken.safetensors"));
    EXPECT_FALSE(fs::exists(ownModelFolder()));
    EXPECT_THAT(badInputOf([&] { addModel(m_folder / "given" / "missing.json"); }), HasSubstr("missing.json"));
}

TEST_F(ModelLibrary, NamesAreTakenOnce) {
    EXPECT_THAT(badInputOf([&] { addModel(testing::writeRandomNetwork(m_folder / "given", "deep3d-33")); }),
                HasSubstr("deep3d-33 already"));
}

TEST_F(ModelLibrary, UnknownNamesAndTheShippedNetworkAreRefused) {
    EXPECT_THAT(badInputOf([] { findModel("nowhere"); }), HasSubstr("nowhere"));
    EXPECT_THAT(badInputOf([] { removeModel("nowhere"); }), HasSubstr("nowhere"));
    EXPECT_THAT(badInputOf([] { removeModel("deep3d-33"); }), HasSubstr("ships with"));
}

TEST_F(ModelLibrary, ADamagedDescriptionIsListedWithItsProblem) {
    fs::create_directories(ownModelFolder());
    std::ofstream(ownModelFolder() / "odd.json") << "{";
    const auto models = knownModels();
    ASSERT_EQ(models.size(), 2u);
    ASSERT_TRUE(models[1].problem);
    EXPECT_THAT(models[1].problem->what(), HasSubstr("odd.json"));
    removeModel("odd");
    EXPECT_EQ(knownModels().size(), 1u);
}

}  // namespace
}  // namespace deep3d
