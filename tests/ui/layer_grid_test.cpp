// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/layer_grid.h"

#include <algorithm>

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include "tests/support/synthetic.h"
#include "ui/layer_cells.h"
#include "ui/layer_grid_worker.h"
#include "ui/layer_histogram.h"

namespace deep3d {
namespace {

using Numbers = std::vector<double>;

class LayerGridTest : public ::testing::Test {
protected:
    void SetUp() override {
        QLocale::setDefault(QLocale::c());
        m_grid.resize(1600, 200);
        m_grid.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_grid));
    }

    void open(LayerAxis axis = {}) {
        const auto distribution = testing::squareBeforeWall({48, 32}, axis);
        m_grid.setDistribution(distribution, testing::smoothFrame({96, 64}));
        m_grid.setEdits({}, {}, makeShiftTable({}, axis));
    }
    // The signals answer like the document: what is edited comes back.
    void connectBack() {
        QObject::connect(&m_grid, &LayerGrid::gainsEdited, &m_grid, [this](const Numbers& gains, bool) {
            m_settings.gains = gains;
            m_grid.setEdits(m_settings.gains, m_settings.offsets, makeShiftTable(m_settings, {}));
        });
        QObject::connect(&m_grid, &LayerGrid::offsetsEdited, &m_grid, [this](const Numbers& offsets, bool) {
            m_settings.offsets = offsets;
            m_grid.setEdits(m_settings.gains, m_settings.offsets, makeShiftTable(m_settings, {}));
        });
    }
    LayerCell* cell(int layer) { return m_grid.findChild<LayerCell*>(QString("layerCell%1").arg(layer)); }
    void click(int layer, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(cell(layer), Qt::LeftButton, modifiers, QPoint(6, cell(layer)->height() - 6));
    }
    void drag(QWidget* widget, QPoint from, QPoint way) {
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step) {
            const QPointF at = from + QPointF(way) * step / 10;
            QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(widget, &move);
        }
        QTest::mouseRelease(widget, Qt::LeftButton, {}, from + way);
    }
    void drag(int layer, QPoint way) { drag(cell(layer), {6, cell(layer)->height() - 6}, way); }
    static void turnWheel(QWidget* widget, int notches) {
        const QPointF at(6, 6);
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    }
    static Numbers valuesOf(const QSignalSpy& spy, int index) { return spy.at(index).at(0).value<Numbers>(); }
    static Numbers onlyAt(int layer, double value, double others) {
        Numbers values(33, others);
        values[size_t(layer)] = value;
        return values;
    }

    StereoSettings m_settings;
    LayerGrid m_grid;
};

TEST_F(LayerGridTest, SaysWhatWillAppearUntilAPictureIsOpen) {
    EXPECT_TRUE(m_grid.findChild<QLabel*>("layerGridEmpty")->isVisible());
    open();
    EXPECT_FALSE(m_grid.findChild<QLabel*>("layerGridEmpty")->isVisible());
    EXPECT_TRUE(cell(32)->isVisible());
    m_grid.setDistribution(nullptr, nullptr);
    EXPECT_TRUE(m_grid.findChild<QLabel*>("layerGridEmpty")->isVisible());
}

TEST_F(LayerGridTest, HasAsManyCellsAsTheNetworkHasLayers) {
    open({.layers = 12, .firstDisparity = -6, .step = 1, .networkWidth = 384});
    EXPECT_NE(cell(11), nullptr);
    EXPECT_EQ(cell(12), nullptr);
    open();
    EXPECT_NE(cell(32), nullptr);
}

TEST_F(LayerGridTest, CellsShowHeatMapsAndOnDemandThePicture) {
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !cell(32)->state().picture.isNull(); }));
    const QImage heat = cell(8)->state().picture;
    EXPECT_EQ(heat.size(), cell(8)->grab().isNull() ? QSize() : m_grid.findChild<LayerCells*>()->pictureSize());
    QTest::mouseClick(m_grid.findChild<QToolButton*>("cellStyleMasked"), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return cell(8)->state().picture != heat; }));
}

TEST_F(LayerGridTest, SharesAddUpToOne) {
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell(0)->state().shareOfLargest >= 0 && !cell(0)->state().picture.isNull(); }));
    double largest = 0.0;
    for (int k = 0; k < 33; ++k) largest = std::max(largest, cell(k)->state().shareOfLargest);
    EXPECT_DOUBLE_EQ(largest, 1.0);
}

TEST_F(LayerGridTest, SettingEditsEmitsNothing) {
    open();
    QSignalSpy gains(&m_grid, &LayerGrid::gainsEdited), offsets(&m_grid, &LayerGrid::offsetsEdited);
    m_grid.setEdits({0, 0.5}, {0.01}, makeShiftTable({}, {}));
    EXPECT_TRUE(gains.isEmpty() && offsets.isEmpty());
    EXPECT_TRUE(cell(0)->state().muted);
    EXPECT_DOUBLE_EQ(cell(1)->state().gain, 0.5);
    EXPECT_DOUBLE_EQ(cell(0)->state().offset, 0.01);
}

TEST_F(LayerGridTest, HoverNamesTheLayerAndLeavingNamesNone) {
    open();
    QSignalSpy hovered(&m_grid, &LayerGrid::layerHovered);
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(cell(4), &enter);
    ASSERT_EQ(hovered.size(), 1);
    EXPECT_EQ(hovered.at(0).at(0).toInt(), 4);
    EXPECT_TRUE(m_grid.findChild<QLabel*>("layerInfo")->text().contains("Layer 5 of 33"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(cell(4), &leave);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hovered.size() == 2; }));
    EXPECT_EQ(hovered.at(1).at(0).toInt(), -1);
}

TEST_F(LayerGridTest, MMutesEverySelectedLayerAsOneStep) {
    open();
    connectBack();
    QSignalSpy gains(&m_grid, &LayerGrid::gainsEdited);
    click(3);
    click(5, Qt::ShiftModifier);
    click(4, Qt::ControlModifier);
    QTest::keyClick(cell(5), Qt::Key_M);
    ASSERT_EQ(gains.size(), 1);
    Numbers expected(33, 1.0);
    expected[3] = expected[5] = 0.0;
    EXPECT_EQ(valuesOf(gains, 0), expected);
    EXPECT_TRUE(gains.at(0).at(1).toBool());
    QTest::keyClick(cell(5), Qt::Key_M);
    EXPECT_TRUE(valuesOf(gains, 1).empty());
}

TEST_F(LayerGridTest, DoubleClickSolosAndEndsTheSolo) {
    open();
    connectBack();
    QSignalSpy gains(&m_grid, &LayerGrid::gainsEdited);
    QTest::mouseDClick(cell(7), Qt::LeftButton, {}, QPoint(6, cell(7)->height() - 6));
    ASSERT_EQ(gains.size(), 1);
    EXPECT_EQ(valuesOf(gains, 0), onlyAt(7, 1.0, 0.0));
    EXPECT_TRUE(cell(7)->state().soloed);
    QTest::keyClick(cell(7), Qt::Key_S);
    EXPECT_TRUE(valuesOf(gains, 1).empty());
}

TEST_F(LayerGridTest, TheSmallButtonsMuteAndSolo) {
    open();
    connectBack();
    QSignalSpy gains(&m_grid, &LayerGrid::gainsEdited);
    QTest::mouseClick(cell(9), Qt::LeftButton, {}, cell(9)->muteRect().center());
    ASSERT_EQ(gains.size(), 1);
    EXPECT_EQ(valuesOf(gains, 0), onlyAt(9, 0.0, 1.0));
    EXPECT_FALSE(cell(9)->state().selected);
    QTest::mouseClick(cell(10), Qt::LeftButton, {}, cell(10)->soloRect().center());
    EXPECT_EQ(valuesOf(gains, 1), onlyAt(10, 1.0, 0.0));
}

TEST_F(LayerGridTest, VerticalDragChangesTheGainInOneStep) {
    open();
    connectBack();
    QSignalSpy gains(&m_grid, &LayerGrid::gainsEdited), offsets(&m_grid, &LayerGrid::offsetsEdited);
    drag(6, {3, -50});
    ASSERT_GT(gains.size(), 5);
    EXPECT_NEAR(valuesOf(gains, gains.size() - 1)[6], 1.5, 1e-9);
    for (int i = 0; i < gains.size(); ++i) EXPECT_EQ(gains.at(i).at(1).toBool(), i == gains.size() - 1);
    EXPECT_TRUE(offsets.isEmpty());
    EXPECT_FALSE(cell(6)->state().selected) << "a drag is no click";
}

TEST_F(LayerGridTest, HorizontalDragMovesAllSelectedLayersTogether) {
    open();
    connectBack();
    QSignalSpy offsets(&m_grid, &LayerGrid::offsetsEdited);
    click(20);
    click(21, Qt::ShiftModifier);
    drag(21, {40, 2});
    ASSERT_GT(offsets.size(), 5);
    const Numbers last = valuesOf(offsets, offsets.size() - 1);
    EXPECT_NEAR(last[20], 0.004, 1e-9);
    EXPECT_NEAR(last[21], 0.004, 1e-9);
    EXPECT_EQ(last[22], 0.0);
    EXPECT_TRUE(offsets.back().at(1).toBool());
}

TEST_F(LayerGridTest, WheelChangesTheGainAndEndsAfterARest) {
    open();
    connectBack();
    QSignalSpy gains(&m_grid, &LayerGrid::gainsEdited);
    turnWheel(cell(2), 1);
    turnWheel(cell(2), 1);
    ASSERT_EQ(gains.size(), 2);
    EXPECT_NEAR(valuesOf(gains, 1)[2], 1.1, 1e-9);
    ASSERT_TRUE(QTest::qWaitFor([&] { return gains.size() == 3; }));
    EXPECT_TRUE(gains.at(2).at(1).toBool());
}

TEST_F(LayerGridTest, ABarIsDraggedLikeACell) {
    open();
    QSignalSpy gains(&m_grid, &LayerGrid::gainsEdited);
    auto* histogram = m_grid.findChild<LayerHistogram*>();
    drag(histogram, histogram->barRect(11).center().toPoint(), {0, 30});
    ASSERT_FALSE(gains.isEmpty());
    EXPECT_NEAR(valuesOf(gains, gains.size() - 1)[11], 0.7, 1e-9);
}

TEST_F(LayerGridTest, RResetsGainAndOffsetAsOneStep) {
    open();
    m_grid.setEdits(onlyAt(3, 0.5, 1.0), onlyAt(3, 0.01, 0.0), makeShiftTable({}, {}));
    QSignalSpy both(&m_grid, &LayerGrid::layersReset), gains(&m_grid, &LayerGrid::gainsEdited);
    cell(3)->setFocus();
    QTest::keyClick(cell(3), Qt::Key_R);
    ASSERT_EQ(both.size(), 1);
    EXPECT_TRUE(both.at(0).at(0).value<Numbers>().empty());
    EXPECT_TRUE(gains.isEmpty());
    EXPECT_FALSE(m_grid.findChild<QToolButton*>("resetLayers")->isEnabled());
}

TEST_F(LayerGridTest, ArrowsMoveTheFocusAndShiftExtendsTheSelection) {
    open();
    m_grid.activateWindow();
    click(0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell(0)->hasFocus(); }));
    QTest::keyClick(cell(0), Qt::Key_Right);
    EXPECT_TRUE(cell(1)->hasFocus());
    QTest::keyClick(cell(1), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_TRUE(cell(2)->hasFocus() && cell(2)->state().selected && !cell(3)->state().selected);
    QTest::keyClick(cell(2), Qt::Key_End);
    EXPECT_TRUE(cell(32)->hasFocus());
    EXPECT_EQ(cell(32)->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(cell(0)->focusPolicy(), Qt::ClickFocus);
}

TEST_F(LayerGridTest, TheUnitSwitchChangesTheFigures) {
    open();
    m_grid.setParallaxScale({.pictureWidthPx = 3840, .screenWidthMm = 384.0});
    EXPECT_EQ(cell(0)->state().parallax, QString::fromUtf8("−4.2"));
    QTest::mouseClick(m_grid.findChild<QToolButton*>("unitPixels"), Qt::LeftButton);
    EXPECT_EQ(cell(0)->state().parallax, QString::fromUtf8("−160"));
    QTest::mouseClick(m_grid.findChild<QToolButton*>("unitMillimetres"), Qt::LeftButton);
    EXPECT_EQ(cell(0)->state().parallax, QString::fromUtf8("−16.0"));
}

TEST_F(LayerGridTest, AWideLowDockShowsAllLayersAtOnce) {
    QWidget dock;
    LayerGrid grid(&dock);
    dock.show();
    grid.setDistribution(testing::squareBeforeWall({48, 32}), testing::smoothFrame({96, 64}));
    for (const QSize size : {QSize(1920, 113), QSize(1920, 176), QSize(1280, 130)}) {
        grid.setGeometry(QRect(QPoint(0, 0), size));
        QApplication::sendPostedEvents();
        const auto* cells = grid.findChild<LayerCells*>();
        EXPECT_FALSE(cells->scrolls());
        EXPECT_GE(cells->pictureSize().height(), 18);
        const auto* last = grid.findChild<LayerCell*>("layerCell32");
        EXPECT_TRUE(grid.rect().contains(QRect(last->mapTo(&grid, QPoint(0, 0)), last->size()))) << size.width();
    }
}

TEST(LayerCellsPlan, FitsTheRoomOrScrollsAndNeverCutsAFigure) {
    const QFont font;
    for (int count : {2, 5, 33, 65})
        for (int width : {180, 340, 700, 960, 1280, 1920, 3840})
            for (int height : {50, 80, 120, 240, 600})
                for (double aspect : {0.56, 1.0, 1.5, 2.4}) {
                    const LayerCellsPlan plan = planCells({width, height}, count, aspect, font);
                    const int rows = (count + plan.columns - 1) / plan.columns;
                    EXPECT_GE(plan.columns * rows, count);
                    EXPECT_GE(plan.cell.cell.width(), LayerCell::narrowest(font, plan.cell.figures));
                    EXPECT_LE(plan.columns * (plan.cell.cell.width() + 4) - 4, width);
                    EXPECT_GE(plan.cell.cell.height() - plan.cell.picture.height(),
                              LayerCell::figuresHeight(font, plan.cell.figures));
                    if (plan.scrolls) continue;
                    EXPECT_LE(plan.height, height) << width << "x" << height << " " << count;
                }
}

TEST(LayerCellsPlan, OneOrTwoRowsAt1920) {
    const LayerCellsPlan plan = planCells({1904, 100}, 33, 1.5, QFont());
    EXPECT_FALSE(plan.scrolls);
    EXPECT_GE(plan.columns, 17);
}

TEST(LayerCellsPlan, APictureIsNotMadeSmallForASecondLineOfFigures) {
    const LayerCellsPlan upright = planCells({1060, 131}, 33, 0.66, QFont());
    EXPECT_EQ(upright.cell.figures, LayerFigures::ParallaxOnly);
    EXPECT_GE(upright.cell.picture.height(), 40);
    EXPECT_EQ(planCells({1904, 100}, 33, 1.5, QFont()).cell.figures, LayerFigures::TwoLines) << "where it costs nothing";
}

TEST(LayerGridWorker, DeliversOnlyTheNewestAnswer) {
    LayerGridWorker worker;
    QSignalSpy answers(&worker, &LayerGridWorker::answered);
    const auto distribution = testing::squareBeforeWall({48, 32});
    const auto picture = testing::smoothFrame({96, 64});
    for (int width : {10, 20, 30})
        worker.ask({0, distribution, picture, {width, width}, LayerCellStyle::Heat, std::vector<float>(33, 1.0f)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() > 0; }));
    ASSERT_EQ(answers.size(), 1);
    const auto pictures = answers.at(0).at(0).value<LayerPicturesPtr>();
    EXPECT_EQ(pictures->cells.size(), 33u);
    EXPECT_EQ(pictures->cells[0].size(), QSize(30, 30));
}

TEST(LayerGridWorker, GainsChangeTheSharesTheyShow) {
    LayerGridWorker worker;
    QSignalSpy answers(&worker, &LayerGridWorker::answered);
    std::vector<float> gains(33, 1.0f);
    gains[0] = 0.0f;
    const auto half = testing::oneHot({4, 4}, [](int x, int) { return x < 2 ? 0 : 5; });
    auto soft = std::make_shared<Distribution>(*half);
    for (size_t i = 0; i < soft->planeSize(); ++i) soft->layer(0)[i] = soft->layer(5)[i] = 0.5f;
    worker.ask({0, soft, testing::smoothFrame({8, 8}), {8, 8}, LayerCellStyle::Heat, gains});
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 1; }));
    const auto pictures = answers.at(0).at(0).value<LayerPicturesPtr>();
    EXPECT_NEAR(pictures->shares[0], 0.5, 1e-6);
    EXPECT_NEAR(pictures->sharesWithGains[0], 0.0, 1e-6);
    EXPECT_NEAR(pictures->sharesWithGains[5], 1.0, 1e-6);
}

TEST_F(LayerGridTest, TheHistogramMeasuresWhatLiesOutsideTheBudget) {
    m_grid.setDistribution(testing::oneHot({8, 8}, [](int x, int) { return x < 2 ? 0 : 16; }), testing::smoothFrame({8, 8}));
    m_grid.setEdits({}, {}, makeShiftTable({}, {}));
    auto* histogram = m_grid.findChild<LayerHistogram*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return histogram->shareOutsideBudget() > 0.0; }));
    EXPECT_NEAR(histogram->shareOutsideBudget(), 0.25, 1e-6);
    StereoSettings flat;
    flat.depthScale = 0.2;
    m_grid.setEdits({}, {}, makeShiftTable(flat, {}));
    EXPECT_NEAR(histogram->shareOutsideBudget(), 0.0, 1e-6);
}

}  // namespace
}  // namespace deep3d
