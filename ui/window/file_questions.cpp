#include "ui/window/file_questions.h"

#include "ui/window/window_memory.h"

#include <QFileInfo>
#include <QWidget>

namespace ui {
namespace {

QString kindsOfPlans() {
    return QStringLiteral("Планы (*.tpgg);;Все файлы (*)");
}

QString kindsOfTables() {
    return QStringLiteral(
        "Таблицы (*.xlsx *.xlsm *.ods *.fods *.xml *.docx *.odt *.html *.htm *.csv *.txt);;Все файлы (*)");
}

}  // namespace

FileQuestions::FileQuestions(QWidget& window, WindowMemory& memory)
    : QObject(&window), m_window(window), m_memory(memory) {}

QString FileQuestions::askToOpen(const QString& title, const QString& kinds) {
    QString path = askFileToOpen(&m_window, {title, m_memory.folder(), kinds, {}});
    if (!path.isEmpty()) {
        m_memory.setFolder(QFileInfo(path).absolutePath());
    }
    return path;
}

FileAnswer FileQuestions::askToSave(FileQuestion question) {
    question.start = m_memory.folder() + QLatin1Char('/') + question.start + QLatin1Char('.') + question.suffix;
    FileAnswer answer = askFileAndKind(&m_window, question);
    if (!answer.path.isEmpty()) {
        m_memory.setFolder(QFileInfo(answer.path).absolutePath());
    }
    return answer;
}

QString FileQuestions::askPlanToSave(const QString& title, const QString& name) {
    return askToSave({title, name, QStringLiteral("Планы (*.tpgg)"), QStringLiteral("tpgg")}).path;
}

void FileQuestions::askNewPlan(const NewPlan& plan) {
    const QString path =
        askPlanToSave(QStringLiteral("Где хранить план"), QStringLiteral("%1 %2").arg(plan.region).arg(plan.firstYear));
    if (!path.isEmpty()) {
        emit newPlanAnswered(plan, path);
    }
}

void FileQuestions::askOpen() {
    if (const QString path = askToOpen(QStringLiteral("Открыть план"), kindsOfPlans()); !path.isEmpty()) {
        emit openAnswered(path);
    }
}

void FileQuestions::askLastPlan() {
    if (const QString path = askToOpen(QStringLiteral("Прошлогодний план"), kindsOfPlans()); !path.isEmpty()) {
        emit lastPlanAnswered(path);
    }
}

void FileQuestions::askComparedPlan() {
    if (const QString path = askToOpen(QStringLiteral("План, с которым сравнить"), kindsOfPlans()); !path.isEmpty()) {
        emit comparedPlanAnswered(path);
    }
}

void FileQuestions::askMergedPlan() {
    const QString path = askToOpen(QStringLiteral("План, значения которого принять"), kindsOfPlans());
    if (!path.isEmpty()) {
        emit mergedPlanAnswered(path);
    }
}

void FileQuestions::askSweep() {
    const QString path =
        askToOpen(QStringLiteral("Описание перебора"), QStringLiteral("Описания TOML (*.toml);;Все файлы (*)"));
    if (!path.isEmpty()) {
        emit sweepAnswered(path);
    }
}

void FileQuestions::askTable() {
    if (const QString path = askToOpen(QStringLiteral("Таблица из файла"), kindsOfTables()); !path.isEmpty()) {
        emit tableAnswered(path);
    }
}

void FileQuestions::askAuditTable() {
    if (const QString path = askToOpen(QStringLiteral("Опубликованная таблица"), kindsOfTables()); !path.isEmpty()) {
        emit auditTableAnswered(path);
    }
}

void FileQuestions::askListPlan() {
    if (const QString path = askToOpen(QStringLiteral("План прошлого года"), kindsOfPlans()); !path.isEmpty()) {
        emit listPlanAnswered(path);
    }
}

void FileQuestions::askInputs() {
    if (const QString path = askToOpen(QStringLiteral("Загрузить исходные данные"), kindsOfTables()); !path.isEmpty()) {
        emit inputsAnswered(path);
    }
}

void FileQuestions::askCopy(const QString& planTitle) {
    const QString path = askPlanToSave(QStringLiteral("Сохранить копию"), planTitle + QStringLiteral(", копия"));
    if (!path.isEmpty()) {
        emit copyAnswered(path);
    }
}

void FileQuestions::askPlanOfCopy(const QString& planPath, int number) {
    const QString path =
        askPlanToSave(QStringLiteral("Сохранить как план"),
                      QFileInfo(planPath).completeBaseName() + QStringLiteral(", копия %1").arg(number));
    if (!path.isEmpty()) {
        emit planOfCopyAnswered(number, path);
    }
}

void FileQuestions::askReport(const QString& planTitle) {
    const FileAnswer answer = askToSave({QStringLiteral("Доклад руководителю"), QStringLiteral("Доклад, ") + planTitle,
                                         QStringLiteral("Страница HTML (*.html)"), QStringLiteral("html")});
    if (!answer.path.isEmpty()) {
        emit reportAnswered(answer.path);
    }
}

void FileQuestions::askExport(const FileQuestion& question) {
    if (const FileAnswer answer = askToSave(question); !answer.path.isEmpty()) {
        emit exportAnswered(answer.path, answer.kind);
    }
}

}  // namespace ui
