#include "core/form/parameter_path.h"
#include "core/programme/list_rows.h"
#include "core/programme/options.h"
#include "core/programme/parameter.h"
#include "core/programme/reasons.h"
#include "core/programme/row_order.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace programme {

namespace {

/// By form::DeviationPart.
constexpr std::array<std::string_view, 3> partWords{"фактор", "причина", "документ"};

/// «Подушевой норматив, ОМС» → «подушевой норматив, ОМС»: only the first letter goes down.
std::string asPartOfSentence(const std::string& name) {
    const std::size_t first = name.empty() || static_cast<unsigned char>(name.front()) < 0x80 ? 1 : 2;
    return name.empty() ? name : text::lowerCase(name.substr(0, first)) + name.substr(first);
}

std::string nameOf(const form::CellAddress& cell, const form::Edition& edition) {
    const auto* column = edition.column(cell);
    const std::string name = column ? asPartOfSentence(column->shortName) : std::string("число услуг");
    // Row 01 of one appendix is not row 01 of another; the table of the cost is the one meant by default.
    const bool needsAppendix = &edition.main() != edition.appendix(cell.appendix);
    return name + ", " + (needsAppendix ? "приложение " + std::to_string(cell.appendix) + ", " : "") + "строка "
           + form::rowName(edition, cell);
}

std::string describedPlace(std::string_view path, const form::Edition& edition) {
    const std::string place = justifiedPlace(path)->parameter;
    const auto parameter = parseParameter(place, edition);
    return parameter ? parameter.value->describe(edition) : place;
}

}  // namespace

std::string Parameter::describe(const form::Edition& edition) const {
    if (const auto name = parameterName(path); !name.empty()) {
        return std::string(name);
    }
    if (const auto base = std::ranges::find(edition.bases, path, &form::Base::parameter); base != edition.bases.end()) {
        return base->name;
    }
    switch (kind) {
    case ParameterKind::Cell:
    case ParameterKind::Services:
        return nameOf(*cell, edition);
    case ParameterKind::Adjustment:
        return "поправка: " + nameOf(*cell, edition);
    case ParameterKind::Norm:
        return "норматив: " + nameOf(*cell, edition);
    case ParameterKind::Fact:
        return "факт: " + nameOf(*cell, edition);
    case ParameterKind::Previous:
        return "прошлый год: " + nameOf(*cell, edition);
    case ParameterKind::Deviation:
        return std::string(partWords[static_cast<std::size_t>(form::deviationOf(path)->part)])
               + " отклонения: " + nameOf(*cell, edition);
    case ParameterKind::ListOrder:
        return "место строки " + rowOfOrder(path)->row + " в списке";
    case ParameterKind::Justification:
        return "обоснование: " + (cell ? nameOf(*cell, edition) : describedPlace(path, edition));
    case ParameterKind::Checklist:
        return "контрольный перечень, " + path.substr(form::checklistPrefix.size());
    case ParameterKind::Option:
        if (const form::RowOption* const option = rowOption(path, edition)) {
            return option->name;
        }
        break;
    case ParameterKind::Population:
    case ParameterKind::Coefficient:
    case ParameterKind::Law:
    case ParameterKind::Overhead:
    case ParameterKind::Document:
        return path;
    case ParameterKind::Note:
        return "пояснительная записка, раздел «" + path.substr(notePrefix.size()) + "»";
    }
    if (const auto list = appendixOfRowOrder(path)) {
        return "порядок строк приложения " + std::to_string(*list);
    }
    const auto target = digitsTarget(path);
    if (!target) {
        return path;
    }
    const std::string year = target->year == 0 ? "" : ", " + std::to_string(target->year) + " год";
    return "знаки после запятой: " + (cell ? nameOf(*cell, edition) : target->target) + year;
}

}  // namespace programme
