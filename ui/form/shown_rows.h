#pragma once

#include "core/form/edition.h"

#include <string>
#include <vector>

namespace ui {

class ShownPlan;

/// The rows of an appendix in the year in sight: the form's; of a list those of the plan, an empty one to type the next
/// row in, and the footers.
class ShownRows {
public:
    ShownRows(const ShownPlan& plan, const form::Appendix& appendix);

    [[nodiscard]] int count() const;
    [[nodiscard]] const form::Row& at(int place) const;
    /// −1 – no such row in this year.
    [[nodiscard]] int indexOf(std::string_view key) const;
    [[nodiscard]] bool isList() const { return m_appendix.listRow.has_value(); }
    /// Of a list: where the next row is typed; −1 where nothing can be.
    [[nodiscard]] int newRow() const { return m_newRow; }
    /// Keys no row has yet, for as many rows as are pasted.
    [[nodiscard]] std::vector<std::string> freeKeys(std::size_t count) const;
    /// Reads the rows anew; whether there are others than before, or in another order.
    [[nodiscard]] bool read();

private:
    const ShownPlan& m_plan;
    const form::Appendix& m_appendix;
    std::vector<form::Row> m_rows;  ///< of a list
    int m_newRow = -1;
};

}  // namespace ui
