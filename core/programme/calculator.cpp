#include "core/plan/compile.h"
#include "core/programme/calculation.h"
#include "core/programme/options.h"
#include "core/programme/prove_edition.h"
#include "core/programme/references.h"

#include <algorithm>
#include <stdexcept>

namespace programme {

namespace {

/// Every option in force, as one text: plans are compiled anew only when it changes.
std::string optionsOf(const Assignments& assignments) {
    std::string key;
    auto entry = assignments.entries().lower_bound({"option.", 0});
    for (; entry != assignments.entries().end() && entry->first.path.starts_with("option."); ++entry) {
        key += entry->first.path + '=' + entry->second.value + '\n';
    }
    return key;
}

std::shared_ptr<const plan::Plan> compiled(const form::Edition& edition, const plan::Settings& settings, int index) {
    auto plan = plan::compile(edition, settings, index);
    if (!plan) {
        throw std::invalid_argument(plan.findings.front().told());
    }
    return std::make_shared<const plan::Plan>(std::move(*plan.value));
}

/// The first year whose plan serves the last one of `settings` too: the same columns under the same options. Its own
/// place where there is none.
std::size_t yearLike(const form::Edition& edition, const std::vector<plan::Settings>& settings) {
    const std::size_t last = settings.size() - 1;
    for (std::size_t year = hasColumnsOfTheFirstYear(edition) ? 1 : 0; year < last; ++year) {
        if (settings[year] == settings[last]) {
            return year;
        }
    }
    return last;
}

}  // namespace

Calculator::Calculator(std::shared_ptr<const form::Edition> edition, std::string_view region, int firstYear)
    : m_edition(std::move(edition)), m_firstYear(firstYear) {
    auto references = readReferences(*m_edition);
    if (!references) {
        throw std::invalid_argument(references.findings.front().told());
    }
    m_references = std::make_shared<const norms::ReferenceData>(std::move(*references.value));
    m_region = m_references->regions.find(region);
}

void Calculator::recompile(const Assignments& assignments) {
    const auto key = optionsOf(assignments);
    if (!m_plans.empty() && key == m_optionsKey) {
        return;
    }
    std::vector<std::shared_ptr<const plan::Plan>> plans;
    std::vector<NormativeSlots> slots;
    std::vector<ListCalculator> lists;
    std::vector<plan::Settings> settings;
    for (int index = 0; index < m_edition->yearCount; ++index) {
        settings.push_back(settingsOf(*m_edition, assignments, m_firstYear + index));
        if (const std::size_t like = yearLike(*m_edition, settings); like < plans.size()) {
            plans.push_back(plans[like]);
            slots.push_back(slots[like]);
        } else {
            plans.push_back(compiled(*m_edition, settings.back(), index));
            slots.push_back(normativeSlots(*m_edition, *plans.back()));
        }
        for (const form::Appendix& appendix : m_edition->appendices) {
            if (appendix.listRow) {
                lists.emplace_back(m_edition, appendix, settings.back(), index);
            }
        }
    }
    m_plans = std::move(plans);
    m_normativeSlots = std::move(slots);
    m_lists = std::move(lists);
    m_optionsKey = key;
}

Calculation Calculator::calculate(const Assignments& assignments) {
    recompile(assignments);
    Calculation calculation;
    for (std::size_t index = 0; index < m_plans.size(); ++index) {
        const int year = m_firstYear + static_cast<int>(index);
        const NormativeContext context{m_references, m_region, &assignments, year, m_plans[index]->rounder()};
        std::vector<ListResult> lists;
        const std::size_t count = m_lists.size() / m_plans.size();
        for (std::size_t list = index * count; list < (index + 1) * count; ++list) {
            lists.push_back(m_lists[list].calculate(context));
        }
        calculation.years.emplace_back(year, m_plans[index],
                                       planInputs(*m_plans[index], m_normativeSlots[index], context), std::move(lists));
    }
    return calculation;
}

}  // namespace programme
