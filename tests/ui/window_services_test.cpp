// The column of whole numbers of services, shown on request.
#include "tests/ui/window_plan.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/appendix_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace {

class ServicesColumn : public testing::Test {
protected:
    ServicesColumn() {
        m_shownPlan.setYear(2015);
        m_window.showPlan(m_shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.show();
        m_window.goTo({{ui::PageKind::Appendix, 2}, 2015, form::CellAddress{2, "28", "cost_oms"}});
        QTest::qWait(1);
    }
    ~ServicesColumn() override { m_window.closePlan(); }

    void countWholeServices() {
        const scenario::Setting method{scenario::rootScenario, "option.cost_method", 0, "whole_services", "", ""};
        ASSERT_TRUE(m_shownPlan.apply(std::span(&method, 1)).empty());
        m_window.goTo({{ui::PageKind::Populations, 0}, 2015, std::nullopt});
        m_window.goTo({{ui::PageKind::Appendix, 2}, 2015, form::CellAddress{2, "28", "cost_oms"}});
    }
    [[nodiscard]] ui::AppendixModel& model() { return m_window.pages().appendix()->model(); }
    [[nodiscard]] QModelIndex services(const char* row) {
        return model().index(model().appendix().rowIndex(row), model().servicesSection());
    }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};

TEST_F(ServicesColumn, IsOfferedOnlyWhereServicesAreCounted) {
    EXPECT_FALSE(m_window.actions().services->isEnabled());
    countWholeServices();
    EXPECT_TRUE(m_window.actions().services->isEnabled());
    EXPECT_EQ(model().servicesSection(), -1);
}

TEST_F(ServicesColumn, StandsAfterTheVolumeAndTakesANumber) {
    countWholeServices();
    m_window.actions().services->trigger();
    ASSERT_EQ(model().servicesSection(), 4);  // name, number, unit, volume
    // As published for 2015: row 28.
    EXPECT_EQ(plain(services("28").data().toString()), "321 215");
    EXPECT_EQ(services("27").data().toString(), QString());
    EXPECT_EQ(m_window.pages().appendix()->currentCell()->path(), "a2.28.cost_oms");
    ASSERT_TRUE(model().setData(services("28"), QStringLiteral("321000")));
    EXPECT_EQ(m_shownPlan.assignments().value("a2.28.services", 2015), "321000");
    EXPECT_EQ(plain(services("28").data().toString()), "321 000");
    EXPECT_TRUE(model().editing().clear({services("28")}).isEmpty());
    EXPECT_EQ(plain(services("28").data().toString()), "321 215");
}

TEST_F(ServicesColumn, ChosenWidthsStayWithTheirColumns) {
    countWholeServices();
    m_window.pages().appendix()->view().setUserWidths({{3, 90}, {5, 130}});
    m_window.actions().services->trigger();
    EXPECT_EQ(m_window.pages().appendix()->view().userWidths(), (QHash<int, int>{{3, 90}, {6, 130}}));
    m_window.actions().services->trigger();
    EXPECT_EQ(m_window.pages().appendix()->view().userWidths(), (QHash<int, int>{{3, 90}, {5, 130}}));
}

}  // namespace
