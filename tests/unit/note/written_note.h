#pragma once

#include "core/note/composer.h"
#include "tests/support/sample_draft.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace support {

/// A plan of the training edition, and its note as one would write it.
class WrittenNote {
public:
    explicit WrittenNote(scenario::Draft draft = training()) : m_draft(std::move(draft)) { recalculate(); }

    void set(const std::string& path, int year, const std::string& value) {
        const scenario::Setting setting{scenario::rootScenario, path, year, value, "проверка", {}};
        apply({setting});
    }
    void keep(const std::vector<note::Section>& sections) { apply(note::settingsOf(scenario::rootScenario, sections)); }
    [[nodiscard]] note::Composer composer() const {
        return note::Composer({m_draft, scenario::rootScenario, m_calculation});
    }
    [[nodiscard]] note::Section drafted(const std::string& key) const {
        auto composer = this->composer();
        return sectionOf(composer.drafted(), key);
    }
    [[nodiscard]] scenario::Draft& draft() { return m_draft; }
    [[nodiscard]] const scenario::Draft& plainDraft() const { return m_draft; }
    [[nodiscard]] const programme::Calculation& calculation() const { return m_calculation; }

    static note::Section sectionOf(const std::vector<note::Section>& sections, const std::string& key) {
        const auto found = std::ranges::find(sections, key, &note::Section::key);
        if (found == sections.end()) {
            throw std::runtime_error("no section " + key);
        }
        return *found;
    }
    /// Empty where there is no such block.
    static std::string wordsOf(const note::Section& section, const std::string& origin) {
        const auto found = std::ranges::find(section.blocks, origin, &note::Block::origin);
        return found == section.blocks.end() ? std::string() : note::shownText(*found);
    }

private:
    /// Read once: a form of fourteen tables and a thousand rows of inputs.
    static scenario::Draft training() {
        static const scenario::DraftContent content = trainingDraft().content();
        return {content, "Проверка", [] { return std::string("2022-01-13T10:00:00"); }};
    }

    void apply(const std::vector<scenario::Setting>& settings) {
        const auto change = m_draft.prepare(settings);
        if (!change) {
            throw std::runtime_error(change.findings.front().told());
        }
        m_draft.apply(*change.value);
        recalculate();
    }
    void recalculate() { m_calculation = m_draft.calculate(scenario::rootScenario); }

    scenario::Draft m_draft;
    programme::Calculation m_calculation;
};

}  // namespace support
