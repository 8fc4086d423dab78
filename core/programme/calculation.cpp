#include "core/programme/calculation.h"

#include "core/form/services_column.h"

#include <algorithm>

namespace programme {

YearResult::YearResult(int year, std::shared_ptr<const plan::Plan> plan, std::vector<plan::ExactValue> values)
    : m_year(year), m_plan(std::move(plan)), m_values(std::move(values)) {}

YearResult::YearResult(int year, std::shared_ptr<const plan::Plan> plan, PlanInputs inputs,
                       std::vector<ListResult> lists)
    : m_year(year),
      m_plan(std::move(plan)),
      m_values(std::move(inputs.values)),
      m_origins(std::move(inputs.origins)),
      m_lists(std::move(lists)) {
    const auto list = [this](const std::vector<plan::Slot>& slots, plan::Slot plan::PlannedCell::*role) {
        for (const auto slot : slots) {
            if (const auto cell = std::ranges::find(m_plan->cells, slot, role); cell != m_plan->cells.end()) {
                m_outgrown.push_back(cell->address);
            }
        }
    };
    list(inputs.outgrown, &plan::PlannedCell::entry);
    list(plan::evaluateWhatFits(*m_plan, m_values), &plan::PlannedCell::slot);
}

const ListResult* YearResult::list(int appendix) const {
    const auto found = std::ranges::find(m_lists, appendix, &ListResult::appendix);
    return found == m_lists.end() ? nullptr : &*found;
}

CellView YearResult::cell(const form::CellAddress& address) const {
    if (const ListResult* const rows = list(address.appendix)) {
        return rows->cell(address);
    }
    const auto* cell = m_plan->cell(address);
    if (!cell) {
        CellView absent;
        absent.existsInYear = false;
        return absent;
    }
    CellView view = cellView(*m_plan, *cell, m_values);
    view.defaulted = view.entered && m_origins.contains(cell->normative);
    view.entered = view.entered && !view.defaulted;
    view.corrected = view.corrected && !view.defaulted;
    return view;
}

CellView YearResult::services(int appendix, std::string_view row) const {
    CellView view;
    const auto* counted = m_plan->servicesOf({appendix, std::string(row), std::string(form::servicesKey)});
    view.existsInYear = counted != nullptr;
    view.rule = form::RuleKind::Blank;
    if (!counted) {
        return view;
    }
    view.rule = counted->rule;
    view.takesEntry = true;
    view.figure = plan::printed(*m_plan, *counted, m_values);
    view.entered = plan::isEntered(*m_plan, *counted, m_values);
    view.incomplete = m_values[counted->slot].incomplete;
    return view;
}

std::optional<int> YearResult::digits(const form::CellAddress& address) const {
    const auto* cell = m_plan->cell(address);
    if (!cell || cell->digits >= 0) {
        return cell ? std::optional<int>(cell->digits) : std::nullopt;
    }
    const auto derivation = trace(address);
    return derivation && derivation->rounded.present ? std::optional(derivation->rounded.number.scale()) : std::nullopt;
}

std::optional<plan::Trace> YearResult::trace(const form::CellAddress& address) const {
    if (const ListResult* const rows = list(address.appendix)) {
        return rows->trace(address);
    }
    return plan::trace(*m_plan, m_values, address);
}

const DefaultOrigin* YearResult::defaultOrigin(const form::CellAddress& address) const {
    const auto* cell = m_plan->cell(address);
    if (!cell || !plan::isEntered(*m_plan, *cell, m_values)) {
        return nullptr;
    }
    const auto origin = m_origins.find(cell->normative);
    return origin == m_origins.end() ? nullptr : &origin->second;
}

const norms::Normative* YearResult::defaultSource(const form::CellAddress& address) const {
    const auto* origin = defaultOrigin(address);
    return origin ? origin->source.get() : nullptr;
}

bool Calculation::countsServices(int appendix) const {
    return std::ranges::any_of(years, [appendix](const YearResult& result) {
        return std::ranges::any_of(result.plan().services, [appendix](const plan::PlannedCell& counted) {
            return counted.address.appendix == appendix;
        });
    });
}

bool Calculation::hasOutgrown() const {
    return std::ranges::any_of(years, [](const YearResult& result) { return !result.outgrown().empty(); });
}

const YearResult* Calculation::year(int wanted) const {
    for (const auto& result : years) {
        if (result.year() == wanted) {
            return &result;
        }
    }
    return nullptr;
}

}  // namespace programme
