#include "core/exchange/explain.h"
#include "core/exchange/json.h"
#include "core/exchange/passport.h"

#include <set>

namespace exchange {

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

Json sourceAsJson(const PassportSource& source) {
    Json json;
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

    [[nodiscard]] Json ofCell(const form::CellAddress& cell) {
        const Passport passport = describeCell(m_draft, m_explained.scenario, m_calculation, cell, m_explained.year);
        Json json;
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
        Json& sources = json["sources"] = Json::array();
        for (const PassportSource& source : passport.sources) {
            sources.push_back(sourceAsJson(source));
        }
        json["form_source"] = passport.formSource;
        Json& operands = json["operands"] = Json::array();
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

    static Json steps(const Passport& passport) {
        Json list = Json::array();
        for (const PassportStep& step : passport.steps) {
            Json one;
            one["words"] = step.words;
            one["detail"] = step.detail;
            one["value"] = step.value;
            list.push_back(std::move(one));
        }
        return list;
    }

    Json ofOperand(const PassportOperand& operand) {
        Json json;
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

}  // namespace

std::string explainAsJson(const scenario::Draft& draft, const programme::Calculation& calculation,
                          const ExplainedCell& explained) {
    Json json = Derivation(draft, calculation, explained).ofCell(explained.cell);
    const scenario::Scenario* scenario = draft.scenario(explained.scenario);
    json["scenario"] = scenario == nullptr ? std::string() : scenario->name;
    return written(json);
}

}  // namespace exchange
