// Typing, pasting and clearing normatives. All or none.
#include "ui/norms/norm_model.h"

#include "ui/form/draft_document.h"

#include "core/programme/parameter.h"
#include "core/text/csv.h"
#include "core/text/plural.h"

namespace ui {
namespace {

QString ofValues(std::size_t count)
{
    return QString::fromStdString(text::counted(count, "значение", "значения", "значений"));
}

QStringList reasons(const text::Findings& findings)
{
    QStringList list;
    for (const text::Finding& finding : findings) {
        list.append(QString::fromStdString(finding.text));
    }
    return list;
}

}  // namespace

std::string NormModel::parameterOf(const QModelIndex& index) const
{
    switch (static_cast<NormColumn>(index.column())) {
    case NormColumn::Federal: return line(index.row()).parameter;
    case NormColumn::Territorial: return line(index.row()).cell.path();
    default: return {};
    }
}

Qt::ItemFlags NormModel::flags(const QModelIndex& index) const
{
    const bool typed = !m_document.isReadOnly() && !parameterOf(index).empty();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (typed ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString NormModel::editText(const QModelIndex& index) const
{
    const exchange::NormLine& at = line(index.row());
    const auto& number = static_cast<NormColumn>(index.column()) == NormColumn::Federal ? at.federal : at.territorial;
    return number && !parameterOf(index).empty()
               ? QString::fromStdString(number->toPlain()).replace(QLatin1Char('.'), QLatin1Char(','))
               : QString();
}

QString NormModel::refusalOf(const QModelIndex& index, const QString& typed) const
{
    const auto parameter = programme::parseParameter(parameterOf(index), m_document.edition());
    if (!parameter) {
        return index.data(ReadOnlyReasonRole).toString();
    }
    if (typed.trimmed().isEmpty()) {
        return {};
    }
    const auto accepted = programme::acceptValue(*parameter.value, typed.toStdString(), m_document.edition());
    return accepted ? QString() : QString::fromStdString(accepted.findings.front().text);
}

bool NormModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
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
    const scenario::Setting setting{m_document.scenario(), parameterOf(index), m_document.year(), typed.toStdString(), {}, {}};
    const text::Findings findings = m_document.apply(std::span(&setting, 1));
    m_refusal = findings.empty() ? QString() : QString::fromStdString(findings.front().text);
    return findings.empty();
}

QStringList NormModel::paste(const QString& text, const QModelIndex& corner, const QList<int>& shownRows)
{
    const auto records = text::readCsvRecords(text.toStdString(), '\t');
    if (!records || records.value->empty() || !corner.isValid()) {
        return {QStringLiteral("В буфере обмена нет таблицы.")};
    }
    std::vector<scenario::Setting> settings;
    QStringList refused;
    qsizetype place = shownRows.indexOf(corner.row());
    for (const text::CsvRecord& record : *records.value) {
        int column = corner.column();
        for (const std::string& field : record.fields) {
            if (place < 0 || place >= shownRows.size() || column >= columnCount()) {
                return {QStringLiteral("Блок из буфера обмена больше таблицы.")};
            }
            const QModelIndex cell = index(shownRows.at(place), column++);
            const QString typed = QString::fromStdString(field);
            if (const QString reason = refusalOf(cell, typed); !reason.isEmpty()) {
                refused.append(QStringLiteral("строка %1: ").arg(words(line(cell.row()), NormColumn::Row)) + reason);
            }
            settings.push_back({m_document.scenario(), parameterOf(cell), m_document.year(), field, {}, {}});
        }
        ++place;
    }
    return refused.isEmpty() ? reasons(m_document.apply(settings, QStringLiteral("вставка нормативов, ")
                                                                      + ofValues(settings.size())))
                             : refused;
}

QStringList NormModel::clear(const QModelIndexList& cells)
{
    std::vector<scenario::Setting> settings;
    for (const QModelIndex& cell : cells) {
        const exchange::NormLine& at = line(cell.row());
        const bool own = static_cast<NormColumn>(cell.column()) == NormColumn::Federal ? at.federalEntered
                                                                                      : at.territorialEntered;
        if (own && !parameterOf(cell).empty()) {
            settings.push_back({m_document.scenario(), parameterOf(cell), m_document.year(), {}, {}, {}});
        }
    }
    if (settings.empty()) {
        return {};
    }
    return reasons(m_document.apply(settings, settings.size() == 1 ? QString()
                                                                   : QStringLiteral("очистка нормативов, ")
                                                                         + ofValues(settings.size())));
}

}  // namespace ui
