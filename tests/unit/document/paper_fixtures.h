#pragma once

#include "core/document/lay_out.h"

#include <algorithm>
#include <string>
#include <vector>

/// Every letter is a fifth of a millimetre wide per point of its size: 1.9 mm in the body of a table.
class EvenMeasure : public document::TextMeasure {
public:
    [[nodiscard]] double widthMm(std::string_view text, const document::Font& font) override {
        const auto letters =
            std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
        return 0.2 * font.sizePt * static_cast<double>(letters);
    }
    [[nodiscard]] double ascentMm(const document::Font& font) const override { return 0.3 * font.sizePt; }
    [[nodiscard]] double descentMm(const document::Font& font) const override { return 0.1 * font.sizePt; }
};

/// It remembers nothing, so all tests may share it.
inline EvenMeasure& evenMeasure() {
    static EvenMeasure measure;
    return measure;
}

/// Columns of 67, 100 and 100 mm; a heading of one level (4.9 mm) and its number row (5.2 mm).
inline document::PrintedTable plainTable(int rowCount) {
    document::PrintedTable table;
    table.columnWidthsMm = {67, 100, 100};
    table.heading = {{"Виды", 0, 0, 0, 0}, {"№", 1, 1, 0, 0}, {"Сумма", 2, 2, 0, 0}};
    table.columnNumbers = {"", "1", "2"};
    for (int row = 1; row <= rowCount; ++row) {
        const std::string key = "r" + std::to_string(row);
        table.rows.push_back({key,
                              0,
                              false,
                              false,
                              {{"строка", document::Alignment::Left, false},
                               {key, document::Alignment::Centre, true},
                               {"12,3", document::Alignment::Right, true}}});
    }
    return table;
}

inline std::vector<document::TextRun> runsOf(const document::Page& page, const std::string& text) {
    std::vector<document::TextRun> found;
    std::ranges::copy_if(page.texts, std::back_inserter(found),
                         [&text](const document::TextRun& run) { return run.text == text; });
    return found;
}
