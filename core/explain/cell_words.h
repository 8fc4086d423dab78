#pragma once

#include "core/form/edition.h"
#include "core/plan/rounder.h"

#include <optional>
#include <string>

namespace explain {

/// «руб. за вызов», «вызов на 1 жителя», «млн руб.», «%».
[[nodiscard]] std::string unitOf(const form::Edition& edition, const form::Row& row, const form::Column& column);
/// «жители» or «застрахованные»: whose number the figure counts per head; empty for none.
[[nodiscard]] std::string populationWords(const form::Edition& edition, const form::Row& row,
                                          const form::Column& column);
/// «Приложение 2, строка 02 «Скорая медицинская помощь», графа 5»; the column's name where it has no number.
[[nodiscard]] std::string placeWords(const form::Edition& edition, const form::CellAddress& cell);
/// «графа 5», or «графа «Объём»».
[[nodiscard]] std::string columnPlace(const form::Column& column);
/// «гр. 5», or the column's short name.
[[nodiscard]] std::string shortColumnPlace(const form::Column& column);
/// «численность жителей» → «Численность жителей».
[[nodiscard]] std::string capitalised(const std::string& words);

/// A figure for reading, with every digit it has, or «не введено».
[[nodiscard]] std::string shownFigure(const std::optional<decimal::Decimal>& number);
/// A figure rounded to `decimals`, and «…» where it had more.
[[nodiscard]] std::string shortenedFigure(const decimal::Decimal& number, int decimals, const plan::Rounder& rounder);

}  // namespace explain
