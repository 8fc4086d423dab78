#include "core/programme/prove_edition.h"

#include "core/form/edition_text.h"
#include "core/plan/compile.h"
#include "core/programme/list_calculator.h"
#include "core/text/csv.h"

#include <algorithm>

namespace programme {

namespace {

/// The line of its file that the row of a cell stands at; 0 where it is not found.
int lineOf(const form::Edition& edition, const form::CellAddress& cell) {
    text::Findings unread;
    const auto utf8 = form::editionText(edition.files, form::appendixFile(cell.appendix, "rows"), unread);
    const auto table = utf8 ? text::readCsv(*utf8) : text::Outcome<text::CsvTable>::failed({});
    const int rows = table ? table.value->column("row") : -1;
    if (rows < 0) {
        return 0;
    }
    const auto found = std::ranges::find(table.value->records, cell.row, [rows](const text::CsvRecord& record) {
        return record.fields[static_cast<std::size_t>(rows)];
    });
    return found == table.value->records.end() ? 0 : found->line;
}

/// A cell of the form is a place in its files.
text::Finding placed(text::Finding finding, const form::Edition& edition) {
    const auto cell = form::CellAddress::fromPath(finding.named.empty() ? std::string() : finding.named.front());
    if (const int line = cell ? lineOf(edition, *cell) : 0; line != 0) {
        finding.place = text::Place::ofLine(line, cell->column);
        finding.place.file = form::appendixFile(cell->appendix, "rows");
        finding.named.clear();
    }
    finding.text += finding.text.ends_with('.') ? "" : ".";
    return finding;
}

}  // namespace

bool hasColumnsOfTheFirstYear(const form::Edition& edition) {
    return std::ranges::any_of(edition.appendices, [](const form::Appendix& appendix) {
        return std::ranges::any_of(appendix.columns, &form::Column::firstYearOnly);
    });
}

text::Findings proveEdition(const form::Edition& edition) {
    const plan::Settings settings = plan::Settings::of(edition);
    const int kinds = edition.yearCount > 1 && hasColumnsOfTheFirstYear(edition) ? 2 : 1;
    text::Findings findings;
    for (int year = 0; year < kinds && findings.empty(); ++year) {
        findings = plan::compileFaults(edition, settings, year);
        for (const form::Appendix& appendix : edition.appendices) {
            if (appendix.listRow) {
                const text::Findings row = plan::compileFaults(editionOfRow(edition, appendix), settings, year);
                findings.insert(findings.end(), row.begin(), row.end());
            }
        }
    }
    for (text::Finding& finding : findings) {
        finding = placed(std::move(finding), edition);
    }
    return findings;
}

}  // namespace programme
