#pragma once

#include "core/check/deviations.h"
#include "core/document/printed_table.h"

#include <span>
#include <string>

namespace exchange {

/// `year,row,label,kind,federal,territorial,delta,delta_percent,factor,reason,document`; kind `volume` or `unit_cost`.
[[nodiscard]] std::string deviationsAsCsv(const form::Edition& edition, const check::DeviationRegister& found);
/// The same keys, and what the table has no column for: `rows`, `idle`, `years`.
[[nodiscard]] std::string deviationsAsJson(const form::Edition& edition, const check::DeviationRegister& found);
[[nodiscard]] std::string deviationsAsText(const form::Edition& edition, const check::DeviationRegister& found);

/// The register for paper, A4 landscape, a table a year, sources of money as its parts. `years` in their order.
[[nodiscard]] std::vector<document::PrintedTable>
printedDeviations(const scenario::Draft& draft, const check::DeviationRegister& found, std::span<const int> years);
[[nodiscard]] std::string deviationsTitle(const scenario::Draft& draft);
/// printedDeviations as a text document.
[[nodiscard]] std::string deviationsAsOdt(const scenario::Draft& draft, const check::DeviationRegister& found,
                                          std::span<const int> years);

/// «Федеральный норматив не известен: 12 ячеек.»; empty where a year was compared whole.
[[nodiscard]] std::string uncomparedWords(const check::UncomparedYear& year);
/// «вне рекомендуемых пределов: от 0,66 до 0,73»; empty inside of them.
[[nodiscard]] std::string rangeWords(const check::Deviation& deviation);

}  // namespace exchange
