#pragma once

/// The official sheet: A4 landscape. All lengths are millimetres, all type sizes points.
namespace document::sheet {

inline constexpr double width = 297;
inline constexpr double height = 210;
inline constexpr double marginLeft = 20;
inline constexpr double marginRight = 10;
inline constexpr double marginTop = 20;
inline constexpr double marginBottom = 20;
inline constexpr double textWidth = width - marginLeft - marginRight;
inline constexpr double textBottom = height - marginBottom;
inline constexpr double textRight = width - marginRight;
inline constexpr double textCentre = marginLeft + textWidth / 2;

inline constexpr double pageNumberTop = 10;
inline constexpr double pageNumberSize = 11;

inline constexpr double cornerWidth = 92;
inline constexpr double cornerSize = 10;
inline constexpr double cornerLine = 4.25;
inline constexpr double titleWidth = 230;
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

inline constexpr double footnoteSize = 8.5;
inline constexpr double footnoteLine = 3.5;
inline constexpr double footnoteGap = 2;
/// Marks of the page foot («Черновик») stand inside the bottom margin.
inline constexpr double footMarkTop = textBottom + 5;
inline constexpr double closingSize = 10;
inline constexpr double closingLine = 4.25;

}  // namespace document::sheet
