#pragma once

#include "ui/form/appendix_model.h"
#include "ui/form/row_texts.h"
#include "ui/window/column_choices.h"
#include "ui/window/current_figure.h"
#include "ui/window/row_filters.h"
#include "ui/window/table_deeds.h"
#include "ui/window/table_parts.h"
#include "ui/window/table_paste.h"
#include "ui/window/table_search.h"

#include <QWidget>

#include <optional>

class QMenu;
class QVBoxLayout;

namespace ui {

class BackgroundWork;
class FormGrid;
class ListActs;
class TableHead;

/// One appendix: head line, formula line, table, and the objects that each do one thing with them. It knows its cells;
/// what a cell means elsewhere (passport, findings) it only announces.
class AppendixPage : public QWidget {
    Q_OBJECT

public:
    AppendixPage(ShownPlan& shownPlan, int appendix, QWidget* parent = nullptr);
    ~AppendixPage() override;

    [[nodiscard]] GridView& view() const { return m_table.view; }
    [[nodiscard]] AppendixModel& model() const { return m_table.model; }
    [[nodiscard]] FormulaLine& formulaLine() const { return *m_formula; }
    /// Null where the rows are the form's.
    [[nodiscard]] ListFilter* listFilter() const { return m_rows->ofList(); }
    [[nodiscard]] FindBar& findBar() const { return *m_find; }
    [[nodiscard]] CorrectionBar& correctionBar() const { return *m_correction; }
    [[nodiscard]] MessageStrip& strip() const { return *m_strip; }
    [[nodiscard]] PastePreview* pastePreview() const { return m_paste->preview(); }
    [[nodiscard]] TablePaste& paste() const { return *m_paste; }
    [[nodiscard]] TableHead& head() const { return *m_head; }
    [[nodiscard]] ColumnChoices& columns() const { return *m_columns; }
    [[nodiscard]] RowFilters& rows() const { return *m_rows; }
    [[nodiscard]] TableSearch& search() const { return *m_search; }
    [[nodiscard]] TableDeeds& deeds() const { return *m_deeds; }
    [[nodiscard]] std::optional<form::CellAddress> currentCell() const { return m_current->address(); }
    void goTo(const form::CellAddress& cell) { m_search->goTo(cell); }
    void setLabelMode(LabelMode mode);
    [[nodiscard]] LabelMode labelMode() const;
    /// Before the user chooses.
    [[nodiscard]] LabelMode usualLabelMode(int windowWidth) const;
    /// The same as the user's own wish, which is remembered.
    void chooseLabelMode(LabelMode mode);
    /// Figures of a file that have been taken are selected; what it says otherwise is told.
    void showTaken(const std::vector<form::CellAddress>& cells, const QStringList& remarks);
    /// Of a list: rows from last year's plan.
    void takeListOf(const QString& name, const scenario::DraftContent& content);
    /// The menu of the current cell, filled by the window.
    void setCellMenu(QMenu* menu) { m_menu = menu; }

signals:
    void currentCellChanged();
    void layoutChosen();
    /// «Выделено 4, сумма 1 234,5», or nothing for a single cell.
    void selectionTold(const QString& words);
    /// An amount of the block «Справочно» is to be entered.
    void parameterRequested(const QString& path, int year);
    /// A cell of another table is to be looked at, in the year in sight.
    void cellRequested(const form::CellAddress& cell);
    /// A table of the form is to be looked at: its row of the current one, or where it was left.
    void companionRequested(int appendix, const std::optional<form::CellAddress>& cell);
    /// Rows of a list are to be taken from a file, or from last year's plan.
    void listFileRequested();
    void listPlanRequested();
    /// A table with the headings of the form was pasted: it is to be looked at.
    void tablePasted(const QByteArray& bytes);
    /// Long work of this page, for the foot of the window.
    void workOffered(ui::BackgroundWork& work);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void addBlocksBelow(QVBoxLayout& column);
    void makeList();
    void connectPlan();
    void connectGrid();
    void connectPaste();
    void showHeading();
    void showSelection();

    ShownPlan& m_shownPlan;
    AppendixModel* m_model;
    FormulaLine* m_formula;
    FindBar* m_find;
    CorrectionBar* m_correction;
    MessageStrip* m_strip;
    FormGrid* m_grid;
    TableParts m_table;
    CurrentFigure* m_current;
    ColumnChoices* m_columns;
    RowFilters* m_rows;
    TableHead* m_head;
    TableSearch* m_search;
    TablePaste* m_paste;
    TableDeeds* m_deeds;
    QMenu* m_menu = nullptr;
    ListActs* m_list = nullptr;  ///< null where the rows are the form's
};

}  // namespace ui
