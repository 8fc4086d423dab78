// A register in the window: rows are typed below it, pasted, named by their code, and taken back.
#include "tests/support/filled_2022.h"
#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"

#include <gtest/gtest.h>

namespace {

class Register : public testing::Test {
protected:
    Register() { m_plan.setYear(2022); }

    [[nodiscard]] QModelIndex newCell(const char* column) const {
        const form::CellAddress address{3, m_model.rows().key(m_model.rows().newRow()), column};
        return m_model.indexOf(address);
    }
    [[nodiscard]] std::string keys() const {
        std::string all;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            all += (row == 0 ? "" : " ") + m_model.rows().key(row);
        }
        return all;
    }
    [[nodiscard]] QStringList paste(const char* text) {
        QList<int> rows;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            rows.append(row);
        }
        return m_model.editing().paste(QString::fromUtf8(text), newCell("mo_code"), {newCell("mo_code")}, rows);
    }

    ui::ShownPlan m_plan{support::Filled2022("Учебная область").draft().content(), QStringLiteral("Петрова А. В.")};
    ui::AppendixModel m_model{m_plan, 3};
};

TEST_F(Register, BeginsWithARowToTypeInAndItsFooters) {
    EXPECT_EQ(keys(), "n1 total_mo total_federal_mo");
}

TEST_F(Register, ACodeTypedBelowIsTheKeyOfItsRow) {
    ASSERT_TRUE(m_model.setData(newCell("mo_code"), QStringLiteral("0501")));
    EXPECT_EQ(keys(), "0501 n1 total_mo total_federal_mo");
    EXPECT_EQ(shownAt(m_model, "a3.0501.mo_code"), "0501");
    ASSERT_TRUE(m_model.setData(m_model.indexOf({3, "0501", "oms"}), QStringLiteral("1")));
    EXPECT_EQ(shownAt(m_model, "a3.0501.oms"), "✓");
    EXPECT_EQ(shownAt(m_model, "a3.total_mo.oms"), "1");
    // A corrected code is an ordinary cell: the row keeps its key.
    ASSERT_TRUE(m_model.setData(m_model.indexOf({3, "0501", "mo_code"}), QStringLiteral("0502")));
    EXPECT_EQ(keys(), "0501 n1 total_mo total_federal_mo");
}

TEST_F(Register, ASecondRowOfACodeIsNamedAfterIt) {
    ASSERT_TRUE(m_model.setData(newCell("mo_code"), QStringLiteral("0501")));
    ASSERT_TRUE(m_model.setData(newCell("mo_code"), QStringLiteral("0501")));
    ASSERT_TRUE(paste("0501\tБольница\n0502\tПоликлиника\n0502\tФилиал\n").isEmpty());
    EXPECT_EQ(keys(), "0501 0501-2 0501-3 0502 0502-2 n1 total_mo total_federal_mo");
    EXPECT_EQ(shownAt(m_model, "a3.0501-2.mo_code"), "0501");
    EXPECT_EQ(m_plan.faultOf({3, "0501-2", "mo_code"}, 2022), check::State::Error);
}

TEST_F(Register, PastedRowsAreOneStepOfUndo) {
    ASSERT_TRUE(paste("0501\tБольница № 1\t1\t1\n0502\tБольница № 2\t\t1\n\tБез кода\t1\t\n").isEmpty());
    EXPECT_EQ(keys(), "0501 0502 n3 n1 total_mo total_federal_mo");
    EXPECT_EQ(shownAt(m_model, "a3.n3.mo_name"), "Без кода");
    EXPECT_EQ(shownAt(m_model, "a3.total_mo.budget_task"), "2");
    m_plan.undo();
    EXPECT_EQ(keys(), "n1 total_mo total_federal_mo");
}

TEST_F(Register, ABadMarkRefusesThePasteAndIsNamed) {
    const QStringList refused = paste("0501\tБольница № 1\tда\n");
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(plain(refused.first()),
              "0501, Государственное задание: a3.0501.budget_task: «да» – не отметка; ожидается 1 или пустая ячейка");
    EXPECT_EQ(keys(), "n1 total_mo total_federal_mo");
}

}  // namespace
