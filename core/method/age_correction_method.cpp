#include "core/method/age_correction.h"
#include "core/method/derivation.h"
#include "core/method/descriptions.h"
#include "core/method/shares.h"
#include "core/method/unit_words.h"

namespace method {

namespace {

constexpr std::string_view ageSection = "подраздел 4.2.1, таблица 1";
constexpr std::string_view quoteOfAges =
    "необходимо скорректировать объем медицинской помощи, оказываемой в стационарных условиях, в разрезе отдельных "
    "профилей с помощью поправочных коэффициентов";

struct GroupWords {
    std::string index;  ///< «дети»
    std::string ofWhom;  ///< «детей»
};

units::BedDays bedDaysOf(const decimal::Decimal& number) {
    return units::of<units::BedDays>(number);
}

Step coefficientStep(const AgeGroup& group, const CorrectedGroup& corrected, const GroupWords& words) {
    return {.sign = "k " + words.index,
            .letters = {"доля в регионе", "доля в стране"},
            .figures = {figure(group.region.percent), figure(group.country.percent)},
            .exact = exactQuotient(group.region.percent, group.country.percent, corrected.coefficient),
            .result = figure(corrected.coefficient),
            .words = "поправочный коэффициент, " + words.ofWhom + "; до 4 знаков, половина – вверх, как в таблице 1",
            .clause = std::string(ageSection)};
}

Step groupBedDaysStep(const AgeGroup& group, const CorrectedGroup& corrected, const GroupWords& words) {
    const decimal::Decimal& after = corrected.bedDays.value();
    return {.sign = "К/д " + words.index,
            .letters = {"рекомендуемые койко-дни × k"},
            .figures = {figure(group.recommended.value()) + " × " + figure(corrected.coefficient)},
            .exact = exactFigure(group.recommended.value() * corrected.coefficient, after),
            .result = figure(after),
            .unit = bedDaysPerThousandUnit.after(after),
            .words = "скорректированное число койко-дней, " + words.ofWhom + "; до 3 знаков, как в таблице 1",
            .clause = std::string(ageSection)};
}

Step sumOfGroupsStep(const AgeCorrection& correction) {
    std::string figures;
    for (const CorrectedGroup& group : correction.groups) {
        figures += (figures.empty() ? "" : " + ") + figure(group.bedDays.value());
    }
    const decimal::Decimal& sum = correction.bedDays.value();
    return {.sign = "К/д",
            .letters = {"сумма групп"},
            .figures = {figures},
            .result = figure(sum),
            .unit = bedDaysPerThousandUnit.after(sum),
            .words = "скорректированное число койко-дней, всего; складываются напечатанные числа",
            .clause = std::string(ageSection)};
}

Step hospitalisationsStep(const AgeCorrection& correction, const units::DaysPerCare& stay) {
    const decimal::Decimal& cases = correction.hospitalisations.value();
    return {.sign = "Случаи",
            .letters = {"К/д", "T"},
            .figures = {figure(correction.bedDays.value()), figure(stay.value())},
            .exact = exactQuotient(correction.bedDays.value(), stay.value(), cases),
            .result = figure(cases),
            .unit = casesPerThousandUnit.after(cases),
            .words = "скорректированное число случаев госпитализации; до 2 знаков, половина – вверх",
            .clause = std::string(ageSection)};
}

void addSteps(Answer& answer, std::span<const AgeGroup> groups, std::span<const GroupWords> words,
              const AgeCorrection& correction, const units::DaysPerCare& stay) {
    for (std::size_t index = 0; index < groups.size(); ++index) {
        answer.steps.push_back(coefficientStep(groups[index], correction.groups[index], words[index]));
        answer.steps.push_back(groupBedDaysStep(groups[index], correction.groups[index], words[index]));
    }
    answer.steps.push_back(sumOfGroupsStep(correction));
    answer.steps.push_back(hospitalisationsStep(correction, stay));
    answer.rules.push_back(std::string(ageSection)
                           + ": койко-дни каждой группы умножены на долю группы в регионе ÷ долю в стране");
    answer.rules.push_back(std::string(ageSection) + ": случаи – скорректированные койко-дни ÷ средний срок лечения");
}

text::Outcome<Answer> childrenAndAdults(const Arguments& arguments) {
    const std::vector shares{arguments.number("share_children"), arguments.number("share_adults")};
    if (!addUpToWhole(shares)) {
        return text::Outcome<Answer>::failed({atKey("share_children, share_adults", notWhole(shares))});
    }
    const std::vector<AgeGroup> groups{
        {{shares[0]}, countryChildren(), bedDaysOf(arguments.number("bed_days_children"))},
        {{shares[1]}, countryAdults(), bedDaysOf(arguments.number("bed_days_adults"))}};
    const auto stay = units::of<units::DaysPerCare>(arguments.number("stay"));
    const AgeCorrection correction = correctForAge(groups, stay);
    const CorrectedGroup& children = correction.groups[0];
    const CorrectedGroup& adults = correction.groups[1];
    Answer answer;
    answer.values = {{"k_children", children.coefficient},
                     {"k_adults", adults.coefficient},
                     {"corrected_children", children.bedDays.value()},
                     {"corrected_adults", adults.bedDays.value()},
                     {"corrected", correction.bedDays.value()},
                     {"hospitalisations", correction.hospitalisations.value()}};
    const std::vector<GroupWords> words{{"дети", "дети 0–17 лет"}, {"взрослые", "взрослые 18 лет и старше"}};
    addSteps(answer, groups, words, correction, stay);
    answer.rules.push_back("раздел 4: в стране детей 20,8 %, взрослых 79,2 %");
    return {std::move(answer), {}};
}

/// What does not fit between the lists; empty when all does.
text::Findings listFaults(const Arguments& arguments) {
    text::Findings findings;
    const auto& shares = arguments.numbers("shares");
    for (const std::string_view key : {"country_shares", "bed_days"}) {
        if (const std::size_t count = arguments.numbers(key).size(); count != shares.size()) {
            findings.push_back(atKey(key, "чисел " + std::to_string(count) + ", а возрастных групп в shares "
                                              + std::to_string(shares.size()) + "; ожидается поровну"));
        }
    }
    for (const std::string_view key : {"shares", "country_shares"}) {
        if (!addUpToWhole(arguments.numbers(key))) {
            findings.push_back(atKey(key, notWhole(arguments.numbers(key))));
        }
    }
    return findings;
}

std::string joinedParts(std::span<const CorrectedGroup> groups,
                        const decimal::Decimal& (*part)(const CorrectedGroup&)) {
    std::string list;
    for (const CorrectedGroup& group : groups) {
        list += (list.empty() ? "" : ";") + part(group).toPlain();
    }
    return list;
}

text::Outcome<Answer> anyGroups(const Arguments& arguments) {
    if (text::Findings findings = listFaults(arguments); !findings.empty()) {
        return text::Outcome<Answer>::failed(std::move(findings));
    }
    std::vector<AgeGroup> groups;
    std::vector<GroupWords> words;
    for (std::size_t index = 0; index < arguments.numbers("shares").size(); ++index) {
        groups.push_back({{arguments.numbers("shares")[index]},
                          {arguments.numbers("country_shares")[index]},
                          bedDaysOf(arguments.numbers("bed_days")[index])});
        words.push_back({std::to_string(index + 1), "группа " + std::to_string(index + 1)});
    }
    const auto stay = units::of<units::DaysPerCare>(arguments.number("stay"));
    const AgeCorrection correction = correctForAge(groups, stay);
    Answer answer;
    answer.values = {
        {"coefficients",
         {},
         joinedParts(correction.groups,
                     [](const CorrectedGroup& group) -> const decimal::Decimal& { return group.coefficient; })},
        {"corrected_groups",
         {},
         joinedParts(correction.groups,
                     [](const CorrectedGroup& group) -> const decimal::Decimal& { return group.bedDays.value(); })},
        {"corrected", correction.bedDays.value()},
        {"hospitalisations", correction.hospitalisations.value()}};
    addSteps(answer, groups, words, correction, stay);
    answer.rules.emplace_back(
        "подраздел 4.2.1: может применяться более детальная группировка по возрасту; долей страны "
        "для неё письмо не называет, они введены");
    return {std::move(answer), {}};
}

const Key ageStayKey{.name = "stay",
                     .sign = "T",
                     .words = "средний срок лечения",
                     .unit = daysUnit,
                     .bounds = positive,
                     .example = "10.8"};

const Result correctedResult{.name = "corrected",
                             .sign = "К/д",
                             .words = "скорректированные койко-дни",
                             .unit = bedDaysPerThousandUnit,
                             .digits = 3};

const Result hospitalisationsResult{.name = "hospitalisations",
                                    .words = "случаи госпитализации",
                                    .unit = casesPerThousandUnit,
                                    .digits = 2,
                                    .step = {"÷", {"скорректированные койко-дни", "средний срок лечения"}}};

constexpr CellStep sharesStep{"÷", {"доля группы в регионе", "доля группы в стране"}};

}  // namespace

const Description& ageCorrectionMethod() {
    static const Description description{
        .name = "age_correction",
        .title = "Поправка на возраст",
        .group = "Стационар",
        .act = letterOf2022,
        .clause = ageSection,
        .quote = quoteOfAges,
        .keys = {{.name = "share_children",
                  .words = "доля детей 0–17 лет в регионе",
                  .unit = percentUnit,
                  .bounds = percent,
                  .example = "19.5",
                  .hint = "в стране 20,8 %"},
                 {.name = "share_adults",
                  .words = "доля взрослых 18 лет и старше в регионе",
                  .unit = percentUnit,
                  .bounds = percent,
                  .example = "80.5",
                  .hint = "в стране 79,2 %"},
                 {.name = "bed_days_children",
                  .words = "рекомендуемые койко-дни, дети",
                  .unit = bedDaysPerThousandUnit,
                  .bounds = notNegative,
                  .example = "3.882",
                  .hint = "приложение 11"},
                 {.name = "bed_days_adults",
                  .words = "рекомендуемые койко-дни, взрослые",
                  .unit = bedDaysPerThousandUnit,
                  .bounds = notNegative,
                  .example = "100.878",
                  .hint = "приложение 11"},
                 ageStayKey},
        .results = {{.name = "k_children",
                     .sign = "k",
                     .words = "поправочный коэффициент, дети",
                     .digits = 4,
                     .step = sharesStep},
                    {.name = "k_adults",
                     .sign = "k",
                     .words = "поправочный коэффициент, взрослые",
                     .digits = 4,
                     .step = sharesStep},
                    {.name = "corrected_children",
                     .words = "скорректированные койко-дни, дети",
                     .unit = bedDaysPerThousandUnit,
                     .digits = 3,
                     .step = {"×", {"рекомендуемые койко-дни группы", "поправочный коэффициент"}}},
                    {.name = "corrected_adults",
                     .words = "скорректированные койко-дни, взрослые",
                     .unit = bedDaysPerThousandUnit,
                     .digits = 3,
                     .step = {"×", {"рекомендуемые койко-дни группы", "поправочный коэффициент"}}},
                    correctedResult,
                    hospitalisationsResult},
        .formulas = {"k = доля группы в регионе ÷ доля группы в стране (дети 20,8 %, взрослые 79,2 %)",
                     "скорректированные койко-дни = рекомендуемые койко-дни × k, по группам; всего – сумма групп",
                     "случаи госпитализации = скорректированные койко-дни ÷ T"},
        .compute = childrenAndAdults};
    return description;
}

const Description& ageGroupsMethod() {
    static const Description description{
        .name = "age_groups",
        .title = "Поправка, группы возраста",
        .group = "Стационар",
        .act = letterOf2022,
        .clause = "подраздел 4.2.1",
        .quote = "может применяться более детальная группировка населения (застрахованных лиц) по возрастным группам",
        .keys = {{.name = "shares",
                  .words = "доли групп в регионе",
                  .unit = percentUnit,
                  .kind = KeyKind::Numbers,
                  .bounds = percent,
                  .example = "19.5;64.7;15.8"},
                 {.name = "country_shares",
                  .words = "доли групп в стране",
                  .unit = percentUnit,
                  .kind = KeyKind::Numbers,
                  .bounds = {"0", false, "100"},
                  .example = "20.8;63.4;15.8"},
                 {.name = "bed_days",
                  .words = "рекомендуемые койко-дни по группам",
                  .unit = bedDaysPerThousandUnit,
                  .kind = KeyKind::Numbers,
                  .bounds = notNegative,
                  .example = "3.882;60;40.878"},
                 ageStayKey},
        .results = {{.name = "coefficients",
                     .sign = "k",
                     .words = "поправочные коэффициенты по группам",
                     .digits = 4,
                     .kind = ResultKind::Text},
                    {.name = "corrected_groups",
                     .words = "скорректированные койко-дни по группам",
                     .unit = bedDaysPerThousandUnit,
                     .digits = 3,
                     .kind = ResultKind::Text},
                    correctedResult,
                    hospitalisationsResult},
        .formulas = {"k = доля группы в регионе ÷ доля группы в стране",
                     "скорректированные койко-дни = рекомендуемые койко-дни × k, по группам; всего – сумма групп",
                     "случаи госпитализации = скорректированные койко-дни ÷ T"},
        .compute = anyGroups};
    return description;
}

}  // namespace method
