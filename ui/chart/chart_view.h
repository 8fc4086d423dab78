#pragma once

#include "ui/chart/chart_picture.h"
#include "ui/chart/chart_space.h"
#include "ui/chart/chart_table.h"

#include <QChartView>

namespace ui {

/// A chart painted over empty Qt Charts axes. Hover and the arrow keys go from mark to mark and tell its value,
/// share and formula; F2 asks for the
/// table, Ctrl+C for a copy. Charts of the program derive from it and lay themselves out.
class ChartView : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// Its name and one sentence of what it says, for screen readers.
    void describe(const QString& name, const QString& summary);
    /// «млн руб.», behind every value that is told.
    void setUnit(const QString& unit);
    [[nodiscard]] QString unit() const { return m_unit; }

    /// As it is laid out now.
    [[nodiscard]] const ChartPicture& picture() const { return m_picture; }
    /// The same chart at another size: for files and paper.
    [[nodiscard]] ChartPicture pictureAt(const QSizeF& size) const;
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// The height under which labels would touch.
    [[nodiscard]] virtual int leastHeight(int width) const = 0;

    /// The mark that is told of; −1 for none.
    [[nodiscard]] int currentMark() const { return m_current; }
    void setCurrentMark(int mark);
    /// The bar that is looked at elsewhere, whose row has another ground; −1 for none. Files and paper do not show it.
    void setCurrentBar(int bar);
    [[nodiscard]] int currentBar() const { return m_currentBar; }
    /// What is told of it, a line each; the first is its name.
    [[nodiscard]] QStringList readout() const;

    [[nodiscard]] QSize sizeHint() const override { return {360, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }

signals:
    void tableRequested();
    void copyRequested();
    /// A click on a mark, or Enter.
    void markChosen(int mark);

protected:
    [[nodiscard]] virtual ChartPicture compose(ChartSpace& space) const = 0;
    /// After the values have changed.
    void layOut();

    void drawBackground(QPainter* painter, const QRectF& area) override;
    void drawForeground(QPainter* painter, const QRectF& area) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int markAt(const QPointF& place) const;
    [[nodiscard]] int markOfNextBar(int step) const;

    ChartSpace m_space;
    ChartPicture m_picture;
    QString m_summary;
    QString m_unit;
    int m_current = -1;
    int m_currentBar = -1;
};

}  // namespace ui
