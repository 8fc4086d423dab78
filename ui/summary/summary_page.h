#pragma once

#include "core/document/printed_table.h"
#include "ui/summary/summary_link.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;

namespace ui {

class ShownPlan;
class ElidedLabel;
class KeyFigure;
class MessageStrip;
class ReadinessPanel;
class StageHeader;
class SummaryDelegate;
class SummaryModel;

/// «Сводка плана»: the four stages of the year in sight, readiness, what to do next. Every figure leads to its cell.
class SummaryPage : public QWidget {
    Q_OBJECT

public:
    explicit SummaryPage(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    [[nodiscard]] SummaryModel& model() const { return *m_model; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] QComboBox& compared() const { return *m_compared; }
    [[nodiscard]] const QList<KeyFigure*>& keyFigures() const { return m_figures; }
    void follow(const SummaryLink& link);
    /// What «Печать сводки» prints.
    [[nodiscard]] document::PrintedTable printed();
    /// A remark under the title, after what stands there.
    void tell(const QString& remark);
    [[nodiscard]] MessageStrip& strip() const { return *m_strip; }

signals:
    void cellRequested(const form::CellAddress& cell, int year);
    void parameterRequested(const QString& path, int year);
    void checksRequested();
    /// The appendices, for the link «Просмотреть печать».
    void printRequested();
    void summaryPrintRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeTitle();
    QWidget* makeFigures();
    void setUpTable();
    void offerYears();
    void refreshWhenSeen();
    void refresh();
    void fillFigures();
    void fitColumns();
    void fitRows(int nameWidth);

    const ShownPlan& m_shownPlan;
    SummaryModel* m_model;
    ElidedLabel* m_addition = nullptr;
    QComboBox* m_compared = nullptr;
    QPushButton* m_print = nullptr;
    QTableView* m_table;
    StageHeader* m_header;
    SummaryDelegate* m_delegate;
    MessageStrip* m_strip;
    ReadinessPanel* m_panel;
    QList<KeyFigure*> m_figures;
    bool m_stale = true;
};

}  // namespace ui
