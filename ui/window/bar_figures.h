#pragma once

#include "ui/chart/paired_bars_chart.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// The figures of one bar under its chart: a line a kind of figure, a column a side.
class BarFigures : public QWidget {
    Q_OBJECT

public:
    explicit BarFigures(QWidget* parent = nullptr);

    void showBar(const PairedBar& bar, const PairedNames& names);
    /// «35–39 лет», «подлежат», «24 398», «25 178», left to right and down.
    [[nodiscard]] QStringList words() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addLine(const QStringList& words, bool isHead);

    QGridLayout* m_grid;
    int m_lines = 0;
};

}  // namespace ui
