#pragma once

#include "core/audit/causes.h"

namespace audit {

/// What is the matter with a cell.
enum class Kind {
    Inconsistent,  ///< the cell itself is wrong
    Follows,  ///< wrong only because another is
    Balancing,  ///< off by units of its last digit, and closes a printed total
    Digits,
    Missing
};

struct AuditFinding {
    form::CellAddress cell;
    Kind kind = Kind::Inconsistent;
    std::optional<decimal::Decimal> printed;
    std::optional<decimal::Decimal> expected;
    std::string cause;
    std::string text;  ///< as it stands in the table, where it is no figure
};

/// Finds which cells to blame for the equations that do not hold: the fewest that, put right, make the others agree.
class Blame {
public:
    Blame(const TableQuestion& question, Equations& equations, Causes& causes);

    [[nodiscard]] std::size_t broken() const;
    [[nodiscard]] std::vector<AuditFinding> find();

private:
    /// A cell to be blamed, and what it should be.
    struct Suspect {
        std::size_t cell = 0;
        std::size_t equation = 0;  ///< that raised the suspicion
        decimal::Decimal figure{};
        int score = 0;  ///< equations put right less those put wrong
        bool isSlip = false;
        bool isTarget = false;
        bool isPlain = false;  ///< its last digit is no zero: a figure that was never moved
    };
    /// What changes when a figure is put in the place of another.
    struct Effect {
        std::vector<std::size_t> fixed;
        std::vector<std::size_t> broken;
    };

    [[nodiscard]] bool isBad(std::size_t equation);
    [[nodiscard]] std::optional<std::size_t> otherHalf(std::size_t cell) const;
    [[nodiscard]] std::vector<std::size_t> touching(std::size_t cell) const;
    [[nodiscard]] Effect effectOf(std::size_t cell, const decimal::Decimal& figure);
    [[nodiscard]] bool isSmall(std::size_t cell, const decimal::Decimal& expected) const;
    void suspect(std::size_t equation, std::optional<Suspect>& best);
    [[nodiscard]] bool isNearlyFixed(const Suspect& suspect);
    void weigh(Suspect suspect, std::optional<Suspect>& best);
    [[nodiscard]] std::vector<decimal::Decimal> solved(std::size_t cell, std::size_t equation);
    void refine(Suspect& suspect);
    void accuse(const Suspect& suspect);
    void balance(const Suspect& suspect, const Effect& effect);
    void correct(const Suspect& suspect, const Effect& effect);
    void followFrom(std::size_t cell);
    void note(std::size_t cell);
    void acquit();

    const TableQuestion& m_question;
    Equations& m_equations;
    Causes& m_causes;
    std::vector<char> m_bad;  ///< by equation
    std::vector<char> m_explained;  ///< by equation
    std::vector<char> m_blamed;  ///< by cell
    std::vector<AuditFinding> m_findings;
};

}  // namespace audit
