#pragma once

#include "core/form/edition.h"
#include "core/programme/filled_table.h"

#include <optional>
#include <string>
#include <vector>

namespace ui {

class ShownPlan;

/// Which value columns stand in every year's block while all years are in sight.
enum class YearColumns { Cost, PerCapita, VolumeAndUnitCost, All };

/// Which years before the programme stand beside it, as facts.
enum class EarlierYears { None, Last, Three };

/// The value columns of an appendix in sight: those of the year in sight and facts at their right, or facts and every
/// programme year side by side, each with its year. They stand as they were read until they are read again.
class ShownColumns {
public:
    ShownColumns(const ShownPlan& plan, const form::Appendix& appendix);

    [[nodiscard]] const form::Appendix& appendix() const { return m_appendix; }
    /// nullopt – the year in sight alone.
    void setYearsTogether(std::optional<YearColumns> columns) { m_together = columns; }
    [[nodiscard]] std::optional<YearColumns> yearsTogether() const { return m_together; }
    void setEarlierYears(EarlierYears years) { m_earlier = years; }
    /// Until somebody chooses, last year stands before all years where anything is known of it.
    [[nodiscard]] EarlierYears earlierYears() const;
    /// Which columns of an earlier year stand beside the year in sight.
    void setFactColumns(YearColumns columns) { m_factColumns = columns; }
    /// Of a table without the five measures: one column of each year instead of all; empty – all.
    void setOnlyColumn(std::string key) { m_only = std::move(key); }
    [[nodiscard]] const std::string& onlyColumn() const { return m_only; }
    void setServicesShown(bool shown) { m_services = shown; }
    [[nodiscard]] bool servicesShown() const { return m_services; }

    /// Another year or choice asks for others.
    [[nodiscard]] bool isStale() const { return wanted() != m_columns; }
    void read() { m_columns = wanted(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_columns.size()); }
    /// Null where there is none.
    [[nodiscard]] const form::Column* at(int place) const;
    /// The year in sight where there is no column.
    [[nodiscard]] int yearOf(int place) const;
    /// The column shows a year before the programme: it is not of the form.
    [[nodiscard]] bool isFact(int place) const;
    /// The column of the whole numbers of services; −1 – there is none.
    [[nodiscard]] int services() const;

private:
    [[nodiscard]] std::vector<programme::TableColumn> wanted() const;
    [[nodiscard]] std::vector<programme::TableColumn> factColumns() const;
    /// Among years side by side, or of an earlier year.
    [[nodiscard]] bool isWanted(const form::Column& column, YearColumns among) const;

    const ShownPlan& m_plan;
    const form::Appendix& m_appendix;
    std::optional<YearColumns> m_together;
    bool m_services = false;
    std::optional<EarlierYears> m_earlier;
    YearColumns m_factColumns = YearColumns::All;
    std::string m_only;
    std::vector<programme::TableColumn> m_columns;
};

}  // namespace ui
