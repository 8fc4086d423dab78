// Typed cells beside the same cells of other years and beside what the normatives give there.
#include "core/check/likeness.h"
#include "core/check/plausibility_rules.h"
#include "core/decimal/russian.h"
#include "core/form/cell_rule.h"

#include <algorithm>

namespace check {

namespace {

using decimal::Decimal;
using form::Plausibility;
using Number = std::optional<Decimal>;

constexpr const char* movedPointWords = "похоже на сдвинутую запятую";

std::string besideYear(const YearFigure& like) {
    return (like.isFact ? "факт " + std::to_string(like.year) + " года " : "в " + std::to_string(like.year) + " году ")
           + decimal::printRussian(like.figure);
}

class TypedCells {
public:
    TypedCells(const PlausibilityContext& context, const Plausibility& line, std::span<const EnteredCell> cells)
        : m_context(context), m_line(line), m_cells(cells) {}

    [[nodiscard]] std::vector<Suspect> unlikeYears() const {
        std::vector<Suspect> suspects;
        for (const EnteredCell& cell : m_cells) {
            if (!isOfLine(cell)) {
                continue;
            }
            for (const Outlier& outlier : outliers(m_line, cell.figures)) {
                Suspect suspect{cell.cell,
                                outlier.figure.at,
                                outlier.figure.figure,
                                outlier.like.figure,
                                besideYear(outlier.like),
                                {},
                                {}};
                addGuess(suspect, outlier.like.figure);
                suspects.push_back(std::move(suspect));
            }
        }
        return suspects;
    }

    [[nodiscard]] std::vector<Suspect> unlikeNormative(bool digitsOnly) const {
        std::vector<Suspect> suspects;
        for (const EnteredCell& cell : m_cells) {
            if (!isOfLine(cell) || !takesNormative(cell)) {
                continue;
            }
            for (const YearFigure& figure : cell.figures) {
                const Number given =
                    figure.isTyped ? normativeFigure(m_context.ofYear(figure.at), cell.cell) : Number();
                if (!given || given->isZero()) {
                    continue;
                }
                const bool isSuspect =
                    digitsOnly ? hasLostDigits(figure.figure, *given) : !isLike(m_line, figure.figure, *given);
                if (!isSuspect) {
                    continue;
                }
                Suspect suspect{
                    cell.cell, figure.at, figure.figure, given, "по нормативу " + decimal::printRussian(*given),
                    {},        {}};
                if (digitsOnly) {
                    suspect.guess = given;
                    suspect.guessWords = "похоже, потеряны знаки";
                } else {
                    addGuess(suspect, *given);
                }
                suspects.push_back(std::move(suspect));
            }
        }
        return suspects;
    }

    /// In a column where nearly all rise against the year before, the few that fall: two years were taken one for the
    /// other.
    [[nodiscard]] std::vector<Suspect> falls() const {
        std::vector<Suspect> suspects;
        for (std::size_t at = 1; at < m_context.years.size(); ++at) {
            std::vector<Suspect> fallen;
            std::size_t risen = 0;
            for (const EnteredCell& cell : m_cells) {
                const YearFigure* const before = isOfLine(cell) ? figureOf(cell, at - 1) : nullptr;
                const YearFigure* const now = before == nullptr ? nullptr : figureOf(cell, at);
                if (now == nullptr || before->figure == now->figure) {
                    continue;
                }
                if (now->figure > before->figure) {
                    ++risen;
                } else if ((now->isTyped || before->isTyped) && !normativeFalls(cell, at)) {
                    fallen.push_back({cell.cell,
                                      at,
                                      now->figure,
                                      before->figure,
                                      besideYear(*before),
                                      {},
                                      "похоже, годы переставлены"});
                }
            }
            constexpr std::size_t fewest = 3;
            if (risen >= fewest && fallen.size() * fewest <= risen) {
                suspects.insert(suspects.end(), fallen.begin(), fallen.end());
            }
        }
        return suspects;
    }

private:
    [[nodiscard]] bool isOfLine(const EnteredCell& cell) const {
        return form::quantityOf(*cell.row, *cell.column).key == m_line.what;
    }

    [[nodiscard]] bool takesNormative(const EnteredCell& cell) const {
        const form::CellRule* const rule = m_context.years.front().rule(cell.cell);
        return rule != nullptr && form::takesNormative(*rule);
    }

    [[nodiscard]] static const YearFigure* figureOf(const EnteredCell& cell, std::size_t at) {
        const auto found = std::ranges::find_if(
            cell.figures, [at](const YearFigure& figure) { return !figure.isFact && figure.at == at; });
        return found == cell.figures.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool normativeFalls(const EnteredCell& cell, std::size_t at) const {
        if (!takesNormative(cell)) {
            return false;
        }
        const Number before = normativeFigure(m_context.ofYear(at - 1), cell.cell);
        const Number now = normativeFigure(m_context.ofYear(at), cell.cell);
        return before && now && *now < *before;
    }

    /// The figure of another column of the row, or its own with the point moved.
    void addGuess(Suspect& suspect, const Decimal& like) const {
        if (const Number other = otherColumn(suspect, like)) {
            suspect.guess = other;
            suspect.guessWords = "похоже, переставлены графы";
            return;
        }
        suspect.guess = movedPoint(m_line, suspect.actual, like);
        suspect.guessWords = suspect.guess ? movedPointWords : "";
    }

    [[nodiscard]] Number otherColumn(const Suspect& suspect, const Decimal& like) const {
        const Figures& year = m_context.years[suspect.at];
        for (const form::Column& column : year.edition().appendix(suspect.cell.appendix)->columns) {
            const programme::CellView view =
                column.key == suspect.cell.column || column.type != form::ColumnType::Number
                    ? programme::CellView()
                    : year.view({suspect.cell.appendix, suspect.cell.row, column.key});
            if (view.entered && view.own() && isLike(m_line, *view.own(), like) && *view.own() != suspect.actual
                && !isLike(m_line, suspect.actual, *view.own())) {
                return view.own();
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] static bool hasLostDigits(const Decimal& typed, const Decimal& given) {
        const int digits = typed.withoutZeros(0).scale();
        return typed != given && digits < given.withoutZeros(0).scale()
               && given.rounded(digits, decimal::Rounding::HalfUp) == typed;
    }

    const PlausibilityContext& m_context;
    const Plausibility& m_line;
    std::span<const EnteredCell> m_cells;
};

}  // namespace

void checkTypedCells(const PlausibilityContext& context, const Plausibility& line, std::span<const EnteredCell> cells,
                     CheckFindings& findings) {
    const TypedCells typed(context, line, cells);
    switch (line.kind) {
    case Plausibility::Kind::Years:
        tellSuspects(line, context.years, typed.unlikeYears(), findings);
        break;
    case Plausibility::Kind::Normative:
        tellSuspects(line, context.years, typed.unlikeNormative(false), findings);
        break;
    case Plausibility::Kind::DigitsLost:
        tellSuspects(line, context.years, typed.unlikeNormative(true), findings);
        break;
    case Plausibility::Kind::Falls:
        tellSuspects(line, context.years, typed.falls(), findings);
        break;
    case Plausibility::Kind::Correction:
    case Plausibility::Kind::Parameter:
    case Plausibility::Kind::ParameterYears:
    case Plausibility::Kind::Formula:
        break;
    }
}

}  // namespace check
