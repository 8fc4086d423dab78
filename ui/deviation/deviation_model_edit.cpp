// Typing, pasting and filling of the register. All or none, one step of undo.
#include "core/text/csv.h"
#include "ui/deviation/deviation_model.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/told_findings.h"

#include <algorithm>
#include <map>

namespace ui {

using check::Deviation;
using form::DeviationPart;

namespace {

std::optional<DeviationPart> partOf(int column) {
    switch (static_cast<DeviationColumn>(column)) {
    case DeviationColumn::Factor:
        return DeviationPart::Factor;
    case DeviationColumn::Reason:
        return DeviationPart::Reason;
    case DeviationColumn::Document:
        return DeviationPart::Document;
    default:
        return std::nullopt;
    }
}

}  // namespace

std::string DeviationModel::parameterOf(const QModelIndex& index) const {
    const Deviation* const one = deviation(index.row());
    if (one == nullptr) {
        return {};
    }
    if (const auto part = partOf(index.column())) {
        return form::deviationPath(one->cell, *part);
    }
    const form::CellRule* const rule = m_shownPlan.edition().rule(one->cell);
    const bool isTyped = static_cast<DeviationColumn>(index.column()) == DeviationColumn::Territorial && rule != nullptr
                         && form::takesEntry(*rule);
    return isTyped ? one->cell.path() : std::string();
}

Qt::ItemFlags DeviationModel::flags(const QModelIndex& index) const {
    const bool typed = !m_shownPlan.isReadOnly() && !parameterOf(index).empty();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (typed ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

std::optional<scenario::Setting> DeviationModel::settingOf(const QModelIndex& index, const QString& value) const {
    const std::string path = parameterOf(index);
    if (path.empty()) {
        return std::nullopt;
    }
    return scenario::Setting{m_shownPlan.scenario(), path, deviation(index.row())->year, value.toStdString(), {}, {}};
}

QStringList DeviationModel::apply(const std::vector<scenario::Setting>& settings, const QString& title) {
    if (settings.empty()) {
        return {};
    }
    QStringList reasons;
    for (const text::Finding& finding : m_shownPlan.apply(settings, title)) {
        reasons.append(QString::fromStdString(finding.text));
    }
    return reasons;
}

QStringList DeviationModel::justify(const Deviation& deviation, DeviationPart part, const QString& text,
                                    const std::vector<int>& years) {
    std::vector<scenario::Setting> settings;
    for (const int year : years) {
        settings.push_back({m_shownPlan.scenario(),
                            form::deviationPath(deviation.cell, part),
                            year,
                            text.trimmed().toStdString(),
                            {},
                            {}});
    }
    return apply(settings, QStringLiteral("обоснование, строка %1")
                               .arg(QString::fromStdString(form::rowName(m_shownPlan.edition(), deviation.cell))));
}

bool DeviationModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || (flags(index) & Qt::ItemIsEditable) == 0) {
        return false;
    }
    const QString typed = value.toString().trimmed();
    if (typed == data(index, Qt::EditRole).toString()) {
        return true;
    }
    const Deviation one = *deviation(index.row());
    const auto part = partOf(index.column());
    const QStringList refused = part ? justify(one, *part, typed, {one.year}) : apply({*settingOf(index, typed)}, {});
    m_refusal = refused.join(QLatin1Char('\n'));
    return refused.isEmpty();
}

QStringList DeviationModel::paste(const QString& text, const QModelIndex& corner) {
    const auto records = text::readCsvRecords(text.toStdString(), '\t', text::BlankLines::Kept);
    if (!records || records.value->empty() || !corner.isValid()) {
        return {QStringLiteral("В буфере обмена нет текста.")};
    }
    std::vector<scenario::Setting> settings;
    int row = corner.row();
    for (const text::CsvRecord& record : *records.value) {
        while (row < rowCount() && deviation(row) == nullptr) {
            ++row;  // headings take nothing
        }
        for (std::size_t field = 0; field < record.fields.size(); ++field) {
            const int column = corner.column() + static_cast<int>(field);
            if (row >= rowCount() || column >= columnCount()) {
                return {QStringLiteral("Блок из буфера обмена больше таблицы.")};
            }
            const QString value = QString::fromStdString(record.fields[field]).trimmed();
            if (auto setting = settingOf(index(row, column), value)) {
                settings.push_back(std::move(*setting));
            }
        }
        ++row;
    }
    return apply(settings, QStringLiteral("вставка обоснований"));
}

QStringList DeviationModel::fillDown(const QModelIndexList& cells) {
    std::map<int, std::vector<int>> rows;
    for (const QModelIndex& cell : cells) {
        if (!parameterOf(cell).empty()) {
            rows[cell.column()].push_back(cell.row());
        }
    }
    std::vector<scenario::Setting> settings;
    for (auto& [column, places] : rows) {
        std::ranges::sort(places);
        const QString value = data(index(places.front(), column), Qt::EditRole).toString();
        for (std::size_t at = 1; at < places.size(); ++at) {
            settings.push_back(*settingOf(index(places[at], column), value));
        }
    }
    return apply(settings, QStringLiteral("заполнение обоснований"));
}

QStringList DeviationModel::clear(const QModelIndexList& cells) {
    std::vector<scenario::Setting> settings;
    for (const QModelIndex& cell : cells) {
        if (partOf(cell.column())) {
            if (auto setting = settingOf(cell, {})) {
                settings.push_back(std::move(*setting));
            }
        }
    }
    return apply(settings, QStringLiteral("очистка обоснований"));
}

}  // namespace ui
