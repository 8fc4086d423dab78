#include "app/desktop/window_picture.h"

#include "core/output/write_file.h"
#include "ui/audit/audit_page.h"
#include "ui/chart/charts_page.h"
#include "ui/check/checks_page.h"
#include "ui/import/import_page.h"
#include "ui/window/plan_pages.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QPixmap>

#include <algorithm>

namespace {

ui::PageId pageNamed(const QString& name) {
    if (name == QLatin1String("inputs")) {
        return {ui::PageKind::Populations, 0};
    }
    if (name == QLatin1String("norms")) {
        return {ui::PageKind::Norms, 0};
    }
    if (name == QLatin1String("summary")) {
        return {ui::PageKind::Summary, 0};
    }
    if (name == QLatin1String("checks") || name == QLatin1String("protocol")) {
        return {ui::PageKind::Checks, 0};
    }
    if (name == QLatin1String("deviations")) {
        return {ui::PageKind::Deviations, 0};
    }
    if (name == QLatin1String("note")) {
        return {ui::PageKind::Note, 0};
    }
    if (name == QLatin1String("journal")) {
        return {ui::PageKind::Journal, 0};
    }
    if (name == QLatin1String("sweep")) {
        return {ui::PageKind::Sweep, 0};
    }
    if (name == QLatin1String("methods")) {
        return {ui::PageKind::Methods, 0};
    }
    if (name == QLatin1String("take")) {
        return {ui::PageKind::Take, 0};
    }
    if (name == QLatin1String("compare")) {
        return {ui::PageKind::Compare, 0};
    }
    if (name == QLatin1String("charts") || name == QLatin1String("sensitivity")) {
        return {ui::PageKind::Charts, 0};
    }
    if (name == QLatin1String("copies")) {
        return {ui::PageKind::Copies, 0};
    }
    if (name == QLatin1String("upgrade")) {
        return {ui::PageKind::FormChanges, 0};
    }
    return {ui::PageKind::Appendix, name.mid(1).toInt()};
}

QString showWanted(Desktop& desktop, const DesktopOptions& options) {
    const ui::ShownPlan& shownPlan = *desktop.shownPlan();
    const int main = shownPlan.edition().main().number;
    ui::PlanPlace place{options.page.isEmpty() ? ui::PageId{ui::PageKind::Appendix, main} : pageNamed(options.page),
                        options.year.value_or(shownPlan.year()), std::nullopt};
    const std::vector<int> years = shownPlan.years();
    if (std::ranges::find(years, place.year) == years.end()) {
        return QStringLiteral("Года %1 в плане нет; есть %2.").arg(place.year).arg(shownPlan.yearsText());
    }
    if (!options.cell.isEmpty()) {
        place.cell = form::CellAddress::fromPath(options.cell.toStdString());
        if (!place.cell || shownPlan.edition().rule(*place.cell) == nullptr) {
            return QStringLiteral("Ячейки «%1» в форме нет. Пример: a2.02.percap_budget").arg(options.cell);
        }
        // A cell of the checks is the finding there.
        if (options.page != QLatin1String("checks")) {
            place.page = {ui::PageKind::Appendix, place.cell->appendix};
        }
    }
    const bool solve = options.page == QLatin1String("solve");
    if ((solve || options.page == QLatin1String("chart")) && !place.cell) {
        place.page = {ui::PageKind::Appendix, main};
    }
    const bool print = options.page == QLatin1String("print");
    if (print) {
        place.page = {ui::PageKind::Appendix, main};
    }
    if (place.page.kind == ui::PageKind::Appendix && shownPlan.edition().appendix(place.page.appendix) == nullptr) {
        return QStringLiteral("Приложения %1 в форме нет.").arg(place.page.appendix);
    }
    desktop.window().goTo(place);
    if (print) {
        desktop.window().pages().preview();
    }
    if (ui::ChecksPage* const checks = desktop.window().pages().checks(); checks != nullptr && place.cell) {
        checks->goTo(*place.cell, place.year);
    }
    if (options.page == QLatin1String("protocol")) {
        desktop.window().pages().openProtocol();
    }
    if (!options.table.isEmpty()) {
        desktop.window().pages().importTable({options.table, {}, 0});
        const ui::BackgroundWork& reading = desktop.window().pages().importPage().work();
        while (reading.isRunning()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        }
    }
    if (options.page == QLatin1String("copies")) {
        desktop.showCopies();
    }
    if (solve) {
        desktop.window().actions().solve->trigger();
    }
    if (options.page == QLatin1String("chart")) {
        desktop.window().actions().tableChart->trigger();
    }
    if (auto* charts = qobject_cast<ui::ChartsPage*>(desktop.window().pages().currentWidget());
        charts != nullptr && options.page == QLatin1String("sensitivity")) {
        charts->open(ui::ChartsPart::Sensitivity);
    }
    return {};
}

}  // namespace

QString writeWindowPicture(Desktop& desktop, const DesktopOptions& options) {
    ui::MainWindow& window = desktop.window();
    window.resize(options.size);
    if (options.page == QLatin1String("start")) {
        desktop.showStart();
    } else if (options.page == QLatin1String("audit")) {
        window.showAudit();
        window.auditPage().open(options.table.isEmpty() ? options.file : options.table);
    } else if (options.file.isEmpty()) {
        return QStringLiteral("Не назван план: tpgg --screenshot OUT.png ФАЙЛ.tpgg");
    } else if (!(options.file == QLatin1String("sample") ? desktop.openSample() : desktop.open(options.file))) {
        return desktop.lastFault();
    }
    window.show();
    QApplication::processEvents();
    if (options.page == QLatin1String("continue")) {
        window.actions().newFromLast->trigger();
    }
    if (desktop.shownPlan() != nullptr) {
        if (QString fault = showWanted(desktop, options); !fault.isEmpty()) {
            return fault;
        }
    }
    // Layouts, then what layouts put off, then the painting.
    for (int turn = 0; turn < 3; ++turn) {
        QApplication::processEvents();
    }
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    window.grab().save(&picture, "PNG");
    try {
        const QByteArray& bytes = picture.data();
        output::writeFile(options.screenshot.toStdString(),
                          {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    } catch (const output::OutputError& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}
