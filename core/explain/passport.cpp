#include "core/explain/passport.h"

#include "core/decimal/russian.h"
#include "core/explain/cell_words.h"
#include "core/explain/default_words.h"
#include "core/explain/formula_words.h"
#include "core/explain/method_words.h"
#include "core/explain/transfer_words.h"
#include "core/form/parameter_path.h"
#include "core/programme/facts.h"
#include "core/programme/options.h"
#include "core/text/russian_time.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace explain {

namespace {

PassportState stateOf(const programme::CellView& view) {
    if (!view.existsInYear) {
        return PassportState::Absent;
    }
    if (view.closed()) {
        return PassportState::Closed;
    }
    if (view.dash()) {
        return PassportState::Dash;
    }
    if (view.rule == form::RuleKind::Blank) {
        return PassportState::Blank;
    }
    if (!view.figure) {
        return view.text.empty() ? PassportState::Missing : PassportState::Entered;
    }
    if (view.entered) {
        return PassportState::Entered;
    }
    if (view.defaulted) {
        return PassportState::Defaulted;
    }
    return view.corrected ? PassportState::Corrected : PassportState::Computed;
}

std::string wordsOf(PassportState state) {
    switch (state) {
    case PassportState::Closed:
        return "закрыто";
    case PassportState::Dash:
        return "прочерк формы";
    case PassportState::Absent:
        return "нет в этом году";
    case PassportState::Blank:
        return "остаётся пустым";
    case PassportState::Missing:
        return "не введено";
    case PassportState::Entered:
        return "введено";
    case PassportState::Defaulted:
        return "по нормативу";
    case PassportState::Computed:
        return "расчёт";
    case PassportState::Corrected:
        return "поправка";
    }
    return {};
}

/// «0,1» for one decimal, «1» for none.
std::string unitOfLastDigit(int digits) {
    return decimal::printRussian(decimal::Decimal::fromParts(1, digits));
}

/// The lines after the operands. The last one is what stands in the table.
std::vector<PassportStep> stepsOf(const plan::Trace& trace, const plan::Settings& settings, const std::string& note) {
    std::vector<PassportStep> steps;
    if (trace.op == plan::Op::Entry || !trace.unrounded.present) {
        return steps;
    }
    steps.push_back({"=", resultWords(trace.op), {}, unroundedWords(trace)});
    if (trace.digits >= 0 && trace.unrounded.number.scale() > trace.digits) {
        std::string how(programme::wordsOf(settings.rounding).russian);
        if (settings.costMethod == form::CostMethod::Exact) {
            how += "; дальше идёт неокруглённое число";
        }
        steps.push_back(
            {"≈", "Округлено до " + unitOfLastDigit(trace.digits), how, decimal::printRussian(trace.rounded.number)});
    }
    if (trace.adjustment.present && !trace.adjustment.number.isZero()) {
        steps.push_back({"±", "Поправка", note, decimal::printSigned(trace.adjustment.number)});
        steps.push_back({"=", "В таблице", {}, decimal::printRussian(trace.rounded.number + trace.adjustment.number)});
    }
    return steps;
}

void addSource(Passport& passport, std::optional<PassportSource> source) {
    if (source) {
        passport.sources.push_back(std::move(*source));
    }
}

}  // namespace

std::optional<PassportSource> sourceOf(const scenario::Draft& draft, scenario::ScenarioId scenario,
                                       const std::string& parameter, int year) {
    const text::Outcome<programme::Parameter> known = programme::parseParameter(parameter, draft.edition());
    const programme::AssignmentKey key =
        known ? programme::keptKey(*known.value, year) : programme::AssignmentKey{parameter, year};
    std::optional<scenario::ScenarioId> holder = scenario;
    while (holder) {
        const scenario::Scenario* named = draft.scenario(*holder);
        if (named == nullptr) {
            return std::nullopt;
        }
        if (const auto found = named->overrides.find(key); found != named->overrides.end()) {
            const programme::Assignment& given = found->second;
            if (given.value.empty()) {
                return std::nullopt;
            }
            return PassportSource{parameter,
                                  known ? capitalised(known.value->describe(draft.edition())) : parameter,
                                  given.note,
                                  given.author,
                                  text::russianTime(given.time),
                                  named->name};
        }
        // What its parents were given since does not stand in a frozen one.
        holder = named->frozen ? std::nullopt : named->parent;
    }
    return std::nullopt;
}

std::string derivation(const form::Edition& edition, const programme::YearResult& result,
                       const form::CellAddress& cell) {
    const programme::CellView view = result.cell(cell);
    const std::optional<plan::Trace> trace = result.trace(cell);
    if (!trace || view.entered || view.defaulted || trace->op == plan::Op::Entry
        || view.rule == form::RuleKind::Method) {
        return {};
    }
    return formulaWords(edition, *trace, operandWords(edition, *trace));
}

Passport describeCell(const scenario::Draft& draft, scenario::ScenarioId scenario,
                      const programme::Calculation& calculation, const form::CellAddress& cell, int year) {
    const programme::Assignments inForce = draft.assignments(scenario);
    return describeCell({draft, scenario, calculation, inForce}, cell, year);
}

Passport describeCell(const ComputedScenario& computed, const form::CellAddress& cell, int year) {
    const scenario::Draft& draft = computed.draft;
    const scenario::ScenarioId scenario = computed.scenario;
    const form::Edition& edition = draft.edition();
    const programme::YearResult* result = computed.calculation.year(year);
    if (result == nullptr) {
        throw std::invalid_argument("В плане нет " + std::to_string(year) + " года");
    }
    if (edition.row(cell) == nullptr || edition.column(cell) == nullptr) {
        throw std::invalid_argument("В форме нет ячейки " + cell.path());
    }
    const programme::CellView view = result->cell(cell);
    Passport passport;
    passport.cell = cell;
    passport.year = year;
    passport.state = stateOf(view);
    passport.stateWords = wordsOf(passport.state);
    passport.title = edition.column(cell)->shortName;
    passport.place = placeWords(edition, cell) + ", " + std::to_string(year) + " год";
    passport.number = view.own();
    passport.value = passport.number ? decimal::printRussian(*passport.number) : view.shownText;
    passport.unit = unitOf(edition, *edition.row(cell), *edition.column(cell));
    passport.complete = !view.incomplete;
    passport.formSource = edition.row(cell)->source;

    const std::optional<plan::Trace> trace = result->trace(cell);
    if (!trace) {
        return passport;
    }
    if (view.rule == form::RuleKind::Method) {
        describeMethod(passport, draft, scenario, *result);
        for (const PassportOperand& operand : passport.operands) {
            addSource(passport,
                      sourceOf(draft, scenario, operand.cell ? operand.cell->path() : operand.parameter, year));
        }
        return passport;
    }
    const std::string adjustment = form::adjustmentPath(cell);
    const std::optional<PassportSource> correction = sourceOf(draft, scenario, adjustment, year);
    if (const programme::DefaultOrigin* origin = result->defaultOrigin(cell)) {
        describeDefault(passport, *origin, result->plan().rounder());
        for (const PassportOperand& operand : passport.operands) {
            addSource(passport, sourceOf(draft, scenario, operand.parameter, year));
        }
    } else if (!view.entered && trace->op != plan::Op::Entry) {
        passport.operands = operandWords(edition, *trace);
        passport.formula = formulaWords(edition, *trace, passport.operands);
        passport.steps = stepsOf(*trace, programme::settingsOf(edition, computed.inForce, year),
                                 correction ? correction->note : std::string());
        if (trace->formula != nullptr) {
            std::vector<PassportStep> methods = methodSteps(*trace->formula);
            std::ranges::move(methods, std::inserter(passport.steps, passport.steps.begin()));
        }
        for (const PassportOperand& operand : passport.operands) {
            addSource(passport,
                      sourceOf(draft, scenario, operand.cell ? operand.cell->path() : operand.parameter, year));
        }
        addSource(passport, correction);
    } else {
        describeTransfer(passport, edition, computed.inForce, *result);
        addSource(passport, sourceOf(draft, scenario, cell.path(), year));
    }
    for (const form::CellAddress& user : plan::dependents(result->plan(), cell)) {
        const bool elsewhere = user.appendix != cell.appendix;
        passport.usedBy.push_back({user,
                                   (elsewhere ? "Приложение " + std::to_string(user.appendix) + ", строка " : "Строка ")
                                       + form::rowName(edition, user) + ", " + columnPlace(*edition.column(user)),
                                   shownFigure(result->cell(user).figure)});
    }
    return passport;
}

}  // namespace explain
