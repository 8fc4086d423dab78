#include "core/document/lay_out.h"

#include "core/document/page_flow.h"
#include "core/document/table_flow.h"

namespace document {

std::vector<Page> layOut(std::span<const PrintedTable> tables, TextMeasure& measure) {
    PageFlow flow(measure);
    const std::vector<std::string>* former = nullptr;
    for (const PrintedTable& table : tables) {
        TableFlow(table, flow, measure).place(former == nullptr || *former != table.corner);
        former = &table.corner;
    }
    return std::move(flow).take();
}

std::vector<Page> layOut(const PrintedTable& table, TextMeasure& measure) {
    return layOut(std::span(&table, 1), measure);
}

}  // namespace document
