#include "ui/deviation/deviation_model.h"

#include "core/decimal/russian.h"
#include "core/exchange/deviation_text.h"
#include "ui/form/cell_state.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/icons.h"

#include <algorithm>
#include <array>

namespace ui {

using check::Deviation;

namespace {

QString russianNumber(const decimal::Decimal& number) {
    return QString::fromStdString(decimal::printRussian(number));
}

QString signedNumber(const decimal::Decimal& number) {
    return QString::fromStdString(decimal::printSigned(number));
}

QString deviationText(const std::string& text) {
    return QString::fromStdString(text);
}

constexpr std::array columnNames{"",           "№ строки",    "Вид и условия оказания помощи",
                                 "Показатель", "федеральный", "территориальный",
                                 "Δ",          "Δ, %",        "фактор",
                                 "причина",    "документ"};

decimal::Decimal sizeOf(const Deviation& one) {
    const decimal::Decimal percent = one.percent.value_or(decimal::Decimal());
    return percent.isNegative() ? -percent : percent;
}

}  // namespace

QString deviationName(const form::Edition& edition, const Deviation& deviation) {
    return QStringLiteral("Стр. %1, %2")
        .arg(deviationText(form::rowName(edition, deviation.cell)), deviation.measure == form::Measure::Volume
                                                                        ? QStringLiteral("объём")
                                                                        : QStringLiteral("стоимость единицы"));
}

DeviationModel::DeviationModel(ShownPlan& shownPlan, QObject* parent)
    : QAbstractTableModel(parent), m_shownPlan(shownPlan) {
    read();
    lay();
    const auto again = [this] {
        beginResetModel();
        read();
        lay();
        endResetModel();
        emit linesChanged();
    };
    connect(&shownPlan, &ShownPlan::changed, this, again);
    connect(&shownPlan, &ShownPlan::scenarioChanged, this, again);
    connect(&shownPlan, &ShownPlan::yearChanged, this, again);
}

void DeviationModel::read() {
    m_found = check::deviations(m_shownPlan.draft(), m_shownPlan.assignments(), m_shownPlan.calculation());
}

bool DeviationModel::isInYears(const Deviation& one) const {
    return m_filter.allYears || one.year == m_shownPlan.year();
}

form::MoneySource DeviationModel::sourceOf(const Deviation& one) const {
    const form::Edition& edition = m_shownPlan.edition();
    return edition.sourceOfBase(edition.row(one.cell)->population);
}

bool DeviationModel::isWanted(const Deviation& one) const {
    const bool byReason =
        m_filter.reason == ReasonFilter::All || (m_filter.reason == ReasonFilter::With) == one.hasReason();
    return isInYears(one) && byReason && (!m_filter.measure || one.measure == *m_filter.measure)
           && (!m_filter.source || sourceOf(one) == *m_filter.source)
           && (m_filter.morePercent == 0 || sizeOf(one) > decimal::Decimal(m_filter.morePercent));
}

void DeviationModel::lay() {
    m_lines.clear();
    for (const form::MoneySource source : m_shownPlan.edition().moneySources()) {
        Line group;
        group.source = source;
        std::vector<Line> lines;
        for (std::size_t at = 0; at < m_found.rows.size(); ++at) {
            const Deviation& one = m_found.rows[at];
            if (sourceOf(one) == source && isWanted(one)) {
                lines.push_back({static_cast<int>(at), source, 0, 0});
                ++group.count;
                group.withoutReason += one.hasReason() ? 0 : 1;
            }
        }
        if (m_filter.byPercent) {
            std::ranges::stable_sort(lines, std::greater<>(), [this](const Line& line) {
                return sizeOf(m_found.rows[static_cast<std::size_t>(line.deviation)]);
            });
        }
        if (!lines.empty()) {
            m_lines.push_back(group);
            m_lines.insert(m_lines.end(), lines.begin(), lines.end());
        }
    }
}

void DeviationModel::setFilter(const DeviationFilter& filter) {
    beginResetModel();
    m_filter = filter;
    lay();
    endResetModel();
    emit linesChanged();
}

int DeviationModel::count(ReasonFilter filter) const {
    return static_cast<int>(std::ranges::count_if(m_found.rows, [&](const Deviation& one) {
        return isInYears(one) && (filter == ReasonFilter::All || (filter == ReasonFilter::With) == one.hasReason());
    }));
}

int DeviationModel::count(form::Measure measure) const {
    return static_cast<int>(std::ranges::count_if(
        m_found.rows, [&](const Deviation& one) { return isInYears(one) && one.measure == measure; }));
}

const Deviation* DeviationModel::deviation(int row) const {
    if (row < 0 || row >= rowCount() || m_lines[static_cast<std::size_t>(row)].deviation < 0) {
        return nullptr;
    }
    return &m_found.rows[static_cast<std::size_t>(m_lines[static_cast<std::size_t>(row)].deviation)];
}

int DeviationModel::rowOf(const form::CellAddress& cell, int year) const {
    for (int row = 0; row < rowCount(); ++row) {
        const Deviation* const one = deviation(row);
        if (one != nullptr && one->cell == cell && one->year == year) {
            return row;
        }
    }
    return -1;
}

int DeviationModel::nextWithoutReason(int row, bool forward) const {
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int at = ((row + (forward ? step : -step)) % rows + rows) % rows;
        if (const Deviation* const one = deviation(at); one != nullptr && !one->hasReason()) {
            return at;
        }
    }
    return -1;
}

std::vector<int> DeviationModel::sameYears(const Deviation& deviation) const {
    std::vector<int> years;
    for (const Deviation& one : m_found.rows) {
        if (one.cell == deviation.cell && one.federal == deviation.federal && one.delta == deviation.delta) {
            years.push_back(one.year);
        }
    }
    return years;
}

FormHeading DeviationModel::heading() const {
    const auto at = [](DeviationColumn column) { return static_cast<int>(column); };
    FormHeading heading;
    heading.levels = 2;
    const QString year = m_filter.allYears ? QStringLiteral("Норматив")
                                           : QStringLiteral("Норматив на %1\u00A0год").arg(m_shownPlan.year());
    heading.spans = {
        {at(DeviationColumn::Federal), at(DeviationColumn::Territorial), 0, 0, year, {}},
        {at(DeviationColumn::Delta), at(DeviationColumn::Percent), 0, 0, QStringLiteral("Отклонение"), {}},
        {at(DeviationColumn::Factor), at(DeviationColumn::Document), 0, 0, QStringLiteral("Обоснование"), {}}};
    for (int column = 0; column < deviationColumns; ++column) {
        heading.spans.push_back({column,
                                 column,
                                 column < at(DeviationColumn::Federal) ? 0 : 1,
                                 1,
                                 QString::fromUtf8(columnNames[static_cast<std::size_t>(column)]),
                                 {}});
    }
    return heading;
}

int DeviationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DeviationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : deviationColumns;
}

QString DeviationModel::headingWords(const Line& line, DeviationColumn column) const {
    if (column == DeviationColumn::Label) {
        const form::Source& source = m_shownPlan.edition().source(line.source);
        return QStringLiteral("%1: %2")
            .arg(deviationText(source.title.empty() ? source.name : source.title))
            .arg(line.count);
    }
    return column == DeviationColumn::Document && line.withoutReason > 0
               ? QStringLiteral("без причины %1").arg(line.withoutReason)
               : QString();
}

QString DeviationModel::words(const Deviation& one, DeviationColumn column) const {
    const form::Row& row = *m_shownPlan.edition().row(one.cell);
    const bool isVolume = one.measure == form::Measure::Volume;
    switch (column) {
    case DeviationColumn::Mark:
        return {};
    case DeviationColumn::Row:
        return deviationText(row.number);
    case DeviationColumn::Label: {
        const QString name = deviationText(row.labelShort.empty() ? row.label : row.labelShort);
        return m_isFolded ? name + QStringLiteral(", ") + words(one, DeviationColumn::Measure) : name;
    }
    case DeviationColumn::Measure: {
        QString words =
            isVolume ? QStringLiteral("объём ") + deviationText(row.unit) : QStringLiteral("стоимость единицы");
        return m_filter.allYears ? words + QStringLiteral(", %1").arg(one.year) : words;
    }
    case DeviationColumn::Federal:
        return russianNumber(one.federal);
    case DeviationColumn::Territorial:
        return russianNumber(one.territorial);
    case DeviationColumn::Delta:
        return signedNumber(one.delta);
    case DeviationColumn::Percent:
        return one.percent ? signedNumber(*one.percent) : QString();
    case DeviationColumn::Factor:
        return one.why.factor.empty() ? QStringLiteral("выбрать") : deviationText(one.why.factor);
    case DeviationColumn::Reason:
        return !one.hasReason() ? QStringLiteral("причина не указана")
               : m_isFolded && !one.why.document.empty()
                   ? deviationText(one.why.reason) + QStringLiteral("; ") + deviationText(one.why.document)
                   : deviationText(one.why.reason);
    case DeviationColumn::Document:
        return one.why.document.empty() ? QStringLiteral("–") : deviationText(one.why.document);
    }
    return {};
}

QVariant DeviationModel::stateOf(const QModelIndex& index) const {
    const Deviation* const one = deviation(index.row());
    CellState state;
    if (one == nullptr) {
        state.kind = CellKind::Heading;
        return QVariant::fromValue(state);
    }
    switch (static_cast<DeviationColumn>(index.column())) {
    case DeviationColumn::Territorial:
        state.kind = !one->entered                                           ? CellKind::FederalDefault
                     : m_shownPlan.isOverridden(one->cell.path(), one->year) ? CellKind::Overridden
                                                                             : CellKind::Entered;
        break;
    case DeviationColumn::Federal:
        state.kind = CellKind::Computed;
        break;
    case DeviationColumn::Delta:
    case DeviationColumn::Percent:
        state.kind = CellKind::Computed;
        state.flags = one->delta.isNegative() ? CellFlag::Fall : CellFlag::Rise;
        break;
    case DeviationColumn::Factor:
        state.kind = one->why.factor.empty() ? CellKind::Empty : CellKind::Entered;
        break;
    case DeviationColumn::Reason:
        state.kind = one->hasReason() ? CellKind::Entered : CellKind::Missing;
        break;
    case DeviationColumn::Document:
        state.kind = one->why.document.empty() ? CellKind::Empty : CellKind::Entered;
        break;
    case DeviationColumn::Mark:
    case DeviationColumn::Row:
    case DeviationColumn::Label:
    case DeviationColumn::Measure:
        break;
    }
    return QVariant::fromValue(state);
}

QString DeviationModel::toolTip(const QModelIndex& index) const {
    const Deviation* const one = deviation(index.row());
    if (one == nullptr) {
        return {};
    }
    const form::Edition& edition = m_shownPlan.edition();
    switch (static_cast<DeviationColumn>(index.column())) {
    case DeviationColumn::Label:
        return deviationText(edition.row(one->cell)->label);
    case DeviationColumn::Federal: {
        QString words = deviationText(one->origin.source == nullptr ? "введён вами" : one->origin.source->act);
        if (one->measure == form::Measure::UnitCost && one->origin.factor) {
            words += QStringLiteral("; %1 × КД %2")
                         .arg(russianNumber(one->origin.average), russianNumber(*one->origin.factor));
        }
        return words;
    }
    case DeviationColumn::Territorial:
        return deviationText(exchange::rangeWords(*one));
    case DeviationColumn::Reason:
        if (!one->why.otherNote.empty()) {
            return words(*one, DeviationColumn::Reason)
                   + QStringLiteral("\nВ примечании к ячейке иное: «%1». Действует причина.")
                         .arg(deviationText(one->why.otherNote));
        }
        return one->why.ofNote ? words(*one, DeviationColumn::Reason) + QStringLiteral("\nИз примечания к ячейке.")
                               : words(*one, DeviationColumn::Reason);
    case DeviationColumn::Mark:
    case DeviationColumn::Row:
    case DeviationColumn::Measure:
    case DeviationColumn::Delta:
    case DeviationColumn::Percent:
    case DeviationColumn::Factor:
    case DeviationColumn::Document:
        break;
    }
    return words(*one, static_cast<DeviationColumn>(index.column()));
}

QVariant DeviationModel::data(const QModelIndex& index, int role) const {
    const Deviation* const one = deviation(index.row());
    const auto column = static_cast<DeviationColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return one == nullptr ? headingWords(m_lines[static_cast<std::size_t>(index.row())], column)
                              : words(*one, column);
    case Qt::EditRole: {
        if (one == nullptr) {
            return {};
        }
        const std::string* const text = column == DeviationColumn::Factor     ? &one->why.factor
                                        : column == DeviationColumn::Reason   ? &one->why.reason
                                        : column == DeviationColumn::Document ? &one->why.document
                                                                              : nullptr;
        return text == nullptr ? words(*one, column) : deviationText(*text);
    }
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::DecorationRole:
        if (one == nullptr || column != DeviationColumn::Mark) {
            return {};
        }
        return one->hasReason() ? icon(Icon::Ok, Role::Ok) : icon(Icon::Warning, Role::WarnMark);
    case CellStateRole:
        return stateOf(index);
    case RowNumberRole:
        return one == nullptr ? QStringLiteral("source%1")
                                    .arg(static_cast<int>(m_lines[static_cast<std::size_t>(index.row())].source))
                              : QString::number(index.row());
    case LevelRole:
        return one == nullptr ? 0 : 1;
    case ShortLabelRole:
        return one == nullptr ? headingWords(m_lines[static_cast<std::size_t>(index.row())], DeviationColumn::Label)
                              : words(*one, DeviationColumn::Label);
    case ReadOnlyReasonRole:
        return m_shownPlan.isReadOnly() ? m_shownPlan.readOnlyReason()
                                        : QStringLiteral("Отклонение считается: введите территориальный норматив, "
                                                         "фактор, причину или документ.");
    case RefusalRole:
        return m_refusal;
    case ChoicesRole:
        return one != nullptr && column == DeviationColumn::Factor ? QVariant(factors()) : QVariant();
    case Qt::AccessibleTextRole:
        return one == nullptr
                   ? headingWords(m_lines[static_cast<std::size_t>(index.row())], DeviationColumn::Label)
                   : QStringLiteral("%1, %2\u00A0год; %3: %4")
                         .arg(deviationName(m_shownPlan.edition(), *one))
                         .arg(one->year)
                         .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                              column == DeviationColumn::Mark
                                  ? (one->hasReason() ? QStringLiteral("обосновано") : QStringLiteral("без причины"))
                                  : words(*one, column));
    default:
        return {};
    }
}

void DeviationModel::setFolded(bool folded) {
    if (folded != m_isFolded) {
        m_isFolded = folded;
        emit dataChanged(index(0, 0), index(std::max(0, rowCount() - 1), deviationColumns - 1));
    }
}

QStringList DeviationModel::factors() const {
    QStringList names;
    for (const form::DeviationFactor& factor : m_shownPlan.edition().deviationFactors) {
        names.append(deviationText(factor.name));
    }
    return names;
}

QVariant DeviationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto column = static_cast<DeviationColumn>(section);
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(QString::number(section + 1)) : QVariant();
    }
    if (role == Qt::DisplayRole) {
        return column == DeviationColumn::Mark ? QStringLiteral("состояние")
                                               : QString::fromUtf8(columnNames[static_cast<std::size_t>(section)]);
    }
    if (role == ColumnRuleRole) {
        return column == DeviationColumn::Federal || column == DeviationColumn::Delta
               || column == DeviationColumn::Factor;
    }
    if (role != ColumnKindRole) {
        return {};
    }
    switch (column) {
    case DeviationColumn::Row:
        return static_cast<int>(ColumnKind::RowNumber);
    case DeviationColumn::Label:
        return static_cast<int>(ColumnKind::Label);
    case DeviationColumn::Measure:
        return static_cast<int>(ColumnKind::Unit);
    case DeviationColumn::Federal:
    case DeviationColumn::Territorial:
    case DeviationColumn::Delta:
    case DeviationColumn::Percent:
        return static_cast<int>(ColumnKind::Value);
    case DeviationColumn::Mark:
    case DeviationColumn::Factor:
    case DeviationColumn::Reason:
    case DeviationColumn::Document:
        break;
    }
    return static_cast<int>(ColumnKind::Text);
}

}  // namespace ui
