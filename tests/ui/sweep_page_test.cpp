// «Перебор» in the window. Figures: tests/unit/analysis/solve_test.cpp.
#include "tests/ui/window_plan.h"
#include "ui/chart/histogram_chart.h"
#include "ui/plan/shown_plan.h"
#include "ui/sweep/sweep_form.h"
#include "ui/sweep/sweep_line.h"
#include "ui/sweep/sweep_page.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"
#include "ui/window/work_line.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

#include <stdexcept>

namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

class SweepInTheWindow : public testing::Test {
protected:
    SweepInTheWindow() {
        m_shownPlan.setYear(2016);
        m_window.showPlan(m_shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.show();
        QTest::qWait(1);
    }
    ~SweepInTheWindow() override { m_window.closePlan(); }

    void open(const char* text) {
        QFile file(m_folder.filePath(QStringLiteral("Скорая.toml")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        m_window.pages().sweep().open(file.fileName());
    }
    void openAndWait(const char* text) {
        open(text);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !page().work().isRunning(); }, 20'000));
    }
    [[nodiscard]] ui::SweepPage& page() const { return m_window.pages().sweep(); }
    [[nodiscard]] ui::SweepForm& form() const { return page().form(); }
    static void choose(QComboBox& list, const char* words) {
        const int index = list.findText(QString::fromUtf8(words));
        ASSERT_GE(index, 0) << words;
        list.setCurrentIndex(index);
    }
    static void type(ui::SweepLine& line, std::initializer_list<const char*> numbers) {
        std::size_t place = 0;
        for (const char* number : numbers) {
            line.number(place++).setText(QString::fromUtf8(number));
        }
    }
    void runForm() const {
        form().runButton().click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !page().work().isRunning(); }, 20'000));
    }
    [[nodiscard]] std::string at(int row, int column) const { return plain(page().table().item(row, column)->text()); }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};

const char* const gridOfCalls = R"(kind = "grid"
target = "a2.38.cost"
year = 2016
[[parameter]]
name = "a2.28.volume"
from = 0.318
to = 0.334
steps = 2
)";

const char* const randomCalls = R"(kind = "monte_carlo"
target = "a2.38.cost"
year = 2016
points = 2000
seed = 7
percentiles = [5, 50, 95]
[[parameter]]
name = "a2.28.volume"
distribution = "uniform"
low = 0.318
high = 0.334
)";

TEST_F(SweepInTheWindow, ListsTheGridAndMakesAScenarioOfAPoint) {
    openAndWait(gridOfCalls);
    ASSERT_EQ(page().table().rowCount(), 2);
    // Bold headings of the chosen row overlapped.
    EXPECT_FALSE(page().table().horizontalHeader()->highlightSections());
    EXPECT_EQ(at(0, 0) + " " + at(0, 1), "0,318 11 207,3");
    EXPECT_EQ(at(1, 0) + " " + at(1, 1), "0,334 11 236,6");
    page().table().setCurrentCell(1, 0);
    EXPECT_EQ(plain(page().pointWords()), "Скорая медицинская помощь: объём, стр. 28 = 0,334 → 11 236,6 млн руб.");
    EXPECT_EQ(page().name().text(), QStringLiteral("Перебор, точка 2"));
    page().create();
    EXPECT_EQ(m_shownPlan.scenarioName(), QStringLiteral("Перебор, точка 2"));
    EXPECT_EQ(m_shownPlan.result().cell({2, "38", "cost_oms"}).plain(), "8844.7");
    m_shownPlan.undo();
    EXPECT_EQ(m_shownPlan.draft().content().scenarios.size(), 1U);
}

TEST_F(SweepInTheWindow, RunsAGridOfTwoParametersTypedIn) {
    m_window.actions().sweep->trigger();
    choose(form().target(), "Вся программа: стоимость, все источники");
    choose(form().line(0).parameter(), "Скорая медицинская помощь: объём, стр.\u00A028");
    type(form().line(0), {"0,318", "0,334", "2"});
    EXPECT_TRUE(form().line(1).isVisible());
    choose(form().line(1).parameter(), "Численность застрахованных лиц");
    type(form().line(1), {"1011140", "1011141", "2"});
    EXPECT_FALSE(form().line(2).isVisible());
    runForm();
    EXPECT_EQ(form().refusal(), QString());
    ASSERT_EQ(page().table().rowCount(), 4);
    EXPECT_EQ(at(2, 0) + " " + at(2, 1), "0,334 1 011 140");
    EXPECT_EQ(plain(page().table().horizontalHeaderItem(1)->text()), "Численность застрахованных лиц");
}

TEST_F(SweepInTheWindow, TheSameSeedTypedInGivesTheSameFiguresAsTheDescription) {
    openAndWait(randomCalls);
    const std::string median = at(1, 1);
    page().showForm();
    form().kind().setCurrent(1);
    choose(form().target(), "Вся программа: стоимость, все источники");
    choose(form().line(0).parameter(), "Скорая медицинская помощь: объём, стр.\u00A028");
    form().line(0).shape().setCurrentIndex(2);
    type(form().line(0), {"0,318", "0,334"});
    form().points().setText(QStringLiteral("2 000"));
    form().seed().setText(QStringLiteral("7"));
    runForm();
    ASSERT_EQ(page().table().rowCount(), 5);
    EXPECT_EQ(at(2, 0) + " " + at(2, 1), "50 % " + median);
}

TEST_F(SweepInTheWindow, EveryFaultOfTheFieldsIsToldAtOnceByTheirNames) {
    m_window.actions().sweep->trigger();
    choose(form().line(0).parameter(), "Скорая медицинская помощь: объём, стр.\u00A028");
    type(form().line(0), {"0,4", "0,3", "много"});
    form().line(1).parameter().setEditText(QStringLiteral("число собак"));
    runForm();
    const QStringList told = form().refusal().split(QLatin1Char('\n'));
    ASSERT_GE(told.size(), 3) << form().refusal().toStdString();
    EXPECT_THAT(plain(form().refusal()), HasSubstr("Параметр 1, значений: «много» – не число. Пример: 11"));
    EXPECT_THAT(plain(form().refusal()), HasSubstr("Параметр 1, до: границы перепутаны: 0,4 больше 0,3"));
    EXPECT_THAT(plain(form().refusal()), HasSubstr("Параметр 2: «число собак» в списке нет. Пример: Общий множитель"));
    form().kind().setCurrent(1);
    type(form().line(0), {"0,334", "0,32", "0,318"});
    runForm();
    EXPECT_THAT(plain(form().refusal()), HasSubstr("Параметр 1, до: ширина меньше нуля: от 0,334 до 0,318"));
}

TEST_F(SweepInTheWindow, NamesAnUnknownRowAsTheTableDoes) {
    m_window.actions().sweep->trigger();
    QComboBox& parameter = form().line(0).parameter();
    parameter.setCurrentIndex(parameter.findText(QStringLiteral("Общий множитель: объём"), Qt::MatchStartsWith));
    form().line(0).rows().setText(QStringLiteral("28, zz"));
    form().runButton().click();
    EXPECT_THAT(plain(form().refusal()), HasSubstr("трока zz: в приложении 2 нет строки «zz»"));
    EXPECT_THAT(plain(form().refusal()), testing::Not(HasSubstr("a2.")));
}

TEST_F(SweepInTheWindow, TheWordsOfAFaultGoWhenTheFieldIsTypedAnew) {
    m_window.actions().sweep->trigger();
    type(form().line(0), {"0,4", "0,3", "много"});
    runForm();
    ASSERT_NE(form().refusal(), QString());
    QTest::keyClicks(&form().line(0).number(0), QStringLiteral("1"));
    EXPECT_EQ(form().refusal(), QString());
}

TEST_F(SweepInTheWindow, AnEmptyYearOffersNothingToSweep) {
    m_window.actions().sweep->trigger();
    m_shownPlan.setYear(2017);
    EXPECT_EQ(plain(form().refusal()), "2017 год не введён: перебирать нечего.");
    EXPECT_FALSE(form().runButton().isEnabled());
}

TEST_F(SweepInTheWindow, TellsPercentilesAndAHistogramTheSameEveryTime) {
    openAndWait(randomCalls);
    const std::string first = plain(page().summary());
    EXPECT_THAT(first, StartsWith("2 000 точек. В плане 11 207,3; наименьшее 11 207,3, среднее 11 22"));
    EXPECT_THAT(first, HasSubstr("наибольшее 11 236,6"));
    ASSERT_EQ(page().table().rowCount(), 3);
    EXPECT_EQ(at(0, 0), "5 %");
    std::int64_t points = 0;
    for (const ui::HistogramColumn& column : page().chart().columns()) {
        points += column.count;
    }
    EXPECT_EQ(points, 2000);
    const std::string median = at(1, 1);
    page().table().setCurrentCell(1, 0);
    EXPECT_THAT(plain(page().pointWords()), HasSubstr("→ " + median + " млн руб."));
    openAndWait(randomCalls);
    EXPECT_EQ(plain(page().summary()), first);
    EXPECT_EQ(at(1, 1), median);
}

TEST_F(SweepInTheWindow, TellsEveryFaultOfTheDescriptionWithItsLine) {
    open(R"(kind = "grid"
target = "a2.38.cost"
year = 2016
[[parameter]]
name = "a2.28.volume"
from = 0.4
to = 0.3
steps = 5
color = 1
)");
    const std::string faults = plain(page().faults());
    EXPECT_THAT(faults, StartsWith("Описание «Скорая.toml» не принято:"));
    EXPECT_THAT(faults, HasSubstr("строка 7, ключ parameter.to: границы перепутаны: 0,4 больше 0,3"));
    EXPECT_THAT(faults, HasSubstr("строка 9, ключ parameter.color"));
    EXPECT_EQ(page().summary(), QString());
    page().open(m_folder.filePath(QStringLiteral("нет такого.toml")));
    EXPECT_EQ(plain(page().faults()), "Описание «нет такого.toml» не прочитано: такого файла или папки нет.");
    page().open(m_folder.path());
    EXPECT_THAT(plain(page().faults()), EndsWith("не прочитано: это папка."));
}

TEST_F(SweepInTheWindow, SendsADescriptionOfSensitivityToTheCharts) {
    open("kind = \"tornado\"\ntarget = \"a2.38.cost\"\nyear = 2016\n");
    EXPECT_THAT(plain(page().faults()), HasSubstr("описание чувствительности"));
    emit page().sensitivityRequested();
    EXPECT_EQ(m_window.pages().page(), (ui::PageId{ui::PageKind::Charts, 0}));
}

constexpr const char* endlessRun = R"(kind = "monte_carlo"
target = "a2.38.cost"
year = 2016
points = 1000000000
[[parameter]]
name = "population.insured"
distribution = "uniform"
low = 1000000
high = 1020000
)";

TEST_F(SweepInTheWindow, LongWorkShowsABarAndStopsWhenAskedTo) {
    open(endlessRun);
    EXPECT_FALSE(m_window.workLine().isVisible());
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window.workLine().isVisible(); }, 10'000));
    EXPECT_EQ(m_window.workLine().text(), QStringLiteral("Перебор"));
    // The window lives on meanwhile.
    m_shownPlan.setYear(2015);
    m_window.workLine().cancelButton().click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !page().work().isRunning(); }, 10'000));
    // The thread has ended before the window hears of it.
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window.workLine().isVisible(); }, 10'000));
    EXPECT_THAT(plain(page().summary()) + plain(page().faults()), HasSubstr("тмен"));
}

TEST_F(SweepInTheWindow, LongWorkStopsByEsc) {
    open(endlessRun);
    ASSERT_TRUE(page().work().isRunning());
    QTest::keyClick(&page(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !page().work().isRunning(); }, 10'000));
    EXPECT_THAT(plain(page().summary()) + plain(page().faults()), HasSubstr("тмен"));
}

TEST_F(SweepInTheWindow, AChangedPlanMakesNoScenarioOfAnOldPoint) {
    openAndWait(gridOfCalls);
    page().table().setCurrentCell(1, 0);
    const std::vector<scenario::Setting> settings{
        {m_shownPlan.scenario(), "a2.31.volume", 2016, "0.50", "проверка", ""}};
    ASSERT_TRUE(m_shownPlan.apply(settings).empty());
    page().pick();
    EXPECT_FALSE(page().createButton().isEnabled());
    m_shownPlan.undo();
    page().pick();
    EXPECT_TRUE(page().createButton().isEnabled());
}

TEST_F(SweepInTheWindow, RefusesANumberThatIsNoPoint) {
    openAndWait(gridOfCalls);
    for (const char* wrong : {"0", "3", "два", ""}) {
        page().point().setText(QString::fromUtf8(wrong));
        page().pick();
        EXPECT_EQ(plain(page().pointWords()), "Нужно целое число от 1 до 2. Пример: 1") << wrong;
    }
}

TEST(BackgroundWork, TellsWhyATaskBrokeOff) {
    ui::BackgroundWork work(QStringLiteral("Проба"), QStringLiteral("дел"));
    QSignalSpy finished(&work, &ui::BackgroundWork::finished);
    work.start([](const ui::BackgroundWork::Report&) { throw std::runtime_error("диск заполнен"); });
    ASSERT_TRUE(finished.wait(5000));
    EXPECT_EQ(finished.front().front().toString(), QStringLiteral("диск заполнен"));
    EXPECT_FALSE(work.isRunning());
}

TEST(BackgroundWork, ANewStartStopsTheOneBeforeWithoutAWord) {
    ui::BackgroundWork work(QStringLiteral("Проба"), QStringLiteral("дел"));
    QSignalSpy finished(&work, &ui::BackgroundWork::finished);
    bool stopped = false;
    work.start([&stopped](const ui::BackgroundWork::Report& report) {
        while (!report.cancel.stop_requested()) {
            std::this_thread::yield();
        }
        stopped = true;
    });
    work.start([](const ui::BackgroundWork::Report&) {});
    EXPECT_TRUE(stopped);
    ASSERT_TRUE(finished.wait(5000));
    QTest::qWait(20);
    EXPECT_EQ(finished.size(), 1);
}

}  // namespace
