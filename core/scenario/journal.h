#pragma once

#include "core/scenario/change.h"

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace scenario {

enum class JournalKind { Do, Undo, Redo };

/// The journal only grows: an undo is a new entry that names the entry it takes back.
struct JournalEntry {
    std::int64_t id = 0;
    JournalKind kind = JournalKind::Do;
    std::int64_t subject = 0;  ///< Undo, Redo: the Do entry concerned
    Change change;  ///< what was done to the overrides by this entry
};

/// Where journal entries and the state they make are kept. `record` returns only when the entry is safe;
/// if it throws, nothing has changed.
class Recorder {
public:
    virtual ~Recorder() = default;
    virtual void record(const JournalEntry& entry) = 0;
};

/// The entries that stood in the plan's file when it was opened. They never change, and are read when somebody asks
/// for them: a plan opens as quickly after ten thousand edits as after ten.
class JournalPast {
public:
    virtual ~JournalPast() = default;
    [[nodiscard]] virtual std::size_t size() const = 0;
    /// By place, 0 – the oldest. Stays where it is. Throws what reading throws.
    [[nodiscard]] virtual const JournalEntry& at(std::size_t place) = 0;
    /// The greatest id that a scenario has or had in them; 0 – they name none.
    [[nodiscard]] virtual ScenarioId highestScenario() = 0;
};

/// All deeds of a plan, oldest first: those of the past, then those of this sitting. A copy shares the past.
class Journal {
public:
    class Iterator;

    Journal() = default;
    Journal(std::initializer_list<JournalEntry> entries) : m_recent(entries) {}
    explicit Journal(std::vector<JournalEntry> entries) : m_recent(std::move(entries)) {}
    explicit Journal(std::shared_ptr<JournalPast> past) : m_past(std::move(past)) {}

    [[nodiscard]] std::size_t size() const { return pastSize() + m_recent.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] const JournalEntry& operator[](std::size_t place) const {
        return place < pastSize() ? m_past->at(place) : m_recent[place - pastSize()];
    }
    [[nodiscard]] const JournalEntry& back() const { return (*this)[size() - 1]; }
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;
    [[nodiscard]] std::reverse_iterator<Iterator> rbegin() const;
    [[nodiscard]] std::reverse_iterator<Iterator> rend() const;

    /// What is not read yet. Afterwards nothing throws what reading throws.
    void readWhole() const;
    /// Throws std::logic_error when there is no entry of that number.
    [[nodiscard]] const JournalEntry& entry(std::int64_t id) const;
    /// The greatest id that a scenario has or had in it; 0 – it names none.
    [[nodiscard]] ScenarioId highestScenario() const;

    void push_back(JournalEntry entry) { m_recent.push_back(std::move(entry)); }
    void clear() { *this = {}; }

private:
    [[nodiscard]] std::size_t pastSize() const { return m_past ? m_past->size() : 0; }

    std::shared_ptr<JournalPast> m_past;  ///< nullptr – none
    std::vector<JournalEntry> m_recent;
};

class Journal::Iterator {
public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = JournalEntry;
    using difference_type = std::ptrdiff_t;
    using pointer = const JournalEntry*;
    using reference = const JournalEntry&;

    Iterator() = default;
    Iterator(const Journal& journal, std::size_t place) : m_journal(&journal), m_place(place) {}

    reference operator*() const { return (*m_journal)[m_place]; }
    pointer operator->() const { return &**this; }
    reference operator[](difference_type step) const { return *(*this + step); }
    Iterator& operator+=(difference_type step) {
        m_place = static_cast<std::size_t>(static_cast<difference_type>(m_place) + step);
        return *this;
    }
    Iterator& operator-=(difference_type step) { return *this += -step; }
    Iterator& operator++() { return *this += 1; }
    Iterator& operator--() { return *this -= 1; }
    Iterator operator++(int) { return std::exchange(*this, *this + 1); }
    Iterator operator--(int) { return std::exchange(*this, *this - 1); }
    friend Iterator operator+(Iterator at, difference_type step) { return at += step; }
    friend Iterator operator+(difference_type step, Iterator at) { return at += step; }
    friend Iterator operator-(Iterator at, difference_type step) { return at -= step; }
    friend difference_type operator-(const Iterator& a, const Iterator& b) {
        return static_cast<difference_type>(a.m_place) - static_cast<difference_type>(b.m_place);
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.m_place == b.m_place; }
    friend auto operator<=>(const Iterator& a, const Iterator& b) { return a.m_place <=> b.m_place; }

private:
    const Journal* m_journal = nullptr;
    std::size_t m_place = 0;
};

inline Journal::Iterator Journal::begin() const {
    return {*this, 0};
}

inline Journal::Iterator Journal::end() const {
    return {*this, size()};
}

inline std::reverse_iterator<Journal::Iterator> Journal::rbegin() const {
    return std::reverse_iterator(end());
}

inline std::reverse_iterator<Journal::Iterator> Journal::rend() const {
    return std::reverse_iterator(begin());
}

}  // namespace scenario
