#include "core/plan/address_words.h"

namespace plan {

std::string placeOf(const form::CellAddress& cell) {
    return "приложение " + std::to_string(cell.appendix) + ", строка " + cell.row + ", столбец " + cell.column;
}

std::string shortPlaceOf(const form::CellAddress& cell) {
    return "прил. " + std::to_string(cell.appendix) + " стр. " + cell.row + " " + cell.column;
}

}  // namespace plan
