#pragma once

#include "core/form/formula.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace form {

/// A noun by its number («человек», «человека», «человек»), or what a change is called by its sign («увеличится»,
/// «уменьшится», «не изменится»).
using ThreeWords = std::array<std::string, 3>;

/// How the figure of a placeholder is written.
struct NoteFormat {
    enum class Kind {
        AsPrinted,  ///< a cell as its table prints it, a parameter as it was entered
        Digits,  ///< rounded to so many decimals
        Money,  ///< of the edition's scale, in words: «18 525,5 млн рублей»
        Roubles,  ///< «3 408,10 рубля»
        Percent,  ///< a fraction; of a change, its part of the former figure: «3,2 %»
        Noun,  ///< with a noun: «980 000 человек»
    };
    enum class ChangeWords { None, Before, After };  ///< «увеличится на 3,2 %», «на 3,2 % больше»

    Kind kind = Kind::AsPrinted;
    int digits = 0;
    ThreeWords noun;
    ChangeWords changeWords = ChangeWords::None;
    ThreeWords change;  ///< grows, falls, stays
};

/// What stands in braces in a sentence of the explanatory note: a figure or a word that the plan gives.
struct NotePlaceholder {
    enum class Subject {
        Figure,  ///< of `formula`
        Year,  ///< «2023»
        Years,  ///< «на 2022 год и на плановый период 2023 и 2024 годов»
        Region,  ///< «Астраханская область»
        Act,  ///< the act of the form
        Document  ///< a line of the title block, `path`
    };

    Subject subject = Subject::Figure;
    Formula formula;
    std::string path;
    int year = 0;  ///< counted from the year the sentence is about
    std::optional<int> since;  ///< the figure is a change since that year, counted alike
    NoteFormat format;
};

/// A sentence stands only where its condition holds.
struct NoteCondition {
    enum class Relation { Exists, Missing, Above, Below, Equal };

    Relation relation = Relation::Exists;
    Formula left;
    Formula right;
};

/// A line of a table of years: what it is, and its figure in each of them.
struct NoteLine {
    std::string label;
    NotePlaceholder value;
    bool isTotal = false;
};

/// A table that stays bound to the plan. Its rows are the plan's, its words the form's or the template's.
struct NoteTable {
    enum class Kind {
        Rows,  ///< rows and columns of an appendix
        Years,  ///< `lines` by programme year
        Percap,  ///< [[summary]]: per-capita figures by source against the federal ones
        Shares,  ///< [[share]]: kinds of care by source and overall
        Structure,  ///< [[chart]] of conditions of care: cost by source, share of the whole
        Factors,  ///< why the cost of the programme changed since the year before
        Deviations,  ///< the register of deviations
        Findings  ///< what the checks say
    };

    Kind kind = Kind::Rows;
    std::string title;
    std::vector<NoteLine> lines;
    int appendix = 0;  ///< of Rows; of Findings 0 – all
    std::vector<std::string> rows;  ///< none – all of them
    std::string label;  ///< of a list: the column of texts that names a row
    std::vector<std::string> columns;
    std::vector<std::string> headers;  ///< of the label and of each column; {money}
    std::optional<int> digits;  ///< of Rows: no figure shows more decimals
    std::string filterColumn;  ///< of a list: only rows that hold this choice
    std::string filterWord;
};

struct NoteBlock {
    enum class Kind { Paragraph, Item, Heading, Table };
    enum class Each { Once, Year, LaterYear };  ///< for every programme year, for every one that has one before it

    std::string key;
    Kind kind = Kind::Paragraph;
    Each each = Each::Once;
    std::string text;  ///< with placeholders and marks of type, see readMarkup
    NoteTable table;
    std::vector<NoteCondition> conditions;
    int line = 0;  ///< in the file
};

struct NoteSection {
    std::string key;  ///< kept in the plan as «note.KEY»
    std::string title;
    std::vector<NoteBlock> blocks;
    int line = 0;
};

/// What the explanatory note of an edition is drafted from: note.toml.
struct NoteTemplate {
    std::string title;  ///< lines of the head of the document, with placeholders
    std::vector<NoteSection> sections;

    [[nodiscard]] const NoteSection* section(std::string_view key) const;
};

inline constexpr const char* noteTemplateFile = "note.toml";
/// «count.errors»: figures of the note that are counted, not computed. With the number of an appendix, «count.a13», how
/// many of its rows have a figure, and «count.findings_a13», how many findings of the checks lead to it.
inline constexpr std::string_view countPrefix = "count.";
inline constexpr std::string_view countOfRows = "count.a";
inline constexpr std::string_view countOfFindings = "count.findings_a";
/// The number of an appendix behind such a beginning; 0 – the name is another one.
[[nodiscard]] int countedAppendix(std::string_view path, std::string_view before);
inline constexpr std::array<std::string_view, 8> knownCounts{"count.rules",       "count.errors",    "count.warnings",
                                                             "count.justified",   "count.checks",    "count.deviations",
                                                             "count.unexplained", "count.uncompared"};

}  // namespace form
