// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/group_backend.h"

#include <gmock/gmock.h>
#include <torch/csrc/distributed/c10d/HashStore.hpp>

#include <filesystem>

#include "core/model/torch_cuda.h"
#include "core/train/nccl_plugin.h"

namespace deep3d {
namespace {

using ::testing::HasSubstr;

GroupMember card(const std::string& machine, int number, bool nccl = true) {
    return {machine, "cuda:" + std::to_string(number), nccl};
}
const GroupMember kProcessor{"one", "cpu"};

TEST(GroupBackend, CudaDevicesOfTheirOwnTakeNccl) {
    for (const auto& members : std::vector<std::vector<GroupMember>>{
             {card("one", 0), card("one", 1)}, {card("one", 0), card("two", 0)}, {card("one", 3), card("one", 2), card("two", 3)}}) {
        const BackendChoice choice = groupBackend(members);
        EXPECT_EQ(choice.backend, GroupBackend::Nccl);
        EXPECT_EQ(choice.reason, "");
    }
}

TEST(GroupBackend, ProcessorsTakeGlooWithoutAWord) {
    const BackendChoice choice = groupBackend({kProcessor, kProcessor});
    EXPECT_EQ(choice.backend, GroupBackend::Gloo);
    EXPECT_EQ(choice.reason, "");
}

TEST(GroupBackend, OneMemberThatCannotTakesAllToGlooAndIsNamed) {
    const auto gloo = [](const std::vector<GroupMember>& members, const char* reason) {
        const BackendChoice choice = groupBackend(members);
        EXPECT_EQ(choice.backend, GroupBackend::Gloo);
        EXPECT_THAT(choice.reason, HasSubstr(reason));
    };
    gloo({card("one", 0), kProcessor}, "rank 1 computes on its processor");
    gloo({kProcessor, card("one", 0)}, "rank 0 computes on its processor");
    gloo({card("one", 0), card("one", 1), card("two", 0, false)}, "rank 2 has no NCCL");
    gloo({card("one", 0, false), card("one", 1, false)}, "rank 0 has no NCCL");
    gloo({card("one", 0), card("one", 1), card("one", 0)}, "rank 2 shares its device");
}

TEST(GroupBackend, MembersReadEachOther) {
    for (const GroupMember& member : {kProcessor, card("a-machine.of.mine", 7), card("two", 0, false)}) {
        EXPECT_EQ(GroupMember::parse(member.text()), member);
    }
    EXPECT_EQ(GroupMember::parse("cuda:0"), std::nullopt);
    EXPECT_EQ(GroupMember::parse(""), std::nullopt);
}

// Where NCCL's part lies beside the program and torch's CUDA part loads, it loads, device or not; elsewhere one sentence
// says why not.
TEST(NcclPlugin, IsThereOrSaysWhyNot) {
    const bool built = std::filesystem::exists(std::filesystem::read_symlink("/proc/self/exe").parent_path() / "libdeep3d_nccl.so");
    const bool torchLoads = whyNoTorchCuda(0).find("cannot be loaded") == std::string::npos;
    if (!built) {
        EXPECT_THAT(whyNoNccl(), HasSubstr("built without NCCL's headers"));
    } else if (!torchLoads) {
        EXPECT_THAT(whyNoNccl(), HasSubstr("NCCL's part cannot be loaded: "));
    } else {
        EXPECT_EQ(whyNoNccl(), "");
    }
}

TEST(NcclPlugin, WithoutADeviceTheGroupItselfSaysSo) {
    if (whyNoTorchCuda(0).empty() || !whyNoNccl().empty()) GTEST_SKIP() << "needs NCCL's part and no device";
    try {
        makeNcclGroup(c10::make_intrusive<c10d::HashStore>(), 0, 1);
        FAIL();
    } catch (const std::exception& problem) {
        EXPECT_THAT(problem.what(), HasSubstr("no GPUs found"));
    }
}

}  // namespace
}  // namespace deep3d
