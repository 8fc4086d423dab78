#include "ui/form/appendix_heading.h"

#include "core/document/melted_heading.h"
#include "core/document/title_block.h"
#include "ui/form/shown_columns.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {
namespace {

using document::HeadingPath;

/// What stands over one column, and the official words behind it.
struct ColumnHeading {
    HeadingPath shown;
    HeadingPath official;
};

template <class Column>
ColumnHeading headingOf(const Column& column, const form::Edition& edition, int year, bool official) {
    const std::string money = document::replaced(form::moneyName(edition.money), " ", "\u00A0");
    const auto filled = [&](HeadingPath path) {
        for (std::string& text : path) {
            text = document::replaced(document::replaced(text, "{money}", money), "{year}", std::to_string(year));
            text = document::replaced(text, "{previous_year}", std::to_string(year - 1));
        }
        return path;
    };
    const bool useShort = !official && !column.shortHeader.empty();
    return {filled(useShort ? column.shortHeader : column.header), filled(column.header)};
}

/// The same under its year, while years stand side by side.
ColumnHeading underYear(ColumnHeading heading, const ShownPlan& plan, int year) {
    const bool isFact = year < plan.years().front();
    const std::string words = std::to_string(year) + "\u00A0год" + (isFact ? ", факт" : "");
    heading.shown.insert(heading.shown.begin(), words);
    heading.official.insert(heading.official.begin(), words);
    return heading;
}

/// A fact at the right of the form: beside it one short name is enough.
ColumnHeading ofFact(const form::Column& column, int year) {
    const HeadingPath path{"Факт " + std::to_string(year) + "\u00A0года", column.shortName};
    return {path, path};
}

/// The levels of the columns melted as on paper.
FormHeading melted(const std::vector<ColumnHeading>& columns) {
    std::vector<HeadingPath> shown;
    FormHeading heading;
    for (const ColumnHeading& column : columns) {
        heading.levels = std::max(heading.levels, static_cast<int>(column.shown.size()));
        shown.push_back(column.shown);
    }
    for (const document::HeadingCell& cell : document::meltedHeading(shown)) {
        const HeadingPath& whole = columns[static_cast<std::size_t>(cell.firstColumn)].official;
        const bool lowest = cell.lastLevel + 1 == heading.levels;
        const std::size_t level = lowest ? whole.size() - 1 : static_cast<std::size_t>(cell.firstLevel);
        heading.spans.push_back({cell.firstColumn, cell.lastColumn, cell.firstLevel, cell.lastLevel,
                                 QString::fromStdString(cell.text),
                                 level < whole.size() ? QString::fromStdString(whole[level]) : QString()});
    }
    return heading;
}

bool printsNumbers(const form::Appendix& appendix) {
    return std::ranges::any_of(appendix.columns, [](const form::Column& column) { return !column.number.empty(); });
}

/// Where the form prints no numbers of columns they are counted on the screen, to be spoken of; columns of our own are
/// none of the form.
QString numberOf(const form::Appendix& appendix, const std::string& printed, bool onPaper, int before) {
    if (!onPaper) {
        return QStringLiteral("вне формы");
    }
    return printed.empty() && !printsNumbers(appendix) ? QString::number(before + 1) : QString::fromStdString(printed);
}

}  // namespace

FormHeading appendixHeading(const ShownPlan& plan, const ShownColumns& columns, bool official) {
    std::vector<ColumnHeading> headings;
    QStringList numbers;
    for (const form::LeadingColumn& column : columns.appendix().leading) {
        // Forms print «N строки» or «№ строки»; on the screen all speak alike.
        headings.push_back(headingOf(column, plan.edition(), plan.year(), false));
        numbers.append(numberOf(columns.appendix(), column.number, true, static_cast<int>(numbers.size())));
    }
    for (int place = 0; place < columns.count(); ++place) {
        const form::Column& column = *columns.at(place);
        const int year = columns.yearOf(place);
        const ColumnHeading heading = headingOf(column, plan.edition(), year, official);
        headings.push_back(columns.yearsTogether() ? underYear(heading, plan, year)
                           : columns.isFact(place) ? ofFact(column, year)
                                                   : heading);
        numbers.append(numberOf(columns.appendix(), column.number, column.onPaper && !columns.isFact(place),
                                static_cast<int>(numbers.size())));
    }
    FormHeading heading = melted(headings);
    heading.columnNumbers = numbers;
    return heading;
}

}  // namespace ui
