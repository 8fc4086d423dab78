#pragma once

#include "core/check/figures.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace check {

/// An empty cell of a row that is typed in, and the programme years that have it; none – last year's plan has.
struct Gap {
    form::CellAddress cell;
    std::vector<int> years;
};

struct RowGaps {
    std::string row;
    std::vector<Gap> gaps;  ///< as printed
};

/// The cells of an appendix that are typed in, in all programme years beside one another: what one year has and another
/// lacks. A lump sum is one entry with two cells, and a row that stands by its own common norm lacks no part of it.
class EntryGaps {
public:
    /// The years outlive it.
    EntryGaps(const form::Appendix& appendix, std::span<const Figures> years);

    /// Rows that the year lacks, as printed. In a plan nobody has filled every row with a volume is lacked.
    [[nodiscard]] std::vector<RowGaps> of(std::size_t year) const;
    /// The appendix has volumes or unit costs, and the year has none.
    [[nodiscard]] bool isEmpty(std::size_t year) const;

private:
    enum class Stand { Nowhere, Empty, Own, Follows };

    struct Entry {
        form::CellAddress cell;
        bool isDriver = false;  ///< a volume or unit cost that totals need; «из них» rows may stay empty
        bool inPrevious = false;  ///< last year's plan has it
        std::size_t half = 0;  ///< place of the other half of a lump sum; its own for any other cell
        std::vector<Stand> stands;  ///< by year

        [[nodiscard]] bool isTypedSomewhere() const;
    };

    void collect();
    void pairHalves();
    void markPrevious();
    [[nodiscard]] Gap gapOf(const Entry& entry, std::size_t year) const;
    [[nodiscard]] std::vector<bool> lacked(std::size_t year) const;
    /// Either-or rows: parts of one that stands by its own norm are not lacked, nor is one whose parts are.
    void dropChoices(std::size_t year, std::vector<bool>& lacked) const;
    /// Of the two cells of a lump sum the one that is typed in elsewhere stays.
    void dropHalves(std::vector<bool>& lacked) const;

    const form::Appendix& m_appendix;
    std::span<const Figures> m_years;
    std::vector<Entry> m_entries;
    std::unordered_map<form::CellAddress, std::size_t, form::CellAddressHash> m_places;
    bool m_planEmpty = false;
};

}  // namespace check
