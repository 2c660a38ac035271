// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/value_slider.h"

#include <cmath>

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include "ui/detent_slider.h"

namespace deep3d {
namespace {

class ValueSliderTest : public ::testing::Test {
protected:
    ValueSliderTest() : m_row(spec()) {
        QLocale::setDefault(QLocale::c());
        m_row.resize(500, 30);
        m_row.show();
        m_row.activateWindow();
        (void)QTest::qWaitForWindowActive(&m_row);
    }
    static ValueSpec spec() {
        return {.name = "Depth", .unit = " %", .toolTip = "How deep", .minimum = -2, .maximum = 6, .neutral = 1,
                .step = 0.1, .fineStep = 0.01, .decimals = 2};
    }
    DetentSlider* slider() { return m_row.findChild<DetentSlider*>("slider"); }
    QDoubleSpinBox* field() { return m_row.findChild<QDoubleSpinBox*>("field"); }
    void drag(int from, int to, Qt::KeyboardModifiers modifiers = {}) {
        const int y = slider()->height() / 2;
        QTest::mousePress(slider(), Qt::LeftButton, {}, {from, y});
        QMouseEvent move(QEvent::MouseMove, QPointF(to, y), slider()->mapToGlobal(QPointF(to, y)), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QApplication::sendEvent(slider(), &move);
        QTest::mouseRelease(slider(), Qt::LeftButton, {}, {to, y});
    }
    void turnWheel(int angle, Qt::KeyboardModifiers modifiers = {}) {
        QWheelEvent event(QPointF(5, 5), slider()->mapToGlobal(QPointF(5, 5)), {}, {0, angle}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider(), &event);
    }
    // The handle's place for a value: the handle is 12 px wide.
    int xOf(double value) { return int(std::lround(6 + (slider()->width() - 12) * (value + 2) / 8)); }

    ValueSlider m_row;
};

TEST_F(ValueSliderTest, StartsNeutralAndShowsTheUnit) {
    EXPECT_DOUBLE_EQ(m_row.value(), 1.0);
    EXPECT_EQ(field()->text(), "1.00 %");
    EXPECT_EQ(slider()->accessibleName(), "Depth");
    EXPECT_TRUE(m_row.toolTip().contains("How deep"));
}

TEST_F(ValueSliderTest, SetValueClampsAndEmitsNothing) {
    QSignalSpy changed(&m_row, &ValueSlider::valueChanged), finished(&m_row, &ValueSlider::editFinished);
    m_row.setValue(99);
    EXPECT_DOUBLE_EQ(m_row.value(), 6.0);
    m_row.setValue(0.25);
    EXPECT_EQ(field()->text(), "0.25 %");
    EXPECT_TRUE(changed.isEmpty() && finished.isEmpty());
}

TEST_F(ValueSliderTest, ADragIsOneStep) {
    QSignalSpy changed(&m_row, &ValueSlider::valueChanged), finished(&m_row, &ValueSlider::editFinished);
    drag(xOf(1.0), xOf(3.0));
    EXPECT_NEAR(m_row.value(), 3.0, 0.05);
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_EQ(finished.size(), 1);
}

TEST_F(ValueSliderTest, TheNeutralValueHoldsTheHandUnlessShiftIsDown) {
    m_row.setValue(3.0);
    drag(xOf(3.0), xOf(1.0) + 3);
    EXPECT_DOUBLE_EQ(m_row.value(), 1.0);
    drag(xOf(1.0), xOf(1.0) + 20, Qt::ShiftModifier);
    const double perPixel = 8.0 / (slider()->width() - 12);
    EXPECT_NEAR(m_row.value(), 1.0 + 2 * perPixel, 0.011) << "with Shift a tenth as far, and no detent";
}

TEST_F(ValueSliderTest, DoubleClickOnSliderOrNameIsNeutral) {
    m_row.setValue(3.0);
    QTest::mouseDClick(slider(), Qt::LeftButton, {}, {xOf(3.0), 10});
    EXPECT_DOUBLE_EQ(m_row.value(), 1.0);
    m_row.setValue(3.0);
    QSignalSpy finished(&m_row, &ValueSlider::editFinished);
    QTest::mouseDClick(m_row.findChild<QLabel*>("name"), Qt::LeftButton);
    EXPECT_DOUBLE_EQ(m_row.value(), 1.0);
    EXPECT_EQ(finished.size(), 1);
}

TEST_F(ValueSliderTest, WheelAndKeysStepAndShiftIsFine) {
    QSignalSpy finished(&m_row, &ValueSlider::editFinished);
    turnWheel(120);
    EXPECT_NEAR(m_row.value(), 1.1, 1e-9);
    turnWheel(-120, Qt::ShiftModifier);
    EXPECT_NEAR(m_row.value(), 1.09, 1e-9);
    QTest::keyClick(slider(), Qt::Key_Left);
    EXPECT_NEAR(m_row.value(), 0.99, 1e-9);
    QTest::keyClick(slider(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(m_row.value(), 1.0, 1e-9);
    QTest::keyClick(field(), Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_NEAR(m_row.value(), 1.01, 1e-9);
    EXPECT_TRUE(QTest::qWaitFor([&] { return finished.size() == 1; })) << "one step after the hand rests";
}

TEST_F(ValueSliderTest, TypingIsFollowedAndEnterEndsTheStep) {
    QSignalSpy changed(&m_row, &ValueSlider::valueChanged), finished(&m_row, &ValueSlider::editFinished);
    field()->setFocus();
    field()->selectAll();
    QTest::keyClicks(field(), "2.5");
    EXPECT_NEAR(m_row.value(), 2.5, 1e-9);
    EXPECT_GE(changed.size(), 2);
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(finished.size(), 1);
    EXPECT_EQ(field()->text(), "2.50 %");
}

TEST_F(ValueSliderTest, TheWheelPassesAFieldWithoutFocus) {
    slider()->setFocus();
    QWheelEvent event(QPointF(5, 5), field()->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(field(), &event);
    EXPECT_DOUBLE_EQ(m_row.value(), 1.0);
}

TEST_F(ValueSliderTest, NamesBelowEachOtherGetOneWidth) {
    ValueSpec longer = spec();
    longer.name = "A much longer name";
    ValueSlider other(longer);
    alignNames({&m_row, &other});
    EXPECT_EQ(m_row.findChild<QLabel*>("name")->minimumWidth(), other.findChild<QLabel*>("name")->sizeHint().width());
}

}  // namespace
}  // namespace deep3d
