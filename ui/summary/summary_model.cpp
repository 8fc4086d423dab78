#include "ui/summary/summary_model.h"

#include "ui/summary/summary_words.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr int columns = 12;

bool isChange(StageColumn column) {
    return column == StageColumn::VolumeChange || column == StageColumn::UnitCostChange
           || column == StageColumn::PercapChange || column == StageColumn::CostChange;
}

QString columnName(int column) {
    static const std::array names{QStringLiteral("Вид помощи"),
                                  QStringLiteral("Единица"),
                                  QStringLiteral("Объём на 1 человека"),
                                  QStringLiteral("Изменение объёма"),
                                  QStringLiteral("Стоимость единицы, руб."),
                                  QStringLiteral("Изменение стоимости единицы"),
                                  QStringLiteral("Подушевой норматив, руб."),
                                  QStringLiteral("Федеральный подушевой норматив, руб."),
                                  QStringLiteral("Изменение подушевого норматива"),
                                  QStringLiteral("Стоимость"),
                                  QStringLiteral("Изменение стоимости"),
                                  QStringLiteral("Доля в стоимости, %")};
    return names.at(static_cast<std::size_t>(column));
}

/// As in the table itself: what is computed from its parts is no entry, even where it might be entered.
CellKind kindOf(const check::StageFigure& figure) {
    return figure.missing                        ? CellKind::Missing
           : figure.entered                      ? CellKind::Entered
           : figure.defaulted                    ? CellKind::FederalDefault
           : figure.takesEntry && !figure.figure ? CellKind::Empty
                                                 : CellKind::Computed;
}

}  // namespace

SummaryModel::SummaryModel(QObject* parent) : QAbstractTableModel(parent) {}

void SummaryModel::setSummary(check::StageSummary summary) {
    beginResetModel();
    m_summary = std::move(summary);
    m_lines.clear();
    for (const check::StageBlock& block : m_summary.blocks) {
        m_lines.push_back({&block, nullptr, false});
        for (const check::StageLine& line : block.lines) {
            m_lines.push_back({&block, &line, false});
        }
        m_lines.push_back({&block, &block.total, false});
    }
    if (m_summary.blocks.size() > 1) {
        m_lines.push_back({nullptr, nullptr, true});
    }
    endResetModel();
}

bool SummaryModel::hasFederal() const {
    return std::ranges::any_of(m_summary.blocks, [](const check::StageBlock& block) {
        return std::ranges::any_of(block.lines,
                                   [](const check::StageLine& line) { return line.federalPercap.has_value(); });
    });
}

FormHeading SummaryModel::heading(const QString& money) const {
    FormHeading heading;
    heading.levels = 2;
    const auto stage = [&](StageColumn first, StageColumn last, const QString& text) {
        heading.spans.push_back({static_cast<int>(first), static_cast<int>(last), 0, 0, text, {}});
    };
    const auto column = [&](StageColumn at, const QString& text) {
        heading.spans.push_back({static_cast<int>(at), static_cast<int>(at), 1, 1, text, {}});
    };
    const auto tall = [&](StageColumn at, const QString& text) {
        heading.spans.push_back({static_cast<int>(at), static_cast<int>(at), 0, 1, text, {}});
    };
    tall(StageColumn::Name, QStringLiteral("Виды и условия оказания медицинской помощи"));
    tall(StageColumn::Unit, QStringLiteral("Единица"));
    stage(StageColumn::Volume, StageColumn::VolumeChange, QStringLiteral("1. Объём на 1 человека"));
    stage(StageColumn::UnitCost, StageColumn::UnitCostChange, QStringLiteral("2. Стоимость единицы, руб."));
    stage(StageColumn::Percap, StageColumn::PercapChange, QStringLiteral("3. Подушевой норматив, руб."));
    stage(StageColumn::Cost, StageColumn::Share, QStringLiteral("4. Стоимость = норматив × численность, ") + money);
    const QString year = QString::number(m_summary.year);
    const QString change = QStringLiteral("к\u00A0%1").arg(m_summary.comparedYear);
    for (const StageColumn at : {StageColumn::Volume, StageColumn::UnitCost, StageColumn::Percap, StageColumn::Cost}) {
        column(at, year);
        column(at == StageColumn::Percap ? StageColumn::PercapChange
                                         : static_cast<StageColumn>(static_cast<int>(at) + 1),
               change);
    }
    column(StageColumn::Federal, QStringLiteral("федер."));
    column(StageColumn::Share, QStringLiteral("доля, %"));
    return heading;
}

int SummaryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SummaryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

const check::StageFigure* SummaryModel::figure(const Line& line, StageColumn column) const {
    if (line.line == nullptr) {
        return nullptr;
    }
    switch (column) {
    case StageColumn::Volume:
    case StageColumn::VolumeChange:
        return &line.line->volume;
    case StageColumn::UnitCost:
    case StageColumn::UnitCostChange:
        return &line.line->unitCost;
    case StageColumn::Percap:
    case StageColumn::PercapChange:
        return &line.line->percap;
    case StageColumn::Cost:
    case StageColumn::CostChange:
        return &line.line->cost;
    case StageColumn::Name:
    case StageColumn::Unit:
    case StageColumn::Federal:
    case StageColumn::Share:
        break;
    }
    return nullptr;
}

QString SummaryModel::text(const Line& line, StageColumn column) const {
    if (line.whole) {
        return column == StageColumn::Name                       ? QStringLiteral("Всего")
               : column == StageColumn::Cost                     ? shownNumber(m_summary.whole)
               : column == StageColumn::CostChange               ? shownChange(m_summary.wholeChange)
               : column == StageColumn::Share && m_summary.whole ? QStringLiteral("100,0")
                                                                 : QString();
    }
    if (line.line == nullptr) {
        return column == StageColumn::Name ? QString::fromStdString(line.block->layout->name) : QString();
    }
    switch (column) {
    case StageColumn::Name:
        return QString::fromStdString(line.line->name);
    case StageColumn::Unit:
        return QString::fromStdString(line.line->unit);
    case StageColumn::Federal:
        return shownNumber(line.line->federalPercap);
    case StageColumn::Share:
        return shownNumber(line.line->share);
    default:
        break;
    }
    const check::StageFigure& at = *figure(line, column);
    if (at.closed) {
        return QStringLiteral("Х");
    }
    return isChange(column) ? shownChange(at.change) : shownNumber(at.figure);
}

CellState SummaryModel::state(const Line& line, StageColumn column) const {
    const bool total = line.whole || (line.line != nullptr && line.line->total);
    CellState made{CellKind::Computed, {}, total};
    if (!line.whole && line.line == nullptr) {
        made.kind = CellKind::Heading;
        return made;
    }
    if (column == StageColumn::Name || column == StageColumn::Unit) {
        made.kind = CellKind::Text;
        return made;
    }
    const check::StageFigure* at = figure(line, column);
    if (at != nullptr && at->closed) {
        made.kind = CellKind::Closed;
        return made;
    }
    const std::optional<decimal::Decimal> change = line.whole      ? m_summary.wholeChange
                                                   : at != nullptr ? at->change
                                                                   : std::nullopt;
    if (isChange(column)) {
        made.kind = CellKind::Text;
        if (change && change->isZero()) {
            made.flags |= CellFlag::Muted;
        } else if (change && total) {
            made.flags |= change->isNegative() ? CellFlag::Fall : CellFlag::Rise;
        }
        return made;
    }
    if (at != nullptr) {
        made.kind = kindOf(*at);
        made.flags.setFlag(CellFlag::Incomplete, at->incomplete);
    }
    if (column == StageColumn::Share || column == StageColumn::Federal) {
        made.kind = CellKind::Text;
    }
    if (line.whole && column == StageColumn::Cost) {
        made.flags.setFlag(CellFlag::Incomplete, !m_summary.wholeComplete);
    }
    if (column == StageColumn::Share) {
        made.flags.setFlag(CellFlag::Incomplete,
                           line.whole ? !m_summary.wholeComplete : line.line->share && !line.line->shareComplete);
    }
    return made;
}

QString SummaryModel::spoken(const Line& line, int column) const {
    const QString value = text(line, static_cast<StageColumn>(column));
    if (!line.whole && line.line == nullptr) {
        return text(line, StageColumn::Name);
    }
    const bool incomplete = state(line, static_cast<StageColumn>(column)).flags.testFlag(CellFlag::Incomplete);
    return QStringLiteral("%1; %2; %3")
               .arg(text(line, StageColumn::Name), columnName(column),
                    value.isEmpty() ? QStringLiteral("не введено") : value)
           + (incomplete ? QStringLiteral("; неполно") : QString());
}

SummaryLink SummaryModel::link(const QModelIndex& index) const {
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.line == nullptr) {
        return {};
    }
    const auto column = static_cast<StageColumn>(index.column());
    const check::StageFigure* at = figure(line, column);
    if (at == nullptr) {
        at = column == StageColumn::Federal ? &line.line->percap : &line.line->cost;
    }
    return at->cell.row.empty() ? SummaryLink{} : SummaryLink::toCell(at->cell, m_summary.year);
}

QVariant SummaryModel::data(const QModelIndex& index, int role) const {
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<StageColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::AccessibleTextRole:
        return spoken(line, index.column());
    case CellStateRole:
        return QVariant::fromValue(state(line, column));
    case SectionRole:
        return !line.whole && line.line == nullptr;
    case ShareRole:
        return line.line != nullptr && !line.line->total && line.line->share ? line.line->share->toDouble() : 0.0;
    case SourceRole:
        return line.block == nullptr ? 0 : static_cast<int>(line.block->layout->source);
    case Qt::ToolTipRole:
        return column == StageColumn::Name && line.line != nullptr && !line.line->unit.empty()
                   ? QString(text(line, column) + QStringLiteral(", ") + text(line, StageColumn::Unit))
               : column == StageColumn::Name || column == StageColumn::Unit ? text(line, column)
                                                                            : QString();
    default:
        return {};
    }
}

QVariant SummaryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return {};
    }
    const auto column = static_cast<StageColumn>(section);
    if (role == ColumnRuleRole) {
        return column == StageColumn::Volume || column == StageColumn::UnitCost || column == StageColumn::Percap
               || column == StageColumn::Cost;
    }
    if (role == ColumnKindRole) {
        return static_cast<int>(column == StageColumn::Name   ? ColumnKind::Label
                                : column == StageColumn::Unit ? ColumnKind::Unit
                                                              : ColumnKind::Value);
    }
    return role == Qt::DisplayRole ? QVariant(columnName(section)) : QVariant();
}

}  // namespace ui
