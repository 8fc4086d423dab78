#include "core/sheet/cell_text.h"
#include "core/sheet/number_format.h"
#include "core/sheet/readers.h"
#include "core/sheet/sheet_filler.h"

#include <algorithm>
#include <map>

namespace sheet {

namespace {

class Xml2003Listener : public XmlListener {
public:
    Xml2003Listener(Workbook& workbook, ReadingBudget& budget) : m_workbook(workbook), m_budget(budget) {}

    void open(const std::string& name, const Attributes& attributes) override {
        if (name == "Worksheet") {
            m_filler = std::make_unique<SheetFiller>(attributes.text("Name"), m_budget);
            m_row = -1;
            m_columns = 0;
        } else if (name == "Style") {
            m_style = attributes.text("ID");
        } else if (name == "NumberFormat") {
            const std::string format = attributes.text("Format");
            m_looks[m_style] = format == "Percent"                         ? NumberLook{NumberKind::Percent, 2}
                               : format == "Fixed" || format == "Standard" ? NumberLook{NumberKind::Plain, 2}
                                                                           : lookOf(format);
        } else if (m_filler != nullptr) {
            openInSheet(name, attributes);
        }
    }

    void close(const std::string& name) override {
        if (m_filler == nullptr) {
            return;
        }
        if (name == "Worksheet") {
            m_workbook.sheets.push_back(m_filler->finish());
            m_filler.reset();
        } else if (name == "Data") {
            m_inData = false;
        } else if (name == "Cell") {
            const bool isBare = m_hasFormula && !m_hasData;
            m_filler->put(m_row, m_column, isBare ? noValue : text());
            m_column = farther(m_column, m_across);
        } else if (name == "Row") {
            m_row = farther(m_row, m_down);
        } else if (name == "Visible") {
            m_inVisible = false;
        }
    }

    void say(std::string_view text) override {
        constexpr std::size_t longestCell = 65'536;
        if (m_inData && m_text.size() < longestCell) {
            m_text += text;
        } else if (m_inVisible && text.find("Hidden") != std::string_view::npos) {
            m_filler->hide();
        }
    }

private:
    void openInSheet(const std::string& name, const Attributes& attributes) {
        if (name == "Column") {
            m_columns = attributes.count("Index", m_columns + 1) - 1;
            const int last = farther(m_columns, attributes.count("Span", 0));
            if (attributes.truth("Hidden")) {
                m_filler->hideColumns(m_columns, last);
            }
            m_columns = farther(last, 1);
        } else if (name == "Row") {
            m_row = attributes.count("Index", m_row + 2) - 1;
            m_down = attributes.count("Span", 0);
            m_column = -1;
            if (attributes.truth("Hidden")) {
                m_filler->hideRows(m_row, farther(m_row, m_down));
            }
        } else if (name == "Cell") {
            m_column = attributes.count("Index", m_column + 2) - 1;
            m_across = attributes.count("MergeAcross", 0);
            m_hasFormula = attributes.find("Formula").has_value();
            m_hasData = false;
            m_cellStyle = attributes.text("StyleID");
            m_text.clear();
            m_type.clear();
        } else if (name == "Data") {
            m_inData = true;
            m_hasData = true;
            m_type = attributes.text("Type");
        } else if (name == "Visible") {
            m_inVisible = true;
        }
    }

    static int farther(int from, int by) {
        constexpr int most = 1'000'000'000;
        return std::min(from, most - by) + by;
    }

    [[nodiscard]] std::string text() const {
        if (m_type == "Number") {
            const auto style = m_looks.find(m_cellStyle);
            // A date has a type of its own here.
            const bool isLook = style != m_looks.end() && style->second.kind != NumberKind::Date;
            return numberText(m_text, isLook ? style->second : NumberLook());
        }
        if (m_type == "Boolean") {
            return truthText(m_text == "1");
        }
        return m_type == "DateTime" ? dateText(m_text) : m_text;
    }

    Workbook& m_workbook;
    ReadingBudget& m_budget;
    std::unique_ptr<SheetFiller> m_filler;
    std::map<std::string, NumberLook> m_looks;  ///< by the id of a style
    std::string m_style;
    std::string m_cellStyle;
    int m_row = -1;
    int m_column = -1;
    int m_columns = 0;
    int m_down = 0;
    int m_across = 0;
    bool m_inData = false;
    bool m_inVisible = false;
    bool m_hasFormula = false;
    bool m_hasData = false;
    std::string m_type;
    std::string m_text;
};

}  // namespace

Workbook readXml2003(std::string_view bytes, ReadingBudget& budget) {
    Workbook workbook;
    Xml2003Listener listener(workbook, budget);
    XmlEvents events(listener, budget);
    events.feed(bytes);
    events.finish();
    return workbook;
}

}  // namespace sheet
