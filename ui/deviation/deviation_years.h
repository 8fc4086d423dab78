#pragma once

#include "core/check/deviations.h"

#include <QWidget>

namespace ui {

class ShownPlan;

/// One figure in each year of the programme beside its normative: where it differs, and where it does not.
class DeviationYears : public QWidget {
    Q_OBJECT

public:
    explicit DeviationYears(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    /// Nothing is shown of no cell.
    void display(const std::optional<form::CellAddress>& cell, const check::DeviationRegister& found);

signals:
    void yearChosen(int year);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Line {
        int year = 0;
        QString federal;
        QString territorial;
        QString delta;
        QString percent;
        bool falls = false;
        bool differs = false;
    };

    [[nodiscard]] QString told() const;

    const ShownPlan& m_shownPlan;
    std::vector<Line> m_lines;
};

}  // namespace ui
