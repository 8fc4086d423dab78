// Goals, on the sample of 2015 and on the full form of 2022: an edit to the painted table ≤ 10 ms; a switch of
// the year to the painted table ≤ 10 ms; a page scrolled ≤ 8 ms; a switch of the scenario among 100 ≤ 10 ms. A register
// of 20 000 rows opens in ≤ 0.1 s and scrolls in ≤ 8 ms. No display.
#include "tests/bench/long_register.h"
#include "tests/support/sample_draft.h"
#include "tests/ui/window_plan.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/planner_style.h"
#include "ui/widgets/theme.h"
#include "ui/window/appendix_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

/// A plan in a window of 1366 × 768, as the start of a session leaves it; no recorder, so no disk.
struct OpenWindow {
    OpenWindow(scenario::DraftContent content, int year)
        : document(std::move(content), QStringLiteral("Петрова А. В.")) {
        window.resize(1366, 768);
        window.showPlan(shownPlan, QStringLiteral("sample.tpgg"));
        window.show();
        shownPlan.setYear(year);
        QApplication::processEvents();
    }
    ~OpenWindow() { window.closePlan(); }

    QTemporaryDir folder;
    ui::WindowMemory memory{folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan shownPlan;
    ui::MainWindow window{memory, folder.path()};
};

struct Edit {
    const char* cell;
    const char* one;
    const char* other;
};

void editToPainted(benchmark::State& state, OpenWindow& open, const Edit& edit) {
    ui::AppendixPage& page = *open.window.pages().appendix();
    page.goTo(*form::CellAddress::fromPath(edit.cell));
    QApplication::processEvents();
    bool turn = false;
    for (auto _ : state) {
        turn = !turn;
        const QModelIndex cell = page.view().currentIndex();
        page.view().model()->setData(cell, QString::fromUtf8(turn ? edit.one : edit.other), Qt::EditRole);
        QApplication::processEvents();
    }
}

void yearToPainted(benchmark::State& state, OpenWindow& open, int year) {
    bool turn = false;
    for (auto _ : state) {
        turn = !turn;
        open.document.setYear(turn ? year : year + 1);
        QApplication::processEvents();
    }
}

void edit2015(benchmark::State& state) {
    OpenWindow open(samplePlan(), 2016);
    editToPainted(state, open, {"a2.28.volume", "0,334", "0,318"});
}
BENCHMARK(edit2015)->Name("2015: edit of a cell to the painted window")->Unit(benchmark::kMillisecond);

void year2015(benchmark::State& state) {
    OpenWindow open(samplePlan(), 2016);
    yearToPainted(state, open, 2015);
}
BENCHMARK(year2015)->Name("2015: switch of the year to the painted window")->Unit(benchmark::kMillisecond);

void edit2022(benchmark::State& state) {
    OpenWindow open(support::trainingDraft().content(), 2023);
    editToPainted(state, open, {"a2.43.volume", "0,0011", "0,001"});
}
BENCHMARK(edit2022)->Name("2022: edit of a cell to the painted window")->Unit(benchmark::kMillisecond);

void year2022(benchmark::State& state) {
    OpenWindow open(support::trainingDraft().content(), 2023);
    yearToPainted(state, open, 2022);
}
BENCHMARK(year2022)->Name("2022: switch of the year to the painted window")->Unit(benchmark::kMillisecond);

/// A hundred children of the root, each with one value of its own.
scenario::DraftContent hundredScenarios() {
    scenario::DraftContent content = samplePlan();
    for (int id = 2; id <= 101; ++id) {
        scenario::Scenario child{id, "Вариант " + std::to_string(id), scenario::rootScenario, {}};
        child.overrides[{"a2.28.volume", 2016}] = {"0." + std::to_string(300 + id), "", "", ""};
        content.scenarios.push_back(std::move(child));
    }
    return content;
}

void scenario2015(benchmark::State& state) {
    OpenWindow open(hundredScenarios(), 2016);
    bool turn = false;
    for (auto _ : state) {
        turn = !turn;
        open.document.setScenario(turn ? 50 : 51);
        QApplication::processEvents();
    }
}
BENCHMARK(scenario2015)->Name("2015: switch among 100 scenarios to the painted window")->Unit(benchmark::kMillisecond);

void scroll2022(benchmark::State& state) {
    OpenWindow open(support::trainingDraft().content(), 2023);
    QScrollBar& bar = *open.window.pages().appendix()->view().verticalScrollBar();
    for (auto _ : state) {
        bar.setValue(bar.value() == bar.maximum() ? 0 : bar.value() + bar.pageStep());
        QApplication::processEvents();
    }
}
BENCHMARK(scroll2022)->Name("2022: a page scrolled")->Unit(benchmark::kMillisecond);

void showRegister(OpenWindow& open) {
    open.window.goTo({{ui::PageKind::Appendix, 3}, 2022, std::nullopt});
    QApplication::processEvents();
}

void openRegister(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        {
            OpenWindow open(bench::longRegister(), 2022);
            state.ResumeTiming();
            showRegister(open);
            state.PauseTiming();
        }
        state.ResumeTiming();
    }
}
BENCHMARK(openRegister)->Name("register of 20000: the page opened")->Unit(benchmark::kMillisecond)->Iterations(3);

void scrollRegister(benchmark::State& state) {
    OpenWindow open(bench::longRegister(), 2022);
    showRegister(open);
    QScrollBar& bar = *open.window.pages().appendix()->view().verticalScrollBar();
    for (auto _ : state) {
        bar.setValue(bar.value() >= bar.maximum() - bar.pageStep() ? 0 : bar.value() + bar.pageStep());
        QApplication::processEvents();
    }
}
BENCHMARK(scrollRegister)->Name("register of 20000: a page scrolled")->Unit(benchmark::kMillisecond);

void editOfRegister(benchmark::State& state) {
    OpenWindow open(bench::longRegister(), 2022);
    showRegister(open);
    editToPainted(state, open, {"a3.990500.mo_name", "Больница", "Поликлиника"});
}
BENCHMARK(editOfRegister)
    ->Name("register of 20000: edit of a cell to the painted window")
    ->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::PlannerStyle);
    const ui::Theme theme(ui::Scheme::Light);
    ui::applyFonts(application);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
