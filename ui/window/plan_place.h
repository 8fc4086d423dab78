#pragma once

#include "core/form/cell_rule.h"

#include <optional>

namespace ui {

/// Remembered by its number: a new kind goes to the end.
enum class PageKind {
    Populations,
    Rules,
    Titles,
    Appendix,
    Checks,
    Journal,
    Preview,
    Norms,
    Charts,
    Summary,
    Compare,
    FormChanges,
    Sweep,
    Copies,
    Methods,
    Take,
    Merge,
    Import,
    Deviations,
    Note
};

/// A page of a plan; `appendix` is read only for PageKind::Appendix.
struct PageId {
    PageKind kind = PageKind::Populations;
    int appendix = 0;

    friend bool operator==(const PageId&, const PageId&) = default;
    friend auto operator<=>(const PageId&, const PageId&) = default;
};

/// Where a user is: what Alt+← returns to, and what is remembered for a plan.
struct PlanPlace {
    PageId page;
    int year = 0;
    std::optional<form::CellAddress> cell;

    friend bool operator==(const PlanPlace&, const PlanPlace&) = default;
};

}  // namespace ui
