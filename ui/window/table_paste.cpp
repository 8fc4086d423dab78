#include "ui/window/table_paste.h"

#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/form/paste_model.h"
#include "ui/form/paste_preview.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/short_list.h"
#include "ui/widgets/told_findings.h"
#include "ui/window/table_deeds.h"
#include "ui/window/table_file_reading.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>

namespace ui {
namespace {

constexpr qsizetype largestBlock = 200'000;

}  // namespace

TablePaste::TablePaste(const TableParts& table, QWidget* page) : QObject(page), m_table(table), m_page(page) {}

void TablePaste::pasteInto(const QModelIndex& corner, bool withPreview) {
    const QString text = QApplication::clipboard()->text();
    const bool block = text.trimmed().contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
    // The rows of a list are texts and marks of the user's own: there is nothing to recognise in them.
    const bool isRecognised = !m_table.plan.isReadOnly() && !m_table.model.rows().isList();
    // A sheet of half a million cells is no block of this table: it is looked at apart from the window.
    const bool large = text.size() > largestBlock && isRecognised;
    const bool isOfFacts = m_table.model.isFact(corner);
    if ((withPreview || large) && !isOfFacts && !text.trimmed().isEmpty()) {
        openPreview(corner, text);
        return;
    }
    const QStringList refused =
        m_table.model.editing().paste(text, corner, m_table.view.selectionModel()->selectedIndexes(), shownRows());
    // A block that is not plain figures of the same shape is looked at before anything of it is taken.
    if (!refused.isEmpty() && block && !isOfFacts && isRecognised) {
        openPreview(corner, text);
    } else {
        tellRefused(m_table.strip, refused, QStringLiteral("Не вставлено"));
    }
    if (refused.isEmpty() && block) {
        emit pasted();
    }
}

QList<int> TablePaste::shownRows() const {
    QList<int> rows;
    for (int row = 0; row < m_table.model.rowCount(); ++row) {
        if (m_table.view.isPinned(row) || !m_table.view.isRowHidden(row)) {
            rows.append(row);
        }
    }
    return rows;
}

void TablePaste::makePreview() {
    if (m_preview == nullptr) {
        m_preview = new PastePreview(m_table.plan, m_page);
        connect(m_preview, &PastePreview::closed, this, [this] { showPreview(false); });
        connect(m_preview, &PastePreview::taken, this, [this] {
            showPreview(false);
            compareTaken();
        });
        connect(m_preview, &PastePreview::sheetChosen, this, [this](const QString& name) { openFile(m_file, name); });
        emit previewMade(*m_preview);
    }
}

void TablePaste::openFile(const QString& path, const QString& sheet) {
    m_table.strip.dismiss();
    if (m_reading == nullptr) {
        m_reading = new TableFileReading(this);
        connect(m_reading, &TableFileReading::read, this, &TablePaste::offerFile);
        connect(m_reading, &TableFileReading::failed, this, &TablePaste::refuseFile);
        emit readingMade(m_reading->work());
    }
    m_reading->start(m_table.plan, path, {m_table.model.appendix().number, m_table.plan.year(), sheet.toStdString()});
}

void TablePaste::offerFile(const QString& path, const reading::TableFile& file) {
    makePreview();
    m_file = path;
    const int number = m_table.model.appendix().number;
    PasteOffer offer;
    offer.title = QStringLiteral("Импорт: приложение\u00A0%1, %2 год").arg(number).arg(m_table.plan.year());
    offer.origin = QStringLiteral("«%1»").arg(QFileInfo(path).fileName());
    offer.bytes = file.text;
    offer.question.appendix = number;
    offer.question.target = reading::PasteTarget::Cells;
    offer.question.year = m_table.plan.year();
    offer.isFile = true;
    offer.remarks = file.remarks;
    const QString taken = QString::fromStdString(file.sheet);
    if (!taken.isEmpty()) {
        offer.origin += QStringLiteral(", лист «%1»").arg(taken);
        offer.sheets.append(taken);
    }
    for (const std::string& name : file.fitting) {
        if (const QString other = QString::fromStdString(name); other != taken) {
            offer.sheets.append(other);
        }
    }
    m_preview->open(std::move(offer));
    showPreview(true);
}

void TablePaste::refuseFile(const QString& path, const QStringList& reasons) {
    const QString head = QStringLiteral("«%1» не принят, план не изменён:").arg(QFileInfo(path).fileName());
    m_table.strip.display(StripKind::Error, (QStringList{head} + shortList(reasons)).join(QLatin1Char('\n')),
                          QStringLiteral("Закрыть"));
}

/// What the file says of computed cells is told once its own figures stand in the plan.
void TablePaste::compareTaken() {
    if (m_file.isEmpty()) {
        return;
    }
    QStringList lines = toldOf(reading::comparedWith(m_table.plan.calculation(), m_preview->model().table().stated));
    if (!lines.isEmpty()) {
        const QString head = QStringLiteral("Принято. Вычисляемые ячейки остались по расчёту, в файле иное:");
        m_table.strip.display(StripKind::Warning, (QStringList{head} + shortList(lines)).join(QLatin1Char('\n')),
                              QStringLiteral("Закрыть"));
    }
}

void TablePaste::openPreview(const QModelIndex& corner, const QString& text) {
    makePreview();
    m_file.clear();
    const int number = m_table.model.appendix().number;
    PasteOffer offer;
    offer.title = QStringLiteral("Вставка в приложение\u00A0%1 из буфера обмена").arg(number);
    offer.bytes = text.toStdString();
    offer.question.appendix = number;
    offer.question.target = reading::PasteTarget::Cells;
    offer.question.year = m_table.plan.year();
    offer.cells = [block = cellsFrom(corner)](std::size_t record,
                                              std::size_t field) -> std::optional<form::CellAddress> {
        return record < block.size() && field < block[record].size() ? block[record][field] : std::nullopt;
    };
    m_table.strip.dismiss();
    m_preview->open(std::move(offer));
    showPreview(true);
}

/// The cells right and down of a corner, as they are shown; asked for from another thread, so looked up beforehand.
std::vector<std::vector<std::optional<form::CellAddress>>> TablePaste::cellsFrom(const QModelIndex& corner) const {
    std::vector<std::vector<std::optional<form::CellAddress>>> block;
    const QList<int> rows = shownRows();
    const qsizetype first = corner.isValid() ? rows.indexOf(corner.row()) : -1;
    for (qsizetype place = first; first >= 0 && place < rows.size(); ++place) {
        block.emplace_back();
        for (int column = corner.column(); column < m_table.model.columnCount(); ++column) {
            const QModelIndex index = m_table.model.index(rows.at(place), column);
            // What the look-over takes goes into the programme year; facts are pasted as they are.
            block.back().push_back(m_table.model.isFact(index) ? std::nullopt : m_table.model.address(index));
        }
    }
    return block;
}

void TablePaste::showPreview(bool shown) {
    m_preview->setVisible(shown);
    emit previewShown(shown);
    if (shown) {
        m_preview->setFocus();
    } else {
        m_table.view.setFocus();
    }
}

}  // namespace ui
