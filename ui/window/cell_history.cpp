#include "ui/window/cell_history.h"

#include "core/form/parameter_path.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/change_words.h"

#include <QVBoxLayout>

#include <ranges>
#include <stdexcept>

namespace ui {

CellHistory::CellHistory(const ShownPlan& shownPlan, QWidget* parent) : QScrollArea(parent), m_shownPlan(shownPlan) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(QStringLiteral("История ячейки"));
    new FocusRing(*this);
}

void CellHistory::showCell(const std::optional<form::CellAddress>& cell) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    bool any = false;
    if (cell) {
        try {
            any = addDeeds(*column, *cell);
        } catch (const std::runtime_error& error) {
            column->addWidget(
                wrappedLabel(QStringLiteral("Дальше журнал не прочитан. ") + QString::fromUtf8(error.what()),
                             TextSize::Secondary, Role::Text2));
            any = true;
        }
    }
    if (!any) {
        column->addWidget(
            wrappedLabel(cell ? QStringLiteral("Эту ячейку в %1 году ещё не меняли.").arg(m_shownPlan.year())
                              : QStringLiteral("Выберите число в приложении."),
                         TextSize::Secondary, Role::Text2));
    }
    column->addStretch(1);
    takePanelColours(*page);
    setWidget(page);
}

/// Whether there was any. Throws what reading the journal throws; what was read before that stays.
bool CellHistory::addDeeds(QVBoxLayout& column, const form::CellAddress& cell) {
    bool any = false;
    const std::string path = cell.path();
    const std::string adjustment = form::adjustmentPath(cell);
    for (const scenario::JournalEntry& entry : m_shownPlan.draft().content().journal | std::views::reverse) {
        for (const scenario::ChangeItem& item : entry.change.items) {
            const bool mine = item.key.path == path || item.key.path == adjustment;
            if (!mine || item.key.year != m_shownPlan.year()) {
                continue;
            }
            column.addWidget(
                wrappedLabel(changeWords(item, m_shownPlan.edition()), TextSize::Base, Role::Text, Weight::Bold));
            column.addWidget(wrappedLabel(deedWords(entry), TextSize::Secondary, Role::Text2));
            if (item.after && !item.after->note.empty()) {
                column.addWidget(
                    wrappedLabel(QString::fromStdString(item.after->note), TextSize::Secondary, Role::Text2));
            }
            column.addSpacing(4);
            column.addWidget(new RuleLine);
            any = true;
        }
    }
    return any;
}

}  // namespace ui
