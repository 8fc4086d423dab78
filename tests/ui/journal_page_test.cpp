// The journal: a deed is one line that opens, and it can be looked through.
#include "core/scenario/tree.h"
#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/shared_width.h"
#include "ui/widgets/spreading_delegate.h"
#include "ui/window/cell_history.h"
#include "ui/window/journal_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

class JournalOfThePlan : public testing::Test {
protected:
    JournalOfThePlan() : m_shownPlan(withoutJournal(), QStringLiteral("Петрова А. В.")) {
        indexAllYears("a2.28.volume", "0.334", "индекс-дефлятор");
        set("a2.02.volume", "0.021", "прогноз");
        m_page.resize(1168, 640);
        m_page.show();
        QApplication::processEvents();
    }

    static scenario::DraftContent withoutJournal() {
        scenario::DraftContent content = samplePlan();
        content.journal.clear();
        return content;
    }
    void indexAllYears(const char* path, const char* value, const char* note) {
        std::vector<scenario::Setting> settings;
        for (const int year : {2015, 2016, 2017}) {
            settings.push_back({m_shownPlan.scenario(), path, year, value, note, ""});
        }
        ASSERT_TRUE(m_shownPlan.apply(settings, QStringLiteral("индексация объёмов")).empty());
    }
    void set(const char* path, const char* value, const char* note) {
        const std::vector<scenario::Setting> settings{{m_shownPlan.scenario(), path, 2016, value, note, ""}};
        ASSERT_TRUE(m_shownPlan.apply(settings).empty());
    }
    [[nodiscard]] const QAbstractItemModel& model() const { return *m_page.list().model(); }
    [[nodiscard]] std::string at(int row, int column, const QModelIndex& parent = {}) const {
        return plain(model().index(row, column, parent).data().toString());
    }

    ui::ShownPlan m_shownPlan;
    ui::JournalPage m_page{m_shownPlan};
};

/// The journal of a file whose disk went away after the plan was opened: only its last entry was read.
class TornPast final : public scenario::JournalPast {
public:
    TornPast() {
        m_last.id = 2;
        m_last.change.title = "правка";
    }
    [[nodiscard]] std::size_t size() const override { return 2; }
    [[nodiscard]] const scenario::JournalEntry& at(std::size_t place) override {
        if (place == 0 && gone) {
            throw std::runtime_error("Диск, на котором лежит файл, не отвечает.");
        }
        return m_last;
    }
    [[nodiscard]] scenario::ScenarioId highestScenario() override { return 0; }

    bool gone = true;

private:
    scenario::JournalEntry m_last;
};

std::vector<std::string> wordsSeenIn(const QWidget& widget) {
    std::vector<std::string> words;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget) && !label->text().isEmpty()) {
            words.push_back(plain(label->text()));
        }
    }
    return words;
}

TEST(JournalThatCannotBeRead, IsToldOnItsPageAndReadWhenTheFileAnswersAgain) {
    scenario::DraftContent content = samplePlan();
    const auto past = std::make_shared<TornPast>();
    content.journal = scenario::Journal(past);
    const ui::ShownPlan shownPlan(std::move(content), QStringLiteral("Петрова А. В."));
    ui::JournalPage page(shownPlan);
    page.show();
    EXPECT_THAT(wordsSeenIn(page), testing::Contains("Журнал не прочитан. Диск, на котором лежит файл, не отвечает."));
    page.search().setText(QStringLiteral("правка"));
    EXPECT_FALSE(page.list().isVisible());
    page.search().clear();
    past->gone = false;
    page.hide();
    page.show();
    EXPECT_EQ(page.list().model()->rowCount(), 2);
    EXPECT_TRUE(page.list().isVisible());
}

TEST(JournalThatCannotBeRead, IsToldInTheHistoryOfACell) {
    scenario::DraftContent content = samplePlan();
    content.journal = scenario::Journal(std::make_shared<TornPast>());
    const ui::ShownPlan shownPlan(std::move(content), QStringLiteral("Петрова А. В."));
    ui::CellHistory history(shownPlan);
    history.showCell(form::CellAddress::fromPath("a2.02.volume"));
    EXPECT_THAT(wordsSeenIn(history),
                testing::ElementsAre("Дальше журнал не прочитан. Диск, на котором лежит файл, не отвечает."));
}

TEST_F(JournalOfThePlan, ADeedIsOneLineThatOpens) {
    ASSERT_EQ(model().rowCount(), 2);
    EXPECT_EQ(at(0, 4), "Объём, строка 02, 2016 год");
    EXPECT_EQ(at(0, 5), "0,02 → 0,021");
    EXPECT_EQ(model().rowCount(model().index(0, 0)), 0);
    EXPECT_EQ(at(1, 4), "Индексация объёмов");
    EXPECT_EQ(at(1, 5), "3 значения");
    EXPECT_EQ(at(1, 6), "индекс-дефлятор");
    const QModelIndex deed = model().index(1, 0);
    ASSERT_EQ(model().rowCount(deed), 3);
    EXPECT_EQ(at(1, 4, deed), "Объём, строка 28, 2016 год");
    EXPECT_EQ(at(1, 5, deed), "0,318 → 0,334");
    EXPECT_EQ(model().parent(model().index(1, 4, deed)), deed);
}

// A journal of ten thousand deeds is not gone through for each of them, and nothing on the page moves.
TEST_F(JournalOfThePlan, AnEditAddsItsOwnLineAndLeavesTheOthers) {
    const QSignalSpy inserted(&model(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    m_page.list().setExpanded(model().index(1, 0), true);
    const QPersistentModelIndex item = model().index(2, 5, model().index(1, 0));
    m_page.list().setCurrentIndex(item);
    set("a2.02.volume", "0.022", "прогноз");
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(reset.count(), 0);
    ASSERT_EQ(model().rowCount(), 3);
    EXPECT_EQ(at(0, 5), "0,021 → 0,022");
    EXPECT_EQ(at(2, 4), "Индексация объёмов");
    EXPECT_TRUE(m_page.list().isExpanded(model().index(2, 0)));
    EXPECT_EQ(item.parent(), model().index(2, 0));
    EXPECT_EQ(m_page.list().currentIndex(), item);
    m_page.search().setText(QStringLiteral("прогноз"));
    ASSERT_EQ(model().rowCount(), 2);
    set("a2.05.volume", "0.05", "опрос");
    EXPECT_EQ(model().rowCount(), 2);
    m_shownPlan.undo();
    EXPECT_EQ(at(0, 5), "0,021 → 0,022");
}

TEST_F(JournalOfThePlan, ARenamedScenarioIsCalledByItsNewName) {
    ASSERT_TRUE(m_shownPlan.create(scenario::prepareCreate(m_shownPlan.draft(), "Рост")).empty());
    set("a2.28.volume", "0.4", "");
    EXPECT_EQ(at(0, 3), "Рост");
    ASSERT_TRUE(
        m_shownPlan.apply(scenario::prepareRename(m_shownPlan.draft(), m_shownPlan.scenario(), "Рост скорой")).empty());
    EXPECT_EQ(at(1, 3), "Рост скорой");
    EXPECT_GE(m_page.scenarios().findText(QStringLiteral("Рост скорой")), 1);
}

TEST_F(JournalOfThePlan, WordsGoOnOverEmptyCells) {
    const std::string name = "Оптимистический с ростом объёмов скорой медицинской помощи и паллиативной";
    ASSERT_TRUE(m_shownPlan.create(scenario::prepareCreate(m_shownPlan.draft(), name)).empty());
    const auto* delegate = qobject_cast<const ui::SpreadingDelegate*>(m_page.list().itemDelegate());
    ASSERT_NE(delegate, nullptr);
    m_page.resize(900, 400);
    QApplication::processEvents();
    EXPECT_GT(delegate->lastColumn(model().index(0, 4)), 4);
    // A value or a reason beside them stays.
    EXPECT_EQ(delegate->lastColumn(model().index(1, 4)), 4);
}

TEST_F(JournalOfThePlan, FindsWordsInValuesAndReasons) {
    m_page.search().setText(QStringLiteral("ПРОГНОЗ"));
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(at(0, 4), "Объём, строка 02, 2016 год");
    m_page.search().setText(QStringLiteral("строка 28, 2017"));
    ASSERT_EQ(model().rowCount(), 1);
    // Of a deed found by one of its values only that one is under it.
    EXPECT_EQ(model().rowCount(model().index(0, 0)), 1);
    m_page.search().setText(QStringLiteral("нет такого"));
    EXPECT_FALSE(m_page.list().isVisible());
    m_page.resetFilter();
    EXPECT_EQ(model().rowCount(), 2);
    EXPECT_TRUE(m_page.list().isVisible());
}

TEST_F(JournalOfThePlan, IsFilteredByScenarioPersonAndCell) {
    ASSERT_TRUE(m_shownPlan.create(scenario::prepareCreate(m_shownPlan.draft(), "Рост")).empty());
    set("a2.28.volume", "0.4", "");
    ASSERT_EQ(model().rowCount(), 4);
    m_page.scenarios().setCurrentIndex(m_page.scenarios().findText(QStringLiteral("Рост")));
    ASSERT_EQ(model().rowCount(), 2);
    EXPECT_EQ(at(0, 4), "Объём, строка 28, 2016 год");
    EXPECT_EQ(at(1, 4), "Создание сценария «Рост» на основе «Базовый»");
    m_page.resetFilter();
    m_page.subjects().setCurrentIndex(m_page.subjects().findText(QStringLiteral("Объём, строка 02")));
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(at(0, 5), "0,02 → 0,021");
    m_page.resetFilter();
    EXPECT_EQ(m_page.authors().count(), 2);
    m_page.authors().setCurrentIndex(1);
    EXPECT_EQ(model().rowCount(), 4);
}

TEST_F(JournalOfThePlan, AChoiceStaysWhileThePlanIsEdited) {
    m_page.subjects().setCurrentIndex(m_page.subjects().findText(QStringLiteral("Объём, строка 02")));
    set("a2.02.volume", "0.022", "прогноз");
    EXPECT_EQ(m_page.subjects().currentText(), QStringLiteral("Объём, строка 02"));
    EXPECT_EQ(model().rowCount(), 2);
}

TEST(SharedWidths, NothingIsCutWhileAnotherColumnHasRoomToSpare) {
    // Three short columns and one of long words: the words get what the others do not need.
    EXPECT_EQ(ui::sharedWidths({{80, 60}, {40, 60}, {500, 100}, {50, 50}}, 700), (QList<int>{80, 40, 500, 80}));
    EXPECT_EQ(ui::sharedWidths({{80, 60}, {40, 60}, {500, 100}, {50, 50}}, 600), (QList<int>{80, 40, 430, 50}));
    EXPECT_EQ(ui::sharedWidths({{400, 100}, {400, 100}}, 500), (QList<int>{250, 250}));
    EXPECT_EQ(ui::sharedWidths({{400, 100}, {400, 100}}, 150), (QList<int>{100, 100}));
}

}  // namespace
