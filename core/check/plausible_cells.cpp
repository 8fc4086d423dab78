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

    /// Where every other year of the plan has an entry.
    [[nodiscard]] std::vector<Suspect> lost() const {
        std::vector<Suspect> suspects;
        for (const EnteredCell& cell : m_cells) {
            const auto ofPlan = static_cast<std::size_t>(
                std::ranges::count_if(cell.figures, [](const YearFigure& figure) { return !figure.isFact; }));
            if (!isOfLine(cell) || ofPlan + 1 != m_context.years.size() || ofPlan < 2) {
                continue;
            }
            for (std::size_t at = 0; at < m_context.years.size(); ++at) {
                if (figureOf(cell, at) == nullptr && isOfYear(cell, at)) {
                    const YearFigure& like = cell.figures.back();
                    suspects.push_back({cell.cell, at, {}, like.figure, besideYear(like), {}, {}});
                }
            }
        }
        return suspects;
    }

    /// A row of a list that is gone from a year is no lost figure.
    [[nodiscard]] bool isOfYear(const EnteredCell& cell, std::size_t at) const {
        const programme::ListResult* const list = m_context.years[at].result().list(cell.cell.appendix);
        return list == nullptr || std::ranges::find(list->rows(), cell.cell.row) != list->rows().end();
    }

    /// The entry of the row above stands here too, in one year and not in all: a hand went on a line too long. Short
    /// numbers are alike by themselves.
    [[nodiscard]] std::vector<Suspect> repeated() const {
        std::vector<Suspect> suspects;
        for (const EnteredCell& cell : m_cells) {
            const std::optional<form::CellAddress> above = isOfLine(cell) ? cellAbove(cell) : std::nullopt;
            if (!above) {
                continue;
            }
            std::vector<const YearFigure*> same;
            std::size_t others = 0;
            for (const YearFigure& figure : cell.figures) {
                const programme::CellView view =
                    figure.isFact ? programme::CellView() : m_context.years[figure.at].view(*above);
                if (!view.figure || figure.isFact) {
                    continue;
                }
                const bool isSame = view.entered && figure.isTyped && *view.own() == figure.figure;
                if (isSame && isLong(figure.figure)) {
                    same.push_back(&figure);
                } else if (!isSame) {
                    ++others;
                }
            }
            if (same.size() == 1 && others > 0) {
                suspects.push_back(
                    {cell.cell, same.front()->at, same.front()->figure, {}, "то же, что строкой выше", {}, {}});
            }
        }
        return suspects;
    }

private:
    [[nodiscard]] bool isOfLine(const EnteredCell& cell) const {
        return form::quantityOf(*cell.row, *cell.column).key == m_line.what;
    }

    /// The same column of the row above, of a table of fixed rows.
    [[nodiscard]] std::optional<form::CellAddress> cellAbove(const EnteredCell& cell) const {
        const form::Appendix& table = *m_context.years.front().edition().appendix(cell.cell.appendix);
        if (table.rows.empty() || cell.row <= &table.rows.front() || cell.row > &table.rows.back()) {
            return std::nullopt;
        }
        return form::CellAddress{cell.cell.appendix, (cell.row - 1)->key, cell.cell.column};
    }

    /// Three figures that say something.
    [[nodiscard]] static bool isLong(const Decimal& figure) {
        std::string digits = figure.withoutZeros(0).toPlain();
        std::erase_if(digits, [](char sign) { return sign == '.' || sign == '-'; });
        const std::size_t first = digits.find_first_not_of('0');
        const std::size_t last = digits.find_last_not_of('0');
        constexpr std::size_t fewest = 3;
        return first != std::string::npos && last - first + 1 >= fewest;
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
        suspect.guess = movedPoint(m_line, *suspect.actual, like);
        suspect.guessWords = suspect.guess ? movedPointWords : "";
    }

    [[nodiscard]] Number otherColumn(const Suspect& suspect, const Decimal& like) const {
        const Figures& year = m_context.years[suspect.at];
        for (const form::Column& column : year.edition().appendix(suspect.cell.appendix)->columns) {
            const programme::CellView view =
                column.key == suspect.cell.column || column.type != form::ColumnType::Number
                    ? programme::CellView()
                    : year.view({suspect.cell.appendix, suspect.cell.row, column.key});
            if (view.entered && view.own() && isLike(m_line, *view.own(), like) && *view.own() != *suspect.actual
                && !isLike(m_line, *suspect.actual, *view.own())) {
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
    case Plausibility::Kind::Lost:
        tellSuspects(line, context.years, typed.lost(), findings);
        break;
    case Plausibility::Kind::Repeated:
        tellSuspects(line, context.years, typed.repeated(), findings);
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
