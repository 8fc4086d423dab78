#include "core/check/entry_gaps.h"

#include "core/form/lump_half.h"

#include <algorithm>

namespace check {

using form::CellAddress;
using form::Measure;

EntryGaps::EntryGaps(const form::Appendix& appendix, std::span<const Figures> years)
    : m_appendix(appendix), m_years(years) {
    collect();
    pairHalves();
    markPrevious();
    m_planEmpty = true;
    for (std::size_t year = 0; year < years.size(); ++year) {
        m_planEmpty = m_planEmpty && isEmpty(year);
    }
}

void EntryGaps::collect() {
    for (const form::Row& row : m_appendix.rows) {
        for (std::size_t index = 0; index < row.cells.size(); ++index) {
            if (!form::takesEntry(m_years.front().inForce(row.cells[index]))) {
                continue;
            }
            const form::Column& column = m_appendix.columns[index];
            Entry entry{.cell = {m_appendix.number, row.key, column.key}, .stands = {}};
            entry.isDriver = row.relation != form::Relation::OfWhich
                             && (column.measure == Measure::Volume || column.measure == Measure::UnitCost);
            for (const Figures& year : m_years) {
                const programme::CellView view = year.view(entry.cell);
                entry.stands.push_back(!view.existsInYear               ? Stand::Nowhere
                                       : view.entered || view.defaulted ? Stand::Own
                                       : view.figure                    ? Stand::Follows
                                                                        : Stand::Empty);
            }
            m_places.emplace(entry.cell, m_entries.size());
            m_entries.push_back(std::move(entry));
        }
    }
}

bool EntryGaps::Entry::isTypedSomewhere() const {
    return std::ranges::find(stands, Stand::Own) != stands.end();
}

void EntryGaps::pairHalves() {
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        Entry& entry = m_entries[place];
        entry.half = place;
        if (!form::takesLump(*m_years.front().rule(entry.cell))) {
            continue;
        }
        if (const auto half = form::lumpHalf(m_years.front().edition(), entry.cell)) {
            entry.half = m_places.at(*half);
        }
    }
}

void EntryGaps::markPrevious() {
    constexpr std::string_view prefix = "previous.";
    const programme::AssignmentMap& given = m_years.front().assignments().entries();
    for (auto at = given.lower_bound({std::string(prefix), 0}); at != given.end() && at->first.path.starts_with(prefix);
         ++at) {
        // Facts of years before the last one argue the need, and ask for nothing.
        if (at->first.year < m_years.front().year()) {
            continue;
        }
        const std::optional<CellAddress> cell = CellAddress::fromPath(at->first.path.substr(prefix.size()));
        const auto place = cell && !at->second.value.empty() ? m_places.find(*cell) : m_places.end();
        if (place != m_places.end()) {
            m_entries[place->second].inPrevious = true;
        }
    }
}

bool EntryGaps::isEmpty(std::size_t year) const {
    const auto stands = [year](const Entry& entry) {
        return entry.isDriver && (entry.stands[year] == Stand::Own || entry.stands[year] == Stand::Follows);
    };
    return std::ranges::any_of(m_entries, &Entry::isDriver) && std::ranges::none_of(m_entries, stands);
}

std::vector<bool> EntryGaps::lacked(std::size_t year) const {
    std::vector<bool> lacked(m_entries.size());
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        const Entry& entry = m_entries[place];
        const bool wanted = entry.inPrevious || entry.isTypedSomewhere() || (m_planEmpty && entry.isDriver);
        // What is typed into one half of a lump sum gives the other, or waits for the population alone.
        const bool given = m_entries[entry.half].stands[year] == Stand::Own;
        lacked[place] = entry.stands[year] == Stand::Empty && wanted && !given;
    }
    return lacked;
}

void EntryGaps::dropChoices(std::size_t year, std::vector<bool>& lacked) const {
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        const Entry& entry = m_entries[place];
        if (m_years[year].rule(entry.cell)->kind != form::RuleKind::Either) {
            continue;
        }
        for (const CellAddress& addend : m_years[year].addends(entry.cell)) {
            const auto part = m_places.find(addend);
            if (part == m_places.end()) {
                continue;
            }
            lacked[place] = lacked[place] && !lacked[part->second];
            lacked[part->second] = lacked[part->second] && entry.stands[year] != Stand::Own;
        }
    }
}

void EntryGaps::dropHalves(std::vector<bool>& lacked) const {
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        const std::size_t half = m_entries[place].half;
        if (half <= place || !lacked[place] || !lacked[half]) {
            continue;
        }
        const bool secondStays = !m_entries[place].isTypedSomewhere() && m_entries[half].isTypedSomewhere();
        lacked[secondStays ? place : half] = false;
    }
}

Gap EntryGaps::gapOf(const Entry& entry, std::size_t year) const {
    Gap gap{entry.cell, {}};
    for (std::size_t other = 0; other < m_years.size(); ++other) {
        if (other != year && entry.stands[other] == Stand::Own) {
            gap.years.push_back(m_years[other].year());
        }
    }
    return gap;
}

std::vector<RowGaps> EntryGaps::of(std::size_t year) const {
    std::vector<bool> open = lacked(year);
    dropChoices(year, open);
    dropHalves(open);
    std::vector<RowGaps> rows;
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        const Entry& entry = m_entries[place];
        if (!open[place]) {
            continue;
        }
        if (rows.empty() || rows.back().row != entry.cell.row) {
            rows.push_back({entry.cell.row, {}});
        }
        rows.back().gaps.push_back(gapOf(entry, year));
    }
    return rows;
}

}  // namespace check
