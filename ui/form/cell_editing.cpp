#include "ui/form/cell_editing.h"

#include "core/programme/list_rows.h"
#include "core/programme/parameter.h"
#include "core/scenario/mark_parts.h"
#include "core/scenario/row_merge.h"
#include "core/text/csv.h"
#include "core/text/plural.h"
#include "ui/form/appendix_model.h"
#include "ui/plan/shown_plan.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <set>

namespace ui {
namespace {

/// How many values a deed changes is counted when it is prepared: those that stand already are none of it.
QString ofValues() {
    return QString::fromUtf8(scenario::countedValues.data(), static_cast<qsizetype>(scenario::countedValues.size()));
}

QString bare(QString text) {
    static constexpr std::array<ushort, 4> spaces{0x20, 0xA0, 0x202F, 0x09};
    for (const ushort space : spaces) {
        text.remove(QChar(space));
    }
    // Closed cells are «Х» on the screen and often «X» in a spreadsheet.
    return text.replace(QLatin1Char('X'), QChar(0x0425)).replace(QLatin1Char('.'), QLatin1Char(','));
}

bool isTypeable(const QModelIndex& index) {
    return index.flags().testFlag(Qt::ItemIsEditable);
}

/// A cross of either alphabet is a mark too, as on paper.
QString markOf(const QString& typed) {
    static constexpr std::array<ushort, 4> crosses{'x', 'X', 0x0445, 0x0425};
    const QString bared = typed.trimmed();
    const bool isCross = bared.size() == 1 && std::ranges::find(crosses, bared.at(0).unicode()) != crosses.end();
    return isCross ? QStringLiteral("1") : bared;
}

/// New rows of a list are made of lines that say something.
std::vector<text::CsvRecord> filled(std::span<const text::CsvRecord> records) {
    std::vector<text::CsvRecord> rows;
    std::ranges::copy_if(records, std::back_inserter(rows), [](const text::CsvRecord& record) {
        return std::ranges::any_of(record.fields, [](const std::string& field) { return !field.empty(); });
    });
    return rows;
}

}  // namespace

CellEditing::CellEditing(ShownPlan& plan, const AppendixModel& model) : m_plan(plan), m_model(model) {}

form::CellAddress CellEditing::addressOf(const QModelIndex& index, const QString& value) const {
    form::CellAddress address = *m_model.address(index);
    const form::Appendix& appendix = m_model.appendix();
    // What is typed into the column of keys of a new row is its key.
    if (index.row() == m_model.rows().newRow() && address.column == appendix.keyColumn) {
        address.row = keyOf(value, address.row, {});
    }
    return address;
}

/// The code of a row is its key; a second row of the same code is «CODE-2». What can be no key leaves the free one.
std::string CellEditing::keyOf(const QString& code, const std::string& free, const std::set<std::string>& taken) const {
    const std::string wanted = code.trimmed().toStdString();
    if (!programme::isRowKey(wanted)) {
        return free;
    }
    std::string key = wanted;
    for (int next = 2; m_model.rows().indexOf(key) >= 0 || taken.contains(key); ++next) {
        key = wanted + "-" + std::to_string(next);
    }
    return programme::isRowKey(key) ? key : free;
}

scenario::Setting CellEditing::settingOf(const QModelIndex& index, const QString& value) const {
    const ShownCell cell = m_model.cell(index);
    scenario::Setting setting;
    setting.scenario = m_plan.scenario();
    setting.path = cell.isFact() ? cell.path() : addressOf(index, value).path();
    setting.year = m_model.yearOf(index);
    setting.value = value.toStdString();
    setting.place = m_model.placeText(index).toStdString();
    return setting;
}

QString CellEditing::refusalOf(const QModelIndex& index, const QString& typed) const {
    if (!m_model.address(index) || !isTypeable(index)) {
        return index.data(ReadOnlyReasonRole).toString();
    }
    const auto parameter = programme::parseParameter(m_model.cell(index).path(), m_plan.edition());
    if (!parameter) {
        return QString::fromStdString(parameter.findings.front().text);
    }
    if (typed.trimmed().isEmpty()) {
        return {};
    }
    const auto accepted = programme::acceptValue(*parameter.value, typed.toStdString(), m_plan.edition());
    return accepted ? QString() : QString::fromStdString(accepted.findings.front().text);
}

QString CellEditing::enter(const QModelIndex& index, const QString& entered) {
    const QString typed = isMark(index) ? markOf(entered) : entered;
    if (QString refusal = refusalOf(index, typed); !refusal.isEmpty()) {
        return refusal;
    }
    const std::vector<scenario::Setting> settings =
        scenario::withParts(settingOf(index, typed), addressOf(index, typed), m_plan.edition(), m_plan.assignments());
    const text::Findings findings = m_plan.apply(settings, titleOf(settings));
    return findings.empty() ? QString() : QString::fromStdString(findings.front().text);
}

bool CellEditing::isMark(const QModelIndex& index) const {
    const auto cell = m_model.address(index);
    const form::Column* const column = cell ? m_plan.edition().column(*cell) : nullptr;
    return column != nullptr && column->type == form::ColumnType::Mark;
}

/// «отметки: В сфере ОМС, Проводят осмотры», so that an undo names each; a single cell is named by itself.
QString CellEditing::titleOf(const std::vector<scenario::Setting>& settings) const {
    if (settings.size() < 2) {
        return {};
    }
    QStringList names;
    for (const scenario::Setting& setting : settings) {
        const auto cell = form::CellAddress::fromPath(setting.path);
        names.append(QString::fromStdString(m_plan.edition().column(*cell)->shortName));
    }
    return QStringLiteral("отметки: ") + names.join(QStringLiteral(", "));
}

/// One deed: the first row takes what it lacks from the second, which goes; or why it cannot be.
QStringList CellEditing::mergeRows(const std::string& kept, const std::string& gone) {
    const scenario::ListedRows rows{m_plan.scenario(), m_model.appendix().number, m_plan.year(), {kept, gone}};
    scenario::RowMerge merge = scenario::mergeOf(rows, m_plan.edition(), m_plan.assignments());
    Deed deed{std::move(merge.settings), {}};
    for (const std::string& column : merge.conflicts) {
        deed.refused.append(QString::fromStdString(column)
                            + QStringLiteral(": числа строк разные. Очистите одно из них"));
    }
    return apply(std::move(deed), QStringLiteral("объединение строк ") + QString::fromStdString(kept + " и " + gone));
}

QStringList CellEditing::apply(Deed deed, const QString& title) {
    if (!deed.refused.isEmpty() || deed.settings.empty()) {
        return deed.refused;
    }
    for (const text::Finding& finding : m_plan.apply(deed.settings, title)) {
        deed.refused.append(QString::fromStdString(finding.told()));
    }
    return deed.refused;
}

void CellEditing::take(Deed& deed, const QModelIndex& cell, const QString& field) const {
    // A copied row brings its closed and computed cells along; equal to what stands there, they are no edit.
    if (!isTypeable(cell) && bare(field) == bare(cell.data().toString())) {
        return;
    }
    if (const QString reason = refusalOf(cell, field); !reason.isEmpty()) {
        deed.refused.append(m_model.placeText(cell) + QStringLiteral(": ") + reason);
    } else {
        deed.settings.push_back(settingOf(cell, field.trimmed()));
    }
}

/// A value that is typed, and what it brings along where it is a mark. Of a cell that is in the deed already nothing.
void CellEditing::takeWithParts(Deed& deed, const QModelIndex& cell, const QString& value) const {
    const form::CellAddress address = m_model.cell(cell).isFact() ? form::CellAddress{} : addressOf(cell, value);
    for (scenario::Setting& setting :
         scenario::withParts(settingOf(cell, value), address, m_plan.edition(), m_plan.assignments())) {
        if (std::ranges::find(deed.settings, setting.path, &scenario::Setting::path) == deed.settings.end()) {
            deed.settings.push_back(std::move(setting));
        }
    }
}

bool CellEditing::takeBlock(Deed& deed, const std::vector<text::CsvRecord>& records, const QModelIndex& corner,
                            const QList<int>& shownRows) const {
    qsizetype place = shownRows.indexOf(corner.row());
    const int newRow = m_model.rows().newRow();
    for (std::size_t i = 0; i < records.size(); ++i) {
        const text::CsvRecord& record = records[i];
        if (place >= 0 && place < shownRows.size() && newRow >= 0 && shownRows.at(place) == newRow) {
            takeNewRows(deed, filled(std::span(records).subspan(i)), corner.column());
            return true;
        }
        int section = corner.column();
        for (const std::string& field : record.fields) {
            if (place < 0 || place >= shownRows.size() || section >= m_model.columnCount()) {
                return false;
            }
            take(deed, m_model.index(shownRows.at(place), section++), QString::fromStdString(field));
        }
        ++place;
    }
    return true;
}

/// Rows pasted below a list: each becomes one of its own, with the key its column of keys has, or the next free one.
void CellEditing::takeNewRows(Deed& deed, std::span<const text::CsvRecord> records, int section) const {
    const std::vector<std::string> keys = m_model.rows().freeKeys(records.size());
    const form::Appendix& appendix = m_model.appendix();
    std::set<std::string> taken;
    for (std::size_t i = 0; i < records.size(); ++i) {
        std::string row = keys[i];
        for (std::size_t field = 0; field < records[i].fields.size(); ++field) {
            const form::Column* column =
                m_model.columns().at(section + static_cast<int>(field) - m_model.leadingCount());
            if (column != nullptr && column->key == appendix.keyColumn) {
                row = keyOf(QString::fromStdString(records[i].fields[field]), row, taken);
            }
        }
        taken.insert(row);
        for (std::size_t field = 0; field < records[i].fields.size(); ++field) {
            const int at = section + static_cast<int>(field);
            const QString value = QString::fromStdString(records[i].fields[field]).trimmed();
            const form::Column* column = m_model.columns().at(at - m_model.leadingCount());
            if (column == nullptr || value.isEmpty() || m_model.columns().isFact(at - m_model.leadingCount())) {
                continue;
            }
            scenario::Setting setting = settingOf(m_model.index(m_model.rows().newRow(), at), value);
            setting.path = form::CellAddress{appendix.number, row, column->key}.path();
            setting.place = row + ", " + column->shortName;
            deed.settings.push_back(std::move(setting));
        }
    }
}

QStringList CellEditing::paste(const QString& text, const QModelIndex& corner, const QModelIndexList& chosen,
                               const QList<int>& shownRows) {
    const auto records = text::readCsvRecords(text.toStdString(), '\t', text::BlankLines::Kept);
    if (!records) {
        return {QString::fromStdString(records.findings.front().text)};
    }
    if (m_model.rows().isList() && records.value->size() > programme::mostListRows) {
        return {QStringLiteral("В буфере обмена ")
                + QString::fromStdString(programme::tooManyRows(records.value->size())) + QLatin1Char('.')};
    }
    if (records.value->empty() || !corner.isValid()) {
        return {QStringLiteral("В буфере обмена нет чисел. Ожидался блок, скопированный из таблицы.")};
    }
    Deed deed;
    const bool single = records.value->size() == 1 && records.value->front().fields.size() == 1;
    if (single && chosen.size() > 1) {
        const QString field = QString::fromStdString(records.value->front().fields.front());
        for (const QModelIndex& cell : chosen) {
            take(deed, cell, field);
        }
    } else if (!takeBlock(deed, *records.value, corner, shownRows)) {
        return {QStringLiteral("Блок из буфера обмена больше таблицы: вставьте его выше или левее.")};
    }
    const QString title = QStringLiteral("вставка, ") + ofValues();
    return apply(std::move(deed), title);
}

QStringList CellEditing::clear(const QModelIndexList& cells) {
    Deed deed;
    for (const QModelIndex& cell : cells) {
        if (m_model.address(cell) && m_model.cell(cell).view().entered) {
            takeWithParts(deed, cell, {});
        }
    }
    if (deed.settings.empty() && !cells.isEmpty()) {
        return {QStringLiteral("Очищать нечего: своих значений здесь нет, стоят нормативы или пусто.")};
    }
    // Of one mark those that go with it are named.
    const QString title = cells.size() == 1 || deed.settings.size() == 1 ? titleOf(deed.settings)
                                                                         : QStringLiteral("очистка, ") + ofValues();
    return apply(std::move(deed), title);
}

QStringList CellEditing::returnToParent(const QModelIndexList& cells) {
    Deed deed;
    for (const QModelIndex& cell : cells) {
        if (!m_model.address(cell)) {
            continue;
        }
        scenario::Setting setting = settingOf(cell, {});
        setting.toParent = true;
        if (m_model.cell(cell).view().entered || m_plan.isOverridden(setting.path, setting.year)) {
            deed.settings.push_back(std::move(setting));
        }
    }
    const QString title = deed.settings.size() == 1 ? QString() : QStringLiteral("возврат к основе, ") + ofValues();
    return apply(std::move(deed), title);
}

QStringList CellEditing::removeRows(const QList<int>& rows) {
    scenario::ListedRows listed{m_plan.scenario(), m_model.appendix().number, m_plan.year(), {}};
    for (const int row : rows) {
        listed.keys.push_back(m_model.rows().key(row));
    }
    Deed deed{scenario::removalOf(listed, m_plan.assignments()), {}};
    const std::string count = text::counted(listed.keys.size(), "строка", "строки", "строк");
    return apply(std::move(deed), QStringLiteral("удаление, ") + QString::fromStdString(count));
}

QStringList CellEditing::fillDown(const QModelIndexList& cells) {
    QMap<int, QList<int>> rowsOfColumn;
    for (const QModelIndex& cell : cells) {
        rowsOfColumn[cell.column()].append(cell.row());
    }
    Deed deed;
    for (auto column = rowsOfColumn.begin(); column != rowsOfColumn.end(); ++column) {
        QList<int> rows = column.value();
        std::sort(rows.begin(), rows.end());
        const QString value = m_model.index(rows.takeFirst(), column.key()).data(Qt::EditRole).toString();
        for (const int place : rows) {
            const QModelIndex cell = m_model.index(place, column.key());
            if (!isTypeable(cell)) {
                continue;
            }
            if (const QString reason = refusalOf(cell, value); !reason.isEmpty()) {
                deed.refused.append(m_model.placeText(cell) + QStringLiteral(": ") + reason);
            }
            takeWithParts(deed, cell, value);
        }
    }
    const QString title = QStringLiteral("заполнение вниз, ") + ofValues();
    return apply(std::move(deed), title);
}

}  // namespace ui
