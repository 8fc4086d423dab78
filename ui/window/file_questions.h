#pragma once

#include "ui/start/start_choices.h"
#include "ui/widgets/file_question.h"

#include <QObject>

namespace ui {

class WindowMemory;

/// The files a user is asked for; every answer is a signal, giving up is none. Where files were chosen last is
/// remembered.
class FileQuestions : public QObject {
    Q_OBJECT

public:
    FileQuestions(QWidget& window, WindowMemory& memory);

    void askNewPlan(const NewPlan& plan);
    void askOpen();
    void askLastPlan();
    void askComparedPlan();
    void askMergedPlan();
    void askSweep();
    void askTable();
    void askAuditTable();
    void askListPlan();
    void askInputs();
    void askCopy(const QString& planTitle);
    void askPlanOfCopy(const QString& planPath, int number);
    /// `question.start` is the name offered, without a folder.
    void askExport(const FileQuestion& question);
    void askReport(const QString& planTitle);

signals:
    void newPlanAnswered(const ui::NewPlan& plan, const QString& path);
    void openAnswered(const QString& path);
    void lastPlanAnswered(const QString& path);
    void comparedPlanAnswered(const QString& path);
    void mergedPlanAnswered(const QString& path);
    void sweepAnswered(const QString& path);
    void tableAnswered(const QString& path);
    void auditTableAnswered(const QString& path);
    void listPlanAnswered(const QString& path);
    void inputsAnswered(const QString& path);
    void copyAnswered(const QString& path);
    void planOfCopyAnswered(int number, const QString& path);
    void exportAnswered(const QString& path, const QString& kind);
    void reportAnswered(const QString& path);

private:
    [[nodiscard]] QString askToOpen(const QString& title, const QString& kinds);
    [[nodiscard]] FileAnswer askToSave(FileQuestion question);
    [[nodiscard]] QString askPlanToSave(const QString& title, const QString& name);

    QWidget& m_window;
    WindowMemory& m_memory;
};

}  // namespace ui
