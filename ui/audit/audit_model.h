#pragma once

#include "core/audit/audit.h"
#include "ui/form/form_heading.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ui {

/// A published table as it was printed, with the marks of what was found in it. Nothing is typed here.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit AuditModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setReport(const audit::TableQuestion& question, const audit::AuditReport& report);
    [[nodiscard]] bool hasTable() const { return m_question.edition != nullptr; }
    [[nodiscard]] FormHeading heading() const;
    /// Where a cell of the form stands; an invalid index where it is in no column in sight.
    [[nodiscard]] QModelIndex indexOf(const form::CellAddress& cell) const;
    /// nullptr – nothing was found in the cell.
    [[nodiscard]] const audit::AuditFinding* findingAt(const QModelIndex& index) const;
    /// Rows with findings, and those that take part in a sum with them.
    [[nodiscard]] QSet<int> rowsAside() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const form::Appendix* appendix() const;
    [[nodiscard]] const form::Column* column(int section) const;
    [[nodiscard]] int leading() const;
    [[nodiscard]] form::CellAddress address(const QModelIndex& index) const;
    [[nodiscard]] QString words(const QModelIndex& index) const;
    [[nodiscard]] QVariant stateOf(const QModelIndex& index) const;
    [[nodiscard]] QString told(const QModelIndex& index) const;

    audit::TableQuestion m_question;
    audit::Figures m_figures;
    std::vector<audit::AuditFinding> m_findings;
    std::vector<int> m_columns;  ///< of the appendix, those with figures on paper
};

}  // namespace ui
