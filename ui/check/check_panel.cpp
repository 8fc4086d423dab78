#include "ui/check/check_panel.h"

#include "core/text/plural.h"
#include "ui/check/findings_model.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace ui {
namespace {

constexpr int findingHeight = 24;
constexpr int rightGap = 8;
constexpr int numberGap = 16;
constexpr int leastMessage = 100;
constexpr int titleHeight = 34;
constexpr int shownRows = 3;

QString countWords(check::State state, int count) {
    switch (state) {
    case check::State::Error:
        return QString::fromStdString(text::counted(count, "ошибка", "ошибки", "ошибок"));
    case check::State::Warning:
        return QString::fromStdString(text::counted(count, "предупреждение", "предупреждения", "предупреждений"));
    case check::State::Justified:
        return QString::fromStdString(text::counted(count, "обоснование", "обоснования", "обоснований"));
    case check::State::Checklist:
        return QString::fromStdString(text::counted(count, "пункт", "пункта", "пунктов"));
    }
    return {};
}

/// The list; the plain QTableView hint asks for far more than three rows.
class FindingsList : public QTableView {
public:
    FindingsList(QWidget* parent, std::function<void()> resized) : QTableView(parent), m_resized(std::move(resized)) {}
    QSize sizeHint() const override { return {400, findingHeight * shownRows}; }
    QSize minimumSizeHint() const override { return {200, findingHeight}; }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QTableView::resizeEvent(event);
        m_resized();
    }

private:
    std::function<void()> m_resized;
};

/// The widest text of a column, as the list would draw it.
int widestText(const QAbstractItemModel& model, int column, const QFont& usual) {
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        const QVariant own = index.data(Qt::FontRole);
        const QFontMetrics metrics(own.isValid() ? own.value<QFont>() : usual);
        widest = std::max(widest, metrics.horizontalAdvance(index.data().toString()));
    }
    return widest;
}

}  // namespace

CheckPanel::CheckPanel(const ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_model(new FindingsModel(shownPlan, this)),
      m_list(new FindingsList(this, [this] { arrangeColumns(); })),
      m_empty(new QLabel(QStringLiteral("Замечаний нет"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 0, 0);
    inset->addWidget(m_list);
    column->addLayout(inset, 1);
    m_empty->setContentsMargins(12, 6, 12, 6);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_empty);
    makeList();
    showCounts();
    connect(m_model, &FindingsModel::modelReset, this, &CheckPanel::showCounts);
}

QWidget* CheckPanel::makeTitle() {
    auto* title = new QWidget(this);
    title->setMinimumHeight(titleHeight);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(12, 3, 12, 3);
    line->setSpacing(6);
    auto* name = new ElidedLabel(QStringLiteral("Проверки"), title);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    name->setLook(TextSize::Base, Role::Text, Weight::Bold);
    line->addWidget(name);
    line->addSpacing(6);
    const std::array pictures{icon(Icon::Error, Role::Error), icon(Icon::Warning, Role::WarnMark),
                              icon(Icon::Ok, Role::Ok)};
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        auto* button = new QPushButton(pictures[i], {}, title);
        button->setCheckable(true);
        m_states[i] = button;
        line->addWidget(button);
        button->setToolTip(QStringLiteral("Показать только эти замечания"));
        connect(button, &QPushButton::toggled, this, &CheckPanel::showChosenStates);
    }
    line->addStretch(1);
    return title;
}

void CheckPanel::makeList() {
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    // Three findings are shown, and a long one goes on in the tooltip.
    m_list->setWordWrap(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->setVisible(false);
    m_list->verticalHeader()->setDefaultSectionSize(findingHeight);
    m_list->horizontalHeader()->setVisible(false);
    m_list->horizontalHeader()->setMinimumSectionSize(10);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->setAccessibleName(QStringLiteral("Список замечаний"));
    connect(m_list, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
}

void CheckPanel::showChosenStates() {
    const bool all = std::ranges::none_of(m_states, &QPushButton::isChecked);
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const auto state = static_cast<check::State>(i);
        const bool shown = all || m_states[i]->isChecked();
        if (m_model->isShown(state) != shown) {
            m_model->setShown(state, shown);
        }
    }
}

void CheckPanel::showCounts() {
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const auto state = static_cast<check::State>(i);
        const int count = m_model->count(state);
        m_states[i]->setText(countWords(state, count));
        m_states[i]->setAccessibleName(countWords(state, count));
        m_states[i]->setVisible(count > 0);
    }
    const bool empty = m_model->rowCount() == 0;
    m_empty->setText(m_model->count(check::State::Error) + m_model->count(check::State::Warning)
                                 + m_model->count(check::State::Justified)
                             > 0
                         ? QStringLiteral("Все виды замечаний скрыты")
                         : QStringLiteral("Замечаний нет"));
    m_empty->setVisible(empty && !isFolded());
    m_list->setVisible(!empty && !isFolded());
    joinEmptyColumns();
    arrangeColumns();
}

/// Words go on over the figures a finding has not: nothing is cut beside empty columns.
void CheckPanel::joinEmptyColumns() {
    constexpr auto message = static_cast<int>(FindingColumn::Message);
    m_list->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int last = message;
        while (last + 1 < m_model->columnCount() && m_model->index(row, last + 1).data().toString().isEmpty()) {
            ++last;
        }
        if (last > message) {
            m_list->setSpan(row, message, 1, last - message + 1);
        }
    }
}

void CheckPanel::setFolded(bool folded) {
    setProperty("folded", folded);
    showCounts();
    setMaximumHeight(folded ? titleHeight + 1 : QWIDGETSIZE_MAX);
}

bool CheckPanel::isFolded() const {
    return property("folded").toBool();
}

void CheckPanel::arrangeColumns() {
    if (m_list->model() == nullptr) {
        return;
    }
    // Measured, so that no number is cut; the message takes what is left.
    const QFontMetrics heading(ui::font(TextSize::Secondary));
    int left = m_list->viewport()->width() - rightGap;
    int numbers = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == static_cast<int>(FindingColumn::Message)) {
            continue;
        }
        const bool place = column == static_cast<int>(FindingColumn::Place);
        const int icon = place ? style()->pixelMetric(QStyle::PM_SmallIconSize) + 14 : 0;
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int width =
            std::max(widestText(*m_model, column, m_list->font()) + icon, heading.horizontalAdvance(name)) + numberGap;
        m_list->setColumnWidth(column, width);
        left -= width;
        numbers += place ? 0 : width;
    }
    m_list->setColumnWidth(static_cast<int>(FindingColumn::Message), std::max(leastMessage, left));
    giveWayToHeadings(numbers);
    update();
}

void CheckPanel::giveWayToHeadings(int room) {
    const auto write = [this](bool whole) {
        int right = 0;
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            const int count = m_model->count(static_cast<check::State>(i));
            m_states[i]->setText(whole ? countWords(static_cast<check::State>(i), count) : QString::number(count));
            right += count > 0 ? m_states[i]->sizeHint().width() + 6 : 0;
        }
        return right;
    };
    const int name =
        24 + QFontMetrics(ui::font(TextSize::Base, Weight::Bold)).horizontalAdvance(QStringLiteral("Проверки"));
    const bool fits = name + write(true) <= width() - room;
    if (!fits && !isFolded()) {
        write(false);
    }
}

void CheckPanel::choose(int row) {
    if (row >= 0 && row < m_model->rowCount()) {
        emit findingRequested(m_model->finding(row));
    }
}

void CheckPanel::step(bool forward) {
    const int count = m_model->rowCount();
    if (count == 0) {
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? (current.row() + (forward ? 1 : count - 1)) % count : forward ? 0 : count - 1;
    m_list->setCurrentIndex(m_model->index(row, 0));
    choose(row);
}

void CheckPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.setPen(color(Role::Border));
    painter.drawLine(0, titleHeight, width(), titleHeight);
    if (m_list->isHidden()) {
        return;
    }
    painter.setFont(ui::font(TextSize::Secondary));
    painter.setPen(color(Role::Text2));
    for (int column = 2; column < m_model->columnCount(); ++column) {
        const QRect place(m_list->x() + m_list->columnViewportPosition(column), 1, m_list->columnWidth(column) - 3,
                          titleHeight - 1);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
}

}  // namespace ui
