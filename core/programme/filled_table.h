#pragma once

#include "core/form/edition.h"
#include "core/programme/calculation.h"
#include "core/programme/money_scale.h"

#include <optional>
#include <span>
#include <vector>

namespace programme {

/// A value column of a table in the year whose figures it shows.
struct TableColumn {
    const form::Column* column = nullptr;
    int year = 0;

    friend bool operator==(const TableColumn&, const TableColumn&) = default;
};

/// The value columns of an appendix for the years that stand side by side. A column of the first programme year alone
/// stands in no later one; with `services` each volume is followed by the whole numbers of services.
[[nodiscard]] std::vector<TableColumn> tableColumns(const form::Appendix& appendix, std::span<const int> years,
                                                    int firstYear, bool services);

/// One filled appendix: the figures that screen, paper, spreadsheet, CSV and JSON show. It keeps references to what it
/// was made of.
class FilledTable {
public:
    /// Costs in the scale that plans of this edition are entered in. Throws std::invalid_argument with a Russian
    /// sentence for an appendix that the edition does not have.
    FilledTable(const form::Edition& edition, const Calculation& calculation, int appendix);
    /// Costs in the scale that printed tables have.
    FilledTable(const form::Edition& edition, const Calculation& calculation, int appendix,
                const Assignments& assignments);

    [[nodiscard]] const form::Appendix& appendix() const { return *m_appendix; }
    [[nodiscard]] form::MoneyScale money() const { return m_money; }
    /// The rows of the table in a year: the form's, or those of the list and then its footers.
    [[nodiscard]] std::vector<form::Row> rows(int year) const;
    /// Numbers of services are shown only where the cost method counts them.
    [[nodiscard]] std::vector<TableColumn> columns(std::span<const int> years, bool services) const;
    /// Throws std::invalid_argument with a Russian sentence for a year that is not computed.
    [[nodiscard]] CellView cell(const form::CellAddress& address, int year) const;

private:
    [[nodiscard]] bool isInScale(const form::CellAddress& address, const form::Column& column) const;

    const form::Edition& m_edition;
    const Calculation& m_calculation;
    const form::Appendix* m_appendix;
    form::MoneyScale m_money;
    std::optional<MoneyInScale> m_inScale;  ///< where printed money has another scale
};

/// Somebody has given a figure of the appendix, in whatever year.
[[nodiscard]] bool hasFigures(const form::Appendix& appendix, const Calculation& calculation);

}  // namespace programme
