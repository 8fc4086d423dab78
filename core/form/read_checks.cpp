#include "core/form/read_checks.h"

#include "core/form/check_formulas.h"
#include "core/form/parse_formula.h"
#include "core/form/table_file.h"

#include <array>

namespace form {

namespace {

constexpr const char* checksName = "checks.csv";

struct CheckField {
    enum Value : std::size_t { Key, Clause, RelationWord, SeverityWord, Left, Right, Digits, Text, Within, Reason };
};

constexpr std::array checkRelations{
    Word<FormCheck::Relation>{"equal", FormCheck::Relation::Equal},
    Word<FormCheck::Relation>{"not_above", FormCheck::Relation::NotAbove},
    Word<FormCheck::Relation>{"not_below", FormCheck::Relation::NotBelow},
    Word<FormCheck::Relation>{"not_below_previous", FormCheck::Relation::NotBelowPrevious},
    Word<FormCheck::Relation>{"not_below_previous_or_note", FormCheck::Relation::NotBelowPreviousOrNote},
    Word<FormCheck::Relation>{"balance", FormCheck::Relation::Balance},
    Word<FormCheck::Relation>{"history", FormCheck::Relation::History},
    Word<FormCheck::Relation>{"not_without", FormCheck::Relation::NotWithout},
    Word<FormCheck::Relation>{"rows_not_above", FormCheck::Relation::RowsNotAbove},
    Word<FormCheck::Relation>{"rows_not_below", FormCheck::Relation::RowsNotBelow},
    Word<FormCheck::Relation>{"rows_equal", FormCheck::Relation::RowsEqual},
    Word<FormCheck::Relation>{"facts_within", FormCheck::Relation::FactsWithin},
};
constexpr std::array checkReasons{
    Word<bool>{"", false},
    Word<bool>{"yes", true},
};
constexpr std::array checkSeverities{
    Word<FormCheck::Severity>{"error", FormCheck::Severity::Error},
    Word<FormCheck::Severity>{"warning", FormCheck::Severity::Warning},
};

Formula readSide(TableFile& table, const text::CsvRecord& record, std::size_t field) {
    auto side = parseFormula(table.filledField(record, field), {});
    if (!side) {
        table.fault(record.line, field, side.findings.front().text);
        return {};
    }
    return std::move(*side.value);
}

bool isAgainstItself(FormCheck::Relation relation) {
    return relation == FormCheck::Relation::NotBelowPrevious || relation == FormCheck::Relation::NotBelowPreviousOrNote;
}

/// What stands against itself has no other side, and a length of history is a number of years.
void readRight(TableFile& table, const text::CsvRecord& record, FormCheck& check) {
    if (isAgainstItself(check.relation)) {
        if (!table.field(record, CheckField::Right).empty()) {
            table.fault(record.line, CheckField::Right,
                        "Сторона сравнивается с собой же прошлого года; ожидается пустое поле.");
        }
        return;
    }
    check.right = readSide(table, record, CheckField::Right);
    const FormulaNode& times = check.right.root;
    if (check.relation == FormCheck::Relation::FactsWithin && !check.right.text.empty()
        && (times.kind != FormulaNode::Kind::Number || times.number <= decimal::Decimal(1))) {
        table.fault(record.line, CheckField::Right,
                    "«" + check.right.text + "» – не кратность; ожидается число больше 1, например 10.");
    }
    if (check.relation != FormCheck::Relation::History || check.right.text.empty()) {
        return;
    }
    constexpr int mostYears = 3;
    const FormulaNode& years = check.right.root;
    if (years.kind != FormulaNode::Kind::Number || years.number < decimal::Decimal(1)
        || years.number > decimal::Decimal(mostYears) || years.number.scale() != 0) {
        table.fault(record.line, CheckField::Right,
                    "«" + check.right.text + "» – не число прежних лет; ожидается 1, 2 или 3.");
    }
}

/// What is wrong with the cells and units of both sides.
std::vector<std::string> faultsOf(const FormCheck& check, const Manifest& form) {
    // A side that could not be read has been told.
    const bool isWhole = !check.left.text.empty() && !check.right.text.empty();
    if (isWhole && check.isOfOneYear() && check.relation != FormCheck::Relation::NotWithout) {
        return unlikeSides(form, check.left, check.right, check.isOfEveryRow());
    }
    std::vector<std::string> sentences = faultsOfSide(form, check.left);
    if (!isAgainstItself(check.relation) && check.relation != FormCheck::Relation::History
        && check.relation != FormCheck::Relation::FactsWithin) {
        for (std::string& sentence : faultsOfSide(form, check.right)) {
            sentences.push_back(std::move(sentence));
        }
    }
    return sentences;
}

/// What compares years follows a cell through them.
void checkPlace(TableFile& table, const text::CsvRecord& record, const FormCheck& check) {
    if (check.left.text.empty() || check.cell()) {
        return;
    }
    if (!check.isOfOneYear() || check.isOfEveryRow()) {
        table.fault(record.line, CheckField::Left, "Ячейки нет; ожидается ячейка, к которой ведёт замечание.");
    } else if (check.parameter().empty()) {
        table.fault(record.line, CheckField::Left,
                    "Ячейки нет; ожидается ячейка или параметр, к которому ведёт замечание.");
    }
}

decimal::Decimal readWithin(TableFile& table, const text::CsvRecord& record) {
    const std::string& typed = table.field(record, CheckField::Within);
    const auto within = typed.empty() ? decimal::Decimal(0) : decimal::Decimal::fromPlain(typed);
    if (!within || within->isNegative()) {
        table.fault(record.line, CheckField::Within,
                    "«" + typed + "» – не допуск; ожидается число от нуля, например 0.5, или пустое поле.");
    }
    return within.value_or(decimal::Decimal(0));
}

FormCheck readCheck(TableFile& table, const text::CsvRecord& record) {
    FormCheck check;
    check.key = table.filledField(record, CheckField::Key);
    check.clause = table.filledField(record, CheckField::Clause);
    check.relation = table.word<FormCheck::Relation>(record, CheckField::RelationWord, checkRelations);
    check.severity = table.word<FormCheck::Severity>(record, CheckField::SeverityWord, checkSeverities);
    check.left = readSide(table, record, CheckField::Left);
    readRight(table, record, check);
    check.digits = table.count(record, CheckField::Digits, "число знаков после запятой").value_or(0);
    check.text = table.filledField(record, CheckField::Text);
    check.within = readWithin(table, record);
    check.takesReason = table.wordOr<bool>(record, CheckField::Reason, checkReasons, false);
    checkPlace(table, record, check);
    return check;
}

}  // namespace

void readChecks(const EditionFiles& files, Manifest& form, text::Findings& findings) {
    if (!files.contains(checksName)) {
        return;
    }
    auto table = TableFile::open(
        files, checksName,
        {"key", "clause", "relation", "severity", "left", "right", "digits", "text", "within", "takes_reason"},
        findings, {"within", "takes_reason"});
    if (!table) {
        return;
    }
    for (const text::CsvRecord& record : table->records()) {
        FormCheck check = readCheck(*table, record);
        for (std::string& sentence : faultsOf(check, form)) {
            table->fault(record.line, CheckField::Left, std::move(sentence));
        }
        form.edition.checks.push_back(std::move(check));
    }
}

}  // namespace form
