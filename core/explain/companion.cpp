#include "core/explain/companion.h"

#include <algorithm>

namespace explain {

const form::Appendix* companionOf(const form::Edition& edition, int appendix) {
    const form::Appendix* const own = edition.appendix(appendix);
    if (own != nullptr && own->companion != 0) {
        return edition.appendix(own->companion);
    }
    const auto found = std::ranges::find(edition.appendices, appendix, &form::Appendix::companion);
    return own == nullptr || found == edition.appendices.end() ? nullptr : &*found;
}

std::optional<form::CellAddress> companionCell(const form::Edition& edition, const form::CellAddress& cell) {
    const form::Appendix* const companion = companionOf(edition, cell.appendix);
    const form::Row* const row = edition.row(cell);
    if (companion == nullptr || row == nullptr) {
        return std::nullopt;
    }
    const auto same = std::ranges::find(companion->rows, row->labelShort, &form::Row::labelShort);
    const auto first = std::ranges::find(companion->columns, form::ColumnType::Number, &form::Column::type);
    if (same == companion->rows.end() || first == companion->columns.end()) {
        return std::nullopt;
    }
    return form::CellAddress{companion->number, same->key,
                             companion->columnIndex(cell.column) < 0 ? first->key : cell.column};
}

}  // namespace explain
