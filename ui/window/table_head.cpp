#include "ui/window/table_head.h"

#include "ui/form/appendix_model.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/window/column_choices.h"
#include "ui/window/row_filters.h"

#include <QComboBox>

namespace ui {
namespace {

constexpr int roomForFourLists = 1100;

}  // namespace

TableHead::TableHead(const TableParts& table, ColumnChoices& columns, RowFilters& rows, QWidget* parent)
    : PageTitle(QStringLiteral("Приложение\u00A0%1").arg(table.model.appendix().number), parent),
      m_table(table),
      m_columnChoices(columns),
      m_rowFilters(rows),
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

QComboBox* TableHead::addChoice(const QString& name, const QList<TableChoice>& choices) {
    auto* box = new QComboBox(this);
    nameChoice(*box, name);
    for (const TableChoice& choice : choices) {
        box->addItem(choice.words, choice.value);
    }
    addControl(box);
    return box;
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
    const bool hasRoom = width() >= roomForFourLists || m_earlier->isHidden() || m_columns->isHidden();
    m_labels->setVisible(hasRoom && m_rowFilters.ofList() == nullptr);
}

void TableHead::resizeEvent(QResizeEvent* event) {
    PageTitle::resizeEvent(event);
    showLabels();
}

}  // namespace ui
