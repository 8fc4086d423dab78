#include "ui/inputs/parameter_model.h"

#include "core/decimal/russian.h"
#include "core/programme/parameter.h"
#include "core/text/csv.h"
#include "ui/plan/shown_plan.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace ui {

ParameterModel::ParameterModel(ShownPlan& shownPlan, std::vector<YearlyParameter> parameters, QObject* parent)
    : QAbstractTableModel(parent), m_shownPlan(shownPlan), m_parameters(std::move(parameters)) {
    connect(&shownPlan, &ShownPlan::changed, this,
            [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); });
}

FormHeading ParameterModel::heading() const {
    FormHeading heading;
    for (int column = 0; column < columnCount(); ++column) {
        const QString name = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        heading.spans.push_back({column, column, 0, 0, name, {}});
    }
    return heading;
}

QModelIndex ParameterModel::indexOf(const std::string& path, int year) const {
    const auto row = std::ranges::find(m_parameters, path, &YearlyParameter::path);
    const std::vector<int> years = m_shownPlan.years();
    const auto column = std::ranges::find(years, year);
    if (row == m_parameters.end() || column == years.end()) {
        return {};
    }
    return index(static_cast<int>(row - m_parameters.begin()), static_cast<int>(column - years.begin()) + 1);
}

int ParameterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_parameters.size());
}

int ParameterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : sourceColumn() + 1;
}

int ParameterModel::sourceColumn() const {
    return static_cast<int>(m_shownPlan.years().size()) + 1;
}

int ParameterModel::yearOf(int column) const {
    return column > 0 && column < sourceColumn() ? m_shownPlan.years()[static_cast<std::size_t>(column - 1)] : 0;
}

QVariant ParameterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == ColumnKindRole) {
        return static_cast<int>(section == 0                ? ColumnKind::Label
                                : section == sourceColumn() ? ColumnKind::Text
                                                            : ColumnKind::Value);
    }
    if (role == Qt::DisplayRole) {
        return section == 0                ? QStringLiteral("Показатель")
               : section == sourceColumn() ? QStringLiteral("Источник")
                                           : QString::number(yearOf(section));
    }
    return {};
}

QVariant ParameterModel::data(const QModelIndex& index, int role) const {
    const YearlyParameter& at = parameter(index.row());
    const int year = yearOf(index.column());
    const auto* given = year == 0 ? nullptr : m_shownPlan.assignments().find(at.path, year);
    const bool present = given != nullptr && !given->value.empty();
    const bool shown = present || !at.standard.empty();
    switch (role) {
    case RowNumberRole:
        return QString::number(index.row());
    case LevelRole:
        return 0;
    case ShortLabelRole:
        return at.name;
    case RefusalRole:
        return m_refusal;
    case ReadOnlyReasonRole:
        return m_shownPlan.isReadOnly() ? m_shownPlan.readOnlyReason()
               : index.column() == 0    ? QStringLiteral("Название показателя не меняют.")
                                     : QStringLiteral("Источник пишут к введённому числу: сначала введите число.");
    case CellStateRole:
        if (year == 0) {
            return QVariant::fromValue(CellState{CellKind::Text, {}, false});
        }
        return QVariant::fromValue(CellState{present && m_shownPlan.isOverridden(at.path, year) ? CellKind::Overridden
                                             : present                                          ? CellKind::Entered
                                             : at.standard.empty()                              ? CellKind::Empty
                                                                   : CellKind::FederalDefault,
                                             {},
                                             false});
    case Qt::AccessibleTextRole:
        return year == 0 ? index.data().toString()
                         : QStringLiteral("%1; %2 год; %3")
                               .arg(at.name)
                               .arg(year)
                               .arg(shown ? QString(index.data().toString() + QLatin1Char(' ') + at.unit).trimmed()
                                          : QStringLiteral("не введено"));
    default:
        break;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (index.column() == 0) {
        return at.unit.isEmpty() ? at.name : QString(at.name + QStringLiteral(", ") + at.unit);
    }
    if (index.column() == sourceColumn()) {
        return sourceOf(index.row());
    }
    if (!shown || role == Qt::ToolTipRole) {
        return QString();
    }
    const std::string value(present ? std::string_view(given->value) : std::string_view(at.standard));
    const auto number = decimal::Decimal::fromPlain(value);
    if (role == Qt::EditRole || !number) {
        return QString::fromStdString(value).replace(QLatin1Char('.'), QLatin1Char(','));
    }
    return QString::fromStdString(decimal::printRussian(*number));
}

QString ParameterModel::sourceOf(int row) const {
    QStringList notes;
    for (const int year : m_shownPlan.years()) {
        const auto* given = m_shownPlan.assignments().find(parameter(row).path, year);
        if (given != nullptr && !given->note.empty()) {
            notes.append(QString::fromStdString(given->note));
        }
    }
    notes.removeDuplicates();
    if (notes.isEmpty()) {
        return parameter(row).standardSource;
    }
    return notes.join(QStringLiteral("; "));
}

Qt::ItemFlags ParameterModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_shownPlan.isReadOnly()) {
        return result;
    }
    const auto hasValue = [&] {
        for (const int year : m_shownPlan.years()) {
            if (!m_shownPlan.assignments().value(parameter(index.row()).path, year).empty()) {
                return true;
            }
        }
        return false;
    };
    if (yearOf(index.column()) != 0 || (index.column() == sourceColumn() && hasValue())) {
        result |= Qt::ItemIsEditable;
    }
    return result;
}

QString ParameterModel::refusalOf(int row, const QString& typed) const {
    if (typed.trimmed().isEmpty()) {
        return {};
    }
    const auto known = programme::parseParameter(parameter(row).path, m_shownPlan.edition());
    const auto accepted = programme::acceptValue(*known.value, typed.toStdString(), m_shownPlan.edition());
    return accepted ? QString() : QString::fromStdString(accepted.findings.front().text);
}

bool ParameterModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole) {
        return false;
    }
    const QString typed = value.toString().trimmed();
    if (index.column() == sourceColumn()) {
        return setSource(index.row(), typed);
    }
    m_refusal = refusalOf(index.row(), typed);
    if (!m_refusal.isEmpty()) {
        return false;
    }
    scenario::Setting setting;
    setting.scenario = m_shownPlan.scenario();
    setting.path = parameter(index.row()).path;
    setting.year = yearOf(index.column());
    setting.value = typed.toStdString();
    const text::Findings findings = m_shownPlan.apply(std::span(&setting, 1));
    m_refusal = findings.empty() ? QString() : QString::fromStdString(findings.front().text);
    return findings.empty();
}

/// The numbers of a row as they are, under another source.
std::vector<scenario::Setting> ParameterModel::withSource(int row, const std::string& note) const {
    std::vector<scenario::Setting> settings;
    for (const int year : m_shownPlan.years()) {
        const std::string value(m_shownPlan.assignments().value(parameter(row).path, year));
        if (!value.empty()) {
            settings.push_back({m_shownPlan.scenario(), parameter(row).path, year, value, note, {}});
        }
    }
    return settings;
}

bool ParameterModel::setSource(int row, const QString& note) {
    const std::vector<scenario::Setting> settings = withSource(row, note.toStdString());
    const text::Findings findings =
        m_shownPlan.apply(settings, QStringLiteral("источник, ") + parameter(row).name.toLower());
    m_refusal = findings.empty() ? QString() : QString::fromStdString(findings.front().text);
    return findings.empty();
}

QStringList ParameterModel::paste(const QString& text, const QModelIndex& corner) {
    constexpr qsizetype largestBlock = 20'000;
    if (text.size() > largestBlock) {
        return {QStringLiteral("Блок из буфера обмена больше таблицы: ожидались числа под годами.")};
    }
    const auto records = text::readCsvRecords(text.toStdString(), '\t', text::BlankLines::Kept);
    if (!records || !corner.isValid()) {
        return {QStringLiteral("В буфере обмена нет таблицы.")};
    }
    std::vector<scenario::Setting> settings;
    QStringList refused;
    int row = corner.row();
    for (const text::CsvRecord& record : *records.value) {
        int column = corner.column();
        for (const std::string& field : record.fields) {
            if (row >= rowCount() || yearOf(column) == 0) {
                return {QStringLiteral("Блок из буфера обмена больше таблицы: ожидались числа под годами.")};
            }
            const QString typed = QString::fromStdString(field);
            if (const QString reason = refusalOf(row, typed); !reason.isEmpty()) {
                refused.append(QStringLiteral("%1, %2: %3").arg(parameter(row).name).arg(yearOf(column)).arg(reason));
            }
            settings.push_back({m_shownPlan.scenario(), parameter(row).path, yearOf(column), field, {}, {}});
            ++column;
        }
        ++row;
    }
    if (refused.isEmpty()) {
        for (const text::Finding& finding : m_shownPlan.apply(settings, QStringLiteral("вставка исходных данных"))) {
            refused.append(QString::fromStdString(finding.text));
        }
    }
    return refused;
}

QStringList ParameterModel::clear(const QModelIndexList& cells) {
    std::vector<scenario::Setting> settings;
    for (const QModelIndex& cell : cells) {
        if (yearOf(cell.column()) != 0) {
            settings.push_back({m_shownPlan.scenario(), parameter(cell.row()).path, yearOf(cell.column()), {}, {}, {}});
        }
    }
    // The source of a number that goes has gone with it.
    for (const QModelIndex& cell : cells) {
        const std::string& path = parameter(cell.row()).path;
        if (cell.column() == sourceColumn()
            && std::ranges::find(settings, path, &scenario::Setting::path) == settings.end()) {
            std::ranges::move(withSource(cell.row(), {}), std::back_inserter(settings));
        }
    }
    QStringList refused;
    for (const text::Finding& finding : m_shownPlan.apply(settings)) {
        refused.append(QString::fromStdString(finding.text));
    }
    return refused;
}

}  // namespace ui
