#include "core/note/plan_figures.h"

#include "core/decimal/russian.h"
#include "core/document/title_block.h"
#include "core/form/parameter_path.h"
#include "core/note/figure_words.h"
#include "core/programme/default_value.h"
#include "core/programme/facts.h"
#include "core/programme/formula_figure.h"
#include "core/programme/list_rows.h"
#include "core/programme/options.h"

#include <algorithm>

namespace note {

using decimal::Decimal;
using form::FormulaNode;

namespace {

/// Rows of an appendix in which somebody has entered a figure; of a list – its rows.
int filledRows(const form::Appendix& appendix, const programme::YearResult& result) {
    if (const programme::ListResult* const list = result.list(appendix.number)) {
        return static_cast<int>(list->rows().size());
    }
    return static_cast<int>(std::ranges::count_if(appendix.rows, [&](const form::Row& row) {
        return std::ranges::any_of(appendix.columns, [&](const form::Column& column) {
            return result.cell({appendix.number, row.key, column.key}).entered;
        });
    }));
}

bool isIncomplete(const form::Formula& formula, const programme::YearResult* result) {
    const auto leaves = form::leavesOf(formula);
    return result != nullptr && std::ranges::any_of(leaves, [&](const FormulaNode* leaf) {
               return leaf->kind == FormulaNode::Kind::Cell && result->cell(leaf->cell).incomplete;
           });
}

}  // namespace

PlanFigures::PlanFigures(const NotePlan& plan)
    : m_plan(plan),
      m_assignments(plan.draft.assignments(plan.scenario)),
      m_years(plan.draft.years()),
      m_rounder(programme::rounderOf(plan.draft.edition(), m_assignments)) {}

std::optional<PlanFigure> PlanFigures::figure(const form::NotePlaceholder& placeholder, int year) {
    const std::optional<PlanFigure> now = of(placeholder.formula, year + placeholder.year);
    if (!now || !placeholder.since) {
        return now;
    }
    const std::optional<PlanFigure> before = of(placeholder.formula, year + *placeholder.since);
    if (!before) {
        return std::nullopt;
    }
    return PlanFigure{now->value - before->value, check::changePercent(before->value, now->value, m_rounder),
                      now->incomplete || before->incomplete};
}

std::optional<PlanFigure> PlanFigures::of(const form::Formula& formula, int year) {
    form::Formula asked = formula;
    putFigures(asked.root, year);
    const programme::YearResult* const result = m_plan.calculation.year(year);
    const auto look = [&](const form::CellAddress& cell) {
        return result != nullptr ? result->cell(cell).figure : programme::factOf(m_assignments, cell, year);
    };
    try {
        const auto value = programme::FormulaFigure(edition(), m_assignments, year, look).of(asked.root);
        return value ? std::optional(PlanFigure{*value, std::nullopt, isIncomplete(formula, result)}) : std::nullopt;
    } catch (const decimal::ArithmeticError&) {
        return std::nullopt;  // outgrew the decimal: nothing a sentence could say
    }
}

void PlanFigures::putFigures(FormulaNode& node, int year) {
    if (node.kind == FormulaNode::Kind::Parameter) {
        if (const auto figure = known(node.parameter, year)) {
            node.kind = FormulaNode::Kind::Number;
            node.number = *figure;
        }
    }
    for (FormulaNode& operand : node.operands) {
        putFigures(operand, year);
    }
}

std::optional<Decimal> PlanFigures::known(const std::string& parameter, int year) {
    if (parameter.starts_with(form::countPrefix)) {
        return count(parameter, year);
    }
    if (programme::assignedNumber(m_assignments, parameter, year)) {
        return std::nullopt;
    }
    const norms::ReferenceData& references = m_plan.draft.references();
    if (const auto figure = programme::editionNumber(parameter, year, references, m_plan.draft.region())) {
        return figure;
    }
    const norms::Normative* const constant = references.normatives.find(parameter, year);
    return constant == nullptr ? std::nullopt : std::optional(constant->value);
}

std::optional<Decimal> PlanFigures::count(std::string_view name, int year) {
    const auto withState = [this](check::State state) {
        return Decimal(std::ranges::count(findings(), state, &check::CheckFinding::state));
    };
    if (name == "count.errors") {
        return withState(check::State::Error);
    }
    if (name == "count.warnings") {
        return withState(check::State::Warning);
    }
    if (name == "count.justified") {
        return withState(check::State::Justified);
    }
    if (name == "count.rules") {
        return Decimal(std::ranges::count(edition().controls, form::Control::Way::Checked, &form::Control::way));
    }
    if (name == "count.checks") {
        return Decimal(static_cast<std::int64_t>(findings().size()));
    }
    if (name == "count.deviations") {
        return Decimal(static_cast<std::int64_t>(deviations().rows.size()));
    }
    if (name == "count.uncompared") {
        std::size_t lacking = 0;
        for (const check::UncomparedYear& of : deviations().years) {
            lacking += of.withoutNorm;
        }
        return Decimal(static_cast<std::int64_t>(lacking));
    }
    if (name == "count.unexplained") {
        return Decimal(static_cast<std::int64_t>(deviations().withoutReason()));
    }
    if (const int appendix = form::countedAppendix(name, form::countOfFindings); appendix != 0) {
        return Decimal(std::ranges::count_if(findings(), [appendix](const check::CheckFinding& finding) {
            return finding.cell && finding.cell->appendix == appendix;
        }));
    }
    const form::Appendix* const appendix = edition().appendix(form::countedAppendix(name, form::countOfRows));
    const programme::YearResult* const result = m_plan.calculation.year(year);
    return appendix == nullptr || result == nullptr ? std::nullopt
                                                    : std::optional(Decimal(filledRows(*appendix, *result)));
}

std::string PlanFigures::asPrinted(const form::Formula& formula, const PlanFigure& figure) const {
    const bool isParameter = formula.root.kind == FormulaNode::Kind::Parameter;
    // A coefficient with zeros behind its figures was entered so; a normative of the act too.
    return decimal::printRussian(isParameter && figure.value.scale() > 6 ? figure.value.withoutZeros(6) : figure.value);
}

std::optional<std::string> PlanFigures::words(const form::NotePlaceholder& placeholder, int year) {
    using Subject = form::NotePlaceholder::Subject;
    const auto given = [this](std::string_view path) {
        const std::string_view text = m_assignments.value(path, 0);
        return text.empty() ? std::nullopt : std::optional(std::string(text));
    };
    switch (placeholder.subject) {
    case Subject::Year:
        return std::to_string(year + placeholder.year);
    case Subject::Years:
        return document::programmeYears(m_years);
    case Subject::Region:
        return m_plan.draft.content().region;
    case Subject::Act:
        return edition().act;
    case Subject::Document:
        return given(placeholder.path);
    case Subject::Figure:
        break;
    }
    const std::optional<PlanFigure> found = figure(placeholder, year);
    if (!found
        || (placeholder.since && placeholder.format.kind == form::NoteFormat::Kind::Percent && !found->percent)) {
        return std::nullopt;
    }
    return figureWords(placeholder.format, *found, asPrinted(placeholder.formula, *found),
                       placeholder.since.has_value(), form::powerOfTen(edition().money), m_rounder);
}

bool PlanFigures::holds(const form::NoteCondition& condition, int year) {
    using Relation = form::NoteCondition::Relation;
    const std::optional<PlanFigure> left = of(condition.left, year);
    if (condition.relation == Relation::Exists || condition.relation == Relation::Missing) {
        return left.has_value() == (condition.relation == Relation::Exists);
    }
    const std::optional<PlanFigure> right = of(condition.right, year);
    if (!left || !right) {
        return false;
    }
    switch (condition.relation) {
    case Relation::Above:
        return left->value > right->value;
    case Relation::Below:
        return left->value < right->value;
    case Relation::Equal:
    case Relation::Exists:
    case Relation::Missing:
        break;
    }
    return left->value == right->value;
}

const check::StageSummary& PlanFigures::summary(int year) {
    const auto known = m_summaries.find(year);
    return known != m_summaries.end() ? known->second
                                      : m_summaries
                                            .emplace(year, check::stageSummary(m_plan.draft, m_assignments,
                                                                               m_plan.calculation, year, year - 1))
                                            .first->second;
}

const std::vector<check::CheckFinding>& PlanFigures::findings() {
    if (!m_findings) {
        m_findings = check::runChecks(m_plan.draft, m_plan.scenario, m_plan.calculation);
    }
    return *m_findings;
}

const check::DeviationRegister& PlanFigures::deviations() {
    if (!m_deviations) {
        m_deviations = check::deviations(m_plan.draft, m_assignments, m_plan.calculation);
    }
    return *m_deviations;
}

}  // namespace note
