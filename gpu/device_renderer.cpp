// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/device_renderer.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/util/error.h"

namespace deep3d::gpu {
namespace {

ViewMethod methodOf(SynthesisMethod method) {
    if (method == SynthesisMethod::Sharp) return ViewMethod::Sharp;
    return method == SynthesisMethod::Layered ? ViewMethod::Layered : ViewMethod::Selection;
}

Composition compositionOf(Layout layout) {
    switch (layout) {
        case Layout::Anaglyph: return Composition::Anaglyph;
        case Layout::RowInterlaced: return Composition::RowInterlaced;
        case Layout::ColumnInterlaced: return Composition::ColumnInterlaced;
        case Layout::Checkerboard: return Composition::Checkerboard;
        case Layout::Difference: return Composition::Difference;
        case Layout::LeftOnly: return Composition::Left;
        case Layout::RightOnly: return Composition::Right;
        default: return Composition::Placed;
    }
}

bool isBesideEachOther(Layout layout) { return layout == Layout::SbsFull || layout == Layout::CrossEyed; }
// Beyond this a squeezed length would not fit the kernel's numbers; below 2 there is nothing to squeeze.
constexpr int kMostSqueezed = 40000;
bool canSqueeze(Size view) {
    return std::min(view.width, view.height) >= 2 && std::max(view.width, view.height) <= kMostSqueezed;
}
bool isHalf(Layout layout) { return layout == Layout::SbsHalf || layout == Layout::TopBottomHalf; }

bool movesNothing(const std::vector<float>& shifts) {
    return std::all_of(shifts.begin(), shifts.end(), [](float shift) { return shift == 0.0f; });
}

int reachOf(const std::vector<float>& shifts, float cellsPerColumn, int cells) {
    const auto [least, most] = std::minmax_element(shifts.begin(), shifts.end());
    return int(std::min((*most - *least) * cellsPerColumn, float(cells))) + formula::kEdgeCells + formula::kEdgeMargin;
}

}  // namespace

DeviceRenderer::DeviceRenderer(CudaApi& api, int device, std::shared_ptr<PicturePool> pool)
    : m_api(api), m_queue(api), m_device(device), m_pool(std::move(pool)), m_volume(m_queue, device), m_steps(m_queue),
      m_source(m_queue), m_out(m_queue), m_views(api) {}

DeviceRenderer::~DeviceRenderer() {
    m_api.select(m_device);
}

void DeviceRenderer::release() {
    m_api.synchronise();  // whatever it answers: nothing may be on its way into memory that goes
    m_queue.clear();
    m_frame.reset();
    m_volume.release();
    m_steps.release();
    m_source.release();
    m_out.release();
    m_views.release();
    if (m_pool) m_pool->trim();
}

void DeviceRenderer::planBorders(const RenderRequest& request) {
    m_borders = {};
    if (request.borders == BorderMode::Replicate) return;
    VolumeBuffer gained;
    VolumeView volume = viewOf(*request.distribution);
    if (!areNeutral(request.table.gain)) {
        applyGains(volume, request.table.gain, gained);
        volume = gained.view();
    }
    m_borders = deep3d::planBorders(request.borders, sideParallaxes(volume, request.table.parallax), request.balance,
                                    request.frame->width());
}

void DeviceRenderer::prepare(const RenderRequest& request) {
    const int columns = request.frame->width(), cells = request.distribution->grid().width;
    const float cellsPerColumn = float(cells) / float(columns);
    double eyeShares[2] = {-request.balance, 1.0 - request.balance};
    std::vector<LayerStep> steps;
    for (size_t e = 0; e < 2; ++e) {
        const auto shifts = layerShifts(request.table.parallax, eyeShares[e], columns);
        if (movesNothing(shifts)) eyeShares[e] = 0.0;
        m_reachCells[e] = reachOf(shifts, cellsPerColumn, cells);
        const auto own = layerSteps(shifts, cellsPerColumn);
        steps.insert(steps.end(), own.begin(), own.end());
    }
    m_steps.send(steps.data(), steps.size() * sizeof(LayerStep));
    const auto views = m_steps.view<const LayerStep>(steps.size());
    for (size_t e = 0; e < 2; ++e) {
        m_eyeSteps[e] = {};
        if (eyeShares[e] != 0.0) m_eyeSteps[e] = {views.data + e * steps.size() / 2, steps.size() / 2};
    }
    m_volume.prepare(request);
    m_eyes = m_volume.forEyes(request, eyeShares);
}

Size DeviceRenderer::viewSize(const RenderRequest& request) const {
    return {request.frame->width() - m_borders.cropLeft - m_borders.cropRight, request.frame->height()};
}

// A frame that lies on the device becomes a picture that stays there, unless it is done in strips.
DeviceRenderer::Output DeviceRenderer::outputOf(const RenderRequest& request, int stripRows) const {
    const Frame& frame = *request.frame;
    const Size view = viewSize(request);
    Output output{.size = composedSize(request.layout, view), .squeezed = isHalf(request.layout)};
    output.stacked = request.layout == Layout::TopBottomFull;
    const bool onDevice = frame.onDevice() && frame.onDevice()->device() == m_device;
    if (m_pool && onDevice && stripRows >= frame.height()) {
        output.kept = m_pool->picture(output.size, frame.bits());
        return output;
    }
    output.first = std::make_shared<Frame>(output.size, frame.bits(), frame.tags());
    if (output.stacked) {
        output.second = output.first;
        output.secondRow = view.height;
    }
    return output;
}

EyeArguments DeviceRenderer::eyeArguments(size_t eye) const {
    EyeArguments made;
    made.volume = m_eyes.volume[eye];
    made.steps = m_eyeSteps[eye];
    made.reachCells = m_reachCells[eye];
    made.blackLeft = m_borders.blackLeft[eye];
    made.blackRight = m_borders.blackRight[eye];
    return made;
}

template <class T>
ViewArguments<T> DeviceRenderer::arguments(const RenderRequest& request, const Output& output, Strip strip) {
    const int layers = request.distribution->layers();
    const float cellsPerColumn = float(request.distribution->grid().width) / float(request.frame->width());
    const bool stacked = output.stacked || output.squeezed;
    const int viewColumns = viewSize(request).width, outRows = stacked ? 2 * strip.rows : strip.rows;
    ViewArguments<T> a;
    a.method = methodOf(request.method);
    a.composition = stacked ? Composition::Placed : compositionOf(request.layout);
    a.source = source<T>(*request.frame, strip);
    a.out = output.squeezed ? imageIn<T>(m_views, viewColumns, outRows) : finished<T>(output, outRows);
    for (size_t e = 0; e < 2; ++e) a.eyes[request.swapEyes ? 1 - e : e] = eyeArguments(e);
    a.cellsPerColumn = cellsPerColumn;
    a.cellsPerRow = float(request.distribution->grid().height) / float(request.frame->height());
    a.firstRow = strip.firstRow;
    a.firstColumn = m_borders.cropLeft;
    a.viewColumns = viewColumns;
    a.tileColumns = tileColumnsFor(layers, cellsPerColumn, kTileColumns);
    a.tileCells = cellsUnder(a.tileColumns, cellsPerColumn);
    if (stacked) a.eyes[1].placeRow = strip.rows;
    if (isBesideEachOther(request.layout) && !stacked)
        a.eyes[request.layout == Layout::SbsFull ? 1 : 0].placeColumn = a.viewColumns;
    const AnaglyphMatrix& matrix = anaglyphMatrix(request.anaglyph);
    std::copy(matrix.left.begin(), matrix.left.end(), a.leftMatrix);
    std::copy(matrix.right.begin(), matrix.right.end(), a.rightMatrix);
    a.linearLight = matrix.linearLight;
    return a;
}

// Rows of the frame, where it lies on the device or where sendFrame() puts them.
template <class T> ImageView<const T> DeviceRenderer::source(const Frame& frame, Strip strip) {
    ImageView<const T> there = imageOnDevice<T>(frame, m_device);
    if (there.rows == 0) return imageIn<const T>(m_source, frame.width(), strip.rows);
    there.rows = strip.rows;
    there.samples = {there.samples.data + there.at(strip.firstRow, 0), there.pitch * size_t(strip.rows)};
    return there;
}

// Where the composed rows go on the device.
template <class T> ImageView<T> DeviceRenderer::finished(const Output& output, int rows) {
    return output.kept ? output.kept->image<T>() : imageIn<T>(m_out, output.size.width, rows);
}

template <class T> void DeviceRenderer::sendFrame(const Frame& frame, Strip strip) {
    const size_t pitch = pitchFor<T>(frame.width()), bytes = pitch * size_t(strip.rows) * sizeof(T);
    auto* to = reinterpret_cast<T*>(m_source.host(bytes));
    for (int y = 0; y < strip.rows; ++y) {
        const auto row = frame.row<T>(strip.firstRow + y);
        std::copy(row.begin(), row.end(), to + size_t(y) * pitch);
    }
    m_source.send(bytes);
}

template <class T>
ImageView<T> DeviceRenderer::squeeze(Layout layout, const ImageView<T>& views, const Output& output) {
    const int columns = output.size.width, rows = output.size.height, halfColumns = columns / 2, halfRows = rows / 2;
    SqueezeArguments<T> a;
    a.from = readable(views);
    a.to = finished<T>(output, rows);
    a.source[0] = {0, 0, columns, rows};
    a.source[1] = {0, rows, columns, rows};
    const bool beside = layout == Layout::SbsHalf;  // the right or lower eye gets what is odd
    a.target[0] = beside ? Region{0, 0, halfColumns, rows} : Region{0, 0, columns, halfRows};
    a.target[1] = beside ? Region{halfColumns, 0, columns - halfColumns, rows}
                         : Region{0, halfRows, columns, rows - halfRows};
    m_queue.add(KernelCall(a));
    return a.to;
}

template <class T> void DeviceRenderer::runStrip(const RenderRequest& request, const Output& output, Strip strip) {
    const bool whole = strip.rows == request.frame->height();
    const bool onDevice = imageOnDevice<T>(*request.frame, m_device).rows > 0;
    if (!onDevice && (!whole || m_frame != request.frame)) {
        m_frame.reset();
        sendFrame<T>(*request.frame, strip);
    }
    const ViewArguments<T> a = arguments<T>(request, output, strip);
    m_queue.add(KernelCall(a));
    const ImageView<T> out = output.squeezed ? squeeze(request.layout, a.out, output) : a.out;
    if (output.kept)
        m_queue.finish();
    else
        fetchStrip(out, output, strip);
    if (whole && !onDevice) m_frame = request.frame;
}

template <class T> void DeviceRenderer::fetchStrip(const ImageView<T>& out, const Output& output, Strip strip) {
    const size_t bytes = out.samples.count * sizeof(T);
    const auto* fetched = reinterpret_cast<const T*>(m_out.host(bytes));
    m_out.fetch(bytes);
    m_queue.finish();
    copyRows(fetched, out.pitch, strip.rows, *output.first, strip.firstRow);
    if (output.second)
        copyRows(fetched + out.pitch * size_t(strip.rows), out.pitch, strip.rows, *output.second,
                 output.secondRow + strip.firstRow);
}

// The first strip is done whatever comes: it takes along what prepare() queued.
bool DeviceRenderer::run(const RenderRequest& request, const Output& output, int stripRows,
                         const std::stop_token& stop) {
    prepare(request);
    const int height = request.frame->height();
    int y = 0;
    do {
        const Strip strip{y, std::min(stripRows, height - y)};
        request.frame->bits() == SampleBits::Eight ? runStrip<uint8_t>(request, output, strip)
                                                   : runStrip<uint16_t>(request, output, strip);
        y += stripRows;
    } while (y < height && !stop.stop_requested());
    return !stop.stop_requested();
}

FramePtr DeviceRenderer::render(const RenderRequest& request, int stripRows, const std::stop_token& stop) {
    if (stop.stop_requested()) return nullptr;
    check(m_api.select(m_device));
    planBorders(request);
    // Strips of a picture would be squeezed across their seams.
    if (isHalf(request.layout) && (stripRows < request.frame->height() || !canSqueeze(viewSize(request)))) {
        const ViewPair pair = renderPair(request, stripRows, stop);
        return pair.left ? composed(pair.left, pair.right, request.layout, request.anaglyph) : nullptr;
    }
    const Output output = outputOf(request, stripRows);
    if (!run(request, output, stripRows, stop)) return nullptr;
    if (!output.kept) return output.first;
    return std::make_shared<const Frame>(output.size, request.frame->bits(), request.frame->tags(), output.kept);
}

ViewPair DeviceRenderer::renderPair(const RenderRequest& request, int stripRows, const std::stop_token& stop) {
    if (stop.stop_requested()) return {};
    check(m_api.select(m_device));
    planBorders(request);
    const Frame& frame = *request.frame;
    const Size view = viewSize(request);
    const Output output{.size = view,
                        .first = std::make_shared<Frame>(view, frame.bits(), frame.tags()),
                        .second = std::make_shared<Frame>(view, frame.bits(), frame.tags()),
                        .stacked = true};
    return run(request, output, stripRows, stop) ? ViewPair{output.first, output.second} : ViewPair{};
}

}  // namespace deep3d::gpu
