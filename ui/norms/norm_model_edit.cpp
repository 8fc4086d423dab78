// Typing, pasting, filling and clearing normatives. All or none.
#include "core/programme/parameter.h"
#include "core/text/csv.h"
#include "core/text/plural.h"
#include "ui/norms/norm_model.h"
#include "ui/plan/shown_plan.h"

#include <QMap>

#include <algorithm>

namespace ui {
namespace {

QString ofValues(std::size_t count) {
    return QString::fromStdString(text::counted(count, "значение", "значения", "значений"));
}

}  // namespace

/// What one deed would set, and why not.
struct NormModel::Block {
    std::vector<scenario::Setting> settings;
    QStringList refused;
};

std::string NormModel::parameterOf(const QModelIndex& index) const {
    switch (columnOf(index)) {
    case NormColumn::Federal:
        return line(index).parameter;
    case NormColumn::Territorial:
        return line(index).cell.path();
    default:
        return {};
    }
}

Qt::ItemFlags NormModel::flags(const QModelIndex& index) const {
    const bool typed = !m_shownPlan.isReadOnly() && !parameterOf(index).empty();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (typed ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString NormModel::editText(const QModelIndex& index) const {
    const explain::NormLine& at = line(index);
    const auto& number = columnOf(index) == NormColumn::Federal ? at.federal : at.territorial;
    return number && !parameterOf(index).empty()
               ? QString::fromStdString(number->toPlain()).replace(QLatin1Char('.'), QLatin1Char(','))
               : QString();
}

QString NormModel::refusalOf(const QModelIndex& index, const QString& typed) const {
    const auto parameter = programme::parseParameter(parameterOf(index), m_shownPlan.edition());
    if (!parameter || m_shownPlan.isReadOnly()) {
        return readOnlyReason(columnOf(index));
    }
    if (typed.trimmed().isEmpty()) {
        return {};
    }
    const auto accepted = programme::acceptValue(*parameter.value, typed.toStdString(), m_shownPlan.edition());
    return accepted ? QString() : QString::fromStdString(accepted.findings.front().text);
}

scenario::Setting NormModel::settingOf(const QModelIndex& index, const QString& value) const {
    return {m_shownPlan.scenario(), parameterOf(index), yearOf(index), value.toStdString(), {}, {}};
}

/// «норматив: стоимость единицы, строка 33, 2023 год»: of three years in sight the undo must say which.
QString NormModel::titleOf(const scenario::Setting& setting) const {
    const auto parameter = programme::parseParameter(setting.path, m_shownPlan.edition());
    return QString::fromStdString(parameter.value->describe(m_shownPlan.edition()))
           + QStringLiteral(", %1 год").arg(setting.year);
}

bool NormModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole) {
        return false;
    }
    const QString typed = value.toString().trimmed();
    m_refusal = refusalOf(index, typed);
    if (!m_refusal.isEmpty()) {
        return false;
    }
    // What already stands there by default is no entry of the user's.
    if (typed == editText(index)) {
        return true;
    }
    const scenario::Setting setting = settingOf(index, typed);
    const text::Findings findings = m_shownPlan.apply(std::span(&setting, 1), titleOf(setting));
    m_refusal = findings.empty() ? QString() : QString::fromStdString(findings.front().text);
    return findings.empty();
}

void NormModel::take(Block& block, const QModelIndex& cell, const QString& field) const {
    // A copied row brings its names and differences along; equal to what stands there, they are no edit.
    if (parameterOf(cell).empty() && field.trimmed() == words(cell).trimmed()) {
        return;
    }
    if (const QString reason = refusalOf(cell, field); !reason.isEmpty()) {
        block.refused.append(QStringLiteral("строка %1: ").arg(QString::fromStdString(line(cell).cell.row)) + reason);
        return;
    }
    block.settings.push_back(settingOf(cell, field.trimmed()));
}

QStringList NormModel::applyAll(const Block& block, const QString& deed) {
    if (!block.refused.isEmpty() || block.settings.empty()) {
        return block.refused;
    }
    const QString title = block.settings.size() == 1 ? titleOf(block.settings.front())
                                                     : deed + QStringLiteral(", ") + ofValues(block.settings.size());
    QStringList reasons;
    for (const text::Finding& finding : m_shownPlan.apply(block.settings, title)) {
        reasons.append(QString::fromStdString(finding.text));
    }
    return reasons;
}

QStringList NormModel::paste(const QString& text, const QModelIndex& corner, const QModelIndexList& chosen,
                             const QList<int>& shownRows) {
    const auto records = text::readCsvRecords(text.toStdString(), '\t', text::BlankLines::Kept);
    if (!records || records.value->empty() || !corner.isValid()) {
        return {QStringLiteral("В буфере обмена нет таблицы.")};
    }
    Block block;
    const bool single = records.value->size() == 1 && records.value->front().fields.size() == 1;
    if (single && chosen.size() > 1) {
        for (const QModelIndex& cell : chosen) {
            take(block, cell, QString::fromStdString(records.value->front().fields.front()));
        }
        return applyAll(block, QStringLiteral("вставка нормативов"));
    }
    qsizetype place = shownRows.indexOf(corner.row());
    for (const text::CsvRecord& record : *records.value) {
        int column = corner.column();
        for (const std::string& field : record.fields) {
            if (place < 0 || place >= shownRows.size() || column >= columnCount()) {
                return {QStringLiteral("Блок из буфера обмена больше таблицы.")};
            }
            take(block, index(shownRows.at(place), column++), QString::fromStdString(field));
        }
        ++place;
    }
    return applyAll(block, QStringLiteral("вставка нормативов"));
}

QStringList NormModel::clear(const QModelIndexList& cells) {
    Block block;
    for (const QModelIndex& cell : cells) {
        const explain::NormLine& at = line(cell);
        const bool own = columnOf(cell) == NormColumn::Federal ? at.federalEntered : at.territorialEntered;
        if (own && !parameterOf(cell).empty()) {
            block.settings.push_back(settingOf(cell, {}));
        }
    }
    return applyAll(block, QStringLiteral("очистка нормативов"));
}

QStringList NormModel::fillDown(const QModelIndexList& cells) {
    QMap<int, QList<int>> rowsOfColumn;
    for (const QModelIndex& cell : cells) {
        if (!parameterOf(cell).empty()) {
            rowsOfColumn[cell.column()].append(cell.row());
        }
    }
    Block block;
    for (auto column = rowsOfColumn.begin(); column != rowsOfColumn.end(); ++column) {
        QList<int> rows = column.value();
        std::sort(rows.begin(), rows.end());
        const QString value = editText(index(rows.takeFirst(), column.key()));
        for (const int row : rows) {
            take(block, index(row, column.key()), value);
        }
    }
    return applyAll(block, QStringLiteral("заполнение нормативов"));
}

}  // namespace ui
