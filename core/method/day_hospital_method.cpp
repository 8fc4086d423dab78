#include "core/method/day_hospital.h"
#include "core/method/derivation.h"
#include "core/method/descriptions.h"
#include "core/method/unit_words.h"

namespace method {

namespace {

constexpr const char* primarySection = "подраздел 4.1.2";
constexpr const char* specialSection = "подраздел 4.2.2";

/// «whole × part» and its rounding to six digits.
Step partStep(std::string sign, Fraction letters, Fraction figures, const decimal::Decimal& exact,
              const decimal::Decimal& result, std::string words, const char* clause) {
    return {.sign = std::move(sign),
            .letters = std::move(letters),
            .figures = std::move(figures),
            .exact = exactFigure(exact, result),
            .result = shortFigure(result),
            .words = std::move(words),
            .clause = clause};
}

Step volumeStep(bool isPrimary, const decimal::Decimal& volume, const decimal::Decimal& percents,
                const decimal::Decimal& result) {
    return partStep(isPrimary ? "N первичной" : "N специализированной", {"N × доля", "100"},
                    {figure(volume) + " × " + figure(percents), "100"}, volume * decimal::Decimal(percents).shift(-2),
                    result, isPrimary ? "объём первичной медико-санитарной помощи" : "объём специализированной помощи",
                    isPrimary ? primarySection : specialSection);
}

std::vector<Step> splitSteps(const DayHospitalShares& shares, const decimal::Decimal& volume,
                             const decimal::Decimal& cost, const DayHospitalSplit& split) {
    const decimal::Decimal primary = cost * shares.primaryPrice;
    Step special =
        partStep("Z специализированной", {"100 × Z − доля первичной × Z первичной", "доля специализированной"},
                 {"100 × " + figure(cost) + " − " + figure(shares.primaryPercent) + " × " + figure(primary),
                  figure(shares.specialPercent)},
                 split.specialCost.value(), split.specialCost.value(),
                 "стоимость случая специализированной помощи: остаток денег на остаток случаев", specialSection);
    special.exact = exactQuotient(cost * decimal::Decimal(100) - primary * shares.primaryPercent, shares.specialPercent,
                                  split.specialCost.value());
    return {volumeStep(true, volume, shares.primaryPercent, split.primaryVolume.value()),
            partStep("Z первичной", {"Z × " + figure(shares.primaryPrice)},
                     {figure(cost) + " × " + figure(shares.primaryPrice)}, primary, split.primaryCost.value(),
                     "стоимость случая первичной медико-санитарной помощи", primarySection),
            volumeStep(false, volume, shares.specialPercent, split.specialVolume.value()), special};
}

text::Outcome<Answer> computeDayHospital(const Arguments& arguments) {
    const bool isBudget = arguments.text("source") == "budget";
    const DayHospitalShares shares =
        dayHospitalShares(isBudget ? DayHospitalSource::Budget : DayHospitalSource::Insurance);
    const decimal::Decimal& volume = arguments.number("volume");
    const decimal::Decimal& cost = arguments.number("unit_cost");
    const DayHospitalSplit split =
        splitDayHospital(shares, units::of<units::CareAmount>(volume), units::of<units::RoublePerCare>(cost));
    Answer answer;
    answer.values = {{"phc_volume", split.primaryVolume.value()},
                     {"phc_cost", split.primaryCost.value()},
                     {"special_volume", split.specialVolume.value()},
                     {"special_cost", split.specialCost.value()}};
    answer.steps = splitSteps(shares, volume, cost, split);
    answer.rules = {std::string(primarySection) + ": доля первичной помощи " + figure(shares.primaryPercent)
                        + " %, её стоимость " + figure(shares.primaryPrice) + " средней",
                    std::string(specialSection) + ": доля специализированной помощи " + figure(shares.specialPercent)
                        + " %; её стоимость – остаток, чтобы части давали целое"};
    answer.notices = {"Письмо печатает для специализированной помощи множитель " + figure(shares.specialPrice) + ": "
                      + figure(halfUp(cost * shares.specialPrice, 2))
                      + " руб. С ним части не дают целого, поэтому взят остаток."};
    return {std::move(answer), {}};
}

}  // namespace

const Description& dayHospitalMethod() {
    static const Description description{
        .name = "day_hospital",
        .title = "Доли дневного стационара",
        .group = "Стационар",
        .act = letterOf2022,
        .clause = "подразделы 4.1.2 и 4.2.2",
        .quote = "среднероссийский показатель стоимости единицы объема первичной медико-санитарной помощи, оказанной в "
                 "условиях дневного стационара, был в 0,85 раза ниже средней стоимости единицы объема",
        .keys = {{.name = "source",
                  .words = "источник",
                  .kind = KeyKind::Choice,
                  .example = "oms",
                  .choices = {{"budget", "бюджет"}, {"oms", "ОМС"}}},
                 {.name = "volume",
                  .sign = "N",
                  .words = "объём помощи в дневном стационаре, всего",
                  .unit = {"случай лечения", "случая лечения", "случаев лечения"},
                  .bounds = notNegative,
                  .example = "0.068591",
                  .hint = "случаи или случаи на человека"},
                 {.name = "unit_cost",
                  .sign = "Z",
                  .words = "средняя стоимость случая лечения",
                  .unit = roublesUnit,
                  .bounds = notNegative,
                  .example = "23483.4"}},
        .results = {{.name = "phc_volume", .words = "объём, первичная медико-санитарная помощь"},
                    {.name = "phc_cost", .words = "стоимость случая, первичная помощь", .unit = roublesUnit},
                    {.name = "special_volume", .words = "объём, специализированная помощь"},
                    {.name = "special_cost",
                     .words = "стоимость случая, специализированная помощь",
                     .unit = roublesUnit}},
        .formulas =
            {"объём первичной = N × 28,7 % (бюджет) или 55,4 % (ОМС); стоимость первичной = Z × 0,85 или 0,72",
             "объём специализированной = N × 71,3 % или 44,6 %",
             "стоимость специализированной = (Z − доля первичной × стоимость первичной) ÷ доля специализированной"},
        .compute = computeDayHospital};
    return description;
}

}  // namespace method
