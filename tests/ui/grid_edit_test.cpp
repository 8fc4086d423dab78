#include "tests/ui/grid_fixture.h"
#include "ui/form/cell_editor.h"
#include "ui/widgets/inline_refusal.h"

#include <QSignalSpy>
#include <QTest>

class GridEdit : public GridFixture {
protected:
    [[nodiscard]] ui::CellEditor* editor() {
        const auto all = view().viewport()->findChildren<ui::CellEditor*>();
        for (ui::CellEditor* one : all) {
            if (!one->isFinished()) {
                return one;
            }
        }
        return nullptr;
    }
    void type(const QString& text) {
        for (const QChar sign : text) {
            QWidget* target = editor() == nullptr ? static_cast<QWidget*>(&view()) : editor();
            QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(sign));
            QCoreApplication::sendEvent(target, &event);
        }
    }
};

TEST_F(GridEdit, TypingReplacesAndEnterGoesOn) {
    QSignalSpy entered(&view(), &ui::GridView::valueEntered);
    view().goTo(cell("02", 3));
    type(QStringLiteral("0,03"));
    ASSERT_NE(editor(), nullptr);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(cell("02", 3).data().toString(), QStringLiteral("0,03"));
    EXPECT_EQ(view().currentIndex(), cell("04.1", 3));
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.at(0).at(1).toString(), QStringLiteral("0,03"));
}

TEST_F(GridEdit, RefusedValueStaysAsTypedWithTheReasonBelow) {
    QSignalSpy refused(&view(), &ui::GridView::valueRefused);
    view().goTo(cell("02", 3));
    type(QStringLiteral("0,3l8"));
    QTest::keyClick(editor(), Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("0,3l8"));
    EXPECT_TRUE(editor()->isRefused());
    EXPECT_TRUE(view().refusal().isVisible());
    EXPECT_EQ(view().refusal().message(), QStringLiteral("«0,3l8» – не число. Пример: 0,318"));
    const QPoint belowCell(view().viewport()->x() + editor()->x(),
                           view().viewport()->y() + editor()->geometry().bottom());
    EXPECT_EQ(view().refusal().x(), belowCell.x());
    EXPECT_GT(view().refusal().y(), belowCell.y());
    EXPECT_EQ(cell("02", 3).data().toString(), QStringLiteral("0,02"));
    EXPECT_EQ(refused.count(), 1);
}

TEST_F(GridEdit, RefusedValueStaysWhileTheUserWorksElsewhere) {
    view().goTo(cell("02", 3));
    type(QStringLiteral("x"));
    QTest::keyClick(editor(), Qt::Key_Return);
    const ui::CellEditor* kept = editor();
    view().setFocus();
    view().goTo(cell("05", 4));
    ASSERT_EQ(editor(), kept);
    EXPECT_EQ(kept->text(), QStringLiteral("x"));
    EXPECT_EQ(view().currentIndex(), cell("05", 4));
}

TEST_F(GridEdit, EscapeRestoresTheOldValue) {
    view().goTo(cell("02", 3));
    type(QStringLiteral("abc"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_FALSE(view().refusal().isVisible());
    EXPECT_EQ(cell("02", 3).data().toString(), QStringLiteral("0,02"));
    EXPECT_EQ(view().currentIndex(), cell("02", 3));
}

TEST_F(GridEdit, F2KeepsTheValueAndUnchangedTextIsNotEntered) {
    QSignalSpy entered(&view(), &ui::GridView::valueEntered);
    view().goTo(cell("02", 4));
    QTest::keyClick(&view(), Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("4\u00A0307,4"));
    QTest::keyClick(editor(), Qt::Key_Tab);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(entered.count(), 0);
    EXPECT_EQ(view().currentIndex(), cell("04.1", 3));
}

TEST_F(GridEdit, PointOfTheNumberPadGivesAComma) {
    view().goTo(cell("02", 3));
    type(QStringLiteral("0"));
    QKeyEvent point(QEvent::KeyPress, Qt::Key_Period, Qt::KeypadModifier, QStringLiteral("."));
    QCoreApplication::sendEvent(editor(), &point);
    type(QStringLiteral("5"));
    EXPECT_EQ(editor()->text(), QStringLiteral("0,5"));
}

TEST_F(GridEdit, TypingInAComputedCellSaysWhyNot) {
    QSignalSpy asked(&view(), &ui::GridView::refusalActionRequested);
    view().goTo(cell("02", 5));
    type(QStringLiteral("7"));
    EXPECT_EQ(editor(), nullptr);
    ASSERT_TRUE(view().refusal().isVisible());
    EXPECT_EQ(view().refusal().message(), QStringLiteral("Ячейка считается, её не вводят."));
    emit view().refusal().actionChosen();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).toModelIndex(), cell("02", 5));
    QTest::keyClick(&view(), Qt::Key_Right);
    EXPECT_FALSE(view().refusal().isVisible());
}

TEST_F(GridEdit, ReasonStaysInsideTheTableAtItsEdges) {
    view().goTo(cell("38", 9));
    type(QStringLiteral("1"));
    ASSERT_TRUE(view().refusal().isVisible());
    const QRect line = view().refusal().geometry();
    EXPECT_TRUE(view().viewport()->geometry().contains(line));
}
