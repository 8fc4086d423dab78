#include "ui/plan/shown_plan.h"

#include "core/programme/facts.h"
#include "core/scenario/override_list.h"

#include <QDateTime>

#include <exception>

namespace ui {
namespace {

std::string now() {
    return QDateTime::currentDateTime().toString(Qt::ISODate).toStdString();
}

std::set<form::CellAddress> typedCells(const scenario::Change& change, int year) {
    std::set<form::CellAddress> cells;
    for (const scenario::ChangeItem& item : change.items) {
        const auto cell = form::CellAddress::fromPath(item.key.path);
        if (cell && item.key.year == year) {
            cells.insert(*cell);
        }
    }
    return cells;
}

}  // namespace

ShownPlan::ShownPlan(scenario::DraftContent content, const QString& author, QObject* parent)
    : QObject(parent),
      m_draft(std::move(content), author.toStdString(), now),
      m_year(m_draft.content().firstYear),
      m_saveText(QStringLiteral("Не сохраняется")) {
    recalculate();
}

void ShownPlan::setRecorder(scenario::Recorder* recorder) {
    m_draft.setRecorder(recorder);
    m_recording = recorder != nullptr;
    if (m_recording) {
        m_saveState = SaveState::Saved;
        m_saveText = QStringLiteral("Всё сохранено");
        emit saveStateChanged();
    }
}

void ShownPlan::setReadOnly(const QString& reason) {
    m_readOnlyReason = reason;
    m_saveState = SaveState::ReadOnly;
    m_saveText = QStringLiteral("Только чтение");
    emit saveStateChanged();
    emit changed();
}

void ShownPlan::setYear(int year) {
    if (year == m_year || m_calculation.year(year) == nullptr) {
        return;
    }
    m_year = year;
    emit yearChanged(year);
}

const programme::YearResult* ShownPlan::resultOf(int year) const {
    return m_lastYear && m_lastYear->year() == year ? &*m_lastYear : m_calculation.year(year);
}

bool ShownPlan::isOverridden(const std::string& path, int year) const {
    return m_ownValues.contains({path, year});
}

QString ShownPlan::scenarioName() const {
    return QString::fromStdString(m_draft.scenario(m_scenario)->name);
}

void ShownPlan::setScenario(scenario::ScenarioId id) {
    if (id == m_scenario || m_draft.scenario(id) == nullptr) {
        return;
    }
    m_scenario = id;
    m_consequences.clear();
    recalculate();
    emit changed();
    emit scenarioChanged();
}

QString ShownPlan::region() const {
    return QString::fromStdString(m_draft.content().region);
}

QString ShownPlan::yearsText() const {
    const std::vector<int> all = years();
    return QStringLiteral("%1–%2").arg(all.front()).arg(all.back());
}

QString ShownPlan::title() const {
    return region() + QStringLiteral(", ") + yearsText();
}

const programme::YearResult& ShownPlan::result() const {
    return *m_calculation.year(m_year);
}

std::optional<check::State> ShownPlan::faultOf(const form::CellAddress& cell, int year) const {
    if (m_errors.contains({cell, year})) {
        return check::State::Error;
    }
    return m_warnings.contains({cell, year}) ? std::optional(check::State::Warning) : std::nullopt;
}

bool ShownPlan::isConsequence(const form::CellAddress& cell, int year) const {
    return m_consequences.contains({cell, year});
}

text::Findings ShownPlan::apply(std::span<const scenario::Setting> settings, const QString& title) {
    if (isReadOnly()) {
        return {{text::Severity::Error, {}, m_readOnlyReason.toStdString()}};
    }
    auto prepared = m_draft.prepare(settings, title.toStdString());
    if (!prepared) {
        return prepared.findings;
    }
    if (!attempt([&] { m_draft.apply(*prepared.value); })) {
        return {{text::Severity::Error, {}, m_saveText.toStdString()}};
    }
    return {};
}

text::Findings ShownPlan::apply(const text::Outcome<scenario::Change>& prepared) {
    if (isReadOnly()) {
        return {{text::Severity::Error, {}, m_readOnlyReason.toStdString()}};
    }
    if (!prepared) {
        return prepared.findings;
    }
    if (!attempt([&] { m_draft.apply(*prepared.value); })) {
        return {{text::Severity::Error, {}, m_saveText.toStdString()}};
    }
    return {};
}

text::Findings ShownPlan::create(const text::Outcome<scenario::Change>& prepared) {
    // Told before it is done: afterwards the free number is the next one.
    const scenario::ScenarioId added = m_draft.freeId();
    text::Findings refused = apply(prepared);
    if (refused.empty()) {
        setScenario(added);
    }
    return refused;
}

std::optional<QString> ShownPlan::undoTitle() const {
    const auto title = m_draft.undoTitle();
    return title ? std::optional(QString::fromStdString(*title)) : std::nullopt;
}

std::optional<QString> ShownPlan::redoTitle() const {
    const auto title = m_draft.redoTitle();
    return title ? std::optional(QString::fromStdString(*title)) : std::nullopt;
}

void ShownPlan::undo() {
    if (!isReadOnly() && m_draft.undoTitle()) {
        attempt([this] { m_draft.undo(); });
    }
}

void ShownPlan::redo() {
    if (!isReadOnly() && m_draft.redoTitle()) {
        attempt([this] { m_draft.redo(); });
    }
}

template <class Deed>
bool ShownPlan::attempt(Deed deed) {
    const std::size_t entries = m_draft.content().journal.size();
    const auto former = m_draft.content().edition;
    std::vector<scenario::ScenarioId> ancestors;
    for (auto up = m_draft.scenario(m_scenario)->parent; up; up = m_draft.scenario(*up)->parent) {
        ancestors.push_back(*up);
    }
    try {
        deed();
    } catch (const std::logic_error&) {
        throw;  // ours, not the disk's
    } catch (const std::exception& error) {
        noteNotSaved(QString::fromUtf8(error.what()));
        return false;
    }
    if (m_draft.content().journal.size() == entries) {
        return true;  // the value already stood there
    }
    const bool isOfTree = !m_draft.content().journal.back().change.tree.empty();
    const bool isGone = m_draft.scenario(m_scenario) == nullptr;
    if (isGone) {
        const auto left = std::ranges::find_if(
            ancestors, [this](scenario::ScenarioId id) { return m_draft.scenario(id) != nullptr; });
        m_scenario = left == ancestors.end() ? scenario::rootScenario : *left;
    }
    const programme::Calculation before = std::move(m_calculation);
    recalculate();
    if (isGone) {
        m_consequences.clear();  // two scenarios are not a deed
    } else {
        collectConsequences(before);
    }
    if (m_draft.content().edition != former) {
        if (m_calculation.year(m_year) == nullptr) {
            m_year = years().front();
        }
        noteSaved();
        emit formChanged();
        return true;
    }
    noteSaved();
    emit changed();
    if (isOfTree) {
        emit scenariosChanged();
    }
    if (isGone) {
        emit scenarioChanged();
    }
    return true;
}

void ShownPlan::recalculate() {
    m_assignments = m_draft.assignments(m_scenario);
    m_ownValues =
        m_scenario == scenario::rootScenario ? programme::AssignmentMap{} : scenario::ownValues(m_draft, m_scenario);
    m_calculation = m_draft.calculate(m_assignments);
    m_lastYear =
        programme::earlierYear(m_calculation.years.front(), m_assignments, m_calculation.years.front().year() - 1);
    m_findings = m_checks.run(m_draft, m_assignments, m_calculation);
    m_warnings.clear();
    m_errors.clear();
    for (const check::CheckFinding& finding : m_findings) {
        if (finding.cell && finding.state == check::State::Error) {
            m_errors.insert({*finding.cell, finding.year});
        } else if (finding.cell && finding.state == check::State::Warning) {
            m_warnings.insert({*finding.cell, finding.year});
        }
    }
}

void ShownPlan::collectConsequences(const programme::Calculation& before) {
    m_consequences.clear();
    const scenario::JournalEntry& last = m_draft.content().journal.back();
    if (last.kind == scenario::JournalKind::Undo) {
        return;  // every figure stands as it did before the edit
    }
    const scenario::Change& change = last.change;
    for (const programme::YearResult& result : m_calculation.years) {
        const programme::YearResult* old = before.year(result.year());
        const std::set<form::CellAddress> typed = typedCells(change, result.year());
        for (const plan::PlannedCell& cell : result.plan().cells) {
            if (typed.contains(cell.address) || cell.slot == plan::noSlot) {
                continue;
            }
            // The same plan has the cell in the same slots: thousands of look-ups by name are spared at each edit.
            const auto was = old == nullptr                   ? std::nullopt
                             : &old->plan() == &result.plan() ? plan::printed(old->plan(), cell, old->values())
                                                              : old->cell(cell.address).figure;
            const auto is = plan::printed(result.plan(), cell, result.values());
            if (was != is) {
                m_consequences.insert({cell.address, result.year()});
            }
        }
    }
}

void ShownPlan::noteSaved() {
    if (m_recording) {
        m_saveState = SaveState::Saved;
        m_saveText = QStringLiteral("Сохранено в ") + QDateTime::currentDateTime().toString(QStringLiteral("HH:mm"));
        emit saveStateChanged();
    }
}

void ShownPlan::noteNotSaved(const QString& reason) {
    m_saveState = SaveState::NotSaved;
    m_saveText = QStringLiteral("Не записано: ") + reason;
    emit saveStateChanged();
    emit notRecorded(m_saveText);
}

}  // namespace ui
