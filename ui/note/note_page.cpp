#include "ui/note/note_page.h"

#include "core/note/figure_words.h"
#include "core/text/russian_time.h"
#include "ui/note/empty_note.h"
#include "ui/note/note_insert_bar.h"
#include "ui/note/note_outline.h"
#include "ui/note/note_panel.h"
#include "ui/note/sheet_editor.h"
#include "ui/plan/shown_plan.h"
#include "ui/print/qt_text_measure.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/titles.h"
#include "ui/widgets/told_findings.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextTable>
#include <QTimer>

#include <algorithm>

namespace ui {

note::NotePlan NotePage::plan() const {
    return {m_plan.draft(), m_plan.scenario(), m_plan.calculation()};
}

bool NotePage::isEmpty() const {
    return m_stack->currentWidget() == m_empty;
}

bool NotePage::isLocked() const {
    const scenario::Scenario* const own = m_plan.draft().scenario(m_plan.scenario());
    return m_plan.isReadOnly() || (own != nullptr && own->frozen);
}

const note::Section* NotePage::section(const std::string& key) const {
    const auto found = std::ranges::find(m_sections, key, &note::Section::key);
    return found == m_sections.end() ? nullptr : &*found;
}

QString NotePage::titleOf(const note::Section& section) const {
    const std::string title = section.title();
    return QString::fromStdString(title.empty() ? section.key : title);
}

void NotePage::readPlan() {
    m_stale = false;
    m_typed = false;
    note::Composer composer(plan());
    const bool hasNote = composer.hasKept();
    m_stack->setCurrentWidget(hasNote ? m_work : static_cast<QWidget*>(m_empty));
    m_editor->setReadOnly(isLocked());
    if (hasNote) {
        m_sections = composer.note();
        m_editor->show(m_sections);
        m_current = m_editor->currentSection();
        showKind();
        showStates();
        return;
    }
    m_sections.clear();
    QStringList missing;
    for (const note::Section& drafted : composer.drafted()) {
        for (const std::string& placeholder : note::Composer::missing(drafted)) {
            const QString name = QString::fromStdString(composer.nameOf(placeholder));
            if (!missing.contains(name)) {
                missing.append(name);
            }
        }
    }
    const QString reason =
        !composer.faults().empty() ? QStringLiteral("Образец записки в форме этого плана не читается.")
        : composer.layout().sections.empty()
            ? QStringLiteral("В форме этого плана нет образца записки: перейдите на новую редакцию формы.")
            : QString();
    m_empty->show(missing, reason, isLocked());
    m_title->setAddition({});
    m_renewAll->hide();
}

/// How every section stands to the plan as it is now.
void NotePage::showStates() {
    note::Composer composer(plan());
    m_lines.clear();
    m_differences.clear();
    const std::vector<std::string> titles = note::numberedTitles(m_sections);
    QSet<QString> stale;
    for (std::size_t at = 0; at < m_sections.size(); ++at) {
        const note::Section& own = m_sections[at];
        std::vector<note::Difference> differences = composer.differences(own);
        if (!differences.empty()) {
            stale.insert(QString::fromStdString(own.key));
        }
        m_lines.push_back({own.key, titles[at].empty() ? titleOf(own) : QString::fromStdString(titles[at]),
                           note::Composer::state(own, !differences.empty())});
        m_differences.emplace(own.key, std::move(differences));
    }
    m_outline->show(m_lines);
    m_choice->clear();
    for (const SectionLine& line : m_lines) {
        m_choice->addItem(iconPixmap(stateIcon(line.state), stateRole(line.state)), line.title);
    }
    m_editor->setStaleSections(stale);
    QList<std::pair<int, int>> runs;
    std::map<std::string, std::size_t> blocks;
    for (const SheetPlace& place : m_editor->sheet().places()) {
        const std::size_t block = blocks[place.section]++;
        const std::vector<BoundRun> bound =
            place.block.isValid() ? NoteSheet::runsOf(place.block) : std::vector<BoundRun>();
        for (const note::Difference& difference : m_differences[place.section]) {
            if (difference.block == block && difference.place < bound.size()) {
                runs.append({bound[difference.place].start, bound[difference.place].end});
            }
        }
    }
    m_editor->setStaleRuns(runs);
    m_renewAll->setVisible(!stale.isEmpty());
    m_renewAll->setEnabled(!isLocked());
    m_renewAll->setText(QStringLiteral("Обновить всё: ")
                        + countedWords(static_cast<std::size_t>(stale.size()), "раздел", "раздела", "разделов"));
    const std::size_t sheets = pages().size();
    m_title->setAddition(countedWords(sheets, "страница", "страницы", "страниц") + QStringLiteral(", сценарий «")
                         + m_plan.scenarioName() + QStringLiteral("», ") + m_plan.yearsText());
    showSection();
}

void NotePage::showSection() {
    m_outline->setCurrent(m_current);
    m_choice->setCurrentIndex(
        static_cast<int>(std::ranges::find(m_lines, m_current, &SectionLine::key) - m_lines.begin()));
    const note::Section* const own = section(m_current);
    const auto line = std::ranges::find(m_lines, m_current, &SectionLine::key);
    if (own == nullptr || line == m_lines.end()) {
        return;
    }
    note::Composer composer(plan());
    SectionFacts facts;
    facts.line = *line;
    facts.differences = m_differences[m_current];
    const std::string path = std::string(programme::notePrefix) + m_current;
    if (const programme::Assignment* const kept = m_plan.assignments().find(path, 0)) {
        facts.composed = QStringLiteral("Сохранён ") + QString::fromStdString(text::russianTime(kept->time));
    }
    for (const note::Block& block : own->blocks) {
        if (block.kind == note::Block::Kind::Table) {
            const note::Table table = note::readKeptTable(block.shown);
            facts.tables.append(QString::fromStdString(table.source.empty() ? table.title : table.source)
                                + QStringLiteral(", ") + countedWords(table.lines.size(), "строка", "строки", "строк"));
        } else {
            facts.figures += block.shown.size();
            facts.authorsParagraphs += block.origin.empty() ? 1U : 0U;
            facts.editedParagraphs += block.isEdited ? 1U : 0U;
        }
    }
    for (const std::string& placeholder : note::Composer::missing(*own)) {
        facts.missing.emplace_back(QString::fromStdString(composer.nameOf(placeholder)),
                                   QString::fromStdString(note::boundPath(placeholder)));
    }
    m_panel->show(facts, isLocked());
    showStrip();
}

void NotePage::showStrip() {
    const std::size_t count = m_differences[m_current].size();
    if (count == 0) {
        m_stripAct = StripAct::None;
        m_strip->dismiss();
        return;
    }
    m_stripAct = StripAct::Renew;
    m_strip->display(StripKind::Warning, QStringLiteral("Числа изменились: обновить раздел"),
                     QStringLiteral("Показать ") + QString::number(count),
                     isLocked() ? QString() : QStringLiteral("Обновить"));
}

void NotePage::refuseTyping() {
    const auto run = m_editor->currentRun();
    m_stripAct = StripAct::OpenOrUnbind;
    if (m_editor->isReadOnly()) {
        m_strip->display(StripKind::Note, m_plan.isReadOnly()
                                              ? m_plan.readOnlyReason()
                                              : QStringLiteral("Сценарий заморожен: записка в нём не правится."));
        m_stripAct = StripAct::None;
    } else if (run) {
        m_strip->display(StripKind::Note,
                         QStringLiteral("Число «%1» связано с планом: поверх него не набирают.").arg(run->words),
                         note::boundPath(run->placeholder).empty() ? QString() : QStringLiteral("Открыть ячейку"),
                         QStringLiteral("Отвязать"));
    } else {
        m_strip->display(StripKind::Note, QStringLiteral("Таблица связана с планом: её строки правятся в плане."),
                         m_editor->currentTable() != nullptr ? QStringLiteral("Убрать таблицу") : QString());
    }
}

void NotePage::actOnStrip(bool isFirst) {
    if (m_stripAct == StripAct::Renew) {
        if (isFirst) {
            showDifference(true);
        } else {
            renewSection();
        }
        return;
    }
    if (m_stripAct != StripAct::OpenOrUnbind) {
        return;
    }
    if (m_editor->currentTable() != nullptr) {
        m_editor->removeTable();
        keep();
    } else if (isFirst) {
        openFigure();
    } else {
        m_editor->unbind();
        keep();
    }
    showStrip();
}

void NotePage::openFigure() {
    const auto run = m_editor->currentRun();
    const auto read = run ? form::parsePlaceholder(run->placeholder) : text::Outcome<form::NotePlaceholder>();
    if (!read) {
        return;
    }
    const int first = m_plan.years().front();
    const int year = (run->year == 0 ? first : run->year) + read.value->year;
    const std::string path = note::boundPath(run->placeholder);
    if (!path.empty() && !path.starts_with(form::countPrefix)) {
        emit parameterRequested(QString::fromStdString(path), std::clamp(year, first, m_plan.years().back()));
    }
}

void NotePage::applySections(const std::vector<note::Section>& sections, const QString& title) {
    std::vector<note::Section> changed;
    for (const note::Section& own : sections) {
        const note::Section* const before = section(own.key);
        if (before == nullptr || !(*before == own)) {
            changed.push_back(own);
        }
    }
    if (changed.empty()) {
        return;
    }
    m_applying = true;
    const text::Findings findings = m_plan.apply(note::settingsOf(m_plan.scenario(), changed), title);
    m_applying = false;
    if (!findings.empty()) {
        m_strip->display(StripKind::Error, QString::fromStdString(findings.front().text));
        m_stripAct = StripAct::None;
        return;
    }
    m_sections = sections;
}

void NotePage::keep() {
    m_rest->stop();
    if (!m_typed || isEmpty()) {
        return;
    }
    m_typed = false;
    const std::vector<note::Section> typed = m_editor->sheet().read(m_sections);
    QString name;
    for (const note::Section& own : typed) {
        if (const note::Section* const before = section(own.key); before != nullptr && !(*before == own)) {
            name = titleOf(own);
        }
    }
    applySections(typed, QStringLiteral("записка, раздел «%1»").arg(name));
    m_editor->markEdited();
    showStates();
}

void NotePage::compose() {
    if (isLocked()) {
        return;
    }
    note::Composer composer(plan());
    applySections(composer.drafted(), QStringLiteral("пояснительная записка"));
    readPlan();
    m_editor->setFocus();
}

void NotePage::renewSection() {
    keep();
    if (isEmpty() || isLocked()) {
        return;
    }
    note::Composer composer(plan());
    std::vector<note::Section> sections = m_sections;
    const auto own = std::ranges::find(sections, m_current, &note::Section::key);
    if (own == sections.end()) {
        return;
    }
    const QString name = titleOf(*own);
    *own = composer.renewed(*own);
    applySections(sections, QStringLiteral("обновление записки, раздел «%1»").arg(name));
    m_editor->show(m_sections);
    showStates();
}

void NotePage::renewAll() {
    keep();
    if (isEmpty() || isLocked()) {
        return;
    }
    note::Composer composer(plan());
    std::vector<note::Section> sections = m_sections;
    for (note::Section& own : sections) {
        own = composer.renewed(own);
    }
    applySections(sections, QStringLiteral("обновление записки"));
    m_editor->show(m_sections);
    showStates();
}

void NotePage::showDifference(bool forward) {
    const std::vector<note::Difference>& differences = m_differences[m_current];
    if (differences.empty()) {
        return;
    }
    const int count = static_cast<int>(differences.size());
    m_walked = m_walked < 0 ? (forward ? 0 : count - 1) : (m_walked + (forward ? 1 : count - 1)) % count;
    const note::Difference& difference = differences[static_cast<std::size_t>(m_walked)];
    std::size_t block = 0;
    for (const SheetPlace& place : m_editor->sheet().places()) {
        if (place.section != m_current || block++ != difference.block) {
            continue;
        }
        if (place.table != nullptr) {
            const QTextCursor first = place.table->firstCursorPosition();
            m_editor->select(first.position(), first.position());
        } else if (const auto runs = NoteSheet::runsOf(place.block); difference.place < runs.size()) {
            m_editor->select(runs[difference.place].start, runs[difference.place].end);
        }
    }
}

void NotePage::showKind() {
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(m_editor->currentKind())));
}

void NotePage::cursorMoved() {
    const int block = m_editor->textCursor().blockNumber();
    if (block == m_block) {
        return;
    }
    m_block = block;
    keep();
    const std::string current = m_editor->currentSection();
    showKind();
    if (current != m_current) {
        m_current = current;
        m_walked = -1;
        showSection();
    } else if (m_stripAct == StripAct::OpenOrUnbind) {
        showStrip();
    }
}

note::Paper NotePage::paper() {
    keep();
    note::Composer composer(plan());
    return note::paperOf(plan(), composer.title(), composer.hasKept() ? composer.note() : composer.drafted());
}

std::vector<document::Page> NotePage::pages() {
    note::Composer composer(plan());
    QtTextMeasure measure;
    return note::asPages(note::paperOf(plan(), composer.title(), m_sections.empty() ? composer.drafted() : m_sections),
                         measure);
}

}  // namespace ui
