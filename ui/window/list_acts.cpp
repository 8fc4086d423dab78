#include "ui/window/list_acts.h"

#include "core/text/plural.h"
#include "ui/form/appendix_model.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/empty_list.h"
#include "ui/window/list_faults.h"
#include "ui/window/page_title.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QPushButton>

#include <set>

namespace ui {
namespace {

QString emptyWords(const form::Appendix& list) {
    return list.emptyWords.empty() ? QStringLiteral("Строки не введены") : QString::fromStdString(list.emptyWords);
}

}  // namespace

ListActs::ListActs(ShownPlan& plan, AppendixModel& model, GridView& grid, MessageStrip& strip)
    : QObject(&model),
      m_plan(plan),
      m_model(model),
      m_grid(grid),
      m_strip(strip),
      m_empty(new EmptyList(emptyWords(model.appendix()), !plan.isReadOnly(), &grid)) {
    connect(m_empty, &EmptyList::pasteRequested, this, &ListActs::paste);
    connect(m_empty, &EmptyList::fileRequested, this, &ListActs::fileRequested);
    connect(m_empty, &EmptyList::lastPlanRequested, this, &ListActs::lastPlanRequested);
    connect(&grid.acts(), &GridActs::removeRowsRequested, this, &ListActs::removeRows);
    connect(&grid.acts(), &GridActs::addRowRequested, this, &ListActs::addRow);
    connect(&grid, &GridView::laidOut, this, &ListActs::showEmpty);
    connect(&plan, &ShownPlan::changed, this, &ListActs::forgetDeed);
    connect(&strip, &MessageStrip::firstChosen, this, &ListActs::takeBack);
    grid.viewport()->installEventFilter(this);
    new ListFaults(plan, model, grid, strip);  // the model's child
}

void ListActs::addButtons(PageTitle& title) {
    const auto add = [&](const QString& name, Icon picture, auto deed) {
        auto* button = new QPushButton(icon(picture), name, &title);
        button->setEnabled(!m_plan.isReadOnly());
        button->setToolTip(m_plan.isReadOnly() ? m_plan.readOnlyReason() : name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, deed);
        title.addControl(button);
        button->setAccessibleName(name);
        m_buttons.append(button);
    };
    add(QStringLiteral("Добавить строку"), Icon::Plus, &ListActs::addRow);
    add(QStringLiteral("Вставить список"), Icon::Paste, &ListActs::paste);
    add(QStringLiteral("Из файла…"), Icon::Folder, &ListActs::fileRequested);
}

void ListActs::fitButtons(int pageWidth) {
    constexpr int roomForWords = 840;
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->setText(pageWidth < roomForWords ? QString() : button->accessibleName());
    }
}

QModelIndex ListActs::newCell() const {
    return m_model.index(m_model.rows().newRow(), m_model.leadingCount());
}

void ListActs::addRow() {
    if (m_model.rows().newRow() < 0) {
        return;
    }
    m_grid.setFocus();
    m_grid.goTo(newCell());
    m_grid.editCurrent();
}

void ListActs::paste() {
    emit pasteRequested(newCell());
}

void ListActs::removeRows() {
    std::set<int> rows;
    const QModelIndexList chosen = m_grid.selectionModel()->selectedIndexes();
    for (const QModelIndex& index : chosen) {
        if (index.row() < m_model.rows().listCount() && !m_grid.isRowHidden(index.row())) {
            rows.insert(index.row());
        }
    }
    if (rows.empty()) {
        return;
    }
    const QStringList refused = m_model.editing().removeRows({rows.begin(), rows.end()});
    if (!refused.isEmpty()) {
        m_strip.display(StripKind::Error, QStringLiteral("Не удалено. ") + refused.join(QLatin1Char('\n')),
                        QStringLiteral("Закрыть"));
        return;
    }
    tellDeed(QString::fromStdString(text::plural(rows.size(), "Удалена ", "Удалено ", "Удалено ")
                                    + text::counted(rows.size(), "строка", "строки", "строк")),
             QStringLiteral("Вернуть"));
}

void ListActs::tellPasted() {
    const scenario::JournalEntry* const deed = m_plan.draft().undone();
    if (deed == nullptr) {
        return;
    }
    std::set<int> rows;
    for (const scenario::ChangeItem& item : deed->change.items) {
        const auto cell = form::CellAddress::fromPath(item.key.path);
        if (cell && cell->appendix == m_model.appendix().number && m_model.rows().indexOf(cell->row) >= 0) {
            rows.insert(m_model.rows().indexOf(cell->row));
        }
    }
    if (rows.empty()) {
        return;
    }
    selectRows(rows);
    tellDeed(QString::fromStdString(text::plural(rows.size(), "Вставлена ", "Вставлено ", "Вставлено ")
                                    + text::counted(rows.size(), "строка", "строки", "строк")),
             QStringLiteral("Отменить вставку"));
}

void ListActs::selectRows(const std::set<int>& rows) {
    QItemSelection chosen;
    int first = *rows.begin();
    int last = first;
    const auto add = [&] { chosen.select(m_model.index(first, 0), m_model.index(last, m_model.columnCount() - 1)); };
    for (const int row : rows) {
        if (row > last + 1) {
            add();
            first = row;
        }
        last = row;
    }
    add();
    m_grid.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void ListActs::tellDeed(const QString& words, const QString& answer) {
    m_toldAt = m_plan.draft().content().journal.size();
    m_strip.display(StripKind::Note, words, answer);
}

/// Another deed stands in the journal now: that is what an undo would take back.
void ListActs::forgetDeed() {
    if (m_toldAt != 0 && m_plan.draft().content().journal.size() != m_toldAt) {
        m_toldAt = 0;
        m_strip.dismiss();
    }
}

void ListActs::takeBack() {
    if (m_toldAt != 0) {
        m_toldAt = 0;
        m_plan.undo();
        m_grid.setFocus();
    }
}

void ListActs::showEmpty() {
    m_empty->setVisible(m_model.rows().listCount() == 0);
    // Over the frozen columns too.
    m_empty->placeIn(m_grid.viewport()->geometry());
    m_empty->raise();
}

bool ListActs::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        showEmpty();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace ui
