#pragma once

#include "core/programme/options.h"
#include "core/reading/read_table.h"

#include <string>
#include <utility>

namespace reading {

/// A cell of one programme year.
using YearCell = std::pair<form::CellAddress, int>;

/// Puts the cells of a file into what was read: entries to take, figures to compare, and what is wrong with each.
class CellTaker {
public:
    CellTaker(const scenario::Draft& draft, const programme::Calculation& calculation, const TableRequest& request,
              ReadTable& table)
        : m_draft(draft),
          m_calculation(calculation),
          m_request(request),
          m_table(table),
          m_rounder(programme::rounderOf(draft.edition(), draft.assignments(request.scenario))) {}

    struct Given {
        std::string text;  ///< as it stands in the file
        std::string value;  ///< what is typed for it: the text itself, or a figure brought to the scale of the cell
        std::string doubt;  ///< what was guessed; with it nothing is taken unasked
        std::string said;  ///< what was done to a recognised value: «руб. → тыс. руб.»
        int line = 0;
        std::size_t field = 0;
        bool isMended = false;  ///< the doubt is of the spelling alone
    };
    /// An empty value says nothing; a cell that its year does not have is passed over.
    void put(const YearCell& at, const Given& given);
    void reject(const YearCell& at, const Given& given, std::string reason);

private:
    void state(const programme::CellView& view, const YearCell& at, const Given& given);
    void take(const programme::CellView& view, const YearCell& at, const Given& given);
    void takeFact(const YearCell& at, const Given& given);
    /// The value as it is kept; nullopt – refused, and told so.
    [[nodiscard]] std::optional<std::string> accepted(const std::string& path, const YearCell& at, const Given& given);
    void recognise(const YearCell& at, const Given& given, const std::string& value);
    /// «больше прежнего в 1000 раз»
    [[nodiscard]] std::string leapOf(const programme::CellView& view, const Given& given) const;

    const scenario::Draft& m_draft;
    const programme::Calculation& m_calculation;
    const TableRequest& m_request;
    ReadTable& m_table;
    plan::Rounder m_rounder;
};

}  // namespace reading
