#include "core/units/signature.h"

#include <gtest/gtest.h>

namespace {

using units::Signature;

const Signature call = Signature::care("вызов");
const Signature visit = Signature::care("посещение");

TEST(Signature, CancelsFromANormToRoubles) {
    const Signature norm = call / Signature::insured();
    const Signature unitCost = Signature::rouble() / call;
    EXPECT_EQ(norm * unitCost, Signature::rouble() / Signature::insured());
    EXPECT_EQ(norm * unitCost * Signature::insured(), Signature::rouble());
}

TEST(Signature, KeepsResidentsAndInsuredApart) {
    EXPECT_NE(Signature::resident(), Signature::insured());
    EXPECT_NE(Signature::rouble() / Signature::insured() * Signature::resident(), Signature::rouble());
}

TEST(Signature, NeverCancelsTwoKindsOfCare) {
    const Signature mixed = call * (Signature::rouble() / visit);
    EXPECT_NE(mixed, Signature::rouble());
    EXPECT_EQ(mixed.toRussian(), "руб. × вызов за 1 посещение");
}

TEST(Signature, IsAPureNumberWhenEverythingCancels) {
    EXPECT_TRUE((call / call).isPureNumber());
    EXPECT_TRUE(Signature().isPureNumber());
    EXPECT_FALSE(call.isPureNumber());
    EXPECT_EQ(Signature::rouble() / Signature::rouble(), Signature());
}

TEST(Signature, SpeaksRussian) {
    EXPECT_EQ(Signature::rouble().toRussian(), "руб.");
    EXPECT_EQ((Signature::rouble() / Signature::resident()).toRussian(), "руб. на 1 жителя");
    EXPECT_EQ((Signature::rouble() / Signature::insured()).toRussian(), "руб. на 1 застрахованного");
    EXPECT_EQ((Signature::rouble() / call).toRussian(), "руб. за 1 вызов");
    EXPECT_EQ((call / Signature::resident()).toRussian(), "вызов на 1 жителя");
    EXPECT_EQ(Signature::resident().toRussian(), "жителей");
    EXPECT_EQ(Signature().toRussian(), "число без единицы");
}

TEST(Signature, ShowsPowers) {
    EXPECT_EQ((Signature::rouble() * Signature::rouble()).toRussian(), "руб.²");
    EXPECT_EQ((Signature::rouble() / Signature::resident() / Signature::resident()).toRussian(), "руб. на 1 жителя²");
}

}  // namespace
