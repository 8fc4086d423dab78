#include "core/form/check_own.h"

#include "core/form/check_formulas.h"
#include "core/form/edition_text.h"
#include "core/form/file_faults.h"
#include "core/form/parse_formula.h"

namespace form {

namespace {

bool isOneLeaf(const Formula& formula) {
    return formula.root.kind == FormulaNode::Kind::Cell || formula.root.kind == FormulaNode::Kind::Parameter;
}

}  // namespace

void checkOwn(const Manifest& form, text::Findings& findings) {
    for (const AppendixReading& reading : form.appendices) {
        FileFaults faults(appendixFile(reading.appendix.number, "columns"), findings);
        for (const Column& column : reading.appendix.columns) {
            if (column.own.empty()) {
                continue;
            }
            const auto own = parseFormula(column.own, {});
            if (!own || !isOneLeaf(*own.value)) {
                faults.add("Столбец «" + column.key + "», own: «" + column.own
                           + "»; ожидается одна ячейка или один параметр, например a2.07.volume.");
                continue;
            }
            for (const std::string& sentence : faultsOfSide(form, *own.value)) {
                faults.add("Столбец «" + column.key + "», own: " + sentence);
            }
        }
    }
}

}  // namespace form
