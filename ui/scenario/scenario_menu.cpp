#include "ui/scenario/scenario_menu.h"

#include "ui/form/draft_document.h"
#include "ui/widgets/icons.h"

#include "core/scenario/tree.h"

#include <QMessageBox>
#include <QPushButton>

namespace ui {
namespace {

void addLines(const scenario::Draft& draft, scenario::ScenarioId id, int depth, QList<ScenarioLine>& lines)
{
    const scenario::Scenario& known = *draft.scenario(id);
    lines.append({id, depth, QString::fromStdString(known.name), known.frozen});
    for (const scenario::Scenario& child : draft.content().scenarios) {
        if (child.parent == id) {
            addLines(draft, child.id, depth + 1, lines);
        }
    }
}

/// «&» in a name is no underlined letter of a menu.
QString menuText(const ScenarioLine& line)
{
    QString name = line.name;
    name.replace(QLatin1Char('&'), QStringLiteral("&&"));
    const QString frozen = line.frozen ? QStringLiteral(" (заморожен)") : QString();
    return QString(line.depth * 4, QChar(0x00A0)) + name + frozen;
}

}  // namespace

QList<ScenarioLine> scenarioLines(const scenario::Draft& draft)
{
    QList<ScenarioLine> lines;
    addLines(draft, scenario::rootScenario, 0, lines);
    return lines;
}

ScenarioMenu::ScenarioMenu(DraftDocument& document, ScenarioBar& bar, QMenu& menu, QObject* parent)
    : QObject(parent), m_document(document), m_bar(bar), m_menu(menu)
{
    connect(&menu, &QMenu::aboutToShow, this, &ScenarioMenu::fill);
    fill();  // an empty menu would not open
}

void ScenarioMenu::fill()
{
    m_menu.clear();
    const scenario::Scenario& current = *m_document.draft().scenario(m_document.scenario());
    const bool writable = !m_document.isReadOnly();
    const bool isChild = current.parent.has_value();
    const auto add = [this](const QString& name, bool enabled, auto deed) {
        QAction* action = m_menu.addAction(name, this, deed);
        action->setEnabled(enabled);
        return action;
    };
    add(QStringLiteral("Создать на основе текущего…"), writable, [this] { m_bar.open(ScenarioDeed::Create); })
        ->setIcon(icon(Icon::Plus));
    add(QStringLiteral("Скопировать текущий…"), writable, [this] { m_bar.open(ScenarioDeed::Duplicate); });
    add(QStringLiteral("Переименовать текущий…"), writable, [this] { m_bar.open(ScenarioDeed::Rename); });
    m_menu.addSeparator();
    QMenu* parents = m_menu.addMenu(QStringLiteral("Сменить основу"));
    parents->setEnabled(writable && isChild && !current.frozen);
    addParents(*parents);
    add(QStringLiteral("Влить в основу"), writable && isChild && !current.frozen,
        [this] { apply(prepareMerge(m_document.draft(), m_document.scenario())); });
    add(current.frozen ? QStringLiteral("Разморозить") : QStringLiteral("Заморозить"), writable, [this] {
        const scenario::ScenarioId id = m_document.scenario();
        apply(m_document.draft().scenario(id)->frozen ? prepareUnfreeze(m_document.draft(), id)
                                                      : prepareFreeze(m_document.draft(), id));
    })->setIcon(icon(Icon::Lock));
    add(QStringLiteral("Удалить текущий"), writable && isChild, [this] { remove(); });
    if (!m_whatIf.isEmpty()) {
        m_menu.addSeparator();
        m_menu.addActions(m_whatIf);
    }
    m_menu.addSeparator();
    addScenarios();
}

void ScenarioMenu::setWhatIf(const QList<QAction*>& acts)
{
    m_whatIf = acts;
    fill();
}

void ScenarioMenu::addScenarios()
{
    for (const ScenarioLine& line : scenarioLines(m_document.draft())) {
        QAction* action =
            m_menu.addAction(menuText(line), this, [this, id = line.id] { m_document.setScenario(id); });
        action->setCheckable(true);
        action->setChecked(line.id == m_document.scenario());
    }
}

void ScenarioMenu::addParents(QMenu& menu)
{
    const auto below = m_document.draft().withDescendants(m_document.scenario());
    for (const ScenarioLine& line : scenarioLines(m_document.draft())) {
        QAction* action = menu.addAction(menuText(line), this, [this, id = line.id] {
            apply(prepareMove(m_document.draft(), m_document.scenario(), id));
        });
        action->setEnabled(std::find(below.begin(), below.end(), line.id) == below.end());
    }
}

void ScenarioMenu::apply(const text::Outcome<scenario::Change>& change)
{
    const text::Findings findings = m_document.apply(change);
    if (!findings.empty()) {
        emit refused(QString::fromStdString(findings.front().text));
    }
}

/// Only children make it a question; without them the deed is one click, and one click back.
void ScenarioMenu::remove()
{
    const scenario::ScenarioId id = m_document.scenario();
    const auto below = m_document.draft().withDescendants(id);
    if (below.size() == 1) {
        apply(prepareDelete(m_document.draft(), id, scenario::Children::Refuse));
        return;
    }
    const QString parent = QString::fromStdString(
        m_document.draft().scenario(*m_document.draft().scenario(id)->parent)->name);
    QStringList children;
    for (std::size_t index = 1; index < below.size(); ++index) {
        children.append(QStringLiteral("«%1»").arg(QString::fromStdString(m_document.draft().scenario(below[index])->name)));
    }
    QMessageBox question(m_bar.window());
    question.setWindowTitle(QStringLiteral("Удаление сценария"));
    question.setText(QStringLiteral("На сценарии «%1» построены: %2.").arg(m_document.scenarioName(), children.join(QStringLiteral(", "))));
    question.setInformativeText(QStringLiteral("Что унаследовано от удаляемого, они потеряют: их числа изменятся. "
                                               "Удаление можно отменить."));
    const auto* move = question.addButton(QStringLiteral("Перенести их на «%1»").arg(parent), QMessageBox::AcceptRole);
    const auto* all = question.addButton(QStringLiteral("Удалить все"), QMessageBox::DestructiveRole);
    question.addButton(QStringLiteral("Отмена"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == move) {
        apply(prepareDelete(m_document.draft(), id, scenario::Children::MoveUp));
    } else if (question.clickedButton() == all) {
        apply(prepareDelete(m_document.draft(), id, scenario::Children::Delete));
    }
}

void ScenarioMenu::step(int by)
{
    const QList<ScenarioLine> lines = scenarioLines(m_document.draft());
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines.at(index).id == m_document.scenario()) {
            m_document.setScenario(lines.at(std::clamp<qsizetype>(index + by, 0, lines.size() - 1)).id);
            return;
        }
    }
}

}  // namespace ui
