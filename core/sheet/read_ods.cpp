#include "core/sheet/cell_text.h"
#include "core/sheet/paragraphs_above.h"
#include "core/sheet/readers.h"
#include "core/sheet/sheet_filler.h"

#include <algorithm>
#include <set>

namespace sheet {

namespace {

constexpr std::int64_t farthest = 2'000'000'000;

/// A cell that stands again and again is put as often as it stands; empty ones are only passed over, so that a repeat
/// of 10^9 costs nothing.
class OdsListener : public XmlListener {
public:
    enum class Kind { Spreadsheet, Document };

    OdsListener(Workbook& workbook, ReadingBudget& budget, Kind kind = Kind::Spreadsheet)
        : m_workbook(workbook), m_budget(budget), m_kind(kind) {}

    void open(const std::string& name, const Attributes& attributes) override {
        if (m_aside > 0 || name == "annotation" || name == "tracked-changes" || name == "shapes" || name == "forms"
            || (name == "note" && m_kind == Kind::Document) || (name == "table" && m_filler != nullptr)) {
            ++m_aside;
            return;
        }
        if (name == "style") {
            m_style = attributes.text("name");
        } else if (name == "table-properties" && attributes.text("display") == "false") {
            m_hiddenStyles.insert(m_style);
        } else if (name == "table") {
            openTable(attributes);
        } else if (name == "script") {
            m_hasScripts = true;
        } else if (m_filler != nullptr) {
            openInTable(name, attributes);
        }
    }

    void close(const std::string& name) override {
        if (m_aside > 0) {
            --m_aside;
            return;
        }
        if (name == "table" && m_filler != nullptr) {
            m_workbook.sheets.push_back(m_filler->finish());
            m_filler.reset();
        } else if (name == "table-row") {
            closeRow();
        } else if (name == "table-cell" || name == "covered-table-cell") {
            closeCell();
        } else if (name == "p" || name == "h") {
            m_filler == nullptr ? m_above.end() : static_cast<void>(--m_paragraphs);
        }
    }

    void say(std::string_view text) override {
        if (m_aside == 0 && m_filler == nullptr && m_kind == Kind::Document) {
            m_above.add(text);
        } else if (m_aside == 0 && m_paragraphs > 0) {
            addText(text);
        }
    }

    [[nodiscard]] bool hasScripts() const { return m_hasScripts; }

private:
    struct Cell {
        std::int64_t column = 0;
        std::int64_t times = 1;
        std::string text;
    };

    void openTable(const Attributes& attributes) {
        m_filler = std::make_unique<SheetFiller>(attributes.text("name"), m_budget);
        if (m_hiddenStyles.contains(attributes.text("style-name"))) {
            m_filler->hide();
        }
        m_row = m_above.putInto(*m_filler);
        m_columns = 0;
    }

    void openInTable(const std::string& name, const Attributes& attributes) {
        if (name == "table-column") {
            const std::int64_t times = attributes.count("number-columns-repeated", 1);
            if (isHidden(attributes)) {
                m_filler->hideColumns(m_columns, m_columns + times - 1);
            }
            m_columns = std::min(m_columns + times, farthest);
        } else if (name == "table-row") {
            m_times = std::max(attributes.count("number-rows-repeated", 1), 1);
            m_column = 0;
            m_cells.clear();
            if (isHidden(attributes)) {
                m_filler->hideRows(m_row, m_row + m_times - 1);
            }
        } else if (name == "table-cell" || name == "covered-table-cell") {
            openCell(name, attributes);
        } else if (name == "p" || name == "h") {
            m_text += m_text.empty() ? "" : "\n";
            ++m_paragraphs;
            m_hasParagraph = true;
        } else if (name == "s") {
            constexpr int mostBlanks = 1'000;
            addText(std::string(static_cast<std::size_t>(std::min(attributes.count("c", 1), mostBlanks)), ' '));
        } else if (name == "tab" || name == "line-break") {
            addText(name == "tab" ? "\t" : "\n");
        }
    }

    static bool isHidden(const Attributes& attributes) {
        const std::string visibility = attributes.text("visibility");
        return visibility == "collapse" || visibility == "filter";
    }

    void addText(std::string_view text) {
        constexpr std::size_t longestCell = 65'536;
        if (m_text.size() < longestCell) {
            m_text += text;
        }
    }

    void openCell(const std::string& name, const Attributes& attributes) {
        m_covered = name == "covered-table-cell";
        m_cellTimes = std::max(attributes.count("number-columns-repeated", 1), 1);
        m_text.clear();
        m_paragraphs = 0;
        m_hasParagraph = false;
        m_hasFormula = attributes.find("formula").has_value();
        m_type = attributes.text("value-type");
        m_stored = storedIn(attributes);
    }

    /// What a cell that is no text holds.
    std::string storedIn(const Attributes& attributes) const {
        return attributes.text(m_type == "date" ? "date-value" : m_type == "boolean" ? "boolean-value" : "value");
    }

    [[nodiscard]] std::string cellText() const {
        // LibreOffice keeps «#ДЕЛ/0!» as the text of a formula of no number.
        if (isFormulaFault(m_text)) {
            return m_text;
        }
        if (m_type == "float" || m_type == "currency") {
            return shownNumberText(m_stored, m_text, NumberKind::Plain);
        }
        if (m_type == "percentage") {
            return shownNumberText(m_stored, m_text, NumberKind::Percent);
        }
        if (m_type == "date") {
            return dateText(m_stored);
        }
        if (m_type == "boolean") {
            return truthText(m_stored == "true");
        }
        // An empty paragraph is an empty text that a formula gave.
        return m_hasFormula && m_type.empty() && !m_hasParagraph ? noValue : m_text;
    }

    void closeCell() {
        if (m_filler == nullptr) {
            return;
        }
        std::string text = cellText();
        if (!text.empty() && !m_covered) {
            m_cells.push_back({m_column, m_cellTimes, std::move(text)});
        }
        m_column = std::min(m_column + m_cellTimes, farthest);
        m_text.clear();
    }

    void closeRow() {
        if (m_filler == nullptr) {
            return;
        }
        // One more than the sheet takes is enough to be told so.
        constexpr std::int64_t mostRepeats = 100'001;
        const std::int64_t rows = m_cells.empty() ? 0 : std::min<std::int64_t>(m_times, mostRepeats);
        for (std::int64_t again = 0; again < rows; ++again) {
            for (const Cell& cell : m_cells) {
                for (std::int64_t next = 0; next < std::min<std::int64_t>(cell.times, mostRepeats); ++next) {
                    m_filler->put(m_row + again, cell.column + next, cell.text);
                    if (!m_filler->takes()) {
                        m_row = farthest;
                        return;
                    }
                }
            }
        }
        m_row = std::min(m_row + m_times, farthest);
    }

    Workbook& m_workbook;
    ReadingBudget& m_budget;
    Kind m_kind;
    ParagraphsAbove m_above;
    std::unique_ptr<SheetFiller> m_filler;
    std::set<std::string> m_hiddenStyles;
    std::string m_style;
    int m_aside = 0;  ///< within what is no cell: notes, shapes
    bool m_hasScripts = false;
    std::int64_t m_columns = 0;
    std::int64_t m_row = 0;
    std::int64_t m_times = 1;
    std::int64_t m_column = 0;
    std::int64_t m_cellTimes = 1;
    bool m_covered = false;
    bool m_hasFormula = false;
    int m_paragraphs = 0;
    bool m_hasParagraph = false;
    std::string m_text;
    std::string m_type;
    std::string m_stored;
    std::vector<Cell> m_cells;
};

/// An encrypted book says so in the list of its parts.
class ManifestListener : public XmlListener {
public:
    void open(const std::string& name, const Attributes& /*attributes*/) override {
        if (name == "encryption-data") {
            throw Refused("файл защищён паролем; снимите защиту и сохраните его снова");
        }
    }
    void close(const std::string& /*name*/) override {}
    void say(std::string_view /*text*/) override {}
};

void sayScripts(Workbook& workbook, bool has) {
    if (has) {
        workbook.remarks.push_back(
            {text::Severity::Note, {}, "в файле есть макросы; они не прочитаны и не запускались"});
    }
}

}  // namespace

Workbook readOds(const ZipParts& parts, ReadingBudget& budget) {
    ManifestListener manifest;
    if (parts.has("META-INF/manifest.xml")) {
        parts.read("META-INF/manifest.xml", manifest, budget);
    }
    const std::string kind = parts.has("mimetype") ? parts.beginning("mimetype", 100) : std::string();
    const bool isDocument = kind.find("opendocument.text") != std::string::npos;
    if (kind.find("opendocument") != std::string::npos && kind.find("spreadsheet") == std::string::npos
        && !isDocument) {
        throw Refused("это рисунок или презентация, а не таблица; скопируйте таблицу в книгу ODS");
    }
    Workbook workbook;
    workbook.isDocument = isDocument;
    OdsListener listener(workbook, budget, isDocument ? OdsListener::Kind::Document : OdsListener::Kind::Spreadsheet);
    parts.read("content.xml", listener, budget);
    const bool hasMacros = std::ranges::any_of(parts.names(), [](const std::string& name) {
        return name.starts_with("Basic/") || name.starts_with("Scripts/");
    });
    sayScripts(workbook, hasMacros);
    return workbook;
}

Workbook readFlatOds(std::string_view bytes, ReadingBudget& budget) {
    Workbook workbook;
    OdsListener listener(workbook, budget);
    XmlEvents events(listener, budget);
    events.feed(bytes);
    events.finish();
    sayScripts(workbook, listener.hasScripts());
    return workbook;
}

}  // namespace sheet
