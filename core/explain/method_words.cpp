#include "core/explain/method_words.h"

#include "core/decimal/russian.h"
#include "core/explain/cell_words.h"
#include "core/form/formula.h"
#include "core/form/known_method.h"
#include "core/method/methods.h"

namespace explain {

namespace {

/// The keys of a method as the row gives them: a column of that name, or the people of a base of that name.
class MethodKeys {
public:
    MethodKeys(const scenario::Draft& draft, scenario::ScenarioId scenario, const programme::YearResult& result,
               const form::CellAddress& cell)
        : m_draft(draft), m_assignments(draft.assignments(scenario)), m_result(result), m_cell(cell) {}

    void add(const method::Key& key) {
        const form::Edition& edition = m_draft.edition();
        const std::string name(key.name);
        PassportOperand operand;
        operand.words = capitalised(std::string(key.words));
        operand.unit = key.unit.words();
        if (edition.appendix(m_cell.appendix)->columnIndex(name) >= 0) {
            operand.cell = form::CellAddress{m_cell.appendix, m_cell.row, name};
            const programme::CellView view = m_result.cell(*operand.cell);
            operand.number = view.own();
            give(name, view.own() ? view.own()->toPlain() : view.text);
        } else if (const auto base = edition.baseOfKey(name); base != form::PopulationBase::None) {
            operand.parameter = edition.base(base).parameter;
            operand.number = programme::assignedNumber(m_assignments, operand.parameter, m_result.year());
            give(name, operand.number ? operand.number->toPlain() : std::string());
        }
        if (operand.number) {
            operand.value = decimal::printRussian(*operand.number);
            operand.detail = operand.unit;
            m_operands.push_back(std::move(operand));
        }
    }

    [[nodiscard]] const std::vector<method::Given>& given() const { return m_given; }
    [[nodiscard]] std::vector<PassportOperand> operands() { return std::move(m_operands); }

private:
    void give(const std::string& key, std::string value) {
        if (!value.empty()) {
            m_given.push_back({key, std::move(value)});
        }
    }

    const scenario::Draft& m_draft;
    programme::Assignments m_assignments;
    const programme::YearResult& m_result;
    const form::CellAddress& m_cell;
    std::vector<method::Given> m_given;
    std::vector<PassportOperand> m_operands;
};

}  // namespace

void describeMethod(Passport& passport, const scenario::Draft& draft, scenario::ScenarioId scenario,
                    const programme::YearResult& result) {
    const form::CellRule* const rule = draft.edition().rule(passport.cell);
    if (rule == nullptr || rule->kind != form::RuleKind::Method) {
        return;
    }
    const form::MethodName named = form::MethodName::of(rule->counted);
    const method::Description* const called = method::findMethod(named.method);
    if (called == nullptr) {
        return;
    }
    MethodKeys keys(draft, scenario, result, passport.cell);
    for (const method::Key& key : called->keys) {
        keys.add(key);
    }
    const auto run = method::run(*called, keys.given());
    if (!run || run.value->answer.value(named.result) == nullptr || !passport.number) {
        return;
    }
    passport.operands = keys.operands();
    std::string derivation;
    for (const method::Step& step : run.value->answer.steps) {
        derivation += (derivation.empty() ? "" : "; ") + step.onOneLine();
        passport.steps.push_back({"=", step.sign, step.words, step.result});
    }
    passport.formula = std::string(called->title) + " (" + std::string(called->clause) + "): " + derivation;
}

std::vector<PassportStep> methodSteps(const form::Formula& formula) {
    std::vector<PassportStep> steps;
    for (const std::string_view name : form::methodsOf(formula)) {
        if (const method::Description* const called = method::findMethod(form::MethodName::of(name).method)) {
            steps.push_back({{},
                             "Методика «" + std::string(called->title) + "»",
                             std::string(called->act) + ", " + std::string(called->clause),
                             {}});
        }
    }
    return steps;
}

}  // namespace explain
