#include "ui/window/list_filter.h"

#include "core/text/folding.h"
#include "ui/form/appendix_model.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/segmented_switch.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int searchWidth = 240;
constexpr int filterLineHeight = 36;

using form::ColumnType;

QString nameOf(const form::Column& column) {
    return QString::fromStdString(column.filterName.empty() ? column.shortName : column.filterName);
}

}  // namespace

ListFilter::ListFilter(ShownPlan& plan, AppendixModel& model, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_model(model),
      m_search(new QLineEdit(this)),
      m_wide(new SegmentedSwitch(QStringLiteral("Какие строки показать"), this)),
      m_narrow(new QComboBox(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 3, 8, 3);
    line->setSpacing(8);
    setFixedHeight(filterLineHeight);
    m_search->setFixedWidth(searchWidth);
    m_search->setPlaceholderText(QStringLiteral("Код или часть названия"));
    m_search->setAccessibleName(QStringLiteral("Найти в перечне"));
    // A screen reader meets the picture as a button, which needs a name.
    m_search->addAction(icon(Icon::Find, Role::Text2), QLineEdit::LeadingPosition)->setText(QStringLiteral("Поиск"));
    m_search->installEventFilter(this);
    nameChoice(*m_narrow, QStringLiteral("Какие строки показать"));
    line->addWidget(m_search);
    line->addWidget(m_wide);
    line->addWidget(m_narrow);
    line->addStretch(1);
    findConditions();
    showCounts();
    connect(m_search, &QLineEdit::textEdited, this, &ListFilter::setSearch);
    connect(m_wide, &SegmentedSwitch::currentChanged, this, &ListFilter::choose);
    connect(m_narrow, &QComboBox::activated, this, &ListFilter::choose);
    connect(&plan, &ShownPlan::changed, this, &ListFilter::showCounts);
    const auto again = [this] {
        showCounts();
        apply();
    };
    connect(&plan, &ShownPlan::yearChanged, this, again);
    connect(&plan, &ShownPlan::scenarioChanged, this, again);
}

void ListFilter::findConditions() {
    using Kind = Condition::Kind;
    const form::Appendix& list = m_model.appendix();
    m_conditions.push_back({Kind::All, 0, {}, QStringLiteral("Все")});
    bool hasMarks = false;
    for (std::size_t column = 0; column < list.columns.size(); ++column) {
        const form::Column& of = list.columns[column];
        if (of.type == ColumnType::Mark) {
            hasMarks = true;
            m_conditions.push_back({Kind::Marked, column, {}, nameOf(of)});
        }
        for (const form::Choice& choice : of.choices) {
            QString name = QString::fromStdString(choice.name);
            name[0] = name.at(0).toUpper();
            m_conditions.push_back({Kind::Chosen, column, choice.word, name});
        }
    }
    if (hasMarks) {
        m_conditions.push_back({Kind::Unmarked, 0, {}, QStringLiteral("Без отметок")});
    }
    m_conditions.push_back({Kind::WithFindings, 0, {}, QStringLiteral("С замечаниями")});
}

bool ListFilter::holds(const Condition& condition, std::size_t place) const {
    const programme::ListResult& list = *m_plan.result().list(m_model.appendix().number);
    const auto& columns = list.table().columns;
    switch (condition.kind) {
    case Condition::Kind::All:
        return true;
    case Condition::Kind::Marked:
        return list.number(place, condition.column).has_value();
    case Condition::Kind::Chosen:
        return list.text(place, condition.column) == condition.word;
    case Condition::Kind::Unmarked:
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (columns[column].type == ColumnType::Mark && list.number(place, column)) {
                return false;
            }
        }
        return true;
    case Condition::Kind::WithFindings:
        return m_faulty.contains(list.rows()[place]);
    }
    return true;
}

bool ListFilter::hasWords(std::size_t place) const {
    const programme::ListResult& list = *m_plan.result().list(m_model.appendix().number);
    const auto& columns = list.table().columns;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].type == ColumnType::Text
            && text::foldForSearch(list.text(place, column)).find(m_wanted) != std::string::npos) {
            return true;
        }
    }
    return m_wanted.empty();
}

void ListFilter::readFaults() {
    m_faulty.clear();
    for (const check::CheckFinding& finding : m_plan.findings()) {
        if (finding.state != check::State::Justified && finding.year == m_plan.year() && finding.cell
            && finding.cell->appendix == m_model.appendix().number) {
            m_faulty.insert(finding.cell->row);
        }
    }
}

QStringList ListFilter::choices() const {
    return m_wide->items();
}

void ListFilter::showCounts() {
    readFaults();
    const std::size_t rows = m_plan.result().list(m_model.appendix().number)->rows().size();
    QStringList items;
    for (const Condition& condition : m_conditions) {
        int count = 0;
        for (std::size_t place = 0; place < rows; ++place) {
            count += holds(condition, place) ? 1 : 0;
        }
        items.append(condition.name + QStringLiteral("\u00A0%1").arg(count));
    }
    if (items == m_wide->items()) {
        return;
    }
    m_wide->setItems(items);
    m_wide->setCurrent(m_choice);
    m_narrow->clear();
    for (const QString& item : items) {
        m_narrow->addItem(QStringLiteral("Показать: ") + item.left(1).toLower() + item.mid(1));
    }
    m_narrow->setCurrentIndex(m_choice);
    arrange();
}

void ListFilter::choose(int choice) {
    if (choice < 0 || choice >= static_cast<int>(m_conditions.size())) {
        return;
    }
    m_choice = choice;
    m_wide->setCurrent(choice);
    m_narrow->setCurrentIndex(choice);
    apply();
}

void ListFilter::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListFilter::setSearch(const QString& text) {
    if (m_search->text() != text) {
        m_search->setText(text);
    }
    m_wanted = text::foldForSearch(text.toStdString());
    apply();
}

void ListFilter::clear() {
    m_search->clear();
    m_wanted.clear();
    choose(0);
}

void ListFilter::apply() {
    const auto& rows = m_plan.result().list(m_model.appendix().number)->rows();
    const Condition& condition = m_conditions[static_cast<std::size_t>(m_choice)];
    std::unordered_set<std::string> hidden;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (!holds(condition, place) || !hasWords(place)) {
            hidden.insert(rows[place]);
        }
    }
    m_model.setHiddenRows(std::move(hidden));
    emit applied();
}

QString ListFilter::words() const {
    const auto whole = static_cast<int>(m_plan.result().list(m_model.appendix().number)->rows().size());
    const int shown = m_model.rows().listCount();
    return shown == whole ? QString() : QStringLiteral("Показано\u00A0%1 из\u00A0%2").arg(shown).arg(whole);
}

/// The choices side by side where they have room, else one list of them.
void ListFilter::arrange() {
    const int room = width() - searchWidth - 24;
    const bool fits = m_wide->sizeHint().width() <= room;
    m_wide->setVisible(fits);
    m_narrow->setVisible(!fits);
}

void ListFilter::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool ListFilter::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            setSearch({});
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            emit leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListFilter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Base));
    painter.setPen(color(Role::Border));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

}  // namespace ui
