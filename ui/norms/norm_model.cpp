#include "ui/norms/norm_model.h"

#include "ui/form/draft_document.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include "core/decimal/russian.h"

#include <QRegularExpression>

namespace ui {
namespace {

using exchange::NormLine;
using exchange::NormState;

QString shown(const std::optional<decimal::Decimal>& number)
{
    return number ? QString::fromStdString(decimal::printRussian(*number)) : QString();
}

QString signedWords(const std::optional<decimal::Decimal>& number)
{
    return number ? QString::fromStdString(decimal::printSigned(*number)) : QString();
}

QIcon stateIcon(NormState state)
{
    switch (state) {
    case NormState::Confirmed: return icon(Icon::Ok, Role::Ok);
    case NormState::Derived: return icon(Icon::Justified, Role::Accent);
    case NormState::Entered: return icon(Icon::Note, Role::InputInk);
    case NormState::Computed: return icon(Icon::Table, Role::Text2);
    case NormState::Missing: return icon(Icon::Warning, Role::WarnMark);
    }
    return {};
}

/// «Письмо Минздрава России от 13.01.2022 № 11-7/И/2-275, раздел 4» → «Письмо № 11-7/И/2-275, раздел 4»: an act is
/// known by its kind and number.
QString shortAct(const std::string& act)
{
    static const QRegularExpression parts(
        QStringLiteral("(письмо|постановление|приказ|распоряжение|закон)[^№]*№ ?(\\S+)(.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString whole = QString::fromStdString(act);
    const QRegularExpressionMatch found = parts.match(whole);
    if (!found.hasMatch()) {
        return whole;
    }
    const QString kind = found.captured(1);
    return kind.left(1).toUpper() + kind.mid(1) + QStringLiteral(" №\u00A0") + found.captured(2) + found.captured(3);
}

ColumnKind kindOf(NormColumn column)
{
    switch (column) {
    case NormColumn::Row: return ColumnKind::RowNumber;
    case NormColumn::Label: return ColumnKind::Label;
    case NormColumn::Unit: return ColumnKind::Unit;
    case NormColumn::Measure:
    case NormColumn::State:
    case NormColumn::Source: return ColumnKind::Text;
    case NormColumn::Federal:
    case NormColumn::Territorial:
    case NormColumn::Difference:
    case NormColumn::Percent: break;
    }
    return ColumnKind::Value;
}

}  // namespace

NormModel::NormModel(DraftDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_hasFederal(exchange::hasFederalNorms(document.edition()))
{
    read();
    const auto show = [this] {
        read();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit linesChanged();
    };
    connect(&document, &DraftDocument::changed, this, show);
    connect(&document, &DraftDocument::yearChanged, this, show);
}

void NormModel::read()
{
    m_lines = exchange::normLines(m_document.draft(), m_document.assignments(), m_document.calculation(), m_document.year());
}

FormHeading NormModel::heading() const
{
    FormHeading heading;
    heading.levels = 2;
    for (int column = 0; column < columnCount(); ++column) {
        const auto at = static_cast<NormColumn>(column);
        const bool grouped = at == NormColumn::Difference || at == NormColumn::Percent;
        const QString name = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        heading.spans.push_back({column, column, grouped ? 1 : 0, 1, name, {}});
    }
    heading.spans.push_back({static_cast<int>(NormColumn::Difference), static_cast<int>(NormColumn::Percent), 0, 0,
                             QStringLiteral("Отличие от федерального"), {}});
    return heading;
}

bool NormModel::matches(int row, NormFilter filter) const
{
    const NormLine& at = line(row);
    switch (filter) {
    case NormFilter::All: return true;
    case NormFilter::Missing: return at.state == NormState::Missing;
    case NormFilter::Different: return at.difference && !at.difference->isZero();
    case NormFilter::Entered: return at.entered();
    }
    return true;
}

int NormModel::count(NormFilter filter) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += matches(row, filter) ? 1 : 0;
    }
    return count;
}

int NormModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int NormModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(NormColumn::Source) + 1;
}

QVariant NormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(QString::fromStdString(line(section).cell.row)) : QVariant();
    }
    const auto column = static_cast<NormColumn>(section);
    if (role == ColumnKindRole) {
        return static_cast<int>(kindOf(column));
    }
    if (role == ColumnRuleRole) {
        return column == NormColumn::Federal || column == NormColumn::Difference || column == NormColumn::State;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NormColumn::Row: return QStringLiteral("№");
    case NormColumn::Label: return QStringLiteral("Норматив");
    case NormColumn::Measure: return QStringLiteral("Показатель");
    case NormColumn::Unit: return QStringLiteral("Единица");
    case NormColumn::Federal:
        return m_hasFederal ? QStringLiteral("Федеральный") : QStringLiteral("Федерального в форме нет");
    case NormColumn::Territorial: return QStringLiteral("Территориальный");
    case NormColumn::Difference: return QStringLiteral("Δ");
    case NormColumn::Percent: return QStringLiteral("%");
    case NormColumn::State: return QStringLiteral("Состояние");
    case NormColumn::Source: return QStringLiteral("Источник");
    }
    return {};
}

QString NormModel::words(const NormLine& line, NormColumn column) const
{
    switch (column) {
    case NormColumn::Row: return QString::fromStdString(line.cell.row);
    case NormColumn::Label: return QString::fromStdString(line.label);
    case NormColumn::Measure:
        return line.measure == form::Measure::UnitCost ? QStringLiteral("стоимость") : QStringLiteral("объём");
    case NormColumn::Unit: return QString::fromStdString(line.unit).section(QStringLiteral(" на 1 "), 0, 0);
    case NormColumn::Federal: return shown(line.federal);
    case NormColumn::Territorial: return shown(line.territorial);
    case NormColumn::Difference: return signedWords(line.difference);
    case NormColumn::Percent:
        return line.percent ? signedWords(line.percent) + QStringLiteral("\u00A0%") : QString();
    case NormColumn::State:
        return line.state == NormState::Missing && !m_hasFederal ? QStringLiteral("не введён")
                                                                 : QString::fromStdString(exchange::stateWords(line.state));
    case NormColumn::Source:
        return line.act.empty() && line.entered() ? QStringLiteral("источник не указан") : shortAct(line.act);
    }
    return {};
}

CellState NormModel::stateOf(const NormLine& line, NormColumn column) const
{
    switch (column) {
    case NormColumn::Federal:
        if (!m_hasFederal) {
            return {CellKind::Dash, {}, false};
        }
        return {line.federalEntered ? CellKind::Entered : line.federal ? CellKind::FederalDefault : CellKind::Missing, {}, false};
    case NormColumn::Territorial:
        if (line.territorialEntered) {
            return {CellKind::Entered, {}, false};
        }
        if (!line.territorial) {
            return {CellKind::Empty, {}, false};
        }
        return {line.state == NormState::Computed ? CellKind::Computed : CellKind::FederalDefault, {}, false};
    case NormColumn::Difference:
    case NormColumn::Percent: {
        CellFlags flags;
        if (line.difference) {
            flags = line.difference->isZero()      ? CellFlag::Muted
                    : line.difference->isNegative() ? CellFlag::Fall
                                                    : CellFlag::Rise;
        }
        return {CellKind::Computed, flags, false};
    }
    case NormColumn::Row:
    case NormColumn::Label:
    case NormColumn::Measure:
    case NormColumn::Unit:
    case NormColumn::State:
    case NormColumn::Source: break;
    }
    return {CellKind::Text, {}, false};
}

QString NormModel::readOnlyReason(NormColumn column) const
{
    if (m_document.isReadOnly()) {
        return m_document.readOnlyReason();
    }
    switch (column) {
    case NormColumn::Federal: return QStringLiteral("В этой форме федеральных нормативов нет: введите территориальный.");
    case NormColumn::Difference:
    case NormColumn::Percent: return QStringLiteral("Отличие считается: введите федеральный или территориальный норматив.");
    case NormColumn::Source: return QStringLiteral("Источник пишут при вставке таблицы или в примечании к ячейке приложения.");
    default: return QStringLiteral("Это название из формы, его не меняют.");
    }
}

QVariant NormModel::data(const QModelIndex& index, int role) const
{
    const NormLine& at = line(index.row());
    const auto column = static_cast<NormColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return words(at, column);
    case Qt::EditRole: return editText(index);
    case Qt::ToolTipRole: {
        const std::string whole = column == NormColumn::State    ? at.reason
                                   : column == NormColumn::Source ? at.act
                                   : column == NormColumn::Unit   ? at.unit
                                                                  : std::string();
        return whole.empty() ? words(at, column) : QString::fromStdString(whole);
    }
    case Qt::DecorationRole: return column == NormColumn::State ? QVariant(stateIcon(at.state)) : QVariant();
    case CellStateRole: return QVariant::fromValue(stateOf(at, column));
    // Both lines of a row may be folded by nothing: each is its own.
    case RowNumberRole: return QString::number(index.row());
    case LevelRole: return 0;
    case ShortLabelRole: return QString::fromStdString(at.label);
    case ReadOnlyReasonRole: return readOnlyReason(column);
    case RefusalRole: return m_refusal;
    case Qt::AccessibleTextRole:
        return QStringLiteral("строка %1, %2; %3; %4: %5; %6")
            .arg(words(at, NormColumn::Row), words(at, NormColumn::Label), words(at, NormColumn::Measure),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 words(at, column).isEmpty() ? QStringLiteral("нет") : words(at, column),
                 words(at, NormColumn::State));
    default: return {};
    }
}

}  // namespace ui
