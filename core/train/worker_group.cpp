// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/train/worker_group.h"

#include <ATen/ATen.h>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include "core/util/error.h"

namespace deep3d {

struct WorkerGroup::Connection {
    explicit Connection(const GroupPlace& place) {
        c10d::TCPStoreOptions meeting;
        meeting.port = uint16_t(place.port);
        meeting.isServer = place.rank == 0;
        meeting.numWorkers = size_t(place.size);
        store = c10::make_intrusive<c10d::TCPStore>(place.host, meeting);
        const auto options = c10d::ProcessGroupGloo::Options::create();
        const bool oneMachine = place.host == "127.0.0.1" || place.host == "localhost";
        options->devices.push_back(oneMachine ? c10d::ProcessGroupGloo::createDeviceForHostname(place.host)
                                              : c10d::ProcessGroupGloo::createDefaultDevice());
        group = c10::make_intrusive<c10d::ProcessGroupGloo>(store, place.rank, place.size, options);
    }
    at::Tensor reduced(const at::Tensor& value, c10d::ReduceOp::RedOpType operation) const {
        std::vector<at::Tensor> values{value.detach().to(at::kCPU, value.scalar_type(), false, true).contiguous()};
        c10d::AllreduceOptions options;
        options.reduceOp = operation;
        group->allreduce(values, options)->wait();
        return values[0].to(value.device());
    }

    c10::intrusive_ptr<c10d::TCPStore> store;
    c10::intrusive_ptr<c10d::ProcessGroupGloo> group;
};

WorkerGroup::WorkerGroup(const GroupPlace& place) : m_place(place) {
    if (place.size < 1 || place.rank < 0 || place.rank >= place.size) {
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "There is no rank %1 in a group of %2."),
                    {std::to_string(place.rank), std::to_string(place.size)});
    }
    if (place.size == 1) return;
    try {
        m_connection = std::make_unique<Connection>(place);
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
