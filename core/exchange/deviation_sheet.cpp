#include "core/exchange/deviation_sheet.h"

#include "core/exchange/input_sheets.h"
#include "core/exchange/lines_sheet.h"
#include "core/exchange/rounded_formula.h"
#include "core/form/parameter_path.h"
#include "core/programme/formulas.h"

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
        for (const programme::YearResult& result : m_plan.calculation.years) {
            for (const plan::PlannedCell& cell : result.plan().cells) {
                if (cell.takesNormative && m_places.find(cell.address, result.year())) {
                    look(cell.address, result);
                }
            }
        }
        if (m_lines.empty()) {
            m_lines.beginLine();
            m_lines.text("Отклонений от известных нормативов нет");
        }
        return m_lines.take();
    }

private:
    void look(const form::CellAddress& cell, const programme::YearResult& result) {
        const form::Measure measure = m_plan.draft.edition().column(cell)->measure;
        const bool isCost = measure == form::Measure::UnitCost;
        const auto& references = m_plan.draft.references();
        const auto* const region = m_plan.draft.region();
        const norms::Normative* const norm =
            references.normatives.find(form::normPath(cell), result.year(),
                                       region == nullptr ? std::string_view() : std::string_view(region->name));
        const std::optional<Decimal> own = result.cell(cell).own();
        if (norm == nullptr || !own || (!isCost && measure != form::Measure::Volume)) {
            return;
        }
        const form::Edition& edition = m_plan.draft.edition();
        const bool byKd =
            isCost && edition.source(edition.sourceOfBase(edition.row(cell)->population)).differentiatesCost;
        const auto kd = programme::assignedNumber(m_plan.assignments, "coefficient.kd", result.year());
        if (byKd && !kd) {
            return;
        }
        const Decimal federal = byKd ? result.plan().rounder().rounded(norm->value * *kd, kopecks) : norm->value;
        if (federal == *own) {
            return;
        }
        add(cell, result, *norm, byKd ? kd : std::nullopt, federal, *own);
    }

    void add(const form::CellAddress& cell, const programme::YearResult& result, const norms::Normative& norm,
             const std::optional<Decimal>& kd, const Decimal& federal, const Decimal& own) {
        const int year = result.year();
        // The table of normatives outlives the book; its owner is the draft.
        const programme::DefaultOrigin origin{
            norm.path, norm.value, std::shared_ptr<const norms::Normative>(std::shared_ptr<void>(), &norm),
            {},        {},         false};
        m_lines.beginLine();
        m_lines.text(std::to_string(year));
        m_lines.text(rowWords(m_plan.draft.edition(), cell));
        m_lines.text(columnWords(m_plan.draft.edition(), cell));
        const book::Place ofFederal = m_lines.here(sheet());
        Formula expected(m_norms.place(origin, year));
        if (kd) {
            Formula product = expected;
            product += "*";
            product += Formula(m_inputs.place("coefficient.kd", year, kd));
            product = roundedFormula(product, kopecks, result.plan().rounding, norm.value * *kd);
            expected = product;
        }
        m_lines.formula(std::move(expected), federal, federal.scale());
        const book::Place ofOwn = m_lines.here(sheet());
        m_lines.formula(Formula(*m_places.find(cell, year)), own, own.scale());
        Formula delta(ofOwn);
        delta += "-";
        delta += Formula(ofFederal);
        m_lines.formula(delta, own - federal, std::max(own.scale(), federal.scale()));
        Formula percent("IF(");
        percent += Formula(ofFederal);
        percent += "=0;\"\";ROUND((";
        percent += delta;
        percent += ")/";
        percent += Formula(ofFederal);
        percent += "*100;" + std::to_string(percentDigits) + "))";
        if (const auto share = result.plan().rounder().percent(own - federal, federal, percentDigits)) {
            m_lines.formula(std::move(percent), share, percentDigits);
        } else {
            m_lines.text("");
        }
        const programme::Assignment* const given = m_plan.assignments.find(cell.path(), year);
        m_lines.text(given == nullptr ? "" : given->note);
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
                        {"Основание", 70}}};
};

}  // namespace

book::Sheet deviationSheet(const CheckedPlan& plan, const PlacedCells& places, NamedInputs& inputs,
                           SourceLines& norms) {
    return DeviationLines(plan, places, inputs, norms).made();
}

}  // namespace exchange
