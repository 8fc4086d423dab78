// What is typed in the solve bar as a question, and what is wrong with it.
#include "core/analysis/titles.h"
#include "core/decimal/russian.h"
#include "ui/form/figure_words.h"
#include "ui/form/typed_fields.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/solve_bar.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace ui {
namespace {

using decimal::Decimal;

/// «Млн. руб» is «млн руб.»: points and spaces are not what people look at.
QString squeezed(QString unit) {
    static const QRegularExpression between(QStringLiteral("[.\\s\u00A0]+"));
    return unit.remove(between).toLower();
}

}  // namespace

std::optional<Decimal> SolveBar::numberOf(QLineEdit& field, const QString& what, const Decimal& example) {
    const auto typed = typedNumber(field.text(), what, editedFigure(example));
    if (const auto* number = std::get_if<Decimal>(&typed)) {
        return *number;
    }
    refuse(std::get<QString>(typed), field);
    return std::nullopt;
}

/// A number with a unit behind it: the figure's own unit is let go, another one is refused by its name.
std::optional<Decimal> SolveBar::typedGoal(const analysis::Target& target) {
    static const QRegularExpression numberAndUnit(
        QStringLiteral("^([-−+]?\\d[\\d\\s\u00A0\u202F.,']*?)\\s*(%|[^\\W\\d_].*)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString unit = QString::fromStdString(analysis::unitName(target.measure, m_shownPlan.edition()));
    if (const auto match = numberAndUnit.match(m_goal->text().trimmed()); match.hasMatch()) {
        if (squeezed(match.captured(2)) != squeezed(unit)) {
            refuse(QStringLiteral("Нужно: «%1» – другая единица, это число считают в «%2». Пример: %3")
                       .arg(match.captured(2), unit, editedFigure(*target.figure)),
                   *m_goal);
            return std::nullopt;
        }
        m_goal->setText(match.captured(1));
    }
    return numberOf(*m_goal, QStringLiteral("Нужно"), *target.figure);
}

/// Every fault of the fields at once, each beside its field.
std::optional<analysis::SolveRequest> SolveBar::request() {
    const analysis::Target* target = chosenTarget();
    const analysis::Lever* lever = chosenLever();
    if (target == nullptr) {
        return std::nullopt;
    }
    const auto goal = typedGoal(*target);
    if (lever == nullptr) {
        refuse(
            QStringLiteral("«%1» в списке нет. Пример: %2").arg(m_parameter->currentText(), m_parameter->itemText(0)),
            *m_parameter);
        return std::nullopt;
    }
    const auto from = numberOf(*m_from, QStringLiteral("От"), lever->least.value);
    const auto to = numberOf(*m_to, QStringLiteral("До"), lever->most.value);
    analysis::SolveRequest request;
    request.scenario = m_shownPlan.scenario();
    request.year = m_shownPlan.year();
    request.target = target->path;
    request.by = {lever->name, lever->isFactor ? typedRows(m_rows->text()) : std::vector<std::string>()};
    // A bound that nobody moved is the law's, and is called so.
    request.from = from == lever->least.value ? std::nullopt : from;
    request.to = to == lever->most.value ? std::nullopt : to;
    if (!goal || !from || !to) {
        checkParameter(request);
        return std::nullopt;
    }
    request.goal = *goal;
    return request;
}

/// What the solver would say of the rows and the bounds, while the rest of the fields is not ready for it.
void SolveBar::checkParameter(const analysis::SolveRequest& request) {
    auto lever = analysis::findLever(request.by, analysis::WhatIf(m_shownPlan.draft(), request.scenario, request.year));
    showFaults(lever ? analysis::narrow(*lever.value, request.from, request.to) : lever.findings);
}

void SolveBar::showFaults(const text::Findings& findings) {
    for (const text::Finding& finding : findings) {
        const bool ofTarget = chosenTarget() != nullptr && finding.place.parameter == chosenTarget()->path;
        QString words = inWords(finding.text);
        words.replace(0, 1, words.left(1).toUpper());
        if (ofTarget) {
            refuse(words, *m_target);
        } else {
            refuse(words, m_rows->isVisible() && !m_rows->text().isEmpty() ? *m_rows : *m_from);
        }
    }
}

/// A path means nothing to the person who chose by name.
QString SolveBar::inWords(const std::string& words) const {
    QString told = QString::fromStdString(words);
    if (const analysis::Target* target = chosenTarget(); target != nullptr) {
        told.replace(QString::fromStdString(target->path),
                     QString::fromStdString(analysis::targetTitle(*target, m_shownPlan.edition())));
    }
    if (const analysis::Lever* lever = chosenLever(); lever != nullptr && !lever->isFactor) {
        told.replace(QString::fromStdString(lever->name),
                     QString::fromStdString(analysis::leverTitle(*lever, m_shownPlan.edition())));
    }
    return told;
}

}  // namespace ui
