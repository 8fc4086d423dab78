#pragma once

#include "ui/form/shown_columns.h"
#include "ui/window/table_parts.h"

#include <QHash>
#include <QObject>

namespace ui {

/// Which columns of a table are in sight: years side by side, facts of earlier ones, some columns of each.
class ColumnChoices : public QObject {
    Q_OBJECT

public:
    ColumnChoices(const TableParts& table, QObject* parent);

    /// The programme years side by side; the list of the head line says which columns of each.
    void setYearsTogether(bool together);
    [[nodiscard]] bool yearsTogether() const;
    /// Facts of the years before the programme beside it.
    void setEarlierYears(EarlierYears years);
    [[nodiscard]] EarlierYears earlierYears() const;
    /// «Прежние годы: 2019–2021»
    [[nodiscard]] QList<TableChoice> earlierOffered() const;
    /// Groups of columns of a cost table; of any other all columns, or one.
    [[nodiscard]] QList<TableChoice> offered() const;
    void choose(int choice);
    [[nodiscard]] int chosen() const { return m_choice; }
    /// Which columns of each year stand side by side.
    [[nodiscard]] YearColumns yearColumns() const;
    /// The whole numbers of services beside the volume; nothing changes where the cost method counts none.
    void setServicesShown(bool shown);

signals:
    void changed();

private:
    void take(int choice);
    void takeYearColumns(YearColumns columns);
    void takeThoseOfCurrent();

    TableParts m_table;
    int m_choice = 0;
    bool m_isChosen = false;  ///< by the user: no longer by where the cursor stands
    QHash<int, int> m_otherWidths;  ///< of the table with one year while all of them are in sight, and the reverse
};

}  // namespace ui
