// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/smoothed_answers.h"

namespace deep3d {

size_t bytesOf(const Distribution& answer) {
    return answer.planeSize() * size_t(answer.layers()) * sizeof(float);
}

DistributionPtr SmoothedAnswers::known(int64_t index, int64_t shotStart) {
    return m_made.find({index, shotStart}).value_or(nullptr);
}

DistributionPtr SmoothedAnswers::make(int64_t index, int64_t shotStart, const std::function<Moment(int64_t)>& at,
                                      const std::function<bool(double)>& goesOn) {
    if (DistributionPtr made = known(index, shotStart)) return made;
    beginAt(index, shotStart);
    DistributionPtr smoothed;
    while (m_last < index) {
        if (!goesOn(double(m_last + 1 - m_first) / double(index + 1 - m_first))) return nullptr;
        const int64_t next = m_last + 1;
        const Moment moment = at(next);
        smoothed = m_smoother.add(next, next == shotStart, moment.frame, moment.answer);
        m_last = next;
        // The first ones of a run have not seen the whole past that an export gives them.
        const bool isExact = TemporalSmoother::firstFrame(next, shotStart) >= m_first;
        if (isExact) m_made.put({next, shotStart}, smoothed, bytesOf(*smoothed));
    }
    return smoothed;
}

// Goes on with the run that there is where it leads to `index`.
void SmoothedAnswers::beginAt(int64_t index, int64_t shotStart) {
    const int64_t needed = TemporalSmoother::firstFrame(index, shotStart);
    if (shotStart == m_shotStart && m_first <= needed && m_last < index && m_last + 1 >= needed) return;
    m_smoother = TemporalSmoother();
    m_shotStart = shotStart;
    m_first = needed;
    m_last = needed - 1;
}

}  // namespace deep3d
