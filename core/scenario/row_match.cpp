#include "core/scenario/row_match.h"

#include <algorithm>

namespace scenario {

namespace {

const form::Row* rowOfLine(const form::Appendix* appendix, std::string_view line) {
    if (!appendix || line.empty()) {
        return nullptr;
    }
    const auto found = std::ranges::find(appendix->rows, line, &form::Row::line);
    return found == appendix->rows.end() ? nullptr : &*found;
}

NamedRow named(const form::Appendix& appendix, const form::Row& row) {
    return {appendix.number, row.key, row.labelShort.empty() ? row.label : row.labelShort};
}

std::vector<const form::Row*> childrenOf(const form::Appendix& appendix, const form::Row& row) {
    std::vector<const form::Row*> children;
    for (const auto& candidate : appendix.rows) {
        if (candidate.parent == row.key) {
            children.push_back(&candidate);
        }
    }
    return children;
}

/// What the later form puts in the place of a row: new rows under it, or, where it is gone, under its line. A row
/// «из них» shows more of the same and divides nothing.
std::vector<std::string> heirs(const form::Appendix& before, const form::Row& row, const form::Appendix& after) {
    std::vector<std::string> heirs;
    const auto isNew = [&before](const form::Row& candidate) { return rowOfLine(&before, candidate.line) == nullptr; };
    if (!childrenOf(before, row).empty()) {
        return heirs;
    }
    if (const auto* same = rowOfLine(&after, row.line)) {
        for (const auto* child : childrenOf(after, *same)) {
            if (child->relation == form::Relation::Including && isNew(*child)) {
                heirs.push_back(child->key);
            }
        }
    } else {
        for (const auto& candidate : after.rows) {
            if (!row.line.empty() && candidate.line.starts_with(row.line + ".") && isNew(candidate)) {
                heirs.push_back(candidate.key);
            }
        }
    }
    return heirs;
}

}  // namespace

const MatchedRow* RowMatch::successor(int appendix, std::string_view before) const {
    const auto found = std::ranges::find_if(
        matched, [&](const MatchedRow& row) { return row.appendix == appendix && row.before == before; });
    return found == matched.end() ? nullptr : &*found;
}

RowMatch matchRows(const form::Edition& before, const form::Edition& after) {
    RowMatch match;
    for (const auto& appendix : before.appendices) {
        const auto* later = after.appendix(appendix.number);
        for (const auto& row : appendix.rows) {
            if (const auto* same = rowOfLine(later, row.line)) {
                match.matched.push_back({appendix.number, row.key, same->key, row.unitCode == same->unitCode});
            } else {
                match.vanished.push_back(named(appendix, row));
            }
            if (!later) {
                continue;
            }
            if (auto into = heirs(appendix, row, *later); !into.empty()) {
                match.split.push_back({named(appendix, row), std::move(into)});
            }
        }
    }
    for (const auto& appendix : after.appendices) {
        for (const auto& row : appendix.rows) {
            if (!rowOfLine(before.appendix(appendix.number), row.line)) {
                match.added.push_back(named(appendix, row));
            }
        }
    }
    return match;
}

}  // namespace scenario
