// The heading of an appendix: the levels of its columns melted into spans.
#include "ui/form/appendix_model.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {
namespace {

QString filled(const std::string& text, const form::Edition& edition) {
    QString result = QString::fromStdString(text);
    const std::string_view money = form::moneyName(edition.money);
    return result.replace(
        QStringLiteral("{money}"),
        QString::fromUtf8(money.data(), static_cast<qsizetype>(money.size())).replace(QLatin1Char(' '), QChar(0x00A0)));
}

struct Levels {
    QStringList shown;
    QStringList official;
};

template <class Column>
Levels levelsOf(const Column& column, const form::Edition& edition, bool official) {
    Levels levels;
    for (const std::string& text : column.header) {
        levels.official.append(filled(text, edition));
    }
    const bool useShort = !official && !column.shortHeader.empty();
    for (const std::string& text : useShort ? column.shortHeader : column.header) {
        levels.shown.append(filled(text, edition));
    }
    return levels;
}

}  // namespace

FormHeading AppendixModel::heading(bool official) const {
    std::vector<Levels> columns;
    FormHeading heading;
    for (const form::LeadingColumn& column : m_appendix.leading) {
        columns.push_back(levelsOf(column, m_document.edition(), official));
        heading.columnNumbers.append(QString::fromStdString(column.number));
    }
    for (const form::Column* column : m_shown.columns) {
        columns.push_back(levelsOf(*column, m_document.edition(), official));
        if (m_together) {
            const int year = m_shown.years[columns.size() - m_appendix.leading.size() - 1];
            const bool isLast = year < m_document.years().front();
            const QString name =
                QStringLiteral("%1\u00A0год").arg(year) + (isLast ? QStringLiteral(", прошлый план") : QString());
            columns.back().shown.prepend(name);
            columns.back().official.prepend(name);
        }
        heading.columnNumbers.append(QString::fromStdString(column->number));
    }
    for (const Levels& column : columns) {
        heading.levels = std::max(heading.levels, static_cast<int>(column.shown.size()));
    }
    for (int first = 0; first < static_cast<int>(columns.size()); ++first) {
        const QStringList& own = columns[static_cast<std::size_t>(first)].shown;
        for (int level = 0; level < own.size(); ++level) {
            const auto sameAbove = [&](int other) {
                const QStringList& their = columns[static_cast<std::size_t>(other)].shown;
                return their.mid(0, level + 1) == own.mid(0, level + 1) && their.size() > level + 1
                       && own.size() > level + 1;
            };
            if (first > 0 && sameAbove(first - 1)) {
                continue;
            }
            int last = first;
            while (last + 1 < static_cast<int>(columns.size()) && sameAbove(last + 1)) {
                ++last;
            }
            const bool lowest = level + 1 == own.size();
            const QString full = columns[static_cast<std::size_t>(first)].official.value(
                lowest ? static_cast<int>(columns[static_cast<std::size_t>(first)].official.size()) - 1 : level);
            heading.spans.push_back({first, last, level, lowest ? heading.levels - 1 : level, own.at(level), full});
        }
    }
    return heading;
}

}  // namespace ui
