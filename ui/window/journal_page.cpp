#include "ui/window/journal_page.h"

#include "ui/form/draft_document.h"
#include "ui/widgets/words_delegate.h"
#include "ui/window/journal_model.h"
#include "ui/window/page_title.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

JournalPage::JournalPage(const DraftDocument& document, QWidget* parent) : QWidget(parent), m_list(new QTableView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* title = new PageTitle(QStringLiteral("Журнал"), this);
    title->setAddition(QStringLiteral("Все изменения плана, последние сверху"));
    column->addWidget(title);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 0, 0);
    inset->addWidget(m_list);
    column->addLayout(inset, 1);
    m_list->setModel(new JournalModel(document, m_list));
    m_list->setItemDelegate(new WordsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->setVisible(false);
    m_list->verticalHeader()->setDefaultSectionSize(24);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->setAccessibleName(QStringLiteral("Журнал изменений"));
    setFocusProxy(m_list);
}

void JournalPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const QList<int> widths{130, 140, 70, 150, 290, 170};
    int used = 0;
    for (int place = 0; place < widths.size(); ++place) {
        m_list->setColumnWidth(place, widths.at(place));
        used += widths.at(place);
    }
    m_list->setColumnWidth(static_cast<int>(widths.size()), std::max(120, width() - used - 22));
}

}  // namespace ui
