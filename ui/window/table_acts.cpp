#include "ui/window/table_acts.h"

#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/window/appendix_page.h"
#include "ui/window/formula_line.h"
#include "ui/window/plan_pages.h"
#include "ui/window/window_actions.h"

#include <QAction>

namespace ui {

void connectTableActs(const WindowActions& actions, PlanPages& pages) {
    const auto onPage = [&pages](QAction* action, auto deed) {
        QObject::connect(action, &QAction::triggered, &pages, [&pages, deed] {
            if (AppendixPage* page = pages.appendix(); page != nullptr) {
                deed(*page);
            }
        });
    };
    onPage(actions.cut, [](AppendixPage& page) { page.view().acts().cut(); });
    onPage(actions.copy, [](AppendixPage& page) { page.view().acts().copy(false); });
    onPage(actions.copyFull, [](AppendixPage& page) { page.view().acts().copy(false, CopiedDigits::Full); });
    onPage(actions.copyHeadings, [](AppendixPage& page) { page.view().acts().copy(true); });
    onPage(actions.paste, [](AppendixPage& page) { page.view().acts().paste(false); });
    onPage(actions.pastePreview, [](AppendixPage& page) { page.view().acts().paste(true); });
    onPage(actions.fillDown, [](AppendixPage& page) { page.view().acts().fillDown(); });
    onPage(actions.clear, [](AppendixPage& page) { page.view().acts().clear(); });
    onPage(actions.find, [](AppendixPage& page) { page.search().open(); });
    onPage(actions.findNext, [](AppendixPage& page) { page.search().next(true); });
    onPage(actions.findPrevious, [](AppendixPage& page) { page.search().next(false); });
    onPage(actions.goToRow, [](AppendixPage& page) { page.search().openGoToRow(); });
    onPage(actions.formula, [](AppendixPage& page) { page.formulaLine().focusFormula(); });
    onPage(actions.correct, [](AppendixPage& page) { page.deeds().correctCurrent(); });
}

void enableTableActs(const WindowActions& actions, bool enabled) {
    for (QAction* action : {actions.cut, actions.copyHeadings, actions.copyFull, actions.fillDown, actions.clear,
                            actions.find, actions.findNext, actions.findPrevious, actions.goToRow, actions.correct,
                            actions.copy, actions.paste, actions.pastePreview, actions.loadTable}) {
        action->setEnabled(enabled);
    }
}

}  // namespace ui
