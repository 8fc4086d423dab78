// Goals: an edit to the painted table ≤ 10 ms; a switch of the year to the painted table ≤ 10 ms. No display.
#include "tests/ui/window_plan.h"
#include "ui/form/draft_document.h"
#include "ui/form/grid_view.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/planner_style.h"
#include "ui/widgets/theme.h"
#include "ui/window/appendix_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QTemporaryDir>

namespace {

/// The sample in a window of 1366 × 768, as the start of a session leaves it; no recorder, so no disk.
struct OpenWindow {
    OpenWindow()
    {
        window.resize(1366, 768);
        window.showPlan(document, QStringLiteral("sample.tpgg"));
        window.show();
        document.setYear(2016);
        QApplication::processEvents();
    }
    ~OpenWindow() { window.closePlan(); }

    QTemporaryDir folder;
    ui::WindowMemory memory{folder.filePath(QStringLiteral("window.ini"))};
    ui::DraftDocument document{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow window{memory, folder.path()};
};

void editToPainted(benchmark::State& state)
{
    OpenWindow open;
    ui::AppendixPage& page = *open.window.pages().appendix();
    page.goTo(*form::CellAddress::fromPath("a2.28.volume"));
    QApplication::processEvents();
    bool more = false;
    for (auto _ : state) {
        more = !more;
        const QModelIndex cell = page.view().currentIndex();
        page.view().model()->setData(cell, more ? QStringLiteral("0,334") : QStringLiteral("0,318"), Qt::EditRole);
        QApplication::processEvents();
    }
}
BENCHMARK(editToPainted)->Name("edit of a cell to the painted window")->Unit(benchmark::kMillisecond);

void yearToPainted(benchmark::State& state)
{
    OpenWindow open;
    bool later = false;
    for (auto _ : state) {
        later = !later;
        open.document.setYear(later ? 2015 : 2016);
        QApplication::processEvents();
    }
}
BENCHMARK(yearToPainted)->Name("switch of the year to the painted window")->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv)
{
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
