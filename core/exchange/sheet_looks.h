#pragma once

#include "core/document/page.h"

#include <compare>
#include <map>
#include <optional>

struct lxw_format;
struct lxw_workbook;

namespace exchange {

/// How a cell of a spreadsheet looks.
struct CellLook {
    document::Alignment alignment = document::Alignment::Left;
    double sizePt = 0;
    bool bold = false;
    bool border = false;
    bool top = false;  ///< stands at the top of its row, not in the middle
    int indent = 0;
    std::optional<int> decimals;  ///< of a number; none – a text, wrapped

    friend auto operator<=>(const CellLook&, const CellLook&) = default;
};

/// The looks of one workbook; each is made once.
class SheetLooks {
public:
    explicit SheetLooks(lxw_workbook* workbook) : m_workbook(workbook) {}

    [[nodiscard]] lxw_format* of(const CellLook& look);

private:
    lxw_workbook* m_workbook;
    std::map<CellLook, lxw_format*> m_made;
};

}  // namespace exchange
