#include "ui/check/findings_model.h"

#include "core/check/place_words.h"
#include "core/decimal/russian.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace ui {
namespace {

QIcon iconOf(check::State state) {
    switch (state) {
    case check::State::Error:
        return icon(Icon::Error, Role::Error);
    case check::State::Warning:
        return icon(Icon::Warning, Role::WarnMark);
    case check::State::Justified:
        return icon(Icon::Ok, Role::Ok);
    case check::State::Checklist:
        break;
    }
    return {};
}

QString stateWords(check::State state) {
    switch (state) {
    case check::State::Error:
        return QStringLiteral("Ошибка");
    case check::State::Warning:
        return QStringLiteral("Предупреждение");
    case check::State::Justified:
        return QStringLiteral("Обосновано");
    case check::State::Checklist:
        return QStringLiteral("Не отмечено");
    }
    return {};
}

QString printed(const std::optional<decimal::Decimal>& figure) {
    return figure ? QString::fromStdString(decimal::printRussian(*figure)) : QString();
}

}  // namespace

QString findingPlace(const check::CheckFinding& finding, const form::Edition& edition) {
    return QString::fromStdString(check::placeWords(finding, edition));
}

FindingsModel::FindingsModel(const ShownPlan& shownPlan, QObject* parent)
    : QAbstractTableModel(parent), m_shownPlan(shownPlan) {
    read();
    connect(&shownPlan, &ShownPlan::changed, this, [this] {
        beginResetModel();
        read();
        endResetModel();
    });
}

void FindingsModel::read() {
    m_rows.clear();
    for (std::size_t i = 0; i < m_shownPlan.findings().size(); ++i) {
        if (isShown(m_shownPlan.findings()[i].state)) {
            m_rows.push_back(i);
        }
    }
}

void FindingsModel::setShown(check::State state, bool shown) {
    beginResetModel();
    if (shown) {
        m_hidden.remove(static_cast<int>(state));
    } else {
        m_hidden.insert(static_cast<int>(state));
    }
    read();
    endResetModel();
}

int FindingsModel::count(check::State state) const {
    return static_cast<int>(std::ranges::count(m_shownPlan.findings(), state, &check::CheckFinding::state));
}

const check::CheckFinding& FindingsModel::finding(int row) const {
    return m_shownPlan.findings()[m_rows[static_cast<std::size_t>(row)]];
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 5;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    const check::CheckFinding& at = finding(index.row());
    const auto column = static_cast<FindingColumn>(index.column());
    const bool number = column != FindingColumn::Place && column != FindingColumn::Message;
    if (role == Qt::TextAlignmentRole) {
        return QVariant(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == Qt::DecorationRole && column == FindingColumn::Place) {
        return iconOf(at.state);
    }
    if (role == Qt::FontRole && column == FindingColumn::Difference) {
        return font(TextSize::Base, Weight::Bold);
    }
    if (role == Qt::ForegroundRole && column == FindingColumn::Expected) {
        return color(Role::Text2);
    }
    const auto place = [&] {
        return QString(stateWords(at.state) + QStringLiteral(": ") + findingPlace(at, m_shownPlan.edition()));
    };
    if (role == Qt::ToolTipRole) {
        return QString(place() + QStringLiteral(". ") + QString::fromStdString(at.message));
    }
    if (role == Qt::AccessibleTextRole && column == FindingColumn::Place) {
        // The kind is a picture there.
        return place();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case FindingColumn::Place:
        return findingPlace(at, m_shownPlan.edition());
    case FindingColumn::Message:
        return QString::fromStdString(at.message);
    case FindingColumn::Expected:
        return printed(at.expected);
    case FindingColumn::Actual:
        return printed(at.actual);
    case FindingColumn::Difference:
        return at.expected && at.actual ? QString::fromStdString(decimal::printSigned(*at.actual - *at.expected))
                                        : QString();
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(section < 2 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    static const QStringList names{QStringLiteral("Место"), QStringLiteral("Что замечено"), QStringLiteral("ожидается"),
                                   QStringLiteral("в таблице"), QStringLiteral("разница")};
    return names.at(section);
}

}  // namespace ui
