#pragma once

#include "ui/form/form_heading.h"
#include "ui/form/grid_metrics.h"

#include <QHeaderView>

#include <optional>

namespace ui {

/// The heading of a form drawn over the sections of a table: levels of spans, the row of column
/// numbers with the current one in accent, and, for deep forms, a band that names the ancestors of
/// the first visible row.
class FormHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FormHeader(QWidget* parent = nullptr);

    void setHeading(const FormHeading& heading);
    [[nodiscard]] const FormHeading& heading() const { return m_heading; }
    void setMetrics(const GridMetrics& metrics);
    void setCurrentColumn(int column);
    /// A click on the heading of one column asks to sort by it.
    void setSortable(bool sortable);
    void setSortMark(const std::optional<SortMark>& mark);
    void setBreadcrumbShown(bool shown);
    void setBreadcrumb(const QString& text);
    [[nodiscard]] QString breadcrumb() const { return m_breadcrumb; }
    /// What the words of the band may take.
    [[nodiscard]] int breadcrumbRoom() const;

    /// Measures the levels anew for the section widths of now.
    void measure();
    /// A header over a part of the columns takes the heights and the band of the whole one.
    void takeLevelsFrom(const FormHeader& whole);
    [[nodiscard]] const QList<int>& levelHeights() const { return m_levelHeights; }

    /// The rectangle of a span in viewport coordinates; empty while all its sections are hidden.
    [[nodiscard]] QRect spanRect(const HeadingSpan& span) const;
    [[nodiscard]] QRect numberRect(int column) const;
    [[nodiscard]] QRect breadcrumbRect() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void sortRequested(int column);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] int levelTop(int level) const;
    [[nodiscard]] int numberRowHeight() const;
    [[nodiscard]] int breadcrumbHeight() const;
    void drawSpan(QPainter& painter, const HeadingSpan& span, const QStringList& lines) const;
    void drawNumbers(QPainter& painter) const;
    void drawSortMark(QPainter& painter) const;
    /// The lowest heading over one column alone, or its number.
    [[nodiscard]] bool isOfOneColumn(const QPoint& place) const;

    FormHeading m_heading;
    GridMetrics m_metrics;
    QList<int> m_levelHeights;
    std::vector<QStringList> m_spanLines;
    int m_currentColumn = -1;
    std::optional<SortMark> m_sortMark;
    QPoint m_pressed;
    bool m_breadcrumbShown = false;
    QString m_breadcrumb;
};

}  // namespace ui
