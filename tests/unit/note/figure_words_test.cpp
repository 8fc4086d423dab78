#include "core/note/figure_words.h"
#include "tests/support/number.h"

#include <gtest/gtest.h>

namespace {

using form::NoteFormat;

const form::ThreeWords people{"человек", "человека", "человек"};
const form::ThreeWords grows{"увеличится", "уменьшится", "не изменится"};

std::string words(const NoteFormat& format, const char* value, bool isChange = false, const char* percent = nullptr) {
    note::PlanFigure figure{decimal::Decimal::fromPlain(value).value(), std::nullopt, false};
    if (percent != nullptr) {
        figure.percent = decimal::Decimal::fromPlain(percent);
    }
    return note::figureWords(format, figure, value, isChange, 3, plan::Rounder());
}

NoteFormat noun(const form::ThreeWords& forms) {
    NoteFormat format;
    format.kind = NoteFormat::Kind::Noun;
    format.noun = forms;
    return format;
}

NoteFormat of(NoteFormat::Kind kind) {
    NoteFormat format;
    format.kind = kind;
    return format;
}

TEST(NoteFigureWords, NounsFollowTheirNumerals) {
    EXPECT_EQ(words(noun(people), "1"), "1\u00A0человек");
    EXPECT_EQ(words(noun(people), "22"), "22\u00A0человека");
    EXPECT_EQ(words(noun(people), "11"), "11\u00A0человек");
    EXPECT_EQ(words(noun(people), "1000111"), "1\u00A0000\u00A0111\u00A0человек");
    EXPECT_EQ(words(noun(people), "1010341"), "1\u00A0010\u00A0341\u00A0человек");
    EXPECT_EQ(words(noun(people), "0.5"), "0,5\u00A0человека");
}

TEST(NoteFigureWords, MoneyIsCountedInMillionsAndThousands) {
    EXPECT_EQ(words(of(NoteFormat::Kind::Money), "18525520.2"), "18\u00A0525,5\u00A0млн\u00A0рублей");
    EXPECT_EQ(words(of(NoteFormat::Kind::Money), "999.94"), "999,9\u00A0тыс.\u00A0рублей");
    EXPECT_EQ(words(of(NoteFormat::Kind::Money), "0"), "0,0\u00A0тыс.\u00A0рублей");
}

TEST(NoteFigureWords, RoublesWithKopecksTakeTheGenitive) {
    EXPECT_EQ(words(of(NoteFormat::Kind::Roubles), "3408.10"), "3\u00A0408,10\u00A0рубля");
    EXPECT_EQ(words(of(NoteFormat::Kind::Roubles), "21"), "21\u00A0рубль");
    EXPECT_EQ(words(of(NoteFormat::Kind::Roubles), "14"), "14\u00A0рублей");
}

TEST(NoteFigureWords, ChangesAreSaidByTheirSign) {
    NoteFormat format = of(NoteFormat::Kind::Percent);
    format.changeWords = NoteFormat::ChangeWords::Before;
    format.change = grows;
    EXPECT_EQ(words(format, "12", true, "4.7"), "увеличится на\u00A04,7\u00A0%");
    EXPECT_EQ(words(format, "-12", true, "-4.7"), "уменьшится на\u00A04,7\u00A0%");
    // A change that no printed figure shows is none.
    EXPECT_EQ(words(format, "0.001", true, "0.0"), "не изменится");
    format.changeWords = NoteFormat::ChangeWords::After;
    format.change = {"больше", "меньше", "столько же"};
    EXPECT_EQ(words(format, "-12", true, "-3.2"), "на\u00A03,2\u00A0% меньше");
    EXPECT_EQ(words(format, "0", true, "0.0"), "столько же");
}

TEST(NoteFigureWords, AChangeWithoutWordsHasItsSign) {
    EXPECT_EQ(words(of(NoteFormat::Kind::AsPrinted), "5", true), "+5");
    EXPECT_EQ(words(of(NoteFormat::Kind::Percent), "-5", true, "-1.5"), "\u22121,5\u00A0%");
}

TEST(NoteFigureWords, AFractionIsShownAsPercent) {
    EXPECT_EQ(words(of(NoteFormat::Kind::Percent), "0.1904"), "19,0\u00A0%");
}

}  // namespace
