#include "core/note/composer.h"

#include "core/document/title_block.h"
#include "core/form/read_note.h"
#include "core/form/split.h"
#include "core/note/figure_words.h"
#include "core/programme/parameter.h"

#include <algorithm>

namespace note {

using form::NoteBlock;

namespace {

/// «growth@2023» in a block that stands for every year.
std::string originOf(const NoteBlock& layout, int year) {
    return layout.each == NoteBlock::Each::Once ? layout.key : layout.key + "@" + std::to_string(year);
}

const Block* blockOf(const Section& section, const std::string& origin) {
    const auto found = std::ranges::find(section.blocks, origin, &Block::origin);
    return found == section.blocks.end() || origin.empty() ? nullptr : &*found;
}

/// The place of a block that is new, behind the one that the draft has before it.
std::size_t placeFor(const Section& draft, std::size_t at, const Section& into) {
    while (at > 0) {
        --at;
        const auto before = std::ranges::find(into.blocks, draft.blocks[at].origin, &Block::origin);
        if (before != into.blocks.end()) {
            return static_cast<std::size_t>(before - into.blocks.begin()) + 1;
        }
    }
    return 0;
}

bool knows(const Section& section, const std::string& origin) {
    return std::ranges::find(section.known, origin) != section.known.end();
}

/// A line of a table in a few words.
std::string wordsOf(const TableLine& line) {
    std::string words;
    for (std::size_t cell = 1; cell < line.cells.size(); ++cell) {
        words += (cell > 1 ? " · " : "") + line.cells[cell];
    }
    return words;
}

/// Cell by cell where the lines are the same, else line by line.
void addDifferences(std::size_t block, const Table& was, const Table& became, std::vector<Difference>& differences) {
    const auto nameOf = [](const Table& table, std::size_t line) { return table.lines[line].cells.front(); };
    for (std::size_t line = 0; line < std::max(was.lines.size(), became.lines.size()); ++line) {
        const bool isOld = line < was.lines.size();
        const bool isNew = line < became.lines.size();
        if (!isOld || !isNew || nameOf(was, line) != nameOf(became, line) || was.columns != became.columns) {
            const std::string before = isOld ? nameOf(was, line) + ": " + wordsOf(was.lines[line]) : std::string();
            const std::string after = isNew ? nameOf(became, line) + ": " + wordsOf(became.lines[line]) : std::string();
            if (before != after) {
                differences.push_back({block, 0, became.title, before, after});
            }
            continue;
        }
        for (std::size_t cell = 1; cell < was.lines[line].cells.size(); ++cell) {
            const std::string& before = was.lines[line].cells[cell];
            const std::string& after = became.lines[line].cells[cell];
            if (before != after) {
                differences.push_back(
                    {block, 0, nameOf(became, line) + ", " + became.columns[cell].header, before, after});
            }
        }
    }
}

/// Signs that are not parted from their figure at the end of a line; a dash does not begin one.
std::string withTies(std::string text) {
    constexpr std::string_view tie = "\u00A0";
    for (const auto& [loose, sign] : {std::pair<std::string_view, std::string_view>{" %", "%"}, {" – ", "– "}}) {
        text = document::replaced(text, loose, std::string(tie) + std::string(sign));
    }
    text = document::replaced(text, "№ ", "№" + std::string(tie));
    return document::replaced(text, " г.", std::string(tie) + "г.");
}

std::string firstPath(const form::Formula& formula) {
    for (const form::FormulaNode* leaf : form::leavesOf(formula)) {
        if (leaf->kind == form::FormulaNode::Kind::Cell) {
            return leaf->cell.path();
        }
        if (leaf->kind == form::FormulaNode::Kind::Parameter) {
            return leaf->parameter;
        }
    }
    return {};
}

}  // namespace

Composer::Composer(const NotePlan& plan) : m_figures(plan) {
    m_template = form::readNote(plan.draft.edition().files, m_faults);
    if (!m_faults.empty()) {
        m_template = {};
    }
}

std::vector<std::string> Composer::title() {
    Block block{{}, Block::Kind::Heading, false, m_template.title, m_figures.years().front(), {}};
    return form::split(shownText(renewed(std::move(block))), "\n");
}

bool Composer::hasKept() const {
    const programme::AssignmentMap& entries = m_figures.assignments().entries();
    for (auto entry = entries.lower_bound({std::string(programme::notePrefix), 0});
         entry != entries.end() && entry->first.path.starts_with(programme::notePrefix); ++entry) {
        if (!entry->second.value.empty()) {
            return true;
        }
    }
    return false;
}

std::vector<Section> Composer::note() {
    if (!hasKept()) {
        return drafted();
    }
    std::vector<Section> sections;
    const auto kept = [this](const std::string& key) {
        return std::string(m_figures.assignments().value(std::string(programme::notePrefix) + key, 0));
    };
    for (const form::NoteSection& layout : m_template.sections) {
        if (const std::string text = kept(layout.key); !text.empty()) {
            sections.push_back(readKeptSection(layout.key, text));
        }
    }
    // Sections of the author, and those of a template that the form no longer has.
    for (const auto& [key, value] : m_figures.assignments().entries()) {
        if (key.path.starts_with(programme::notePrefix) && !value.value.empty()) {
            const std::string name = key.path.substr(programme::notePrefix.size());
            if (m_template.section(name) == nullptr) {
                sections.push_back(readKeptSection(name, value.value));
            }
        }
    }
    return sections;
}

std::vector<Section> Composer::drafted() {
    std::vector<Section> sections;
    for (const form::NoteSection& layout : m_template.sections) {
        sections.push_back(drafted(layout));
    }
    return sections;
}

Section Composer::drafted(const form::NoteSection& layout) {
    Section section;
    section.key = layout.key;
    const int first = m_figures.years().front();
    section.blocks.push_back(
        renewed(Block{std::string(titleOrigin), Block::Kind::Heading, false, layout.title, first, {}}));
    for (const NoteBlock& block : layout.blocks) {
        if (block.each == NoteBlock::Each::Once) {
            addDrafted(section, block, first);
            continue;
        }
        for (const int year : m_figures.years()) {
            if (block.each == NoteBlock::Each::Year || year != first) {
                addDrafted(section, block, year);
            }
        }
    }
    for (const Block& block : section.blocks) {
        section.known.push_back(block.origin);
    }
    return section;
}

void Composer::addDrafted(Section& section, const NoteBlock& layout, int year) {
    if (!std::ranges::all_of(layout.conditions, [this, year](const form::NoteCondition& condition) {
            return m_figures.holds(condition, year);
        })) {
        return;
    }
    const bool isTable = layout.kind == NoteBlock::Kind::Table;
    Block block{originOf(layout, year),
                layout.kind,
                false,
                isTable ? section.key + "/" + layout.key : withTies(layout.text),
                year,
                {}};
    block = renewed(std::move(block));
    if (!isTable || !readKeptTable(block.shown).lines.empty()) {
        section.blocks.push_back(std::move(block));
    }
}

const form::NoteTable* Composer::tableOf(const std::string& source) const {
    const std::size_t stroke = source.find('/');
    const form::NoteSection* const section = m_template.section(source.substr(0, stroke));
    if (section == nullptr || stroke == std::string::npos) {
        return nullptr;
    }
    const auto found = std::ranges::find(section->blocks, source.substr(stroke + 1), &NoteBlock::key);
    return found == section->blocks.end() || found->kind != NoteBlock::Kind::Table ? nullptr : &found->table;
}

Block Composer::renewed(Block block) {
    const int year = block.year == 0 ? m_figures.years().front() : block.year;
    if (block.kind == Block::Kind::Table) {
        if (const form::NoteTable* const layout = tableOf(block.source)) {
            block.shown = keptTable(makeTable(*layout, m_figures, year));
        }
        return block;
    }
    block.shown.clear();
    for (const form::NoteRun& run : form::readMarkup(block.source)) {
        if (!run.placeholder.empty()) {
            const auto read = form::parsePlaceholder(run.placeholder);
            block.shown.push_back(read ? m_figures.words(*read.value, year).value_or(std::string(emptyPlace))
                                       : std::string(emptyPlace));
        }
    }
    return block;
}

Section Composer::renewed(const Section& section) {
    const form::NoteSection* const layout = m_template.section(section.key);
    const Section draft = layout == nullptr ? Section() : drafted(*layout);
    Section result;
    result.key = section.key;
    result.known = section.known;
    for (const Block& kept : section.blocks) {
        const Block* const fresh = blockOf(draft, kept.origin);
        if (kept.origin.empty() || kept.isEdited || layout == nullptr) {
            result.blocks.push_back(renewed(kept));
        } else if (fresh != nullptr) {
            result.blocks.push_back(*fresh);
        } else {
            // What it said is no longer so, and the author had added nothing to it: it returns with its reason.
            std::erase(result.known, kept.origin);
        }
    }
    for (std::size_t at = 0; at < draft.blocks.size(); ++at) {
        const Block& fresh = draft.blocks[at];
        if (!knows(result, fresh.origin)) {
            result.blocks.insert(result.blocks.begin() + static_cast<std::ptrdiff_t>(placeFor(draft, at, result)),
                                 fresh);
            result.known.push_back(fresh.origin);
        }
    }
    return result;
}

std::vector<Difference> Composer::differences(const Section& section) {
    std::vector<Difference> differences;
    const Section now = renewed(section);
    for (std::size_t at = 0; at < section.blocks.size(); ++at) {
        const Block& kept = section.blocks[at];
        const bool isGone = !kept.origin.empty() && blockOf(now, kept.origin) == nullptr;
        if (isGone) {
            differences.push_back({at, 0, "Абзац больше не нужен", shownText(kept), {}});
            continue;
        }
        const Block fresh = renewed(kept);
        if (kept.kind == Block::Kind::Table) {
            addDifferences(at, readKeptTable(kept.shown), readKeptTable(fresh.shown), differences);
            continue;
        }
        std::size_t place = 0;
        for (const form::NoteRun& run : form::readMarkup(kept.source)) {
            if (run.placeholder.empty()) {
                continue;
            }
            const std::string was = place < kept.shown.size() ? kept.shown[place] : std::string(emptyPlace);
            if (was != fresh.shown[place]) {
                differences.push_back({at, place, nameOf(run.placeholder), was, fresh.shown[place]});
            }
            ++place;
        }
    }
    for (const Block& fresh : now.blocks) {
        if (!fresh.origin.empty() && blockOf(section, fresh.origin) == nullptr) {
            differences.push_back({section.blocks.size(), 0, "Новый абзац", {}, shownText(fresh)});
        }
    }
    return differences;
}

SectionState Composer::state(const Section& section) {
    return state(section, !differences(section).empty());
}

SectionState Composer::state(const Section& section, bool isStale) {
    if (isStale) {
        return SectionState::Stale;
    }
    if (!missing(section).empty()) {
        return SectionState::NoData;
    }
    const bool isAuthors =
        std::ranges::all_of(section.blocks, [](const Block& block) { return block.origin.empty() || block.isTitle(); });
    return isAuthors ? SectionState::AuthorsOnly : SectionState::AsInPlan;
}

std::vector<std::string> Composer::missing(const Section& section) {
    std::vector<std::string> found;
    for (const Block& block : section.blocks) {
        if (block.kind == Block::Kind::Table) {
            continue;
        }
        for (const ShownRun& run : shownRuns(block)) {
            if (run.isMissing && std::ranges::find(found, run.run.placeholder) == found.end()) {
                found.push_back(run.run.placeholder);
            }
        }
    }
    return found;
}

std::string Composer::nameOf(const std::string& placeholder) const {
    const std::string path = boundPath(placeholder);
    const auto parameter = programme::parseParameter(path, m_figures.edition());
    if (parameter) {
        return parameter.value->describe(m_figures.edition());
    }
    if (const auto cell = form::CellAddress::fromPath(path)) {
        const form::Column* const column = m_figures.edition().column(*cell);
        return (column == nullptr ? std::string() : column->shortName + ", ") + "приложение "
               + std::to_string(cell->appendix) + ", строка " + form::rowName(m_figures.edition(), *cell);
    }
    return path.starts_with(form::countPrefix) ? "Число замечаний" : path;
}

std::string boundPath(const std::string& placeholder) {
    const auto read = form::parsePlaceholder(placeholder);
    if (!read) {
        return {};
    }
    using Subject = form::NotePlaceholder::Subject;
    return read.value->subject == Subject::Figure ? firstPath(read.value->formula) : read.value->path;
}

std::vector<scenario::Setting> settingsOf(scenario::ScenarioId scenario, const std::vector<Section>& sections) {
    std::vector<scenario::Setting> settings;
    for (const Section& section : sections) {
        settings.push_back(
            {scenario, std::string(programme::notePrefix) + section.key, 0, keptSection(section), {}, {}});
    }
    return settings;
}

}  // namespace note
