#pragma once

#include "core/decimal/decimal.h"
#include "core/form/edition.h"
#include "core/text/finding.h"

#include <optional>
#include <string>
#include <string_view>

namespace programme {

enum class ParameterKind {
    Population,
    Coefficient,
    Norm,
    Cell,
    ListOrder,  ///< the place of a row in its list; belongs to a scenario and to no year
    Services,
    Adjustment,
    Law,
    Overhead,
    Fact,  ///< of a calendar year that is over
    Previous,  ///< the same named by the year after it
    Deviation,  ///< why a figure differs from its federal normative: factor, reason or document, in words
    Justification,  ///< why a finding stands, a text
    Checklist,  ///< a tick of the checklist of the act; belongs to the whole file
    Option,
    Document,
    Note  ///< a section of the explanatory note as its author left it; belongs to a scenario and to no year
};

/// How the kept sections of the note begin: «note.deficit».
inline constexpr std::string_view notePrefix = "note.";

/// A name that inputs, scripts and the journal use: «a2.33.volume», «population.residents»,
/// «adjust.a2.26.cost_oms». The contract of docs/reference/parameters.md.
struct Parameter {
    ParameterKind kind = ParameterKind::Cell;
    std::string path;
    std::optional<form::CellAddress>
        cell;  ///< Norm, Cell, Services, Adjustment, Fact, Previous, Deviation, Justification, and digits of one cell

    /// Options and the title block belong to the whole file: no year, no scenario.
    [[nodiscard]] bool perYear() const;
    [[nodiscard]] bool isNumber() const;
    /// Russian: «объём, строка 02», «численность застрахованных», «поправка, строка 26, графа 8».
    [[nodiscard]] std::string describe(const form::Edition& edition) const;
};

/// Unknown names, rows, columns, closed cells and computed cells are findings that say what to use instead.
[[nodiscard]] text::Outcome<Parameter> parseParameter(std::string_view path, const form::Edition& edition);

/// What is kept under the path is a text, though it may look like a number: the number of an act, a code of an
/// organisation.
[[nodiscard]] bool holdsText(std::string_view path, const form::Edition& edition);

/// Not more digits than any table of a programme holds: few enough that every product fits a Decimal.
[[nodiscard]] bool fitsEntry(const decimal::Decimal& number);

/// What a user typed → the text kept in the file: a plain decimal («2.30»), an option's word, or text.
/// Negative populations, wrong words, numbers of 200 digits are findings with an example.
[[nodiscard]] text::Outcome<std::string> acceptValue(const Parameter& parameter, std::string_view typed,
                                                     const form::Edition& edition);

/// What a population, coefficient, law amount or title-block line is called in the window; empty when unknown.
[[nodiscard]] std::string_view parameterName(std::string_view path);

}  // namespace programme
