// Tables that come to the page of normatives: pasted, loaded, carried to another year.
#include "core/output/read_file.h"
#include "core/sheet/read_workbook.h"
#include "core/sheet/sheet_text.h"
#include "ui/form/grid_view.h"
#include "ui/form/paste_preview.h"
#include "ui/norms/copy_bar.h"
#include "ui/norms/norms_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/file_question.h"
#include "ui/widgets/message_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QStackedLayout>

#include <algorithm>

namespace ui {
namespace {

/// The appendix whose rows have the normatives.
int appendixOf(const NormModel& model, const ShownPlan& shownPlan) {
    const auto lines = model.lines();
    return lines.empty() ? shownPlan.edition().main().number : lines.front().cell.appendix;
}

/// The sheet of the name, else the one with the most lines: a decree's table is longer than its title.
const sheet::Sheet& sheetOf(const sheet::Workbook& book, const QString& name) {
    const auto named = std::ranges::find(book.sheets, name.toStdString(), &sheet::Sheet::name);
    const auto lines = [](const sheet::Sheet& sheet) { return sheet.records.size(); };
    return named != book.sheets.end() ? *named : *std::ranges::max_element(book.sheets, {}, lines);
}

}  // namespace

QList<int> NormsPage::shownRows() const {
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!view().isRowHidden(row)) {
            rows.append(row);
        }
    }
    return rows;
}

QModelIndexList NormsPage::shownCells(const QModelIndexList& cells) const {
    QModelIndexList shown;
    for (const QModelIndex& cell : cells) {
        if (!view().isRowHidden(cell.row()) && !view().isColumnHidden(cell.column())) {
            shown.append(cell);
        }
    }
    return shown;
}

void NormsPage::pasteInto(const QModelIndex& corner, bool withPreview) {
    const QString text = QApplication::clipboard()->text();
    constexpr qsizetype largestBlock = 200'000;
    if (withPreview || text.size() > largestBlock) {
        pasteTable();
        return;
    }
    const QStringList refused =
        m_model->paste(text, corner, shownCells(view().selectionModel()->selectedIndexes()), shownRows());
    const bool table = text.trimmed().contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
    if (!refused.isEmpty() && table) {
        pasteTable();
    } else {
        tell(refused);
    }
}

void NormsPage::pasteTable() {
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        tell({QStringLiteral("В буфере обмена нет текста. Скопируйте таблицу нормативов и повторите.")});
        return;
    }
    openPreview(QStringLiteral("Вставка нормативов из буфера обмена"), {}, text.toStdString());
}

void NormsPage::askTable() {
    const QString path = askFileToOpen(
        this, {QStringLiteral("Загрузить таблицу нормативов"),
               {},
               QStringLiteral(
                   "Таблицы (*.xlsx *.xlsm *.ods *.fods *.xml *.docx *.odt *.html *.htm *.csv *.txt);;Все файлы (*)"),
               {}});
    if (!path.isEmpty()) {
        loadTable(path);
    }
}

void NormsPage::loadTable(const QString& path, const QString& sheetName) {
    const QString name = QFileInfo(path).fileName();
    const auto refuse = [&](const std::string& why) {
        tell({QStringLiteral("Файл «%1» не прочитан: %2.").arg(name, QString::fromStdString(why))});
    };
    try {
        std::string bytes = output::readFile(path.toStdString());
        m_file = path;
        if (!sheet::isWorkbook(bytes)) {
            openPreview(QStringLiteral("Нормативы из файла"), name, std::move(bytes));
            return;
        }
        const auto book = sheet::readWorkbook(bytes);
        if (!book) {
            return refuse(book.findings.front().text);
        }
        const sheet::Sheet& chosen = sheetOf(*book.value, sheetName);
        QStringList names{QString::fromStdString(chosen.name)};
        for (const sheet::Sheet& other : book.value->sheets) {
            if (&other != &chosen) {
                names.append(QString::fromStdString(other.name));
            }
        }
        openPreview(QStringLiteral("Нормативы из файла"), QStringLiteral("%1, «%2»").arg(name, names.front()),
                    sheet::textOf(chosen, '\t'), names);
    } catch (const output::InputError& error) {
        refuse(error.why());
    }
}

void NormsPage::openPreview(const QString& title, const QString& origin, std::string bytes, const QStringList& sheets) {
    PasteOffer offer;
    offer.title = title;
    offer.origin = origin;
    offer.bytes = std::move(bytes);
    offer.question.appendix = appendixOf(*m_model, m_shownPlan);
    offer.question.year = m_shownPlan.year();
    offer.question.target = m_model->hasFederal() ? reading::PasteTarget::FederalNorms : reading::PasteTarget::Cells;
    offer.choosesTarget = m_model->hasFederal();
    offer.needsAct = true;
    offer.sheets = sheets;
    m_strip->dismiss();
    m_preview->open(std::move(offer));
    m_stack->setCurrentWidget(m_preview);
    m_preview->setFocus();
}

void NormsPage::closePreview() {
    m_stack->setCurrentIndex(0);
    view().setFocus();
}

void NormsPage::openCopyBar() {
    QSet<int> rows;
    const QModelIndexList selected = view().selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        rows.insert(index.row());
    }
    const std::vector<explain::NormLine> lines = m_model->lines();
    std::vector<explain::NormLine> chosen;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (rows.contains(row) && !view().isRowHidden(row)) {
            chosen.push_back(lines[static_cast<std::size_t>(row)]);
        }
    }
    m_copyBar->open(lines, std::move(chosen));
}

}  // namespace ui
