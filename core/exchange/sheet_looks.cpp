#include "core/exchange/sheet_looks.h"

#include <xlsxwriter.h>

#include <string>

namespace exchange {

namespace {

/// The reader's program puts its own group and decimal marks in: «1 234,50» in a Russian one.
std::string numberFormat(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + std::string(static_cast<std::size_t>(decimals), '0');
}

std::uint8_t horizontal(document::Alignment alignment) {
    switch (alignment) {
    case document::Alignment::Left:
        return LXW_ALIGN_LEFT;
    case document::Alignment::Centre:
        return LXW_ALIGN_CENTER;
    case document::Alignment::Right:
        return LXW_ALIGN_RIGHT;
    }
    return LXW_ALIGN_NONE;
}

}  // namespace

lxw_format* SheetLooks::of(const CellLook& look) {
    lxw_format*& format = m_made[look];
    if (format != nullptr) {
        return format;
    }
    format = workbook_add_format(m_workbook);
    format_set_font_name(format, "Times New Roman");
    format_set_font_size(format, look.sizePt);
    format_set_align(format, horizontal(look.alignment));
    format_set_align(format, look.top ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
    if (look.bold) {
        format_set_bold(format);
    }
    if (look.border) {
        format_set_border(format, LXW_BORDER_THIN);
    }
    if (look.indent > 0) {
        format_set_indent(format, static_cast<std::uint8_t>(look.indent));
    }
    if (look.decimals) {
        format_set_num_format(format, numberFormat(*look.decimals).c_str());
    } else {
        format_set_text_wrap(format);
    }
    return format;
}

}  // namespace exchange
