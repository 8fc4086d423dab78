#include "ui/import/import_model.h"

#include "ui/import/import_words.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace ui {
namespace {

using reading::MappedLine;
using reading::Verdict;

constexpr std::array verdictOrder{Verdict::Rejected, Verdict::Doubtful, Verdict::Differs, Verdict::Recognised};

QIcon markOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Rejected:
        return icon(Icon::Error, Role::Error);
    case Verdict::Doubtful:
        return icon(Icon::Help, Role::WarnMark);
    case Verdict::Differs:
        return icon(Icon::Warning, Role::WarnMark);
    case Verdict::Recognised:
        break;
    }
    return icon(Icon::Ok, Role::Ok);
}

}  // namespace

void ImportModel::begin(std::vector<MappedLine> lines) {
    m_chosen.clear();
    m_filter.reset();
    setLines(std::move(lines));
}

void ImportModel::setLines(std::vector<MappedLine> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    m_ticks.clear();
    for (const MappedLine& line : m_lines) {
        const auto chosen = m_chosen.find({line.line, line.field});
        m_ticks.push_back(canTick(line) && (chosen == m_chosen.end() ? line.isTicked : chosen->second));
    }
    arrange();
    endResetModel();
    emit ticksChanged();
}

void ImportModel::setFilter(std::optional<Verdict> verdict) {
    beginResetModel();
    m_filter = verdict;
    arrange();
    endResetModel();
}

void ImportModel::setOnlyChanges(bool only) {
    beginResetModel();
    m_onlyChanges = only;
    arrange();
    endResetModel();
}

void ImportModel::arrange() {
    m_rows.clear();
    for (const Verdict verdict : verdictOrder) {
        if (m_filter && m_filter != verdict) {
            continue;
        }
        bool isFirst = true;
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            const MappedLine& line = m_lines[at];
            const bool isQuiet = m_onlyChanges && canTick(line) && !line.changes;
            if (line.verdict != verdict || isQuiet) {
                continue;
            }
            if (isFirst) {
                m_rows.push_back({verdict, std::nullopt});
                isFirst = false;
            }
            m_rows.push_back({verdict, at});
        }
    }
}

std::size_t ImportModel::count(Verdict verdict) const {
    return static_cast<std::size_t>(std::ranges::count(m_lines, verdict, &MappedLine::verdict));
}

std::vector<std::size_t> ImportModel::tickedCells() const {
    std::vector<std::size_t> cells;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        if (m_ticks[at]) {
            cells.insert(cells.end(), m_lines[at].cells.begin(), m_lines[at].cells.end());
        }
    }
    return cells;
}

std::size_t ImportModel::tickedDoubtful() const {
    std::size_t count = 0;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        count += m_ticks[at] && m_lines[at].verdict == Verdict::Doubtful ? m_lines[at].cells.size() : 0U;
    }
    return count;
}

void ImportModel::setTick(std::size_t line, bool on) {
    if (canTick(m_lines[line])) {
        m_ticks[line] = on;
        m_chosen[{m_lines[line].line, m_lines[line].field}] = on;
    }
}

void ImportModel::toggle(const QModelIndexList& rows) {
    // One key over several lines: they all become what the first was not.
    std::optional<bool> wanted;
    for (const QModelIndex& index : rows) {
        const Row& row = m_rows[static_cast<std::size_t>(index.row())];
        if (row.line && canTick(m_lines[*row.line])) {
            wanted = wanted.value_or(!m_ticks[*row.line]);
            setTick(*row.line, *wanted);
            emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
        }
    }
    emit ticksChanged();
}

void ImportModel::toggleGroup(int row) {
    const Verdict verdict = m_rows[static_cast<std::size_t>(row)].verdict;
    // A group of which some are ticked becomes one of which all are.
    bool isWhole = true;
    for (const Row& other : m_rows) {
        isWhole =
            isWhole
            && (!other.line || other.verdict != verdict || !canTick(m_lines[*other.line]) || m_ticks[*other.line]);
    }
    for (const Row& other : m_rows) {
        if (other.line && other.verdict == verdict) {
            setTick(*other.line, !isWhole);
        }
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit ticksChanged();
}

const MappedLine* ImportModel::line(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_rows.size() && m_rows[at].line ? &m_lines[*m_rows[at].line] : nullptr;
}

bool ImportModel::isTicked(int row) const {
    const Row& at = m_rows[static_cast<std::size_t>(row)];
    return at.line && m_ticks[*at.line];
}

int ImportModel::nextFault(int row) const {
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int next = (std::max(row, 0) + step) % rows;
        const MappedLine* const at = line(next);
        if (at != nullptr && (at->verdict == Verdict::Rejected || at->verdict == Verdict::Doubtful)) {
            return next;
        }
    }
    return -1;
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ImportColumn::Reason) + 1;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const {
    const MappedLine* const at = line(index.row());
    if (at == nullptr) {
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags |= canTick(*at) ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
    const bool isWritten = at->verdict == Verdict::Rejected && index.column() == static_cast<int>(ImportColumn::Text);
    return isWritten ? flags | Qt::ItemIsEditable : flags;
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const MappedLine* const at = line(index.row());
    if (at == nullptr || role != Qt::EditRole || value.toString() == QString::fromStdString(at->text)) {
        return false;
    }
    emit retyped({at->line, at->field}, value.toString());
    return true;
}

QString ImportModel::textOf(const MappedLine& line, ImportColumn column) const {
    switch (column) {
    case ImportColumn::Address:
        return placeInSheet(line);
    case ImportColumn::Text:
        return QString::fromStdString(line.text).simplified();
    case ImportColumn::Row:
        return QString::fromStdString(line.row);
    case ImportColumn::Place:
        return QString::fromStdString(line.place);
    case ImportColumn::Before:
        return line.isFigure ? figureOrText(line.before) : QString::fromStdString(line.before);
    case ImportColumn::After:
        return line.isFigure ? figureOrText(line.after) : QString::fromStdString(line.after);
    case ImportColumn::Reason:
        return QString::fromStdString(line.reason);
    case ImportColumn::Tick:
    case ImportColumn::Mark:
        break;
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<ImportColumn>(index.column());
    if (role == ImportGroupRole) {
        return !row.line.has_value();
    }
    if (role == ImportVerdictRole) {
        return static_cast<int>(row.verdict);
    }
    if (!row.line) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? QVariant(verdictName(row.verdict) + QStringLiteral(": %1").arg(count(row.verdict)))
                   : QVariant();
    }
    const MappedLine& line = m_lines[*row.line];
    if (role == Qt::DecorationRole && column == ImportColumn::Mark) {
        return markOf(row.verdict);
    }
    if (role == Qt::CheckStateRole && column == ImportColumn::Tick && canTick(line)) {
        return m_ticks[*row.line] ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::AccessibleTextRole && column == ImportColumn::Tick) {
        return m_ticks[*row.line] ? QStringLiteral("отмечено") : QStringLiteral("не отмечено");
    }
    if (role == Qt::AccessibleTextRole && column == ImportColumn::Mark) {
        return verdictName(row.verdict);
    }
    if (role == Qt::EditRole) {
        return QString::fromStdString(line.text);
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
               ? QVariant(textOf(line, column))
               : QVariant();
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (static_cast<ImportColumn>(section)) {
    case ImportColumn::Tick:
        return role == Qt::DisplayRole ? QString() : QStringLiteral("Взять");
    case ImportColumn::Mark:
        return role == Qt::DisplayRole ? QString() : QStringLiteral("Состояние");
    case ImportColumn::Address:
        return QStringLiteral("ячейка");
    case ImportColumn::Text:
        return QStringLiteral("в файле");
    case ImportColumn::Row:
        return QStringLiteral("№");
    case ImportColumn::Place:
        return QStringLiteral("в форме");
    case ImportColumn::Before:
        return QStringLiteral("было");
    case ImportColumn::After:
        return QStringLiteral("станет");
    case ImportColumn::Reason:
        return QStringLiteral("Что замечено");
    }
    return {};
}

}  // namespace ui
