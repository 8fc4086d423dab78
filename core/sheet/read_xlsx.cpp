#include "core/sheet/readers.h"
#include "core/sheet/sheet_filler.h"
#include "core/sheet/xlsx_parts.h"

#include <algorithm>

namespace sheet {

namespace {

class XlsxSheetListener : public XmlListener {
public:
    XlsxSheetListener(const XlsxBook& book, SheetFiller& filler) : m_book(book), m_filler(filler) {}

    void open(const std::string& name, const Attributes& attributes) override {
        m_aside += name == "rPh" ? 1 : 0;
        if (name == "row") {
            m_row = attributes.count("r", m_row + 2) - 1;
            m_column = -1;
            if (attributes.truth("hidden")) {
                m_filler.hideRows(m_row, m_row);
            }
        } else if (name == "col" && attributes.truth("hidden")) {
            m_filler.hideColumns(attributes.count("min", 1) - 1, attributes.count("max", 1) - 1);
        } else if (name == "c") {
            openCell(attributes);
        } else if (name == "f" && m_inCell) {
            m_hasFormula = true;
        } else if ((name == "v" || name == "t") && m_inCell && m_aside == 0) {
            m_inValue = true;
            m_hasValue = true;
        }
    }

    void close(const std::string& name) override {
        m_aside -= name == "rPh" ? 1 : 0;
        if (name == "v" || name == "t") {
            m_inValue = false;
        } else if (name == "c") {
            m_filler.put(m_row, m_column, text());
            m_inCell = false;
        }
    }

    void say(std::string_view text) override {
        constexpr std::size_t longestCell = 65'536;
        if (m_inValue && m_value.size() < longestCell) {
            m_value += text;
        }
    }

private:
    void openCell(const Attributes& attributes) {
        m_inCell = true;
        m_hasFormula = false;
        m_hasValue = false;
        m_value.clear();
        m_type = attributes.text("t");
        m_style = static_cast<std::size_t>(attributes.count("s", 0));
        ++m_column;
        if (const auto place = placeOf(attributes.text("r"))) {
            m_row = place->row;
            m_column = place->column;
        }
    }

    [[nodiscard]] std::string text() const {
        if (!m_hasValue) {
            return m_hasFormula ? noValue : "";
        }
        if (m_type == "s") {
            const bool isNumber =
                !m_value.empty() && m_value.size() < 9 && m_value.find_first_not_of("0123456789") == std::string::npos;
            const std::size_t index = isNumber ? std::stoul(m_value) : m_book.strings.size();
            if (index >= m_book.strings.size()) {
                throw Refused("файл повреждён: ячейка " + addressOf(m_row, m_column)
                              + " ссылается на текст, которого нет");
            }
            return m_book.strings[index];
        }
        if (m_type == "b") {
            return truthText(m_value == "1");
        }
        if (m_type == "d") {
            return dateText(m_value);
        }
        if (!m_type.empty() && m_type != "n") {
            return m_value;
        }
        return numberText(m_value, m_style < m_book.looks.size() ? m_book.looks[m_style] : NumberLook(),
                          m_book.from1904);
    }

    const XlsxBook& m_book;
    SheetFiller& m_filler;
    int m_row = -1;
    int m_column = -1;
    int m_aside = 0;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    std::string m_type;
    std::string m_value;
    std::size_t m_style = 0;
};

void sayIgnored(const ZipParts& parts, text::Findings& remarks) {
    const auto has = [&](std::string_view words) {
        return std::ranges::any_of(parts.names(),
                                   [&](const std::string& name) { return name.find(words) != std::string::npos; });
    };
    if (has("vbaProject")) {
        remarks.push_back({text::Severity::Note, {}, "в файле есть макросы; они не прочитаны и не запускались"});
    }
    if (has("externalLinks/")) {
        remarks.push_back(
            {text::Severity::Note, {}, "в файле есть ссылки на другие книги; взяты значения, сохранённые в нём самом"});
    }
}

}  // namespace

Workbook readXlsx(const ZipParts& parts, ReadingBudget& budget) {
    const XlsxBook book = readXlsxBook(parts, budget);
    Workbook workbook;
    for (const XlsxBook::Entry& entry : book.sheets) {
        SheetFiller filler(entry.name, budget);
        if (entry.hidden) {
            filler.hide();
        }
        XlsxSheetListener listener(book, filler);
        parts.read(entry.part, listener, budget);
        workbook.sheets.push_back(filler.finish());
    }
    sayIgnored(parts, workbook.remarks);
    return workbook;
}

}  // namespace sheet
