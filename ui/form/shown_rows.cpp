#include "ui/form/shown_rows.h"

#include "core/programme/list_rows.h"
#include "core/programme/sorted_rows.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>
#include <numeric>

namespace ui {

ShownRows::ShownRows(const ShownPlan& plan, const form::Appendix& appendix) : m_plan(plan), m_appendix(appendix) {
    take(wanted());
}

const programme::ListResult& ShownRows::result() const {
    return *m_plan.result().list(m_appendix.number);
}

ShownRows::Keys ShownRows::wanted() const {
    Keys wanted;
    if (!isList()) {
        return wanted;
    }
    const programme::ListResult& list = result();
    std::vector<std::size_t> places(list.rows().size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    if (m_order) {
        places = programme::sortedRows(list, *m_order);
    }
    wanted.keys.reserve(places.size() + m_appendix.rows.size() + 1);
    for (std::size_t order = 0; order < places.size(); ++order) {
        const std::string& key = list.rows()[places[order]];
        if (m_hidden.empty() || !m_hidden.contains(key)) {
            wanted.places.push_back(places[order]);
            wanted.numbers.push_back(static_cast<int>(order) + 1);
            wanted.keys.push_back(key);
        }
    }
    wanted.hasNew = !m_plan.isReadOnly();
    if (wanted.hasNew) {
        wanted.keys.push_back(freeKeys(1).front());
    }
    for (const form::Row& footer : m_appendix.rows) {
        wanted.keys.push_back(footer.key);
    }
    return wanted;
}

ShownRows::Change ShownRows::changeTo(const Keys& wanted) const {
    if (wanted.keys == m_keys) {
        return wanted.places == m_places && wanted.numbers == m_numbers ? Change::None : Change::Others;
    }
    const auto last = static_cast<std::ptrdiff_t>(m_places.size());
    const bool typed = m_hasNew && wanted.hasNew && wanted.places.size() == m_places.size() + 1
                       && std::equal(m_keys.begin(), m_keys.begin() + last, wanted.keys.begin());
    return typed ? Change::RowTyped : Change::Others;
}

void ShownRows::take(Keys wanted) {
    m_places = std::move(wanted.places);
    m_numbers = std::move(wanted.numbers);
    m_keys = std::move(wanted.keys);
    m_hasNew = wanted.hasNew;
    m_index.clear();
    m_index.reserve(m_keys.size());
    for (std::size_t place = 0; place < m_keys.size(); ++place) {
        m_index.emplace(m_keys[place], static_cast<int>(place));
    }
}

int ShownRows::count() const {
    return static_cast<int>(isList() ? m_keys.size() : m_appendix.rows.size());
}

const form::Row& ShownRows::ofForm(int place) const {
    if (!isList()) {
        return m_appendix.rows[static_cast<std::size_t>(place)];
    }
    const int footer = place - listCount() - (m_hasNew ? 1 : 0);
    return footer < 0 ? *m_appendix.listRow : m_appendix.rows[static_cast<std::size_t>(footer)];
}

const std::string& ShownRows::key(int place) const {
    return isList() ? m_keys[static_cast<std::size_t>(place)] : ofForm(place).key;
}

std::string ShownRows::number(int place) const {
    if (isOfPlan(place)) {
        return std::to_string(m_numbers[static_cast<std::size_t>(place)]);
    }
    return place == newRow() ? "+" : ofForm(place).number;
}

std::string ShownRows::label(int place) const {
    if (isOfPlan(place)) {
        return result().name(m_places[static_cast<std::size_t>(place)]);
    }
    return place == newRow() ? "Новая строка" : ofForm(place).label + countAt(place);
}

std::string ShownRows::shortLabel(int place) const {
    return isOfPlan(place) || place == newRow() ? label(place) : ofForm(place).labelShort + countAt(place);
}

/// Of a footer: «: 118», how many rows it counts.
std::string ShownRows::countAt(int place) const {
    const auto counted = isList() ? result().countedRows(ofForm(place)) : std::nullopt;
    return counted ? ": " + std::to_string(*counted) : std::string();
}

int ShownRows::indexOf(std::string_view key) const {
    if (!isList()) {
        return m_appendix.rowIndex(key);
    }
    const auto found = m_index.find(std::string(key));
    return found == m_index.end() ? -1 : found->second;
}

std::vector<std::string> ShownRows::freeKeys(std::size_t count) const {
    return programme::freeRowKeys(m_appendix, m_plan.assignments(), count);
}

}  // namespace ui
