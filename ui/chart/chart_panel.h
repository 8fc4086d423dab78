#pragma once

#include "ui/chart/chart_export.h"
#include "ui/chart/chart_table.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace ui {

class ChartView;
class ElidedLabel;
class LinkButton;

/// A chart with its title, the menu that copies and saves it, and the table that F2 shows instead of it.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    /// Takes the chart as its child.
    explicit ChartPanel(ChartView* chart, QWidget* parent = nullptr);

    void setCaption(const ChartCaption& caption);
    [[nodiscard]] const ChartCaption& caption() const { return m_caption; }
    [[nodiscard]] ChartView& chart() const { return *m_chart; }
    [[nodiscard]] QToolButton& copyButton() const { return *m_copy; }
    /// What is missing, instead of a blank chart; `act` is the words of the link under it.
    void showEmpty(const QString& words, const QString& act);
    /// The chart, after its values have changed.
    void showChart();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool showsTable() const;
    /// The table with its numbers, or the chart again.
    void toggleTable();

    void copyPicture();
    void copySvg();
    void copyCsv(CsvStyle style = CsvStyle::Spreadsheet);
    /// Asks where.
    void save();

signals:
    void actRequested();
    /// A file was not written: why.
    void faultTold(const QString& fault);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillTable();
    [[nodiscard]] QHBoxLayout* makeTitle();
    void makeMenu();
    void takeLeastHeight();
    [[nodiscard]] QSize pictureSize() const;

    ChartView* m_chart;
    ChartCaption m_caption;
    ElidedLabel* m_title;
    ElidedLabel* m_base;
    QToolButton* m_copy;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    QTableWidget* m_table;
    QWidget* m_empty;
    QLabel* m_emptyWords;
    LinkButton* m_emptyAct;
};

}  // namespace ui
