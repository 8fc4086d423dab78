#include "core/analysis/rebalance_rows.h"

#include "core/analysis/lever.h"

#include <algorithm>
#include <map>
#include <set>

namespace analysis {

namespace {

bool movesAlone(const std::string& row, const form::Appendix& appendix, const WhatIf& whatIf) {
    const form::CellAddress volume{appendix.number, row, columnOf(appendix, form::Measure::Volume)};
    const form::CellAddress cost{appendix.number, row, columnOf(appendix, form::Measure::UnitCost)};
    if (volume.column.empty() || cost.column.empty() || !findLever({volume.path(), {}}, whatIf)) {
        return false;
    }
    const auto unitCost = whatIf.base().cell(cost).figure;
    return unitCost && !unitCost->isZero();
}

/// Row → the rows it is a part of at first hand: the one it stands under, and the sums that add it.
using Wholes = std::multimap<std::string, std::string>;

Wholes wholesIn(const form::Appendix& appendix) {
    Wholes wholes;
    for (const auto& row : appendix.rows) {
        if (!row.parent.empty()) {
            wholes.emplace(row.key, row.parent);
        }
        for (const auto& part : row.parts) {
            wholes.emplace(part, row.key);
        }
    }
    return wholes;
}

void climb(const std::string& row, const Wholes& wholes, std::set<std::string>& above) {
    const auto [from, to] = wholes.equal_range(row);
    for (auto whole = from; whole != to; ++whole) {
        if (above.insert(whole->second).second) {
            climb(whole->second, wholes, above);
        }
    }
}

/// Part and whole, both of the list; one whole for a part.
std::vector<std::pair<std::string, std::string>> partsAndWholes(const std::vector<std::string>& rows,
                                                                const form::Appendix& appendix) {
    std::vector<std::pair<std::string, std::string>> found;
    const auto wholes = wholesIn(appendix);
    for (const auto& row : rows) {
        std::set<std::string> above;
        climb(row, wholes, above);
        const auto whole = std::ranges::find_if(rows, [&](const std::string& other) { return above.contains(other); });
        if (whole != rows.end()) {
            found.emplace_back(row, *whole);
        }
    }
    return found;
}

}  // namespace

std::string columnOf(const form::Appendix& appendix, form::Measure measure) {
    const auto found = std::ranges::find(appendix.columns, measure, &form::Column::measure);
    return found == appendix.columns.end() ? std::string() : found->key;
}

std::vector<std::string> movableRows(const std::vector<std::string>& rows, const std::string& first, int appendix,
                                     const WhatIf& whatIf) {
    const auto* form = whatIf.edition().appendix(appendix);
    if (!form) {
        return {};
    }
    auto movable = rows;
    std::erase_if(movable, [&](const std::string& row) { return !form->row(row) || !movesAlone(row, *form, whatIf); });
    if (movable.empty()) {
        return movable;
    }
    const bool hasFirst = std::ranges::find(movable, first) != movable.end();
    const auto source = form->row(hasFirst ? first : movable.front())->population;
    std::erase_if(movable, [&](const std::string& row) { return form->row(row)->population != source; });
    for (const auto& [part, whole] : partsAndWholes(movable, *form)) {
        std::erase(movable, part);
    }
    return movable;
}

text::Findings repeatedRows(const std::vector<std::string>& rows) {
    text::Findings findings;
    std::map<std::string, int> times;
    for (const auto& row : rows) {
        if (++times[row] == 2) {
            findings.push_back(
                {text::Severity::Error, row, "строка " + row + " названа дважды; оставьте её в списке один раз"});
        }
    }
    return findings;
}

text::Findings partsBesideWholes(const std::vector<std::string>& rows, const form::Appendix& appendix) {
    text::Findings findings;
    for (const auto& [part, whole] : partsAndWholes(rows, appendix)) {
        findings.push_back({text::Severity::Error, part,
                            "строка " + part + " – часть строки " + whole
                                + ": один объём считался бы дважды; оставьте в списке одну из них"});
    }
    return findings;
}

}  // namespace analysis
