// Tables that come to the page of normatives: pasted, loaded, carried to another year.
#include "core/output/read_file.h"
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

namespace ui {
namespace {

/// The appendix whose rows have the normatives.
int appendixOf(const NormModel& model, const ShownPlan& shownPlan) {
    const auto lines = model.lines();
    return lines.empty() ? shownPlan.edition().main().number : lines.front().cell.appendix;
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
    const QString path = askFileToOpen(this, {QStringLiteral("Загрузить таблицу нормативов"),
                                              {},
                                              QStringLiteral("Таблицы CSV (*.csv *.txt);;Все файлы (*)"),
                                              {}});
    if (!path.isEmpty()) {
        loadTable(path);
    }
}

void NormsPage::loadTable(const QString& path) {
    try {
        openPreview(QStringLiteral("Нормативы из файла"), QFileInfo(path).fileName(),
                    output::readFile(path.toStdString()));
    } catch (const output::InputError& error) {
        tell({QStringLiteral("Файл «%1» не прочитан: %2.")
                  .arg(QFileInfo(path).fileName(), QString::fromStdString(error.why()))});
    }
}

void NormsPage::openPreview(const QString& title, const QString& origin, std::string bytes) {
    PasteOffer offer;
    offer.title = title;
    offer.origin = origin;
    offer.bytes = std::move(bytes);
    offer.question.appendix = appendixOf(*m_model, m_shownPlan);
    offer.question.year = m_shownPlan.year();
    offer.question.target = m_model->hasFederal() ? reading::PasteTarget::FederalNorms : reading::PasteTarget::Cells;
    offer.choosesTarget = m_model->hasFederal();
    offer.needsAct = true;
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
