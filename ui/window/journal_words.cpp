#include "ui/window/journal_words.h"

#include "core/explain/cell_words.h"
#include "core/programme/facts.h"
#include "core/text/plural.h"
#include "ui/window/change_words.h"

#include <set>

namespace ui {

QString parameterWords(const scenario::ChangeItem& item, const form::Edition& edition) {
    const programme::AssignmentKey named = programme::namedKey(item.key);
    const auto known = programme::parseParameter(named.path, edition);
    std::string words = known ? explain::capitalised(known.value->describe(edition)) : named.path;
    if (named.year != 0) {
        words += ", " + std::to_string(named.year) + " год";
    }
    return QString::fromStdString(words);
}

QString journalScenario(const scenario::Draft& draft, scenario::ScenarioId id) {
    if (const scenario::Scenario* present = draft.scenario(id)) {
        return QString::fromStdString(present->name);
    }
    const auto& journal = draft.content().journal;
    for (auto entry = journal.rbegin(); entry != journal.rend(); ++entry) {
        for (const scenario::TreeItem& item : entry->change.tree) {
            if (item.scenario == id && (item.after || item.before)) {
                return QString::fromStdString((item.after ? item.after : item.before)->name);
            }
        }
    }
    return {};
}

bool opensItems(const scenario::Change& change) {
    return change.items.size() > 1 || (!change.items.empty() && !change.tree.empty());
}

QString deedTitle(const scenario::JournalEntry& entry, const form::Edition& edition) {
    const scenario::Change& change = entry.change;
    if (change.edition) {
        return QStringLiteral("Редакция формы");
    }
    return change.items.size() == 1 && change.tree.empty() ? parameterWords(change.items.front(), edition)
                                                           : QString::fromStdString(explain::capitalised(change.title));
}

QString deedScenarios(const scenario::JournalEntry& entry, const scenario::Draft& draft) {
    std::set<scenario::ScenarioId> touched;
    for (const scenario::ChangeItem& item : entry.change.items) {
        touched.insert(item.scenario);
    }
    return touched.empty() ? QString()
           : touched.size() == 1
               ? journalScenario(draft, *touched.begin())
               : QString::fromStdString(text::counted(touched.size(), "сценарий", "сценария", "сценариев"));
}

QString deedChange(const scenario::JournalEntry& entry, const form::Edition& edition) {
    const scenario::Change& change = entry.change;
    if (change.edition) {
        return QStringLiteral("%1 → %2").arg(change.edition->before->revision).arg(change.edition->after->revision);
    }
    return change.items.empty() ? QString()
           : opensItems(entry.change)
               ? QString::fromStdString(text::counted(change.items.size(), "значение", "значения", "значений"))
               : changeWords(change.items.front(), edition);
}

QString deedNote(const scenario::JournalEntry& entry) {
    std::set<std::string> notes;
    for (const scenario::ChangeItem& item : entry.change.items) {
        notes.insert(item.after ? item.after->note : std::string());
    }
    return notes.size() == 1 ? QString::fromStdString(*notes.begin()) : QString();
}

}  // namespace ui
