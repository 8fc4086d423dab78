#pragma once

#include "core/form/edition.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

class ShownPlan;

/// The line over a table with parameters it is computed from, in the year in sight; each leads to where it is entered.
class ParameterLine : public QWidget {
    Q_OBJECT

public:
    ParameterLine(const ShownPlan& plan, const form::Appendix& table, QWidget* parent = nullptr);

    [[nodiscard]] static bool isNeeded(const form::Appendix& table) { return !table.parameters.empty(); }
    /// «доля детей», «0,208», left to right.
    [[nodiscard]] QStringList words() const;

signals:
    void parameterRequested(const QString& path, int year);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void addParameter(const std::string& path);

    const ShownPlan& m_plan;
    const form::Appendix& m_table;
    QHBoxLayout* m_line;
};

}  // namespace ui
