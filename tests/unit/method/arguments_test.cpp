#include "core/method/arguments.h"
#include "tests/unit/method/method_run.h"

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

text::Outcome<method::Answer> nothing(const method::Arguments&) {
    return {method::Answer{}, {}};
}

/// Every kind of key a method may ask for.
const method::Description& anyKeys() {
    static const method::Description description{
        .name = "any",
        .keys = {{.name = "amount", .words = "сумма", .unit = {"руб.", "руб.", "руб."}, .example = "1.5"},
                 {.name = "code",
                  .words = "код группы",
                  .kind = method::KeyKind::Text,
                  .example = "st01",
                  .isOptional = true},
                 {.name = "rehab",
                  .words = "реабилитация",
                  .kind = method::KeyKind::Flag,
                  .example = "true",
                  .fallback = "false"},
                 {.name = "values",
                  .words = "ряд",
                  .kind = method::KeyKind::Numbers,
                  .example = "1;2",
                  .isOptional = true}},
        .compute = nothing};
    return description;
}

std::vector<std::string> faults(const std::vector<method::Given>& given) {
    std::vector<std::string> told;
    for (const text::Finding& finding : method::Arguments::read(anyKeys(), given).findings) {
        told.push_back(finding.told());
    }
    return told;
}

TEST(MethodArguments, ReadEveryKindOfKey) {
    const auto read = method::Arguments::read(
        anyKeys(), std::vector<method::Given>{
                       {"amount", "1\u00A0234,50"}, {"code", "st01.001"}, {"rehab", "true"}, {"values", "1;2,5;-3"}});
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value->number("amount").toPlain(), "1234.50");
    EXPECT_EQ(read.value->text("code"), "st01.001");
    EXPECT_TRUE(read.value->isTrue("rehab"));
    EXPECT_EQ(read.value->numbers("values").at(2).toPlain(), "-3");
}

TEST(MethodArguments, TakeTheFallbackAndLeaveTheOptionalOut) {
    const auto read = method::Arguments::read(anyKeys(), std::vector<method::Given>{{"amount", "1"}, {"code", "  "}});
    ASSERT_TRUE(read);
    EXPECT_FALSE(read.value->has("code"));
    EXPECT_FALSE(read.value->isTrue("rehab"));
    EXPECT_TRUE(read.value->isFallback("rehab"));
    EXPECT_FALSE(read.value->isFallback("amount"));
}

TEST(MethodArguments, AMissingKeyIsAskedForWithItsUnitAndAnExample) {
    EXPECT_THAT(faults({}), ElementsAre("amount: не указано: сумма (руб.). Пример: amount=1.5"));
    EXPECT_THAT(faults({{"amount", ""}}), ElementsAre(HasSubstr("не указано")));
}

TEST(MethodArguments, AnUnknownKeyIsRefusedWithThoseThereAre) {
    EXPECT_THAT(faults({{"amount", "1"}, {"amont", "2"}}),
                ElementsAre("amont: у метода any такого ключа нет; есть: amount, code, rehab, values"));
}

TEST(MethodArguments, AKeyGivenTwiceIsRefused) {
    EXPECT_THAT(faults({{"amount", "1"}, {"amount", "2"}}),
                ElementsAre("amount: указан дважды; оставьте одно значение"));
}

TEST(MethodArguments, TextInANumberIsRefused) {
    EXPECT_THAT(faults({{"amount", "10 дней"}}), ElementsAre("amount: «10 дней» – не число. Пример: 1.5"));
    EXPECT_THAT(faults({{"amount", "1.2.3"}}), ElementsAre(HasSubstr("больше одной десятичной запятой")));
}

TEST(MethodArguments, AFlagIsTrueOrFalse) {
    EXPECT_THAT(faults({{"amount", "1"}, {"rehab", "да"}}),
                ElementsAre("rehab: «да» – такого выбора нет; ожидается одно из: true (да), false (нет)"));
}

TEST(MethodArguments, AControlCharacterInATextIsRefused) {
    EXPECT_THAT(faults({{"amount", "1"}, {"code", "st\x1b[0m"}}), ElementsAre(HasSubstr("управляющий знак U+001B")));
}

TEST(MethodArguments, EveryFaultIsToldAtOnce) {
    EXPECT_EQ(faults({{"rehab", "x"}, {"values", "1;a;b"}, {"what", "1"}}).size(), 5U);
}

TEST(MethodRun, FiguresTooLongForExactArithmeticAreAFinding) {
    const std::string large = "99999999999999999999999";
    EXPECT_THAT(refusals("dental",
                         {{"visits", large + "999999"}, {"preventive", large}, {"appeals", "0.000000000000000000001"}}),
                ElementsAre(HasSubstr("точный итог не помещается в 38 цифр")));
}

}  // namespace
