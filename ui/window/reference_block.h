#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

class ShownPlan;

/// «Справочно» under the table of an appendix: an amount by year and per person, and the way to where it is entered.
class ReferenceBlock : public QWidget {
    Q_OBJECT

public:
    ReferenceBlock(const ShownPlan& shownPlan, int appendix, QWidget* parent = nullptr);

    [[nodiscard]] static bool isNeeded(const ShownPlan& shownPlan, int appendix);
    /// «95 000,0» of a year as shown, or «не введено».
    [[nodiscard]] QString shownTotal(int year) const;

signals:
    void parameterRequested(const QString& path, int year);

private:
    void refresh();

    const ShownPlan& m_shownPlan;
    int m_appendix;
    QGridLayout* m_grid;
};

}  // namespace ui
