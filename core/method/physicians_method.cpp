#include "core/method/derivation.h"
#include "core/method/descriptions.h"
#include "core/method/physicians.h"
#include "core/method/unit_words.h"

namespace method {

namespace {

text::Outcome<Answer> computePhysicians(const Arguments& arguments) {
    const decimal::Decimal& visits = arguments.number("visits");
    const decimal::Decimal& residents = arguments.number("residents");
    const decimal::Decimal& function = arguments.number("function");
    const decimal::Decimal posts =
        physiciansNeeded(units::of<units::CarePerResident>(visits), units::of<units::Residents>(residents),
                         units::of<units::CarePerPost>(function))
            .value();
    Answer answer;
    answer.values = {{"physicians", posts}};
    answer.steps = {{.sign = "В",
                     .letters = {"П × Н", "Ф"},
                     .figures = {figure(visits) + " × " + figure(residents), figure(function)},
                     .exact = exactQuotient(visits * residents, function, posts),
                     .result = shortFigure(posts),
                     .unit = postsUnit.after(posts),
                     .words = "число врачебных должностей; до 6 знаков, половина – вверх",
                     .clause = "приложение 13, раздел 2"}};
    answer.rules = {
        "приложение 13, раздел 2: число должностей – посещения жителей за год ÷ функция врачебной должности"};
    return {std::move(answer), {}};
}

}  // namespace

const Description& physiciansMethod() {
    static const Description description{
        .name = "physicians",
        .title = "Потребность во врачах",
        .group = "Поликлиника",
        .act = letterOf2022,
        .clause = "приложение 13, раздел 2",
        .quote = "Ф – функция врачебной должности (плановое число посещений на 1 врачебную должность в год)",
        .keys = {{.name = "visits",
                  .sign = "П",
                  .words = "норматив посещений на одного жителя в год",
                  .unit = visitsUnit,
                  .bounds = notNegative,
                  .example = "2.93",
                  .hint = "по поводу заболеваний, первичные и повторные, и с профилактической целью"},
                 {.name = "residents",
                  .sign = "Н",
                  .words = "численность населения",
                  .unit = personsUnit,
                  .kind = KeyKind::Whole,
                  .bounds = notNegative,
                  .example = "1000000"},
                 {.name = "function",
                  .sign = "Ф",
                  .words = "функция врачебной должности, посещений в год",
                  .unit = visitsUnit,
                  .bounds = positive,
                  .example = "4200",
                  .hint = "20 минут на посещение участкового терапевта, врача общей практики, участкового педиатра"}},
        .results = {{.name = "physicians", .sign = "В", .words = "потребность во врачах", .unit = postsUnit}},
        .formulas = {"В = П × Н ÷ Ф"},
        .compute = computePhysicians};
    return description;
}

}  // namespace method
