#include "core/exchange/plan_book.h"

#include "core/document/placed_columns.h"
#include "core/document/printed_tables.h"
#include "core/exchange/control_sheet.h"
#include "core/exchange/deviation_sheet.h"
#include "core/exchange/file_properties.h"
#include "core/exchange/input_sheets.h"
#include "core/exchange/scaled_tables.h"
#include "core/exchange/table_formulas.h"
#include "core/exchange/table_sheet.h"
#include "core/programme/money_scale.h"

namespace exchange {

namespace {

/// «2016 год», «2015–2017 годы», and with the appendix before it where a book has several.
std::string sheetName(const form::Appendix& appendix, const std::vector<int>& years, bool alone) {
    const std::string span = years.size() == 1
                                 ? std::to_string(years.front()) + " год"
                                 : std::to_string(years.front()) + "–" + std::to_string(years.back()) + " годы";
    return alone ? span : "Прил. " + std::to_string(appendix.number) + ", " + span;
}

class PlanBook {
public:
    PlanBook(const scenario::Draft& draft, const programme::Calculation& calculation, const BookRequest& request)
        : m_draft(draft),
          m_calculation(calculation),
          m_request(request),
          m_assignments(draft.assignments(request.scenario)) {
        m_book.properties = fileProperties(draft, request.tables, request.scenario);
    }

    book::Book made() {
        const bool isScaled = programme::printedScale(m_assignments, m_draft.edition()) != m_draft.edition().money;
        if (isScaled) {
            addTables(m_shown, document::MoneyShown::AsPrinted, "");
        }
        addTables(m_computed, document::MoneyShown::AsComputed, isScaled ? ", расчёт" : "");
        const std::size_t after = m_book.sheets.size();
        NamedInputs inputs(after, m_draft.years());
        SourceLines norms(after + 1);
        const TableFormulas formulas(m_draft.edition(), m_calculation, m_computed, inputs, norms);
        for (const PlacedCells::Table& table : m_computed.tables()) {
            formulas.fill(m_book.sheets[table.sheet], table);
        }
        if (isScaled) {
            linkScaledTables(m_draft.edition(), m_assignments, m_book, m_shown, m_computed);
        }
        const CheckedPlan checked{m_draft, m_calculation, m_assignments, m_request.scenario};
        book::Sheet control = controlSheet(checked, m_computed, formulas, inputs);
        book::Sheet deviations = deviationSheet(checked, m_computed, inputs, norms);
        m_book.sheets.push_back(inputSheet(m_draft.edition(), m_assignments, inputs));
        m_book.sheets.push_back(normSheet(m_draft.edition(), norms));
        m_book.sheets.push_back(std::move(control));
        m_book.sheets.push_back(std::move(deviations));
        return std::move(m_book);
    }

private:
    void addTables(PlacedCells& cells, document::MoneyShown money, const std::string& nameEnd) {
        for (const int number : m_request.tables) {
            const std::vector<document::PrintedTable> tables = document::printedTables(
                m_draft, m_request.scenario, m_calculation, number, m_request.years, document::PaperMark::None,
                m_request.services ? document::ServicesColumn::Shown : document::ServicesColumn::Hidden, money);
            const form::Appendix& appendix = *m_draft.edition().appendix(number);
            for (std::size_t at = 0; at < tables.size(); ++at) {
                const std::vector<int> years =
                    appendix.yearsTogether ? m_draft.years() : std::vector<int>{m_request.years[at]};
                addTable(cells, tables[at], appendix, years, nameEnd);
            }
        }
    }

    void addTable(PlacedCells& cells, const document::PrintedTable& printed, const form::Appendix& appendix,
                  const std::vector<int>& years, const std::string& nameEnd) {
        TableSheet table(printed, static_cast<int>(appendix.leading.size()));
        PlacedCells::Table placed{appendix.number, m_book.sheets.size(), table.rows(), {}};
        const bool services = m_request.services && m_calculation.countsServices(appendix.number);
        int at = static_cast<int>(appendix.leading.size());
        for (const document::PlacedColumn& column :
             document::placeColumns(appendix, years, m_draft.years().front(),
                                    services ? document::ServicesColumn::Shown : document::ServicesColumn::Hidden)) {
            placed.columns.emplace(std::pair(column.column->key, column.year), at++);
        }
        cells.add(std::move(placed));
        book::Sheet sheet = table.take();
        sheet.name = m_book.freeName(sheetName(appendix, years, m_request.tables.size() == 1) + nameEnd);
        sheet.isProtected = true;
        m_book.sheets.push_back(std::move(sheet));
    }

    const scenario::Draft& m_draft;
    const programme::Calculation& m_calculation;
    const BookRequest& m_request;
    programme::Assignments m_assignments;
    book::Book m_book;
    PlacedCells m_shown;  ///< as printed, where printed money has a scale of its own
    PlacedCells m_computed;
};

}  // namespace

book::Book planBook(const scenario::Draft& draft, const programme::Calculation& calculation,
                    const BookRequest& request) {
    return PlanBook(draft, calculation, request).made();
}

}  // namespace exchange
