#pragma once

#include "core/explain/norm_years.h"

#include <QIcon>
#include <QString>

namespace ui {

/// Filled up with zeros to the decimals of its column.
[[nodiscard]] QString printedNorm(const std::optional<decimal::Decimal>& number, int digits);
[[nodiscard]] QString printedDifference(const std::optional<decimal::Decimal>& number, int digits = 0);
[[nodiscard]] QString measureWords(const explain::NormLine& line);
/// «отличие от федерального +302,89 (+10,5 %)»; empty where there is nothing to compare.
[[nodiscard]] QString differenceWords(const explain::NormLine& line);

/// «Письмо № 11-7/И/2-275, раздел 4.3»; of several years «Письмо 11-7/И/2-275», or that they differ.
[[nodiscard]] QString sourceWords(const explain::NormOverYears& norm);
/// The whole act of every year, years of one act together.
[[nodiscard]] QString sourcesByYear(const explain::NormOverYears& norm);

/// A form without federal normatives cannot miss one: there it is not entered.
[[nodiscard]] QString stateWords(explain::NormState state, bool hasFederal);
[[nodiscard]] QString stateWords(const explain::NormOverYears& norm, bool hasFederal);
/// The state of every year and how it came about, years of one state together.
[[nodiscard]] QString statesByYear(const explain::NormOverYears& norm, bool hasFederal);
[[nodiscard]] QIcon stateIcon(const explain::NormOverYears& norm);

}  // namespace ui
