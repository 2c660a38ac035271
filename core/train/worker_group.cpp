// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/worker_group.h"

#include <ATen/ATen.h>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#include <unistd.h>

#include <array>

#include "core/train/group_backend.h"
#include "core/train/nccl_plugin.h"
#include "core/util/error.h"
#include "core/util/log.h"

namespace deep3d {

namespace {

using StorePtr = c10::intrusive_ptr<c10d::TCPStore>;

StorePtr meetingPlace(const GroupPlace& place) {
    c10d::TCPStoreOptions meeting;
    meeting.port = uint16_t(place.port);
    meeting.isServer = place.rank == 0;
    meeting.numWorkers = size_t(place.size);
    return c10::make_intrusive<c10d::TCPStore>(place.host, meeting);
}

GroupMember describe(at::Device device) {
    std::array<char, 256> machine{};
    gethostname(machine.data(), machine.size() - 1);
    GroupMember member{machine.data(), device.str()};
    if (!device.is_cuda()) return member;
    member.nccl = whyNoNccl().empty();
    if (!member.nccl) log(LogLevel::Info, whyNoNccl());
    return member;
}

// Every member writes what it is and reads the others'.
BackendChoice chooseTogether(c10d::Store& store, const GroupPlace& place, at::Device device) {
    const auto key = [](int rank) { return "deep3d member " + std::to_string(rank); };
    const std::string own = describe(device).text();
    store.set(key(place.rank), std::vector<uint8_t>(own.begin(), own.end()));
    std::vector<GroupMember> members;
    for (int rank = 0; rank < place.size; ++rank) {
        const auto bytes = store.get(key(rank));
        members.push_back(GroupMember::parse({bytes.begin(), bytes.end()}).value_or(GroupMember{}));
    }
    return groupBackend(members);
}

GroupPtr makeGlooGroup(const StorePtr& store, const GroupPlace& place) {
    const auto options = c10d::ProcessGroupGloo::Options::create();
    const bool oneMachine = place.host == "127.0.0.1" || place.host == "localhost";
    options->devices.push_back(oneMachine ? c10d::ProcessGroupGloo::createDeviceForHostname(place.host)
                                          : c10d::ProcessGroupGloo::createDefaultDevice());
    return c10::make_intrusive<c10d::ProcessGroupGloo>(store, place.rank, place.size, options);
}

}  // namespace

struct WorkerGroup::Connection {
    Connection(const GroupPlace& place, at::Device device) : store(meetingPlace(place)) {
        const BackendChoice choice = chooseTogether(*store, place, device);
        if (!choice.reason.empty() && place.rank == 0) log(LogLevel::Info, choice.reason);
        const bool nccl = choice.backend == GroupBackend::Nccl;
        group = nccl ? makeNcclGroup(store, place.rank, place.size) : makeGlooGroup(store, place);
        carrier = nccl ? device : at::Device(at::kCPU);
    }
    ~Connection() {
        try {
            group->shutdown();
        } catch (const std::exception& problem) {
            log(LogLevel::Warning, problem.what());
        }
    }
    at::Tensor reduced(const at::Tensor& value, c10d::ReduceOp::RedOpType operation) const {
        std::vector<at::Tensor> values{value.detach().to(carrier, value.scalar_type(), false, true).contiguous()};
        c10d::AllreduceOptions options;
        options.reduceOp = operation;
        group->allreduce(values, options)->wait();
        return values[0].to(value.device());
    }

    StorePtr store;
    GroupPtr group;
    at::Device carrier{at::kCPU};  // where the group takes tensors
};

WorkerGroup::WorkerGroup(const GroupPlace& place, at::Device device) : m_place(place) {
    if (place.size < 1 || place.rank < 0 || place.rank >= place.size) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "There is no rank %1 in a group of %2."),
                    {std::to_string(place.rank), std::to_string(place.size)});
    }
    if (place.size == 1) return;
    try {
        m_connection = std::make_unique<Connection>(place, device);
    } catch (const std::exception& problem) {
        const std::string text = problem.what();
        throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "The group at %1:%2 cannot be reached: %3."),
                    {place.host, std::to_string(place.port), text.substr(0, text.find('\n'))});
    }
}

WorkerGroup::~WorkerGroup() = default;

at::Tensor WorkerGroup::sum(const at::Tensor& value) const {
    return m_connection ? m_connection->reduced(value, c10d::ReduceOp::SUM) : value.detach();
}

at::Tensor WorkerGroup::largest(const at::Tensor& value) const {
    return m_connection ? m_connection->reduced(value, c10d::ReduceOp::MAX) : value.detach();
}

}  // namespace deep3d
