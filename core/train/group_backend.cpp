// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/group_backend.h"

#include <algorithm>
#include <sstream>

#include "core/util/error.h"

namespace deep3d {
namespace {

bool isCuda(const GroupMember& member) { return member.device.starts_with("cuda"); }

// `sentence` about a rank.
BackendChoice gloo(const char* sentence, size_t rank) {
    return {GroupBackend::Gloo, fillPlaceholders(sentence, {std::to_string(rank)})};
}

}  // namespace

std::string GroupMember::text() const { return device + (nccl ? " nccl " : " - ") + machine; }

std::optional<GroupMember> GroupMember::parse(const std::string& text) {
    GroupMember member;
    std::string nccl;
    std::istringstream words(text);
    if (!(words >> member.device >> nccl >> member.machine)) return std::nullopt;
    member.nccl = nccl == "nccl";
    return member;
}

BackendChoice groupBackend(const std::vector<GroupMember>& members) {
    if (std::ranges::none_of(members, isCuda)) return {};
    for (size_t rank = 0; rank < members.size(); ++rank) {
        const GroupMember& member = members[rank];
        if (!isCuda(member))
            return gloo(QT_TRANSLATE_NOOP("core", "Gloo carries the sums: rank %1 computes on its processor."), rank);
        if (!member.nccl)
            return gloo(QT_TRANSLATE_NOOP("core", "Gloo carries the sums: rank %1 has no NCCL."), rank);
        const auto shares = [&](const GroupMember& other) {
            return other.machine == member.machine && other.device == member.device;
        };
        if (std::any_of(members.begin(), members.begin() + long(rank), shares))
            return gloo(QT_TRANSLATE_NOOP("core", "Gloo carries the sums: rank %1 shares its device."), rank);
    }
    return {GroupBackend::Nccl, {}};
}

}  // namespace deep3d
