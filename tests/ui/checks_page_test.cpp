// «Проверки»: findings by groups, what is done about one of them, the checklist, the verdict on the mark «ПРОЕКТ».
#include "tests/ui/window_plan.h"
#include "tests/unit/check/training.h"
#include "ui/check/check_deeds.h"
#include "ui/check/check_detail.h"
#include "ui/check/checks_filter.h"
#include "ui/check/checks_model.h"
#include "ui/check/checks_page.h"
#include "ui/check/checks_view.h"
#include "ui/check/verdict_strip.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/segmented_switch.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace {

using namespace std::chrono_literals;
using testing::StartsWith;
using ui::CheckColumn;

class ChecksPage : public testing::Test {
protected:
    explicit ChecksPage(scenario::DraftContent content = samplePlan())
        : m_plan(std::move(content), QStringLiteral("Составитель")), m_page(m_plan) {
        m_page.resize(1168, 680);
        m_page.show();
    }

    void set(const std::string& path, int year, const std::string& value, const std::string& note = {}) {
        scenario::Setting setting{m_plan.scenario(), path, year, value, note, {}, false};
        EXPECT_TRUE(m_plan.apply(std::span(&setting, 1)).empty());
    }
    [[nodiscard]] std::string at(int row, CheckColumn column) const {
        return plain(m_page.model().index(row, static_cast<int>(column)).data().toString());
    }
    [[nodiscard]] int rowOf(const std::string& name) const { return m_page.model().rowNamed(name); }
    void open(const std::string& name) {
        ASSERT_GE(rowOf(name), 0) << name;
        m_page.view().goTo(rowOf(name));
    }
    [[nodiscard]] QPushButton& button(const QString& words) const {
        for (QPushButton* const one : m_page.detail().findChildren<QPushButton*>()) {
            if (one->text().startsWith(words) && !one->isHidden()) {
                return *one;
            }
        }
        throw std::logic_error("no button «" + words.toStdString() + "»");
    }
    [[nodiscard]] bool hasButton(const QString& words) const {
        const auto buttons = m_page.detail().findChildren<QPushButton*>();
        return std::ranges::any_of(
            buttons, [&](const QPushButton* one) { return one->text().startsWith(words) && !one->isHidden(); });
    }
    [[nodiscard]] QLineEdit& reason() const { return *m_page.detail().findChildren<QLineEdit*>().front(); }

    ui::ShownPlan m_plan;
    ui::ChecksPage m_page;
};

TEST_F(ChecksPage, SaysWhetherPaperCarriesTheMark) {
    EXPECT_EQ(plain(m_page.verdict().words()),
              "Печатается с отметкой «ПРОЕКТ»: 1 ошибка. Не мешает: 1 предупреждение.");
}

TEST_F(ChecksPage, ListsFindingsByGroupsGravestFirst) {
    EXPECT_EQ(at(0, CheckColumn::State), "Формы");
    EXPECT_EQ(m_page.model().index(0, 0).data(ui::SideWordsRole).toString().toStdString(), "правил 6, верно 4");
    EXPECT_EQ(at(1, CheckColumn::State), "ошибка");
    EXPECT_EQ(at(1, CheckColumn::Where), "2017, прил. 2, стр. 02, гр. 3");
    EXPECT_EQ(at(2, CheckColumn::State), "обосновано");
    EXPECT_EQ(at(2, CheckColumn::Where), "прил. 2, стр. 04.2, гр. 5");
    EXPECT_EQ(at(2, CheckColumn::Actual), "197,2");
    EXPECT_EQ(at(2, CheckColumn::Expected), "197,3");
    EXPECT_EQ(at(2, CheckColumn::Difference), "−0,1");
    EXPECT_EQ(at(2, CheckColumn::Ground), "Ф5, правила программы");
    // The group of ties breaks nothing and is not listed; five adjustments stand before the limits.
    EXPECT_EQ(at(7, CheckColumn::State), "Пределы письма");
    EXPECT_EQ(at(8, CheckColumn::Where), "прил. 1, стр. 01, гр. 3");
    EXPECT_EQ(m_page.model().rowCount(), 9);
}

TEST_F(ChecksPage, StepsThroughWhatIsOpen) {
    m_page.step(true);
    EXPECT_EQ(m_page.view().currentIndex().row(), 1);
    m_page.step(true);
    EXPECT_EQ(m_page.view().currentIndex().row(), 8);
    m_page.step(true);
    EXPECT_EQ(m_page.view().currentIndex().row(), 1);
    m_page.step(false);
    EXPECT_EQ(m_page.view().currentIndex().row(), 8);
}

TEST_F(ChecksPage, AReasonMayBeGivenAndTakenBack) {
    open("need:a1.01.total@2015");
    QPushButton& enter = button(QStringLiteral("Обосновать"));
    EXPECT_FALSE(enter.isEnabled());
    reason().setText(QStringLiteral("Дефицит утверждён"));
    m_page.detail().findChildren<QLineEdit*>().back()->setText(QStringLiteral("письмо № 27"));
    EXPECT_TRUE(enter.isEnabled());
    enter.click();
    EXPECT_EQ(at(rowOf("need:a1.01.total@2015"), CheckColumn::State), "обосновано");
    EXPECT_EQ(m_plan.undoTitle().value().toStdString(), "обоснование, строка 01");
    const programme::Assignment* const kept = m_plan.assignments().find("justify.need:a1.01.total", 2015);
    ASSERT_NE(kept, nullptr);
    EXPECT_EQ(kept->value, "Дефицит утверждён; документ: письмо № 27");
    EXPECT_EQ(plain(QString::fromStdString(kept->note)), "стоит 10 852,4, ожидается 11 717,1");
    EXPECT_FALSE(hasButton(QStringLiteral("Обосновать")));
    button(QStringLiteral("Снять обоснование")).click();
    EXPECT_EQ(at(rowOf("need:a1.01.total@2015"), CheckColumn::State), "предупреждение");
    EXPECT_EQ(m_plan.undoTitle().value().toStdString(), "обоснование снято, строка 01");
}

TEST_F(ChecksPage, AReasonThatIsOutdatedSaysSoAndJustifiesNothing) {
    set("justify.need:a1.01.total", 2015, "Дефицит утверждён", "стоит 1,0, ожидается 2,0");
    const int row = rowOf("need:a1.01.total@2015");
    EXPECT_EQ(at(row, CheckColumn::State), "предупреждение");
    EXPECT_THAT(at(row, CheckColumn::What), testing::HasSubstr("дано, когда было иначе: стоит 1,0, ожидается 2,0"));
}

TEST_F(ChecksPage, ABrokenFigureOfTheFormIsCorrectedAndNotJustified) {
    open("adjustment:a2.26.cost_oms@2015");
    EXPECT_FALSE(hasButton(QStringLiteral("Обосновать")));
    EXPECT_TRUE(reason().isHidden());
    QSignalSpy asked(&m_page, &ui::ChecksPage::correctionRequested);
    button(QStringLiteral("Поправка…")).click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<form::CellAddress>().path(), "a2.26.cost_oms");
    EXPECT_EQ(asked[0][1].toInt(), 2015);
}

TEST_F(ChecksPage, EnterOpensTheCellAndEscapeFoldsTheRow) {
    open("need:a1.01.total@2015");
    EXPECT_TRUE(m_page.view().isOpen());
    QSignalSpy asked(&m_page, &ui::ChecksPage::findingRequested);
    QTest::keyClick(&m_page.view(), Qt::Key_Escape);
    EXPECT_FALSE(m_page.view().isOpen());
    QTest::keyClick(&m_page.view(), Qt::Key_Return);
    EXPECT_TRUE(m_page.view().isOpen());
    EXPECT_EQ(asked.size(), 0);
    QTest::keyClick(&m_page.view(), Qt::Key_Return);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(ChecksPage, RulesThatHoldAreShownOnRequest) {
    auto* const right = m_page.filter().findChild<QCheckBox*>();
    right->setChecked(true);
    ASSERT_GE(rowOf("Ф1"), 0);
    EXPECT_EQ(at(rowOf("Ф1"), CheckColumn::State), "верно");
    EXPECT_EQ(at(rowOf("Ф1"), CheckColumn::What), "Строки приложения 1 складываются");
    right->setChecked(false);
    EXPECT_LT(rowOf("Ф1"), 0);
}

TEST_F(ChecksPage, GroupsAndWordsNarrowTheList) {
    auto* const groups = m_page.filter().findChild<ui::SegmentedSwitch*>();
    EXPECT_EQ(groups->items().front().toStdString(), "Все 7");
    groups->setCurrent(3);
    EXPECT_EQ(m_page.model().rowCount(), 2);
    groups->setCurrent(4);
    EXPECT_EQ(m_page.emptyWords().toStdString(), "Ничего не подходит под выбранное выше.");
}

TEST_F(ChecksPage, AGroupFoldsToItsHeading) {
    m_page.view().goTo(0);
    QTest::keyClick(&m_page.view(), Qt::Key_Left);
    EXPECT_EQ(m_page.model().rowCount(), 3);
    QTest::keyClick(&m_page.view(), Qt::Key_Right);
    EXPECT_EQ(m_page.model().rowCount(), 9);
}

TEST_F(ChecksPage, AChangeOfThePlanOutOfSightIsShownWhenSeen) {
    m_page.hide();
    set("justify.need:a1.01.total", 2015, "Дефицит утверждён");
    EXPECT_EQ(m_page.model().rowCount(), 0);
    m_page.show();
    EXPECT_EQ(at(8, CheckColumn::State), "обосновано");
}

/// The training plan of the form of 2022, read once.
const scenario::DraftContent& trainingContent() {
    static const scenario::DraftContent once = training::plan().content();
    return once;
}

class ChecksOfTraining : public ChecksPage {
protected:
    ChecksOfTraining() : ChecksPage(trainingContent()) { m_page.model().setToday(2022y / std::chrono::January / 20); }
};

TEST_F(ChecksOfTraining, AMovedCommaIsPutRightByOneClick) {
    set("a2.33.unit_cost", 2022, "31875.9");
    open("norm_unit_cost:a2.33.unit_cost@2022");
    const QModelIndex what =
        m_page.model().index(m_page.view().currentIndex().row(), static_cast<int>(CheckColumn::What));
    EXPECT_EQ(plain(what.data().toString().mid(what.data(ui::GuessStartRole).toInt(),
                                               what.data(ui::GuessLengthRole).toInt())),
              "похоже на сдвинутую запятую: 3 187,59?");
    EXPECT_THAT(plain(m_page.detail().neighbours()), StartsWith("2023: 3 389,35   2024: "));
    QPushButton& fix = button(QStringLiteral("Исправить на "));
    EXPECT_EQ(plain(fix.text()), "Исправить на 3 187,59");
    fix.click();
    EXPECT_EQ(m_plan.assignments().value("a2.33.unit_cost", 2022), "3187.59");
    EXPECT_EQ(m_plan.undoTitle().value().toStdString(), "исправление, строка 33");
    EXPECT_LT(rowOf("norm_unit_cost:a2.33.unit_cost@2022"), 0);
}

TEST_F(ChecksOfTraining, SpaceTicksAnItem) {
    open("C26");
    QTest::keyClick(&m_page.view(), Qt::Key_Space);
    EXPECT_EQ(at(rowOf("C26"), CheckColumn::State), "отмечено");
    EXPECT_THAT(at(rowOf("C26"), CheckColumn::Actual), StartsWith("Составитель, "));
    EXPECT_EQ(m_plan.undoTitle().value().toStdString(), "контрольный перечень, C26");
    const int heading = rowOf("Контрольный перечень");
    EXPECT_EQ(m_page.model().index(heading, 0).data(ui::SideWordsRole).toString().toStdString(), "отмечено 1 из 36");
    EXPECT_EQ(m_page.model().index(rowOf("C26"), 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    QTest::keyClick(&m_page.view(), Qt::Key_Space);
    EXPECT_EQ(at(rowOf("C26"), CheckColumn::State), "не отмечено");
}

TEST_F(ChecksOfTraining, ATermThatHasPassedIsAWarningWithItsDate) {
    EXPECT_EQ(at(rowOf("C53"), CheckColumn::State), "не отмечено");
    EXPECT_EQ(at(rowOf("C53"), CheckColumn::Actual), "срок 01.02.2022");
    m_page.model().setToday(2022y / std::chrono::March / 1);
    EXPECT_EQ(at(rowOf("C53"), CheckColumn::State), "срок прошёл");
}

TEST_F(ChecksOfTraining, MayBePrintedWithoutTheMark) {
    EXPECT_THAT(plain(m_page.verdict().words()), StartsWith("Можно печатать без отметки «ПРОЕКТ». Не мешают: "));
}

}  // namespace
