#pragma once

#include "core/form/cell_rule.h"
#include "ui/form/appendix_model.h"
#include "ui/form/row_texts.h"

#include <QHash>
#include <QModelIndex>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QComboBox;
class QMenu;

namespace ui {

class BackgroundWork;
class CorrectionBar;
class ShownPlan;
class FindBar;
class FormGrid;
class FormulaLine;
class ListActs;
class ListFilter;
class GridView;
class MessageStrip;
class PageTitle;
class PastePreview;

/// One entry of a list that changes how a table looks.
struct TableChoice {
    int value;
    QString words;
};

/// Which rows of a form are in sight.
enum class RowFilter { All, Filled, Inputs, WithFindings };

/// One appendix: head line, formula line, table. It knows its cells; what a cell means elsewhere (passport,
/// findings) it only announces.
class AppendixPage : public QWidget {
    Q_OBJECT

public:
    AppendixPage(ShownPlan& shownPlan, int appendix, QWidget* parent = nullptr);
    ~AppendixPage() override;

    [[nodiscard]] GridView& view() const;
    [[nodiscard]] AppendixModel& model() const { return *m_model; }
    [[nodiscard]] FormulaLine& formulaLine() const { return *m_formula; }
    /// Null where the rows are the form's.
    [[nodiscard]] ListFilter* listFilter() const { return m_listFilter; }
    [[nodiscard]] FindBar& findBar() const { return *m_find; }
    [[nodiscard]] CorrectionBar& correctionBar() const { return *m_correction; }
    [[nodiscard]] MessageStrip& strip() const { return *m_strip; }
    /// Null until something was pasted that is no plain block; hidden when it is closed.
    [[nodiscard]] PastePreview* pastePreview() const { return m_preview; }
    [[nodiscard]] std::optional<form::CellAddress> currentCell() const;
    void goTo(const form::CellAddress& cell);
    void setLabelMode(LabelMode mode);
    [[nodiscard]] LabelMode labelMode() const;
    /// Before the user chooses.
    [[nodiscard]] LabelMode usualLabelMode(int windowWidth) const;
    /// The same as the user's own wish, which is remembered.
    void chooseLabelMode(LabelMode mode);
    [[nodiscard]] static QList<TableChoice> labelChoices();
    void setFilter(RowFilter filter);
    [[nodiscard]] RowFilter filter() const;
    /// «С замечаниями: 3»
    [[nodiscard]] QList<TableChoice> rowChoices() const;
    /// The programme years side by side; the list of the head line says which columns of each.
    void setYearsTogether(bool together);
    [[nodiscard]] bool yearsTogether() const;
    /// Facts of the years before the programme beside it.
    void setEarlierYears(EarlierYears years);
    [[nodiscard]] EarlierYears earlierYears() const;
    /// «Прежние годы: 2019–2021»
    [[nodiscard]] QList<TableChoice> earlierChoices() const;
    /// Which columns of each year stand side by side.
    void setYearColumns(YearColumns columns);
    [[nodiscard]] YearColumns yearColumns() const;
    /// Groups of columns of a cost table; of any other all columns, or one.
    [[nodiscard]] QList<TableChoice> columnChoices() const;
    void chooseColumns(int choice);
    [[nodiscard]] int chosenColumns() const;
    /// The whole numbers of services beside the volume; nothing changes where the cost method counts none.
    void setServicesShown(bool shown);
    /// Opens the form of a correction; says why where none is possible.
    void correctCurrent();
    /// Of a list: rows from a table in a file, and from last year's plan.
    void takeListFile(const QString& path);
    void takeListOf(const QString& name, const scenario::DraftContent& content);
    /// The menu of the current cell, filled by the window.
    void setCellMenu(QMenu* menu) { m_menu = menu; }

public slots:
    void openFind();
    void findNext(bool forward);
    void openGoToRow();

signals:
    void currentCellChanged();
    void layoutChosen();
    /// «Выделено 4, сумма 1 234,5», or nothing for a single cell.
    void selectionTold(const QString& words);
    /// An amount of the block «Справочно» is to be entered.
    void parameterRequested(const QString& path, int year);
    /// A cell of another table is to be looked at, in the year in sight.
    void cellRequested(const form::CellAddress& cell);
    /// Rows of a list are to be taken from a file, or from last year's plan.
    void listFileRequested();
    void listPlanRequested();
    /// Long work of this page, for the foot of the window.
    void workOffered(ui::BackgroundWork& work);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCurrentIfSeen();
    void makeHead(int appendix);
    void makeList();
    void connectGrid();
    void showHeading();
    void showTitle();
    void showYearChoices();
    void showLabelChoice();
    void takeColumns(int choice);
    void chooseColumnsOfCurrent();
    void showCurrent();
    void showSelection();
    [[nodiscard]] std::string kindOfFigure(const form::CellAddress& cell) const;
    void showFilter();
    void restoreCurrent();
    void goToTyped(const QString& text);
    void takeTyped(const QString& text);
    void pasteInto(const QModelIndex& corner, bool withPreview);
    void openPreview(const QModelIndex& corner, const QString& text);
    [[nodiscard]] std::vector<std::vector<std::optional<form::CellAddress>>> cellsFrom(const QModelIndex& corner) const;
    void showPreview(bool shown);
    [[nodiscard]] QList<int> shownRows() const;
    void tell(const QStringList& refused, const QString& deed);
    [[nodiscard]] bool matches(const QModelIndex& index, const std::string& folded) const;
    [[nodiscard]] bool shows(int row) const;
    [[nodiscard]] std::array<bool, 4> fits(int row) const;
    void showCounts();

    ShownPlan& m_shownPlan;
    AppendixModel* m_model;
    PageTitle* m_title = nullptr;
    QComboBox* m_rows = nullptr;
    QComboBox* m_labels = nullptr;
    QComboBox* m_yearColumns = nullptr;
    QComboBox* m_earlier = nullptr;
    bool m_columnsChosen = false;  ///< by the user: no longer by where the cursor stands
    QHash<int, int> m_otherWidths;  ///< of the table with one year while all of them are in sight, and the reverse
    FormulaLine* m_formula;
    FindBar* m_find;
    CorrectionBar* m_correction;
    MessageStrip* m_strip;
    FormGrid* m_grid;
    PastePreview* m_preview = nullptr;
    QMenu* m_menu = nullptr;
    ListActs* m_list = nullptr;  ///< null where the rows are the form's
    ListFilter* m_listFilter = nullptr;  ///< the same
    RowFilter m_filter = RowFilter::All;
    std::optional<form::CellAddress> m_current;
};

}  // namespace ui
