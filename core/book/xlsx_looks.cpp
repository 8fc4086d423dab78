#include "core/book/xlsx_looks.h"

#include <xlsxwriter.h>

#include <string>

namespace book {

namespace {

/// The reader's program puts its own group and decimal marks in: «1 234,50» in a Russian one.
std::string numberFormat(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + std::string(static_cast<std::size_t>(decimals), '0');
}

std::uint8_t horizontal(Alignment alignment) {
    switch (alignment) {
    case Alignment::Left:
        return LXW_ALIGN_LEFT;
    case Alignment::Centre:
        return LXW_ALIGN_CENTER;
    case Alignment::Right:
        return LXW_ALIGN_RIGHT;
    }
    return LXW_ALIGN_NONE;
}

}  // namespace

lxw_format* XlsxLooks::of(const Look& look) {
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
    if (look.ground != Ground::None) {
        format_set_bg_color(format, colourOf(look.ground));
    }
    if (look.open) {
        format_set_unlocked(format);
    }
    if (look.decimals) {
        format_set_num_format(format, numberFormat(*look.decimals).c_str());
    } else {
        format_set_text_wrap(format);
    }
    return format;
}

}  // namespace book
