#pragma once

#include "core/check/readiness.h"

#include <vector>

namespace check {

/// How far one appendix is filled in one year: its state – full, partial or empty – and how many of its cells have
/// their figures. Of a list the cells are its rows.
struct TableReadiness {
    int appendix = 0;
    Ready state = Ready::Empty;
    int filled = 0;
    int wanted = 0;
    std::optional<form::CellAddress> missing;  ///< the first one

    friend bool operator==(const TableReadiness&, const TableReadiness&) = default;
};

/// The cells of an edition that are to be typed in, found once. A cell is wanted unless the form lets it be: a row «из
/// них» may stay empty, an either-or row has its parts, a lump sum is one figure of two cells, and a row of the cost
/// tables that no programme year has a figure in is none of this programme's. A row of a list is whole when what is
/// computed of it misses nothing.
class TableInputs {
public:
    /// The edition outlives it.
    explicit TableInputs(const form::Edition& edition);

    /// In the order of the appendices.
    [[nodiscard]] std::vector<TableReadiness> of(const programme::Calculation& calculation, int year) const;

private:
    struct Input {
        form::CellAddress cell;
        bool mayBeLeft = false;  ///< of the cost tables
    };
    struct Table {
        const form::Appendix* appendix = nullptr;
        std::vector<Input> inputs;
    };

    std::vector<Table> m_tables;
};

}  // namespace check
