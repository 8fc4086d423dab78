#include "ui/window/table_deeds.h"

#include "ui/form/appendix_model.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/short_list.h"
#include "ui/window/correction_bar.h"
#include "ui/window/formula_line.h"

namespace ui {
namespace {

constexpr qsizetype longestList = 4;

}  // namespace

TableDeeds::TableDeeds(const TableParts& table, FormulaLine& line, CorrectionBar& correction)
    : QObject(&correction), m_table(table), m_correction(correction) {
    GridActs& acts = m_table.view.acts();
    connect(&acts, &GridActs::clearRequested, this, &TableDeeds::clear);
    connect(&acts, &GridActs::cutRequested, this, &TableDeeds::clear);
    if (!m_table.model.rows().isList()) {
        connect(&acts, &GridActs::removeRowsRequested, &acts, &GridActs::clear);
    }
    connect(&acts, &GridActs::parentValueRequested, this, [this](const QModelIndexList& cells) {
        tellRefused(m_table.strip, m_table.model.editing().returnToParent(cells), QStringLiteral("Не возвращено"));
    });
    connect(&acts, &GridActs::fillDownRequested, this, [this](const QModelIndexList& cells) {
        tellRefused(m_table.strip, m_table.model.editing().fillDown(cells), QStringLiteral("Не заполнено"));
    });
    connect(&m_table.view, &GridView::refusalActionRequested, this, &TableDeeds::correctCurrent);
    connect(&m_table.view, &GridView::valueEntered, &m_table.strip, &MessageStrip::dismiss);
    connect(&line, &FormulaLine::valueEntered, this, &TableDeeds::takeTyped);
    connect(&correction, &CorrectionBar::closed, this, [this] {
        m_correction.setVisible(false);
        m_table.view.setFocus();
    });
}

void TableDeeds::clear(const QModelIndexList& cells) {
    tellRefused(m_table.strip, m_table.model.editing().clear(cells), QStringLiteral("Не очищено"));
}

void TableDeeds::takeTyped(const QString& text) {
    const QModelIndex index = m_table.view.currentIndex();
    if (m_table.model.setData(index, text, Qt::EditRole)) {
        m_table.strip.dismiss();
    } else {
        tellRefused(m_table.strip,
                    {m_table.model.placeText(index) + QStringLiteral(": ") + index.data(RefusalRole).toString()},
                    QStringLiteral("Не принято"));
    }
}

void TableDeeds::correctCurrent() {
    const QModelIndex index = m_table.view.currentIndex();
    const auto cell = m_table.model.address(index);
    if (!cell || index.data(ReadOnlyActionRole).toString().isEmpty()) {
        m_table.view.editCurrent();
        return;
    }
    m_correction.open(*cell, m_table.model.placeText(index));
}

void tellRefused(MessageStrip& strip, const QStringList& refused, const QString& deed) {
    if (refused.isEmpty()) {
        strip.dismiss();
        return;
    }
    strip.display(StripKind::Error,
                  deed + QStringLiteral(". ") + shortList(refused, longestList).join(QLatin1Char('\n')),
                  QStringLiteral("Закрыть"));
}

}  // namespace ui
