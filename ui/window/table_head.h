#pragma once

#include "ui/form/row_texts.h"
#include "ui/window/page_title.h"
#include "ui/window/table_parts.h"

class QAction;
class QComboBox;

namespace ui {

class ColumnChoices;
class RowFilters;
class SegmentedSwitch;

/// The head line of a table: what it is, and lists of the rows, columns and names in sight. Each list stands there
/// where there is something to choose from.
class TableHead : public PageTitle {
    Q_OBJECT

public:
    TableHead(const TableParts& table, ColumnChoices& columns, RowFilters& rows, QWidget* parent);

    [[nodiscard]] static QList<TableChoice> labelChoices();
    /// After the columns or the year have changed.
    void refresh();
    void showLabelMode(LabelMode mode);
    /// A button of something that stands beside the table.
    void addToggle(QAction& action);

signals:
    void labelModeChosen(ui::LabelMode mode);
    /// The table that shows other figures of the same things.
    void companionRequested(int appendix);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QComboBox* addChoice(const QString& name, const QList<TableChoice>& choices);
    [[nodiscard]] SegmentedSwitch* addCompanion();
    [[nodiscard]] QStringList companionNames(bool whole) const;
    void showRows();
    void showLabels();

    TableParts m_table;
    ColumnChoices& m_columnChoices;
    RowFilters& m_rowFilters;
    SegmentedSwitch* m_companion = nullptr;  ///< where the form pairs the table with another one
    QComboBox* m_earlier;
    QComboBox* m_columns;
    QComboBox* m_rows;
    QComboBox* m_labels;
};

}  // namespace ui
