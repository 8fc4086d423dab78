#include "ui/summary/stage_widths.h"

#include "ui/widgets/text_wrap.h"

#include <QFontMetrics>

#include <algorithm>

namespace ui {
namespace {

constexpr int air = 20;  ///< of a heading
constexpr int headingPadding = 8;
constexpr int easyLines = 2;
constexpr int step = 4;

/// Whether a heading of this width is short, with air beside each of its lines.
bool isEasy(const QString& text, const QFont& font, int width) {
    const QStringList lines = wrapText(text, font, width - headingPadding);
    return lines.size() <= easyLines && std::ranges::all_of(lines, [&](const QString& line) {
               return QFontMetrics(font).horizontalAdvance(line) + air <= width;
           });
}

int easyWidth(const QString& text, const QFont& font, int present) {
    int width = std::max(present, widestWord(text, font) + air);
    while (!isEasy(text, font, width)) {
        width += step;
    }
    return width;
}

}  // namespace

int widenStages(QHash<int, int>& widths, const FormHeading& heading, const QFont& font, int spare) {
    for (const HeadingSpan& span : heading.spans) {
        QList<int> columns;
        int present = 0;
        for (int column = span.firstColumn; column <= span.lastColumn && span.firstLevel == 0; ++column) {
            if (widths.contains(column)) {
                columns.append(column);
                present += widths.value(column);
            }
        }
        if (columns.isEmpty()) {
            continue;
        }
        const int easy = easyWidth(span.text, font, present);
        int missing = (easy <= present + spare ? easy : std::max(present, widestWord(span.text, font) + air)) - present;
        spare -= missing;
        for (qsizetype left = columns.size(); left > 0; --left) {
            const int part = missing / static_cast<int>(left);
            widths[columns.at(left - 1)] += part;
            missing -= part;
        }
    }
    return spare;
}

}  // namespace ui
