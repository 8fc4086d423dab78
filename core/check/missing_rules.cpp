#include "core/check/entry_gaps.h"
#include "core/check/row_words.h"
#include "core/check/rules.h"
#include "core/form/lump_half.h"
#include "core/text/plural.h"

#include <algorithm>

namespace check {

namespace {

/// A year with more gaps than this is still being entered: one finding leads to the first of them.
constexpr std::size_t mostTold = 5;

/// «2022», «2022 и 2023».
std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t at = 0; at < words.size(); ++at) {
        text += (at == 0 ? "" : at + 1 == words.size() ? " и " : ", ") + words[at];
    }
    return text;
}

/// «в 2022 и 2023 годах есть»; what no year of the plan has stands in last year's.
std::string whereElse(const RowGaps& row) {
    std::vector<std::string> years;
    for (const int year : row.gaps.front().years) {
        years.push_back(std::to_string(year));
    }
    if (years.empty()) {
        return "в прошлогоднем плане есть";
    }
    return "в " + joined(years) + (years.size() == 1 ? " году есть" : " годах есть");
}

std::string gapWords(const Figures& figures, const RowGaps& row) {
    std::vector<std::string> columns;
    for (const Gap& gap : row.gaps) {
        columns.push_back(columnWords(*figures.edition().column(gap.cell)));
    }
    return "Не введено в строке " + row.row + ": " + joined(columns) + "; " + whereElse(row);
}

std::string_view noteAt(const Figures& figures, const form::CellAddress& cell) {
    const programme::Assignment* given = figures.assignments().find(cell.path(), figures.year());
    return given == nullptr ? std::string_view() : std::string_view(given->note);
}

/// Why a cell is left empty on purpose; written at either half of a lump sum.
std::string_view reasonOf(const Figures& figures, const Gap& gap) {
    const std::string_view own = noteAt(figures, gap.cell);
    const auto half = form::lumpHalf(figures.edition(), gap.cell);
    return own.empty() && half ? noteAt(figures, *half) : own;
}

/// Takes the rows whose every gap has its reason.
void tellJustified(const Figures& figures, std::vector<RowGaps>& rows, CheckFindings& findings) {
    std::erase_if(rows, [&](const RowGaps& row) {
        const bool justified =
            std::ranges::none_of(row.gaps, [&](const Gap& gap) { return reasonOf(figures, gap).empty(); });
        if (justified) {
            findings.push_back(
                figures.finding(State::Justified, "missing", row.gaps.front().cell,
                                gapWords(figures, row).append(" – ").append(reasonOf(figures, row.gaps.front()))));
        }
        return justified;
    });
}

CheckFinding manyRows(const Figures& figures, const std::vector<RowGaps>& rows, State state) {
    std::vector<std::string> keys;
    for (const RowGaps& row : rows) {
        keys.push_back(row.row);
    }
    const std::string counted = text::counted(keys.size(), "строке", "строках", "строках") + ": " + listedRows(keys);
    return figures.finding(state, "missing", rows.front().gaps.front().cell,
                           "Не введены числа в " + counted + (state == State::Error ? "" : "; в другом году они есть"));
}

void checkYear(const EntryGaps& entries, const Figures& figures, std::size_t year, CheckFindings& findings) {
    std::vector<RowGaps> rows = entries.of(year);
    tellJustified(figures, rows, findings);
    if (rows.size() > mostTold) {
        findings.push_back(manyRows(figures, rows, State::Warning));
        return;
    }
    for (const RowGaps& row : rows) {
        findings.push_back(figures.finding(State::Warning, "missing", row.gaps.front().cell, gapWords(figures, row)));
    }
}

/// A year with no volume at all has not been entered: that is told, and not what each appendix lacks.
bool tellEmpty(const std::vector<EntryGaps>& tables, const Figures& figures, std::size_t year,
               CheckFindings& findings) {
    bool isEmpty = false;
    for (const EntryGaps& entries : tables) {
        if (entries.isEmpty(year)) {
            isEmpty = true;
            if (const std::vector<RowGaps> rows = entries.of(year); !rows.empty()) {
                findings.push_back(manyRows(figures, rows, State::Error));
            }
        }
    }
    return isEmpty;
}

}  // namespace

void checkMissing(std::span<const Figures> years, CheckFindings& findings) {
    if (years.empty()) {
        return;
    }
    std::vector<EntryGaps> tables;
    for (const form::Appendix& appendix : years.front().edition().appendices) {
        tables.emplace_back(appendix, years);
    }
    for (std::size_t year = 0; year < years.size(); ++year) {
        if (tellEmpty(tables, years[year], year, findings)) {
            continue;
        }
        for (const EntryGaps& entries : tables) {
            checkYear(entries, years[year], year, findings);
        }
    }
}

}  // namespace check
