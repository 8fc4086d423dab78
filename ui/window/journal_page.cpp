#include "ui/window/journal_page.h"

#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/shared_width.h"
#include "ui/widgets/spreading_delegate.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/journal_model.h"
#include "ui/window/journal_words.h"
#include "ui/window/page_title.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace ui {
namespace {

constexpr int lineHeight = 24;
/// What a column needs in the narrowest window.
constexpr std::array<int, 7> leastWidths{142, 92, 62, 106, 168, 120, 100};
constexpr int besideWords = 14;
constexpr int besideTime = 34;  ///< the sign that opens a deed
/// The widest words of so many deeds are taken for all: a long journal must not be measured whole.
constexpr int measuredRows = 200;

/// «Все …», then what the journal speaks of; a choice that is still there stays.
void refill(QComboBox& box, const QString& all, const QList<std::pair<QString, QVariant>>& entries) {
    const QSignalBlocker quiet(box);
    const QVariant before = box.currentData();
    box.clear();
    box.addItem(all);
    for (const auto& [name, value] : entries) {
        box.addItem(name, value);
    }
    box.setCurrentIndex(before.isValid() ? std::max(0, box.findData(before)) : 0);
}

}  // namespace

JournalPage::JournalPage(const ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_model(new JournalModel(shownPlan, this)),
      m_title(new PageTitle(QStringLiteral("Журнал"), this)),
      m_search(new QLineEdit(this)),
      m_scenarios(choiceBox(QStringLiteral("Сценарий"), this)),
      m_authors(choiceBox(QStringLiteral("Кто"), this)),
      m_subjects(searchableBox(QStringLiteral("Ячейка или показатель"), this)),
      m_reset(linkButton(QStringLiteral("Показать всё"))),
      m_list(new QTreeView(this)),
      m_nothing(wrappedLabel(
          QStringLiteral("Изменений ещё нет. Здесь появится каждая правка: кто, когда, что было, что стало и почему."),
          TextSize::Base, Role::Text2)),
      m_notFound(wrappedLabel(QStringLiteral("Таких записей в журнале нет."), TextSize::Base, Role::Text2)),
      m_unread(wrappedLabel({}, TextSize::Base, Role::Text2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    m_filterLine = makeFilter();
    column->addWidget(m_filterLine);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 0, 0);
    inset->addWidget(m_list);
    column->addLayout(inset, 1);
    for (QWidget* words : {m_nothing, m_notFound, static_cast<QWidget*>(m_unread)}) {
        words->setContentsMargins(4, 8, 12, 8);
        inset->addWidget(words, 1, Qt::AlignTop);
    }
    makeList();
    read();
    connect(&shownPlan, &ShownPlan::changed, this, [this] {
        m_stale = true;
        if (isVisible()) {
            read();
        }
    });
}

QWidget* JournalPage::makeFilter() {
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(12, 2, 12, 6);
    line->setSpacing(8);
    m_search->setPlaceholderText(QStringLiteral("Найти в журнале"));
    m_search->setAccessibleName(QStringLiteral("Найти в журнале"));
    m_search->setClearButtonEnabled(true);
    line->addWidget(m_search, 3);
    line->addWidget(m_scenarios, 2);
    line->addWidget(m_authors, 2);
    line->addWidget(m_subjects, 4);
    line->addWidget(m_reset);
    for (QComboBox* list : {m_scenarios, m_authors, m_subjects}) {
        list->setMinimumContentsLength(8);
        connect(list, &QComboBox::currentIndexChanged, this, &JournalPage::takeFilter);
    }
    connect(m_search, &QLineEdit::textChanged, this, &JournalPage::takeFilter);
    // Words that name no entry give way to the choice that is in force.
    connect(m_subjects->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        m_subjects->setCurrentIndex(m_subjects->currentText().isEmpty() ? 0 : std::max(entryOf(*m_subjects), 0));
    });
    connect(m_reset, &QAbstractButton::clicked, this, &JournalPage::resetFilter);
    return box;
}

void JournalPage::makeList() {
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setExpandsOnDoubleClick(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setItemDelegate(new SpreadingDelegate(*m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumHeight(lineHeight);
    m_list->setAccessibleName(QStringLiteral("Журнал изменений"));
    setFocusProxy(m_list);
    connect(m_list, &QTreeView::expanded, this, &JournalPage::shareWidth);
    connect(m_list, &QTreeView::activated, m_list, [this](const QModelIndex& index) {
        const QModelIndex deed = index.siblingAtColumn(0);
        m_list->setExpanded(deed, !m_list->isExpanded(deed));
    });
}

void JournalPage::read() {
    m_stale = !readFromFile();
    if (!m_stale) {
        fillFilter();
        m_model->read();
    }
    showLines();
}

/// The search and the lists of the filter speak of the whole journal, so all of it is asked for here: what cannot be
/// read is told, and nothing throws later, out of an event.
bool JournalPage::readFromFile() {
    m_unread->clear();
    if (m_entries > 0) {
        return true;  // read already; what came since is of this sitting
    }
    try {
        m_shownPlan.draft().content().journal.readWhole();
    } catch (const std::runtime_error& error) {
        m_unread->setText(QStringLiteral("Журнал не прочитан. ") + QString::fromUtf8(error.what()));
        return false;
    }
    return true;
}

void JournalPage::fillFilter() {
    const scenario::Journal& journal = m_shownPlan.draft().content().journal;
    const bool isAnother = m_spokenOf.add(journal, m_entries) || renamesFormer(journal, m_entries);
    m_entries = journal.size();
    if (!isAnother) {
        return;
    }
    QList<std::pair<QString, QVariant>> scenarios;
    for (const scenario::ScenarioId id : m_spokenOf.scenarios) {
        scenarios.append({journalScenario(m_shownPlan.draft(), id), id});
    }
    QList<std::pair<QString, QVariant>> authors;
    for (const std::string& author : m_spokenOf.authors) {
        authors.append({QString::fromStdString(author), QString::fromStdString(author)});
    }
    QList<std::pair<QString, QVariant>> paths;
    for (const std::string& path : m_spokenOf.paths) {
        paths.append({parameterWords({scenario::rootScenario, {path, 0}, {}, {}}, m_shownPlan.edition()),
                      QString::fromStdString(path)});
    }
    refill(*m_scenarios, QStringLiteral("Все сценарии"), scenarios);
    refill(*m_authors, QStringLiteral("Все, кто правил"), authors);
    refill(*m_subjects, QStringLiteral("Все ячейки"), paths);
}

void JournalPage::takeFilter() {
    if (!m_unread->text().isEmpty()) {
        return;
    }
    JournalFilter filter;
    filter.words = m_search->text();
    if (const QVariant scenario = m_scenarios->currentData(); scenario.isValid()) {
        filter.scenario = scenario.toInt();
    }
    if (const QVariant author = m_authors->currentData(); author.isValid()) {
        filter.author = author.toString().toStdString();
    }
    filter.path = m_subjects->currentData().toString().toStdString();
    m_model->setFilter(filter);
    showLines();
}

void JournalPage::resetFilter() {
    for (QComboBox* list : {m_scenarios, m_authors, m_subjects}) {
        list->setCurrentIndex(0);
    }
    m_search->clear();
}

void JournalPage::showLines() {
    const std::size_t all = m_shownPlan.draft().content().journal.size();
    const int shown = m_model->rowCount();
    const bool filtered = !m_model->filter().isEmpty();
    const bool isUnread = !m_unread->text().isEmpty();
    m_unread->setVisible(isUnread);
    m_filterLine->setVisible(all > 0 && !isUnread);
    m_list->setVisible(shown > 0);
    m_nothing->setVisible(all == 0);
    m_notFound->setVisible(all > 0 && shown == 0 && !isUnread);
    m_reset->setVisible(filtered);
    m_title->setAddition(filtered ? QStringLiteral("Показано %1 из %2").arg(shown).arg(all)
                                  : QStringLiteral("Все изменения плана, последние сверху"));
    shareWidth();
}

/// Measured by what is there: nothing is cut while another column has room to spare.
void JournalPage::shareWidth() {
    const QFontMetrics metrics(m_list->font());
    QList<WantedWidth> wanted;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        int measured = 0;
        const auto measure = [&](const QModelIndex& index) {
            widest = std::max(widest, metrics.horizontalAdvance(index.data().toString()));
            ++measured;
        };
        for (int row = 0; row < m_model->rowCount() && measured < measuredRows; ++row) {
            const QModelIndex deed = m_model->index(row, 0);
            measure(deed.siblingAtColumn(column));
            for (int item = 0; m_list->isExpanded(deed) && item < m_model->rowCount(deed); ++item) {
                measure(m_model->index(item, column, deed));
            }
        }
        const int beside = column == 0 ? besideTime : besideWords;
        wanted.append({widest + beside, leastWidths[static_cast<std::size_t>(column)]});
    }
    const QList<int> widths = sharedWidths(wanted, m_list->viewport()->width());
    for (int column = 0; column < widths.size(); ++column) {
        m_list->setColumnWidth(column, widths.at(column));
    }
}

void JournalPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareWidth();
}

void JournalPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        read();
    }
    shareWidth();
}

void JournalPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
