#include "core/method/derivation.h"
#include "core/method/descriptions.h"
#include "core/method/fap.h"
#include "core/method/unit_words.h"

namespace method {

namespace {

constexpr int amountDigits = 6;
constexpr const char* ownAmountKey = "amount_per_fap";
constexpr const char* programmeOf2026 = "Программа на 2026 год (постановление от 29.12.2025 № 2188)";
constexpr const char* fapLetter = "письмо от 13.01.2022, подраздел 4.1.1 и приложение 9";

/// What the act leaves open, and what to enter instead.
text::Finding amountAsked(bool isLetter, const FapBand& band) {
    const std::string who(band.name);
    return atKey(ownAmountKey,
                 isLetter
                     ? "письмо 2022 года делит ФАП на группы по численности, но размеров не называет (группа " + who
                           + "); введите amount_per_fap – размер на один ФАП, установленный субъектом Российской "
                             "Федерации, тыс. руб."
                     : "для группы " + who
                           + " размер устанавливает субъект Российской Федерации с коэффициентом к размерам ФАП "
                             "101–800 и 1501–2000; введите amount_per_fap – размер на один ФАП, тыс. руб.");
}

std::vector<std::string> fapNotices(const FapBand& band, const decimal::Decimal& perFap) {
    std::vector<std::string> told;
    if (band.amount && perFap != *band.amount) {
        told.push_back("Введён размер " + figure(perFap) + " тыс. руб.; в среднем по Программе " + figure(*band.amount)
                       + " тыс. руб.");
    }
    if (band.amount && band.least == 1501) {
        told.emplace_back("В тексте Программы размер для 1501–2000 человек такой же, как для 801–1500; сверьте с "
                          "официальной публикацией.");
    }
    return told;
}

text::Outcome<Answer> computeFap(const Arguments& arguments) {
    const bool isLetter = arguments.text("year") == "2022";
    const FapBand& band = fapBand(isLetter ? fapBandsOf2022() : fapBandsOf2026(),
                                  units::of<units::Residents>(arguments.number("population")));
    const bool isOwn = arguments.has(ownAmountKey);
    if (!isOwn && !band.amount) {
        return text::Outcome<Answer>::failed({amountAsked(isLetter, band)});
    }
    const decimal::Decimal& perFap = isOwn ? arguments.number(ownAmountKey) : *band.amount;
    const decimal::Decimal& count = arguments.number("count");
    const decimal::Decimal amount = halfUp(perFap * count, amountDigits);
    Answer answer;
    answer.values = {{"band", {}, std::string(band.name)}, {"amount", amount}};
    answer.steps = {{.sign = "Размер",
                     .letters = {"размер на один ФАП × количество"},
                     .figures = {figure(perFap) + " × " + figure(count)},
                     .exact = exactFigure(perFap * count, amount),
                     .result = shortFigure(amount),
                     .unit = thousandRoublesUnit.after(amount),
                     .words = "финансовое обеспечение ФАП группы " + std::string(band.name),
                     .clause = isLetter ? fapLetter : programmeOf2026}};
    answer.rules = {std::string(isLetter ? fapLetter : programmeOf2026) + ": группа " + std::string(band.name)
                        + " человек",
                    isOwn ? "размер на один ФАП введён"
                          : std::string(programmeOf2026) + ": в среднем " + figure(perFap) + " тыс. руб. на один ФАП"};
    answer.notices = fapNotices(band, perFap);
    return {std::move(answer), {}};
}

}  // namespace

const Description& fapMethod() {
    static const Description description{
        .name = "fap",
        .title = "Финансирование ФАП",
        .group = "Поликлиника",
        .act = letterOf2022,
        .clause = "подраздел 4.1.1, приложение 9; размеры – Программа на 2026 год",
        .quote = "устанавливается размер финансового обеспечения фельдшерских, фельдшерско-акушерских пунктов в "
                 "зависимости от численности обслуживаемого ими населения",
        .keys = {{.name = "population",
                  .words = "обслуживает один ФАП",
                  .unit = personsUnit,
                  .kind = KeyKind::Whole,
                  .bounds = positive,
                  .example = "650"},
                 {.name = "count",
                  .words = "количество таких ФАП",
                  .kind = KeyKind::Whole,
                  .bounds = notNegative,
                  .example = "3"},
                 {.name = "year",
                  .words = "чьи группы и размеры",
                  .kind = KeyKind::Choice,
                  .example = "2026",
                  .fallback = "2026",
                  .hint = "письмо 2022 года размеров не называет",
                  .choices = {{"2026", "Программа на 2026 год"}, {"2022", "письмо 2022 года"}}},
                 {.name = ownAmountKey,
                  .words = "размер на один ФАП, установленный субъектом",
                  .unit = thousandRoublesUnit,
                  .bounds = notNegative,
                  .example = "1200",
                  .isOptional = true,
                  .hint = "нужен там, где акт размера не называет"}},
        .results = {{.name = "band", .words = "группа по численности", .unit = personsUnit, .kind = ResultKind::Text},
                    {.name = "amount", .words = "финансовое обеспечение", .unit = thousandRoublesUnit}},
        .formulas = {"группа – по численности; размер = размер на один ФАП × количество"},
        .compute = computeFap};
    return description;
}

}  // namespace method
