#include "core/sheet/cell_text.h"
#include "core/sheet/readers.h"
#include "core/sheet/sheet_filler.h"

#include <algorithm>
#include <vector>

namespace sheet {

namespace {

bool isHeadingTag(const std::string& name) {
    return name == "caption" || name == "h1" || name == "h2" || name == "h3" || name == "h4";
}

/// Tables of a page, one within another too; each is called by its caption or by the heading before it.
class HtmlListener : public XmlListener {
public:
    HtmlListener(Workbook& workbook, ReadingBudget& budget) : m_workbook(workbook), m_budget(budget) {}

    void open(const std::string& name, const Attributes& attributes) override {
        if (name == "script" || name == "style" || name == "head") {
            ++m_aside;
        } else if (name == "table") {
            openTable();
        } else if (name == "br" || name == "p" || name == "div" || name == "li") {
            say(" ");
        } else if (isHeadingTag(name)) {
            m_inHeading = true;
            m_heading.clear();
        } else if (m_tables.empty()) {
            return;
        } else if (name == "tr") {
            openRow();
        } else if (name == "td" || name == "th") {
            openCell(attributes);
        }
    }

    void close(const std::string& name) override {
        if (name == "script" || name == "style" || name == "head") {
            m_aside = std::max(m_aside - 1, 0);
        } else if (isHeadingTag(name)) {
            m_inHeading = false;
            if (name == "caption" && !m_tables.empty()) {
                m_tables.back().filler.rename(bareText(m_heading));
            }
        } else if (m_tables.empty()) {
            return;
        } else if (name == "td" || name == "th") {
            closeCell();
        } else if (name == "table") {
            closeTable();
        }
    }

    void say(std::string_view text) override {
        constexpr std::size_t longest = 65'536;
        if (m_aside > 0) {
            return;
        }
        if (m_inHeading && m_heading.size() < longest) {
            m_heading += text;
        }
        if (!m_tables.empty() && m_tables.back().inCell && m_tables.back().text.size() < longest) {
            m_tables.back().text += text;
        }
    }

    void finish() {
        while (!m_tables.empty()) {
            closeTable();
        }
    }

private:
    struct Table {
        SheetFiller filler;
        int row = -1;
        int column = 0;
        int across = 1;
        int down = 1;
        bool inCell = false;
        std::string text{};
        std::string stored{};
        std::vector<int> covered{};  ///< by column: rows still covered by a cell above
    };

    static std::string bareText(const std::string& text) {
        std::string bare;
        bool blank = false;
        for (const char sign : text) {
            const bool isBlank = sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
            if (!isBlank) {
                bare += blank && !bare.empty() ? " " : "";
                bare += sign;
            }
            blank = isBlank;
        }
        return bare;
    }

    void openTable() {
        constexpr std::size_t deepest = 16;
        if (m_tables.size() >= deepest) {
            throw Refused("таблицы страницы вложены одна в другую больше 16 раз");
        }
        ++m_count;
        const std::string heading = bareText(m_heading);
        const bool isNested = !m_tables.empty();
        m_tables.push_back(
            {SheetFiller(heading.empty() || isNested ? "Таблица " + std::to_string(m_count) : heading, m_budget)});
    }

    void openRow() {
        Table& table = m_tables.back();
        closeCell();
        ++table.row;
        table.column = 0;
    }

    void openCell(const Attributes& attributes) {
        constexpr int mostSpan = 1'000;
        Table& table = m_tables.back();
        closeCell();
        table.row = std::max(table.row, 0);
        const auto at = [&table] { return static_cast<std::size_t>(table.column); };
        // Columns that a cell of a row above still covers.
        while (at() < table.covered.size() && table.covered[at()] > table.row) {
            ++table.column;
        }
        table.across = std::clamp(attributes.count("colspan", 1), 1, mostSpan);
        table.down = std::clamp(attributes.count("rowspan", 1), 1, mostSpan);
        table.inCell = true;
        table.text.clear();
        // Excel and LibreOffice put the number itself beside the text that shows it.
        table.stored = attributes.find("x:num").value_or(attributes.text("sdval"));
    }

    /// Old pages do not close their cells: the next one does.
    void closeCell() {
        Table& table = m_tables.back();
        if (!table.inCell) {
            return;
        }
        table.inCell = false;
        const std::string text = bareText(table.text);
        const bool isPercent = text.ends_with('%');
        const bool isNumber = !table.stored.empty() && !isFormulaFault(text);
        table.filler.put(
            table.row, table.column,
            isNumber ? shownNumberText(table.stored, text, isPercent ? NumberKind::Percent : NumberKind::Plain) : text);
        const auto end = static_cast<std::size_t>(table.column + table.across);
        constexpr std::size_t mostColumns = 2'000;
        if (end <= mostColumns) {
            table.covered.resize(std::max(table.covered.size(), end), 0);
            std::fill(table.covered.begin() + table.column, table.covered.begin() + static_cast<std::ptrdiff_t>(end),
                      table.row + table.down);
        }
        table.column += table.across;
    }

    void closeTable() {
        closeCell();
        Sheet sheet = m_tables.back().filler.finish();
        m_tables.pop_back();
        if (!sheet.records.empty() || !sheet.refusal.empty()) {
            m_workbook.sheets.push_back(std::move(sheet));
        }
        if (m_tables.empty()) {
            m_heading.clear();
        }
    }

    Workbook& m_workbook;
    ReadingBudget& m_budget;
    std::vector<Table> m_tables;
    std::string m_heading;
    bool m_inHeading = false;
    int m_aside = 0;
    int m_count = 0;
};

}  // namespace

Workbook readHtml(std::string_view utf8, ReadingBudget& budget) {
    Workbook workbook;
    workbook.isDocument = true;
    HtmlListener listener(workbook, budget);
    XmlEvents events(listener, budget, Markup::Html);
    events.feed(utf8);
    events.finish();
    listener.finish();
    return workbook;
}

}  // namespace sheet
