#include "core/form/cell_rule.h"

#include <charconv>

namespace form {

std::string CellAddress::path() const {
    std::string path("a");
    path += std::to_string(appendix);
    path.append(1, '.').append(row).append(1, '.').append(column);
    return path;
}

std::optional<CellAddress> CellAddress::fromPath(std::string_view path) {
    const std::size_t firstPoint = path.find('.');
    const std::size_t lastPoint = path.rfind('.');
    // A row key has points of its own, an appendix number and a column key have none.
    if (!path.starts_with('a') || firstPoint == lastPoint || lastPoint == firstPoint + 1
        || lastPoint + 1 == path.size()) {
        return std::nullopt;
    }
    CellAddress address;
    const char* const end = path.data() + firstPoint;
    const auto [stop, fault] = std::from_chars(path.data() + 1, end, address.appendix);
    if (fault != std::errc{} || stop != end || address.appendix < 1) {
        return std::nullopt;
    }
    address.row = path.substr(firstPoint + 1, lastPoint - firstPoint - 1);
    address.column = path.substr(lastPoint + 1);
    return address;
}

bool takesEntry(const CellRule& rule) {
    switch (rule.kind) {
    case RuleKind::Input:
    case RuleKind::Norm:
    case RuleKind::Lump:
        return true;
    case RuleKind::Either:
        return rule.otherwise != RuleKind::Product;
    case RuleKind::Closed:
    case RuleKind::Dash:
    case RuleKind::Blank:
    case RuleKind::Sum:
    case RuleKind::Difference:
    case RuleKind::Product:
    case RuleKind::Ratio:
    case RuleKind::Weighted:
    case RuleKind::Mirror:
    case RuleKind::Share:
    case RuleKind::Fixed:
    case RuleKind::Formula:
    case RuleKind::Count:
    case RuleKind::Method:
    case RuleKind::Act:
        return false;
    }
    return false;
}

bool takesNormative(const CellRule& rule) {
    return rule.kind == RuleKind::Norm || rule.kind == RuleKind::Act
           || (rule.kind == RuleKind::Either && rule.otherwise == RuleKind::Norm);
}

bool isProduct(const CellRule& rule) {
    return rule.kind == RuleKind::Product || (rule.kind == RuleKind::Either && rule.otherwise == RuleKind::Product);
}

bool holdsFigure(const CellRule& rule) {
    return rule.kind != RuleKind::Closed && rule.kind != RuleKind::Dash && rule.kind != RuleKind::Blank;
}

}  // namespace form
