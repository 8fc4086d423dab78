#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sheet {

enum class NumberKind { Plain, Percent, Date };

/// What a number of a file is shown as.
struct NumberLook {
    NumberKind kind = NumberKind::Plain;
    int decimals = 0;  ///< shown at least
};

/// A number as a spreadsheet stores it, to 15 significant digits, plain, with a point: «0.26036000000000001» →
/// «0.26036»; zeros that are shown behind it stay: «0.130». Words that are no number stay as they are.
[[nodiscard]] std::string numberText(std::string_view stored, NumberLook look = {}, bool from1904 = false);
/// The same of a number that is shown as well: zeros that stand behind «1 234,50» stay. What is shown is in the
/// language of its author, so that «138,240» may be a whole number too: only figures that agree with the stored ones
/// count.
[[nodiscard]] std::string shownNumberText(std::string_view stored, std::string_view shown, NumberKind kind);
/// «2022-01-31T00:00:00» → «31.01.2022».
[[nodiscard]] std::string dateText(std::string_view iso);
[[nodiscard]] std::string truthText(bool truth);

/// «#REF!», «#ДЕЛ/0!», «Err:502», or a formula without a value.
[[nodiscard]] bool isFormulaFault(std::string_view text);

/// «C5» of row 4 and column 2.
[[nodiscard]] std::string addressOf(int row, int column);
[[nodiscard]] std::string columnLetters(int column);

/// Row and column, counted from 0, of «C5» or «$C$5»; nothing where it is none.
struct CellPlace {
    int row = 0;
    int column = 0;
};
[[nodiscard]] std::optional<CellPlace> placeOf(std::string_view address);

}  // namespace sheet
