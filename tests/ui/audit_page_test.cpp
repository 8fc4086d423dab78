// «Проверить чужую таблицу»: the page of an audit. What is found: tests/unit/audit.
#include "tests/support/sample_draft.h"
#include "tests/ui/window_plan.h"
#include "ui/audit/audit_findings.h"
#include "ui/audit/audit_page.h"
#include "ui/form/cell_state.h"
#include "ui/form/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace {

/// Rows 28 and 31 of the publication, the unit cost of row 31 with two digits changed; row 27 adds them.
const char* const wrongTable = "row,volume,unit_cost,percap_oms,cost_oms\n"
                               "28,0.318,1724.5,548.4,553.9\n"
                               "29.1,2.30,354.0,814.2,822.4\n"
                               "30,0.172,22420.3,3856.3,3895.3\n"
                               "31,0.56,1371.9,738.0,745.5\n"
                               "24,0.56,1317.9,738.0,745.5\n";

class AuditedTable : public testing::Test {
protected:
    AuditedTable() {
        m_page.setForms({{QStringLiteral("2015"), {}}, {QStringLiteral("2022"), {}}},
                        [](const QString& id) { return support::edition(id.toStdString()); });
        m_page.resize(1366, 740);
        m_page.show();
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(wrongTable);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("Программа-2016.csv")); }
    [[nodiscard]] std::string line(int row, int column) const {
        return plain(m_page.findings().list().item(row, column)->text());
    }

    QTemporaryDir m_folder;
    ui::AuditPage m_page;
};

TEST_F(AuditedTable, TheFormAndTheYearAreFoundOut) {
    m_page.open(path());
    EXPECT_EQ(m_page.findChildren<QComboBox*>().at(0)->currentText().toStdString(), "2015");
    EXPECT_EQ(m_page.report().figures.size(), 20U);
    EXPECT_EQ(plain(m_page.remark()), "Ячеек с числами 20, с замечаниями 1");
}

TEST_F(AuditedTable, ALineLeadsToItsCellAndTheCellToItsLine) {
    m_page.open(path());
    EXPECT_EQ(line(0, 0), "не сходится");
    EXPECT_EQ(line(0, 1), "стр. 31, гр. 4");
    EXPECT_EQ(line(0, 2), "1 371,9");
    EXPECT_EQ(line(0, 3), "1 317,9");
    EXPECT_EQ(line(0, 4), "+54,0");
    EXPECT_EQ(line(0, 5).substr(0, std::string("переставлены 1 и 7").size()), "переставлены 1 и 7");
    const QModelIndex current = m_page.view().currentIndex();
    EXPECT_EQ(plain(current.data().toString()), "1 371,9");
    EXPECT_TRUE(ui::cellStateOf(current).flags.testFlag(ui::CellFlag::Error));
    EXPECT_FALSE(m_page.view().model()->flags(current).testFlag(Qt::ItemIsEditable));
}

TEST_F(AuditedTable, PeopleOfTheActStandOverTheInferredOnes) {
    m_page.open(path());
    QLineEdit* insured = nullptr;
    for (QLineEdit* field : m_page.findChildren<QLineEdit*>()) {
        if (field->accessibleName().startsWith(QStringLiteral("Застрахованных"))) {
            insured = field;
        }
    }
    ASSERT_NE(insured, nullptr);
    QTest::keyClicks(insured, QStringLiteral("1 010 500"));
    QTest::keyClick(insured, Qt::Key_Return);
    QTest::qWait(20);
    EXPECT_TRUE(m_page.report().inferred.of("population.insured")->given);
    EXPECT_GT(m_page.report().findings.size(), 1U);  // 3 856,3 × 1 010 500 = 3 896,8
}

TEST_F(AuditedTable, APlanIsMadeOfItsEntriesAndWhatWasInferred) {
    m_page.open(path());
    QSignalSpy asked(&m_page, &ui::AuditPage::planRequested);
    QPushButton* create = nullptr;
    for (QPushButton* button : m_page.findChildren<QPushButton*>()) {
        create = button->text() == QStringLiteral("Создать план из таблицы") ? button : create;
    }
    create->click();
    EXPECT_EQ(asked.count(), 0);  // no region yet: told, nothing is made
}

TEST_F(AuditedTable, APastedTableIsAuditedToo) {
    QApplication::clipboard()->setText(QString::fromUtf8(wrongTable));
    m_page.paste();
    EXPECT_EQ(m_page.report().findings.size(), 1U);
    QApplication::clipboard()->setText(QStringLiteral("что-то другое"));
    m_page.paste();
    EXPECT_TRUE(m_page.report().figures.empty());
}

}  // namespace
