#include "core/exchange/deviation_sheet.h"

#include "core/check/deviations.h"
#include "core/exchange/input_sheets.h"
#include "core/exchange/lines_sheet.h"
#include "core/exchange/rounded_formula.h"

namespace exchange {

using book::Formula;
using decimal::Decimal;

namespace {

constexpr int kopecks = 2;
constexpr int percentDigits = 1;

class DeviationLines {
public:
    DeviationLines(const CheckedPlan& plan, const PlacedCells& places, NamedInputs& inputs, SourceLines& norms)
        : m_plan(plan), m_places(places), m_inputs(inputs), m_norms(norms) {}

    book::Sheet made() {
        const check::DeviationRegister found = check::deviations(m_plan.draft, m_plan.assignments, m_plan.calculation);
        for (const check::Deviation& deviation : found.rows) {
            if (m_places.find(deviation.cell, deviation.year)) {
                add(deviation, *m_plan.calculation.year(deviation.year));
            }
        }
        if (m_lines.empty()) {
            m_lines.beginLine();
            m_lines.text("Отклонений от известных нормативов нет");
        }
        return m_lines.take();
    }

private:
    void add(const check::Deviation& deviation, const programme::YearResult& result) {
        const form::CellAddress& cell = deviation.cell;
        const int year = deviation.year;
        const Decimal& federal = deviation.federal;
        const Decimal& own = deviation.territorial;
        const std::optional<Decimal>& kd = deviation.origin.factor;
        m_lines.beginLine();
        m_lines.text(std::to_string(year));
        m_lines.text(rowWords(m_plan.draft.edition(), cell));
        m_lines.text(columnWords(m_plan.draft.edition(), cell));
        const book::Place ofFederal = m_lines.here(sheet());
        Formula expected(m_norms.place(deviation.origin, year));
        if (kd) {
            Formula product = expected;
            product += "*";
            product += Formula(m_inputs.place("coefficient.kd", year, kd));
            product = roundedFormula(product, kopecks, result.plan().rounding, deviation.origin.average * *kd);
            expected = product;
        }
        m_lines.formula(std::move(expected), federal, federal.scale());
        const book::Place ofOwn = m_lines.here(sheet());
        m_lines.formula(Formula(*m_places.find(cell, year)), own, own.scale());
        Formula delta(ofOwn);
        delta += "-";
        delta += Formula(ofFederal);
        m_lines.formula(delta, deviation.delta, std::max(own.scale(), federal.scale()));
        Formula percent("IF(");
        percent += Formula(ofFederal);
        percent += "=0;\"\";ROUND((";
        percent += delta;
        percent += ")/";
        percent += Formula(ofFederal);
        percent += "*100;" + std::to_string(percentDigits) + "))";
        if (deviation.percent) {
            m_lines.formula(std::move(percent), deviation.percent, percentDigits);
        } else {
            m_lines.text("");
        }
        m_lines.text(deviation.why.factor);
        m_lines.text(deviation.why.reason);
        m_lines.text(deviation.why.document);
    }

    [[nodiscard]] std::size_t sheet() const { return m_inputs.sheet() + 3; }

    const CheckedPlan& m_plan;
    const PlacedCells& m_places;
    NamedInputs& m_inputs;
    SourceLines& m_norms;
    LinesSheet m_lines{deviationsName,
                       deviationsName,
                       "Территориальные объёмы и стоимости единиц, которые отличаются от федерального норматива "
                       "(стоимость – от норматива × КД).",
                       {{"Год", 14, book::Alignment::Centre},
                        {"Строка", 90},
                        {"Показатель", 48},
                        {"Федеральный", 30, book::Alignment::Right},
                        {"Территориальный", 30, book::Alignment::Right},
                        {"Δ", 24, book::Alignment::Right},
                        {"Δ, %", 20, book::Alignment::Right},
                        {"Фактор", 40},
                        {"Причина", 60},
                        {"Документ", 40}}};
};

}  // namespace

book::Sheet deviationSheet(const CheckedPlan& plan, const PlacedCells& places, NamedInputs& inputs,
                           SourceLines& norms) {
    return DeviationLines(plan, places, inputs, norms).made();
}

}  // namespace exchange
