#include "core/explain/explain.h"
#include "core/explain/passport.h"
#include "core/explain/trend.h"
#include "core/text/json.h"

#include <set>

namespace explain {

namespace {

std::string_view stateWord(PassportState state) {
    switch (state) {
    case PassportState::Closed:
        return "closed";
    case PassportState::Dash:
        return "dash";
    case PassportState::Absent:
        return "absent";
    case PassportState::Blank:
        return "blank";
    case PassportState::Missing:
        return "missing";
    case PassportState::Entered:
        return "entered";
    case PassportState::Defaulted:
        return "default";
    case PassportState::Computed:
        return "computed";
    case PassportState::Corrected:
        return "adjusted";
    }
    return {};
}

text::Json sourceAsJson(const PassportSource& source) {
    text::Json json;
    json["parameter"] = source.parameter;
    json["note"] = source.note;
    json["author"] = source.author;
    json["time"] = source.time;
    json["scenario"] = source.scenario;
    return json;
}

/// Nested derivations; a cell met a second time is named without its own.
class Derivation {
public:
    Derivation(const scenario::Draft& draft, const programme::Calculation& calculation, const ExplainedCell& explained)
        : m_draft(draft), m_calculation(calculation), m_explained(explained) {}

    [[nodiscard]] text::Json ofCell(const form::CellAddress& cell) {
        const Passport passport = describeCell(m_draft, m_explained.scenario, m_calculation, cell, m_explained.year);
        text::Json json;
        json["cell"] = cell.path();
        json["year"] = m_explained.year;
        json["title"] = passport.title;
        json["place"] = passport.place;
        json["value"] = plain(passport);
        json["unit"] = passport.unit;
        json["state"] = stateWord(passport.state);
        json["complete"] = passport.complete;
        if (!m_met.insert(cell).second) {
            return json;
        }
        json["formula"] = passport.formula;
        json["steps"] = steps(passport);
        text::Json& sources = json["sources"] = text::Json::array();
        for (const PassportSource& source : passport.sources) {
            sources.push_back(sourceAsJson(source));
        }
        json["form_source"] = passport.formSource;
        text::Json& operands = json["operands"] = text::Json::array();
        for (const PassportOperand& operand : passport.operands) {
            operands.push_back(ofOperand(operand));
        }
        return json;
    }

private:
    static std::string plain(const Passport& passport) {
        if (passport.state == PassportState::Closed) {
            return "X";
        }
        if (passport.state == PassportState::Dash) {
            return "-";
        }
        return passport.number ? passport.number->toPlain() : std::string();
    }

    static text::Json steps(const Passport& passport) {
        text::Json list = text::Json::array();
        for (const PassportStep& step : passport.steps) {
            text::Json one;
            one["words"] = step.words;
            one["detail"] = step.detail;
            one["value"] = step.value;
            list.push_back(std::move(one));
        }
        return list;
    }

    text::Json ofOperand(const PassportOperand& operand) {
        text::Json json;
        json["sign"] = operand.sign;
        json["words"] = operand.words;
        json["value"] = operand.number ? operand.number->toPlain() : std::string();
        json["unit"] = operand.unit;
        json["base"] = operand.base;
        if (operand.cell) {
            json["derivation"] = ofCell(*operand.cell);
            return json;
        }
        json["parameter"] = operand.parameter;
        if (const std::optional<PassportSource> source =
                sourceOf(m_draft, m_explained.scenario, operand.parameter, m_explained.year)) {
            json["source"] = sourceAsJson(*source);
        }
        return json;
    }

    const scenario::Draft& m_draft;
    const programme::Calculation& m_calculation;
    ExplainedCell m_explained;
    std::set<form::CellAddress> m_met;
};

text::Json factsAsJson(const Trend& trend) {
    text::Json facts = text::Json::array();
    for (const TrendPoint& point : trend.points) {
        if (point.isFact) {
            text::Json fact;
            fact["year"] = point.year;
            fact["value"] = point.figure.toPlain();
            facts.push_back(std::move(fact));
        }
    }
    return facts;
}

}  // namespace

std::string explainAsJson(const scenario::Draft& draft, const programme::Calculation& calculation,
                          const ExplainedCell& explained) {
    text::Json json = Derivation(draft, calculation, explained).ofCell(explained.cell);
    const scenario::Scenario* scenario = draft.scenario(explained.scenario);
    json["scenario"] = scenario == nullptr ? std::string() : scenario->name;
    const Trend trend = trendOf(draft.edition(), draft.assignments(explained.scenario), calculation, explained.cell);
    if (trend.hasFacts()) {
        json["facts"] = factsAsJson(trend);
        json["trend"] = trend.words(explained.year, calculation.year(explained.year)->plan().rounder());
    }
    return text::written(json);
}

}  // namespace explain
