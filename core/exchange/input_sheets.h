#pragma once

#include "core/exchange/named_inputs.h"
#include "core/exchange/source_lines.h"
#include "core/form/edition.h"
#include "core/programme/assignments.h"

namespace exchange {

inline constexpr const char* inputsName = "Исходные данные";
inline constexpr const char* sourcesName = "Источники";

/// «Исходные данные»: populations, coefficients, corrections and other figures that formulas name, a column a year.
[[nodiscard]] book::Sheet inputSheet(const form::Edition& edition, const programme::Assignments& assignments,
                                     const NamedInputs& inputs);
/// «Источники»: each normative with its act and item.
[[nodiscard]] book::Sheet normSheet(const form::Edition& edition, const SourceLines& norms);

/// «приложение 2, строка 02 «Скорая помощь»»
[[nodiscard]] std::string rowWords(const form::Edition& edition, const form::CellAddress& cell);
/// «гр. 5, Подушевой норматив»
[[nodiscard]] std::string columnWords(const form::Edition& edition, const form::CellAddress& cell);

}  // namespace exchange
