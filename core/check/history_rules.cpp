// What checks.csv asks against the year before: of the first programme year that is a fact; of a later one the fact
// where one is known already, else the programme year before it.
#include "core/check/row_words.h"
#include "core/check/rules.h"
#include "core/decimal/russian.h"
#include "core/programme/facts.h"
#include "core/programme/formula_figure.h"
#include "core/text/plural.h"

#include <algorithm>

namespace check {

namespace {

using decimal::Decimal;
using form::FormCheck;
using Number = std::optional<Decimal>;
using Relation = FormCheck::Relation;

/// One side in the year and in the year before it, rounded as the check says.
struct Pace {
    Decimal before;
    Decimal now;

    [[nodiscard]] std::string words() const {
        return "было " + decimal::printRussian(before) + ", стало " + decimal::printRussian(now);
    }
};

class YearAfterYear {
public:
    YearAfterYear(const Figures& year, const Figures* before) : m_year(year), m_before(before) {}

    /// nullopt where either year lacks a figure: the rule does not speak.
    [[nodiscard]] std::optional<Pace> paceOf(const form::Formula& side, int digits) const {
        const auto look = [this](const form::CellAddress& cell) -> Number {
            if (auto fact = programme::factOf(m_year.assignments(), cell, m_year.year() - 1)) {
                return fact;
            }
            return m_before == nullptr ? std::nullopt : m_before->printed(cell);
        };
        const form::Edition& edition = m_year.edition();
        const programme::FormulaFigure now(edition, m_year.assignments(), m_year.result(),
                                           programme::FormulaFigure::Use::Comparison);
        const programme::FormulaFigure before(edition, m_year.assignments(), m_year.year() - 1, look);
        const Number figure = now.of(side.root);
        const Number figureBefore = before.of(side.root);
        if (!figure || !figureBefore) {
            return std::nullopt;
        }
        const plan::Rounder rounder = m_year.settings().rounder();
        return Pace{rounder.rounded(*figureBefore, digits), rounder.rounded(*figure, digits)};
    }

    /// Why the figure is what it is, as the user wrote it at a cell of the side.
    [[nodiscard]] std::string noteOf(const form::Formula& side) const {
        for (const form::FormulaNode* leaf : form::leavesOf(side)) {
            if (leaf->kind != form::FormulaNode::Kind::Cell) {
                continue;
            }
            if (std::string note = noteOf(leaf->cell); !note.empty()) {
                return note;
            }
        }
        return {};
    }

private:
    /// A total takes no note of its own: its parts have it.
    [[nodiscard]] std::string noteOf(const form::CellAddress& cell) const {
        const form::Row& row = *m_year.edition().row(cell);
        const auto* given = m_year.assignments().find(cell.path(), m_year.year());
        if (given != nullptr && !given->note.empty() && given->note != row.source) {
            return given->note;
        }
        for (const std::string& part : row.parts) {
            if (std::string note = noteOf({cell.appendix, part, cell.column}); !note.empty()) {
                return note;
            }
        }
        return {};
    }

    const Figures& m_year;
    const Figures* m_before;
};

/// «в 2021 году было 0,03, стало 0,028».
std::string sinceWords(const Figures& year, const Pace& pace) {
    return "в " + std::to_string(year.year() - 1) + " году " + pace.words();
}

void checkNotBelow(const YearAfterYear& years, const Figures& year, const FormCheck& check, CheckFindings& findings) {
    const std::optional<Pace> pace = years.paceOf(check.left, check.digits);
    if (!pace || pace->now >= pace->before) {
        return;
    }
    const bool takesNote = check.relation == Relation::NotBelowPreviousOrNote;
    const std::string note = takesNote ? years.noteOf(check.left) : std::string();
    CheckFinding finding = year.finding(note.empty() ? gravityOf(check) : State::Justified, check.key, *check.cell(),
                                        check.text + ": " + sinceWords(year, *pace) + " (" + check.clause + ")"
                                            + (note.empty() ? std::string() : "; пояснение: " + note));
    finding.expected = pace->before;
    finding.actual = pace->now;
    findings.push_back(std::move(finding));
}

void checkBalance(const YearAfterYear& years, const Figures& year, const FormCheck& check, CheckFindings& findings) {
    const std::optional<Pace> fallen = years.paceOf(check.left, check.digits);
    const std::optional<Pace> risen = years.paceOf(check.right, check.digits);
    if (!fallen || !risen || fallen->now >= fallen->before || risen->now > risen->before) {
        return;
    }
    CheckFinding finding = year.finding(gravityOf(check), check.key, *check.cell(),
                                        check.text + ": " + sinceWords(year, *fallen) + "; взамен " + risen->words()
                                            + " (" + check.clause + ")");
    finding.expected = fallen->before;
    finding.actual = fallen->now;
    findings.push_back(std::move(finding));
}

/// Cells of one column whose facts are there for some of the years only.
struct FactGaps {
    std::size_t count = 0;
    std::optional<form::CellAddress> first;
    int known = 0;  ///< years of the first one
};

FactGaps factGapsOf(const programme::AssignmentMap& given, const FormCheck& check, const std::vector<int>& years) {
    const form::CellAddress column = *check.cell();
    const std::string ending = "." + column.column;
    const std::string prefix = programme::keptFactsOf(column.appendix);
    FactGaps gaps;
    auto entry = given.lower_bound({prefix, 0});
    while (entry != given.end() && entry->first.path.starts_with(prefix)) {
        const std::string& path = entry->first.path;
        int known = 0;
        for (; entry != given.end() && entry->first.path == path; ++entry) {
            const bool isWanted = std::ranges::find(years, programme::namedKey(entry->first).year) != years.end();
            known += isWanted && !entry->second.value.empty() ? 1 : 0;
        }
        if (known == 0 || known == static_cast<int>(years.size()) || !path.ends_with(ending)) {
            continue;
        }
        if (gaps.count++ == 0) {
            gaps.first = form::CellAddress::fromPath(std::string_view(path).substr(path.find('.') + 1));
            gaps.known = known;
        }
    }
    return gaps;
}

void checkYearsKnown(const Figures& first, const FormCheck& check, CheckFindings& findings) {
    std::vector<int> years = programme::historyYears(first.year());
    const int wanted = std::stoi(check.right.root.number.toPlain());
    years.erase(years.begin(), years.end() - wanted);
    const FactGaps gaps = factGapsOf(first.assignments().entries(), check, years);
    if (!gaps.first) {
        return;
    }
    CheckFinding finding = first.finding(gravityOf(check), check.key, *gaps.first,
                                         check.text + ": за " + std::to_string(years.front()) + "–"
                                             + std::to_string(years.back()) + " годы факты есть не за каждый год у "
                                             + text::counted(gaps.count, "строки", "строк", "строк")
                                             + ", первая – строка " + gaps.first->row + " (" + check.clause + ")");
    finding.expected = Decimal(wanted);
    finding.actual = Decimal(gaps.known);
    findings.push_back(std::move(finding));
}

/// Facts of one column that are so many times the plan of the first year and more: a slip of the point, or of the unit.
struct FactsOver {
    std::vector<std::string> rows;
    std::optional<form::CellAddress> first;
    int year = 0;
    Decimal fact;
    Decimal plan;
};

FactsOver factsOver(const Figures& first, const FormCheck& check) {
    const form::CellAddress column = *check.cell();
    const std::string ending = "." + column.column;
    const std::string prefix = programme::keptFactsOf(column.appendix);
    const programme::AssignmentMap& given = first.assignments().entries();
    FactsOver over;
    for (auto entry = given.lower_bound({prefix, 0}); entry != given.end() && entry->first.path.starts_with(prefix);
         ++entry) {
        const std::string_view path = std::string_view(entry->first.path);
        const auto cell =
            path.ends_with(ending) ? form::CellAddress::fromPath(path.substr(path.find('.') + 1)) : std::nullopt;
        const Number fact = cell ? Decimal::fromPlain(entry->second.value) : std::nullopt;
        const Number planned = fact ? first.printed(*cell) : std::nullopt;
        const int year = programme::namedKey(entry->first).year;
        if (!planned || *planned <= Decimal(0) || year >= first.year() || *fact <= *planned * check.right.root.number) {
            continue;
        }
        const std::string row = form::rowName(first.edition(), *cell);
        if (!over.first) {
            over.first = cell;
            over.year = year;
            over.fact = *fact;
            over.plan = *planned;
        }
        if (over.rows.empty() || over.rows.back() != row) {
            over.rows.push_back(row);
        }
    }
    return over;
}

void checkFactsWithin(const Figures& first, const FormCheck& check, CheckFindings& findings) {
    const FactsOver over = factsOver(first, check);
    if (!over.first) {
        return;
    }
    CheckFinding finding =
        first.finding(gravityOf(check), check.key, *over.first,
                      check.text + (over.rows.size() == 1 ? ": строка " : ": строки ") + listedRows(over.rows)
                          + ", первая – факт " + std::to_string(over.year) + " года " + decimal::printRussian(over.fact)
                          + ", план " + decimal::printRussian(over.plan) + "; ожидалось не больше чем в "
                          + decimal::printRussian(check.right.root.number) + " раз (" + check.clause + ")");
    finding.expected = over.plan * check.right.root.number;
    finding.actual = over.fact;
    findings.push_back(std::move(finding));
}

}  // namespace

void checkHistory(std::span<const Figures> years, CheckFindings& findings) {
    for (const FormCheck& check : years.front().edition().checks) {
        if (check.relation == Relation::History) {
            checkYearsKnown(years.front(), check, findings);
            continue;
        }
        if (check.relation == Relation::FactsWithin) {
            checkFactsWithin(years.front(), check, findings);
            continue;
        }
        for (std::size_t i = 0; i < years.size() && !check.isOfOneYear(); ++i) {
            const YearAfterYear pair(years[i], i == 0 ? nullptr : &years[i - 1]);
            try {
                if (check.relation == Relation::Balance) {
                    checkBalance(pair, years[i], check, findings);
                } else {
                    checkNotBelow(pair, years[i], check, findings);
                }
            } catch (const decimal::ArithmeticError&) {
                // A figure that outgrows the decimal is told where it stands.
                continue;
            }
        }
    }
}

}  // namespace check
