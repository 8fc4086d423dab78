#pragma once

#include "core/document/sheet.h"

#include <string>
#include <vector>

namespace document {

/// Millimetres from the top left corner of the sheet.
struct Point {
    double x = 0;
    double y = 0;
};

enum class Alignment { Left, Centre, Right };

struct Font {
    double sizePt = 0;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const Font&, const Font&) = default;
};

struct Line {
    Point from;
    Point to;
    double widthMm = 0;
};

/// One line of text. The anchor lies on the baseline: its left end, middle or right end by alignment.
struct TextRun {
    std::string text;
    Point anchor;
    Font font;
    Alignment alignment = Alignment::Left;
};

/// A laid out sheet: whoever shows, prints or writes it only draws what stands here.
struct Page {
    std::vector<Line> lines;
    std::vector<TextRun> texts;
    Sheet sheet{};
    std::string bookmark{};  ///< what begins here, «Приложение 2, По условиям, 2022 год»; empty – nothing does
    std::string organisation{};  ///< whose paper it is; may be empty
};

}  // namespace document
