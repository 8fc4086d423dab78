#include "tests/ui/grid_fixture.h"
#include "ui/form/breadcrumb.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/text_wrap.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QScrollBar>

class GridHeader : public GridFixture {
protected:
    [[nodiscard]] ui::FormHeader& header() { return view().header(); }
    [[nodiscard]] QRect spanNamed(const QString& text) {
        for (const ui::HeadingSpan& span : header().heading().spans) {
            if (span.text == text) {
                return header().spanRect(span);
            }
        }
        return {};
    }
};

TEST_F(GridHeader, SpanCoversItsColumnsAndLevels) {
    const QRect group = spanNamed(QStringLiteral("Подушевые нормативы, руб."));
    EXPECT_EQ(group.left(), view().columnViewportPosition(5));
    EXPECT_EQ(group.width(), view().columnWidth(5) + view().columnWidth(6));
    const QRect unit = spanNamed(QStringLiteral("Единица измерения"));
    EXPECT_EQ(unit.height(), header().levelHeights().at(0) + header().levelHeights().at(1));
    EXPECT_EQ(spanNamed(QStringLiteral("бюджет")).top(), group.bottom() + 1);
}

TEST_F(GridHeader, HiddenColumnsLeaveTheSpan) {
    view().setColumnHidden(6, true);
    EXPECT_EQ(spanNamed(QStringLiteral("Подушевые нормативы, руб.")).width(), view().columnWidth(5));
    EXPECT_TRUE(header().numberRect(6).isEmpty());
}

TEST_F(GridHeader, NumberOfTheCurrentColumnIsMarked) {
    view().goTo(cell("02", 5));
    const QImage picture = header().grab().toImage();
    const QPoint corner = header().numberRect(5).topLeft() + QPoint(3, 3);
    EXPECT_EQ(picture.pixelColor(corner), ui::color(ui::Role::AccentSoft));
    const QPoint other = header().numberRect(6).topLeft() + QPoint(3, 3);
    EXPECT_EQ(picture.pixelColor(other), ui::color(ui::Role::Header));
}

TEST_F(GridHeader, HeightIsTheSumOfLevelsAndRows) {
    const int levels = header().levelHeights().at(0) + header().levelHeights().at(1);
    EXPECT_EQ(header().sizeHint().height(), levels + header().numberRect(3).height());
    view().setBreadcrumbShown(true);
    EXPECT_EQ(header().sizeHint().height(), levels + header().numberRect(3).height() + 22);
}

TEST_F(GridHeader, FrozenHeaderIsAsHigh) {
    view().setBreadcrumbShown(true);
    view().layoutNow();
    EXPECT_EQ(view().frozenView().horizontalHeader()->height(), header().height());
}

TEST_F(GridHeader, BandNamesTheAncestorsOfTheFirstRow) {
    view().setBreadcrumbShown(true);
    view().layoutNow();
    view().scrollTo(cell("30.1", 3), QAbstractItemView::PositionAtTop);
    EXPECT_EQ(header().breadcrumb(),
              QStringLiteral("III. Территориальная программа ОМС, стр.\u00A020  ›  Базовая программа, "
                             "стр.\u00A027  ›  В стационарах, стр.\u00A030"));
    view().verticalScrollBar()->setValue(0);
    // No one stands above the first row: the section names itself, the band is never empty.
    EXPECT_EQ(header().breadcrumb(), QStringLiteral("I. За счёт бюджета субъекта, стр.\u00A001"));
}

TEST(Breadcrumb, GivesUpWholeWordsOfTheLongestName) {
    const QFont font = QApplication::font();
    const std::vector<ui::BreadcrumbStep> steps{
        {QStringLiteral("III. Территориальная программа ОМС"), QStringLiteral("стр. 20")},
        {QStringLiteral("специализированная помощь"), QStringLiteral("стр. 30")}};
    const QString whole = QStringLiteral("III. Территориальная программа ОМС, стр. 20  ›  специализированная помощь, "
                                         "стр. 30");
    const int width = QFontMetrics(font).horizontalAdvance(whole);
    EXPECT_EQ(ui::breadcrumbText(steps, font, width), whole);
    EXPECT_EQ(ui::breadcrumbText(steps, font, width - 1),
              QStringLiteral("III. Территориальная программа …, стр. 20  ›  специализированная помощь, стр. 30"));
    EXPECT_EQ(ui::breadcrumbText(steps, font, 1), QStringLiteral("…, стр. 20  ›  …, стр. 30"));
}

TEST_F(GridHeader, WordsKeepClearOfTheLinesBesideThem) {
    const QImage picture = header().grab().toImage();
    for (const ui::HeadingSpan& span : header().heading().spans) {
        const QRect rect = header().spanRect(span).adjusted(0, 2, -1, -2) & picture.rect();
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (const int x : {rect.left() + 2, rect.left() + 4, rect.right() - 4, rect.right() - 2}) {
                ASSERT_EQ(picture.pixelColor(x, y), ui::color(ui::Role::Header)) << span.text.toStdString() << " " << x;
            }
        }
    }
}

TEST_F(GridHeader, WordsStandCloserBeforeFiguresLeaveTheWindow) {
    ASSERT_FALSE(view().horizontalScrollBar()->isVisible());
    EXPECT_EQ(view().columnWidth(2), 104);
    const int figures = view().columnWidth(7);
    m_grid.resize(620, 505);
    view().layoutNow();
    EXPECT_LT(view().columnWidth(2), 104);
    EXPECT_LE(view().columnWidth(7), figures);
    // «профилактической» is the widest word of the units: none is broken.
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString unit = m_model.index(row, 2).data().toString();
        EXPECT_LE(ui::widestWord(unit, ui::unitFont(view().columnWidth(2))), view().columnWidth(2) - 12);
    }
    m_grid.resize(886, 505);
    view().layoutNow();
    EXPECT_EQ(view().columnWidth(2), 104);
    EXPECT_EQ(view().columnWidth(7), figures);
}
