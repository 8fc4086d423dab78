#include "core/form/read_edition.h"

#include "core/form/check_charts.h"
#include "core/form/check_formulas.h"
#include "core/form/check_lists.h"
#include "core/form/check_methods.h"
#include "core/form/check_operands.h"
#include "core/form/check_own.h"
#include "core/form/check_pages.h"
#include "core/form/check_rows.h"
#include "core/form/check_texts.h"
#include "core/form/checksum.h"
#include "core/form/edition_text.h"
#include "core/form/file_faults.h"
#include "core/form/read_checks.h"
#include "core/form/read_columns.h"
#include "core/form/read_controls.h"
#include "core/form/read_factors.h"
#include "core/form/read_manifest.h"
#include "core/form/read_method_cells.h"
#include "core/form/read_note.h"
#include "core/form/read_notes.h"
#include "core/form/read_plausibility.h"
#include "core/form/read_rows.h"
#include "core/form/read_summary.h"
#include "core/form/read_table_charts.h"
#include "core/form/read_transfers.h"
#include "core/text/clean.h"
#include "core/text/utf8.h"

#include <utility>

namespace form {

namespace {

/// Far above any form, far below what would take minutes to read.
constexpr std::size_t mostFiles = 200;
constexpr std::size_t mostFormBytes = std::size_t{4} << 20;

void requireSizes(const EditionFiles& files, text::Findings& findings) {
    for (const auto& [name, text] : files) {
        if (text.size() > mostFormBytes) {
            findings.push_back({text::Severity::Error, name, "Файл больше 4 мегабайт: такой формы не бывает."});
        }
    }
    if (files.size() > mostFiles) {
        findings.push_back({text::Severity::Error, files.begin()->first,
                            "Файлов формы больше " + std::to_string(mostFiles) + ": такой формы не бывает."});
    }
}

/// A form goes to screens, terminals and paper: what cannot be seen there is no part of it.
void requireSeen(const EditionFiles& files, text::Findings& findings) {
    for (const auto& [name, content] : files) {
        // Another encoding is told with its line by who reads the file.
        const std::string fault = text::textFault(content, text::Lines::Many);
        if (!fault.empty() && text::isValidUtf8(content)) {
            FileFaults(name, findings).add(fault + ".");
        }
    }
}

/// Rows with a fault told since `from`: nothing is concluded from what stands there.
void noteDoubts(AppendixReading& reading, const text::Findings& findings, std::size_t from) {
    const std::string rows = appendixFile(reading.appendix.number, "rows");
    for (std::size_t i = from; i < findings.size(); ++i) {
        if (findings[i].place.file == rows && findings[i].place.line != 0) {
            reading.doubtfulLines.insert(findings[i].place.line);
        }
    }
}

void readAppendix(const EditionFiles& files, const Edition& edition, const KnownMethods& methods,
                  AppendixReading& reading, text::Findings& findings) {
    const std::size_t before = findings.size();
    readColumns(files, edition, reading, findings);
    if (reading.columnsRead) {
        readRows(files, edition, methods, reading, findings);
    }
    readNotes(files, reading, findings);
    checkRows(reading, edition, findings);
    noteDoubts(reading, findings, before);
}

/// What tables name of one another, and the files that name cells of several.
void checkNamed(const EditionFiles& files, const KnownMethods& methods, Proof proof, Manifest& form,
                text::Findings& findings) {
    checkOperands(form, findings);
    checkMethods(form.edition, form.appendices, methods, proof, findings);
    checkFormulas(form, findings);
    readChecks(files, form, findings);
    readPlausibility(files, form, findings);
    readControls(files, form, findings);
    readTransfers(files, form, findings);
    readFactors(files, form.edition, findings);
    checkPages(form, findings);
    checkOwn(form, findings);
    readMethodCells(files, form, methods, findings);
    if (form.appendicesKnown) {
        checkComparisons(form.edition.comparisons, form.appendices, findings);
        checkCharts(form.edition.chartGroups, form.appendices, findings);
        checkTableCharts(form.edition.tableCharts, form.appendices, findings);
        checkSummary(form.edition, form.appendices, findings);
    }
}

}  // namespace

text::Outcome<Edition> readEdition(const EditionFiles& files, const KnownMethods& methods, Proof proof) {
    text::Findings findings;
    requireSizes(files, findings);
    if (!findings.empty()) {
        return text::Outcome<Edition>::failed(std::move(findings));
    }
    requireSeen(files, findings);
    auto manifest = readManifest(files, proof, findings);
    if (!manifest) {
        return text::Outcome<Edition>::failed(std::move(findings));
    }
    for (AppendixReading& reading : manifest->appendices) {
        readAppendix(files, manifest->edition, methods, reading, findings);
    }
    checkNamed(files, methods, proof, *manifest, findings);
    if (proof == Proof::Whole) {
        checkLists(*manifest, findings);
        checkTexts(*manifest, findings);
        checkNote(readNote(files, findings), *manifest, findings);
    }
    if (!findings.empty()) {
        return text::Outcome<Edition>::failed(std::move(findings));
    }
    Edition edition = std::move(manifest->edition);
    for (AppendixReading& reading : manifest->appendices) {
        edition.appendices.push_back(std::move(reading.appendix));
    }
    edition.files = files;
    edition.checksum = checksum(files);
    return {std::move(edition), {}};
}

}  // namespace form
