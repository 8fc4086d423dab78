#include "ui/window/journal_filter.h"

#include "core/text/folding.h"
#include "ui/window/change_words.h"
#include "ui/window/journal_words.h"

#include <numeric>

namespace ui {
namespace {

class Sieve {
public:
    Sieve(const scenario::Draft& draft, const JournalFilter& filter)
        : m_draft(draft), m_filter(filter), m_words(text::foldForSearch(filter.words.trimmed().toStdString())) {}

    [[nodiscard]] std::optional<JournalDeed> pass(std::size_t place) const {
        const scenario::JournalEntry& entry = m_draft.content().journal[place];
        const scenario::Change& change = entry.change;
        if (m_filter.author && change.author != *m_filter.author) {
            return std::nullopt;
        }
        const bool ofDeed = m_filter.path.empty() && meansTree(change) && (m_words.empty() || says(deedWordsOf(entry)));
        JournalDeed deed{place, {}};
        for (std::size_t item = 0; item < change.items.size(); ++item) {
            if (passes(change.items[item], m_words.empty() || says(deedWordsOf(entry)))) {
                deed.items.push_back(item);
            }
        }
        return ofDeed || !deed.items.empty() ? std::optional(deed) : std::nullopt;
    }

private:
    /// A deed with the tree or with the form has no values; it is of the scenarios it makes or removes.
    [[nodiscard]] bool meansTree(const scenario::Change& change) const {
        if (!change.items.empty() && change.tree.empty()) {
            return false;
        }
        return !m_filter.scenario || std::ranges::any_of(change.tree, [this](const scenario::TreeItem& item) {
            return item.scenario == *m_filter.scenario;
        });
    }

    [[nodiscard]] bool passes(const scenario::ChangeItem& item, bool deedSays) const {
        if ((m_filter.scenario && item.scenario != *m_filter.scenario)
            || (!m_filter.path.empty() && item.key.path != m_filter.path)) {
            return false;
        }
        return deedSays
               || says(parameterWords(item, m_draft.edition()) + QLatin1Char(' ') + changeWords(item, m_draft.edition())
                       + QLatin1Char(' ') + journalScenario(m_draft, item.scenario) + QLatin1Char(' ')
                       + (item.after ? QString::fromStdString(item.after->note) : QString()));
    }

    [[nodiscard]] static QString deedWordsOf(const scenario::JournalEntry& entry) {
        return QString::fromStdString(entry.change.title) + QLatin1Char(' ') + deedWords(entry);
    }

    [[nodiscard]] bool says(const QString& words) const {
        return text::foldForSearch(words.toStdString()).find(m_words) != std::string::npos;
    }

    const scenario::Draft& m_draft;
    const JournalFilter& m_filter;
    std::string m_words;
};

}  // namespace

std::vector<JournalDeed> journalDeeds(const scenario::Draft& draft, const JournalFilter& filter, std::size_t from) {
    std::vector<JournalDeed> deeds;
    const auto& journal = draft.content().journal;
    const Sieve sieve(draft, filter);
    const bool all = filter.isEmpty();
    for (std::size_t place = from; place < journal.size(); ++place) {
        if (all) {
            deeds.push_back({place, std::vector<std::size_t>(journal[place].change.items.size())});
            std::iota(deeds.back().items.begin(), deeds.back().items.end(), std::size_t{0});
        } else if (auto deed = sieve.pass(place)) {
            deeds.push_back(std::move(*deed));
        }
    }
    return deeds;
}

bool renamesFormer(const scenario::Journal& journal, std::size_t from) {
    for (std::size_t place = from; place < journal.size(); ++place) {
        if (!journal[place].change.tree.empty() || journal[place].change.edition) {
            return true;
        }
    }
    return false;
}

bool JournalSubjects::add(const scenario::Journal& journal, std::size_t from) {
    const std::size_t known = scenarios.size() + authors.size() + paths.size();
    for (std::size_t place = from; place < journal.size(); ++place) {
        const scenario::Change& change = journal[place].change;
        authors.insert(change.author);
        for (const scenario::ChangeItem& item : change.items) {
            scenarios.insert(item.scenario);
            paths.insert(item.key.path);
        }
        for (const scenario::TreeItem& item : change.tree) {
            scenarios.insert(item.scenario);
        }
    }
    return scenarios.size() + authors.size() + paths.size() > known;
}

}  // namespace ui
