// «Взять из приложений» in the window. Figures: tests/golden/2022_transfers_test.cpp.
#include "tests/support/filled_2022.h"
#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/tick_list.h"
#include "ui/window/take_page.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;

class TakenInTheWindow : public testing::Test {
protected:
    TakenInTheWindow() {
        m_plan.setYear(2022);
        m_page.resize(1100, 600);
        m_page.show();
        QTest::qWait(1);
    }

    [[nodiscard]] std::string line(int row) const {
        std::string words;
        for (int column = 1; column < m_page.list().columnCount(); ++column) {
            words += (column == 1 ? "" : " | ") + plain(m_page.list().item(row, column)->text());
        }
        return words;
    }
    [[nodiscard]] std::string volume() const { return m_plan.result().cell({2, "40", "volume"}).plain(); }

    ui::ShownPlan m_plan{support::Filled2022("Учебная область", {{"2022:population.share_children", "0.195"},
                                                                 {"2022:population.share_adults", "0.805"},
                                                                 {"2022:a6.2.oms", "0.3"}})
                             .draft()
                             .content(),
                         QStringLiteral("Петрова А. В.")};
    ui::TakePage m_page{m_plan};
};

TEST_F(TakenInTheWindow, EachLineSaysWhatWouldBecomeOfItAndWhy) {
    ASSERT_EQ(m_page.list().rowCount(), 2);
    EXPECT_THAT(line(1), HasSubstr("2022 | "));
    EXPECT_THAT(line(1), HasSubstr("стр. 40"));
    EXPECT_THAT(line(1), HasSubstr(" | 0,166336 | 0,16688 | Приложение 11, строка "));
    EXPECT_EQ(plain(m_page.takeButton().text()), "Взять 2 значения");
}

TEST_F(TakenInTheWindow, SaysWhatItDoesNotOfferAndWhy) {
    EXPECT_THAT(m_page.summary().toStdString(),
                HasSubstr("Не предложено, потому что в итогах введены не все слагаемые"));
}

TEST_F(TakenInTheWindow, ATableThatJustifiesNothingSaysWhy) {
    const int beds = m_page.from().findData(13);
    ASSERT_GE(beds, 0);
    m_page.from().setCurrentIndex(beds);
    emit m_page.from().activated(beds);
    EXPECT_THAT(m_page.summary().toStdString(), HasSubstr("Приложение 13 считает койки и врачей из объёмов"));
    EXPECT_FALSE(m_page.takeButton().isEnabled());
}

TEST_F(TakenInTheWindow, OnlyWhatIsTickedIsTakenAndOneUndoReturnsIt) {
    m_page.list().item(0, 0)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(plain(m_page.takeButton().text()), "Взять 1 значение");
    m_page.takeButton().click();
    EXPECT_EQ(volume(), "0.16688");
    EXPECT_EQ(m_page.list().rowCount(), 1);
    m_plan.undo();
    EXPECT_EQ(volume(), "0.166336");
    EXPECT_EQ(m_page.list().rowCount(), 2);
}

TEST_F(TakenInTheWindow, NothingTickedIsNothingToTake) {
    m_page.list().item(0, 0)->setCheckState(Qt::Unchecked);
    m_page.list().item(1, 0)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(m_page.takeButton().isEnabled());
}

TEST_F(TakenInTheWindow, AReadOnlyPlanTakesNothingAndSaysWhy) {
    m_plan.setReadOnly(QStringLiteral("Файл открыт только для чтения."));
    emit m_page.from().activated(m_page.from().currentIndex());
    EXPECT_FALSE(m_page.takeButton().isEnabled());
    EXPECT_EQ(m_page.takeButton().toolTip(), QStringLiteral("Файл открыт только для чтения."));
}

TEST(TakeOfAnOldForm, SaysThatThereIsNothingToTake) {
    ui::ShownPlan plan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::TakePage page{plan};
    page.show();
    QTest::qWait(1);
    EXPECT_EQ(page.summary(),
              QStringLiteral("Форма этого плана не говорит, что одно приложение обосновывает в другом."));
}

}  // namespace
