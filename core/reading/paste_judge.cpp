#include "core/reading/paste_judge.h"

#include "core/decimal/russian.h"
#include "core/form/parameter_path.h"
#include "core/programme/default_value.h"
#include "core/programme/options.h"
#include "core/programme/parameter.h"
#include "core/reading/leap_words.h"
#include "core/reading/pasted_number.h"

#include <algorithm>

namespace reading {

namespace {

using decimal::Decimal;

void reject(PastedValue& value, std::string reason) {
    value.status = PastedStatus::Rejected;
    value.after.clear();
    value.reason = std::move(reason);
}

std::string changeWords(const std::string& before, const Decimal& after) {
    const auto old = Decimal::fromPlain(before);
    if (!old) {
        return "новое значение";
    }
    return *old == after ? "без изменений" : "изменение " + decimal::printSigned(after - *old);
}

}  // namespace

std::string measureWords(form::Measure measure) {
    return measure == form::Measure::UnitCost ? "стоимость единицы" : "объём";
}

PasteJudge::PasteJudge(const scenario::Draft& draft, const programme::Calculation& calculation,
                       const PasteQuestion& question)
    : m_draft(draft),
      m_calculation(calculation),
      m_question(question),
      m_assignments(draft.assignments(question.scenario)) {}

std::string PasteJudge::pathOf(const form::CellAddress& cell) const {
    return m_question.target == PasteTarget::Cells ? cell.path() : form::normPath(cell);
}

std::string PasteJudge::standing(const form::CellAddress& cell, int year) const {
    if (m_question.target == PasteTarget::Cells) {
        const programme::YearResult* result = m_calculation.year(year);
        const auto figure = result == nullptr ? std::nullopt : result->cell(cell).own();
        return figure ? figure->toPlain() : std::string();
    }
    const std::string path = pathOf(cell);
    if (const auto own = programme::assignedNumber(m_assignments, path, year)) {
        return own->toPlain();
    }
    const std::string_view region = m_draft.region() == nullptr ? std::string_view() : m_draft.region()->name;
    const norms::Normative* normative = m_draft.references().normatives.find(path, year, region);
    return normative == nullptr ? std::string() : normative->value.toPlain();
}

std::string PasteJudge::closedReason(const form::CellAddress& cell) const {
    const form::CellRule* rule = m_draft.edition().rule(cell);
    if (rule == nullptr) {
        return "в форме нет такой ячейки";
    }
    const bool takes = m_question.target == PasteTarget::Cells ? form::takesEntry(*rule) : form::takesNormative(*rule);
    if (takes) {
        return {};
    }
    if (rule->kind == form::RuleKind::Closed) {
        return "ячейка закрыта формой";
    }
    if (rule->kind == form::RuleKind::Dash || rule->kind == form::RuleKind::Blank) {
        return "форма оставляет ячейку пустой";
    }
    return form::takesEntry(*rule) ? "у строки нет федерального норматива" : "ячейка считается, её не вводят";
}

void PasteJudge::judge(PastedValue& value, const form::CellAddress& cell, std::string doubt, int power) {
    const form::Row& row = *m_draft.edition().row(cell);
    value.row = row.key;
    value.label = row.labelShort.empty() ? row.label : row.labelShort;
    const form::Column* column = m_draft.edition().column(cell);
    value.measure = column == nullptr ? std::string() : column->shortName;
    if (column != nullptr && (column->measure == form::Measure::Volume || column->measure == form::Measure::UnitCost)) {
        value.measure = measureWords(column->measure);
    }
    const PastedNumber read = readPastedNumber(value.valueText);
    if (!read.number) {
        reject(value, read.fault);
        return;
    }
    if (std::string closed = closedReason(cell); !closed.empty()) {
        reject(value, std::move(closed));
        return;
    }
    const std::vector<int> years = m_draft.years();
    if (std::ranges::find(years, value.year) == years.end()) {
        reject(value, "года " + std::to_string(value.year) + " в плане нет");
        return;
    }
    value.path = pathOf(cell);
    value.before = standing(cell, value.year);
    addDoubt(doubt, read.doubt);
    Decimal number = *read.number;
    if (power != 0) {
        try {
            number.shift(power);
        } catch (const decimal::ArithmeticError&) {
            reject(value, "слишком много цифр");
            return;
        }
        addDoubt(doubt,
                 power > 0 ? "в заголовке другая единица: умножено на " + std::string(power == 3 ? "1000" : "1 000 000")
                           : "в заголовке другая единица: поделено на 1000");
    }
    accept(value, number, std::move(doubt));
    if (value.status == PastedStatus::Rejected) {
        return;
    }
    const auto [met, fresh] = m_met.try_emplace({value.path, value.year}, value.place.words());
    if (!fresh) {
        reject(value, "значение этой ячейки уже есть: " + met->second);
    }
}

void PasteJudge::accept(PastedValue& value, const Decimal& number, std::string doubt) const {
    const auto parameter = programme::parseParameter(value.path, m_draft.edition());
    if (!parameter) {
        reject(value, parameter.findings.front().text);
        return;
    }
    const auto accepted = programme::acceptValue(*parameter.value, number.toPlain(), m_draft.edition());
    if (!accepted) {
        std::string reason = accepted.findings.front().text;
        // «12345»: число не целое – the field itself stands beside the reason already.
        const std::string field = "«" + number.toPlain() + "»: ";
        reject(value, reason.starts_with(field) ? reason.substr(field.size()) : std::move(reason));
        return;
    }
    value.after = *accepted.value;
    if (const auto before = Decimal::fromPlain(value.before)) {
        addDoubt(doubt, leapWords(*before, number, programme::rounderOf(m_draft.edition(), m_assignments)));
    }
    value.status = doubt.empty() ? PastedStatus::Recognised : PastedStatus::Doubtful;
    value.reason = doubt.empty() ? changeWords(value.before, number) : std::move(doubt);
}

}  // namespace reading
