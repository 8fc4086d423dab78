#pragma once

#include "core/form/cell_rule.h"
#include "core/form/row_option.h"

#include <string>
#include <vector>

namespace form {

enum class MoneySource;  // edition.h

/// Rows of one source of money on the summary page: its four stages, from the volume to the cost.
struct SummaryBlock {
    int appendix = 0;
    std::string name;  ///< «За счёт бюджета субъекта, на 1 жителя»
    std::string totalName;  ///< «Итого бюджет»: the grand total in the columns of the source
    MoneySource source{};
    std::vector<std::string> rows;
};

/// A kind of care whose share of the whole cost the act asks for.
struct CareShare {
    int appendix = 0;
    std::string name;  ///< «Первичная медико-санитарная помощь»
    std::vector<std::string> rows;
    std::vector<RowUnder> rowsUnder;  ///< counted too under a word of a row option
};

/// What an act bounds. Each is looked at by `check` and shown on the summary page.
enum class LimitKind {
    Coefficient,  ///< a parameter between two bounds; beyond them a slip of the point is likely
    BaseProgramme,  ///< a cost = normative × КД × insured persons
    Overhead,  ///< the share of one cost in another, and the parameter of that share, between two percents
    Law,  ///< a cost not above the amount of a law
};

/// A bound is a decimal, or the path of a dated normative («letter.smo_overhead_min»).
struct Limit {
    LimitKind kind = LimitKind::Law;
    std::string name;  ///< «Бюджет субъекта»
    bool isError = false;  ///< beyond it is an error; else a warning
    CellAddress cell;
    CellAddress base;  ///< Overhead: the money the share is of
    std::string parameter;  ///< Coefficient, Overhead, Law: «law.budget_allocations»
    std::string norm;  ///< BaseProgramme: «letter.oms_base_percap»
    std::string low;
    std::string high;
};

/// A line of the block «Справочно» under an appendix: an amount by year, and per person.
struct ReferenceLine {
    int appendix = 0;
    std::string title;  ///< «Справочно»
    std::string name;
    std::string parameter;  ///< «law.tfoms_functions»
    std::string population;  ///< «population.insured»
    std::string totalHeader;  ///< «всего ({money})»
    std::string perPersonHeader;
};

}  // namespace form
