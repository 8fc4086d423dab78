#pragma once

#include "core/analysis/indexation.h"
#include "ui/scenario/deed_bar.h"

#include <QStringList>

#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace ui {

class ShownPlan;

/// «Проиндексировать…»: a column, or some rows of it, times an index of each year; one named deed in the scenario in
/// sight.
class IndexBar : public DeedBar {
    Q_OBJECT

public:
    explicit IndexBar(ShownPlan& shownPlan, QWidget* parent = nullptr);

    /// `rows`: those marked in the table, two or more; none – every row of the column.
    void open(const std::vector<std::string>& rows);

    [[nodiscard]] QComboBox& column() const { return *m_column; }
    [[nodiscard]] QLineEdit& rows() const { return *m_rows; }
    [[nodiscard]] QLineEdit& name() const { return *m_name; }
    [[nodiscard]] QLineEdit& index(std::size_t year) const { return *m_indices[year]; }

public slots:
    /// What would change, and what becomes of the cost of the programme.
    void preview();
    void apply();

private:
    void arrange();
    void fill() override;
    /// Every fault of the fields at once; nullopt – there was one. Fills the warnings.
    [[nodiscard]] std::optional<analysis::Indexed> indexed();
    [[nodiscard]] QString effectWords(const analysis::Indexed& indexed) const;

    ShownPlan& m_shownPlan;
    std::vector<std::string> m_columns;  ///< «a2.unit_cost», as the list has them
    QComboBox* m_column;
    QLineEdit* m_rows;
    QLineEdit* m_name;
    std::vector<QLabel*> m_years;
    std::vector<QLineEdit*> m_indices;
    QStringList m_warnings;  ///< of the indices last read; they do not block
    QPushButton* m_preview;
    QPushButton* m_apply;
};

}  // namespace ui
