#include "core/exchange/input_sheets.h"

#include "core/exchange/lines_sheet.h"
#include "core/form/parameter_path.h"
#include "core/programme/parameter.h"

namespace exchange {

using book::Alignment;

namespace {

constexpr double nameWidth = 90;
constexpr double pathWidth = 48;
constexpr double unitWidth = 34;
constexpr double yearWidth = 28;
constexpr double noteWidth = 70;

std::string unitOf(const std::string& path) {
    if (path.starts_with("population.share")) {
        return "доля";
    }
    return path.starts_with("population.") ? "чел." : "";
}

std::string nameOf(const form::Edition& edition, const std::string& path) {
    if (const auto constant = edition.constants.find(path); constant != edition.constants.end()) {
        return constant->second.name;
    }
    const auto parameter = programme::parseParameter(path, edition);
    return parameter ? parameter.value->describe(edition) : path;
}

}  // namespace

std::string rowWords(const form::Edition& edition, const form::CellAddress& cell) {
    const form::Row& row = *edition.row(cell);
    const std::string& label = row.labelShort.empty() ? row.label : row.labelShort;
    return "Приложение " + std::to_string(cell.appendix) + ", строка " + form::rowName(edition, cell)
           + (row.number.empty() || label.empty() ? "" : " «" + label + "»");
}

std::string columnWords(const form::Edition& edition, const form::CellAddress& cell) {
    const form::Column& column = *edition.column(cell);
    return (column.number.empty() ? "" : "гр. " + column.number + ", ") + column.shortName;
}

book::Sheet inputSheet(const form::Edition& edition, const programme::Assignments& assignments,
                       const NamedInputs& inputs) {
    std::vector<LinesSheet::Column> columns{{"Показатель", nameWidth}, {"Параметр", pathWidth}, {"Единица", unitWidth}};
    for (const int year : inputs.years()) {
        columns.push_back({std::to_string(year) + " год", yearWidth, Alignment::Right});
    }
    columns.push_back({"Основание", noteWidth});
    LinesSheet sheet(inputsName, inputsName,
                     "На эти ячейки ссылаются формулы таблиц. Изменённое здесь пересчитывает всю книгу; в план "
                     "программы оно попадает загрузкой.",
                     std::move(columns));
    for (const NamedInputs::Line& line : inputs.lines()) {
        sheet.beginLine();
        sheet.text(nameOf(edition, line.path));
        sheet.text(line.path);
        sheet.text(unitOf(line.path));
        std::string note;
        for (std::size_t at = 0; at < line.values.size(); ++at) {
            sheet.number(line.values[at], true);
            const programme::Assignment* const given = assignments.find(line.path, inputs.years()[at]);
            if (given != nullptr && note.empty()) {
                note = given->note;
            }
        }
        sheet.text(note);
    }
    return sheet.take();
}

book::Sheet normSheet(const form::Edition& edition, const SourceLines& norms) {
    LinesSheet sheet(sourcesName, sourcesName,
                     "Нормативы, из которых получены объёмы и стоимости таблиц: акт и пункт каждого.",
                     {{"Строка", nameWidth},
                      {"Показатель", pathWidth},
                      {"Параметр", pathWidth},
                      {"Год", 14, Alignment::Centre},
                      {"Единица", unitWidth},
                      {"Норматив", yearWidth, Alignment::Right},
                      {"Акт", noteWidth},
                      {"Пункт", noteWidth}});
    for (const SourceLines::Line& line : norms.lines()) {
        const auto cell = form::cellOfNorm(line.path);
        const norms::Normative* const norm = line.origin.source.get();
        sheet.beginLine();
        sheet.text(cell ? rowWords(edition, *cell) : nameOf(edition, line.path));
        sheet.text(cell ? columnWords(edition, *cell) : "");
        sheet.text(line.path);
        sheet.text(std::to_string(line.year));
        sheet.text(norm == nullptr ? "" : norm->unit);
        sheet.number(line.origin.average, true);
        sheet.text(norm == nullptr ? "введён в плане" : norm->act);
        sheet.text(norm == nullptr ? "" : norm->item);
    }
    return sheet.take();
}

}  // namespace exchange
