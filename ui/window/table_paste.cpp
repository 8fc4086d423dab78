#include "ui/window/table_paste.h"

#include "core/reading/table_mapping.h"
#include "core/reading/table_source.h"
#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/form/paste_preview.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/table_deeds.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace ui {
namespace {

constexpr qsizetype largestBlock = 200'000;

/// What programs copy of a table: with its merged cells, or as text between tabs.
std::vector<QByteArray> copiedTables() {
    std::vector<QByteArray> tables;
    const QMimeData* const data = QApplication::clipboard()->mimeData();
    if (data != nullptr && data->hasHtml() && data->html().contains(QStringLiteral("<table"), Qt::CaseInsensitive)) {
        const QString html = data->html();
        tables.push_back((html.contains(QStringLiteral("<html"), Qt::CaseInsensitive)
                              ? html
                              : QStringLiteral("<html>%1</html>").arg(html))
                             .toUtf8());
    }
    tables.push_back(QApplication::clipboard()->text().toUtf8());
    return tables;
}

/// Its heading names columns of the form, and its lines are below it.
bool hasHeading(const QByteArray& bytes, const form::Appendix& appendix, int year) {
    constexpr std::size_t enough = 3;
    const auto source = reading::openTableSource(bytes.toStdString());
    return source && std::ranges::any_of(source.value->sheets, [&](const sheet::Sheet& sheet) {
               const reading::TableMapping mapping = reading::mapTable(sheet, appendix, year, {});
               return mapping.heading && mapping.known >= enough && mapping.heading->end < sheet.records.size();
           });
}

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
    if (withPreview && block && !m_table.plan.isReadOnly() && offerTable()) {
        return;
    }
    if ((withPreview || large) && !isOfFacts && !text.trimmed().isEmpty()) {
        openPreview(corner, text);
        return;
    }
    const QStringList refused =
        m_table.model.editing().paste(text, corner, m_table.view.selectionModel()->selectedIndexes(), shownRows());
    if (!refused.isEmpty() && block && !isOfFacts && !m_table.plan.isReadOnly() && offerTable()) {
        return;
    }
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

bool TablePaste::offerTable() {
    for (const QByteArray& table : copiedTables()) {
        if (hasHeading(table, m_table.model.appendix(), m_table.plan.year())) {
            m_table.strip.dismiss();
            emit tableFound(table);
            return true;
        }
    }
    return false;
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
        connect(m_preview, &PastePreview::taken, this, [this] { showPreview(false); });
        emit previewMade(*m_preview);
    }
}

void TablePaste::openPreview(const QModelIndex& corner, const QString& text) {
    makePreview();
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
