#include "ui/scenario/rebalance_bar.h"

#include "core/analysis/child_scenario.h"
#include "core/analysis/norm_loss.h"
#include "core/analysis/rebalance_rows.h"
#include "core/analysis/titles.h"
#include "core/decimal/russian.h"
#include "core/scenario/tree.h"
#include "ui/form/figure_words.h"
#include "ui/form/typed_fields.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemDelegate>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>
#include <map>

namespace ui {
namespace {

/// More rows scroll.
constexpr int rowsInSight = 6;

/// The figure in force of a row's column with this measure: what is typed shows its own decimals, what is computed from
/// other rows is told too.
QString figureOf(const analysis::WhatIf& whatIf, const form::Appendix& appendix, const std::string& row,
                 form::Measure measure) {
    const form::CellAddress cell{appendix.number, row, analysis::columnOf(appendix, measure)};
    const auto lever = analysis::findLever({cell.path(), {}}, whatIf);
    const std::optional<decimal::Decimal> figure = lever ? lever.value->current : whatIf.base().cell(cell).figure;
    return figure ? shownFigure(*figure) : QString();
}

std::vector<std::string> eachOnce(const std::vector<std::string>& rows) {
    std::vector<std::string> once;
    for (const std::string& row : rows) {
        if (std::ranges::find(once, row) == once.end()) {
            once.push_back(row);
        }
    }
    return once;
}

}  // namespace

void RebalanceBar::open(int appendix, const std::vector<std::string>& rows, const std::string& current) {
    m_appendix = appendix;
    QStringList marked;
    if (rows.size() > 1) {
        const analysis::WhatIf whatIf(m_shownPlan.draft(), m_shownPlan.scenario(), m_shownPlan.year());
        for (const std::string& row : analysis::movableRows(rows, current, appendix, whatIf)) {
            marked.append(QString::fromStdString(row));
        }
    }
    m_rows->setText(marked.join(QStringLiteral(", ")));
    m_goal->setCurrentIndex(0);
    m_table->setRowCount(0);
    setVisible(true);
    fill();
    if (rows.size() > 1 && static_cast<std::size_t>(marked.size()) < rows.size()) {
        tell(QStringLiteral(
                 "Из отмеченных строк взяты %1 из %2: со своим объёмом и стоимостью единицы, одного источника, "
                 "без частей взятых строк.")
                 .arg(marked.size())
                 .arg(rows.size()));
    }
    m_rows->setFocus();
}

void RebalanceBar::fill() {
    m_title->setText(QStringLiteral("Перенос объёмов при прежней сумме на человека, %1\u00A0год, сценарий «%2»")
                         .arg(m_shownPlan.year())
                         .arg(m_shownPlan.scenarioName()));
    fillTable();
}

void RebalanceBar::fillTable() {
    acceptTypedBound();
    m_pause->stop();
    const QScopedValueRollback filling(m_filling, true);
    std::map<QString, std::pair<QString, QString>> bounds;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto at = [&](Column column) { return m_table->item(row, static_cast<int>(column))->text(); };
        bounds[at(Column::Row)] = {at(Column::Least), at(Column::Most)};
    }
    m_listed = typedRows(m_rows->text());
    const std::vector<std::string> rows = eachOnce(m_listed);
    m_table->setRowCount(static_cast<int>(rows.size()));
    // One calculation for all rows: it takes longer than the rest of the strip together.
    const analysis::WhatIf whatIf(m_shownPlan.draft(), m_shownPlan.scenario(), m_shownPlan.year());
    const form::Appendix& appendix = *m_shownPlan.edition().appendix(m_appendix);
    for (int line = 0; line < m_table->rowCount(); ++line) {
        const std::string& key = rows[static_cast<std::size_t>(line)];
        const form::Row* row = appendix.row(key);
        const QString name = QString::fromStdString(key);
        const auto put = [&](Column column, const QString& words, bool typed) {
            auto* item = new QTableWidgetItem(words);
            const Qt::Alignment side = column == Column::Label ? Qt::AlignLeft
                                       : column == Column::Row ? Qt::AlignHCenter
                                                               : Qt::AlignRight;
            item->setTextAlignment(side | Qt::AlignVCenter);
            item->setFlags(typed ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(line, static_cast<int>(column), item);
        };
        put(Column::Row, name, false);
        put(Column::Label,
            row == nullptr ? QStringLiteral("в приложении такой строки нет") : QString::fromStdString(row->labelShort),
            false);
        put(Column::Volume, row == nullptr ? QString() : figureOf(whatIf, appendix, key, form::Measure::Volume), false);
        put(Column::UnitCost, row == nullptr ? QString() : figureOf(whatIf, appendix, key, form::Measure::UnitCost),
            false);
        put(Column::Least, bounds[name].first, true);
        put(Column::Most, bounds[name].second, true);
        put(Column::After, {}, false);
    }
    m_table->setVisible(!rows.empty());
    const int lines = std::min(rowsInSight, m_table->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 26 * lines + 2 * m_table->frameWidth());
    fillGoals();
    forgetFound();
}

void RebalanceBar::fillGoals() {
    const QSignalBlocker quiet(m_goal);
    const QString before = m_goal->currentText();
    m_goal->clear();
    m_goal->addItem(QStringLiteral("изменить объёмы как можно меньше"), QStringList());
    for (const std::string& key : eachOnce(m_listed)) {
        const QString row = QString::fromStdString(key);
        m_goal->addItem(QStringLiteral("как можно больше в строке\u00A0%1").arg(row),
                        QStringList{row, QStringLiteral("most")});
        m_goal->addItem(QStringLiteral("как можно меньше в строке\u00A0%1").arg(row),
                        QStringList{row, QStringLiteral("least")});
    }
    m_goal->setCurrentIndex(std::max(0, m_goal->findText(before)));
}

std::optional<decimal::Decimal> RebalanceBar::bound(int row, Column column, const QString& name) {
    const QString typed = m_table->item(row, static_cast<int>(column))->text();
    if (typed.trimmed().isEmpty()) {
        return std::nullopt;
    }
    const QString what = QStringLiteral("строка\u00A0%1, %2").arg(m_table->item(row, 0)->text(), name);
    const auto number = typedNumber(typed, what, m_table->item(row, static_cast<int>(Column::Volume))->text());
    if (const auto* value = std::get_if<decimal::Decimal>(&number)) {
        return *value;
    }
    refuse(std::get<QString>(number), *m_table);
    return std::nullopt;
}

std::optional<analysis::Rebalance> RebalanceBar::request() {
    analysis::Rebalance wanted;
    wanted.scenario = m_shownPlan.scenario();
    wanted.year = m_shownPlan.year();
    wanted.appendix = m_appendix;
    const std::vector<std::string> lines = eachOnce(m_listed);
    for (const std::string& key : m_listed) {
        const int row = static_cast<int>(std::ranges::find(lines, key) - lines.begin());
        if (m_shownPlan.edition().appendix(m_appendix)->row(key) == nullptr) {
            refuse(QStringLiteral("строки\u00A0%1 в приложении\u00A0%2 нет.")
                       .arg(QString::fromStdString(key))
                       .arg(m_appendix),
                   *m_rows);
            continue;
        }
        wanted.rows.push_back({key, bound(row, Column::Least, QStringLiteral("не меньше")),
                               bound(row, Column::Most, QStringLiteral("не больше"))});
    }
    if (const QStringList goal = m_goal->currentData().toStringList(); !goal.isEmpty()) {
        wanted.goalRow = goal.front().toStdString();
        wanted.goal =
            goal.back() == QLatin1String("most") ? analysis::Rebalance::Goal::Most : analysis::Rebalance::Goal::Least;
    }
    return refusal().isEmpty() ? std::optional(wanted) : std::nullopt;
}

bool RebalanceBar::takeRows() {
    m_pause->stop();
    if (typedRows(m_rows->text()) == m_listed) {
        return false;
    }
    fillTable();
    return true;
}

void RebalanceBar::readRows() {
    // One row alone is a list not yet whole.
    if (!takeRows() || m_listed.size() < 2) {
        return;
    }
    analysis::Rebalance listed;
    listed.appendix = m_appendix;
    for (const std::string& key : m_listed) {
        listed.rows.push_back({key, {}, {}});
    }
    refuseAll(analysis::rowFaults(listed, {m_shownPlan.draft(), m_shownPlan.scenario(), m_shownPlan.year()}), nullptr);
}

/// A bound still in its editor counts: the keyboard presses «Рассчитать» without leaving the cell.
void RebalanceBar::acceptTypedBound() {
    for (QLineEdit* editor : m_table->viewport()->findChildren<QLineEdit*>()) {
        // A closed editor is hidden until it is deleted.
        if (!editor->isHidden()) {
            emit m_table->itemDelegate()->commitData(editor);
            emit m_table->itemDelegate()->closeEditor(editor);
        }
    }
}

void RebalanceBar::refuseAll(const text::Findings& findings, QWidget* field) {
    for (const text::Finding& finding : findings) {
        const QString words = withRowNames(finding, m_shownPlan.edition());
        field == nullptr ? refuse(words) : refuse(words, *field);
    }
}

void RebalanceBar::rebalance() {
    acceptTypedBound();
    takeRows();
    forgetFound();
    const auto wanted = request();
    if (!wanted) {
        return;
    }
    auto outcome = analysis::rebalance(m_shownPlan.draft(), *wanted);
    refuseAll(outcome.findings, m_rows);
    if (outcome) {
        m_found = std::move(*outcome.value);
        showFound();
    }
}

void RebalanceBar::showFound() {
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const std::string key = m_table->item(row, 0)->text().toStdString();
        const auto found = std::ranges::find(m_found->rows, key, &analysis::RebalancedRow::row);
        QTableWidgetItem* after = m_table->item(row, static_cast<int>(Column::After));
        after->setText(found == m_found->rows.end() ? QString() : shownFigure(found->after));
        QFont font = m_table->font();
        font.setBold(found != m_found->rows.end() && found->after != found->before);
        after->setFont(font);
    }
    const bool moves = !m_found->settings.empty();
    QString after;
    for (const std::string& words :
         {analysis::normLossWords(*m_found), analysis::incompleteTotalWords(m_found->incompleteYears)}) {
        after += words.empty() ? QString() : QLatin1Char('\n') + QString::fromStdString(words);
    }
    tell(QStringLiteral("На человека: было %1, стало %2 руб.; остаток от округления объёмов %3 руб.%4%5")
             .arg(shownFigure(m_found->before), shownFigure(m_found->after),
                  QString::fromStdString(decimal::printSigned(m_found->remainder())),
                  moves ? QString() : QStringLiteral(" Объёмы уже в этих границах: переносить нечего."), after));
    const std::string wanted = "Перенос объёмов, " + std::to_string(m_shownPlan.year()) + " год";
    m_name->setText(QString::fromStdString(scenario::freeName(m_shownPlan.draft(), wanted)));
    m_naming->setVisible(moves);
    m_create->setEnabled(!m_shownPlan.isReadOnly());
    m_create->setToolTip(m_shownPlan.readOnlyReason());
}

void RebalanceBar::create() {
    if (!m_found || m_found->settings.empty()) {
        return;
    }
    const auto child = analysis::prepareChild(m_shownPlan.draft(), m_name->text().trimmed().toStdString(),
                                              m_shownPlan.scenario(), m_found->settings);
    const text::Findings refused = m_shownPlan.create(child);
    for (const text::Finding& finding : refused) {
        refuse(QString::fromStdString(finding.text), *m_name);
    }
    if (refused.empty()) {
        shut();
    }
}

void RebalanceBar::forgetFound() {
    m_found.reset();
    forget();
    m_naming->setVisible(false);
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->item(row, static_cast<int>(Column::After))->setText({});
    }
}

}  // namespace ui
