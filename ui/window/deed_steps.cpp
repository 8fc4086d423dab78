#include "ui/window/deed_steps.h"

#include "core/text/plural.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/window_actions.h"

#include <QAction>

#include <algorithm>

namespace ui {
namespace {

void name(QAction& action, const QString& deed, const std::optional<QString>& title, const QString& keys) {
    action.setText(title ? deed + QStringLiteral(": ") + *title : deed);
    action.setToolTip(action.text() + QStringLiteral(", ") + keys);
}

bool isCell(const scenario::ChangeItem& item) {
    return form::CellAddress::fromPath(item.key.path).has_value();
}

}  // namespace

DeedSteps::DeedSteps(ShownPlan& plan, const WindowActions& actions)
    : m_plan(plan),
      m_actions(actions),
      m_before(plan.draft().content().journal.empty() ? 0 : plan.draft().content().journal.back().id) {
    connect(actions.undo, &QAction::triggered, this, [this] {
        const scenario::JournalEntry* const entry = m_plan.draft().undone();
        if (const QString words = question(); !words.isEmpty() && entry->id != m_asked) {
            m_asked = entry->id;
            emit questioned(words);
        } else {
            step(true);
        }
    });
    connect(actions.redo, &QAction::triggered, this, [this] { step(false); });
    connect(&plan, &ShownPlan::changed, this, &DeedSteps::show);
    connect(&plan, &ShownPlan::formChanged, this, &DeedSteps::show);
    show();
}

void DeedSteps::takeBack() {
    step(true);
}

QString DeedSteps::question() const {
    constexpr std::size_t many = 100;
    const scenario::JournalEntry* const entry = m_plan.draft().undone();
    if (entry == nullptr || (entry->id > m_before && entry->change.items.size() < many)) {
        return {};
    }
    const QString values =
        QString::fromStdString(text::counted(entry->change.items.size(), "значение", "значения", "значений"));
    return (entry->id > m_before ? QStringLiteral("Отменить «%1» (%2)?")
                                 : QStringLiteral("Отменить сделанное до открытия плана: «%1» (%2)?"))
        .arg(QString::fromStdString(entry->change.title), values);
}

void DeedSteps::step(bool back) {
    const auto& journal = m_plan.draft().content().journal;
    const std::size_t entries = journal.size();
    if (back) {
        m_plan.undo();
    } else {
        m_plan.redo();
    }
    if (journal.size() == entries) {
        return;
    }
    tellPlace();
    emit told((back ? QStringLiteral("Отменено: ") : QStringLiteral("Возвращено: "))
              + QString::fromStdString(journal.back().change.title));
}

void DeedSteps::tellPlace() {
    const auto& items = m_plan.draft().content().journal.back().change.items;
    // A deed with several years is shown in the one in sight.
    auto at = std::ranges::find_if(items, [this](const scenario::ChangeItem& item) {
        return isCell(item) && (item.key.year == 0 || item.key.year == m_plan.year());
    });
    if (at == items.end()) {
        at = std::ranges::find_if(items, isCell);
    }
    if (at != items.end()) {
        const int year = at->key.year != 0 ? at->key.year : m_plan.year();
        emit touched(*form::CellAddress::fromPath(at->key.path), year);
    }
}

void DeedSteps::show() {
    const bool allowed = !m_plan.isReadOnly();
    const auto undone = m_plan.undoTitle();
    const auto redone = m_plan.redoTitle();
    m_actions.undo->setEnabled(allowed && undone);
    m_actions.redo->setEnabled(allowed && redone);
    name(*m_actions.undo, QStringLiteral("Отменить"), undone, QStringLiteral("Ctrl+Z"));
    name(*m_actions.redo, QStringLiteral("Вернуть"), redone, QStringLiteral("Ctrl+Y"));
}

}  // namespace ui
