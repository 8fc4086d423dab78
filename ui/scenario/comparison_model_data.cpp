// What stands in the cells of a comparison.
#include "ui/form/figure_words.h"
#include "ui/scenario/compared_plan.h"
#include "ui/scenario/comparison_model.h"

namespace ui {
namespace {

bool isSection(const form::Row& row) {
    return row.kind == form::RowKind::SectionTotal || row.kind == form::RowKind::GrandTotal;
}

}  // namespace

const scenario::ComparedFigure& ComparisonModel::figure(const QModelIndex& index) const {
    const scenario::ComparedRow& at = row(index.row());
    return columnAt(index.column()) == ComparedColumn::Volume ? at.figures[*m_volume] : at.cost;
}

QString ComparisonModel::words(const QModelIndex& index) const {
    const form::Row& at = formRow(index.row());
    const ComparedColumn column = columnAt(index.column());
    if (isLeading(column)) {
        return column == ComparedColumn::Label
                   ? screenLabel(at.label)
                   : QString::fromStdString(column == ComparedColumn::Row ? at.key : at.unit);
    }
    const scenario::ComparedFigure& compared = figure(index);
    const scenario::FigureDifference& one = compared.sides[sideAt(index.column())];
    if (column == ComparedColumn::Percent) {
        return QString::fromStdString(one.percentText());
    }
    if (column == ComparedColumn::Delta) {
        switch (one.presence()) {
        case scenario::Presence::Appeared:
            return QStringLiteral("появилось");
        case scenario::Presence::Vanished:
            return QStringLiteral("исчезло");
        case scenario::Presence::Both:
            return QString::fromStdString(one.deltaText());
        case scenario::Presence::Neither:
            return {};
        }
    }
    if (!one.became && compared.rule == form::RuleKind::Closed) {
        return QStringLiteral("Х");
    }
    return !one.became && compared.rule == form::RuleKind::Dash ? QStringLiteral("–")
                                                                : QString::fromStdString(one.becameText());
}

CellState ComparisonModel::stateOf(const QModelIndex& index) const {
    const scenario::ComparedRow& at = row(index.row());
    const ComparedColumn column = columnAt(index.column());
    CellState state{CellKind::Text, {}, isSection(*at.row)};
    if (isLeading(column)) {
        return state;
    }
    const scenario::ComparedFigure& compared = figure(index);
    const scenario::FigureDifference& one = compared.sides[sideAt(index.column())];
    if (column == ComparedColumn::Delta || column == ComparedColumn::Percent) {
        if (one.delta) {
            state.flags = one.delta->isZero()       ? CellFlag::Muted
                          : one.delta->isNegative() ? CellFlag::Fall
                                                    : CellFlag::Rise;
            state.flags.setFlag(CellFlag::Direction, column == ComparedColumn::Delta && !one.delta->isZero());
            if (!one.complete()) {
                // What a side misses is no rise and no fall.
                state.flags = CellFlag::Incomplete;
            }
        }
        return state;
    }
    if (!one.became) {
        state.kind = compared.rule == form::RuleKind::Closed ? CellKind::Closed
                     : compared.rule == form::RuleKind::Dash ? CellKind::Dash
                                                             : CellKind::Text;
        return state;
    }
    state.kind = CellKind::Computed;
    if (column == ComparedColumn::Volume && compared.rule == form::RuleKind::Input) {
        state.kind = one.differs() ? CellKind::Overridden : CellKind::Entered;
        state.flags.setFlag(CellFlag::ShownOnly);
    }
    state.flags.setFlag(CellFlag::Incomplete, !one.becameComplete);
    return state;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const form::Row& at = formRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return words(index);
    case CellStateRole:
        return QVariant::fromValue(stateOf(index));
    case RowNumberRole:
        return QString::fromStdString(at.key);
    case LevelRole:
        return at.level;
    case ShortLabelRole:
        return QString::fromStdString(at.labelShort);
    case ReadOnlyReasonRole:
        return QStringLiteral("В сравнении не вводят: цифры меняют в приложении сценария.");
    case ReadOnlyActionRole:
        return QStringLiteral("Открыть в приложении");
    case Qt::AccessibleTextRole: {
        const QString shown = words(index);
        return QStringLiteral("строка %1, %2; %3; %4")
            .arg(QString::fromStdString(at.key), QString::fromStdString(at.labelShort),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 (shown.isEmpty() ? QStringLiteral("не введено") : shown)
                     + (stateOf(index).flags.testFlag(CellFlag::Incomplete) ? QStringLiteral("; неполно") : QString()));
    }
    default:
        return {};
    }
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}  // namespace ui
