// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/layer_grid.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

#include "ui/layer_cells.h"
#include "ui/layer_grid_worker.h"
#include "ui/layer_hand.h"
#include "ui/layer_histogram.h"

namespace deep3d {
namespace {

constexpr int kAskMs = 15;    // requests of one moment (new picture, new size) become one
constexpr int kLeaveMs = 60;  // on the way from one cell to the next nothing is said about leaving

LayerSet allLayers(int count) {
    LayerSet layers;
    for (int k = 0; k < count; ++k) layers.insert(k);
    return layers;
}

}  // namespace

LayerGrid::LayerGrid(QWidget* parent)
    : QWidget(parent), m_hand(new LayerHand(this)), m_worker(new LayerGridWorker(this)), m_askTimer(new QTimer(this)),
      m_leaveTimer(new QTimer(this)) {
    setObjectName("layerGrid");
    m_pages = new QStackedLayout(this);
    m_empty = new QLabel;
    m_empty->setObjectName("layerGridEmpty");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    setKeepsViews(false);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeFilledPage());
    m_askTimer->setSingleShot(true);
    m_askTimer->setInterval(kAskMs);
    m_leaveTimer->setSingleShot(true);
    m_leaveTimer->setInterval(kLeaveMs);
    connectHand();
    connectViews();
}

void LayerGrid::setKeepsViews(bool keeps) {
    m_empty->setText(keeps ? tr("The file's own two views are shown: they have no layers.")
                           : tr("The layers of the picture appear here, from near to far, as soon as one is open."));
}

void LayerGrid::connectViews() {
    connect(m_askTimer, &QTimer::timeout, this, &LayerGrid::ask);
    connect(m_leaveTimer, &QTimer::timeout, this, [this] { light(-1); });
    connect(m_worker, &LayerGridWorker::answered, this, &LayerGrid::take);
    connect(m_cells, &LayerCells::pictureSizeChanged, this, &LayerGrid::askSoon);
    connect(m_cells, &LayerCells::entered, this, &LayerGrid::light);
    connect(m_cells, &LayerCells::left, this, [this] { m_leaveTimer->start(); });
    connect(m_histogram, &LayerHistogram::entered, this, &LayerGrid::light);
    connect(m_histogram, &LayerHistogram::left, this, [this] { m_leaveTimer->start(); });
    connect(m_resetAll, &QToolButton::clicked, this, [this] {
        const LayerEdits before = m_edits;
        m_edits.reset(allLayers(m_edits.layers()));
        report(before);
    });
}

void LayerGrid::connectHand() {
    connect(m_hand, &LayerHand::clicked, this, [this](int layer, Qt::KeyboardModifiers modifiers) {
        m_selection.click(layer, modifiers & Qt::ControlModifier, modifiers & Qt::ShiftModifier);
        m_cells->focusCell(layer, Qt::MouseFocusReason);
        showAll();
    });
    connect(m_hand, &LayerHand::selectAllAsked, this, [this] {
        m_selection.selectAll(m_edits.layers());
        showAll();
    });
    connect(m_hand, &LayerHand::clearSelectionAsked, this, [this] {
        m_selection.clear();
        showAll();
    });
    connect(m_hand, &LayerHand::focusMoveAsked, this, &LayerGrid::moveFocus);
    connect(m_hand, &LayerHand::muteAsked, this, [this](int layer) {
        const LayerEdits before = m_edits;
        m_edits.toggleMute(m_selection.targets(layer));
        report(before);
    });
    connect(m_hand, &LayerHand::soloAsked, this, [this](int layer) {
        const LayerEdits before = m_edits;
        m_edits.toggleSolo(m_selection.targets(layer));
        report(before);
    });
    connect(m_hand, &LayerHand::resetAsked, this, [this](int layer) {
        const LayerEdits before = m_edits;
        m_edits.reset(m_selection.targets(layer));
        report(before);
    });
    connect(m_hand, &LayerHand::gestureBegun, this, [this](int layer) {
        m_atGestureStart = m_edits;
        m_moved = m_selection.targets(layer);
    });
    connect(m_hand, &LayerHand::gainMoved, this, &LayerGrid::moveGains);
    connect(m_hand, &LayerHand::offsetMoved, this, &LayerGrid::moveOffsets);
    connect(m_hand, &LayerHand::gestureEnded, this, &LayerGrid::endGesture);
}

void LayerGrid::setDistribution(DistributionPtr distribution, FramePtr thumbnailSource) {
    const bool filled = distribution && thumbnailSource;
    if (distribution != m_distribution) m_edits.forget();
    m_distribution = filled ? std::move(distribution) : nullptr;
    m_picture = filled ? std::move(thumbnailSource) : nullptr;
    m_pages->setCurrentIndex(filled ? 1 : 0);
    if (!filled) {
        m_worker->drop();
        m_shown = nullptr;
        return light(-1);
    }
    const int layers = m_distribution->layers();
    if (m_shown && int(m_shown->cells.size()) != layers) m_shown = nullptr;
    m_edits.set(m_edits.gains(), m_edits.offsets(), layers);
    m_selection.limitTo(layers);
    m_cells->setLayers(layers, double(m_picture->width()) / m_picture->height());
    arrange();
    showAll();
    ask();
}

void LayerGrid::setEdits(const std::vector<double>& gains, const std::vector<double>& offsets,
                         const ShiftTable& table) {
    const bool sharesChange = table.gain != m_table.gain;
    m_table = table;
    m_edits.set(gains, offsets, m_distribution ? m_distribution->layers() : int(table.parallax.size()));
    if (!m_distribution) return;
    showAll();
    if (sharesChange) askSoon();
}

void LayerGrid::setParallaxScale(const ParallaxScale& scale) {
    m_scale = scale;
    showAll();
}

void LayerGrid::askSoon() {
    if (!m_askTimer->isActive()) m_askTimer->start();
}

void LayerGrid::ask() {
    m_askTimer->stop();
    const QSize cell = m_cells->pictureSize() * devicePixelRatioF();
    if (!m_distribution || cell.isEmpty()) return;
    std::vector<float> gains(size_t(m_distribution->layers()), 1.0f);
    for (int k = 0; k < m_edits.layers(); ++k) gains[size_t(k)] = float(m_edits.gain(k));
    m_worker->ask({0, m_distribution, m_picture, {cell.width(), cell.height()}, m_style, std::move(gains)});
}

void LayerGrid::take(const LayerPicturesPtr& pictures) {
    if (!m_distribution || int(pictures->cells.size()) != m_distribution->layers()) return;
    m_shown = pictures;
    showAll();
}

void LayerGrid::showAll() {
    if (!m_distribution) return;
    std::vector<LayerBar> bars;
    const double largest = m_shown ? *std::max_element(m_shown->shares.begin(), m_shown->shares.end()) : 1.0;
    for (int k = 0; k < m_cells->count(); ++k) {
        LayerCellState state = cellState(k);
        if (m_shown) state.shareOfLargest = m_shown->shares[size_t(k)] / largest;
        m_cells->cell(k).setState(state);
        bars.push_back({m_shown ? m_shown->shares[size_t(k)] : 0.0, m_shown ? m_shown->sharesWithGains[size_t(k)] : 0.0,
                        parallaxOf(k), state.muted, state.selected, state.lit});
    }
    m_histogram->setBars(std::move(bars));
    m_resetAll->setEnabled(!m_edits.neutral());
    showInfo();
}

double LayerGrid::parallaxOf(int layer) const {
    const bool known = size_t(layer) < m_table.parallax.size();
    return known ? m_table.parallax[size_t(layer)] : m_distribution->axis().parallax(layer);
}

LayerCellState LayerGrid::cellState(int layer) const {
    LayerCellState state;
    state.layer = layer;
    state.layers = m_cells->count();
    if (m_shown) state.picture = m_shown->cells[size_t(layer)];
    state.parallax = parallaxNumber(parallaxOf(layer), m_unit, m_scale);
    state.share = shareText(m_shown ? m_shown->shares[size_t(layer)] : 0.0);
    state.gain = m_edits.gain(layer);
    state.offset = m_edits.offset(layer);
    state.muted = m_edits.muted(layer);
    state.soloed = m_edits.soloed(layer);
    state.selected = m_selection.contains(layer);
    state.lit = layer == m_lit;
    state.description = describe(layer);
    return state;
}

QString LayerGrid::describe(int layer) const {
    QStringList parts{tr("Layer %1 of %2").arg(layer + 1).arg(m_cells->count()),
                      tr("parallax %1").arg(parallaxText(parallaxOf(layer), m_unit, m_scale))};
    if (m_shown) parts << tr("%1 of the picture").arg(shareText(m_shown->shares[size_t(layer)]));
    if (m_edits.soloed(layer)) parts << tr("solo");
    if (m_edits.muted(layer)) parts << tr("muted");
    if (m_edits.gain(layer) != 1.0 && !m_edits.muted(layer))
        parts << tr("gain %1").arg(QLocale().toString(m_edits.gain(layer), 'f', 2));
    if (m_edits.offset(layer) != 0.0)
        parts << tr("offset %1").arg(parallaxText(m_edits.offset(layer), m_unit, m_scale));
    //: joins the facts of one layer: "Layer 3 of 33 · parallax −3.6 %"
    return parts.join(tr(" · "));
}

QString LayerGrid::info() const {
    if (m_lit >= 0) return describe(m_lit);
    const int chosen = int(m_selection.layers().size());
    if (chosen > 1) return tr("%n layers selected", nullptr, chosen);
    if (!m_shown) return {};
    const double outside = m_histogram->shareOutsideBudget();
    return outside < 0.005 ? tr("All of the picture is comfortable")
                           : tr("%1 of the picture outside the comfort budget").arg(shareText(outside));
}

void LayerGrid::showInfo() {
    const QString text = m_distribution ? info() : QString();
    m_info->setToolTip(text);
    const QFontMetrics small(m_info->font());
    m_info->setText(m_info->wordWrap() ? text : small.elidedText(text, Qt::ElideRight, m_info->width()));
}

void LayerGrid::light(int layer) {
    m_leaveTimer->stop();
    if (layer == m_lit) return;
    const int before = std::exchange(m_lit, layer);
    if (m_distribution) showAll();
    if (before != layer) Q_EMIT layerHovered(layer);
}

// In all of these the values are taken before the signal: whoever listens may answer with setEdits() at once.
void LayerGrid::report(const LayerEdits& before) {
    const auto gains = m_edits.gains(), offsets = m_edits.offsets();
    showAll();
    askSoon();
    const bool gainsDiffer = gains != before.gains(), offsetsDiffer = offsets != before.offsets();
    if (gainsDiffer && offsetsDiffer) return Q_EMIT layersReset(gains, offsets);
    if (gainsDiffer) Q_EMIT gainsEdited(gains, true);
    if (offsetsDiffer) Q_EMIT offsetsEdited(offsets, true);
}

void LayerGrid::moveGains(double sum) {
    m_movesGains = true;
    m_edits = m_atGestureStart;
    m_edits.addGain(m_moved, sum);
    const auto gains = m_edits.gains();
    showAll();
    askSoon();
    Q_EMIT gainsEdited(gains, false);
}

void LayerGrid::moveOffsets(double sum) {
    m_movesGains = false;
    m_edits = m_atGestureStart;
    m_edits.addOffset(m_moved, sum);
    const auto offsets = m_edits.offsets();
    showAll();
    Q_EMIT offsetsEdited(offsets, false);
}

void LayerGrid::endGesture() {
    const auto gains = m_edits.gains(), offsets = m_edits.offsets();
    if (m_movesGains)
        Q_EMIT gainsEdited(gains, true);
    else
        Q_EMIT offsetsEdited(offsets, true);
}

void LayerGrid::moveFocus(int layer, int key, Qt::KeyboardModifiers modifiers) {
    const int to = m_cells->neighbour(layer, key);
    m_cells->focusCell(to, Qt::OtherFocusReason);
    if (!(modifiers & Qt::ShiftModifier)) return;
    if (m_selection.layers().empty()) m_selection.click(layer, false, false);
    m_selection.click(to, false, true);
    showAll();
}

bool LayerGrid::event(QEvent* event) {
    // The window came to a screen with another scale.
    if (event->type() == QEvent::Show || event->type() == QEvent::ScreenChangeInternal) askSoon();
    return QWidget::event(event);
}

}  // namespace deep3d
