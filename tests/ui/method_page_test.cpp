// «Методы» in the window. Figures: tests/unit/method.
#include "ui/method/derivation_view.h"
#include "ui/method/method_fields.h"
#include "ui/method/method_list.h"
#include "ui/method/method_page.h"
#include "ui/method/method_result.h"
#include "ui/widgets/text_labels.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class MethodsInTheWindow : public testing::Test {
protected:
    MethodsInTheWindow() {
        m_page.resize(1166, 640);
        m_page.show();
        QTest::qWait(1);
    }

    void type(const char* key, const char* text) {
        ASSERT_NE(m_page.fields().field(key), nullptr) << key;
        m_page.fields().field(key)->setText(QString::fromUtf8(text));
    }
    void openBeds() {
        m_page.open(*method::findMethod("beds"));
        type("bed_days_per_1000", "353,32");
        type("residents", "1 000 000");
        type("stay", "14,6");
        type("repair", "10");
        type("idle", "1");
    }
    [[nodiscard]] static std::string plain(QString text) {
        return text.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
    }

    ui::MethodPage m_page;
};

TEST_F(MethodsInTheWindow, TheExampleOfTheLetterIsCountedAsItIsTyped) {
    openBeds();
    EXPECT_EQ(plain(m_page.result().value()), "1 064 койки");
    EXPECT_EQ(plain(m_page.result().others()),
              "Оборот койки – 23 больных за год\nСреднегодовая занятость койки – 332 дня в году");
    EXPECT_THAT(plain(m_page.result().notices()), StartsWith("Без округления оборота F вышло бы 1 063,4 койки"));
    EXPECT_THAT(plain(m_page.derivation().accessibleDescription()),
                HasSubstr("F = (365 − tr) ÷ (T + to) = (365 − 10) ÷ (14,6 + 1) = 22,75641025… ≈ 23"));
    EXPECT_EQ(plain(m_page.told()), "");
}

TEST_F(MethodsInTheWindow, WhatIsNotYetEnteredIsAskedFor) {
    m_page.open(*method::findMethod("beds"));
    type("stay", "14,6");
    EXPECT_EQ(plain(m_page.told()), "Введите: число койко-дней, численность населения, простой койки на ремонт, "
                                    "простой койки в связи с оборотом.");
    EXPECT_EQ(plain(m_page.result().value()), "–");
    EXPECT_FALSE(m_page.result().copyButton().isEnabled());
}

TEST_F(MethodsInTheWindow, AWrongFigureIsToldAndTheLastResultStaysMuted) {
    openBeds();
    type("stay", "нет");
    EXPECT_EQ(plain(m_page.told()), "Средний срок лечения: «нет» – не число. Пример: 14.6");
    EXPECT_EQ(plain(m_page.result().value()), "1 064 койки");
    EXPECT_FALSE(m_page.result().copyButton().isEnabled());
    type("stay", "14,6");
    EXPECT_TRUE(m_page.result().copyButton().isEnabled());
}

TEST_F(MethodsInTheWindow, SharesThatDoNotAddUpAreTold) {
    m_page.open(*method::findMethod("age_correction"));
    m_page.exampleButton().click();
    EXPECT_EQ(plain(m_page.result().value()), "9,83 случая на 1000 человек");
    type("share_adults", "79,5");
    EXPECT_EQ(plain(m_page.told()), "Доли складываются в 99,0 %, а должны в 100 %");
}

TEST_F(MethodsInTheWindow, TheTextForTheNoteIsCopiedWordForWord) {
    openBeds();
    m_page.result().copyButton().click();
    EXPECT_EQ(plain(QGuiApplication::clipboard()->text()),
              "Потребность в койках. Основание: Письмо Минздрава России от 13.01.2022 № 11-7/И/2-275, приложение 13, "
              "раздел 1. Исходные данные: число койко-дней – 353,32 койко-дня на 1000 человек; численность населения – "
              "1 000 000 человек; средний срок лечения – 14,6 дня; простой койки на ремонт – 10 дней в году; простой "
              "койки в связи с оборотом – 1 день. Расчёт: оборот койки – 23 больных за год; среднегодовая занятость "
              "койки – 332 дня в году; потребность в койках – 1 064 койки.");
}

TEST_F(MethodsInTheWindow, WhatWasTypedIsThereAgain) {
    openBeds();
    m_page.open(*method::findMethod("dental"));
    EXPECT_EQ(m_page.fields().field("stay"), nullptr);
    m_page.open(*method::findMethod("beds"));
    EXPECT_EQ(plain(m_page.fields().field("stay")->text()), "14,6");
    EXPECT_EQ(plain(m_page.result().value()), "1 064 койки");
}

TEST_F(MethodsInTheWindow, AVerdictIsAWord) {
    m_page.open(*method::findMethod("efficiency"));
    EXPECT_EQ(plain(m_page.told()), "Введите: исходные данные.");
    for (const auto& [key, text] : {std::pair{"visits_plan", "100000"}, std::pair{"visits_fact", "85000"},
                                    std::pair{"policlinic_plan", "10"}, std::pair{"policlinic_fact", "8"}}) {
        type(key, text);
    }
    EXPECT_EQ(plain(m_page.result().value()), "эффективна");
    EXPECT_EQ(plain(m_page.told()), "");
}

TEST_F(MethodsInTheWindow, ASourceThatLostAFigureAsksForIt) {
    m_page.open(*method::findMethod("fap"));
    type("population", "50");
    type("count", "2");
    EXPECT_THAT(plain(m_page.told()), HasSubstr("размер устанавливает субъект Российской Федерации"));
    type("amount_per_fap", "700");
    EXPECT_EQ(plain(m_page.result().value()), "1 400 тыс. руб.");
    EXPECT_EQ(m_page.fields().list("year")->currentData().toString().toStdString(), "2026");
}

TEST_F(MethodsInTheWindow, ASearchFindsByWordsOfTheAct) {
    m_page.list().search().setText(QStringLiteral("занятость"));
    EXPECT_EQ(plain(m_page.list().tree().currentItem()->text(0)), "Эффективность организации");
    m_page.list().search().setText(QStringLiteral("чего нет"));
    EXPECT_EQ(plain(m_page.list().nothing()), "Метода с такими словами нет.");
    m_page.list().search().setText({});
    EXPECT_EQ(plain(m_page.list().nothing()), "");
}

TEST_F(MethodsInTheWindow, EnterInTheSearchGoesToTheFirstField) {
    m_page.list().search().setText(QStringLiteral("койках"));
    QTest::qWait(1);
    QTest::keyClick(&m_page.list().search(), Qt::Key_Return);
    EXPECT_EQ(m_page.focusWidget(), m_page.fields().field("bed_days_per_1000"));
}

TEST_F(MethodsInTheWindow, ANarrowWindowChoosesTheMethodInTheTitle) {
    EXPECT_TRUE(m_page.list().isVisible());
    EXPECT_FALSE(m_page.choice().isVisible());
    m_page.resize(824, 520);
    QTest::qWait(1);
    EXPECT_FALSE(m_page.list().isVisible());
    ASSERT_TRUE(m_page.choice().isVisible());
    m_page.choice().setCurrentIndex(2);
    emit m_page.choice().activated(2);
    EXPECT_NE(m_page.fields().field("bed_days_per_1000"), nullptr);
    EXPECT_GT(m_page.result().width(), 700);
}

// Fourteen keys over two and three lines each: a layout would cut them.
TEST_F(MethodsInTheWindow, WordsOfAKeyAreNeverCut) {
    m_page.open(*method::findMethod("efficiency"));
    const QList<QLabel*> labels = m_page.fields().findChildren<QLabel*>();
    ASSERT_GT(labels.size(), 40);
    // Fields made anew are laid out when the window comes to it.
    EXPECT_TRUE(QTest::qWaitFor([&labels] {
        return std::ranges::all_of(
            labels, [](const QLabel* label) { return label->height() >= label->heightForWidth(label->width()); });
    }));
}

TEST_F(MethodsInTheWindow, EveryMethodShowsItsExample) {
    for (const method::Description* method : method::methods()) {
        m_page.open(*method);
        m_page.exampleButton().click();
        EXPECT_EQ(plain(m_page.told()), "") << method->name;
        EXPECT_THAT(plain(m_page.result().value()), Not("–")) << method->name;
        EXPECT_GT(m_page.derivation().heightForWidth(560), 40) << method->name;
    }
}

}  // namespace
