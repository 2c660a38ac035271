// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace deep3d {

// How long some work took, and how much processor time of all its threads and child processes.
struct WorkTime {
    double seconds = 0.0, processorSeconds = 0.0;
};

// A clip's conversion against its two parts, each run alone for the same frames: `convert` is the network and rendering,
// `codec` decoding the clip and encoding the very pictures that the conversion makes, which are harder than the clip's own
// two times (`plain`). Zeros: not measured.
struct ClipFigures {
    int frames = 0, cores = 1;
    WorkTime convert, codec, whole, plain;

    double fps(const WorkTime& work) const { return work.seconds > 0 ? frames / work.seconds : 0.0; }

    // Share of the cores that worked during the whole conversion, 0 ... 1.
    double busyShare() const { return whole.seconds > 0 ? whole.processorSeconds / (whole.seconds * cores) : 0.0; }

    // No overlap of the stages can be faster than this: than the slower part, and than both parts' work spread evenly
    // over all cores. Seconds.
    double boundSeconds() const {
        const double work = (convert.processorSeconds + codec.processorSeconds) / cores;
        return std::max({convert.seconds, codec.seconds, work});
    }

    // Time of the whole conversion in times of the slower part (performance page), and of the bound.
    double ratio() const { return times(std::max(convert.seconds, codec.seconds)); }
    double boundRatio() const { return times(boundSeconds()); }

private:
    double times(double least) const { return least > 0 ? whole.seconds / least : 0.0; }
};

}  // namespace deep3d
