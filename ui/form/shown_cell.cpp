#include "ui/form/shown_cell.h"

#include "core/explain/cell_words.h"
#include "core/form/parameter_path.h"
#include "core/form/services_column.h"
#include "core/plan/plan.h"
#include "core/programme/facts.h"
#include "core/programme/filled_table.h"
#include "ui/form/figure_words.h"
#include "ui/plan/shown_plan.h"

#include <QStringList>

namespace ui {

bool isTotal(const form::Row& row) {
    return row.kind == form::RowKind::SectionTotal || row.kind == form::RowKind::GrandTotal;
}

ShownCell::ShownCell(const ShownPlan& plan, form::CellAddress address, int year)
    : m_plan(plan), m_address(std::move(address)), m_year(year), m_view(read()) {}

programme::CellView ShownCell::read() const {
    if (isFact()) {
        return programme::factView(m_plan.edition(), m_plan.calculation().years.front(), m_plan.assignments(),
                                   m_address, m_year);
    }
    return programme::FilledTable(m_plan.edition(), m_plan.calculation(), m_address.appendix).cell(m_address, m_year);
}

bool ShownCell::isFact() const {
    return m_year < m_plan.years().front();
}

std::string ShownCell::path() const {
    return isFact() ? programme::factPath(m_address) : m_address.path();
}

const form::Row& ShownCell::row() const {
    return *m_plan.edition().appendix(m_address.appendix)->row(m_address.row);
}

bool ShownCell::isTypeable() const {
    return !m_plan.isReadOnly() && m_view.takesEntry;
}

QString ShownCell::text() const {
    if (!m_view.shownText.empty()) {
        return QString::fromStdString(m_view.shownText);
    }
    const form::Column* const column = m_plan.edition().column(m_address);
    if (column != nullptr && column->type == form::ColumnType::Mark && m_view.entered) {
        return QStringLiteral("✓");
    }
    return shownFigure(m_view);
}

QString ShownCell::editText() const {
    if (!m_view.shownText.empty()) {
        return QString::fromStdString(m_view.shownText);
    }
    return m_view.own() ? editedFigure(*m_view.own()) : QString();
}

CellKind ShownCell::kind(bool isTotalRow) const {
    if (m_view.closed()) {
        return CellKind::Closed;
    }
    if (m_view.dash()) {
        return CellKind::Dash;
    }
    if (m_view.rule == form::RuleKind::Blank) {
        return CellKind::Text;
    }
    if (m_view.entered) {
        const programme::AssignmentKey kept = programme::keptKey(path(), m_year);
        return m_plan.isOverridden(kept.path, kept.year) ? CellKind::Overridden : CellKind::Entered;
    }
    if (m_view.defaulted) {
        return CellKind::FederalDefault;
    }
    if (m_view.takesEntry && !m_view.figure) {
        return m_view.missing ? CellKind::Missing : CellKind::Empty;
    }
    return isTotalRow ? CellKind::Total : CellKind::Computed;
}

CellState ShownCell::state() const {
    CellState state;
    state.isTotalRow = isTotal(row());
    state.kind = kind(state.isTotalRow);
    const auto fault = m_plan.faultOf(m_address, m_year);
    state.flags.setFlag(CellFlag::Error, fault == check::State::Error);
    state.flags.setFlag(CellFlag::Warning, fault == check::State::Warning);
    state.flags.setFlag(CellFlag::Consequence, m_plan.isConsequence(m_address, m_year));
    state.flags.setFlag(CellFlag::Corrected, m_view.corrected);
    state.flags.setFlag(CellFlag::Incomplete, m_view.incomplete);
    state.flags.setFlag(CellFlag::Note, hasOwnNote());
    const form::Column* const column = m_plan.edition().column(m_address);
    state.flags.setFlag(CellFlag::Words,
                        column != nullptr
                            && (column->type == form::ColumnType::Text || column->type == form::ColumnType::Choice));
    state.flags.setFlag(CellFlag::Fact, isFact());
    state.flags.setFlag(CellFlag::Mark, column != nullptr && column->type == form::ColumnType::Mark);
    return state;
}

bool ShownCell::hasOwnNote() const {
    const programme::Assignments& given = m_plan.assignments();
    if (isFact()) {
        const programme::AssignmentKey kept = programme::factKey(m_address, m_year);
        const programme::Assignment* fact = given.find(kept.path, kept.year);
        return fact != nullptr && !fact->note.empty();
    }
    const programme::Assignment* correction = given.find(form::adjustmentPath(m_address), m_year);
    if (correction != nullptr && !correction->note.empty()) {
        return true;
    }
    // A note that only repeats the act behind the whole row is the row's source, not a remark.
    const programme::Assignment* entry = given.find(m_address.path(), m_year);
    return entry != nullptr && !entry->note.empty() && entry->note != row().source;
}

QString ShownCell::readOnlyReason() const {
    return m_plan.isReadOnly() ? m_plan.readOnlyReason() : computedReason(m_view, row());
}

QString ShownCell::readOnlyAction() const {
    if (isFact()) {
        return {};
    }
    const plan::PlannedCell* planned = m_plan.resultOf(m_year)->plan().cell(m_address);
    const bool corrects = planned != nullptr && planned->adjustment != plan::noSlot && !m_plan.isReadOnly();
    return corrects ? QStringLiteral("Поправка…") : QString();
}

QString ShownCell::findings() const {
    QStringList told;
    for (const check::CheckFinding& finding : m_plan.findings()) {
        if (finding.state != check::State::Justified && finding.cell == m_address && finding.year == m_year) {
            told.append(QString::fromStdString(finding.message));
        }
    }
    return told.join(QLatin1Char(' '));
}

QString ShownCell::accessibleText(const form::Column& column, bool withYear) const {
    const form::Row& at = row();
    QStringList parts{QStringLiteral("строка %1, %2")
                          .arg(QString::fromStdString(at.key), QString::fromStdString(at.labelShort).toLower()),
                      column.number.empty() ? QString::fromStdString(column.shortName).toLower()
                                            : QStringLiteral("графа ") + QString::fromStdString(column.number)};
    if (withYear) {
        parts.append(QStringLiteral("%1 год").arg(m_year));
    }
    QString value = text();
    if (m_view.figure) {
        const bool counted = column.key == form::servicesKey;
        value += QLatin1Char(' ')
                 + QString::fromStdString(counted ? at.unit : explain::unitOf(m_plan.edition(), at, column));
    }
    if (!value.isEmpty()) {
        parts.append(value);
    }
    parts.append(stateWords(state(), m_view.figure.has_value()));
    return parts.join(QStringLiteral("; "));
}

}  // namespace ui
