#include "ui/start/row_pairs_model.h"

#include "ui/widgets/theme.h"

#include <algorithm>

namespace ui {
namespace {

QString fateWord(RowFate fate) {
    switch (fate) {
    case RowFate::Matched:
        return QStringLiteral("сопоставлена");
    case RowFate::Split:
        return QStringLiteral("разделена");
    case RowFate::Vanished:
        return QStringLiteral("исчезла");
    case RowFate::Added:
        return QStringLiteral("новая");
    }
    return {};
}

Role fateRole(RowFate fate) {
    return fate == RowFate::Matched ? Role::Text2 : fate == RowFate::Added ? Role::Accent : Role::Warn;
}

}  // namespace

void RowPairsModel::setPairs(std::vector<RowPair> pairs) {
    m_pairs = std::move(pairs);
    m_fate.reset();
    filter();
}

void RowPairsModel::setFate(std::optional<RowFate> fate) {
    m_fate = fate;
    filter();
}

void RowPairsModel::filter() {
    beginResetModel();
    m_shown.clear();
    for (std::size_t place = 0; place < m_pairs.size(); ++place) {
        if (!m_fate || m_pairs[place].fate == *m_fate) {
            m_shown.push_back(place);
        }
    }
    endResetModel();
}

int RowPairsModel::count(std::optional<RowFate> fate) const {
    return static_cast<int>(
        std::ranges::count_if(m_pairs, [&](const RowPair& pair) { return !fate || pair.fate == *fate; }));
}

int RowPairsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RowPairsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 4;
}

QVariant RowPairsModel::data(const QModelIndex& index, int role) const {
    const RowPair& pair = m_pairs[m_shown[static_cast<std::size_t>(index.row())]];
    if (role == Qt::ForegroundRole && index.column() == 3) {
        return color(fateRole(pair.fate));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case 0:
        return QString::number(pair.appendix);
    case 1:
        return pair.before.isEmpty() ? QStringLiteral("–") : pair.before;
    case 2:
        return pair.after.isEmpty() ? QStringLiteral("–") : pair.after;
    default:
        break;
    }
    return pair.remark.isEmpty() ? fateWord(pair.fate) : pair.remark;
}

QVariant RowPairsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case 0:
        return QStringLiteral("Прил.");
    case 1:
        return QStringLiteral("Прошлый год: № и название");
    case 2:
        return QStringLiteral("Новый год: № и название");
    default:
        return QStringLiteral("Что со строкой");
    }
}

}  // namespace ui
