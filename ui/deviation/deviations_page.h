#pragma once

#include "core/document/printed_table.h"
#include "ui/deviation/deviation_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ui {

class DeviationForm;
class DeviationYears;
class ElidedLabel;
class FormGrid;
class GridView;
class LinkButton;
class MessageStrip;
class RoleLabel;
class SegmentedSwitch;
class ShownPlan;

/// «Отклонения»: what differs from federal normatives in the year in sight, with factor, reason and document.
class DeviationsPage : public QWidget {
    Q_OBJECT

public:
    explicit DeviationsPage(ShownPlan& shownPlan, QWidget* parent = nullptr);

    [[nodiscard]] GridView& view() const;
    [[nodiscard]] DeviationModel& model() const { return *m_model; }
    [[nodiscard]] DeviationForm& form() const { return *m_form; }
    /// The next deviation without a reason, or the one before.
    void step(bool forward);
    void setAllYears(bool all);
    /// The register of the years in sight for paper.
    [[nodiscard]] std::vector<document::PrintedTable> printed() const;

signals:
    void printRequested();
    void normsRequested();
    /// «Отклонений 11; без причины 5 …», for the foot of the window.
    void remarkChanged(const QString& remark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTitle();
    QWidget* makeFilter();
    QWidget* makePanel();
    void connectGrid();
    void showLines();
    void showCurrent();
    void showTitle();
    void showRemark();
    void arrangeColumns();
    void takeFilter();
    void keepPlace();
    void tell(const QStringList& refused);

    ShownPlan& m_shownPlan;
    DeviationModel* m_model;
    ElidedLabel* m_addition;
    QCheckBox* m_allYears;
    QPushButton* m_print;
    SegmentedSwitch* m_reasons;
    QComboBox* m_measures;
    QComboBox* m_sources;
    QComboBox* m_sizes;
    QComboBox* m_order;
    QList<QWidget*> m_filterNames;
    MessageStrip* m_strip;
    FormGrid* m_grid;
    QWidget* m_empty = nullptr;
    RoleLabel* m_emptyWords;
    LinkButton* m_norms;
    RoleLabel* m_uncompared;
    QWidget* m_panel = nullptr;
    RoleLabel* m_name;
    DeviationYears* m_years;
    DeviationForm* m_form;
    std::optional<form::CellAddress> m_cell;  ///< in sight, to be found again after an edit
    int m_year = 0;
};

}  // namespace ui
