#include "core/scenario/change.h"

#include <algorithm>

namespace scenario {

Change Change::reverted() const {
    Change back = *this;
    std::ranges::reverse(back.items);
    for (auto& item : back.items) {
        std::swap(item.before, item.after);
    }
    std::ranges::reverse(back.tree);
    for (auto& item : back.tree) {
        std::swap(item.before, item.after);
    }
    if (back.edition) {
        std::swap(back.edition->before, back.edition->after);
    }
    return back;
}

Change Change::mergedWith(const Change& next) const {
    Change merged = *this;
    merged.time = next.time;
    for (const auto& item : next.items) {
        const auto same = std::ranges::find_if(merged.items, [&](const ChangeItem& mine) {
            return mine.scenario == item.scenario && mine.key == item.key;
        });
        if (same == merged.items.end()) {
            merged.items.push_back(item);
        } else {
            same->after = item.after;
        }
    }
    for (const auto& item : next.tree) {
        const auto same = std::ranges::find(merged.tree, item.scenario, &TreeItem::scenario);
        if (same == merged.tree.end()) {
            merged.tree.push_back(item);
        } else {
            same->after = item.after;
        }
    }
    if (next.edition) {
        if (merged.edition) {
            merged.edition->after = next.edition->after;
        } else {
            merged.edition = next.edition;
        }
    }
    if (merged.edition && merged.edition->before->checksum == merged.edition->after->checksum) {
        merged.edition.reset();
    }
    std::erase_if(merged.items, [](const ChangeItem& item) { return item.before == item.after; });
    std::erase_if(merged.tree, [](const TreeItem& item) { return item.before == item.after; });
    return merged;
}

}  // namespace scenario
