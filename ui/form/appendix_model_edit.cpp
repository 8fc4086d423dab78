// Editing through AppendixModel: one cell, a pasted block, clearing, filling down. All or none.
#include "core/programme/parameter.h"
#include "core/text/csv.h"
#include "core/text/plural.h"
#include "ui/form/appendix_model.h"
#include "ui/form/figure_words.h"
#include "ui/plan/shown_plan.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace ui {
namespace {

QString ofValues(qsizetype count) {
    return QString::fromStdString(text::counted(static_cast<int>(count), "значение", "значения", "значений"));
}

QString bare(QString text) {
    static constexpr std::array<ushort, 4> spaces{0x20, 0xA0, 0x202F, 0x09};
    for (const ushort space : spaces) {
        text.remove(QChar(space));
    }
    // Closed cells are «Х» on the screen and often «X» in a spreadsheet.
    return text.replace(QLatin1Char('X'), QChar(0x0425)).replace(QLatin1Char('.'), QLatin1Char(','));
}

}  // namespace

scenario::Setting AppendixModel::settingOf(const QModelIndex& index, const QString& value) const {
    scenario::Setting setting;
    setting.scenario = m_document.scenario();
    setting.path = pathOf(index);
    setting.year = isOfLastYear(index) ? m_document.years().front() : yearOf(index);
    setting.value = value.toStdString();
    setting.place = placeText(index).toStdString();
    return setting;
}

QString AppendixModel::refusalOf(const QModelIndex& index, const QString& typed) const {
    const auto cell = address(index);
    if (!cell) {
        return index.data(ReadOnlyReasonRole).toString();
    }
    if (!flags(index).testFlag(Qt::ItemIsEditable)) {
        return index.data(ReadOnlyReasonRole).toString();
    }
    const auto parameter = programme::parseParameter(pathOf(index), m_document.edition());
    if (!parameter) {
        return QString::fromStdString(parameter.findings.front().text);
    }
    if (typed.trimmed().isEmpty()) {
        return {};
    }
    const auto accepted = programme::acceptValue(*parameter.value, typed.toStdString(), m_document.edition());
    return accepted ? QString() : QString::fromStdString(accepted.findings.front().text);
}

bool AppendixModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    const QString typed = value.toString().trimmed();
    m_refusal = refusalOf(index, typed);
    if (!m_refusal.isEmpty()) {
        return false;
    }
    const scenario::Setting setting = settingOf(index, typed);
    const text::Findings findings = m_document.apply(std::span(&setting, 1));
    if (!findings.empty()) {
        m_refusal = QString::fromStdString(findings.front().text);
    }
    return findings.empty();
}

QStringList AppendixModel::applyAll(const std::vector<scenario::Setting>& settings, QStringList refused,
                                    const QString& title) {
    if (!refused.isEmpty() || settings.empty()) {
        return refused;
    }
    for (const text::Finding& finding : m_document.apply(settings, title)) {
        refused.append(QString::fromStdString(finding.told()));
    }
    return refused;
}

QStringList AppendixModel::paste(const QString& text, const QModelIndex& corner, const QModelIndexList& chosen,
                                 const QList<int>& shownRows) {
    const auto records = text::readCsvRecords(text.toStdString(), '\t');
    if (!records) {
        return {QString::fromStdString(records.findings.front().text)};
    }
    if (records.value->empty() || !corner.isValid()) {
        return {QStringLiteral("В буфере обмена нет чисел. Ожидался блок, скопированный из таблицы.")};
    }
    std::vector<scenario::Setting> settings;
    QStringList refused;
    const auto take = [&](const QModelIndex& cell, const QString& field) {
        const bool typeable = flags(cell).testFlag(Qt::ItemIsEditable);
        // A copied row brings its closed and computed cells along; equal to what stands there, they are no edit.
        if (!typeable && bare(field) == bare(cell.data().toString())) {
            return;
        }
        const QString reason = refusalOf(cell, field);
        if (!reason.isEmpty()) {
            refused.append(placeText(cell) + QStringLiteral(": ") + reason);
        } else {
            settings.push_back(settingOf(cell, field.trimmed()));
        }
    };
    const bool single = records.value->size() == 1 && records.value->front().fields.size() == 1;
    if (single && chosen.size() > 1) {
        const QString field = QString::fromStdString(records.value->front().fields.front());
        for (const QModelIndex& cell : chosen) {
            take(cell, field);
        }
    } else {
        qsizetype place = shownRows.indexOf(corner.row());
        for (const text::CsvRecord& record : *records.value) {
            int section = corner.column();
            for (const std::string& field : record.fields) {
                if (place < 0 || place >= shownRows.size() || section >= columnCount()) {
                    return {QStringLiteral("Блок из буфера обмена больше таблицы: вставьте его выше или левее.")};
                }
                take(index(shownRows.at(place), section++), QString::fromStdString(field));
            }
            ++place;
        }
    }
    return applyAll(settings, refused, QStringLiteral("вставка, ") + ofValues(static_cast<qsizetype>(settings.size())));
}

QStringList AppendixModel::clear(const QModelIndexList& cells) {
    std::vector<scenario::Setting> settings;
    for (const QModelIndex& cell : cells) {
        if (address(cell) && viewOf(cell).entered) {
            settings.push_back(settingOf(cell, {}));
        }
    }
    const QString title = settings.size() == 1
                              ? QString()
                              : QStringLiteral("очистка, ") + ofValues(static_cast<qsizetype>(settings.size()));
    return applyAll(settings, {}, title);
}

QStringList AppendixModel::fillDown(const QModelIndexList& cells) {
    QMap<int, QList<int>> rowsOfColumn;
    for (const QModelIndex& cell : cells) {
        rowsOfColumn[cell.column()].append(cell.row());
    }
    std::vector<scenario::Setting> settings;
    QStringList refused;
    for (auto column = rowsOfColumn.begin(); column != rowsOfColumn.end(); ++column) {
        QList<int> rows = column.value();
        std::sort(rows.begin(), rows.end());
        const QString value = index(rows.takeFirst(), column.key()).data(Qt::EditRole).toString();
        for (const int place : rows) {
            const QModelIndex cell = index(place, column.key());
            if (!flags(cell).testFlag(Qt::ItemIsEditable)) {
                continue;
            }
            if (const QString reason = refusalOf(cell, value); !reason.isEmpty()) {
                refused.append(placeText(cell) + QStringLiteral(": ") + reason);
            }
            settings.push_back(settingOf(cell, value));
        }
    }
    return applyAll(settings, refused,
                    QStringLiteral("заполнение вниз, ") + ofValues(static_cast<qsizetype>(settings.size())));
}

}  // namespace ui
