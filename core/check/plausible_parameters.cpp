// Parameters beside their bounds and other years, formulas beside their bounds, corrections beside what they correct.
#include "core/check/likeness.h"
#include "core/check/plausibility_rules.h"
#include "core/decimal/russian.h"
#include "core/form/parameter_path.h"
#include "core/programme/formula_figure.h"
#include "core/programme/parameter.h"

#include <algorithm>

namespace check {

namespace {

using decimal::Decimal;
using form::Plausibility;
using Number = std::optional<Decimal>;

std::string boundWords(const Plausibility& line) {
    if (line.low && line.high) {
        return "обычно от " + decimal::printRussian(*line.low) + " до " + decimal::printRussian(*line.high);
    }
    return line.low ? "обычно не меньше " + decimal::printRussian(*line.low)
                    : "обычно не больше " + decimal::printRussian(*line.high);
}

Number brokenBound(const Plausibility& line, const Decimal& figure) {
    if (line.low && figure < *line.low) {
        return line.low;
    }
    return line.high && figure > *line.high ? line.high : std::nullopt;
}

void addGuess(CheckFinding& finding, const Number& guess) {
    finding.guess = guess;
    finding.message += guess ? "; похоже на сдвинутую запятую: " + decimal::printRussian(*guess) + "?" : std::string();
}

CheckFinding ofParameter(const Plausibility& line, int year, const std::string& path, std::string message) {
    CheckFinding finding;
    finding.state = State::Warning;
    finding.rule = line.key;
    finding.year = year;
    finding.cell = form::CellAddress::fromPath(path);
    finding.parameter = finding.cell ? std::string() : path;
    finding.message = std::move(message);
    return finding;
}

/// Of people in thousands, first of all.
Number likelyMeant(const Plausibility& line, const Decimal& figure) {
    if (!line.low || !line.high) {
        return std::nullopt;
    }
    const Decimal thousands = figure * Decimal(1000);
    return isLike(line, thousands, Decimal(1)) ? thousands : movedPoint(line, figure, Decimal(1));
}

void checkBounds(const PlausibilityContext& context, const Plausibility& line, CheckFindings& findings) {
    for (const Figures& year : context.years) {
        const Number figure = parameterOf(year, line.what);
        const Number bound = figure ? brokenBound(line, *figure) : std::nullopt;
        if (!bound) {
            continue;
        }
        CheckFinding finding = ofParameter(line, year.year(), line.what,
                                           line.text + ": " + decimal::printRussian(*figure) + ", " + boundWords(line));
        finding.actual = figure;
        finding.expected = bound;
        addGuess(finding, likelyMeant(line, *figure));
        findings.push_back(std::move(finding));
    }
}

void checkYears(const PlausibilityContext& context, const Plausibility& line, CheckFindings& findings) {
    std::vector<YearFigure> figures;
    for (std::size_t at = 0; at < context.years.size(); ++at) {
        const Number figure = parameterOf(context.years[at], line.what);
        if (figure) {
            figures.push_back({context.years[at].year(), at, *figure, true, false});
        }
    }
    for (const Outlier& outlier : outliers(line, figures)) {
        CheckFinding finding = ofParameter(line, outlier.figure.year, line.what,
                                           line.text + ": " + decimal::printRussian(outlier.figure.figure) + ", в "
                                               + std::to_string(outlier.like.year) + " году "
                                               + decimal::printRussian(outlier.like.figure));
        finding.actual = outlier.figure.figure;
        finding.expected = outlier.like.figure;
        addGuess(finding, movedPoint(line, outlier.figure.figure, outlier.like.figure));
        findings.push_back(std::move(finding));
    }
}

/// Where a finding about a formula leads: its first cell, else its first parameter.
std::string placeOf(const form::Formula& formula) {
    std::string parameter;
    for (const form::FormulaNode* leaf : form::leavesOf(formula)) {
        if (leaf->kind == form::FormulaNode::Kind::Cell) {
            return leaf->cell.path();
        }
        if (leaf->kind == form::FormulaNode::Kind::Parameter && parameter.empty()) {
            parameter = leaf->parameter;
        }
    }
    return parameter;
}

void checkFormula(const PlausibilityContext& context, const Plausibility& line, CheckFindings& findings) {
    for (const Figures& year : context.years) {
        const programme::FormulaFigure figures(year.edition(), year.assignments(), year.result(),
                                               programme::FormulaFigure::Use::Comparison);
        constexpr int shownDigits = 4;
        Number figure = figures.of(line.formula.root);
        if (figure) {
            figure = figure->rounded(std::min(figure->scale(), shownDigits), decimal::Rounding::HalfUp);
        }
        const Number bound = figure ? brokenBound(line, *figure) : std::nullopt;
        if (!bound) {
            continue;
        }
        CheckFinding finding =
            ofParameter(line, year.year(), placeOf(line.formula),
                        line.text + ": " + decimal::printRussian(figure->withoutZeros(0)) + ", " + boundWords(line));
        finding.actual = figure;
        finding.expected = bound;
        findings.push_back(std::move(finding));
    }
}

}  // namespace

void checkParameters(const PlausibilityContext& context, const Plausibility& line, CheckFindings& findings) {
    switch (line.kind) {
    case Plausibility::Kind::Parameter:
        checkBounds(context, line, findings);
        break;
    case Plausibility::Kind::ParameterYears:
        checkYears(context, line, findings);
        break;
    case Plausibility::Kind::Formula:
        checkFormula(context, line, findings);
        break;
    case Plausibility::Kind::Years:
    case Plausibility::Kind::Normative:
    case Plausibility::Kind::DigitsLost:
    case Plausibility::Kind::Lost:
    case Plausibility::Kind::Repeated:
    case Plausibility::Kind::Falls:
    case Plausibility::Kind::Correction:
        break;
    }
}

void checkCorrections(const PlausibilityContext& context, const Plausibility& line, CheckFindings& findings) {
    std::vector<Suspect> suspects;
    for (std::size_t at = 0; at < context.years.size(); ++at) {
        const Figures& year = context.years[at];
        for (const plan::PlannedCell& planned : year.result().plan().cells) {
            if (planned.adjustment == plan::noSlot || !year.result().values()[planned.adjustment].present) {
                continue;
            }
            const form::CellAddress& cell = planned.address;
            const Number figure = year.printed(cell);
            const Decimal& correction = year.result().values()[planned.adjustment].number;
            if (!figure || form::quantityOf(*year.edition().row(cell), *year.edition().column(cell)).key != line.what) {
                continue;
            }
            const Decimal before = *figure - correction;
            const auto size = [](const Decimal& number) { return number.isNegative() ? Decimal(0) - number : number; };
            if (!isLike(line, size(correction), size(before))) {
                suspects.push_back(
                    {cell,
                     at,
                     *figure,
                     before,
                     "поправка " + decimal::printSigned(correction) + " к числу " + decimal::printRussian(before),
                     {},
                     {}});
            }
        }
    }
    tellSuspects(line, context.years, std::move(suspects), findings);
}

}  // namespace check
