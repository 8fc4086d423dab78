// The heading of an appendix: the levels of its columns melted as on paper.
#include "core/document/melted_heading.h"
#include "core/document/title_block.h"
#include "ui/form/appendix_model.h"
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
ColumnHeading headingOf(const Column& column, const form::Edition& edition, bool official) {
    const std::string money = document::replaced(form::moneyName(edition.money), " ", "\u00A0");
    const auto filled = [&money](HeadingPath path) {
        for (std::string& text : path) {
            text = document::replaced(text, "{money}", money);
        }
        return path;
    };
    const bool useShort = !official && !column.shortHeader.empty();
    return {filled(useShort ? column.shortHeader : column.header), filled(column.header)};
}

}  // namespace

FormHeading AppendixModel::heading(bool official) const {
    std::vector<HeadingPath> shown;
    std::vector<HeadingPath> officials;
    FormHeading heading;
    const auto add = [&](ColumnHeading column, const std::string& number) {
        heading.levels = std::max(heading.levels, static_cast<int>(column.shown.size()));
        heading.columnNumbers.append(QString::fromStdString(number));
        shown.push_back(std::move(column.shown));
        officials.push_back(std::move(column.official));
    };
    for (const form::LeadingColumn& column : m_appendix.leading) {
        // Forms print «N строки» or «№ строки»; on the screen all speak alike.
        add(headingOf(column, m_document.edition(), false), column.number);
    }
    for (std::size_t place = 0; place < m_shown.columns.size(); ++place) {
        const form::Column& column = *m_shown.columns[place];
        ColumnHeading over = headingOf(column, m_document.edition(), official);
        if (m_together) {
            const bool isLast = m_shown.years[place] < m_document.years().front();
            const std::string year =
                std::to_string(m_shown.years[place]) + "\u00A0год" + (isLast ? ", прошлый план" : "");
            over.shown.insert(over.shown.begin(), year);
            over.official.insert(over.official.begin(), year);
        }
        add(std::move(over), column.number);
    }
    for (const document::HeadingCell& cell : document::meltedHeading(shown)) {
        const HeadingPath& whole = officials[static_cast<std::size_t>(cell.firstColumn)];
        const bool lowest = cell.lastLevel + 1 == heading.levels;
        const std::size_t level = lowest ? whole.size() - 1 : static_cast<std::size_t>(cell.firstLevel);
        heading.spans.push_back({cell.firstColumn, cell.lastColumn, cell.firstLevel, cell.lastLevel,
                                 QString::fromStdString(cell.text),
                                 level < whole.size() ? QString::fromStdString(whole[level]) : QString()});
    }
    return heading;
}

}  // namespace ui
