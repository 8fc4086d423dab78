#include "ui/window/table_head.h"

#include "core/explain/companion.h"
#include "ui/form/appendix_model.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/window/column_choices.h"
#include "ui/window/row_filters.h"

#include <QComboBox>
#include <QToolButton>

namespace ui {
namespace {

constexpr int roomForFourLists = 1100;
/// There the switch has room for names beside numbers.
constexpr int roomForNames = 700;

}  // namespace

TableHead::TableHead(const TableParts& table, ColumnChoices& columns, RowFilters& rows, QWidget* parent)
    : PageTitle(QStringLiteral("Приложение\u00A0%1").arg(table.model.appendix().number), parent),
      m_table(table),
      m_columnChoices(columns),
      m_rowFilters(rows),
      m_companion(addCompanion()),
      m_earlier(addChoice(QStringLiteral("Прежние годы рядом"), columns.earlierOffered())),
      m_columns(addChoice(QStringLiteral("Графы каждого года"), columns.offered())),
      m_rows(addChoice(QStringLiteral("Какие строки показать"), rows.offered())),
      m_labels(addChoice(QStringLiteral("Названия строк"), labelChoices())) {
    m_rows->setVisible(rows.ofList() == nullptr);
    showLabelMode(LabelMode::UpToThreeLines);
    connect(m_earlier, &QComboBox::activated, this, [this](int place) {
        m_columnChoices.setEarlierYears(static_cast<EarlierYears>(m_earlier->itemData(place).toInt()));
    });
    connect(m_columns, &QComboBox::activated, this,
            [this](int place) { m_columnChoices.choose(m_columns->itemData(place).toInt()); });
    connect(m_rows, &QComboBox::activated, this,
            [this](int choice) { m_rowFilters.choose(static_cast<RowFilter>(choice)); });
    connect(m_labels, &QComboBox::activated, this,
            [this](int place) { emit labelModeChosen(static_cast<LabelMode>(m_labels->itemData(place).toInt())); });
    connect(&columns, &ColumnChoices::changed, this, &TableHead::refresh);
    connect(&rows, &RowFilters::changed, this, &TableHead::showRows);
    refresh();
}

/// The two tables by their numbers; the page stays the same one, so does its place in the switch.
SegmentedSwitch* TableHead::addCompanion() {
    const form::Appendix& own = m_table.model.appendix();
    const form::Appendix* const other = explain::companionOf(m_table.plan.edition(), own.number);
    if (other == nullptr) {
        return nullptr;
    }
    const int place = own.number < other->number ? 0 : 1;
    auto* choice = new SegmentedSwitch(QStringLiteral("Таблицы тех же строк"), this);
    choice->setItems(companionNames(true));
    choice->setCurrent(place);
    connect(choice, &SegmentedSwitch::currentChanged, this, [this, choice, place, number = other->number](int chosen) {
        if (chosen != place) {
            choice->setCurrent(place);
            emit companionRequested(number);
        }
    });
    addControl(choice);
    return choice;
}

QStringList TableHead::companionNames(bool whole) const {
    const form::Appendix& own = m_table.model.appendix();
    const form::Appendix& other = *explain::companionOf(m_table.plan.edition(), own.number);
    const bool isFirst = own.number < other.number;
    QStringList names;
    for (const form::Appendix* table : {isFirst ? &own : &other, isFirst ? &other : &own}) {
        const QString number = QString::number(table->number);
        names.append(whole ? number + QChar(0x00A0) + QString::fromStdString(table->shortTitle) : number);
    }
    return names;
}

QComboBox* TableHead::addChoice(const QString& name, const QList<TableChoice>& choices) {
    auto* box = new QComboBox(this);
    nameChoice(*box, name);
    for (const TableChoice& choice : choices) {
        box->addItem(choice.words, choice.value);
    }
    addControl(box);
    return box;
}

void TableHead::addToggle(QAction& action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setAutoRaise(true);
    button->setAccessibleName(action.text());
    addControl(button);
}

QList<TableChoice> TableHead::labelChoices() {
    return {{static_cast<int>(LabelMode::Short), QStringLiteral("Названия: краткие")},
            {static_cast<int>(LabelMode::OneLine), QStringLiteral("Названия: одна строка")},
            {static_cast<int>(LabelMode::UpToThreeLines), QStringLiteral("Названия: до 3\u00A0строк")},
            {static_cast<int>(LabelMode::Full), QStringLiteral("Названия полностью")}};
}

void TableHead::refresh() {
    const form::Appendix& appendix = m_table.model.appendix();
    QString name = QString::fromStdString(appendix.shortTitle);
    // «По условиям» and «По источникам» say what the cost is divided by; other tables are named by themselves.
    if (appendix.role == form::mainRole || appendix.role == form::sourcesRole) {
        name = QStringLiteral("Стоимость ") + name.toLower();
    }
    const bool together = m_columnChoices.yearsTogether();
    setAddition(together ? QStringLiteral("%1, все\u00A0годы").arg(name)
                         : QStringLiteral("%1, %2\u00A0год").arg(name).arg(m_table.plan.year()));
    const EarlierYears earlier = m_columnChoices.earlierYears();
    m_earlier->setCurrentIndex(m_earlier->findData(static_cast<int>(earlier)));
    m_earlier->setVisible(earlier != EarlierYears::None);
    m_columns->setCurrentIndex(m_columns->findData(m_columnChoices.chosen()));
    m_columns->setVisible(together || earlier != EarlierYears::None);
    showLabels();
}

void TableHead::showRows() {
    const QList<TableChoice> offered = m_rowFilters.offered();
    for (int place = 0; place < m_rows->count(); ++place) {
        m_rows->setItemText(place, offered.at(place).words);
    }
    m_rows->setCurrentIndex(static_cast<int>(m_rowFilters.chosen()));
}

void TableHead::showLabelMode(LabelMode mode) {
    m_labels->setCurrentIndex(m_labels->findData(static_cast<int>(mode)));
}

/// Four lists leave the title no room; the names of rows are in the menu too. Names of a list are typed texts of one
/// line.
void TableHead::showLabels() {
    const int others =
        (m_companion != nullptr ? 2 : 0) + (m_earlier->isHidden() ? 0 : 1) + (m_columns->isHidden() ? 0 : 1);
    const bool hasRoom = width() >= roomForFourLists || others < 2;
    m_labels->setVisible(hasRoom && m_rowFilters.ofList() == nullptr);
}

void TableHead::resizeEvent(QResizeEvent* event) {
    PageTitle::resizeEvent(event);
    if (m_companion != nullptr) {
        m_companion->setItems(companionNames(width() >= roomForNames));
    }
    showLabels();
}

}  // namespace ui
