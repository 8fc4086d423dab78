#include "ui/norms/norm_columns.h"

namespace ui {
namespace {

QString nameOf(NormColumn column, bool hasFederal) {
    switch (column) {
    case NormColumn::Row:
        return QStringLiteral("№");
    case NormColumn::Label:
        return QStringLiteral("Норматив");
    case NormColumn::Measure:
        return QStringLiteral("Показатель");
    case NormColumn::Unit:
        return QStringLiteral("Единица");
    case NormColumn::Federal:
        return hasFederal ? QStringLiteral("Федеральный") : QStringLiteral("Федерального в форме нет");
    case NormColumn::Territorial:
        return QStringLiteral("Территориальный");
    case NormColumn::Difference:
        return QStringLiteral("Δ");
    case NormColumn::Percent:
        return QStringLiteral("%");
    case NormColumn::Source:
        return QStringLiteral("Источник");
    case NormColumn::State:
        return QStringLiteral("Состояние");
    }
    return {};
}

/// Over the years of one figure. One column of a year may be all that is seen of a group, so its name is short.
HeadingSpan groupOf(NormColumn column, int first, int last) {
    if (column == NormColumn::Percent) {
        return {first, last, 0, 0, QStringLiteral("Δ, %"), QStringLiteral("Отличие от федерального, %")};
    }
    return {first, last, 0, 0, nameOf(column, true), {}};
}

void addGroup(FormHeading& heading, const std::vector<NormSection>& sections, int first) {
    const NormColumn column = sections[static_cast<std::size_t>(first)].column;
    int last = first;
    while (last + 1 < static_cast<int>(sections.size())
           && sections[static_cast<std::size_t>(last) + 1].column == column) {
        ++last;
    }
    heading.spans.push_back(groupOf(column, first, last));
    for (int place = first; place <= last; ++place) {
        heading.spans.push_back(
            {place, place, 1, 1, QString::number(sections[static_cast<std::size_t>(place)].year), {}});
    }
}

}  // namespace

std::vector<NormSection> sectionsOfOneYear() {
    return {{NormColumn::Row},     {NormColumn::Label},       {NormColumn::Measure},    {NormColumn::Unit},
            {NormColumn::Federal}, {NormColumn::Territorial}, {NormColumn::Difference}, {NormColumn::Percent},
            {NormColumn::Source},  {NormColumn::State}};
}

std::vector<NormSection> sectionsOfYears(const std::vector<int>& years, bool hasFederal) {
    std::vector<NormSection> sections{{NormColumn::Row}, {NormColumn::Label}, {NormColumn::Measure}};
    if (!hasFederal) {
        sections.push_back({NormColumn::Unit});
    }
    for (const NormColumn figure : {NormColumn::Federal, NormColumn::Territorial, NormColumn::Percent}) {
        if (hasFederal || figure == NormColumn::Territorial) {
            for (const int year : years) {
                sections.push_back({figure, year});
            }
        }
    }
    sections.push_back({NormColumn::Source});
    sections.push_back({NormColumn::State});
    return sections;
}

FormHeading headingOf(const std::vector<NormSection>& sections, bool hasFederal) {
    FormHeading heading;
    heading.levels = 2;
    for (int place = 0; place < static_cast<int>(sections.size()); ++place) {
        const NormSection& section = sections[static_cast<std::size_t>(place)];
        if (section.year != 0) {
            if (beginsGroup(sections, static_cast<std::size_t>(place))) {
                addGroup(heading, sections, place);
            }
            continue;
        }
        if (section.column == NormColumn::Difference) {
            heading.spans.push_back({place, place + 1, 0, 0, QStringLiteral("Отличие от федерального"), {}});
        }
        const bool grouped = section.column == NormColumn::Difference || section.column == NormColumn::Percent;
        heading.spans.push_back({place, place, grouped ? 1 : 0, 1, nameOf(section.column, hasFederal), {}});
    }
    return heading;
}

QString nameOf(const NormSection& section, bool hasFederal) {
    if (section.year == 0) {
        return nameOf(section.column, hasFederal);
    }
    const QString figure = section.column == NormColumn::Percent ? QStringLiteral("Отличие от федерального, %")
                                                                 : nameOf(section.column, hasFederal);
    return figure + QStringLiteral(", %1\u00A0год").arg(section.year);
}

ColumnKind kindOf(NormColumn column) {
    switch (column) {
    case NormColumn::Row:
        return ColumnKind::RowNumber;
    case NormColumn::Label:
        return ColumnKind::Label;
    case NormColumn::Unit:
        return ColumnKind::Unit;
    case NormColumn::Measure:
    case NormColumn::Source:
    case NormColumn::State:
        return ColumnKind::Text;
    case NormColumn::Federal:
    case NormColumn::Territorial:
    case NormColumn::Difference:
    case NormColumn::Percent:
        break;
    }
    return ColumnKind::Value;
}

bool beginsGroup(const std::vector<NormSection>& sections, std::size_t place) {
    const NormSection& own = sections[place];
    if (own.year != 0) {
        return sections[place - 1].column != own.column;
    }
    return own.column == NormColumn::Federal || own.column == NormColumn::Difference
           || own.column == NormColumn::Source;
}

}  // namespace ui
