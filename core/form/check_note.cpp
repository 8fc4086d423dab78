#include "core/form/check_formulas.h"
#include "core/form/file_faults.h"
#include "core/form/note_markup.h"
#include "core/form/parameter_path.h"
#include "core/form/read_note.h"

#include <algorithm>

namespace form {

namespace {

class NoteCheck {
public:
    NoteCheck(const Manifest& form, text::Findings& findings) : m_form(form), m_faults(noteTemplateFile, findings) {}

    void checkTitle(const std::string& title) {
        m_key = "title";
        checkText(title);
    }

    void check(const NoteBlock& block) {
        m_line = block.line;
        for (const NoteCondition& condition : block.conditions) {
            m_key = "section.block.when";
            checkFormula(condition.left);
            if (!condition.right.text.empty()) {
                checkFormula(condition.right);
            }
        }
        m_key = "section.block.text";
        checkText(block.text);
        if (block.kind == NoteBlock::Kind::Table) {
            check(block.table);
        }
    }

private:
    void fault(std::string sentence) { m_faults.addKey(m_line, m_key, std::move(sentence)); }

    void checkText(const std::string& text) {
        for (const NoteRun& run : readMarkup(text)) {
            if (!run.placeholder.empty()) {
                if (const auto read = parsePlaceholder(run.placeholder)) {
                    checkFormula(read.value->formula);
                }
            }
        }
    }

    void checkFormula(const Formula& formula) {
        if (formula.text.empty()) {
            return;
        }
        Formula asked = formula;
        if (!replaceCounts(asked.root)) {
            return;
        }
        for (std::string& sentence : faultsOfSide(m_form, asked)) {
            fault("«" + formula.text + "»: " + sentence);
        }
    }

    /// What is counted has no unit, and a normative has that of its cell. False – a count that is not known was told.
    bool replaceCounts(FormulaNode& node) {
        if (node.kind == FormulaNode::Kind::Parameter && node.parameter.starts_with(countPrefix)) {
            const int rows = countedAppendix(node.parameter, countOfRows);
            const int table = rows != 0 ? rows : countedAppendix(node.parameter, countOfFindings);
            const bool isKnown =
                table != 0 ? m_form.reading(table) != nullptr
                           : std::ranges::find(knownCounts, std::string_view(node.parameter)) != knownCounts.end();
            if (!isKnown) {
                std::string known;
                for (const std::string_view count : knownCounts) {
                    known += (known.empty() ? "" : ", ") + std::string(count);
                }
                fault("«" + node.parameter + "» – неизвестный счётчик; ожидается " + known
                      + " или число строк приложения, например count.a2.");
                return false;
            }
            node.kind = FormulaNode::Kind::Number;
            node.number = decimal::Decimal(1);
        } else if (node.kind == FormulaNode::Kind::Parameter) {
            if (const auto cell = cellOfNorm(node.parameter)) {
                node.kind = FormulaNode::Kind::Cell;
                node.cell = *cell;
            }
        }
        return std::ranges::all_of(node.operands, [this](FormulaNode& operand) { return replaceCounts(operand); });
    }

    void check(const NoteTable& table) {
        m_key = "section.block.title";
        checkText(table.title);
        m_key = "section.block.line";
        for (const NoteLine& line : table.lines) {
            checkFormula(line.value.formula);
        }
        if (table.appendix == 0) {
            return;
        }
        const AppendixReading* const reading = m_form.reading(table.appendix);
        m_key = "section.block.appendix";
        if (reading == nullptr || !reading->rowsRead) {
            if (m_form.appendicesKnown && reading == nullptr) {
                fault("Приложения " + std::to_string(table.appendix) + " нет; ожидается номер приложения формы.");
            }
            return;
        }
        const Appendix& appendix = reading->appendix;
        m_key = "section.block.columns";
        for (const std::string& column : table.columns) {
            requireColumn(appendix, column);
        }
        for (const std::string* column : {&table.label, &table.filterColumn}) {
            if (!column->empty()) {
                requireColumn(appendix, *column);
            }
        }
        m_key = "section.block.rows";
        for (const std::string& row : table.rows) {
            if (appendix.rowIndex(row) < 0) {
                fault("Строки «" + row + "» нет в приложении " + std::to_string(table.appendix)
                      + "; ожидается номер строки формы.");
            }
        }
    }

    void requireColumn(const Appendix& appendix, const std::string& column) {
        if (appendix.columnIndex(column) < 0) {
            fault("Столбца «" + column + "» нет в приложении " + std::to_string(appendix.number)
                  + "; ожидается ключ столбца.");
        }
    }

    const Manifest& m_form;
    FileFaults m_faults;
    int m_line = 0;
    std::string m_key;
};

}  // namespace

void checkNote(const NoteTemplate& note, const Manifest& form, text::Findings& findings) {
    NoteCheck check(form, findings);
    check.checkTitle(note.title);
    for (const NoteSection& section : note.sections) {
        for (const NoteBlock& block : section.blocks) {
            check.check(block);
        }
    }
}

}  // namespace form
