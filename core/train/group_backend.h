// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace deep3d {

// What carries the sums of a group: Gloo through the processors' memory, NCCL from one CUDA device to the other.
enum class GroupBackend { Gloo, Nccl };

// What a member tells the others before the group is made.
struct GroupMember {
    std::string machine;  // its name
    std::string device;   // "cpu" or "cuda:N"
    bool nccl = false;    // it holds NCCL's part (nccl_plugin.h); never with "cpu"
    bool operator==(const GroupMember&) const = default;

    std::string text() const;  // a line that parse() reads
    static std::optional<GroupMember> parse(const std::string& text);
};

// The choice, the same for all members because it depends on the same list, in the order of their ranks. NCCL where every
// member has it and a device of its own (NCCL refuses to share one). `reason` is why Gloo carries a group with CUDA
// devices, as one sentence; empty where there is nothing to tell. Any thread.
struct BackendChoice {
    GroupBackend backend = GroupBackend::Gloo;
    std::string reason;
};
BackendChoice groupBackend(const std::vector<GroupMember>& members);

}  // namespace deep3d
