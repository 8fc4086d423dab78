#include "core/form/edition.h"

#include <algorithm>

namespace form {

namespace {

/// Keys differ in their length or their end as a rule: «22.1», «22.2». Comparing those first spares most comparisons.
template <class Items>
int indexOf(const Items& items, std::string_view key) {
    if (key.empty()) {
        return -1;
    }
    const auto found = std::ranges::find_if(items, [key](const auto& item) {
        return item.key.size() == key.size() && item.key.back() == key.back() && item.key == key;
    });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

}  // namespace

const Row* Appendix::row(std::string_view key) const {
    const int index = rowIndex(key);
    if (index < 0) {
        return listRow && !key.empty() ? &*listRow : nullptr;
    }
    return &rows[static_cast<std::size_t>(index)];
}

bool Appendix::isListKey(std::string_view key) const {
    return listRow && !key.empty() && rowIndex(key) < 0;
}

int Appendix::rowIndex(std::string_view key) const {
    return indexOf(rows, key);
}

int Appendix::columnIndex(std::string_view key) const {
    return indexOf(columns, key);
}

const Row* Appendix::grandTotal() const {
    const auto found = std::ranges::find(rows, RowKind::GrandTotal, &Row::kind);
    return found == rows.end() ? nullptr : &*found;
}

const Appendix* Edition::appendix(int number) const {
    const auto found = std::ranges::find(appendices, number, &Appendix::number);
    return found == appendices.end() ? nullptr : &*found;
}

const Appendix* Edition::withRole(std::string_view role) const {
    const auto found = std::ranges::find(appendices, role, &Appendix::role);
    return found == appendices.end() ? nullptr : &*found;
}

const Appendix& Edition::main() const {
    return *withRole(mainRole);
}

const Row* Edition::row(const CellAddress& cell) const {
    const Appendix* const table = appendix(cell.appendix);
    return table == nullptr ? nullptr : table->row(cell.row);
}

const Column* Edition::column(const CellAddress& cell) const {
    const Appendix* const table = appendix(cell.appendix);
    const int index = table == nullptr ? -1 : table->columnIndex(cell.column);
    return index < 0 ? nullptr : &table->columns[static_cast<std::size_t>(index)];
}

const CellRule* Edition::rule(const CellAddress& cell) const {
    const Appendix* const table = appendix(cell.appendix);
    const int index = table == nullptr ? -1 : table->columnIndex(cell.column);
    const Row* const found = index < 0 ? nullptr : table->row(cell.row);
    return found == nullptr ? nullptr : &found->cells[static_cast<std::size_t>(index)];
}

PopulationBase Edition::baseOfKey(std::string_view key) const {
    const auto found =
        std::find_if(bases.begin() + 1, bases.end(), [key](const Base& base) { return base.key == key; });
    return found == bases.end() ? PopulationBase::None : static_cast<PopulationBase>(found - bases.begin());
}

MoneySource Edition::sourceOfKey(std::string_view key) const {
    const auto found =
        std::find_if(sources.begin() + 1, sources.end(), [key](const Source& source) { return source.key == key; });
    return found == sources.end() ? MoneySource::None : static_cast<MoneySource>(found - sources.begin());
}

MoneySource Edition::sourceOfBase(PopulationBase base) const {
    const auto found =
        std::find_if(sources.begin() + 1, sources.end(), [base](const Source& source) { return source.base == base; });
    return found == sources.end() || base == PopulationBase::None ? MoneySource::None
                                                                  : static_cast<MoneySource>(found - sources.begin());
}

std::vector<MoneySource> Edition::moneySources() const {
    std::vector<MoneySource> places;
    for (std::size_t place = 1; place < sources.size(); ++place) {
        places.push_back(static_cast<MoneySource>(place));
    }
    return places;
}

std::vector<const Base*> Edition::payingBases() const {
    std::vector<const Base*> found;
    for (const Source& source : sources) {
        const Base* const payer = &base(source.base);
        if (source.base != PopulationBase::None && std::ranges::find(found, payer) == found.end()) {
            found.push_back(payer);
        }
    }
    return found;
}

int Edition::moneyPower(const Row& row, const Column& column) const {
    const Quantity& quantity = quantityOf(row, column);
    return quantity.isMoney ? powerOfTen(quantity.scale.value_or(money)) : 0;
}

std::vector<RowOption> Edition::knownRowOptions() {
    return {{"palliative",
             "паллиативная помощь",
             {{"inside", "внутри амбулаторной помощи"}, {"outside", "отдельно от амбулаторной помощи"}}}};
}

std::vector<Base> Edition::knownBases() {
    return {{},
            {"residents", "population.residents", "численность жителей", "жителей", "жителя", "жители"},
            {"insured", "population.insured", "численность застрахованных лиц", "застрахованных", "застрахованного",
             "застрахованные"}};
}

std::vector<Source> Edition::knownSources() {
    return {{},
            {"budget", "бюджет", PopulationBase::Residents, "За счёт бюджета субъекта", true, false},
            {"oms", "ОМС", PopulationBase::Insured, "За счёт средств ОМС", false, true}};
}

std::string rowName(const Edition& edition, const CellAddress& cell) {
    const Row* const row = edition.row(cell);
    if (row == nullptr || row->key != cell.row || !row->number.empty()) {
        return row == nullptr || row->key != cell.row ? cell.row : row->number;
    }
    return "«" + (row->labelShort.empty() ? row->label : row->labelShort) + "»";
}

const Quantity& quantityOf(const Row& row, const Column& column) {
    return row.quantity ? *row.quantity : column.quantity;
}

std::optional<int> digitsOf(const Row& row, const Column& column) {
    return row.quantity ? row.quantity->digits : column.digits;
}

int powerOfTen(MoneyScale scale) {
    switch (scale) {
    case MoneyScale::Rouble:
        return 0;
    case MoneyScale::Thousand:
        return 3;
    case MoneyScale::Million:
        return 6;
    }
    return 0;
}

std::string_view moneyName(MoneyScale scale) {
    switch (scale) {
    case MoneyScale::Rouble:
        return "руб.";
    case MoneyScale::Thousand:
        return "тыс. руб.";
    case MoneyScale::Million:
        return "млн руб.";
    }
    return {};
}

}  // namespace form
