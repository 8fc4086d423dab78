#include "ui/scenario/solve_bar.h"

#include "core/analysis/child_scenario.h"
#include "core/analysis/norm_loss.h"
#include "core/analysis/titles.h"
#include "core/decimal/russian.h"
#include "core/scenario/tree.h"
#include "ui/form/figure_words.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {
namespace {

using decimal::Decimal;

}  // namespace

void SolveBar::open(const std::optional<form::CellAddress>& cell) {
    m_cell = cell;
    m_goal->clear();
    {
        const QSignalBlocker quiet(m_target);
        const QSignalBlocker quietToo(m_parameter);
        m_target->setCurrentIndex(-1);  // another cell, another figure, and another way to it
        m_parameter->setCurrentIndex(-1);
    }
    setVisible(true);
    fill();
    m_goal->setFocus();
}

void SolveBar::fill() {
    m_title->setText(
        QStringLiteral("Подбор, %1\u00A0год, сценарий «%2»").arg(m_shownPlan.year()).arg(m_shownPlan.scenarioName()));
    forgetAnswer();
    fillTargets();
    fillParameters();
    m_solve->setEnabled(!m_targets.empty() && !m_levers.empty());
    if (m_targets.empty()) {
        refuse(QStringLiteral("%1\u00A0год не введён: подбирать нечего.").arg(m_shownPlan.year()), *m_target);
    }
}

void SolveBar::fillTargets() {
    const form::Edition& edition = m_shownPlan.edition();
    const programme::YearResult& year = m_shownPlan.result();
    const analysis::Target* before = chosenTarget();
    const std::string path = before == nullptr ? std::string() : before->path;
    m_targets = m_cell ? analysis::figuresAround(*m_cell, edition, year) : std::vector<analysis::Target>();
    for (analysis::Target& total : analysis::programmeTotals(edition, year)) {
        if (std::ranges::find(m_targets, total.cells, &analysis::Target::cells) == m_targets.end()) {
            m_targets.push_back(std::move(total));
        }
    }
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    for (const analysis::Target& target : m_targets) {
        m_target->addItem(QString::fromStdString(analysis::targetTitle(target, edition)));
    }
    const auto found = std::ranges::find(m_targets, path, &analysis::Target::path);
    m_target->setCurrentIndex(m_targets.empty()          ? -1
                              : found == m_targets.end() ? 0
                                                         : static_cast<int>(found - m_targets.begin()));
    showTarget();
}

void SolveBar::fillParameters() {
    const analysis::Lever* before = chosenLever();
    const std::string name = before == nullptr ? std::string() : before->name;
    const analysis::WhatIf whatIf(m_shownPlan.draft(), m_shownPlan.scenario(), m_shownPlan.year());
    m_levers = analysis::offeredLevers(whatIf);
    const QSignalBlocker quiet(m_parameter);
    m_parameter->clear();
    for (const analysis::Lever& lever : m_levers) {
        m_parameter->addItem(QString::fromStdString(analysis::leverTitle(lever, m_shownPlan.edition())));
    }
    const auto found = std::ranges::find(m_levers, name, &analysis::Lever::name);
    if (found != m_levers.end()) {
        m_parameter->setCurrentIndex(static_cast<int>(found - m_levers.begin()));
    } else if (const analysis::Target* target = chosenTarget(); target != nullptr) {
        chooseParameterNear(*target);
    }
    showParameter();
}

/// The row's own volume or unit cost, else the unit costs together: what an economist turns first.
void SolveBar::chooseParameterNear(const analysis::Target& target) {
    const form::CellAddress& cell = target.cells.front();
    const form::Appendix& appendix = *m_shownPlan.edition().appendix(cell.appendix);
    const auto indexOf = [&](const std::string& name) {
        const auto found = std::ranges::find(m_levers, name, &analysis::Lever::name);
        return found == m_levers.end() ? -1 : static_cast<int>(found - m_levers.begin());
    };
    int chosen = -1;
    for (const form::Measure measure : {form::Measure::Volume, form::Measure::UnitCost}) {
        for (const form::Column& column : appendix.columns) {
            if (column.measure == measure && chosen < 0) {
                chosen = indexOf(form::CellAddress{cell.appendix, cell.row, column.key}.path());
            }
        }
    }
    for (const form::Column& column : appendix.columns) {
        if (column.measure == form::Measure::UnitCost && chosen < 0) {
            chosen = indexOf("a" + std::to_string(appendix.number) + "." + column.key);
        }
    }
    m_parameter->setCurrentIndex(std::max(chosen, m_levers.empty() ? -1 : 0));
}

void SolveBar::showTarget() {
    const analysis::Target* target = chosenTarget();
    m_unit->setText(target == nullptr
                        ? QString()
                        : QString::fromStdString(analysis::unitName(target->measure, m_shownPlan.edition()))
                              + QStringLiteral(", сейчас ") + shownFigure(*target->figure));
}

void SolveBar::showParameter() {
    const analysis::Lever* lever = chosenLever();
    const bool factor = lever != nullptr && lever->isFactor;
    m_rows->setVisible(factor);
    m_rowsTitle->setVisible(factor);
    m_rows->clear();
    m_from->setText(lever == nullptr ? QString() : editedFigure(lever->least.value));
    m_to->setText(lever == nullptr ? QString() : editedFigure(lever->most.value));
    // What does not fit is seen from its beginning.
    for (QLineEdit* field : {m_from, m_to, m_parameter->lineEdit()}) {
        field->setCursorPosition(0);
    }
}

const analysis::Lever* SolveBar::chosenLever() const {
    // The list can be typed into: what stands there counts, not what was chosen before.
    const int index = entryOf(*m_parameter);
    return index < 0 || index >= static_cast<int>(m_levers.size()) ? nullptr
                                                                   : &m_levers[static_cast<std::size_t>(index)];
}

const analysis::Target* SolveBar::chosenTarget() const {
    const int index = m_target->currentIndex();
    return index < 0 || index >= static_cast<int>(m_targets.size()) ? nullptr
                                                                    : &m_targets[static_cast<std::size_t>(index)];
}

void SolveBar::solve() {
    forgetAnswer();
    const auto asked = request();
    if (!asked) {
        return;
    }
    try {
        auto found = analysis::solve(m_shownPlan.draft(), *asked);
        if (!found) {
            showFaults(found.findings);
            return;
        }
        m_solution = std::move(*found.value);
    } catch (const decimal::ArithmeticError&) {
        // A bound of thirty digits: the plan cannot be computed there.
        refuse(QStringLiteral("Границы слишком широки: при таком значении числа плана не помещаются. Пример: до %1")
                   .arg(editedFigure(chosenLever()->most.value)),
               *m_to);
        return;
    }
    showAnswer();
}

void SolveBar::showAnswer() {
    const analysis::Solution& solution = *m_solution;
    QString words = QString::fromStdString(solution.words());
    words += QStringLiteral(" Сейчас %1 и\u00A0%2.")
                 .arg(shownFigure(solution.lever.current), shownFigure(*solution.target.figure));
    if (!solution.target.complete) {
        words += QStringLiteral(" Число неполное: введены не все слагаемые, ответ верен только для введённых.");
    }
    if (const std::string lost = analysis::normLossWords(solution); !lost.empty()) {
        words += QLatin1Char('\n') + QString::fromStdString(lost);
    }
    tell(words);
    const bool nearest = solution.reach == analysis::Reach::Nearest;
    if (nearest) {
        m_neighbours->setItems({shownFigure(solution.below->value), shownFigure(solution.above->value)});
        m_neighbours->setCurrent(solution.chosen.value == solution.below->value ? 0 : 1);
    }
    m_neighbours->setVisible(nearest);
    m_name->setText(freeName());
    m_naming->setVisible(solution.reach != analysis::Reach::Bounded);
    m_create->setEnabled(!m_shownPlan.isReadOnly());
    m_create->setToolTip(m_shownPlan.readOnlyReason());
}

const analysis::SolvedPoint& SolveBar::chosenPoint() const {
    if (m_solution->reach != analysis::Reach::Nearest) {
        return m_solution->chosen;
    }
    return m_neighbours->current() == 0 ? *m_solution->below : *m_solution->above;
}

QString SolveBar::freeName() const {
    const QString wanted =
        QStringLiteral("Подбор до\u00A0%1\u00A0%2")
            .arg(shownFigure(m_solution->goal),
                 QString::fromStdString(analysis::unitName(m_solution->target.measure, m_shownPlan.edition())));
    return QString::fromStdString(scenario::freeName(m_shownPlan.draft(), wanted.toStdString()));
}

void SolveBar::create() {
    if (!m_solution || m_solution->reach == analysis::Reach::Bounded) {
        return;
    }
    const std::string note = "подбор: " + analysis::targetTitle(m_solution->target, m_shownPlan.edition()) + " = "
                             + decimal::printRussian(m_solution->goal) + ", " + std::to_string(m_shownPlan.year())
                             + " год";
    const auto settings =
        m_solution->lever.settingsAt(chosenPoint().value, m_shownPlan.scenario(), m_shownPlan.year(), note);
    const auto child = analysis::prepareChild(m_shownPlan.draft(), m_name->text().trimmed().toStdString(),
                                              m_shownPlan.scenario(), settings);
    const text::Findings refused = m_shownPlan.create(child);
    for (const text::Finding& finding : refused) {
        refuse(QString::fromStdString(finding.text), *m_name);
    }
    if (refused.empty()) {
        shut();
    }
}

void SolveBar::forgetAnswer() {
    m_solution.reset();
    forget();
    m_neighbours->setVisible(false);
    m_naming->setVisible(false);
}

}  // namespace ui
