#include "core/check/readiness.h"

#include "core/check/figures.h"
#include "core/check/table_readiness.h"
#include "core/programme/parameter_names.h"

#include <algorithm>

namespace check {

using form::Measure;

namespace {

Ready stateOf(int filled, int wanted) {
    return filled >= wanted ? Ready::Full : filled == 0 ? Ready::Empty : Ready::Partial;
}

/// What one scenario has in every programme year.
class Inputs {
public:
    Inputs(const scenario::Draft& draft, const programme::Assignments& assignments,
           const programme::Calculation& calculation)
        : m_edition(draft.edition()), m_assignments(assignments), m_calculation(calculation) {}

    [[nodiscard]] ReadinessLine parameters(ReadinessKind kind, const std::vector<std::string>& paths,
                                           bool yearly) const {
        ReadinessLine line{kind, {}};
        for (const programme::YearResult& result : m_calculation.years) {
            ReadinessMark mark{
                .year = result.year(), .wanted = static_cast<int>(paths.size()), .cell = {}, .parameter = {}};
            for (const std::string& path : paths) {
                if (!m_assignments.value(path, yearly ? result.year() : 0).empty()) {
                    ++mark.filled;
                } else if (mark.parameter.empty()) {
                    mark.parameter = path;
                }
            }
            mark.state = stateOf(mark.filled, mark.wanted);
            line.years.push_back(std::move(mark));
        }
        return line;
    }

    template <class Belongs>
    [[nodiscard]] ReadinessLine cells(ReadinessKind kind, Belongs belongs) const {
        ReadinessLine line{kind, {}};
        for (const programme::YearResult& result : m_calculation.years) {
            line.years.push_back({.year = result.year(), .cell = {}, .parameter = {}});
        }
        bool anywhere = false;
        eachCell(m_edition, [&](const form::CellAddress& cell, const form::Row&, const form::Column& column,
                                const form::CellRule& rule) {
            if (belongs(column, rule)) {
                anywhere = countCell(cell, line) || anywhere;
            }
        });
        for (ReadinessMark& mark : line.years) {
            mark.state = anywhere ? stateOf(mark.filled, mark.wanted) : Ready::Empty;
        }
        return line;
    }

private:
    /// A cell filled in some year, or waiting for its normative, is wanted in all of them.
    bool countCell(const form::CellAddress& cell, ReadinessLine& line) const {
        const auto hasFigure = [&](const programme::YearResult& result) {
            return result.cell(cell).figure.has_value();
        };
        const bool filledOnce = std::ranges::any_of(m_calculation.years, hasFigure);
        for (std::size_t index = 0; index < line.years.size(); ++index) {
            const programme::CellView view = m_calculation.years[index].cell(cell);
            ReadinessMark& mark = line.years[index];
            if (!view.existsInYear || (!filledOnce && !view.missing)) {
                continue;
            }
            ++mark.wanted;
            if (view.figure) {
                ++mark.filled;
            } else if (!mark.cell) {
                mark.cell = cell;
            }
        }
        return filledOnce;
    }

    const form::Edition& m_edition;
    const programme::Assignments& m_assignments;
    const programme::Calculation& m_calculation;
};

ReadinessLine checksLine(const programme::Calculation& calculation, std::span<const CheckFinding> findings) {
    ReadinessLine line{ReadinessKind::Checks, {}};
    for (const programme::YearResult& result : calculation.years) {
        ReadinessMark mark{.year = result.year(), .state = Ready::Full, .cell = {}, .parameter = {}};
        for (const CheckFinding& finding : findings) {
            if (finding.year != 0 && finding.year != mark.year) {
                continue;
            }
            if (finding.state == State::Error) {
                mark.state = Ready::Error;
            } else if (finding.state == State::Warning && mark.state == Ready::Full) {
                mark.state = Ready::Warning;
            }
            mark.wanted += finding.state == State::Justified ? 0 : 1;
        }
        line.years.push_back(mark);
    }
    return line;
}

bool isOfCost(const form::Appendix& table) {
    return table.role == form::mainRole || table.role == form::sourcesRole;
}

/// How many appendices are full; the first cell that one of them misses.
ReadinessLine tablesLine(const form::Edition& edition, const programme::Calculation& calculation) {
    const TableInputs inputs(edition);
    ReadinessLine line{ReadinessKind::Tables, {}};
    for (const programme::YearResult& result : calculation.years) {
        ReadinessMark mark{.year = result.year(), .cell = {}, .parameter = {}};
        bool isBegun = false;
        for (const TableReadiness& table : inputs.of(calculation, result.year())) {
            ++mark.wanted;
            mark.filled += table.state == Ready::Full ? 1 : 0;
            isBegun = isBegun || table.state == Ready::Partial;
            mark.cell = mark.cell ? mark.cell : table.missing;
        }
        mark.state = mark.filled == mark.wanted   ? Ready::Full
                     : mark.filled > 0 || isBegun ? Ready::Partial
                                                  : Ready::Empty;
        line.years.push_back(std::move(mark));
    }
    return line;
}

std::vector<std::string> lawParameters(const form::Edition& edition) {
    std::vector<std::string> paths;
    for (const form::Limit& limit : edition.limits) {
        if (limit.kind == form::LimitKind::Law) {
            paths.push_back(limit.parameter);
        }
    }
    return paths;
}

std::vector<std::string> titleParameters() {
    std::vector<std::string> paths;
    for (const programme::NamedParameter& parameter : programme::namedParameters()) {
        if (parameter.kind == programme::ParameterKind::Document) {
            paths.emplace_back(parameter.path);
        }
    }
    return paths;
}

bool isEntry(const form::CellRule& rule) {
    return form::takesEntry(rule) && rule.kind != form::RuleKind::Lump;
}

}  // namespace

std::vector<ReadinessLine> readiness(const scenario::Draft& draft, const programme::Assignments& assignments,
                                     const programme::Calculation& calculation,
                                     std::span<const CheckFinding> findings) {
    const Inputs inputs(draft, assignments, calculation);
    const form::Edition& edition = draft.edition();
    std::vector<ReadinessLine> lines;
    std::vector<std::string> populations;
    for (const form::Base* const base : edition.payingBases()) {
        populations.push_back(base->parameter);
    }
    lines.push_back(inputs.parameters(ReadinessKind::Populations, populations, true));
    for (const form::Limit& limit : edition.limits) {
        if (limit.kind == form::LimitKind::Coefficient) {
            lines.push_back(inputs.parameters(ReadinessKind::Coefficient, {limit.parameter}, true));
        }
    }
    lines.push_back(inputs.cells(ReadinessKind::Volumes, [](const form::Column& column, const form::CellRule& rule) {
        return column.measure == Measure::Volume && isEntry(rule);
    }));
    lines.push_back(inputs.cells(ReadinessKind::UnitCosts, [](const form::Column& column, const form::CellRule& rule) {
        return column.measure == Measure::UnitCost && isEntry(rule);
    }));
    lines.push_back(inputs.cells(ReadinessKind::Lumps, [](const form::Column& column, const form::CellRule& rule) {
        return column.measure == Measure::Cost && form::takesEntry(rule);
    }));
    // Where the cost is all there is, the lines above say it.
    if (std::ranges::any_of(edition.appendices, [](const form::Appendix& table) { return !isOfCost(table); })) {
        lines.push_back(tablesLine(edition, calculation));
    }
    if (const std::vector<std::string> laws = lawParameters(edition); !laws.empty()) {
        lines.push_back(inputs.parameters(ReadinessKind::Laws, laws, true));
    }
    lines.push_back(checksLine(calculation, findings));
    lines.push_back(inputs.parameters(ReadinessKind::Titles, titleParameters(), false));
    return lines;
}

}  // namespace check
