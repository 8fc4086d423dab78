#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// One rectangle of the heading: columns and levels it covers, both ends included.
struct HeadingSpan {
    int firstColumn = 0;
    int lastColumn = 0;
    int firstLevel = 0;
    int lastLevel = 0;
    QString text;
    QString fullText;  ///< the official words, for the tooltip, when `text` is shortened
};

/// The column a table is sorted by.
struct SortMark {
    int column = 0;
    bool descending = false;

    friend bool operator==(const SortMark&, const SortMark&) = default;
};

/// The heading of a form: official levels, then the row of column numbers. A column without a
/// number has an empty text in `columnNumbers`; an empty list leaves the row out.
struct FormHeading {
    int levels = 1;
    std::vector<HeadingSpan> spans;
    QStringList columnNumbers;
};

}  // namespace ui
