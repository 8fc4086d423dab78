#include "core/decimal/russian.h"
#include "core/explain/explain.h"
#include "core/explain/passport.h"
#include "core/explain/trend.h"
#include "core/form/parameter_path.h"

#include <set>

namespace explain {

namespace {

std::string sourceLine(const PassportSource& source) {
    std::string line = source.note.empty() ? "источник не указан" : source.note;
    if (!source.author.empty()) {
        line += "; " + source.author;
    }
    if (!source.time.empty()) {
        line += ", " + source.time;
    }
    return line;
}

/// Writes a cell, and under it, indented, whatever it was made of.
class Explanation {
public:
    Explanation(const scenario::Draft& draft, const programme::Calculation& calculation, const ExplainedCell& explained)
        : m_draft(draft), m_calculation(calculation), m_explained(explained) {}

    [[nodiscard]] std::string written() {
        writeCell(m_explained.cell, 0);
        writeFacts();
        return std::move(m_text);
    }

private:
    void line(int depth, const std::string& text) {
        m_text.append(static_cast<std::size_t>(depth) * 2, ' ').append(text).append("\n");
    }

    void writeCell(const form::CellAddress& cell, int depth) {
        const Passport passport = describeCell(m_draft, m_explained.scenario, m_calculation, cell, m_explained.year);
        const std::string value = passport.value.empty() ? passport.stateWords : passport.value;
        const std::string title = passport.title + (passport.unit.empty() ? "" : ", " + passport.unit) + ": ";
        line(depth, passport.place + " (" + cell.path() + ")");
        if (!m_met.insert(cell).second) {
            line(depth, title + value + " – разобрано выше");
            return;
        }
        line(depth, title + value + (passport.value.empty() ? "" : " [" + passport.stateWords + "]")
                        + (passport.complete ? "" : " – неполно"));
        writeDerivation(passport, depth);
        for (const PassportOperand& operand : passport.operands) {
            writeOperand(operand, depth + 1);
        }
    }

    void writeDerivation(const Passport& passport, int depth) {
        if (!passport.formula.empty()) {
            line(depth, "= " + passport.formula);
        }
        for (const PassportStep& step : passport.steps) {
            if (step.sign != "=") {
                line(depth, step.words + (step.value.empty() ? "" : ": " + step.value)
                                + (step.detail.empty() ? "" : " (" + step.detail + ")"));
            }
        }
        const std::string own = passport.cell.path();
        const std::string adjustment = form::adjustmentPath(passport.cell);
        for (const PassportSource& source : passport.sources) {
            if (source.parameter == own || source.parameter == adjustment || form::cellOfNorm(source.parameter)) {
                line(depth, "Источник: " + sourceLine(source));
            }
        }
        // A row without a source of its own number still has the act its form came from.
        if (passport.operands.empty() && passport.sources.empty() && !passport.formSource.empty()) {
            line(depth, "Форма: " + passport.formSource);
        }
    }

    /// What the cell was in the years before the programme, where somebody has said it.
    void writeFacts() {
        const Trend trend =
            trendOf(m_draft.edition(), m_draft.assignments(m_explained.scenario), m_calculation, m_explained.cell);
        std::string facts;
        for (const TrendPoint& point : trend.points) {
            if (point.isFact) {
                facts += (facts.empty() ? "" : "; ") + std::to_string(point.year) + " – "
                         + decimal::printRussian(point.figure);
            }
        }
        if (facts.empty()) {
            return;
        }
        line(0, "Факты прежних лет: " + facts);
        const auto* result = m_calculation.year(m_explained.year);
        if (const std::string words = trend.words(m_explained.year, result->plan().rounder()); !words.empty()) {
            line(0, words);
        }
    }

    void writeOperand(const PassportOperand& operand, int depth) {
        if (operand.cell) {
            writeCell(*operand.cell, depth);
            return;
        }
        line(depth, operand.words + ": " + operand.value + (operand.unit.empty() ? "" : " " + operand.unit)
                        + (operand.parameter.empty() ? "" : " (" + operand.parameter + ")"));
        if (operand.parameter.empty()) {
            return;
        }
        if (const std::optional<PassportSource> source =
                sourceOf(m_draft, m_explained.scenario, operand.parameter, m_explained.year)) {
            line(depth, "Источник: " + sourceLine(*source));
        }
    }

    const scenario::Draft& m_draft;
    const programme::Calculation& m_calculation;
    ExplainedCell m_explained;
    std::set<form::CellAddress> m_met;
    std::string m_text;
};

}  // namespace

std::string explainAsText(const scenario::Draft& draft, const programme::Calculation& calculation,
                          const ExplainedCell& explained) {
    return Explanation(draft, calculation, explained).written();
}

}  // namespace explain
