#include "core/decimal/russian.h"
#include "core/exchange/deviation_text.h"
#include "core/exchange/file_properties.h"
#include "core/writing/odt.h"

#include <algorithm>
#include <utility>

namespace exchange {

namespace {

using check::Deviation;

constexpr double numberMm = 14;
constexpr double careMm = 55;
constexpr double measureMm = 27;
constexpr double figureMm = 22;
constexpr double shareMm = 15;
constexpr double factorMm = 32;
constexpr double reasonMm = 48;
constexpr double documentMm = 32;

document::TableCell paperNumber(std::string text) {
    return {std::move(text), document::Alignment::Right, true};
}

document::TableRow deviationLine(const form::Edition& edition, const Deviation& one) {
    const form::Row& row = *edition.row(one.cell);
    const form::Column& column = *edition.column(one.cell);
    document::TableRow line;
    line.key = row.number;
    std::string reason = one.why.reason;
    if (const std::string range = rangeWords(one); !range.empty()) {
        reason += (reason.empty() ? "" : "; ") + range;
    }
    const std::string measure =
        column.shortName + (one.measure == form::Measure::Volume && !row.unit.empty() ? ", " + row.unit : "");
    line.cells = {{row.number, document::Alignment::Centre, true},
                  {row.labelShort.empty() ? row.label : row.labelShort},
                  {measure},
                  paperNumber(decimal::printRussian(one.federal)),
                  paperNumber(decimal::printRussian(one.territorial)),
                  paperNumber(decimal::printSigned(one.delta)),
                  paperNumber(one.percent ? decimal::printSigned(*one.percent) : std::string()),
                  {one.why.factor},
                  {one.hasReason() ? reason : "причина не указана" + (reason.empty() ? "" : "; " + reason)},
                  {one.why.document}};
    return line;
}

/// «За счёт средств ОМС»: the heading of the rows of one source.
document::TableRow sourceLine(const form::Source& source) {
    document::TableRow line;
    line.keepWithNext = true;
    line.total = true;
    line.cells.resize(10);
    line.cells[1].text = source.title.empty() ? source.name : source.title;
    return line;
}

void addHeading(document::PrintedTable& table, int year) {
    table.columnWidthsMm = {numberMm, careMm,  measureMm, figureMm, figureMm,
                            figureMm, shareMm, factorMm,  reasonMm, documentMm};
    table.labelColumn = 1;
    table.heading = {{"№ строки", 0, 0, 0, 1},    {"Вид и условия оказания помощи", 1, 1, 0, 1},
                     {"Показатель", 2, 2, 0, 1},  {"Норматив на " + std::to_string(year) + " год", 3, 4, 0, 0},
                     {"федеральный", 3, 3, 1, 1}, {"территориальный", 4, 4, 1, 1},
                     {"Отклонение", 5, 6, 0, 0},  {"Δ", 5, 5, 1, 1},
                     {"Δ, %", 6, 6, 1, 1},        {"Обоснование", 7, 9, 0, 0},
                     {"фактор", 7, 7, 1, 1},      {"причина", 8, 8, 1, 1},
                     {"документ", 9, 9, 1, 1}};
}

document::PrintedTable yearTable(const scenario::Draft& draft, const check::DeviationRegister& found, int year) {
    const form::Edition& edition = draft.edition();
    document::PrintedTable table;
    table.title = {deviationsTitle(draft), std::to_string(year) + " год"};
    addHeading(table, year);
    for (const form::MoneySource source : edition.moneySources()) {
        bool isFirst = true;
        for (const Deviation& one : found.rows) {
            const form::PopulationBase base = edition.row(one.cell)->population;
            if (one.year == year && edition.sourceOfBase(base) == source) {
                if (std::exchange(isFirst, false)) {
                    table.rows.push_back(sourceLine(edition.source(source)));
                }
                table.rows.push_back(deviationLine(edition, one));
            }
        }
    }
    if (table.rows.empty()) {
        document::TableRow nothing;
        nothing.cells.resize(10);
        nothing.cells[1].text = "Отклонений нет";
        table.rows.push_back(std::move(nothing));
    }
    const auto withKd = std::ranges::find_if(found.rows, [year](const Deviation& one) {
        return one.year == year && one.measure == form::Measure::UnitCost && one.origin.factor;
    });
    if (withKd != found.rows.end()) {
        table.footnotes.push_back("Федеральный норматив стоимости единицы показан с КД "
                                  + decimal::printRussian(*withKd->origin.factor) + ".");
    }
    if (const check::UncomparedYear* const uncompared = found.year(year)) {
        if (std::string words = uncomparedWords(*uncompared); !words.empty()) {
            table.footnotes.push_back("На " + std::to_string(year) + " год " + words + ".");
        }
    }
    if (!draft.content().origin.empty()) {
        table.footMarks.push_back(draft.content().origin);
    }
    return table;
}

}  // namespace

std::string deviationsTitle(const scenario::Draft& draft) {
    return "Отклонения территориальных нормативов от федеральных, " + draft.content().region;
}

std::vector<document::PrintedTable>
printedDeviations(const scenario::Draft& draft, const check::DeviationRegister& found, std::span<const int> years) {
    std::vector<document::PrintedTable> tables;
    for (const int year : years) {
        tables.push_back(yearTable(draft, found, year));
    }
    return tables;
}

std::string deviationsAsOdt(const scenario::Draft& draft, const check::DeviationRegister& found,
                            std::span<const int> years) {
    odf::Properties properties = fileProperties(draft, {draft.edition().main().number}, scenario::rootScenario);
    properties.title = deviationsTitle(draft);
    properties.comments = draft.content().origin;
    return writing::asOdt(printedDeviations(draft, found, years), properties);
}

}  // namespace exchange
