#include "core/storage/content_limits.h"

#include "core/storage/fault_messages.h"
#include "core/text/clean.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace storage {

namespace {

using scenario::Scenario;
using scenario::ScenarioId;

std::string shown(std::string_view name) {
    std::string text = text::beginning(name, 80);
    std::ranges::replace_if(
        text, [](unsigned char byte) { return byte < 0x20 || byte == 0x7F; }, '?');
    return text;
}

bool fits(const std::optional<programme::Assignment>& assignment) {
    return !assignment
           || std::max({assignment->value.size(), assignment->note.size(), assignment->author.size(),
                        assignment->time.size()})
                  <= Limits::textBytes;
}

}  // namespace

std::string CheckedRow::text(int column) const {
    const SQLite::Column cell = m_row.getColumn(column);
    if (cell.getBytes() > static_cast<int>(Limits::textBytes)) {
        throw fault::damaged(m_file, "в нём есть текст длиннее миллиона знаков");
    }
    return text::shown(cell.getString());
}

std::int64_t CheckedRow::number(int column, std::int64_t least, std::int64_t most) const {
    const std::int64_t number = m_row.getColumn(column).getInt64();
    if (number < least || number > most) {
        throw fault::damaged(m_file, "число " + std::to_string(number) + " в столбце «" + m_row.getColumnName(column)
                                         + "» вне пределов");
    }
    return number;
}

ScenarioId CheckedRow::scenarioId(int column) const {
    return static_cast<ScenarioId>(number(column, 1, Limits::scenarioId));
}

int CheckedRow::year(int column) const {
    return static_cast<int>(number(column, 0, Limits::year));
}

std::int64_t CheckedRow::entryId(int column) const {
    return number(column, 1, Limits::entryId);
}

void requireTree(const std::vector<Scenario>& scenarios, const std::filesystem::path& file) {
    std::unordered_map<ScenarioId, const Scenario*> known;
    for (const Scenario& scenario : scenarios) {
        known.emplace(scenario.id, &scenario);
        if ((scenario.id == scenario::rootScenario) != !scenario.parent) {
            throw fault::damaged(file, "корень дерева сценариев не один: «" + shown(scenario.name) + "»");
        }
    }
    // The steps to the root; a scenario on a circle never comes there.
    for (const Scenario& scenario : scenarios) {
        const Scenario* above = &scenario;
        for (std::size_t steps = 0; above->parent; ++steps) {
            const auto parent = known.find(*above->parent);
            if (parent == known.end()) {
                throw fault::damaged(file, "нет основы сценария «" + shown(above->name) + "»");
            }
            if (steps == scenarios.size()) {
                throw fault::damaged(file, "сценарий «" + shown(scenario.name) + "» – основа самого себя");
            }
            above = parent->second;
        }
    }
}

void requireStorable(const scenario::JournalEntry& entry, const std::filesystem::path& file) {
    const auto itemFits = [](const scenario::ChangeItem& item) {
        return item.key.path.size() <= Limits::textBytes && fits(item.before) && fits(item.after);
    };
    const auto nodeFits = [](const scenario::TreeItem& item) {
        return !item.after || item.after->name.size() <= Limits::textBytes;
    };
    if (entry.change.title.size() > Limits::textBytes || !std::ranges::all_of(entry.change.items, itemFits)
        || !std::ranges::all_of(entry.change.tree, nodeFits)) {
        throw fault::tooLong(file);
    }
}

}  // namespace storage
