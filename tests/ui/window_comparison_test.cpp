#include "tests/ui/window_plan.h"
#include "tests/unit/scenario/compared.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/print/print_preview_page.h"
#include "ui/scenario/comparison_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"
#include "ui/window/project_tree.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

scenario::DraftContent twoScenarios() {
    scenario::DraftContent content = samplePlan();
    content.scenarios.push_back(lessHospital());
    return content;
}

class ComparisonInTheWindow : public testing::Test {
protected:
    ComparisonInTheWindow() {
        m_window.resize(1366, 768);
        m_window.showPlan(m_shownPlan, QStringLiteral("sample.tpgg"));
        m_window.show();
        m_shownPlan.setYear(2016);
        m_window.actions().compare->trigger();
        QApplication::processEvents();
    }
    ~ComparisonInTheWindow() override { m_window.closePlan(); }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{twoScenarios(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, m_folder.path()};
};

TEST_F(ComparisonInTheWindow, IsAPageOfTheTree) {
    ASSERT_NE(m_window.pages().comparison(), nullptr);
    EXPECT_EQ(plain(m_window.tree().currentItem()->text(0)), "Сравнение");
}

TEST_F(ComparisonInTheWindow, LeadsToTheAppendixAndBack) {
    emit m_window.pages().comparison()->cellRequested(1, {2, "30", "volume"}, 2016);
    EXPECT_EQ(m_window.pages().page(), (ui::PageId{ui::PageKind::Appendix, 2}));
    EXPECT_EQ(m_window.place().cell->path(), "a2.30.volume");
    m_window.actions().back->trigger();
    EXPECT_EQ(m_window.pages().page(), (ui::PageId{ui::PageKind::Compare, 0}));
}

TEST_F(ComparisonInTheWindow, IsExportedAndPrintedAsShown) {
    m_window.pages().comparison()->title().setOnlyDifferences(true);
    const QString path = m_folder.filePath(QStringLiteral("Сравнение.csv"));
    m_window.exportTo(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const std::string csv = file.readAll().toStdString();
    EXPECT_NE(csv.find("cost,Сокращение стационара,11207.3,11150.9,-56.4,-0.5"), std::string::npos) << csv;
    EXPECT_EQ(csv.find("\n02,"), std::string::npos);
    m_window.actions().print->trigger();
    EXPECT_EQ(m_window.pages().page().kind, ui::PageKind::Preview);
}

}  // namespace
