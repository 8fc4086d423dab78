#include "core/document/lay_out.h"

#include "core/document/page_flow.h"
#include "core/document/split_columns.h"
#include "core/document/table_flow.h"

#include <algorithm>
#include <iterator>

namespace document {

namespace {

/// As many sheets as stand before these are counted by their numbers.
std::vector<Page> pagesAfter(std::size_t before, std::span<const PrintedTable> tables, TextMeasure& measure) {
    PageFlow flow(measure, before);
    const std::vector<std::string>* former = nullptr;
    for (const PrintedTable& table : tables) {
        bool opensAppendix = former == nullptr || *former != table.corner;
        for (const PrintedTable& part : splitColumns(table, measure)) {
            TableFlow(part, flow, measure).place(opensAppendix);
            opensAppendix = false;
        }
        former = &table.corner;
    }
    return std::move(flow).take();
}

PrintedTable contentsOf(const std::vector<Page>& pages, std::size_t before, const std::string& headMark) {
    PrintedTable contents;
    contents.headMark = headMark;
    contents.title = {"Содержание"};
    contents.bookmark = contents.title.front();
    contents.sheet = {sheet::a4Short, sheet::a4Long};
    contents.columnWidthsMm = {150, 25};
    contents.heading = {{"Что", 0, 0, 0, 0}, {"Лист", 1, 1, 0, 0}};
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (!pages[at].bookmark.empty()) {
            TableRow row;
            row.cells = {{pages[at].bookmark}, {std::to_string(before + at + 1), Alignment::Right, true}};
            contents.rows.push_back(std::move(row));
        }
    }
    return contents;
}

}  // namespace

std::vector<Page> layOut(std::span<const PrintedTable> tables, TextMeasure& measure) {
    return pagesAfter(0, tables, measure);
}

std::vector<Page> layOutKit(std::span<const PrintedTable> tables, TextMeasure& measure) {
    // The list is one sheet as a rule; where it is more, the numbers in it move.
    std::vector<Page> pages;
    std::vector<Page> contents;
    const std::string headMark = tables.empty() ? std::string() : tables.front().headMark;
    std::size_t before = 0;
    do {
        before = std::max<std::size_t>(contents.size(), 1);
        pages = pagesAfter(before, tables, measure);
        contents = layOut(contentsOf(pages, before, headMark), measure);
    } while (contents.size() > before);
    contents.front().organisation = pages.empty() ? std::string() : pages.front().organisation;
    contents.insert(contents.end(), std::make_move_iterator(pages.begin()), std::make_move_iterator(pages.end()));
    return contents;
}

std::vector<Page> layOut(const PrintedTable& table, TextMeasure& measure) {
    return layOut(std::span(&table, 1), measure);
}

}  // namespace document
