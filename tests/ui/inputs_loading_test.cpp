// A file of inputs in the window. The sample: ambulance of 2016 is 0,318 calls a person.
#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/inputs_loading.h"
#include "ui/window/main_window.h"
#include "ui/window/work_line.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

const QByteArray inputsHeader = "scenario;year;parameter;value;note\n";

class InputsFile : public testing::Test {
protected:
    InputsFile() { m_window.showPlan(m_shownPlan, QStringLiteral("sample.tpgg")); }
    ~InputsFile() override { m_window.closePlan(); }

    [[nodiscard]] QString write(const QByteArray& rows) const {
        QFile file(m_folder.filePath(QStringLiteral("inputs.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(inputsHeader + rows);
        return file.fileName();
    }
    void load(const QString& path) {
        QSignalSpy ended(&m_window.inputsLoading(), &ui::InputsLoading::ended);
        m_window.loadInputs(path);
        ASSERT_TRUE(ended.wait(60'000));
    }
    void loadRows(const QByteArray& rows) { load(write(rows)); }
    [[nodiscard]] std::string_view volume() const { return m_shownPlan.assignments().value("a2.28.volume", 2016); }
    [[nodiscard]] std::string told() const { return plain(m_window.strip().text()); }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, {}};
};

TEST_F(InputsFile, IsTakenInOneStep) {
    loadRows(";2016;a2.28.volume;0,4;проверка\n;2016;a2.02.volume;0,03;\n");
    EXPECT_EQ(volume(), "0.4");
    EXPECT_EQ(told(), "Файл «inputs.csv»: принято 2 значения. Отменить можно одним шагом.");
    m_shownPlan.undo();
    EXPECT_EQ(volume(), "0.318");
    EXPECT_EQ(m_shownPlan.assignments().value("a2.02.volume", 2016), "0.02");
}

TEST_F(InputsFile, TellsEveryFaultAndTakesNothing) {
    loadRows(";2016;a2.28.volume;0,4;\n;2019;a2.28.volume;0,4;\n;2016;a2.28.volumes;1;\n");
    EXPECT_EQ(volume(), "0.318");
    EXPECT_THAT(told(), HasSubstr("не принят, план не изменён"));
    EXPECT_THAT(told(), HasSubstr("строка 3, столбец year"));
    EXPECT_THAT(told(), HasSubstr("строка 4, столбец parameter"));
}

TEST_F(InputsFile, TheWindowAnswersWhileItIsRead) {
    m_window.loadInputs(write(";2016;a2.28.volume;0,4;\n"));
    EXPECT_TRUE(m_window.inputsLoading().work().isRunning());
    EXPECT_EQ(volume(), "0.318");
    EXPECT_EQ(m_window.workLine().text(), QStringLiteral("Загрузка исходных данных"));
}

TEST_F(InputsFile, ACancelledOneTakesNothing) {
    QSignalSpy ended(&m_window.inputsLoading(), &ui::InputsLoading::ended);
    m_window.loadInputs(write(QByteArray(";2016;a2.28.volume;0,4;\n") + QByteArray(3'000'000, '\n')));
    m_window.inputsLoading().work().cancel();
    ASSERT_TRUE(ended.wait(60'000));
    EXPECT_EQ(told(), "Загрузка файла «inputs.csv» отменена, план не изменён.");
    EXPECT_EQ(volume(), "0.318");
}

TEST_F(InputsFile, AnEditMeanwhileStaysAndTheFileComesOverIt) {
    QSignalSpy ended(&m_window.inputsLoading(), &ui::InputsLoading::ended);
    m_window.loadInputs(write(";2016;a2.28.volume;0,4;\n"));
    const scenario::Setting typed{1, "a2.02.volume", 2016, "0,03", "", ""};
    ASSERT_TRUE(m_shownPlan.apply({&typed, 1}).empty());
    ASSERT_TRUE(ended.wait(60'000));
    EXPECT_EQ(volume(), "0.4");
    EXPECT_EQ(m_shownPlan.assignments().value("a2.02.volume", 2016), "0.03");
    m_shownPlan.undo();
    EXPECT_EQ(volume(), "0.318");
    EXPECT_EQ(m_shownPlan.assignments().value("a2.02.volume", 2016), "0.03");
}

TEST_F(InputsFile, HundredsOfFaultsLeaveThePageInSightAndGoToTheClipboard) {
    QByteArray rows;
    for (int row = 0; row < 300; ++row) {
        rows += ";2016;a2.28.volume" + QByteArray::number(row) + ";1;\n";
    }
    loadRows(rows);
    EXPECT_LE(m_window.strip().text().count(QLatin1Char('\n')), 7);
    EXPECT_THAT(told(), EndsWith("\nи ещё 294 замечания"));
    emit m_window.strip().secondChosen();
    EXPECT_EQ(QApplication::clipboard()->text().count(QStringLiteral("столбец parameter")), 300);
}

// Without the refusal the window would wait for a writer that never comes.
TEST_F(InputsFile, APipeIsRefusedAtOnce) {
    const QString pipe = m_folder.filePath(QStringLiteral("канал.csv"));
    ASSERT_EQ(mkfifo(pipe.toUtf8().constData(), 0600), 0);
    load(pipe);
    EXPECT_EQ(told(), "Файл «канал.csv» не прочитан: это не файл, а канал или устройство.");
    EXPECT_EQ(volume(), "0.318");
}

}  // namespace
