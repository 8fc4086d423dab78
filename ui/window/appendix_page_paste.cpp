// A block pasted into an appendix that is no plain figures: it is looked at first.
#include "ui/form/appendix_model.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/form/paste_preview.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/formula_line.h"
#include "ui/window/list_source.h"

#include <QVBoxLayout>

namespace ui {

void AppendixPage::openPreview(const QModelIndex& corner, const QString& text) {
    if (m_preview == nullptr) {
        m_preview = new PastePreview(m_shownPlan, this);
        static_cast<QVBoxLayout*>(layout())->addWidget(m_preview, 1);
        connect(m_preview, &PastePreview::closed, this, [this] { showPreview(false); });
        connect(m_preview, &PastePreview::taken, this, [this] { showPreview(false); });
        emit workOffered(m_preview->work());
    }
    PasteOffer offer;
    offer.title = QStringLiteral("Вставка в приложение\u00A0%1 из буфера обмена").arg(m_model->appendix().number);
    offer.bytes = text.toStdString();
    offer.question.appendix = m_model->appendix().number;
    offer.question.target = reading::PasteTarget::Cells;
    offer.question.year = m_shownPlan.year();
    offer.cells = [block = cellsFrom(corner)](std::size_t record,
                                              std::size_t field) -> std::optional<form::CellAddress> {
        return record < block.size() && field < block[record].size() ? block[record][field] : std::nullopt;
    };
    m_strip->dismiss();
    m_preview->open(std::move(offer));
    showPreview(true);
}

/// The cells right and down of a corner, as they are shown; asked for from another thread, so looked up beforehand.
std::vector<std::vector<std::optional<form::CellAddress>>> AppendixPage::cellsFrom(const QModelIndex& corner) const {
    std::vector<std::vector<std::optional<form::CellAddress>>> block;
    const QList<int> rows = shownRows();
    const qsizetype first = corner.isValid() ? rows.indexOf(corner.row()) : -1;
    for (qsizetype place = first; first >= 0 && place < rows.size(); ++place) {
        block.emplace_back();
        for (int column = corner.column(); column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(rows.at(place), column);
            // What the look-over takes goes into the programme year; facts are pasted as they are.
            block.back().push_back(m_model->isFact(index) ? std::nullopt : m_model->address(index));
        }
    }
    return block;
}

void AppendixPage::takeListFile(const QString& path) {
    ListSource(m_shownPlan, *m_model, *m_strip).takeFile(path);
}

void AppendixPage::takeListOf(const QString& name, const scenario::DraftContent& content) {
    ListSource(m_shownPlan, *m_model, *m_strip).takePlan(name, content);
}

void AppendixPage::showPreview(bool shown) {
    m_preview->setVisible(shown);
    m_formula->setVisible(!shown && m_listFilter == nullptr);
    m_grid->setVisible(!shown);
    if (shown) {
        m_preview->setFocus();
    } else {
        view().setFocus();
    }
}

}  // namespace ui
