#pragma once

#include "core/form/cell_rule.h"
#include "core/form/control.h"
#include "core/form/deviation_factor.h"
#include "core/form/form_check.h"
#include "core/form/method_cells.h"
#include "core/form/plausibility.h"
#include "core/form/quantity.h"
#include "core/form/row_option.h"
#include "core/form/summary_layout.h"
#include "core/form/table_chart.h"
#include "core/form/transfer.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace form {

/// Where money comes from: the place of a source among those of the edition (Edition::sources), or None.
enum class MoneySource { None };
/// Whose number divides and multiplies: budget money – residents, ОМС money – insured persons. Values beyond the named
/// ones are bases of the edition, in their order (Edition::bases).
enum class PopulationBase { None, Residents, Insured };
enum class CostMethod { PrintedPercap, WholeServices, Exact };
/// How a row stands to its parent: «в том числе» adds up, «из них» is a part that is not added.
enum class Relation { Including, OfWhich };
enum class RowKind { Leaf, Heading, Total, SectionTotal, GrandTotal };

/// What may stand in a column of a list; tables of fixed rows hold numbers.
enum class ColumnType { Number, Text, Mark, Choice };
/// Rows of the form, or rows that the plan adds itself: a register of organisations.
enum class TableKind { Fixed, List };

/// A value column of an appendix; label, row number and unit columns are `leading` of the appendix.
struct Column {
    std::string key;
    std::string number;  ///< printed column number, «3»; of the first year it stands in
    Measure measure = Measure::Cost;  ///< of its quantity
    Quantity quantity;
    MoneySource source = MoneySource::None;
    PopulationBase sourceBase = PopulationBase::None;  ///< of its source
    std::vector<std::string> header;  ///< official heading from the top level down; {year} {money}
    std::vector<std::string> shortHeader;
    std::string shortName;  ///< «Подушевой норматив, бюджет» for sentences
    std::string filterName;  ///< of a mark of a list: the rows that have it, «Федеральные»; may be empty
    std::optional<int> digits;  ///< printed decimals of a computed cell; none – as many as the longest part
    ColumnType type = ColumnType::Number;
    std::vector<Choice> choices;  ///< of ColumnType::Choice
    std::string partOf;  ///< of a mark: the key of the mark that it is «из них» of; may be empty
    std::string own;  ///< of a table of regions: what of the plan stands beside it, a cell or a parameter; may be empty
    bool unique = false;  ///< of a list: a code, which no other row may have
    bool firstYearOnly = false;
    bool onPaper = true;  ///< false – our own column: on the screen, in CSV and JSON, never printed
    double widthMm = 20;
};

struct LeadingColumn {
    std::string key;  ///< label, row, unit
    std::string number;
    std::vector<std::string> header;
    std::vector<std::string> shortHeader;
    double widthMm = 20;
};

/// A further sum that the form prints of a row, beside the one it is computed by.
struct OtherSum {
    std::vector<std::string> rows;
    std::vector<std::string> unlessOwn;  ///< either-or rows: where one stands by its own norm the sum says less
};

struct Row {
    std::string key;  ///< the row in paths
    std::string number;  ///< printed row number; the key as a rule, nothing where the form prints none
    std::string line;  ///< stable key that survives renumbering
    std::string label;
    std::string labelShort;
    std::string unit;  ///< as printed
    std::string unitCode;  ///< kind of care; empty when the row has no volume
    std::string parent;
    int level = 0;
    Relation relation = Relation::Including;
    RowKind kind = RowKind::Leaf;
    PopulationBase population = PopulationBase::None;
    std::optional<Quantity> quantity;  ///< of all its cells, where the columns of a table change their meaning by row
    std::vector<std::string> parts;  ///< rows its sums add
    std::vector<RowUnder> partsUnder;  ///< rows added too under a word of a row option
    bool sumPrinted = false;  ///< the form prints the sum; false – we inferred it
    bool addsParts = false;  ///< declared additive over «из них» rows
    std::vector<OtherSum> otherSums;  ///< checked, not computed
    std::vector<std::string> footnotes;
    std::string source;  ///< act, appendix, row
    std::vector<CellRule> cells;  ///< one per value column
};

struct Note {
    std::string marker;
    std::string text;
    std::vector<std::string> rows;
};

/// How a table lies on paper.
struct Paper {
    bool portrait = false;
    bool a3 = false;
    std::string corner;  ///< instead of «Приложение N»; empty – the usual words; {number}
    std::vector<std::string> breaks;  ///< rows that begin a page
};

struct Appendix {
    int number = 0;
    std::string title;  ///< printed title; {year} {years} {region_genitive}
    std::string shortTitle;  ///< «По источникам»
    std::string role;  ///< what other code asks for: «main» – the table of the cost, «sources»; empty – nothing does
    bool yearsTogether = false;  ///< paper shows all programme years side by side
    std::string yearHeader;  ///< heading over a year's block when years stand together: «{year} год»
    std::vector<LeadingColumn> leading;
    std::vector<Column> columns;
    TableKind kind = TableKind::Fixed;
    std::vector<Row> rows;  ///< of a list: its footers
    std::string keyColumn;  ///< of a list: what is typed there first is the key of its row, «mo_code»; may be empty
    std::string emptyWords;  ///< of a list: what is said while it has no rows, «Организации не введены»; may be empty
    std::optional<Row> listRow;  ///< of a list: what each of its rows is; the key and the label are the plan's
    std::vector<Note> notes;
    Paper paper;
    int companion = 0;  ///< the table whose rows are other figures of the same things, one step away; 0 – none
    std::vector<std::string> parameters;  ///< that stand in the line over the table, «population.insured»
    std::string notTaken;  ///< why no figure of another table is taken from it; said where one would look for it

    /// Of a list any key that is no footer's is a row of the plan: the row of the form that all of them are.
    [[nodiscard]] const Row* row(std::string_view key) const;
    [[nodiscard]] int rowIndex(std::string_view key) const;  ///< in `rows`; −1 if absent
    /// A row of the plan, by its key: of a list, and no footer.
    [[nodiscard]] bool isListKey(std::string_view key) const;
    [[nodiscard]] int columnIndex(std::string_view key) const;  ///< −1 if absent
    [[nodiscard]] const Row* grandTotal() const;
};

/// Two columns of an appendix a check compares: the cost as approved against the need by normatives.
struct Comparison {
    std::string rule;  ///< «need»
    int appendix = 0;
    std::string approved;  ///< column key
    std::string need;  ///< column key
};

/// Rows whose cost is one bar of a chart of structure: a condition of care, or a source of money.
struct ChartGroup {
    int appendix = 0;
    std::string name;  ///< «Скорая помощь»
    std::string shortName;  ///< «Скорая», for names of two parts: «Скорая, ОМС»
    std::vector<std::string> rows;
    std::vector<RowUnder> rowsUnder;  ///< counted too under a word of a row option
};

/// The row of an edition's file that says what every row of a list is.
inline constexpr std::string_view listRowKey = "*";
inline constexpr std::string_view mainRole = "main";
inline constexpr std::string_view sourcesRole = "sources";

/// People that figures are counted per head of, or that are counted themselves: «children 0–17».
struct Base {
    std::string key;  ///< `population` of a row, a word of a unit
    std::string parameter;  ///< «population.children»
    std::string name;  ///< «численность детей 0–17 лет»
    std::string people;  ///< genitive plural, «детей 0–17 лет»
    std::string person;  ///< genitive singular, «ребёнка 0–17 лет»
    std::string group;  ///< nominative plural, «застрахованные»; may be empty
};

/// Where money comes from, and the people it is counted per head of.
struct Source {
    std::string key;  ///< `source` of a column: «budget»
    std::string name;  ///< «бюджет»
    PopulationBase base = PopulationBase::None;
    std::string title;  ///< «За счёт бюджета субъекта», of a figure on the summary page
    bool differentiatesVolume =
        false;  ///< its normatives of volume follow the regional coefficient (appendix of regions)
    bool differentiatesCost = false;  ///< its normatives of unit cost are multiplied by КД
};

/// A dated figure of the act that formulas may name; its value stands in norms.csv.
struct Constant {
    std::string name;  ///< «среднее число посещений в одном обращении»
    UnitWords unit;
};

/// The official form of a programme year, as data. Immutable once read.
struct Edition {
    int format = 1;  ///< of its files: 1 knew two cost tables, 2 knows any
    std::string id;
    int revision = 1;
    std::string title;
    std::string act;
    int firstYear = 0;
    int yearCount = 3;
    decimal::Rounding rounding = decimal::Rounding::HalfUp;
    CostMethod costMethod = CostMethod::PrintedPercap;
    MoneyScale money = MoneyScale::Thousand;
    std::map<std::string, std::string> careKinds;  ///< code → Russian name
    std::map<std::string, std::vector<std::string>> careUnions;  ///< code that may add the listed codes
    std::vector<Base> bases = knownBases();  ///< by PopulationBase; of None everything is empty
    std::vector<Source> sources = knownSources();  ///< by MoneySource; of None everything is empty
    std::vector<Quantity> quantities;  ///< [[quantity]] of edition.toml
    std::vector<RowOption> rowOptions = knownRowOptions();  ///< [[option]]
    std::map<std::string, Constant, std::less<>> constants;  ///< [[constant]], by path
    std::vector<Appendix> appendices;
    std::vector<FormCheck> checks;  ///< checks.csv
    std::vector<Control> controls;  ///< controls.csv: every rule of the act, in its order
    std::vector<Plausibility> plausibilities;  ///< plausibility.csv
    std::vector<Transfer> transfers;  ///< transfers.csv
    std::vector<DeviationFactor> deviationFactors;  ///< factors.csv; empty – any words explain a deviation
    std::vector<MethodCells> methodCells;  ///< method_cells.csv
    std::vector<Comparison> comparisons;  ///< [[check]] of edition.toml
    std::vector<ChartGroup> chartGroups;  ///< [[chart]] of edition.toml
    std::vector<TableChart> tableCharts;  ///< [[table_chart]] of edition.toml
    std::vector<SummaryBlock> summaryBlocks;  ///< [[summary]]
    std::vector<CareShare> careShares;  ///< [[share]]
    std::vector<Limit> limits;  ///< [[limit]]
    std::vector<ReferenceLine> references;  ///< [[reference]]
    std::map<std::string, std::string> files;  ///< the texts it was read from, for the plan file
    std::string checksum;  ///< of `files`

    [[nodiscard]] const Appendix* appendix(int number) const;
    /// The table of a role; nullptr where the edition has none.
    [[nodiscard]] const Appendix* withRole(std::string_view role) const;
    /// The table of the cost by conditions of care. Every edition has one, or was refused when it was read.
    [[nodiscard]] const Appendix& main() const;
    [[nodiscard]] const Row* row(const CellAddress& cell) const;
    [[nodiscard]] const Column* column(const CellAddress& cell) const;
    [[nodiscard]] const CellRule* rule(const CellAddress& cell) const;
    [[nodiscard]] const Base& base(PopulationBase base) const { return bases[static_cast<std::size_t>(base)]; }
    /// None where no base has the key.
    [[nodiscard]] PopulationBase baseOfKey(std::string_view key) const;
    [[nodiscard]] const Source& source(MoneySource source) const { return sources[static_cast<std::size_t>(source)]; }
    /// None where no source has the key.
    [[nodiscard]] MoneySource sourceOfKey(std::string_view key) const;
    /// The first source counted per head of the base: whose money a row of these people takes. None where there is
    /// none.
    [[nodiscard]] MoneySource sourceOfBase(PopulationBase base) const;
    /// All of them in their order, without None.
    [[nodiscard]] std::vector<MoneySource> moneySources() const;
    /// The bases whose number money is counted by, each once: without them nothing costs anything.
    [[nodiscard]] std::vector<const Base*> payingBases() const;
    /// 10^n by which roubles are divided to stand in the cell; 0 where it is no money.
    [[nodiscard]] int moneyPower(const Row& row, const Column& column) const;

    /// The place of palliative care: of every edition that declares no option of its own.
    [[nodiscard]] static std::vector<RowOption> knownRowOptions();
    /// No base, residents, insured persons: every edition has them.
    [[nodiscard]] static std::vector<Base> knownBases();
    /// No source, the budget, ОМС: every edition has them.
    [[nodiscard]] static std::vector<Source> knownSources();
};

/// What a row is called after «строка»: «28»; of one that the form prints no number for «Количество ФП, ФАП» in quotes.
/// A row of a list is named by its key.
[[nodiscard]] std::string rowName(const Edition& edition, const CellAddress& cell);
/// What the figure of a cell is: the row says it, else the column.
[[nodiscard]] const Quantity& quantityOf(const Row& row, const Column& column);
/// Printed decimals of a computed cell; none – as many as the longest part.
[[nodiscard]] std::optional<int> digitsOf(const Row& row, const Column& column);
/// 10^3 for thousands: how many decimal places a rouble moves in the edition's own scale.
[[nodiscard]] int powerOfTen(MoneyScale scale);
/// «тыс. руб.»
[[nodiscard]] std::string_view moneyName(MoneyScale scale);

}  // namespace form
