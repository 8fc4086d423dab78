#include "ui/import/import_side.h"

#include "core/programme/facts.h"
#include "core/text/plural.h"
#include "ui/import/import_session.h"
#include "ui/import/import_words.h"
#include "ui/import/sheet_list.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/titles.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int sideWidth = 206;
constexpr int moneyAsHeaded = -1;

QString nameOf(const sheet::Sheet& sheet, std::size_t at) {
    return sheet.name.empty() ? QStringLiteral("Таблица %1").arg(at + 1) : QString::fromStdString(sheet.name);
}

QString wordsOf(const sheet::Sheet& sheet, const reading::SheetGuess& guess) {
    const QString hidden = sheet.hidden ? QStringLiteral("скрытый лист, ") : QString();
    if (!sheet.refusal.empty()) {
        return hidden + QStringLiteral("не прочитан: ") + QString::fromStdString(sheet.refusal);
    }
    if (guess.appendix == 0) {
        return sheet.hidden ? hidden + QStringLiteral("не узнан") : QStringLiteral("таблиц нет");
    }
    return hidden + QStringLiteral("приложение\u00A0%1, ").arg(guess.appendix)
           + QString::fromStdString(text::counted(guess.rows, "строка", "строки", "строк"));
}

}  // namespace

ImportSide::ImportSide(ShownPlan& plan, ImportSession& session, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_session(session),
      m_sheetsTitle(new SectionTitle(QStringLiteral("Листы файла"), this)),
      m_sheets(new SheetList(this)),
      m_sheetBox(choiceBox(QStringLiteral("Лист"), this)),
      m_moneyFound(wrappedLabel({}, TextSize::Secondary, Role::Ok, Weight::Bold)),
      m_moneyAsked(wrappedLabel({}, TextSize::Secondary, Role::Warn)),
      m_yearAsked(wrappedLabel({}, TextSize::Secondary, Role::Warn)),
      m_numbers(new QGridLayout) {
    m_whole = new QVBoxLayout(this);
    m_whole->setContentsMargins(0, 8, 1, 8);
    m_whole->setSpacing(6);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_sheetsTitle);
    m_whole->addLayout(head);
    m_whole->addWidget(m_sheets);
    auto* rule = new RuleLine;
    m_whole->addWidget(rule);
    auto* found = new SectionTitle(QStringLiteral("Что найдено в заголовке"), this);
    auto* column = new QVBoxLayout;
    m_choices = column;
    column->setContentsMargins(12, 0, 12, 0);
    column->setSpacing(4);
    column->addWidget(m_sheetBox);
    column->addWidget(found);
    m_table = addChoice(*column, QStringLiteral("Таблица формы"));
    m_money = addChoice(*column, QStringLiteral("Деньги"));
    column->addWidget(m_moneyFound);
    column->addWidget(m_moneyAsked);
    m_year = addChoice(*column, QStringLiteral("Год"));
    column->addWidget(m_yearAsked);
    m_matching = addChoice(*column, QStringLiteral("Сопоставить по"));
    m_whole->addLayout(column);
    m_how = new QWidget(this);
    auto* how = new QVBoxLayout(m_how);
    how->setContentsMargins(12, 6, 12, 0);
    how->addWidget(new RuleLine);
    how->addWidget(new SectionTitle(QStringLiteral("Как прочитаны числа"), this));
    m_numbers->setSpacing(2);
    how->addLayout(m_numbers);
    m_whole->addWidget(m_how);
    m_ofColumn.insert(m_ofColumn.end(), {m_sheetsTitle, m_sheets, rule, found, m_how});
    setCompact(false);
    m_whole->addStretch(1);
    m_matching->addItem(QStringLiteral("номеру и названию"), static_cast<int>(reading::RowsBy::Both));
    m_matching->addItem(QStringLiteral("номеру строки"), static_cast<int>(reading::RowsBy::Number));
    m_matching->addItem(QStringLiteral("названию"), static_cast<int>(reading::RowsBy::Label));
    connect(m_sheetBox, &QComboBox::activated, this,
            [this](int sheet) { m_session.chooseSheet(static_cast<std::size_t>(sheet)); });
    connect(m_sheets, &SheetList::sheetChosen, this,
            [this](int sheet) { m_session.chooseSheet(static_cast<std::size_t>(sheet)); });
    connect(m_table, &QComboBox::activated, this, [this] { m_session.chooseAppendix(m_table->currentData().toInt()); });
    connect(m_money, &QComboBox::activated, this, [this] {
        const int power = m_money->currentData().toInt();
        m_session.chooseMoney(power == moneyAsHeaded ? std::nullopt : std::optional(power));
    });
    connect(m_year, &QComboBox::activated, this, [this] { m_session.chooseYear(m_year->currentData().toInt()); });
    connect(m_matching, &QComboBox::activated, this,
            [this] { m_session.chooseMatching(static_cast<reading::RowsBy>(m_matching->currentData().toInt())); });
}

QComboBox* ImportSide::addChoice(QVBoxLayout& column, const QString& name) {
    auto* list = choiceBox(name, this);
    QLabel* label = textLabel(name, TextSize::Secondary, Role::Text2);
    label->setBuddy(list);
    m_ofColumn.push_back(label);
    column.addWidget(label);
    column.addWidget(list);
    return list;
}

void ImportSide::setCompact(bool compact) {
    constexpr int most = QWIDGETSIZE_MAX;
    setMinimumWidth(compact ? 0 : sideWidth);
    setMaximumWidth(compact ? most : sideWidth);
    m_whole->setContentsMargins(0, compact ? 4 : 8, 1, compact ? 4 : 8);
    m_choices->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QWidget* part : m_ofColumn) {
        part->setVisible(!compact);
    }
    m_sheetBox->setVisible(compact);
    m_matching->setVisible(!compact);
    m_isCompact = compact;
    if (m_session.isOpen()) {
        showMapping();
    }
}

void ImportSide::showSheets() {
    std::vector<ListedSheet> sheets;
    const auto& source = m_session.source();
    for (std::size_t at = 0; at < source.tables.sheets.size(); ++at) {
        const sheet::Sheet& sheet = source.tables.sheets[at];
        const reading::SheetGuess& guess = source.guesses[at];
        sheets.push_back({nameOf(sheet, at), wordsOf(sheet, guess), guess.appendix != 0});
    }
    m_sheetBox->clear();
    for (const ListedSheet& sheet : sheets) {
        m_sheetBox->addItem(sheet.name + QStringLiteral(" – ") + sheet.words);
    }
    m_sheetBox->setCurrentIndex(static_cast<int>(m_session.sheet()));
    m_sheetsTitle->setText(source.tables.isDocument ? QStringLiteral("Таблицы файла") : QStringLiteral("Листы файла"));
    m_sheets->setSheets(sheets, static_cast<int>(m_session.sheet()));
    m_table->clear();
    for (const form::Appendix& appendix : m_plan.edition().appendices) {
        m_table->addItem(QStringLiteral("приложение %1").arg(appendix.number), appendix.number);
    }
    fillYears();
}

void ImportSide::fillYears() {
    m_year->clear();
    for (const int year : m_plan.years()) {
        m_year->addItem(QStringLiteral("%1 год").arg(year), year);
    }
    for (const int year : programme::factYears(m_plan.years())) {
        if (m_plan.calculation().year(year) == nullptr) {
            m_year->addItem(QStringLiteral("%1 год, факт").arg(year), year);
        }
    }
}

void ImportSide::showMapping() {
    m_table->setCurrentIndex(m_table->findData(m_session.appendix().number));
    m_year->setCurrentIndex(m_year->findData(m_session.year()));
    m_matching->setCurrentIndex(m_matching->findData(static_cast<int>(m_session.choices().matching)));
    m_matching->setEnabled(!m_session.appendix().listRow.has_value());
    const auto& heading = m_session.mapping().heading;
    m_yearAsked->setVisible(!m_isCompact && heading && heading->ofYear.has_value());
    if (heading && heading->ofYear) {
        m_yearAsked->setText(QStringLiteral("в заголовке даты %1 года, ячейки сомнительны").arg(*heading->ofYear));
    }
    showMoney();
    showNumbers();
}

void ImportSide::showMoney() {
    const reading::TableMapping& mapping = m_session.mapping();
    const bool hasMoney = !mapping.moneyFields.empty();
    const bool byKeys = mapping.heading && mapping.heading->byKeys;
    const auto& chosen = m_session.choices().money;
    m_money->clear();
    const QString found = byKeys               ? QStringLiteral("как в форме")
                          : mapping.moneyFound ? moneyName(*mapping.moneyFound)
                                               : QStringLiteral("не указаны");
    m_money->addItem(found, moneyAsHeaded);
    for (const int power : {0, 3, 6, 9}) {
        if (byKeys || !mapping.moneyFound || *mapping.moneyFound != power) {
            m_money->addItem(moneyName(power), power);
        }
    }
    m_money->setCurrentIndex(chosen ? std::max(m_money->findData(*chosen), 0) : 0);
    m_money->setEnabled(hasMoney);
    const QString deed = hasMoney ? moneyDeed(moneySteps(mapping, m_plan.edition(), m_session.appendix())) : QString();
    m_moneyFound->setText(deed);
    m_moneyFound->setVisible(!deed.isEmpty() && !m_isCompact);
    const bool isAsked = hasMoney && !byKeys && !chosen && !mapping.moneyFound;
    m_moneyAsked->setText(QStringLiteral("Деньги: не указаны, ячейки сомнительны"));
    m_moneyAsked->setVisible(isAsked && !m_isCompact);
    m_money->setToolTip(isAsked ? m_moneyAsked->text() : deed);
}

void ImportSide::showNumbers() {
    while (QLayoutItem* item = m_numbers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto add = [&](const QString& name, const QString& value) {
        m_numbers->addWidget(textLabel(name, TextSize::Secondary, Role::Text2), row, 0);
        m_numbers->setRowMinimumHeight(row, 19);
        m_numbers->addWidget(textLabel(value, TextSize::Secondary, Role::Text), row++, 1, Qt::AlignRight);
    };
    const sheet::Sheet& sheet = m_session.sheetShown();
    bool hasComma = false;
    bool hasPoint = false;
    for (const reading::ReadCell& cell : m_session.table().cells) {
        hasComma = hasComma || cell.text.find(',') != std::string::npos;
        hasPoint = hasPoint || cell.text.find('.') != std::string::npos;
    }
    add(QStringLiteral("Дробная часть"), hasComma && hasPoint ? QStringLiteral("запятая, точка")
                                         : hasPoint           ? QStringLiteral("точка")
                                                              : QStringLiteral("запятая"));
    add(QStringLiteral("«X»"), QStringLiteral("закрытая ячейка"));
    const auto counted = [](std::size_t count, const char* one, const char* few, const char* many) {
        return QString::fromStdString(text::counted(count, one, few, many));
    };
    if (!sheet.hiddenColumns.empty()) {
        add(QStringLiteral("Скрытые столбцы"),
            counted(sheet.hiddenColumns.size(), "прочитан", "прочитаны", "прочитаны"));
    }
    if (!sheet.hiddenRows.empty()) {
        add(QStringLiteral("Скрытые строки"), counted(sheet.hiddenRows.size(), "прочитана", "прочитаны", "прочитаны"));
    }
    if (!sheet.formulaFaults.empty()) {
        add(QStringLiteral("Формулы с ошибкой"), QString::number(sheet.formulaFaults.size()));
    }
    if (m_session.mapping().lines && m_session.mapping().lines->first > 1) {
        add(QStringLiteral("Над таблицей"),
            counted(static_cast<std::size_t>(m_session.mapping().lines->first - 1), "строка", "строки", "строк"));
    }
}

QString ImportSide::moneyWords() const {
    return m_money->toolTip();
}

}  // namespace ui
