#include "ui/form/column_heads.h"

namespace ui {
namespace {

ColumnKind kindOfLeading(const std::string& key) {
    if (key == "label") {
        return ColumnKind::Label;
    }
    return key == "row" ? ColumnKind::RowNumber : ColumnKind::Unit;
}

}  // namespace

bool ColumnHeads::isOfWords(int section) const {
    const form::Column* const at = column(section);
    return at != nullptr && (at->type == form::ColumnType::Text || at->type == form::ColumnType::Choice);
}

ColumnKind ColumnHeads::kind(int section) const {
    if (column(section) == nullptr) {
        return kindOfLeading(m_columns.appendix().leading[static_cast<std::size_t>(section)].key);
    }
    return isOfWords(section) ? ColumnKind::Words : ColumnKind::Value;
}

bool ColumnHeads::beginsGroup(int section) const {
    const form::Column* const at = column(section);
    const form::Column* const before = column(section - 1);
    if (at == nullptr) {
        return false;
    }
    if (m_columns.yearsTogether() || isFact(section)) {
        return before == nullptr || yearOf(section) != yearOf(section - 1);
    }
    return (before == nullptr || before->measure != at->measure) && at->measure != form::Measure::UnitCost
           && at->measure != form::Measure::Share;
}

QString ColumnHeads::yearWords(int section) const {
    if (isFact(section)) {
        return QStringLiteral(", факт %1\u00A0года").arg(yearOf(section));
    }
    return m_columns.yearsTogether() ? QStringLiteral(", %1\u00A0год").arg(yearOf(section)) : QString();
}

QString ColumnHeads::name(int section) const {
    const form::Column* const at = column(section);
    if (at == nullptr) {
        return QString::fromStdString(m_columns.appendix().leading[static_cast<std::size_t>(section)].header.front());
    }
    return QString::fromStdString(at->shortName) + yearWords(section);
}

QString ColumnHeads::accessibleName(int section) const {
    const auto sorted = sortMark();
    const form::Column* const at = column(section);
    if (at == nullptr || !sorted || sorted->column != section) {
        return name(section);
    }
    const QString order = sorted->descending ? QStringLiteral(", по убыванию") : QStringLiteral(", по возрастанию");
    return QString::fromStdString(at->shortName) + order + yearWords(section);
}

std::optional<SortMark> ColumnHeads::sortMark() const {
    const auto& order = m_rows.order();
    for (int section = leadingCount(); order && section < leadingCount() + m_columns.count(); ++section) {
        if (column(section)->key == m_columns.appendix().columns[*order->column].key) {
            return SortMark{section, order->descending};
        }
    }
    return std::nullopt;
}

}  // namespace ui
