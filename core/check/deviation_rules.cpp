// «deviation», «deviation_cost»: figures typed instead of their federal normative without a word why (letter on forming
// the programmes for 2022, section 4: «могут быть обоснованно выше или ниже»).
#include "core/check/deviations.h"
#include "core/check/row_words.h"
#include "core/check/rules.h"
#include "core/text/plural.h"

#include <array>

namespace check {

namespace {

struct DeviationKind {
    form::Measure measure;
    std::string_view rule;
    std::string_view words;
};

constexpr std::array deviationKinds{
    DeviationKind{form::Measure::Volume, "deviation", "Объём отличается от норматива без обоснования"},
    DeviationKind{form::Measure::UnitCost, "deviation_cost",
                  "Стоимость единицы отличается от норматива с КД без обоснования"},
};

/// One finding a kind, table and year. What the act itself lowers (K of the region) needs no words.
void tellUnexplained(const DeviationRegister& all, const DeviationKind& kind, const programme::YearResult& year,
                     const form::Edition& edition, CheckFindings& findings) {
    for (const form::Appendix& table : edition.appendices) {
        std::vector<std::string> rows;
        const Deviation* first = nullptr;
        for (const Deviation& deviation : all.rows) {
            const bool isMeant = deviation.year == year.year() && deviation.measure == kind.measure
                                 && deviation.cell.appendix == table.number;
            if (isMeant && (deviation.entered || deviation.outsideRange) && !deviation.hasReason()) {
                first = first == nullptr ? &deviation : first;
                rows.push_back(form::rowName(edition, deviation.cell));
            }
        }
        if (first == nullptr) {
            continue;
        }
        CheckFinding& finding = findings.emplace_back();
        finding.state = State::Warning;
        finding.rule = kind.rule;
        finding.year = year.year();
        finding.cell = first->cell;
        finding.message = std::string(kind.words) + ": " + text::counted(rows.size(), "строка", "строки", "строк")
                          + " – " + listedRows(rows);
        if (rows.size() == 1) {
            finding.expected = first->federal;
            finding.actual = first->territorial;
        }
    }
}

}  // namespace

void checkDeviations(const scenario::Draft& draft, const programme::Assignments& assignments,
                     const programme::Calculation& calculation, CheckFindings& findings) {
    const DeviationRegister all = deviations(draft, assignments, calculation);
    for (const programme::YearResult& year : calculation.years) {
        for (const DeviationKind& kind : deviationKinds) {
            tellUnexplained(all, kind, year, draft.edition(), findings);
        }
    }
}

}  // namespace check
