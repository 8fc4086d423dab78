#include "ui/window/column_choices.h"

#include "core/programme/facts.h"
#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {
namespace {

/// A choice of one column is its place among the columns and this.
constexpr int firstColumnChoice = 100;

/// The choice of groups is one of cost tables.
bool hasMeasures(const form::Appendix& appendix) {
    return std::ranges::any_of(appendix.columns,
                               [](const form::Column& column) { return column.measure != form::Measure::Other; });
}

}  // namespace

ColumnChoices::ColumnChoices(const TableParts& table, QObject* parent) : QObject(parent), m_table(table) {
    m_choice = offered().constFirst().value;
    m_table.model.setFactColumns(yearColumns());
}

QList<TableChoice> ColumnChoices::offered() const {
    const form::Appendix& appendix = m_table.model.appendix();
    if (hasMeasures(appendix)) {
        return {{static_cast<int>(YearColumns::Cost), QStringLiteral("Графы: стоимость")},
                {static_cast<int>(YearColumns::PerCapita), QStringLiteral("Графы: подушевые")},
                {static_cast<int>(YearColumns::VolumeAndUnitCost), QStringLiteral("Графы: объём и цена")},
                {static_cast<int>(YearColumns::All), QStringLiteral("Графы: все")}};
    }
    QList<TableChoice> choices{{static_cast<int>(YearColumns::All), QStringLiteral("Графы: все")}};
    const std::vector<form::Column>& columns = appendix.columns;
    for (std::size_t place = 0; place < columns.size(); ++place) {
        if (columns[place].type == form::ColumnType::Number) {
            choices.append({firstColumnChoice + static_cast<int>(place),
                            QStringLiteral("Графа: ") + QString::fromStdString(columns[place].shortName)});
        }
    }
    return choices;
}

void ColumnChoices::choose(int choice) {
    m_isChosen = true;
    take(choice);
}

void ColumnChoices::take(int choice) {
    m_choice = choice;
    if (choice >= firstColumnChoice) {
        const auto place = static_cast<std::size_t>(choice - firstColumnChoice);
        m_table.model.setOnlyColumn(m_table.model.appendix().columns[place].key);
    } else {
        m_table.model.setOnlyColumn({});
        takeYearColumns(static_cast<YearColumns>(choice));
    }
    emit changed();
}

void ColumnChoices::takeYearColumns(YearColumns columns) {
    m_choice = static_cast<int>(columns);
    m_table.model.setFactColumns(columns);
    if (yearsTogether()) {
        m_table.model.setYearsTogether(columns);
    }
}

YearColumns ColumnChoices::yearColumns() const {
    return m_choice >= firstColumnChoice ? YearColumns::All : static_cast<YearColumns>(m_choice);
}

/// Whoever asks for earlier years asks for those of the figure they stand at.
void ColumnChoices::takeThoseOfCurrent() {
    const auto cell = m_table.model.address(m_table.view.currentIndex());
    const form::Column* column = cell ? m_table.plan.edition().column(*cell) : nullptr;
    if (m_isChosen || column == nullptr || column->type != form::ColumnType::Number) {
        return;
    }
    switch (column->measure) {
    case form::Measure::Volume:
    case form::Measure::UnitCost:
        takeYearColumns(YearColumns::VolumeAndUnitCost);
        break;
    case form::Measure::Percap:
        takeYearColumns(YearColumns::PerCapita);
        break;
    case form::Measure::Cost:
    case form::Measure::Share:
        takeYearColumns(YearColumns::Cost);
        break;
    case form::Measure::Other:
        take(hasMeasures(m_table.model.appendix())
                 ? static_cast<int>(YearColumns::All)
                 : firstColumnChoice + m_table.model.appendix().columnIndex(column->key));
        break;
    }
}

void ColumnChoices::setYearsTogether(bool together) {
    if (together == yearsTogether()) {
        return;
    }
    QHash<int, int> widths = m_otherWidths;
    m_otherWidths = m_table.view.userWidths();
    m_table.view.setUserWidths({});
    m_table.model.setYearsTogether(together ? std::optional(yearColumns()) : std::nullopt);
    m_table.view.setUserWidths(widths);
    emit changed();
}

bool ColumnChoices::yearsTogether() const {
    return m_table.model.yearsTogether().has_value();
}

void ColumnChoices::setEarlierYears(EarlierYears years) {
    if (!yearsTogether() && earlierYears() == EarlierYears::None && years != EarlierYears::None) {
        takeThoseOfCurrent();
    }
    m_table.model.setEarlierYears(years);
    emit changed();
}

EarlierYears ColumnChoices::earlierYears() const {
    return m_table.model.earlierYears();
}

QList<TableChoice> ColumnChoices::earlierOffered() const {
    const std::vector<int> years = programme::historyYears(m_table.plan.years().front());
    const QString words = QStringLiteral("Прежние годы: ");
    return {
        {static_cast<int>(EarlierYears::None), words + QStringLiteral("нет")},
        {static_cast<int>(EarlierYears::Last), words + QString::number(years.back())},
        {static_cast<int>(EarlierYears::Three), words + QStringLiteral("%1–%2").arg(years.front()).arg(years.back())}};
}

void ColumnChoices::setServicesShown(bool shown) {
    QHash<int, int> widths;
    const int before = m_table.model.servicesSection();
    m_table.model.setServicesShown(shown);
    const int after = m_table.model.servicesSection();
    if (yearsTogether() || before == after) {
        return;
    }
    // Chosen widths stay with their columns when one comes or goes before them.
    const QHash<int, int> chosenWidths = m_table.view.userWidths();
    for (auto width = chosenWidths.begin(); width != chosenWidths.end(); ++width) {
        if (width.key() != before) {
            widths[width.key() + (after >= 0 && width.key() >= after ? 1 : 0)
                   - (before >= 0 && width.key() > before ? 1 : 0)] = width.value();
        }
    }
    m_table.view.setUserWidths(widths);
}

}  // namespace ui
