#pragma once

#include "core/audit/audit.h"

#include <QWidget>

#include <optional>

class QTableWidget;

namespace ui {

class SegmentedSwitch;

/// The list of what was found in a table, by kind; a line leads to its cell.
class AuditFindings : public QWidget {
    Q_OBJECT

public:
    explicit AuditFindings(QWidget* parent = nullptr);

    void setReport(const audit::TableQuestion& question, const audit::AuditReport& report);
    /// The line of a cell, chosen without being asked for.
    void choose(const form::CellAddress& cell);
    [[nodiscard]] QTableWidget& list() const { return *m_list; }
    void setKind(std::optional<audit::Kind> kind);

signals:
    void cellChosen(const form::CellAddress& cell);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void arrange();

    audit::TableQuestion m_question;
    std::vector<audit::AuditFinding> m_findings;
    std::vector<std::size_t> m_shown;
    std::optional<audit::Kind> m_kind;
    SegmentedSwitch* m_kinds;
    QTableWidget* m_list;
    std::vector<std::optional<audit::Kind>> m_choices;
};

/// The mark of a kind, the same in the list and in the table.
[[nodiscard]] QIcon auditIcon(audit::Kind kind);

}  // namespace ui
