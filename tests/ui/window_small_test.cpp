// The smallest window: on every page nothing lies over anything, nothing sticks out, no words of a button are cut.
// With TPGG_PICTURES=FOLDER in the environment each page is written there as a picture to look at.
#include "core/scenario/tree.h"
#include "tests/ui/window_plan.h"
#include "ui/check/checks_model.h"
#include "ui/check/checks_page.h"
#include "ui/check/checks_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/start/start_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

/// «QPushButton «Печать…»», as a person would look for it.
std::string named(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const QString words = button != nullptr && !button->text().isEmpty() ? button->text()
                          : label != nullptr                             ? label->text()
                                                                         : widget.accessibleName();
    return std::string(widget.metaObject()->className()) + " «" + plain(words.left(40)) + "»";
}

/// What scrolls may be larger than its frame.
bool scrolls(const QWidget& parent) {
    return qobject_cast<const QAbstractScrollArea*>(&parent) != nullptr
           || qobject_cast<const QAbstractScrollArea*>(parent.parentWidget()) != nullptr;
}

void collectFaults(const QWidget& parent, QStringList& faults) {
    const auto told = [&faults](const std::string& words) { faults.append(QString::fromStdString(words)); };
    QList<QWidget*> shown;
    for (QWidget* child : parent.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow() && !child->size().isEmpty()) {
            shown.append(child);
        }
    }
    const QLayout* layout = parent.layout();
    for (const QWidget* child : std::as_const(shown)) {
        const bool laidOut = layout != nullptr && layout->indexOf(child) >= 0;
        if (laidOut && !scrolls(parent) && !parent.rect().contains(child->geometry())) {
            told(named(*child) + " sticks out of " + named(parent));
        }
        for (const QWidget* other : std::as_const(shown)) {
            const bool both = laidOut && layout->indexOf(other) >= 0;
            if (both && child < other && child->geometry().intersects(other->geometry())) {
                told(named(*child) + " lies over " + named(*other));
            }
        }
        const auto* button = qobject_cast<const QAbstractButton*>(child);
        const bool hasWords =
            button != nullptr && !button->text().isEmpty()
            && (qobject_cast<const QToolButton*>(button) == nullptr
                || static_cast<const QToolButton*>(button)->toolButtonStyle() != Qt::ToolButtonIconOnly);
        if (hasWords && !button->hasHeightForWidth() && button->width() < button->sizeHint().width()) {
            told(named(*child) + " is cut");
        }
        const auto* label = qobject_cast<const QLabel*>(child);
        if (label != nullptr && !label->wordWrap() && label->width() < label->sizeHint().width()) {
            told(named(*child) + " is cut");
        }
        if (!scrolls(*child)) {
            collectFaults(*child, faults);
        } else if (const auto* area = qobject_cast<const QAbstractScrollArea*>(child); area != nullptr) {
            for (const QWidget* inside :
                 area->viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
                if (inside->isVisible() && inside->layout() != nullptr) {
                    collectFaults(*inside, faults);
                }
            }
        }
    }
}

void writePicture(QWidget& window, const char* name) {
    const QString folder = qEnvironmentVariable("TPGG_PICTURES");
    if (!folder.isEmpty()) {
        window.grab().save(folder + QLatin1Char('/') + QString::fromUtf8(name) + QStringLiteral(".png"));
    }
}

struct SmallPage {
    const char* name;
    ui::PageId page;
};

void PrintTo(const SmallPage& page, std::ostream* stream) {
    *stream << page.name;
}

class SmallestWindow : public testing::TestWithParam<SmallPage> {
protected:
    SmallestWindow() {
        m_shownPlan.setYear(2016);
        m_window.resize(1024, 600);
        m_window.showPlan(m_shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.show();
        settle();
    }
    ~SmallestWindow() override { m_window.closePlan(); }

    static void settle() {
        for (int round = 0; round < 4; ++round) {
            QTest::qWait(5);
        }
    }
    void expectSound(const char* name) {
        settle();
        writePicture(m_window, name);
        QStringList faults;
        collectFaults(m_window, faults);
        EXPECT_EQ(faults.join(QLatin1Char('\n')).toStdString(), "");
        EXPECT_EQ(m_window.size(), QSize(1024, 600));
    }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};

TEST_P(SmallestWindow, HasNothingOverAnythingAndNoCutWords) {
    m_window.pages().open(GetParam().page);
    expectSound(GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(
    EveryPage, SmallestWindow,
    testing::Values(SmallPage{"summary", {ui::PageKind::Summary, 0}},
                    SmallPage{"inputs", {ui::PageKind::Populations, 0}}, SmallPage{"rules", {ui::PageKind::Rules, 0}},
                    SmallPage{"titles", {ui::PageKind::Titles, 0}}, SmallPage{"norms", {ui::PageKind::Norms, 0}},
                    SmallPage{"a1", {ui::PageKind::Appendix, 1}}, SmallPage{"a2", {ui::PageKind::Appendix, 2}},
                    SmallPage{"compare", {ui::PageKind::Compare, 0}}, SmallPage{"charts", {ui::PageKind::Charts, 0}},
                    SmallPage{"sweep", {ui::PageKind::Sweep, 0}}, SmallPage{"checks", {ui::PageKind::Checks, 0}},
                    SmallPage{"journal", {ui::PageKind::Journal, 0}}, SmallPage{"print", {ui::PageKind::Preview, 0}}),
    [](const testing::TestParamInfo<SmallPage>& page) { return std::string(page.param.name); });

class SmallestWindowOfScenarios : public SmallestWindow {
protected:
    SmallestWindowOfScenarios() {
        const text::Findings refused =
            m_shownPlan.create(scenario::prepareCreate(m_shownPlan.draft(), "Рост скорой помощи на пять процентов"));
        EXPECT_TRUE(refused.empty());
    }
};

// Four lists, a box and three buttons stand over the comparison.
TEST_P(SmallestWindowOfScenarios, CutsNoWordOverTheComparison) {
    m_window.pages().open(GetParam().page);
    expectSound("compare-scenarios");
}

TEST_P(SmallestWindowOfScenarios, LetsALongFindingGoOverSeveralLines) {
    m_window.pages().open({ui::PageKind::Checks, 0});
    expectSound("checks-lines");
    const auto& list = m_window.pages().findChild<ui::ChecksPage*>()->view();
    constexpr auto what = static_cast<int>(ui::CheckColumn::What);
    int longest = 0;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const int lines = list.fontMetrics().horizontalAdvance(list.model()->index(row, what).data().toString())
                          / std::max(1, list.columnWidth(what));
        EXPECT_GE(list.rowHeight(row), 24 + lines * list.fontMetrics().height() / 2);
        longest = std::max(longest, list.rowHeight(row));
    }
    EXPECT_GT(longest, 24);
}

INSTANTIATE_TEST_SUITE_P(Several, SmallestWindowOfScenarios,
                         testing::Values(SmallPage{"compare", {ui::PageKind::Compare, 0}}),
                         [](const testing::TestParamInfo<SmallPage>& page) { return std::string(page.param.name); });

class SmallestWindowBars : public SmallestWindow {};

TEST_P(SmallestWindowBars, WithTheBarsOfWhatIf) {
    QAction* action = nullptr;
    const std::string name = GetParam().name;
    for (const auto& [known, act] :
         {std::pair{"solve", m_window.actions().solve}, std::pair{"index", m_window.actions().indexRows},
          std::pair{"rebalance", m_window.actions().rebalance}, std::pair{"find", m_window.actions().find}}) {
        action = name == known ? act : action;
    }
    ASSERT_NE(action, nullptr);
    m_window.pages().open(GetParam().page);
    action->trigger();
    expectSound(GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(EveryBar, SmallestWindowBars,
                         testing::Values(SmallPage{"solve", {ui::PageKind::Appendix, 2}},
                                         SmallPage{"index", {ui::PageKind::Appendix, 2}},
                                         SmallPage{"rebalance", {ui::PageKind::Appendix, 2}},
                                         SmallPage{"find", {ui::PageKind::Appendix, 2}}),
                         [](const testing::TestParamInfo<SmallPage>& page) { return std::string(page.param.name); });

TEST(SmallestStart, HasNothingOverAnythingAndNoCutWords) {
    const QTemporaryDir folder;
    ui::WindowMemory memory(folder.filePath(QStringLiteral("window.ini")));
    ui::MainWindow window(memory, QString());
    window.resize(1024, 600);
    window.startPage().setEditions({{QStringLiteral("2022"), QStringLiteral("Форма 2022"), 2022, 3, {}}});
    window.startPage().setSamples({{QStringLiteral("a.tpgg"), QStringLiteral("Астраханская область, 2015–2017"),
                                    QStringLiteral("Опубликованная программа. Откроется копия.")}});
    memory.addRecentPlan({folder.filePath(QStringLiteral("a.tpgg")),
                          QStringLiteral("Астраханская область, 2015–2017"),
                          QStringLiteral("2015"),
                          {},
                          true});
    window.showStart();
    window.show();
    QTest::qWait(20);
    writePicture(window, "start");
    QStringList faults;
    collectFaults(window, faults);
    EXPECT_EQ(faults.join(QLatin1Char('\n')).toStdString(), "");
}

}  // namespace
