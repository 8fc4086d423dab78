// A block pasted into an appendix that is no plain figures: it is looked at first.
#include "ui/form/appendix_model.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/form/paste_preview.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/formula_line.h"

#include <QVBoxLayout>

namespace ui {

void AppendixPage::openPreview(const QModelIndex& corner, const QString& text) {
    if (m_preview == nullptr) {
        m_preview = new PastePreview(m_document, this);
        static_cast<QVBoxLayout*>(layout())->addWidget(m_preview, 1);
        connect(m_preview, &PastePreview::closed, this, [this] { showPreview(false); });
        connect(m_preview, &PastePreview::taken, this, [this] { showPreview(false); });
    }
    PasteOffer offer;
    offer.title = QStringLiteral("Вставка в приложение\u00A0%1 из буфера обмена").arg(m_model->appendix().number);
    offer.bytes = text.toStdString();
    offer.question.appendix = m_model->appendix().number;
    offer.question.target = reading::PasteTarget::Cells;
    offer.question.year = m_document.year();
    offer.cells = [this, rows = shownRows(), corner = QPersistentModelIndex(corner)](
                      std::size_t record, std::size_t field) -> std::optional<form::CellAddress> {
        const qsizetype place = rows.indexOf(corner.row()) + static_cast<qsizetype>(record);
        const int column = corner.column() + static_cast<int>(field);
        if (!corner.isValid() || place >= rows.size() || column >= m_model->columnCount()) {
            return std::nullopt;
        }
        return m_model->address(m_model->index(rows.at(place), column));
    };
    m_strip->dismiss();
    m_preview->open(std::move(offer));
    showPreview(true);
}

void AppendixPage::showPreview(bool shown) {
    m_preview->setVisible(shown);
    m_formula->setVisible(!shown);
    m_grid->setVisible(!shown);
    if (shown) {
        m_preview->setFocus();
    } else {
        view().setFocus();
    }
}

}  // namespace ui
