// What is known of the years before the programme: columns of the table, a chart, a side of the comparison.
#include "tests/support/sample_draft.h"
#include "tests/ui/window_plan.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/trend_chart.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/compared_plan.h"
#include "ui/window/appendix_page.h"
#include "ui/window/passport_view.h"
#include "ui/window/trend_sketch.h"
#include "ui/window/trend_view.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

class EarlierYearsShown : public testing::Test {
protected:
    EarlierYearsShown() {
        const std::vector<scenario::Setting> facts{
            {scenario::rootScenario, "previous.a2.02.cost_budget", 2015, "85.15", "план на 2014 год", {}},
            {scenario::rootScenario, "previous.a2.38.cost_oms", 2015, "8000.1", "план на 2014 год", {}}};
        EXPECT_TRUE(m_shownPlan.apply(facts).empty());
    }

    [[nodiscard]] QModelIndex at(const char* row, int section) const {
        return m_model.index(m_model.appendix().rowIndex(row), section);
    }
    [[nodiscard]] int leading() const { return static_cast<int>(m_model.appendix().leading.size()); }
    void enter(const char* path, int year, const char* value) {
        const std::vector<scenario::Setting> fact{{scenario::rootScenario, path, year, value, "форма № 62", {}}};
        ASSERT_TRUE(m_shownPlan.apply(fact).empty());
    }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::AppendixModel m_model{m_shownPlan, 2};
};

TEST_F(EarlierYearsShown, TheLastOneStandsBeforeTheProgrammeYears) {
    m_model.setYearsTogether(ui::YearColumns::Cost);
    EXPECT_EQ(m_model.columnCount(), leading() + 8);
    EXPECT_EQ(m_model.yearOf(at("02", leading())), 2014);
    EXPECT_EQ(at("02", leading()).data().toString(), QStringLiteral("85,15"));
    EXPECT_EQ(at("38", leading() + 1).data().toString(), QStringLiteral("8\u00A0000,1"));
    EXPECT_EQ(m_model.yearOf(at("02", leading() + 2)), 2015);
    EXPECT_EQ(m_model.heading(false).spans.at(static_cast<std::size_t>(leading())).text,
              QStringLiteral("2014\u00A0год, факт"));
    m_model.setEarlierYears(ui::EarlierYears::None);
    EXPECT_EQ(m_model.yearOf(m_model.index(0, leading())), 2015);
    m_model.setEarlierYears(ui::EarlierYears::Three);
    EXPECT_EQ(m_model.columnCount(), leading() + 12);
    EXPECT_EQ(m_model.yearOf(m_model.index(0, leading())), 2012);
}

TEST_F(EarlierYearsShown, AFactIsTypedIntoItsOwnParameter) {
    m_model.setYearsTogether(ui::YearColumns::Cost);
    const QModelIndex total = at("38", leading() + 1);
    ASSERT_TRUE(m_model.setData(total, QStringLiteral("8000,2"), Qt::EditRole));
    EXPECT_EQ(m_shownPlan.assignments().value("previous.a2.38.cost_oms", 2015), "8000.2");
    EXPECT_FALSE(m_shownPlan.assignments().find("a2.38.cost_oms", 2015));
    m_shownPlan.undo();
    EXPECT_EQ(total.data().toString(), QStringLiteral("8\u00A0000,1"));
}

TEST_F(EarlierYearsShown, StandAtTheRightOfTheFormAndNotInIt) {
    const int form = m_model.columnCount();
    m_model.setFactColumns(ui::YearColumns::VolumeAndUnitCost);
    m_model.setEarlierYears(ui::EarlierYears::Three);
    ASSERT_EQ(m_model.columnCount(), form + 6);
    const ui::FormHeading heading = m_model.heading(false);
    EXPECT_EQ(heading.columnNumbers.at(form), QStringLiteral("вне формы"));
    EXPECT_NE(heading.columnNumbers.at(form - 1), QStringLiteral("вне формы"));
    QStringList names;
    for (const ui::HeadingSpan& span : heading.spans) {
        if (span.firstColumn >= form && span.firstLevel == 0) {
            names.append(span.text + QStringLiteral(" %1–%2").arg(span.firstColumn - form).arg(span.lastColumn - form));
        }
    }
    EXPECT_EQ(plain(names.join(QStringLiteral(", "))), "Факт 2012 года 0–1, Факт 2013 года 2–3, Факт 2014 года 4–5");
    EXPECT_TRUE(m_model.headerData(form, Qt::Horizontal, ui::ColumnRuleRole).toBool());
    EXPECT_FALSE(m_model.headerData(form + 1, Qt::Horizontal, ui::ColumnRuleRole).toBool());
    EXPECT_EQ(m_model.yearOf(at("28", form)), 2012);
    EXPECT_TRUE(m_model.isFact(at("28", form)));
    EXPECT_FALSE(m_model.isFact(at("28", form - 1)));
    EXPECT_EQ(plain(m_model.placeText(at("28", form))), "стр. 28, гр. 3, факт 2012 года");
    const auto state = at("28", form).data(ui::CellStateRole).value<ui::CellState>();
    EXPECT_TRUE(state.flags.testFlag(ui::CellFlag::Fact));
    // The cell of the form is still found where it was.
    EXPECT_LT(m_model.indexOf({2, "28", "volume"}).column(), form);
    m_model.setEarlierYears(ui::EarlierYears::None);
    EXPECT_EQ(m_model.columnCount(), form);
}

TEST_F(EarlierYearsShown, ABlockIsPastedInOneStep) {
    const int form = m_model.columnCount();
    m_model.setFactColumns(ui::YearColumns::VolumeAndUnitCost);
    m_model.setEarlierYears(ui::EarlierYears::Three);
    const int row = m_model.appendix().rowIndex("28");
    const QStringList refused = m_model.editing().paste(QStringLiteral("0,295\t1700\t0,301\t1750,5\n0,1\t\t0,11\t"),
                                                        at("28", form), {}, {row, row + 1});
    EXPECT_TRUE(refused.isEmpty()) << refused.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(at("28", form).data().toString(), QStringLiteral("0,295"));
    EXPECT_EQ(m_shownPlan.assignments().value("previous.a2.28.volume", 2013), "0.295");
    EXPECT_EQ(m_shownPlan.assignments().value("previous.a2.28.unit_cost", 2014), "1750.5");
    EXPECT_FALSE(m_shownPlan.assignments().find("a2.28.volume", 2012));
    m_shownPlan.undo();
    EXPECT_TRUE(at("28", form).data().toString().isEmpty());
    EXPECT_TRUE(at("28", form + 3).data().toString().isEmpty());
}

TEST_F(EarlierYearsShown, PassportAndChartGoFromFactsToThePlan) {
    enter("fact.a2.28.volume", 2012, "0.3");
    enter("fact.a2.28.volume", 2014, "0.309");
    ui::PassportView passport(m_shownPlan);
    passport.showCell({2, "28", "volume"});
    // 0,318 − 0,3 = 0,018 and 6 %; over 3 years 0,006 and 2 % a year.
    EXPECT_NE(passport.plainText().indexOf(QStringLiteral("2012\u00A0год, факт 0,3   −0,018")), -1);
    EXPECT_NE(plain(passport.plainText()).find("С 2012 по 2015 год: +0,018 (+6,0 %), в год в среднем +0,0060 (+2,0 %)"),
              std::string::npos);
    const auto* sketch = passport.findChild<ui::TrendSketch*>();
    ASSERT_NE(sketch, nullptr);
    EXPECT_EQ(sketch->count(), 4U);
    // 0,3, 0,309, 0,318: each higher than the one before it, 2013 keeps its place.
    EXPECT_GT(sketch->placeOf(0).y(), sketch->placeOf(1).y());
    EXPECT_GT(sketch->placeOf(1).y(), sketch->placeOf(2).y());
    EXPECT_NEAR(sketch->placeOf(1).x() - sketch->placeOf(0).x(), 2 * (sketch->placeOf(2).x() - sketch->placeOf(1).x()),
                1);
    ui::TrendView view(m_shownPlan);
    view.showCell(form::CellAddress{2, "28", "volume"});
    ASSERT_FALSE(view.panel().isEmpty());
    const std::vector<ui::TrendYear>& years = view.chart().years();
    // 2017 is not entered in the sample.
    ASSERT_EQ(years.size(), 4U);
    EXPECT_EQ(years[0].year, 2012);
    EXPECT_TRUE(years[1].isFact);
    EXPECT_EQ(plain(years[1].growth), "+3,0 %");
    EXPECT_EQ(years[2].year, 2015);
    EXPECT_FALSE(years[2].isFact);
    // A dot a year, a line between each two, and the base.
    const ui::ChartPicture picture = view.chart().pictureAt({300, 240});
    EXPECT_EQ(picture.marks.size(), 4U);
    EXPECT_EQ(picture.lines.size(), 4U);
    EXPECT_EQ(picture.marks[0].series, ui::ChartSeries::Total);
    EXPECT_EQ(picture.marks[2].series, ui::ChartSeries::Oms);
    EXPECT_EQ(picture.lines[0].style, Qt::SolidLine);
    EXPECT_EQ(picture.lines[1].style, Qt::DashLine);
    // 2013 is not known and keeps its place: from 2012 to 2014 it is twice as far as from 2014 to 2015.
    const qreal before = picture.marks[1].box.center().x() - picture.marks[0].box.center().x();
    const qreal after = picture.marks[2].box.center().x() - picture.marks[1].box.center().x();
    EXPECT_NEAR(before, 2 * after, 2);
    EXPECT_LT(picture.marks[2].box.center().y(), picture.marks[0].box.center().y());
}

TEST_F(EarlierYearsShown, TheSketchOfThePassportOpensTheChart) {
    ui::PassportView passport(m_shownPlan);
    passport.showCell({2, "28", "volume"});
    EXPECT_EQ(passport.findChild<ui::TrendSketch*>(), nullptr);  // no fact is known
    enter("fact.a2.28.volume", 2014, "0.309");
    passport.showCell({2, "28", "volume"});
    const QSignalSpy asked(&passport, &ui::PassportView::trendRequested);
    passport.show();
    QTest::keyClick(passport.findChild<ui::TrendSketch*>(), Qt::Key_Return);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(EarlierYearsShown, ACellWithoutFiguresSaysWhereFactsAreEntered) {
    ui::TrendView view(m_shownPlan);
    view.showCell(form::CellAddress{2, "03", "volume"});
    EXPECT_EQ(view.panel().isEmpty(), view.chart().years().empty());
    view.showCell(std::nullopt);
    EXPECT_TRUE(view.panel().isEmpty());
}

TEST(EarlierYearsOfAnyTable, AreFirstThoseOfTheColumnTheCursorStandsIn) {
    ui::ShownPlan shownPlan(support::trainingDraft().content(), QStringLiteral("Петрова А. В."));
    ui::AppendixPage page(shownPlan, 5);
    const ui::AppendixModel& model = page.model();
    const int form = model.columnCount();
    page.goTo({5, "40", "due_total"});
    page.columns().setEarlierYears(ui::EarlierYears::Last);
    ASSERT_EQ(model.columnCount(), form + 1);
    const QModelIndex fact = model.index(model.appendix().rowIndex("40"), form);
    EXPECT_TRUE(model.isFact(fact));
    EXPECT_EQ(model.address(fact)->path(), "a5.40.due_total");
    EXPECT_EQ(model.yearOf(fact), 2021);
    EXPECT_EQ(page.currentCell()->path(), "a5.40.due_total");
    // All seven, then one again by the list.
    page.columns().choose(page.columns().offered().front().value);
    EXPECT_EQ(model.columnCount(), form + 7);
    page.columns().choose(page.columns().offered().back().value);
    EXPECT_EQ(model.columnCount(), form + 1);
    page.columns().setEarlierYears(ui::EarlierYears::None);
    EXPECT_EQ(model.columnCount(), form);
}

TEST(EarlierYearsOfAnyTable, AListHasThemToo) {
    ui::ShownPlan shownPlan(support::trainingDraft().content(), QStringLiteral("Петрова А. В."));
    ui::AppendixModel model(shownPlan, 14);
    const int form = model.columnCount();
    model.setEarlierYears(ui::EarlierYears::Last);
    ASSERT_GT(model.columnCount(), form);
    const QModelIndex fact = model.index(0, form);
    ASSERT_TRUE(model.setData(fact, QStringLiteral("1200"), Qt::EditRole));
    EXPECT_EQ(fact.data().toString(), QStringLiteral("1\u00A0200"));
    // A row that is not there yet has no history.
    EXPECT_FALSE(model.flags(model.index(model.rows().newRow(), form)).testFlag(Qt::ItemIsEditable));
}

TEST_F(EarlierYearsShown, IsASideOfTheComparisonOfYears) {
    ui::ComparedPlan plan(m_shownPlan);
    plan.setSubject(ui::ComparedBy::Years);
    const ui::SideChoice last = plan.every().front();
    EXPECT_EQ(plan.nameOf(last), "2014 год, факт");
    EXPECT_FALSE(plan.isChosen(last));
    plan.choose(last, true);
    ASSERT_TRUE(plan.canCompare());
    const auto side = static_cast<std::size_t>(std::ranges::find(plan.sides(), last) - plan.sides().begin());
    EXPECT_EQ(plan.comparison().row("38")->figures.at(5).sides.at(side).became->toPlain(), "8000.1");
    EXPECT_NE(plan.splitRefusal(side).find("известны только числа таблицы"), std::string::npos);
}

}  // namespace
