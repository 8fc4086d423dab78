// The tree of a plan: official numbers, how far each appendix is filled, groups that fold.
#include "tests/support/filled_2022.h"
#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/project_tree.h"

#include <gtest/gtest.h>

namespace {

QTreeWidgetItem* group(const ui::ProjectTree& tree, const QString& name) {
    for (int place = 0; place < tree.topLevelItemCount(); ++place) {
        if (tree.topLevelItem(place)->text(0) == name) {
            return tree.topLevelItem(place);
        }
    }
    return nullptr;
}

class TreeOfThePlan : public testing::Test {
protected:
    [[nodiscard]] std::string tip(int appendix) const {
        return plain(group(m_tree, QStringLiteral("Приложения"))->child(appendix - 1)->toolTip(0));
    }

    ui::ShownPlan m_plan{support::Filled2022("Учебная область", {{"a9.count.fap_lt100_total", "12"},
                                                                 {"2022:a3.0501.mo_code", "0501"},
                                                                 {"2022:a3.0502.mo_code", "0501"}})
                             .draft()
                             .content(),
                         QStringLiteral("Петрова А. В.")};
    ui::ProjectTree m_tree{m_plan};
};

TEST_F(TreeOfThePlan, SaysInWordsHowFarAnAppendixIsFilled) {
    m_plan.setYear(2022);
    EXPECT_EQ(tip(9), "Приложение 9, заполнено частично: нет 15 из 16 ячеек");
    EXPECT_EQ(tip(10), "Приложение 10, не заполнено");
    EXPECT_EQ(tip(4), "Приложение 4, заполнено");
    EXPECT_EQ(tip(3), "Приложение 3, заполнено; 2 ошибки");
    EXPECT_EQ(plain(group(m_tree, QStringLiteral("Приложения"))->child(8)->data(0, Qt::AccessibleTextRole).toString()),
              "ФАП. Приложение 9, заполнено частично: нет 15 из 16 ячеек");
}

TEST_F(TreeOfThePlan, FollowsTheYearAndTheEdits) {
    m_plan.setYear(2023);
    EXPECT_EQ(tip(9), "Приложение 9, заполнено частично: нет 15 из 16 ячеек");
    EXPECT_EQ(tip(3), "Приложение 3, не заполнено; 2 ошибки");
    const std::vector<scenario::Setting> settings{
        {scenario::rootScenario, "a9.count.fap_gt2000_total", 0, "1", "", {}}};
    ASSERT_TRUE(m_plan.apply(settings).empty());
    EXPECT_EQ(tip(9), "Приложение 9, заполнено частично: нет 14 из 16 ячеек");
}

TEST_F(TreeOfThePlan, AJumpOpensTheGroupOfThePage) {
    m_tree.setFoldedGroups({QStringLiteral("Приложения"), QStringLiteral("Анализ")});
    EXPECT_EQ(m_tree.foldedGroups(), (QStringList{QStringLiteral("Приложения"), QStringLiteral("Анализ")}));
    m_tree.setCurrentPage({ui::PageKind::Appendix, 5});
    EXPECT_EQ(m_tree.foldedGroups(), QStringList{QStringLiteral("Анализ")});
}

TEST(TreeOfTheSample, ListsOnlyTheTablesOfItsForm) {
    const ui::ShownPlan plan(samplePlan(), QStringLiteral("Петрова А. В."));
    const ui::ProjectTree tree(plan);
    EXPECT_EQ(group(tree, QStringLiteral("Приложения"))->childCount(), 2);
    EXPECT_EQ(plain(group(tree, QStringLiteral("Приложения"))->child(1)->toolTip(0)).substr(0, 22), "Приложение 2");
}

}  // namespace
