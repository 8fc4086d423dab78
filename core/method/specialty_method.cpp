#include "core/method/derivation.h"
#include "core/method/descriptions.h"
#include "core/method/specialty.h"
#include "core/method/unit_words.h"

namespace method {

namespace {

constexpr const char* annex8 = "приложение 8";

/// «mean × coefficient», to the kopeck.
Step costStep(std::string sign, const decimal::Decimal& mean, const decimal::Decimal& coefficient,
              const decimal::Decimal& cost, std::string words) {
    const bool isVisit = sign == "Посещение";
    return {.sign = std::move(sign),
            .letters = {isVisit ? "средняя стоимость посещения × гр. 4" : "средняя стоимость обращения × гр. 5"},
            .figures = {figure(mean) + " × " + figure(coefficient)},
            .exact = exactFigure(mean * coefficient, cost),
            .result = figure(cost),
            .unit = roublesUnit.after(cost),
            .words = std::move(words),
            .clause = annex8};
}

text::Outcome<Answer> computeSpecialty(const Arguments& arguments) {
    const decimal::Decimal& visits = arguments.number("visits_per_appeal");
    const decimal::Decimal& relative = arguments.number("relative_cost");
    const MeanCosts mean{units::of<units::RoublePerCare>(arguments.number("mean_visit_cost")),
                         units::of<units::RoublePerCare>(arguments.number("mean_appeal_cost"))};
    const VisitsPerAppeal meanVisits = meanVisitsPerAppeal();
    const SpecialtyCosts costs = specialtyCosts({visits}, relative, mean, meanVisits);
    Answer answer;
    answer.values = {{"multiplicity", costs.multiplicity},
                     {"appeal_coefficient", costs.appealCoefficient},
                     {"visit_cost", costs.visit.value()},
                     {"appeal_cost", costs.appeal.value()}};
    answer.steps = {{.sign = "гр. 3",
                     .letters = {"гр. 2", "2,9"},
                     .figures = {figure(visits), figure(meanVisits.number)},
                     .exact = exactQuotient(visits, meanVisits.number, costs.multiplicity),
                     .result = figure(costs.multiplicity),
                     .words = "поправочный коэффициент кратности посещений; до 2 знаков, половина – вверх",
                     .clause = annex8},
                    {.sign = "гр. 5",
                     .letters = {"гр. 3 × гр. 4"},
                     .figures = {figure(costs.multiplicity) + " × " + figure(relative)},
                     .exact = exactFigure(costs.multiplicity * relative, costs.appealCoefficient),
                     .result = figure(costs.appealCoefficient),
                     .words = "поправочный коэффициент стоимости обращения; из напечатанной гр. 3, до 2 знаков",
                     .clause = annex8},
                    costStep("Посещение", mean.visit.value(), relative, costs.visit.value(),
                             "стоимость посещения по специальности, также с профилактической целью; до копейки"),
                    costStep("Обращение", mean.appeal.value(), costs.appealCoefficient, costs.appeal.value(),
                             "стоимость обращения по специальности; до копейки")};
    answer.rules = {"подраздел 4.1.1: в 2022 году в одном обращении в среднем 2,9 посещения",
                    "приложение 8: коэффициент стоимости обращения – гр. 3 × гр. 4",
                    "приложение 8, <*>: относительный коэффициент применим и для посещения с профилактической целью"};
    if (visits < decimal::Decimal(2)) {
        answer.notices.push_back("В обращении " + figure(visits)
                                 + " посещения; по письму обращение – не менее двух "
                                   "посещений по поводу одного заболевания.");
    }
    return {std::move(answer), {}};
}

}  // namespace

const Description& specialtyMethod() {
    static const Description description{
        .name = "specialty",
        .title = "Коэффициенты специальностей",
        .group = "Поликлиника",
        .act = letterOf2022,
        .clause = annex8,
        .quote = "рекомендуется использовать поправочные коэффициенты по основным специальностям, представленные в "
                 "приложении 8",
        .keys = {{.name = "visits_per_appeal",
                  .sign = "гр. 2",
                  .words = "среднее число посещений в одном обращении",
                  .unit = visitsUnit,
                  .bounds = positive,
                  .example = "3.1"},
                 {.name = "relative_cost",
                  .sign = "гр. 4",
                  .words = "относительный коэффициент стоимости посещения",
                  .bounds = positive,
                  .example = "0.974"},
                 {.name = "mean_visit_cost",
                  .words = "средняя стоимость посещения",
                  .unit = roublesUnit,
                  .bounds = notNegative,
                  .example = "329.2"},
                 {.name = "mean_appeal_cost",
                  .words = "средняя стоимость обращения",
                  .unit = roublesUnit,
                  .bounds = notNegative,
                  .example = "1505.1"}},
        .results = {{.name = "multiplicity",
                     .sign = "гр. 3",
                     .words = "поправочный коэффициент кратности посещений",
                     .digits = 2,
                     .step = {"÷", {"посещений в обращении", "посещений в обращении в среднем"}}},
                    {.name = "appeal_coefficient",
                     .sign = "гр. 5",
                     .words = "поправочный коэффициент стоимости обращения",
                     .digits = 2,
                     .step = {"×", {"гр. 3", "гр. 4"}}},
                    {.name = "visit_cost",
                     .words = "стоимость посещения",
                     .unit = roublesUnit,
                     .digits = 2,
                     .step = {"×", {"средняя стоимость посещения", "гр. 4"}}},
                    {.name = "appeal_cost",
                     .words = "стоимость обращения",
                     .unit = roublesUnit,
                     .digits = 2,
                     .step = {"×", {"средняя стоимость обращения", "гр. 5"}}}},
        .formulas = {"гр. 3 = гр. 2 ÷ 2,9", "гр. 5 = гр. 3 × гр. 4",
                     "стоимость посещения = средняя стоимость посещения × гр. 4",
                     "стоимость обращения = средняя стоимость обращения × гр. 5"},
        .compute = computeSpecialty};
    return description;
}

}  // namespace method
