#include "core/form/edition_words.h"
#include "core/form/parse_rule.h"

#include <span>

namespace form {

namespace {

constexpr std::array unitCostOnly{Measure::UnitCost};
constexpr std::array shareOnly{Measure::Share};
constexpr std::array percapOnly{Measure::Percap};
constexpr std::array moneyOfRow{Measure::Percap, Measure::Cost};
constexpr std::array normatives{Measure::Volume, Measure::UnitCost};

/// Measures a rule is made for; empty – any.
std::span<const Measure> measuresOf(RuleKind kind) {
    switch (kind) {
    case RuleKind::Weighted:
        return unitCostOnly;
    case RuleKind::Share:
        return shareOnly;
    case RuleKind::Ratio:
        return percapOnly;
    case RuleKind::Product:
    case RuleKind::Lump:
        return moneyOfRow;
    case RuleKind::Norm:
        return normatives;
    case RuleKind::Closed:
    case RuleKind::Dash:
    case RuleKind::Blank:
    case RuleKind::Input:
    case RuleKind::Sum:
    case RuleKind::Difference:
    case RuleKind::Either:
    case RuleKind::Mirror:
    case RuleKind::Fixed:
    case RuleKind::Formula:
    case RuleKind::Count:
    case RuleKind::Method:
    case RuleKind::Act:
        return {};
    }
    return {};
}

std::string_view wordOf(Measure measure) {
    return std::ranges::find(measureWords, measure, &Word<Measure>::value)->text;
}

std::string_view wordOf(RuleKind kind) {
    return std::ranges::find(ruleWords, kind, &Word<RuleKind>::value)->text;
}

void check(RuleKind kind, const Column& column, text::Findings& findings) {
    const auto measures = measuresOf(kind);
    // Any figure of an act may be a normative; of the cost tables only a volume and a unit cost are.
    const bool fits = kind == RuleKind::Norm && column.measure == Measure::Other;
    if (measures.empty() || fits || std::ranges::find(measures, column.measure) != measures.end()) {
        return;
    }
    std::string expected;
    for (const Measure measure : measures) {
        expected += (expected.empty() ? "" : " или ") + std::string(wordOf(measure));
    }
    findings.push_back(
        {text::Severity::Error,
         {},
         "Правило «" + std::string(wordOf(kind)) + "» стоит в столбце "
             + (column.measure == Measure::Other ? "без меры" : "с мерой " + std::string(wordOf(column.measure)))
             + "; ожидается столбец с мерой " + expected + "."});
}

}  // namespace

text::Findings misplacedRules(const CellRule& rule, const Column& column) {
    text::Findings findings;
    check(rule.kind == RuleKind::Either ? rule.otherwise : rule.kind, column, findings);
    if (rule.unlessPrinted) {
        for (text::Finding& finding : misplacedRules(*rule.unlessPrinted, column)) {
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

}  // namespace form
