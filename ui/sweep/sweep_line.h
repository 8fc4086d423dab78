#pragma once

#include "core/analysis/sweep_spec.h"
#include "ui/sweep/sweep_text.h"

#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QLabel;

namespace ui {

/// One parameter of a sweep and the values it takes: from, to and how many, or a distribution.
class SweepLine : public QWidget {
    Q_OBJECT

public:
    /// Parameters count from 1; the first one cannot be left out.
    explicit SweepLine(int number, QWidget* parent = nullptr);

    /// What can be chosen; a choice that is still there stays with the numbers typed for it. Looked at until the next.
    void setLevers(const std::vector<analysis::Lever>& levers, const form::Edition& edition);
    void setKind(analysis::SweepKind kind);
    [[nodiscard]] bool isUsed() const;
    /// Adds the table of the parameter; nothing while it is left out.
    void describe(SweepText& text) const;

    [[nodiscard]] QComboBox& parameter() const { return *m_parameter; }
    [[nodiscard]] QLineEdit& rows() const { return *m_rows; }
    [[nodiscard]] QComboBox& shape() const { return *m_shape; }
    /// From, to, how many; or mean and deviation; or low, mode, high.
    [[nodiscard]] QLineEdit& number(std::size_t place) const { return *m_numbers.at(place); }

signals:
    void chosen();

private:
    void arrange();
    void showFields();
    void proposeNumbers();
    [[nodiscard]] const analysis::Lever* lever() const;

    int m_number;
    analysis::SweepKind m_kind = analysis::SweepKind::Grid;
    const std::vector<analysis::Lever>* m_levers = nullptr;
    QComboBox* m_parameter;
    QLabel* m_rowsTitle;
    QLineEdit* m_rows;
    QComboBox* m_shape;
    QWidget* m_values;
    std::array<QLabel*, 3> m_captions{};
    std::array<QLineEdit*, 3> m_numbers{};
};

}  // namespace ui
