#include "core/programme/reasons.h"

#include <algorithm>

namespace programme {

std::string justifyPath(std::string_view rule, std::string_view place) {
    return std::string(justifyPrefix).append(rule).append(":").append(place);
}

std::optional<JustifiedPlace> justifiedPlace(std::string_view path) {
    if (!path.starts_with(justifyPrefix)) {
        return std::nullopt;
    }
    path.remove_prefix(justifyPrefix.size());
    const std::size_t colon = path.find(':');
    if (colon == 0 || colon == std::string_view::npos || colon + 1 == path.size()) {
        return std::nullopt;
    }
    JustifiedPlace place{std::string(path.substr(0, colon)), form::CellAddress::fromPath(path.substr(colon + 1)), {}};
    if (!place.cell) {
        place.parameter = path.substr(colon + 1);
    }
    return place;
}

const form::Control* checklistItem(std::string_view path, const form::Edition& edition) {
    if (!path.starts_with(form::checklistPrefix)) {
        return nullptr;
    }
    const auto control =
        std::ranges::find(edition.controls, path.substr(form::checklistPrefix.size()), &form::Control::key);
    const bool isItem = control != edition.controls.end() && control->way == form::Control::Way::Asked;
    return isItem ? &*control : nullptr;
}

std::string checklistPath(const form::Control& control) {
    return std::string(form::checklistPrefix) + control.key;
}

}  // namespace programme
