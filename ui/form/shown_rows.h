#pragma once

#include "core/form/edition.h"
#include "core/programme/row_order.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace programme {
class ListResult;
}

namespace ui {

class ShownPlan;

/// The rows of an appendix in the year in sight: the form's; of a list those of the plan, an empty one to type the next
/// row in, and the footers. A list may stand in an order of its own here, which is a matter of the view alone.
class ShownRows {
public:
    ShownRows(const ShownPlan& plan, const form::Appendix& appendix);

    [[nodiscard]] int count() const;
    /// What the form says of the row: of a list, what every row of it is.
    [[nodiscard]] const form::Row& ofForm(int place) const;
    /// The row in paths.
    [[nodiscard]] const std::string& key(int place) const;
    /// As it stands in the table: of a list its place in the order in sight.
    [[nodiscard]] std::string number(int place) const;
    [[nodiscard]] std::string label(int place) const;
    [[nodiscard]] std::string shortLabel(int place) const;
    /// −1 – no such row in this year.
    [[nodiscard]] int indexOf(std::string_view key) const;
    [[nodiscard]] bool isList() const { return m_appendix.listRow.has_value(); }
    /// Rows of the plan in sight; 0 where the rows are the form's.
    [[nodiscard]] int listCount() const { return static_cast<int>(m_places.size()); }
    /// Of a list: where the next row is typed; −1 where nothing can be.
    [[nodiscard]] int newRow() const { return m_hasNew ? listCount() : -1; }
    /// Keys no row has yet, for as many rows as are pasted.
    [[nodiscard]] std::vector<std::string> freeKeys(std::size_t count) const;

    /// Of a list: nullopt – the order of the plan. Read anew after it.
    void setOrder(std::optional<programme::RowOrder> order) { m_order = order; }
    [[nodiscard]] const std::optional<programme::RowOrder>& order() const { return m_order; }

    /// Of a list: keys of rows that are out of sight. Read anew after it.
    void setHidden(std::unordered_set<std::string> keys) { m_hidden = std::move(keys); }

    /// What a deed made of the rows.
    enum class Change { None, RowTyped, Others };
    /// Reads the rows anew. `begin` is called before they change: RowTyped – the empty row has become one of the plan,
    /// and another empty one stands below it.
    template <class Begin>
    Change read(Begin begin) {
        Keys wanted = this->wanted();
        const Change change = changeTo(wanted);
        if (change != Change::None) {
            begin(change);
            take(std::move(wanted));
        }
        return change;
    }

private:
    /// Of a list: where the rows stand in its result, and the keys of all rows in sight.
    struct Keys {
        std::vector<std::size_t> places;
        std::vector<int> numbers;
        std::vector<std::string> keys;
        bool hasNew = false;
    };
    [[nodiscard]] Keys wanted() const;
    [[nodiscard]] Change changeTo(const Keys& wanted) const;
    void take(Keys wanted);
    [[nodiscard]] const programme::ListResult& result() const;
    [[nodiscard]] std::string countAt(int place) const;
    [[nodiscard]] bool isOfPlan(int place) const { return place < listCount(); }

    const ShownPlan& m_plan;
    const form::Appendix& m_appendix;
    std::optional<programme::RowOrder> m_order;
    std::unordered_set<std::string> m_hidden;
    std::vector<std::size_t> m_places;  ///< of a list, in its result
    std::vector<int> m_numbers;  ///< of a list: the same rows in the order in sight, the hidden ones counted
    std::vector<std::string> m_keys;  ///< of a list, of every row in sight
    std::unordered_map<std::string, int> m_index;  ///< of a list, by key
    bool m_hasNew = false;
};

}  // namespace ui
