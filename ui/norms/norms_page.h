#pragma once

#include "ui/norms/norm_model.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui {

class CopyBar;
class ShownPlan;
class FormGrid;
class GridView;
class MessageStrip;
class PastePreview;
class RoleLabel;
class SegmentedSwitch;

/// Исходные данные › Нормативы: one table of all years or of the year in sight, ways to fill it, and the preview of a
/// decree's table.
class NormsPage : public QWidget {
    Q_OBJECT

public:
    explicit NormsPage(ShownPlan& shownPlan, QWidget* parent = nullptr);

    [[nodiscard]] GridView& view() const;
    [[nodiscard]] NormModel& model() const { return *m_model; }
    [[nodiscard]] PastePreview& preview() const { return *m_preview; }
    [[nodiscard]] CopyBar& copyBar() const { return *m_copyBar; }
    [[nodiscard]] MessageStrip& strip() const { return *m_strip; }
    [[nodiscard]] bool isPreviewing() const;
    void setFilter(NormFilter filter);
    /// The years of the plan side by side, or the year in sight with its differences.
    void setYearsTogether(bool together);
    [[nodiscard]] bool yearsTogether() const { return m_model->yearsTogether(); }

signals:
    void yearsTogetherChanged(bool together);

public slots:
    /// Opens the preview of what the clipboard holds.
    void pasteTable();
    void askTable();
    void loadTable(const QString& path, const QString& sheetName = {});
    void openCopyBar();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTitle();
    QWidget* makeTools();
    void nameActs();
    void connectGrid();
    void openPreview(const QString& title, const QString& origin, std::string bytes, const QStringList& sheets = {});
    void closePreview();
    void pasteInto(const QModelIndex& corner, bool withPreview);
    void showCounts();
    void showFilter();
    void showYear();
    void showHeading();
    void showExplanation();
    void followYear();
    void arrangeColumns();
    [[nodiscard]] QHash<int, int> widthsOfOneYear() const;
    [[nodiscard]] QHash<int, int> widthsOfYears(const QHash<int, int>& dragged);
    void shareOut(QHash<int, int>& widths, int left) const;
    [[nodiscard]] QModelIndexList shownCells(const QModelIndexList& cells) const;
    void tell(const QStringList& refused);
    [[nodiscard]] QList<int> shownRows() const;

    ShownPlan& m_shownPlan;
    NormModel* m_model;
    QStackedLayout* m_stack;
    RoleLabel* m_addition;
    SegmentedSwitch* m_years;
    RoleLabel* m_form;
    SegmentedSwitch* m_switch;
    QPushButton* m_paste = nullptr;
    QPushButton* m_load = nullptr;
    QPushButton* m_copy = nullptr;
    CopyBar* m_copyBar;
    MessageStrip* m_strip;
    FormGrid* m_grid;
    QLabel* m_explanation;
    PastePreview* m_preview;
    QString m_file;  ///< that the preview shows last
    QHash<int, int> m_arranged;
};

}  // namespace ui
