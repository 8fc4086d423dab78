#include "ui/audit/audit_model.h"

#include "core/decimal/russian.h"
#include "core/document/melted_heading.h"
#include "core/document/title_block.h"
#include "core/exchange/audit_text.h"
#include "ui/form/cell_state.h"

#include <algorithm>

namespace ui {

using audit::AuditFinding;
using audit::Kind;

const form::Appendix* AuditModel::appendix() const {
    return m_question.edition == nullptr ? nullptr : m_question.edition->appendix(m_question.appendix);
}

int AuditModel::leading() const {
    return appendix() == nullptr ? 0 : static_cast<int>(appendix()->leading.size());
}

const form::Column* AuditModel::column(int section) const {
    const int place = section - leading();
    return place < 0 || place >= static_cast<int>(m_columns.size())
               ? nullptr
               : &appendix()->columns[static_cast<std::size_t>(m_columns[static_cast<std::size_t>(place)])];
}

void AuditModel::setReport(const audit::TableQuestion& question, const audit::AuditReport& report) {
    beginResetModel();
    m_question = question;
    m_figures = report.figures;
    m_findings = report.findings;
    m_columns.clear();
    const bool isFirst = question.year == audit::firstYearFor(*question.edition, question.year);
    for (std::size_t at = 0; at < appendix()->columns.size(); ++at) {
        const form::Column& one = appendix()->columns[at];
        if (one.onPaper && (!one.firstYearOnly || isFirst)) {
            m_columns.push_back(static_cast<int>(at));
        }
    }
    endResetModel();
}

FormHeading AuditModel::heading() const {
    FormHeading heading;
    if (appendix() == nullptr) {
        return heading;
    }
    std::vector<document::HeadingPath> paths;
    const std::string money(form::moneyName(m_question.edition->money));
    const auto add = [&](const auto& one) {
        document::HeadingPath path = one.shortHeader.empty() ? one.header : one.shortHeader;
        for (std::string& level : path) {
            level = document::replaced(document::replaced(level, "{money}", money), "{year}",
                                       std::to_string(m_question.year));
        }
        heading.levels = std::max(heading.levels, static_cast<int>(path.size()));
        paths.push_back(std::move(path));
        heading.columnNumbers.append(QString::fromStdString(one.number));
    };
    for (const form::LeadingColumn& one : appendix()->leading) {
        add(one);
    }
    for (int section = leading(); section < columnCount(); ++section) {
        add(*column(section));
    }
    for (const document::HeadingCell& cell : document::meltedHeading(paths)) {
        heading.spans.push_back({cell.firstColumn,
                                 cell.lastColumn,
                                 cell.firstLevel,
                                 cell.lastLevel,
                                 QString::fromStdString(cell.text),
                                 {}});
    }
    return heading;
}

form::CellAddress AuditModel::address(const QModelIndex& index) const {
    const form::Column* const one = column(index.column());
    return {m_question.appendix, appendix()->rows[static_cast<std::size_t>(index.row())].key,
            one == nullptr ? std::string() : one->key};
}

QModelIndex AuditModel::indexOf(const form::CellAddress& cell) const {
    if (appendix() == nullptr) {
        return {};
    }
    const int row = appendix()->rowIndex(cell.row);
    for (int section = leading(); row >= 0 && section < columnCount(); ++section) {
        if (column(section)->key == cell.column) {
            return index(row, section);
        }
    }
    return {};
}

const AuditFinding* AuditModel::findingAt(const QModelIndex& index) const {
    if (appendix() == nullptr || column(index.column()) == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find(m_findings, address(index), &AuditFinding::cell);
    return found == m_findings.end() ? nullptr : &*found;
}

QSet<int> AuditModel::rowsAside() const {
    QSet<int> kept;
    for (const AuditFinding& finding : m_findings) {
        const int row = appendix()->rowIndex(finding.cell.row);
        kept.insert(row);
        for (std::size_t other = 0; other < appendix()->rows.size(); ++other) {
            const form::Row& one = appendix()->rows[other];
            const bool isPart = std::ranges::find(appendix()->rows[static_cast<std::size_t>(row)].parts, one.key)
                                != appendix()->rows[static_cast<std::size_t>(row)].parts.end();
            const bool isSum = std::ranges::find(one.parts, finding.cell.row) != one.parts.end();
            if (isPart || isSum || one.kind == form::RowKind::GrandTotal) {
                kept.insert(static_cast<int>(other));
            }
        }
    }
    QSet<int> aside;
    for (int row = 0; row < rowCount(); ++row) {
        if (!kept.contains(row)) {
            aside.insert(row);
        }
    }
    return aside;
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || appendix() == nullptr ? 0 : static_cast<int>(appendix()->rows.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || appendix() == nullptr ? 0 : leading() + static_cast<int>(m_columns.size());
}

QString AuditModel::words(const QModelIndex& index) const {
    const form::Row& row = appendix()->rows[static_cast<std::size_t>(index.row())];
    if (index.column() < leading()) {
        const std::string& key = appendix()->leading[static_cast<std::size_t>(index.column())].key;
        return QString::fromStdString(key == "row" ? row.number : key == "unit" ? row.unit : row.label);
    }
    if (const AuditFinding* const finding = findingAt(index); finding != nullptr && !finding->text.empty()) {
        return QString::fromStdString(finding->text);
    }
    const form::CellAddress cell = address(index);
    if (const auto figure = m_figures.find(cell); figure != m_figures.end()) {
        return QString::fromStdString(decimal::printRussian(figure->second));
    }
    const form::CellRule* const rule = m_question.edition->rule(cell);
    return rule != nullptr && rule->kind == form::RuleKind::Closed ? QStringLiteral("Х") : QString();
}

QVariant AuditModel::stateOf(const QModelIndex& index) const {
    const form::Row& row = appendix()->rows[static_cast<std::size_t>(index.row())];
    CellState state;
    state.isTotalRow = row.kind == form::RowKind::GrandTotal || row.kind == form::RowKind::SectionTotal;
    if (index.column() < leading()) {
        return QVariant::fromValue(state);
    }
    const form::CellRule* const rule = m_question.edition->rule(address(index));
    state.kind = rule != nullptr && rule->kind == form::RuleKind::Closed ? CellKind::Closed : CellKind::Text;
    if (const AuditFinding* const finding = findingAt(index)) {
        switch (finding->kind) {
        case Kind::Inconsistent:
            state.flags = CellFlag::Error;
            break;
        case Kind::Balancing:
            state.flags = CellFlag::Warning;
            break;
        case Kind::Follows:
            state.flags = CellFlag::Consequence;
            break;
        case Kind::Digits:
            state.flags = CellFlag::Note;
            break;
        case Kind::Missing:
            state.kind = CellKind::Missing;
            break;
        }
    }
    return QVariant::fromValue(state);
}

QString AuditModel::told(const QModelIndex& index) const {
    const form::Row& row = appendix()->rows[static_cast<std::size_t>(index.row())];
    QString text =
        QStringLiteral("строка %1, %2").arg(QString::fromStdString(row.number), QString::fromStdString(row.labelShort));
    if (const form::Column* const one = column(index.column())) {
        text += QStringLiteral("; %1: %2").arg(QString::fromStdString(one->shortName), words(index));
    }
    if (const AuditFinding* const finding = findingAt(index)) {
        text += QStringLiteral("; ") + QString::fromUtf8(exchange::kindName(finding->kind).data())
                + QStringLiteral(": ") + QString::fromStdString(finding->cause);
    }
    return text;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (appendix() == nullptr) {
        return {};
    }
    const form::Row& row = appendix()->rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(index);
    case Qt::ToolTipRole: {
        const AuditFinding* const finding = findingAt(index);
        return finding == nullptr ? words(index) : QString::fromStdString(finding->cause);
    }
    case Qt::AccessibleTextRole:
        return told(index);
    case CellStateRole:
        return stateOf(index);
    case RowNumberRole:
        return QString::fromStdString(row.key);
    case LevelRole:
        return row.level;
    case ShortLabelRole:
        return QString::fromStdString(row.labelShort.empty() ? row.label : row.labelShort);
    case ReadOnlyReasonRole:
        return QStringLiteral("Чужую таблицу не правят: создайте из неё план.");
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (appendix() == nullptr) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole
                   ? QVariant(QString::fromStdString(appendix()->rows[static_cast<std::size_t>(section)].number))
                   : QVariant();
    }
    const form::Column* const one = column(section);
    if (role == Qt::DisplayRole) {
        return one == nullptr
                   ? QString::fromStdString(appendix()->leading[static_cast<std::size_t>(section)].header.back())
                   : QString::fromStdString(one->shortName);
    }
    if (role == ColumnRuleRole) {
        const form::Column* const before = column(section - 1);
        return one != nullptr && (before == nullptr || before->measure != one->measure);
    }
    if (role == ColumnKindRole) {
        if (one != nullptr) {
            return static_cast<int>(ColumnKind::Value);
        }
        const std::string& key = appendix()->leading[static_cast<std::size_t>(section)].key;
        return static_cast<int>(key == "row"    ? ColumnKind::RowNumber
                                : key == "unit" ? ColumnKind::Unit
                                                : ColumnKind::Label);
    }
    return {};
}

}  // namespace ui
