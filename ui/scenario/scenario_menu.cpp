#include "ui/scenario/scenario_menu.h"

#include "core/analysis/total_effect.h"
#include "core/scenario/tree.h"
#include "ui/form/figure_words.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/icons.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <span>

namespace ui {
namespace {

/// As many as are read at a glance; the rest are counted.
constexpr std::size_t childrenTold = 4;

QString nameOf(const scenario::Draft& draft, scenario::ScenarioId id) {
    return QStringLiteral("«%1»").arg(QString::fromStdString(draft.scenario(id)->name));
}

/// «11 236,6 → 11 207,3 млн руб.»
QString effectWords(const analysis::TotalEffect& effect, const form::Edition& edition) {
    if (effect.before == effect.after) {
        return effect.before ? QStringLiteral("не изменится.") : QStringLiteral("итога нет.");
    }
    const auto shown = [](const std::optional<decimal::Decimal>& figure) {
        return figure ? shownFigure(*figure) : QStringLiteral("не введено");
    };
    return QStringLiteral("%1 → %2\u00A0%3%4")
        .arg(shown(effect.before), shown(effect.after), QString::fromUtf8(form::moneyName(edition.money)),
             effect.isWhole ? QString() : QStringLiteral(", неполно"));
}

/// What becomes of those that stand on a scenario when they are moved to its parent.
QString moveWords(const ShownPlan& shownPlan, scenario::ScenarioId id, std::span<const scenario::ScenarioId> children) {
    const scenario::Draft& draft = shownPlan.draft();
    QString words = QStringLiteral("Перенесённые сохранят свои отличия, а вместо чисел %1 в них будут числа %2.")
                        .arg(nameOf(draft, id), nameOf(draft, *draft.scenario(id)->parent));
    if (const auto moved = prepareDelete(draft, id, scenario::Children::MoveUp)) {
        words += QStringLiteral(" Вся программа, %1\u00A0год:").arg(shownPlan.year());
        const std::span<const scenario::ScenarioId> told = children.first(std::min(childrenTold, children.size()));
        for (const analysis::TotalEffect& effect :
             analysis::totalEffects(draft, *moved.value, told, shownPlan.year())) {
            words += QLatin1Char('\n') + nameOf(draft, effect.scenario) + QStringLiteral(": ")
                     + effectWords(effect, shownPlan.edition());
        }
        if (children.size() > told.size()) {
            words += QStringLiteral("\nи ещё %1.").arg(children.size() - told.size());
        }
    }
    return words + QStringLiteral("\nУдаление можно отменить.");
}

void addLines(const scenario::Draft& draft, scenario::ScenarioId id, int depth, QList<ScenarioLine>& lines) {
    const scenario::Scenario& known = *draft.scenario(id);
    lines.append({id, depth, QString::fromStdString(known.name), known.frozen});
    for (const scenario::Scenario& child : draft.content().scenarios) {
        if (child.parent == id) {
            addLines(draft, child.id, depth + 1, lines);
        }
    }
}

/// «&» in a name is no underlined letter of a menu.
QString menuText(const ScenarioLine& line) {
    QString name = line.name;
    name.replace(QLatin1Char('&'), QStringLiteral("&&"));
    const QString frozen = line.frozen ? QStringLiteral(" (заморожен)") : QString();
    return QString(line.depth * 4, QChar(0x00A0)) + name + frozen;
}

}  // namespace

QList<ScenarioLine> scenarioLines(const scenario::Draft& draft) {
    QList<ScenarioLine> lines;
    addLines(draft, scenario::rootScenario, 0, lines);
    return lines;
}

ScenarioMenu::ScenarioMenu(ShownPlan& shownPlan, ScenarioBar& bar, QMenu& menu, QObject* parent)
    : QObject(parent), m_shownPlan(shownPlan), m_bar(bar), m_menu(menu) {
    connect(&menu, &QMenu::aboutToShow, this, &ScenarioMenu::fill);
    fill();  // an empty menu would not open
}

void ScenarioMenu::fill() {
    m_menu.clear();
    const scenario::Scenario& current = *m_shownPlan.draft().scenario(m_shownPlan.scenario());
    const bool writable = !m_shownPlan.isReadOnly();
    const bool isChild = current.parent.has_value();
    const auto add = [this](const QString& name, bool enabled, auto deed) {
        QAction* action = m_menu.addAction(name, this, deed);
        action->setEnabled(enabled);
        return action;
    };
    add(QStringLiteral("Создать на основе текущего…"), writable, [this] {
        m_bar.open(ScenarioDeed::Create);
    })->setIcon(icon(Icon::Plus));
    add(QStringLiteral("Скопировать текущий…"), writable, [this] { m_bar.open(ScenarioDeed::Duplicate); });
    add(QStringLiteral("Переименовать текущий…"), writable, [this] { m_bar.open(ScenarioDeed::Rename); });
    m_menu.addSeparator();
    QMenu* parents = m_menu.addMenu(QStringLiteral("Сменить основу"));
    parents->setEnabled(writable && isChild && !current.frozen);
    addParents(*parents);
    add(QStringLiteral("Влить в основу"), writable && isChild && !current.frozen,
        [this] { apply(prepareMerge(m_shownPlan.draft(), m_shownPlan.scenario())); });
    add(current.frozen ? QStringLiteral("Разморозить") : QStringLiteral("Заморозить"), writable, [this] {
        const scenario::ScenarioId id = m_shownPlan.scenario();
        apply(m_shownPlan.draft().scenario(id)->frozen ? prepareUnfreeze(m_shownPlan.draft(), id)
                                                       : prepareFreeze(m_shownPlan.draft(), id));
    })->setIcon(icon(Icon::Lock));
    add(QStringLiteral("Удалить текущий"), writable && isChild, [this] { remove(); });
    if (!m_whatIf.isEmpty()) {
        m_menu.addSeparator();
        m_menu.addActions(m_whatIf);
    }
    m_menu.addSeparator();
    addScenarios();
}

void ScenarioMenu::setWhatIf(const QList<QAction*>& acts) {
    m_whatIf = acts;
    fill();
}

void ScenarioMenu::addScenarios() {
    for (const ScenarioLine& line : scenarioLines(m_shownPlan.draft())) {
        QAction* action = m_menu.addAction(menuText(line), this, [this, id = line.id] { m_shownPlan.setScenario(id); });
        action->setCheckable(true);
        action->setChecked(line.id == m_shownPlan.scenario());
    }
}

void ScenarioMenu::addParents(QMenu& menu) {
    const auto below = m_shownPlan.draft().withDescendants(m_shownPlan.scenario());
    for (const ScenarioLine& line : scenarioLines(m_shownPlan.draft())) {
        QAction* action = menu.addAction(menuText(line), this, [this, id = line.id] {
            apply(prepareMove(m_shownPlan.draft(), m_shownPlan.scenario(), id));
        });
        action->setEnabled(std::find(below.begin(), below.end(), line.id) == below.end());
    }
}

void ScenarioMenu::apply(const text::Outcome<scenario::Change>& change) {
    const text::Findings findings = m_shownPlan.apply(change);
    if (!findings.empty()) {
        emit refused(QString::fromStdString(findings.front().text));
    } else {
        // A click in a menu, and a scenario is gone or follows another: said where undo is said.
        emit done(QString::fromStdString(change.value->title));
    }
}

/// Only children make it a question; without them the deed is one click, and one click back.
void ScenarioMenu::remove() {
    const scenario::ScenarioId id = m_shownPlan.scenario();
    const auto below = m_shownPlan.draft().withDescendants(id);
    if (below.size() == 1) {
        apply(prepareDelete(m_shownPlan.draft(), id, scenario::Children::Refuse));
        return;
    }
    const std::span<const scenario::ScenarioId> children = std::span(below).subspan(1);
    QStringList names;
    for (const scenario::ScenarioId child : children) {
        names.append(nameOf(m_shownPlan.draft(), child));
    }
    QMessageBox question(m_bar.window());
    question.setWindowTitle(QStringLiteral("Удаление сценария"));
    question.setText(QStringLiteral("На сценарии «%1» построены: %2.")
                         .arg(m_shownPlan.scenarioName(), names.join(QStringLiteral(", "))));
    question.setInformativeText(moveWords(m_shownPlan, id, children));
    const auto* move =
        question.addButton(QStringLiteral("Перенести их на %1")
                               .arg(nameOf(m_shownPlan.draft(), *m_shownPlan.draft().scenario(id)->parent)),
                           QMessageBox::AcceptRole);
    const auto* all = question.addButton(QStringLiteral("Удалить все"), QMessageBox::DestructiveRole);
    question.addButton(QStringLiteral("Отмена"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == move) {
        apply(prepareDelete(m_shownPlan.draft(), id, scenario::Children::MoveUp));
    } else if (question.clickedButton() == all) {
        apply(prepareDelete(m_shownPlan.draft(), id, scenario::Children::Delete));
    }
}

void ScenarioMenu::step(int by) {
    const QList<ScenarioLine> lines = scenarioLines(m_shownPlan.draft());
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines.at(index).id == m_shownPlan.scenario()) {
            m_shownPlan.setScenario(lines.at(std::clamp<qsizetype>(index + by, 0, lines.size() - 1)).id);
            return;
        }
    }
}

}  // namespace ui
