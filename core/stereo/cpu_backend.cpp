// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/stereo/cpu_backend.h"

#include <tbb/blocked_range.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <new>

#include "core/stereo/depth_picture.h"
#include "core/stereo/edges.h"
#include "core/stereo/eye_view.h"
#include "core/stereo/row_compose.h"

namespace deep3d {
namespace {

// Rows of one task: enough work to be worth handing out, small enough to stop soon.
constexpr int kRowsPerTask = 16;

// Where the rows of the two views go: into two frames, or side by side or stacked into one.
struct ViewPlaces {
    Frame *left, *right;
    int leftX = 0, leftY = 0, rightX = 0, rightY = 0;
};

class CpuBackend final : public RenderBackend {
public:
    std::string deviceName() const override { return "CPU"; }
    int threads() const override { return tbb::info::default_concurrency(); }
    FramePtr render(const RenderRequest& request, std::stop_token stop) override;
    ViewPair renderPair(const RenderRequest& request, std::stop_token stop) override;

private:
    void prepare(const RenderRequest& request);
    FramePtr makeComposed(const RenderRequest& request, const std::stop_token& stop);
    FramePtr makeJoined(const RenderRequest& request, const std::stop_token& stop);
    ViewPair makePair(const RenderRequest& request, const std::stop_token& stop);

    // Calls use(y, leftRow, rightRow) for every row, on all cores; false when stopped.
    template <class T, class Use> bool forRows(const RenderRequest& request, const std::stop_token& stop, Use use);
    template <class T> std::span<const T> viewRow(int eye, int y, RowScratch& scratch);
    template <class T> bool placeRows(const RenderRequest& request, const std::stop_token& stop, ViewPlaces places);
    Size viewSize(const RenderRequest& request) const {
        return {request.frame->width() - m_borders.cropLeft - m_borders.cropRight, request.frame->height()};
    }

    VolumeBuffer m_gained;
    EyeView m_eyes[2];  // left, right
    BorderPlan m_borders;
    const Frame* m_frame = nullptr;
    RowScratches m_scratch;
};

std::vector<float> axisParallaxes(const LayerAxis& axis) {
    std::vector<float> parallax(size_t(axis.layers));
    for (int k = 0; k < axis.layers; ++k) parallax[size_t(k)] = float(axis.parallax(k));
    return parallax;
}

// Frames of 16 bits stay so whatever picture takes their place.
FramePtr withBitsOf(const FramePtr& picture, SampleBits bits) {
    if (picture->bits() == bits) return picture;
    auto wide = std::make_shared<Frame>(picture->size(), bits, picture->tags());
    for (int y = 0; y < picture->height(); ++y)
        std::transform(picture->row<uint8_t>(y).begin(), picture->row<uint8_t>(y).end(), wide->row<uint16_t>(y).begin(),
                       [](uint8_t sample) { return uint16_t(sample * 257u); });
    return wide;
}

template <class Work> auto withMemoryErrors(Work work) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::OutOfMemory, QT_TRANSLATE_NOOP("core", "There is not enough memory for this picture."));
    }
}

void CpuBackend::prepare(const RenderRequest& request) {
    requireFitting(request);
    const ShiftTable& table = request.table;
    VolumeView volume = viewOf(*request.distribution);
    const bool neutral = std::all_of(table.gain.begin(), table.gain.end(), [&](float g) { return g == table.gain[0]; });
    if (!neutral) {
        applyGains(volume, table.gain, m_gained);
        volume = m_gained.view();
    }
    m_frame = request.frame.get();
    m_borders = {};
    if (request.borders != BorderMode::Replicate)
        m_borders = planBorders(request.borders, sideParallaxes(volume, table.parallax), request.balance,
                                request.frame->width());
    const std::vector<float> axisParallax = axisParallaxes(request.distribution->axis());
    for (int eye = 0; eye < 2; ++eye)
        m_eyes[eye].prepare({m_frame, volume, request.distribution->alignment(), request.method, table.parallax,
                             axisParallax, eye == 0 ? -request.balance : 1.0 - request.balance},
                            m_scratch);
}

template <class T> std::span<const T> CpuBackend::viewRow(int eye, int y, RowScratch& scratch) {
    const std::span<const T> source = m_frame->row<T>(y);
    const int blackLeft = m_borders.blackLeft[eye], blackRight = m_borders.blackRight[eye];
    const size_t first = 3 * size_t(m_borders.cropLeft), last = source.size() - 3 * size_t(m_borders.cropRight);
    if (m_eyes[eye].isSource() && blackLeft == 0 && blackRight == 0) return source.subspan(first, last - first);
    std::vector<unsigned char>& memory = eye == 0 ? scratch.left : scratch.right;
    if (memory.size() < source.size_bytes()) memory.resize(source.size_bytes());
    const std::span<T> row(reinterpret_cast<T*>(memory.data()), source.size());
    m_eyes[eye].row<T>(y, scratch, row);
    std::fill_n(row.begin(), 3 * size_t(blackLeft), T(0));
    std::fill_n(row.end() - 3 * std::ptrdiff_t(blackRight), 3 * size_t(blackRight), T(0));
    return row.subspan(first, last - first);
}

template <class T, class Use>
bool CpuBackend::forRows(const RenderRequest& request, const std::stop_token& stop, Use use) {
    tbb::parallel_for(tbb::blocked_range<int>(0, request.frame->height(), kRowsPerTask), [&](const auto& rows) {
        if (stop.stop_requested()) return;
        RowScratch& scratch = m_scratch.local();
        for (int y = rows.begin(); y < rows.end(); ++y) {
            const std::span<const T> left = viewRow<T>(0, y, scratch), right = viewRow<T>(1, y, scratch);
            request.swapEyes ? use(y, right, left) : use(y, left, right);
        }
    });
    return !stop.stop_requested();
}

template <class T>
bool CpuBackend::placeRows(const RenderRequest& request, const std::stop_token& stop, ViewPlaces places) {
    return forRows<T>(request, stop, [&](int y, std::span<const T> left, std::span<const T> right) {
        std::copy(left.begin(), left.end(), places.left->row<T>(y + places.leftY).begin() + 3 * places.leftX);
        std::copy(right.begin(), right.end(), places.right->row<T>(y + places.rightY).begin() + 3 * places.rightX);
    });
}

ViewPair CpuBackend::makePair(const RenderRequest& request, const std::stop_token& stop) {
    const Frame& frame = *request.frame;
    auto left = std::make_shared<Frame>(viewSize(request), frame.bits(), frame.tags());
    auto right = std::make_shared<Frame>(viewSize(request), frame.bits(), frame.tags());
    const ViewPlaces places{left.get(), right.get()};
    const bool done = frame.bits() == SampleBits::Eight ? placeRows<uint8_t>(request, stop, places)
                                                        : placeRows<uint16_t>(request, stop, places);
    return done ? ViewPair{left, right} : ViewPair{};
}

FramePtr CpuBackend::makeJoined(const RenderRequest& request, const std::stop_token& stop) {
    const Size view = viewSize(request);
    const Frame& frame = *request.frame;
    auto out = std::make_shared<Frame>(composedSize(request.layout, view), frame.bits(), frame.tags());
    ViewPlaces places{out.get(), out.get()};
    if (request.layout == Layout::SbsFull) places.rightX = view.width;
    if (request.layout == Layout::CrossEyed) places.leftX = view.width;
    if (request.layout == Layout::TopBottomFull) places.rightY = view.height;
    const bool done = out->bits() == SampleBits::Eight ? placeRows<uint8_t>(request, stop, places)
                                                       : placeRows<uint16_t>(request, stop, places);
    return done ? out : nullptr;
}

template <class T, class Rows>
bool composeRows(const RenderRequest& request, Frame& out, Rows forRows) {
    return forRows([&](int y, std::span<const T> left, std::span<const T> right) {
        composeRow<T>(request.layout, request.anaglyph, y, left, right, out.row<T>(y));
    });
}

FramePtr CpuBackend::makeComposed(const RenderRequest& request, const std::stop_token& stop) {
    auto out = std::make_shared<Frame>(viewSize(request), request.frame->bits(), request.frame->tags());
    const bool done =
        out->bits() == SampleBits::Eight
            ? composeRows<uint8_t>(request, *out, [&](auto use) { return forRows<uint8_t>(request, stop, use); })
            : composeRows<uint16_t>(request, *out, [&](auto use) { return forRows<uint16_t>(request, stop, use); });
    return done ? out : nullptr;
}

FramePtr CpuBackend::render(const RenderRequest& request, std::stop_token stop) {
    return withMemoryErrors([&]() -> FramePtr {
        const FramePtr& frame = request.frame;
        if (request.layout == Layout::Original) return frame;
        if (request.layout == Layout::Depth)
            return withBitsOf(depthPicture(*request.distribution, frame->size()), frame->bits());
        if (request.layout == Layout::Doubt)
            return withBitsOf(doubtPicture(*request.distribution, frame->size()), frame->bits());
        prepare(request);
        if (isRowWise(request.layout)) return makeComposed(request, stop);
        if (composedSize(request.layout, {1, 1}) != Size{1, 1}) return makeJoined(request, stop);
        const ViewPair pair = makePair(request, stop);
        return pair.left ? composed(pair.left, pair.right, request.layout, request.anaglyph) : nullptr;
    });
}

ViewPair CpuBackend::renderPair(const RenderRequest& request, std::stop_token stop) {
    return withMemoryErrors([&] {
        prepare(request);
        return makePair(request, stop);
    });
}

}  // namespace

RenderRequest makeRequest(FramePtr frame, DistributionPtr distribution, const StereoSettings& settings) {
    RenderRequest request;
    request.table = makeShiftTable(settings, distribution->axis());
    request.frame = std::move(frame);
    request.distribution = std::move(distribution);
    request.method = settings.method;
    request.borders = settings.borders;
    request.balance = settings.balance;
    request.swapEyes = settings.swapEyes;
    return request;
}

void requireFitting(const RenderRequest& request) {
    const size_t layers = size_t(request.distribution->layers());
    if (request.table.parallax.size() == layers && request.table.gain.size() == layers) return;
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "The edits have %1 layers, the depth has %2."),
                {std::to_string(request.table.parallax.size()), std::to_string(layers)});
}

RenderBackendPtr makeCpuBackend() { return std::make_unique<CpuBackend>(); }

}  // namespace deep3d
