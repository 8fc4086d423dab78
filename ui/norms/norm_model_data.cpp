// What stands in the cells of NormModel, and how it is drawn and told.
#include "ui/norms/norm_model.h"
#include "ui/norms/norm_words.h"
#include "ui/plan/shown_plan.h"

namespace ui {

using explain::NormLine;
using explain::NormState;

QString NormModel::words(const QModelIndex& index) const {
    const NormLine& at = line(index);
    switch (columnOf(index)) {
    case NormColumn::Row:
        return QString::fromStdString(at.cell.row);
    case NormColumn::Label:
        return QString::fromStdString(at.label);
    case NormColumn::Measure:
        return measureWords(at);
    case NormColumn::Unit:
        return QString::fromStdString(at.unit).section(QStringLiteral(" на 1 "), 0, 0);
    case NormColumn::Federal:
        return printedNorm(at.federal, at.digits);
    case NormColumn::Territorial:
        return printedNorm(at.territorial, at.digits);
    case NormColumn::Difference:
        return printedDifference(at.difference, at.digits);
    // Side by side the heading has the sign, so that three columns find room.
    case NormColumn::Percent:
        return printedDifference(at.percent) + (at.percent && !m_together ? QStringLiteral("\u00A0%") : QString());
    case NormColumn::Source:
        return sourceWords(norm(index.row()));
    case NormColumn::State:
        return stateWords(norm(index.row()), m_hasFederal);
    }
    return {};
}

QString NormModel::toolTip(const QModelIndex& index) const {
    const NormLine& at = line(index);
    switch (columnOf(index)) {
    case NormColumn::Unit:
        return QString::fromStdString(at.unit);
    case NormColumn::Measure:
        return measureWords(at) + QStringLiteral(": ") + QString::fromStdString(at.unit);
    case NormColumn::State:
        return statesByYear(norm(index.row()), m_hasFederal);
    case NormColumn::Source:
        return sourcesByYear(norm(index.row()));
    case NormColumn::Territorial: {
        const QString difference = differenceWords(at);
        return difference.isEmpty() ? words(index) : words(index) + QLatin1Char('\n') + difference;
    }
    case NormColumn::Row:
    case NormColumn::Label:
    case NormColumn::Federal:
    case NormColumn::Difference:
    case NormColumn::Percent:
        break;
    }
    return words(index);
}

QString NormModel::accessibleText(const QModelIndex& index) const {
    const NormLine& at = line(index);
    const bool ofOneYear = sectionAt(index.column()).year != 0;
    QStringList parts{
        QStringLiteral("строка %1, %2").arg(QString::fromStdString(at.cell.row), QString::fromStdString(at.label)),
        measureWords(at)};
    const QString value = words(index);
    parts.append(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ")
                 + (value.isEmpty() ? QStringLiteral("нет") : value));
    if (const QString difference = differenceWords(at);
        columnOf(index) == NormColumn::Territorial && !difference.isEmpty()) {
        parts.append(difference);
    }
    parts.append(ofOneYear ? stateWords(at.state, m_hasFederal) : stateWords(norm(index.row()), m_hasFederal));
    return parts.join(QStringLiteral("; "));
}

/// The row number and the name stand once over the volume and the unit cost of a row, where both are in sight.
CellFlags NormModel::joined(int row) const {
    const auto belongs = [&](int other) {
        return other >= 0 && other < rowCount() && norm(other).any().cell.row == norm(row).any().cell.row
               && norm(other).any().cell.appendix == norm(row).any().cell.appendix && matches(other, m_filter);
    };
    return belongs(row - 1)   ? CellFlags(CellFlag::JoinedUp)
           : belongs(row + 1) ? CellFlags(CellFlag::JoinedDown)
                              : CellFlags();
}

CellState NormModel::stateOf(const QModelIndex& index) const {
    const NormLine& at = line(index);
    const auto entered = [&] {
        return m_shownPlan.isOverridden(parameterOf(index), yearOf(index)) ? CellKind::Overridden : CellKind::Entered;
    };
    switch (columnOf(index)) {
    case NormColumn::Federal:
        if (!m_hasFederal) {
            return {CellKind::Dash, {}, false};
        }
        return {at.federalEntered ? entered() : at.federal ? CellKind::FederalDefault : CellKind::Missing, {}, false};
    case NormColumn::Territorial:
        if (at.territorialEntered) {
            return {entered(), {}, false};
        }
        if (!at.territorial) {
            return {CellKind::Empty, {}, false};
        }
        return {at.territorialDefault ? CellKind::FederalDefault : CellKind::Computed, {}, false};
    case NormColumn::Difference:
    case NormColumn::Percent: {
        CellFlags flags;
        if (at.difference) {
            flags = at.difference->isZero()       ? CellFlag::Muted
                    : at.difference->isNegative() ? CellFlag::Fall
                                                  : CellFlag::Rise;
        }
        return {CellKind::Computed, flags, false};
    }
    case NormColumn::Row:
    case NormColumn::Label:
        return {CellKind::Text, joined(index.row()), false};
    case NormColumn::Measure:
    case NormColumn::Unit:
    case NormColumn::Source:
    case NormColumn::State:
        break;
    }
    return {CellKind::Text, {}, false};
}

QString NormModel::readOnlyReason(NormColumn column) const {
    if (m_shownPlan.isReadOnly()) {
        return m_shownPlan.readOnlyReason();
    }
    switch (column) {
    case NormColumn::Federal:
        return QStringLiteral("В этой форме федеральных нормативов нет: введите территориальный.");
    case NormColumn::Difference:
    case NormColumn::Percent:
        return QStringLiteral("Отличие считается: введите федеральный или территориальный норматив.");
    case NormColumn::Source:
        return QStringLiteral("Источник пишут при вставке таблицы или в примечании к ячейке приложения.");
    default:
        return QStringLiteral("Это название из формы, его не меняют.");
    }
}

QVariant NormModel::data(const QModelIndex& index, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return words(index);
    case Qt::EditRole:
        return editText(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::DecorationRole:
        return columnOf(index) == NormColumn::State ? QVariant(stateIcon(norm(index.row()))) : QVariant();
    case CellStateRole:
        return QVariant::fromValue(stateOf(index));
    // Both lines of a row may be folded by nothing: each is its own.
    case RowNumberRole:
        return QString::number(index.row());
    case LevelRole:
        return -1;
    case ShortLabelRole:
        return QString::fromStdString(line(index).label);
    case ReadOnlyReasonRole:
        return readOnlyReason(columnOf(index));
    case RefusalRole:
        return m_refusal;
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    default:
        return {};
    }
}

}  // namespace ui
