#include "core/method/beds.h"
#include "core/method/derivation.h"
#include "core/method/descriptions.h"
#include "core/method/unit_words.h"

namespace method {

namespace {

/// What was asked, as figures of a derivation.
struct BedsAsked {
    decimal::Decimal bedDays;  ///< per 1000
    decimal::Decimal residents;
    decimal::Decimal stay;
    decimal::Decimal repair;
    decimal::Decimal idle;

    explicit BedsAsked(const Arguments& arguments)
        : bedDays(arguments.number("bed_days_per_1000")),
          residents(arguments.number("residents")),
          stay(arguments.number("stay")),
          repair(arguments.number("repair")),
          idle(arguments.number("idle")) {}

    [[nodiscard]] BedUse use() const {
        return {units::of<units::DaysPerCare>(stay), units::of<units::DaysPerBed>(repair),
                units::of<units::DaysPerCare>(idle)};
    }
    [[nodiscard]] decimal::Decimal workingDays() const { return decimal::Decimal(365) - repair; }
};

Step turnoverStep(const BedsAsked& asked, const BedNeed& need) {
    const decimal::Decimal& whole = need.turnover.value();
    return {.sign = "F",
            .letters = {"365 − tr", "T + to"},
            .figures = {"365 − " + figure(asked.repair), figure(asked.stay) + " + " + figure(asked.idle)},
            .exact = exactQuotient(asked.workingDays(), asked.stay + asked.idle, whole),
            .result = figure(whole),
            .unit = patientsOfBedUnit.after(whole),
            .words = "плановый оборот койки; до целого, половина – вверх, как в примере письма",
            .clause = "приложение 13, пункт 1.3"};
}

Step occupancyStep(const BedsAsked& asked, const BedNeed& need) {
    const decimal::Decimal& occupied = need.occupancy.value();
    return {.sign = "Д",
            .letters = {"365 − tr − (to × F)"},
            .figures = {"365 − " + figure(asked.repair) + " − (" + figure(asked.idle) + " × "
                        + figure(need.turnover.value()) + ")"},
            .result = figure(occupied),
            .unit = daysOfBedUnit.after(occupied),
            .words = "среднегодовая занятость койки; из округлённого оборота, сама не округляется",
            .clause = "приложение 13, пункт 1.2"};
}

Step bedsStep(const BedsAsked& asked, const BedNeed& need) {
    const decimal::Decimal& beds = need.beds.value();
    return {.sign = "К",
            .letters = {"Nк/д × Н", "1000 × Д"},
            .figures = {figure(asked.bedDays) + " × " + figure(asked.residents),
                        "1000 × " + figure(need.occupancy.value())},
            .exact =
                exactQuotient(asked.bedDays * asked.residents, decimal::Decimal(1000) * need.occupancy.value(), beds),
            .result = figure(beds),
            .unit = bedsUnit.after(beds),
            .words = "число коек; до целого, половина – вверх",
            .clause = "приложение 13, пункт 1.1"};
}

/// К of a turnover that is not rounded: N × Н × (T + to) ÷ (1000 × (365 − tr) × T).
decimal::Decimal bedsOfExactTurnover(const BedsAsked& asked) {
    return quotient(asked.bedDays * asked.residents * (asked.stay + asked.idle),
                    decimal::Decimal(1000) * asked.workingDays() * asked.stay, 1);
}

std::vector<std::string> bedNotices(const BedsAsked& asked, const BedNeed& need) {
    std::vector<std::string> told;
    if (const decimal::Decimal exact = bedsOfExactTurnover(asked); halfUp(exact, 0) != need.beds.value()) {
        told.push_back("Без округления оборота F вышло бы " + figure(exact)
                       + " койки. Письмо округляет оборот до целого: в примере 23.");
    }
    if (asked.repair < decimal::Decimal(10) || asked.repair > decimal::Decimal(15)) {
        told.push_back("Простой койки на ремонт " + figure(asked.repair) + "; письмо называет примерно 10–15 дней.");
    }
    if (asked.idle > decimal::Decimal(3)) {
        told.push_back("Простой в связи с оборотом койки " + figure(asked.idle)
                       + "; письмо называет от 0,5 до 3 дней по профилям.");
    }
    return told;
}

text::Outcome<Answer> computeBeds(const Arguments& arguments) {
    const BedsAsked asked(arguments);
    const BedUse use = asked.use();
    if (const auto occupied = occupancy(use, turnover(use)); occupied.value() <= decimal::Decimal(0)) {
        return text::Outcome<Answer>::failed(
            {atKey("repair, idle, stay", "занятость койки Д = " + figure(occupied.value())
                                             + " дня: на лечение не остаётся дней; проверьте простой и срок лечения")});
    }
    const BedNeed need = bedsNeeded(units::of<units::BedDaysPerResident>(decimal::Decimal(asked.bedDays).shift(-3)),
                                    units::of<units::Residents>(asked.residents), use);
    Answer answer;
    answer.values = {{"turnover", need.turnover.value()},
                     {"occupancy", need.occupancy.value().withoutZeros(0)},
                     {"beds", need.beds.value()}};
    answer.steps = {turnoverStep(asked, need), occupancyStep(asked, need), bedsStep(asked, need)};
    answer.rules = {"приложение 13, пункт 1.3: оборот койки округлён до целого, как в примере письма",
                    "приложение 13, пункт 1.2: занятость – из округлённого оборота",
                    "приложение 13, пункт 1.1: число коек округлено до целого"};
    answer.notices = bedNotices(asked, need);
    return {std::move(answer), {}};
}

}  // namespace

const Description& bedsMethod() {
    static const Description description{
        .name = "beds",
        .title = "Потребность в койках",
        .group = "Стационар",
        .act = letterOf2022,
        .clause = "приложение 13, раздел 1",
        .quote =
            "F – плановый оборот койки (число пролеченных больных на одной койке за год); Д = 365 дней в году - tr "
            "- (to x F)",
        .keys = {{.name = "bed_days_per_1000",
                  .sign = "Nк/д",
                  .words = "число койко-дней",
                  .unit = bedDaysPerThousandUnit,
                  .bounds = notNegative,
                  .example = "353.32",
                  .hint = "уровень госпитализации × средний срок лечения"},
                 {.name = "residents",
                  .sign = "Н",
                  .words = "численность населения",
                  .unit = personsUnit,
                  .kind = KeyKind::Whole,
                  .bounds = notNegative,
                  .example = "1000000"},
                 {.name = "stay",
                  .sign = "T",
                  .words = "средний срок лечения",
                  .unit = daysUnit,
                  .bounds = positive,
                  .example = "14.6"},
                 {.name = "repair",
                  .sign = "tr",
                  .words = "простой койки на ремонт",
                  .unit = daysOfBedUnit,
                  .bounds = {"0", true, "364"},
                  .example = "10",
                  .hint = "письмо: примерно 10–15"},
                 {.name = "idle",
                  .sign = "to",
                  .words = "простой койки в связи с оборотом",
                  .unit = daysUnit,
                  .bounds = notNegative,
                  .example = "1",
                  .hint = "письмо: 1,0; фтизиатрия и инфекционные 3; акушерство 2,5–3; аборты 0,5"}},
        .results = {{.name = "turnover", .sign = "F", .words = "оборот койки", .unit = patientsOfBedUnit, .digits = 0},
                    {.name = "occupancy",
                     .sign = "Д",
                     .words = "среднегодовая занятость койки",
                     .unit = daysOfBedUnit,
                     .digits = noRounding},
                    {.name = "beds", .sign = "К", .words = "потребность в койках", .unit = bedsUnit, .digits = 0}},
        .formulas = {"F = (365 − tr) ÷ (T + to), до целого", "Д = 365 − tr − to × F",
                     "К = Nк/д × Н ÷ (1000 × Д), до целого"},
        .compute = computeBeds};
    return description;
}

}  // namespace method
