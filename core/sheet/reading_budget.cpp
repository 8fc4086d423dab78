#include "core/sheet/reading_budget.h"

namespace sheet {

namespace {

constexpr std::size_t mostLooked = std::size_t{256} << 20;
constexpr std::size_t mostKept = std::size_t{64} << 20;
constexpr std::size_t mostCells = 3'000'000;
constexpr std::chrono::seconds longest{8};

}  // namespace

void ReadingBudget::look(std::size_t bytes) {
    m_looked += bytes;
    if (m_looked > mostLooked) {
        throw Refused("в распакованном виде файл больше 256 МБ; таблицы формы занимают в сотни раз меньше");
    }
    if (std::chrono::steady_clock::now() - m_start > longest) {
        throw Refused("файл читается дольше 8 секунд; таблицы формы занимают в сотни раз меньше");
    }
}

void ReadingBudget::keep(std::size_t bytes) {
    m_kept += bytes;
    if (m_kept > mostKept) {
        throw Refused("текста в ячейках больше 64 МБ; таблицы формы занимают в сотни раз меньше");
    }
}

void ReadingBudget::hold(std::size_t cells) {
    m_cells += cells;
    if (m_cells > mostCells) {
        throw Refused("ячеек в файле больше трёх миллионов; таблицы формы занимают в сотни раз меньше");
    }
}

}  // namespace sheet
