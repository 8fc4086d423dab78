#pragma once

/// The official page: margins and type. All lengths are millimetres, all type sizes points.
namespace document::sheet {

inline constexpr double a4Long = 297;
inline constexpr double a4Short = 210;
inline constexpr double a3Long = 420;
inline constexpr double marginLeft = 20;
inline constexpr double marginRight = 10;
inline constexpr double marginTop = 20;
inline constexpr double marginBottom = 20;

inline constexpr double pageNumberTop = 10;
inline constexpr double pageNumberSize = 11;

inline constexpr double cornerWidth = 92;
inline constexpr double cornerSize = 10;
inline constexpr double cornerLine = 4.25;
/// What a title leaves free at both sides together.
inline constexpr double titleIndent = 37;
inline constexpr double titleSize = 12;
inline constexpr double titleLine = 5.2;
inline constexpr double gap = 4;

inline constexpr double headingSize = 9;
inline constexpr double headingLine = 3.7;
inline constexpr double smallHeadingSize = 8;
inline constexpr double smallHeadingLine = 3.3;
inline constexpr double bodySize = 9.5;
inline constexpr double bodyLine = 3.95;
inline constexpr double rowMinimum = 5.2;
inline constexpr double rowPadding = rowMinimum - bodyLine;
inline constexpr double indentStep = 2.5;
inline constexpr double cellPadding = 1.0;
inline constexpr double headingPadding = 0.6;
inline constexpr double numberPadding = 1.4;
inline constexpr double lineWidth = 0.18;

/// Figures are set smaller where their column asks for it; a table that would need less is split.
inline constexpr double smallestNumber = 7;
/// The label stays readable whatever the numbers need.
inline constexpr double labelMinimum = 45;

inline constexpr double footnoteSize = 8.5;
inline constexpr double footnoteLine = 3.5;
inline constexpr double footnoteGap = 2;
/// Marks of the page foot («Сценарий «Рост тарифов»») stand inside the bottom margin, so far below the text.
inline constexpr double footMarkGap = 5;
inline constexpr double closingSize = 10;
inline constexpr double closingLine = 4.25;

}  // namespace document::sheet

namespace document {

/// The paper of one table: A4 landscape unless its form says otherwise.
struct Sheet {
    double widthMm = sheet::a4Long;
    double heightMm = sheet::a4Short;

    [[nodiscard]] constexpr double textWidth() const { return widthMm - sheet::marginLeft - sheet::marginRight; }
    [[nodiscard]] constexpr double textRight() const { return widthMm - sheet::marginRight; }
    [[nodiscard]] constexpr double textBottom() const { return heightMm - sheet::marginBottom; }
    [[nodiscard]] constexpr double titleWidth() const { return textWidth() - sheet::titleIndent; }
    [[nodiscard]] constexpr bool isPortrait() const { return heightMm > widthMm; }

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

}  // namespace document
