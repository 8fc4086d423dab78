#include "core/method/descriptions.h"
#include "core/method/efficiency.h"
#include "core/method/unit_words.h"

#include <algorithm>

namespace method {

namespace {

constexpr const char* annex14 = "приложение 14, раздел ";
constexpr int ratioDigits = 6;

const std::vector<std::string_view>& policlinicKeys() {
    static const std::vector<std::string_view> keys{"visits_plan", "visits_fact", "policlinic_plan", "policlinic_fact"};
    return keys;
}

const std::vector<std::string_view>& hospitalKeys() {
    static const std::vector<std::string_view> keys{"occupancy_fact", "stay_fact",     "justified",   "admitted",
                                                    "hospital_plan",  "hospital_fact", "bed_spending"};
    return keys;
}

/// An organisation may have no policlinic or no hospital: then none of its keys is given. All or none.
bool hasPart(const Arguments& arguments, const std::vector<std::string_view>& keys) {
    return std::ranges::any_of(keys, [&arguments](std::string_view key) { return arguments.has(key); });
}

void requirePart(const Arguments& arguments, const std::vector<std::string_view>& keys, text::Findings& findings) {
    for (const std::string_view key : keys) {
        if (!arguments.has(key)) {
            findings.push_back(missing(*efficiencyMethod().key(key)));
        }
    }
}

template <class Amount>
Amount amountOf(const Arguments& arguments, std::string_view key) {
    return units::of<Amount>(arguments.number(key));
}

Step ratioStep(std::string sign, Fraction letters, Fraction figures, const Ratio& ratio, std::string words,
               int section) {
    const decimal::Decimal result = ratio.rounded(ratioDigits);
    return {.sign = std::move(sign),
            .letters = std::move(letters),
            .figures = std::move(figures),
            .exact = exactQuotient(ratio.above, ratio.below, result),
            .result = shortFigure(result),
            .words = std::move(words),
            .clause = annex14 + std::to_string(section)};
}

Step amountsStep(std::string sign, Fraction letters, const Ratio& ratio, std::string words, int section) {
    return ratioStep(std::move(sign), std::move(letters), {figure(ratio.above), figure(ratio.below)}, ratio,
                     std::move(words), section);
}

void setVerdict(Answer& answer, std::string_view name, bool isEfficient) {
    std::ranges::find(answer.values, name, &Value::name)->number = decimal::Decimal(isEfficient ? 1 : 0);
}

void setRatio(Answer& answer, std::string_view name, const Ratio& ratio) {
    std::ranges::find(answer.values, name, &Value::name)->number = ratio.rounded(ratioDigits);
}

void judgePoliclinic(const Arguments& arguments, Answer& answer) {
    const Ratio kv = functionFulfilled(amountOf<units::CareAmount>(arguments, "visits_fact"),
                                       amountOf<units::CareAmount>(arguments, "visits_plan"));
    const Ratio kp = spent(amountOf<units::Roubles>(arguments, "policlinic_fact"),
                           amountOf<units::Roubles>(arguments, "policlinic_plan"));
    setRatio(answer, "kv", kv);
    setRatio(answer, "kp", kp);
    setVerdict(answer, "policlinic", isEfficient(kp, kv));
    answer.steps.push_back(
        amountsStep("Кв", {"Рф", "Рн"}, kv, "коэффициент выполнения функции врачебной должности", 1));
    answer.steps.push_back(amountsStep("Кп", {"Фп", "Пп"}, kp, "коэффициент финансовых затрат поликлиники", 3));
    answer.rules.push_back(std::string(annex14) + "3: поликлиника работает "
                           + (isEfficient(kp, kv) ? "эффективно, Кп ниже Кв" : "неэффективно, Кп не ниже Кв"));
}

BedFund factOf(const Arguments& arguments) {
    return {amountOf<units::DaysPerBed>(arguments, "occupancy_fact"),
            amountOf<units::DaysPerCare>(arguments, "stay_fact")};
}

BedFund normOf(const Arguments& arguments) {
    return {amountOf<units::DaysPerBed>(arguments, "occupancy_norm"),
            amountOf<units::DaysPerCare>(arguments, "stay_norm")};
}

Step rationalStep(const Ratio& kr, const BedFund& fact, const BedFund& norm) {
    return ratioStep("Kr", {"Uf ÷ Bf", "Un ÷ Bn"},
                     {figure(fact.occupancy.value()) + " ÷ " + figure(fact.stay.value()),
                      figure(norm.occupancy.value()) + " ÷ " + figure(norm.stay.value())},
                     kr, "показатель рационального использования: фактический оборот койки к нормативному", 2);
}

Step damageStep(const units::Roubles& bedSpending, const Ratio& ke, const decimal::Decimal& loss) {
    return {.sign = "У",
            .letters = {"Ф × (1 − Кэ)"},
            .figures = {figure(bedSpending.value()) + " × (1 − " + shortFigure(ke.rounded(ratioDigits)) + ")"},
            .exact = exactQuotient(bedSpending.value() * (ke.below - ke.above), ke.below, loss),
            .result = shortFigure(loss),
            .unit = roublesUnit.after(loss),
            .words = "экономический ущерб; Кэ взят без округления",
            .clause = std::string(annex14) + "2"};
}

void judgeHospital(const Arguments& arguments, Answer& answer) {
    const BedFund fact = factOf(arguments);
    const BedFund norm = normOf(arguments);
    const auto bedSpending = amountOf<units::Roubles>(arguments, "bed_spending");
    const Ratio kr = rationalUse(fact, norm);
    const Ratio ks = justifiedUse(amountOf<units::CareAmount>(arguments, "justified"),
                                  amountOf<units::CareAmount>(arguments, "admitted"));
    const Ratio ke = kr * ks;
    const Ratio kc = spent(amountOf<units::Roubles>(arguments, "hospital_fact"),
                           amountOf<units::Roubles>(arguments, "hospital_plan"));
    const decimal::Decimal loss = damage(bedSpending, ke).value();
    setRatio(answer, "kr", kr);
    setRatio(answer, "ks", ks);
    setRatio(answer, "ke", ke);
    setRatio(answer, "kc", kc);
    std::ranges::find(answer.values, "damage", &Value::name)->number = loss;
    setVerdict(answer, "hospital", isEfficient(kc, ke));
    answer.steps.push_back(rationalStep(kr, fact, norm));
    answer.steps.push_back(amountsStep("Ks", {"Us", "Uo"}, ks, "коэффициент целевого использования", 2));
    answer.steps.push_back(ratioStep(
        "Кэ", {"Kr × Ks"}, {shortFigure(kr.rounded(ratioDigits)) + " × " + shortFigure(ks.rounded(ratioDigits))}, ke,
        "коэффициент экономической эффективности; из Kr и Ks без округления", 2));
    answer.steps.push_back(damageStep(bedSpending, ke, loss));
    answer.steps.push_back(amountsStep("Кс", {"Фс", "Пс"}, kc, "коэффициент финансовых затрат стационара", 3));
    answer.rules.push_back(std::string(annex14) + "3: стационар работает "
                           + (isEfficient(kc, ke) ? "эффективно, Кс ниже Кэ" : "неэффективно, Кс не ниже Кэ"));
    if (loss.isNegative()) {
        answer.notices.emplace_back("Кэ больше 1: койки используются выше норматива, ущерба нет.");
    }
}

void tellDefaults(const Arguments& arguments, Answer& answer) {
    if (arguments.isFallback("occupancy_norm")) {
        answer.rules.push_back(std::string(annex14) + "2: норматива занятости нет, взято 340 дней");
    }
    if (arguments.isFallback("stay_norm")) {
        answer.rules.push_back(std::string(annex14) + "2: норматива срока лечения нет, взято 11,4 дня");
    }
}

text::Findings efficiencyFaults(const Arguments& arguments) {
    text::Findings findings;
    const bool hasPoliclinic = hasPart(arguments, policlinicKeys());
    const bool hasHospital = hasPart(arguments, hospitalKeys());
    if (hasPoliclinic || !hasHospital) {
        requirePart(arguments, policlinicKeys(), findings);
    }
    if (hasHospital || !hasPoliclinic) {
        requirePart(arguments, hospitalKeys(), findings);
    }
    if (arguments.has("justified") && arguments.has("admitted")
        && arguments.number("justified") > arguments.number("admitted")) {
        findings.push_back(
            atKey("justified", "«" + figure(arguments.number("justified")) + "» – больше всех госпитализированных («"
                                   + figure(arguments.number("admitted")) + "»); Ks не может быть более 1"));
    }
    return findings;
}

text::Outcome<Answer> computeEfficiency(const Arguments& arguments) {
    if (text::Findings findings = efficiencyFaults(arguments); !findings.empty()) {
        return text::Outcome<Answer>::failed(std::move(findings));
    }
    Answer answer;
    for (const Result& result : efficiencyMethod().results) {
        answer.values.push_back({result.name});
    }
    if (hasPart(arguments, policlinicKeys())) {
        judgePoliclinic(arguments, answer);
    }
    if (hasPart(arguments, hospitalKeys())) {
        judgeHospital(arguments, answer);
        tellDefaults(arguments, answer);
    }
    return {std::move(answer), {}};
}

Key efficiencyKey(std::string_view name, std::string_view sign, std::string_view words, const Unit& unit, Bounds bounds,
                  std::string_view example) {
    return {.name = name,
            .sign = sign,
            .words = words,
            .unit = unit,
            .bounds = bounds,
            .example = example,
            .isOptional = true,
            .hint = std::ranges::find(policlinicKeys(), name) == policlinicKeys().end() ? "если есть стационар"
                                                                                        : "если есть поликлиника"};
}

std::vector<Key> efficiencyKeys() {
    std::vector<Key> keys{
        {.name = "name",
         .words = "организация",
         .kind = KeyKind::Text,
         .example = "\"Районная больница\"",
         .isOptional = true},
        efficiencyKey("visits_plan", "Рн", "плановое число посещений", visitsUnit, positive, "100000"),
        efficiencyKey("visits_fact", "Рф", "фактическое число посещений", visitsUnit, notNegative, "85000"),
        efficiencyKey("occupancy_fact", "Uf", "фактическая занятость койки", daysOfBedUnit, notNegative, "306"),
        efficiencyKey("occupancy_norm", "Un", "нормативная занятость койки", daysOfBedUnit, positive, "332"),
        efficiencyKey("stay_fact", "Bf", "фактический срок лечения", daysUnit, positive, "11.4"),
        efficiencyKey("stay_norm", "Bn", "нормативный срок лечения", daysUnit, positive, "10.8"),
        efficiencyKey("justified", "Us", "больные с обоснованными показаниями", patientsUnit, notNegative, "900"),
        efficiencyKey("admitted", "Uo", "все госпитализированные больные", patientsUnit, positive, "1000"),
        efficiencyKey("policlinic_plan", "Пп", "утверждённые расходы поликлиники", roublesUnit, positive, "1000000"),
        efficiencyKey("policlinic_fact", "Фп", "фактические расходы поликлиники", roublesUnit, notNegative, "800000"),
        efficiencyKey("hospital_plan", "Пс", "утверждённые расходы стационара", roublesUnit, positive, "2000000"),
        efficiencyKey("hospital_fact", "Фс", "фактические расходы стационара", roublesUnit, notNegative, "1800000"),
        efficiencyKey("bed_spending", "Ф", "расходы на содержание всего коечного фонда", roublesUnit, notNegative,
                      "1500000")};
    keys[4].fallback = "340";
    keys[4].hint = "письмо: 340, если своего норматива нет";
    keys[6].fallback = "11.4";
    keys[6].hint = "письмо: 11,4, если своего норматива нет";
    return keys;
}

}  // namespace

const Description& efficiencyMethod() {
    static const Description description{
        .name = "efficiency",
        .title = "Эффективность организации",
        .group = "Стационар",
        .act = letterOf2022,
        .clause = "приложение 14",
        .quote = "Эффективной следует считать деятельность поликлиники и стационара, если Кп и Кс ниже Кв и Кэ",
        .keys = efficiencyKeys(),
        .results = {{.name = "kv", .sign = "Кв", .words = "выполнение функции врачебной должности"},
                    {.name = "kr", .sign = "Kr", .words = "рациональное использование коек"},
                    {.name = "ks", .sign = "Ks", .words = "целевое использование коек"},
                    {.name = "ke", .sign = "Кэ", .words = "экономическая эффективность коечного фонда"},
                    {.name = "kp", .sign = "Кп", .words = "финансовые затраты поликлиники"},
                    {.name = "kc", .sign = "Кс", .words = "финансовые затраты стационара"},
                    {.name = "damage", .sign = "У", .words = "экономический ущерб", .unit = roublesUnit},
                    {.name = "policlinic",
                     .words = "поликлиника",
                     .digits = 0,
                     .kind = ResultKind::Verdict,
                     .yes = "эффективна",
                     .no = "неэффективна"},
                    {.name = "hospital",
                     .words = "стационар",
                     .digits = 0,
                     .kind = ResultKind::Verdict,
                     .yes = "эффективен",
                     .no = "неэффективен"}},
        .formulas = {"Кв = Рф ÷ Рн", "Kr = (Uf ÷ Bf) ÷ (Un ÷ Bn)", "Ks = Us ÷ Uo, не более 1", "Кэ = Kr × Ks",
                     "У = Ф × (1 − Кэ)", "Кп = Фп ÷ Пп; Кс = Фс ÷ Пс",
                     "поликлиника эффективна, если Кп < Кв; стационар эффективен, если Кс < Кэ"},
        .compute = computeEfficiency};
    return description;
}

}  // namespace method
