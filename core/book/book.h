#pragma once

#include "core/book/formula.h"
#include "core/decimal/decimal.h"
#include "core/odf/properties.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace book {

enum class Alignment : std::uint8_t { Left, Centre, Right };
/// What a cell is for, which its ground shows.
enum class Ground : std::uint8_t { None, Input, Heading, Trouble };
/// RGB of a ground.
[[nodiscard]] std::uint32_t colourOf(Ground ground);

/// How a cell looks.
struct Look {
    Alignment alignment = Alignment::Left;
    double sizePt = 10;
    bool bold = false;
    bool border = false;
    bool top = false;  ///< stands at the top of its row, not in the middle
    int indent = 0;
    std::optional<int> decimals{};  ///< of a number; none – a text, wrapped
    Ground ground = Ground::None;
    bool open = false;  ///< may be typed over while the sheet is protected

    friend auto operator<=>(const Look&, const Look&) = default;
};

/// A text, a number, or a formula whose value is known already: a text where `number` is none.
struct Cell {
    std::string text;
    std::optional<decimal::Decimal> number;
    Formula formula;
    Look look;
    std::string comment;
};

/// Cells that are one, both ends included.
struct Merge {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;
};

struct Row {
    std::optional<double> heightPt{};  ///< none – as high as its texts need
    int outline = 0;  ///< depth in the tree of the form
};

/// How a sheet lies on paper; lengths in millimetres.
struct Paper {
    double widthMm = 297;
    double heightMm = 210;
    double left = 20;
    double right = 10;
    double top = 15;
    double bottom = 15;
    double pageNumberTop = 7;
    std::string footer;
};

struct Sheet {
    using Cells = std::map<std::pair<int, int>, Cell>;  ///< by row and column
    using Placed = Cells::value_type;

    std::string name;  ///< of up to 31 characters, none of []:*?/\, unlike the others
    std::vector<double> columnsMm;
    std::map<int, Row> rows;  ///< those that are not as others
    Cells cells;
    std::vector<Merge> merges;
    int frozenRows = 0;
    int frozenColumns = 0;
    std::optional<std::pair<int, int>> repeatedRows{};  ///< on each page: the first and the last
    Paper paper;
    bool isProtected = false;  ///< without a password: against a slip of the hand
};

/// Sheets with texts, figures and living formulas, before they are XLSX or ODS.
struct Book {
    odf::Properties properties;
    std::vector<Sheet> sheets;

    [[nodiscard]] std::vector<std::string> names() const;
    /// A name fit for a sheet and unlike those that are there.
    [[nodiscard]] std::string freeName(const std::string& wanted) const;
};

}  // namespace book
