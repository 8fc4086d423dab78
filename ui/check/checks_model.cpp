#include "ui/check/checks_model.h"

#include "core/check/place_words.h"
#include "core/decimal/russian.h"
#include "core/text/russian_time.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {
namespace {

std::chrono::year_month_day thisDay() {
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

QString figureWords(const std::optional<decimal::Decimal>& figure) {
    return figure ? QString::fromStdString(decimal::printRussian(*figure)) : QString();
}

bool isSide(CheckColumn column) {
    return column == CheckColumn::Actual || column == CheckColumn::Expected || column == CheckColumn::Difference;
}

}  // namespace

QString checkStateWords(const CheckRow& row) {
    if (row.kind == CheckRowKind::Group) {
        return {};
    }
    const std::string_view words =
        row.kind != CheckRowKind::Finding               ? check::verdictName(row.line->verdict)
        : row.finding->state == check::State::Error     ? check::verdictName(check::Verdict::Broken)
        : row.finding->state == check::State::Warning   ? check::verdictName(check::Verdict::Doubtful)
        : row.finding->state == check::State::Justified ? check::verdictName(check::Verdict::Justified)
                                                        : check::verdictName(check::Verdict::Open);
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

GuessSpan guessIn(const QString& message) {
    const qsizetype start = message.lastIndexOf(QStringLiteral("; похоже"));
    const qsizetype end = start < 0 ? -1 : message.indexOf(QLatin1Char('?'), start);
    return end < 0 ? GuessSpan{} : GuessSpan{static_cast<int>(start + 2), static_cast<int>(end - start - 1)};
}

QString groundWords(const CheckRow& row) {
    if (row.control == nullptr) {
        return {};
    }
    const QString key = QString::fromStdString(row.control->key);
    const QString clause = QString::fromStdString(row.control->clause);
    // The clause of an item and of a rule stands in «Где».
    return row.kind != CheckRowKind::Finding || clause.isEmpty() ? key : QString(key + QStringLiteral(", ") + clause);
}

ChecksModel::ChecksModel(ShownPlan& shownPlan, QObject* parent)
    : QAbstractTableModel(parent), m_shownPlan(shownPlan), m_known(shownPlan) {
    read();
    // A year that is in sight is not named in «Где».
    connect(&shownPlan, &ShownPlan::yearChanged, this, [this] {
        if (!m_rows.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, checkColumns - 1));
        }
    });
}

void ChecksModel::read() {
    beginResetModel();
    m_known.read(m_today.value_or(thisDay()));
    m_rows = m_known.rows(m_filter, m_folded);
    endResetModel();
}

void ChecksModel::forget() {
    beginResetModel();
    m_rows.clear();
    m_known.forget();
    endResetModel();
}

void ChecksModel::setToday(std::chrono::year_month_day today) {
    m_today = today;
    read();
}

void ChecksModel::layRows() {
    beginResetModel();
    m_rows = m_known.rows(m_filter, m_folded);
    endResetModel();
}

void ChecksModel::setFilter(const CheckFilter& filter) {
    m_filter = filter;
    layRows();
}

void ChecksModel::fold(form::Control::Group group, bool folded) {
    if (folded) {
        m_folded.insert(group);
    } else {
        m_folded.erase(group);
    }
    layRows();
}

int ChecksModel::rowNamed(const std::string& name) const {
    const auto found = std::ranges::find(m_rows, name, &CheckRow::name);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ChecksModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChecksModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : checkColumns;
}

Qt::ItemFlags ChecksModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.isValid() && row(index.row()).kind == CheckRowKind::Item && index.column() == 0) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

QString ChecksModel::wordsOfFinding(const CheckRow& row, CheckColumn column) const {
    const check::CheckFinding& finding = *row.finding;
    switch (column) {
    case CheckColumn::State:
        return checkStateWords(row);
    case CheckColumn::Where:
        return QString::fromStdString(check::placeWords(finding, m_shownPlan.edition(), m_shownPlan.year()));
    case CheckColumn::What:
        return QString::fromStdString(finding.message);
    case CheckColumn::Actual:
        return figureWords(finding.actual);
    case CheckColumn::Expected:
        return figureWords(finding.expected);
    case CheckColumn::Difference:
        return finding.actual && finding.expected
                   ? QString::fromStdString(decimal::printSigned(*finding.actual - *finding.expected))
                   : QString();
    case CheckColumn::Ground:
        break;
    }
    return groundWords(row);
}

/// An item says who ticked it and when, with the note, or the last day; a rule why it needs no check.
QString ChecksModel::wordsOfRule(const CheckRow& row, CheckColumn column) const {
    const check::ControlLine& line = *row.line;
    switch (column) {
    case CheckColumn::State:
        return checkStateWords(row);
    case CheckColumn::Where:
        return QString::fromStdString(line.control->clause);
    case CheckColumn::What: {
        const std::string& more = row.kind == CheckRowKind::Item ? line.note : line.control->why;
        return QString::fromStdString(line.control->text + (more.empty() ? "" : ". " + more));
    }
    case CheckColumn::Actual:
        if (line.verdict == check::Verdict::Ticked) {
            return QString::fromStdString(line.author + (line.author.empty() || line.time.empty() ? "" : ", ")
                                          + text::russianTime(line.time));
        }
        return line.control->due.empty() ? QString()
                                         : QStringLiteral("срок ") + QString::fromStdString(line.control->due);
    case CheckColumn::Expected:
    case CheckColumn::Difference:
        return {};
    case CheckColumn::Ground:
        break;
    }
    return groundWords(row);
}

QString ChecksModel::words(const CheckRow& row, CheckColumn column) const {
    if (row.kind == CheckRowKind::Group) {
        const std::string_view name = check::groupName(row.group);
        return column == CheckColumn::State ? QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                                            : QString();
    }
    return row.kind == CheckRowKind::Finding ? wordsOfFinding(row, column) : wordsOfRule(row, column);
}

QString ChecksModel::toolTip(const CheckRow& row) const {
    if (row.kind == CheckRowKind::Group) {
        return {};
    }
    QStringList lines{words(row, CheckColumn::Where) + QStringLiteral(". ") + words(row, CheckColumn::What)};
    if (row.kind == CheckRowKind::Finding && row.control != nullptr) {
        lines.append(groundWords(row) + QStringLiteral(": ") + QString::fromStdString(row.control->text));
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant ChecksModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const CheckRow& at = row(index.row());
    const auto column = static_cast<CheckColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(at, column);
    case Qt::ToolTipRole:
        return toolTip(at);
    case Qt::TextAlignmentRole: {
        const bool isNumber = isSide(column) && at.kind == CheckRowKind::Finding;
        return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    case Qt::CheckStateRole:
        if (at.kind == CheckRowKind::Item && column == CheckColumn::State) {
            return at.line->verdict == check::Verdict::Ticked ? Qt::Checked : Qt::Unchecked;
        }
        return {};
    case Qt::AccessibleTextRole:
        if (at.kind == CheckRowKind::Group) {
            return column == CheckColumn::State
                       ? QString(words(at, column) + QStringLiteral(", ") + m_known.groupWords(at.group))
                       : QString();
        }
        return words(at, column);
    case CheckKindRole:
        return static_cast<int>(at.kind);
    case GuessStartRole:
        return guessIn(words(at, column)).start;
    case GuessLengthRole:
        return guessIn(words(at, column)).length;
    case FoldedRole:
        return isFolded(at.group);
    case SideWordsRole:
        return at.kind == CheckRowKind::Group ? m_known.groupWords(at.group) : QString();
    default:
        return {};
    }
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignCenter) : QVariant();
    }
    static const QStringList names{QStringLiteral("Состояние"),    QStringLiteral("Где"),
                                   QStringLiteral("Что замечено"), QStringLiteral("В таблице"),
                                   QStringLiteral("Ожидается"),    QStringLiteral("Разница"),
                                   QStringLiteral("Основание")};
    return names.at(section);
}

}  // namespace ui
