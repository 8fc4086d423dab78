#include "core/sheet/paragraphs_above.h"
#include "core/sheet/readers.h"
#include "core/sheet/sheet_filler.h"

#include <algorithm>

namespace sheet {

namespace {

/// Tables of a Word document, one within another too. Of a cell that is merged downwards the first one holds the text.
class DocxListener : public XmlListener {
public:
    DocxListener(Workbook& workbook, ReadingBudget& budget) : m_workbook(workbook), m_budget(budget) {}

    void open(const std::string& name, const Attributes& attributes) override {
        // The same picture or box twice, for old programs; what was struck out.
        if (m_aside > 0 || name == "Fallback" || name == "moveFrom" || name == "del") {
            ++m_aside;
        } else if (name == "tbl") {
            openTable();
        } else if (name == "p") {
            openParagraph();
        } else if (name == "t") {
            m_inText = true;
        } else if (name == "tab" || name == "br" || name == "cr") {
            addText(" ");
        } else if (name == "noBreakHyphen") {
            addText("-");
        } else if (!m_tables.empty()) {
            openInTable(name, attributes);
        }
    }

    void close(const std::string& name) override {
        if (m_aside > 0) {
            --m_aside;
        } else if (name == "t") {
            m_inText = false;
        } else if (name == "p" && m_tables.empty()) {
            m_above.end();
        } else if (name == "tc" && !m_tables.empty()) {
            closeCell();
        } else if (name == "tbl" && !m_tables.empty()) {
            closeTable();
        }
    }

    void say(std::string_view text) override {
        if (m_aside == 0 && m_inText) {
            addText(text);
        }
    }

private:
    struct Table {
        SheetFiller filler;
        std::int64_t row = -1;
        std::int64_t column = 0;
        std::int64_t across = 1;
        bool isContinued = false;
        std::string text{};
    };

    void openTable() {
        constexpr std::size_t deepest = 16;
        if (m_tables.size() >= deepest) {
            throw Refused("таблицы документа вложены одна в другую больше 16 раз");
        }
        m_tables.push_back({SheetFiller("Таблица " + std::to_string(++m_count), m_budget)});
        if (m_tables.size() == 1) {
            m_tables.back().row += m_above.putInto(m_tables.back().filler);
        }
    }

    void openParagraph() {
        if (!m_tables.empty() && !m_tables.back().text.empty()) {
            m_tables.back().text += ' ';
        }
    }

    void openInTable(const std::string& name, const Attributes& attributes) {
        Table& table = m_tables.back();
        if (name == "tr") {
            ++table.row;
            table.column = 0;
        } else if (name == "gridBefore") {
            table.column += attributes.count("val", 0);
        } else if (name == "tc") {
            table.across = 1;
            table.isContinued = false;
            table.text.clear();
        } else if (name == "gridSpan") {
            table.across = std::max(attributes.count("val", 1), 1);
        } else if (name == "vMerge") {
            table.isContinued = attributes.text("val") != "restart";
        }
    }

    void addText(std::string_view text) {
        constexpr std::size_t longestCell = 65'536;
        if (m_tables.empty()) {
            m_above.add(text);
        } else if (m_tables.back().text.size() < longestCell) {
            m_tables.back().text += text;
        }
    }

    void closeCell() {
        Table& table = m_tables.back();
        if (!table.isContinued) {
            table.filler.put(table.row, table.column, table.text);
        }
        table.column += table.across;
        table.text.clear();
    }

    void closeTable() {
        Sheet sheet = m_tables.back().filler.finish();
        m_tables.pop_back();
        if (!sheet.records.empty() || !sheet.refusal.empty()) {
            m_workbook.sheets.push_back(std::move(sheet));
        }
    }

    Workbook& m_workbook;
    ReadingBudget& m_budget;
    std::vector<Table> m_tables;
    ParagraphsAbove m_above;
    bool m_inText = false;
    int m_aside = 0;
    int m_count = 0;
};

}  // namespace

Workbook readDocx(const ZipParts& parts, ReadingBudget& budget) {
    Workbook workbook;
    workbook.isDocument = true;
    DocxListener listener(workbook, budget);
    parts.read("word/document.xml", listener, budget);
    const bool hasMacros = parts.has("word/vbaProject.bin");
    if (hasMacros) {
        workbook.remarks.push_back(
            {text::Severity::Note, {}, "в файле есть макросы; они не прочитаны и не запускались"});
    }
    return workbook;
}

}  // namespace sheet
