#pragma once

#include "core/form/edition.h"
#include "core/programme/filled_table.h"

#include <optional>
#include <vector>

namespace ui {

class ShownPlan;

/// Which value columns stand in every year's block while all years are in sight.
enum class YearColumns { Cost, PerCapita, VolumeAndUnitCost, All };

/// The value columns of an appendix in sight: those of the year in sight, or of every year side by side, each with its
/// year. They stand as they were read until they are read again.
class ShownColumns {
public:
    ShownColumns(const ShownPlan& plan, const form::Appendix& appendix);

    [[nodiscard]] const form::Appendix& appendix() const { return m_appendix; }
    /// nullopt – the year in sight alone.
    void setYearsTogether(std::optional<YearColumns> columns) { m_together = columns; }
    [[nodiscard]] std::optional<YearColumns> yearsTogether() const { return m_together; }
    void setLastYearShown(bool shown) { m_lastYear = shown; }
    [[nodiscard]] bool lastYearShown() const { return m_lastYear; }
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
    /// The column of the whole numbers of services; −1 – there is none.
    [[nodiscard]] int services() const;

private:
    [[nodiscard]] std::vector<programme::TableColumn> wanted() const;
    [[nodiscard]] std::vector<int> wantedYears() const;

    const ShownPlan& m_plan;
    const form::Appendix& m_appendix;
    std::optional<YearColumns> m_together;
    bool m_services = false;
    bool m_lastYear = true;
    std::vector<programme::TableColumn> m_columns;
};

}  // namespace ui
