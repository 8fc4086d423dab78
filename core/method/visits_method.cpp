#include "core/method/derivation.h"
#include "core/method/descriptions.h"
#include "core/method/unit_words.h"
#include "core/method/visits.h"

namespace method {

namespace {

constexpr int printedVisitDigits = 6;
constexpr const char* ambulatorySection = "подраздел 4.1.1";

units::CareAmount careOf(const Arguments& arguments, std::string_view key) {
    return units::of<units::CareAmount>(arguments.number(key));
}

/// «amount × multiplicity», the one step of two methods.
Answer multiplied(const decimal::Decimal& amount, const decimal::Decimal& multiplicity, const decimal::Decimal& exact,
                  std::string letters) {
    const decimal::Decimal visits = halfUp(exact, printedVisitDigits);
    Answer answer;
    answer.values = {{"visits", visits}};
    answer.steps = {{.sign = "Посещения",
                     .letters = {std::move(letters)},
                     .figures = {figure(amount) + " × " + figure(multiplicity)},
                     .exact = exactFigure(exact, visits),
                     .result = shortFigure(visits),
                     .unit = visitsUnit.after(visits),
                     .words = "число посещений",
                     .clause = ambulatorySection}};
    return answer;
}

text::Outcome<Answer> computeMinorVisits(const Arguments& arguments) {
    const decimal::Decimal& multiplicity = arguments.number("multiplicity");
    const units::CareAmount complexVisits = careOf(arguments, "complex_visits");
    Answer answer = multiplied(complexVisits.value(), multiplicity, visitsOfMinors(complexVisits, multiplicity).value(),
                               "комплексные посещения × кратность");
    answer.rules.emplace_back(arguments.isFallback("multiplicity")
                                  ? "подраздел 4.1.1: комплексное посещение несовершеннолетнего – 1,58 посещения"
                                  : "подраздел 4.1.1: взята кратность, сложившаяся в регионе");
    return {std::move(answer), {}};
}

text::Outcome<Answer> computeAppealVisits(const Arguments& arguments) {
    const decimal::Decimal& visits = arguments.number("visits_per_appeal");
    const units::CareAmount appeals = careOf(arguments, "appeals");
    Answer answer = multiplied(appeals.value(), visits, visitsOfAppeals(appeals, {visits}).value(),
                               "обращения × посещений в обращении");
    answer.rules.emplace_back(arguments.isFallback("visits_per_appeal")
                                  ? "подраздел 4.1.1: в 2022 году в одном обращении в среднем 2,9 посещения"
                                  : "подраздел 4.1.1: взято своё число посещений в обращении, не менее двух");
    return {std::move(answer), {}};
}

text::Outcome<Answer> computeDental(const Arguments& arguments) {
    const DentalCare care{careOf(arguments, "visits"), careOf(arguments, "preventive"), careOf(arguments, "appeals")};
    const decimal::Decimal exact = dentalLabour(care).value();
    const decimal::Decimal uet = halfUp(exact, printedVisitDigits);
    Answer answer;
    answer.values = {{"uet", uet}};
    answer.steps = {{.sign = "УЕТ",
                     .letters = {"посещения × 4,2 + профилактические × 4,0 + обращения × 9,4"},
                     .figures = {figure(care.visits.value()) + " × " + figure(labourOfVisit().value()) + " + "
                                 + figure(care.preventive.value()) + " × " + figure(labourOfPreventiveVisit().value())
                                 + " + " + figure(care.appeals.value()) + " × " + figure(labourOfAppeal().value())},
                     .exact = exactFigure(exact, uet),
                     .result = shortFigure(uet),
                     .unit = labourUnit.after(uet),
                     .words = "условные единицы трудоёмкости",
                     .clause = ambulatorySection}};
    answer.rules = {"подраздел 4.1.1: в посещении 4,2 УЕТ, в посещении с профилактической целью 4,0, в обращении 9,4"};
    return {std::move(answer), {}};
}

}  // namespace

const Description& minorVisitsMethod() {
    static const Description description{
        .name = "minor_visits",
        .title = "Осмотры несовершеннолетних",
        .group = "Поликлиника",
        .act = letterOf2022,
        .clause = ambulatorySection,
        .quote = "Средний норматив объема комплексных посещений для проведения профилактических медицинских осмотров "
                 "несовершеннолетних учитывает 1,58 посещения",
        .keys = {{.name = "complex_visits",
                  .words = "комплексные посещения несовершеннолетних",
                  .unit = visitsUnit,
                  .bounds = notNegative,
                  .example = "1000"},
                 {.name = "multiplicity",
                  .words = "кратность посещений",
                  .bounds = positive,
                  .example = "1.62",
                  .fallback = "1.58",
                  .hint = "письмо: 1,58; можно взять сложившуюся в регионе"}},
        .results = {{.name = "visits", .words = "посещения", .unit = visitsUnit}},
        .formulas = {"посещения = комплексные посещения × кратность (1,58)"},
        .compute = computeMinorVisits};
    return description;
}

const Description& appealVisitsMethod() {
    static const Description description{
        .name = "appeal_visits",
        .title = "Посещения в обращениях",
        .group = "Поликлиника",
        .act = letterOf2022,
        .clause = ambulatorySection,
        .quote = "На 2022 год средняя кратность посещений в связи с заболеванием в одном обращении составляет 2,9 "
                 "посещения",
        .keys = {{.name = "appeals",
                  .words = "обращения в связи с заболеваниями",
                  .unit = appealsUnit,
                  .bounds = notNegative,
                  .example = "1000"},
                 {.name = "visits_per_appeal",
                  .words = "посещений в одном обращении",
                  .unit = visitsUnit,
                  .bounds = {"2", true, {}},
                  .example = "3.1",
                  .fallback = "2.9",
                  .hint = "письмо: в среднем 2,9; не менее двух"}},
        .results = {{.name = "visits", .words = "посещения по поводу заболеваний", .unit = visitsUnit}},
        .formulas = {"посещения = обращения × посещений в одном обращении (2,9)"},
        .compute = computeAppealVisits};
    return description;
}

const Description& dentalMethod() {
    static const Description description{
        .name = "dental",
        .title = "Стоматология: УЕТ",
        .group = "Поликлиника",
        .act = letterOf2022,
        .clause = ambulatorySection,
        .quote = "число УЕТ в одном посещении с профилактической целью – 4,0, в одном обращении в связи с заболеванием "
                 "(законченном случае лечения) – 9,4",
        .keys = {{.name = "visits",
                  .words = "посещения, кроме профилактических и входящих в обращения",
                  .unit = visitsUnit,
                  .bounds = notNegative,
                  .example = "1000",
                  .hint = "4,2 УЕТ"},
                 {.name = "preventive",
                  .words = "посещения с профилактической целью",
                  .unit = visitsUnit,
                  .bounds = notNegative,
                  .example = "500",
                  .hint = "4,0 УЕТ"},
                 {.name = "appeals",
                  .words = "обращения в связи с заболеваниями",
                  .unit = appealsUnit,
                  .bounds = notNegative,
                  .example = "300",
                  .hint = "9,4 УЕТ"}},
        .results = {{.name = "uet", .words = "условные единицы трудоёмкости", .unit = labourUnit}},
        .formulas = {"УЕТ = посещения × 4,2 + посещения с профилактической целью × 4,0 + обращения × 9,4"},
        .compute = computeDental};
    return description;
}

}  // namespace method
