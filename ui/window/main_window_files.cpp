// Which file the main window asks for, and what must be taken before a page is left.
#include "core/text/plural.h"
#include "ui/form/cell_delegate.h"
#include "ui/form/cell_editor.h"
#include "ui/form/grid_view.h"
#include "ui/inputs/title_form.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/comparison_page.h"
#include "ui/start/continue_page.h"
#include "ui/sweep/sweep_page.h"
#include "ui/widgets/file_question.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/window/appendix_page.h"
#include "ui/window/copies_page.h"
#include "ui/window/formula_line.h"
#include "ui/window/main_window.h"
#include "ui/window/note_editor.h"
#include "ui/window/plan_pages.h"
#include "ui/window/project_tree.h"

#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>

#include <algorithm>

namespace ui {

bool MainWindow::acceptTyped() {
    if (m_pages == nullptr) {
        return true;
    }
    for (GridView* table : m_pages->findChildren<GridView*>()) {
        for (CellEditor* editor : table->viewport()->findChildren<CellEditor*>()) {
            if (editor->isFinished() || !table->isVisible()) {
                continue;
            }
            if (auto* cells = qobject_cast<CellDelegate*>(table->itemDelegate()); cells != nullptr) {
                const QPointer<CellEditor> alive = editor;
                emit cells->acceptRequested(editor, EditStep::Stay);
                if (alive != nullptr && alive->isRefused()) {
                    alive->setFocus();
                    return false;
                }
            }
        }
    }
    if (AppendixPage* page = m_pages->appendix(); page != nullptr) {
        QLineEdit& line = page->formulaLine().valueField();
        if (line.isModified() && !line.isReadOnly()) {
            emit line.returnPressed();
            // Accepted words are shown anew; refused ones stay as typed, with the reason in the strip.
            if (line.isModified() && page->strip().isVisible()) {
                line.setFocus();
                return false;
            }
        }
    }
    for (NoteEditor* note : m_inspectorDock->findChildren<NoteEditor*>()) {
        note->keep();
    }
    for (TitleForm* titles : m_pages->findChildren<TitleForm*>()) {
        if (titles->isVisible() && !titles->accept()) {
            return false;
        }
    }
    return true;
}

void MainWindow::openPage(const PageId& page) {
    if (acceptTyped()) {
        m_pages->open(page);
    } else {
        m_tree->setCurrentPage(m_pages->page());
    }
}

void MainWindow::chooseYear(int year) {
    if (acceptTyped()) {
        m_document->setYear(year);
    }
    m_years->setCurrent(m_document->year() - m_document->years().front());
}

void MainWindow::openFile(const QString& path) {
    if (acceptTyped()) {
        emit openRequested(path);
    }
}

void MainWindow::askClosePlan() {
    if (acceptTyped()) {
        emit closePlanRequested();
    }
}

QString MainWindow::suggestedFile(const QString& name, const QString& suffix) const {
    return m_memory.folder() + QLatin1Char('/') + name + QLatin1Char('.') + suffix;
}

void MainWindow::askNewPlan(const NewPlan& plan) {
    const QString suffix = QStringLiteral("tpgg");
    const QString name = QStringLiteral("%1 %2").arg(plan.region).arg(plan.firstYear);
    const QString path = askFileToSave(this, {QStringLiteral("Где хранить план"), suggestedFile(name, suffix),
                                              QStringLiteral("Планы (*.tpgg)"), suffix});
    if (!path.isEmpty()) {
        m_memory.setFolder(QFileInfo(path).absolutePath());
        emit newPlanRequested(plan, path);
    }
}

void MainWindow::askLastPlan() {
    const QString path = askFileToOpen(
        this,
        {QStringLiteral("Прошлогодний план"), m_memory.folder(), QStringLiteral("Планы (*.tpgg);;Все файлы (*)"), {}});
    if (!path.isEmpty()) {
        m_memory.setFolder(QFileInfo(path).absolutePath());
        continuePage().choose(path);
    }
}

void MainWindow::askComparedPlan() {
    const QString path = askFileToOpen(this, {QStringLiteral("План, с которым сравнить"),
                                              m_memory.folder(),
                                              QStringLiteral("Планы (*.tpgg);;Все файлы (*)"),
                                              {}});
    if (!path.isEmpty()) {
        m_memory.setFolder(QFileInfo(path).absolutePath());
        emit comparedPlanRequested(path);
    }
}

void MainWindow::compareWith(const QString& name, const scenario::DraftContent& content) {
    openPage({PageKind::Compare, 0});
    if (ComparisonPage* page = m_pages->comparison(); page != nullptr) {
        page->compareWith(name.toStdString(), content);
    }
}

void MainWindow::askOpen() {
    if (!acceptTyped()) {
        return;
    }
    const QString path = askFileToOpen(
        this, {QStringLiteral("Открыть план"), m_memory.folder(), QStringLiteral("Планы (*.tpgg);;Все файлы (*)"), {}});
    if (!path.isEmpty()) {
        m_memory.setFolder(QFileInfo(path).absolutePath());
        emit openRequested(path);
    }
}

void MainWindow::askSweep() {
    if (!acceptTyped()) {
        return;
    }
    const QString path = askFileToOpen(this, {QStringLiteral("Описание перебора"),
                                              m_memory.folder(),
                                              QStringLiteral("Описания TOML (*.toml);;Все файлы (*)"),
                                              {}});
    if (!path.isEmpty()) {
        m_memory.setFolder(QFileInfo(path).absolutePath());
        m_pages->sweep().open(path);
    }
}

void MainWindow::askInputs() {
    if (!acceptTyped()) {
        return;
    }
    const QString path = askFileToOpen(this, {QStringLiteral("Загрузить исходные данные"),
                                              m_memory.folder(),
                                              QStringLiteral("Таблицы CSV (*.csv *.txt);;Все файлы (*)"),
                                              {}});
    if (!path.isEmpty()) {
        m_memory.setFolder(QFileInfo(path).absolutePath());
        loadInputs(path);
    }
}

void MainWindow::loadInputs(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(QStringLiteral("Файл «%1» не прочитан: %2.").arg(name, file.errorString()), true);
        return;
    }
    const std::size_t entries = m_document->draft().content().journal.size();
    const text::Findings findings =
        m_document->load(file.readAll().toStdString(), QStringLiteral("импорт файла ") + name);
    const auto& journal = m_document->draft().content().journal;
    const bool refused = std::ranges::any_of(
        findings, [](const text::Finding& finding) { return finding.severity == text::Severity::Error; });
    QStringList lines;
    if (refused) {
        lines.append(QStringLiteral("Файл «%1» не принят, план не изменён:").arg(name));
    } else {
        const std::size_t taken = journal.size() == entries ? 0 : journal.back().change.items.size();
        lines.append(QStringLiteral("Файл «%1»: принято %2. Отменить можно одним шагом.")
                         .arg(name, QString::fromStdString(text::counted(taken, "значение", "значения", "значений"))));
    }
    for (const text::Finding& finding : findings) {
        lines.append(QString::fromStdString(finding.told()));
    }
    tell(lines.join(QLatin1Char('\n')), refused);
}

void MainWindow::showCopies(const std::vector<KeptCopy>& copies) {
    m_pages->copies().setCopies(copies);
}

void MainWindow::askPlanOfCopy(int number) {
    const QString suffix = QStringLiteral("tpgg");
    const QString name = QFileInfo(m_path).completeBaseName() + QStringLiteral(", копия %1").arg(number);
    const QString path = askFileToSave(this, {QStringLiteral("Сохранить как план"), suggestedFile(name, suffix),
                                              QStringLiteral("Планы (*.tpgg)"), suffix});
    if (!path.isEmpty()) {
        m_memory.setFolder(QFileInfo(path).absolutePath());
        emit planOfCopyRequested(number, path);
    }
}

void MainWindow::askCopy() {
    if (!acceptTyped()) {
        return;
    }
    const QString suffix = QStringLiteral("tpgg");
    const QString path = askFileToSave(this, {QStringLiteral("Сохранить копию"),
                                              suggestedFile(m_document->title() + QStringLiteral(", копия"), suffix),
                                              QStringLiteral("Планы (*.tpgg)"), suffix});
    if (!path.isEmpty()) {
        m_memory.setFolder(QFileInfo(path).absolutePath());
        emit copyRequested(path);
    }
}

}  // namespace ui
