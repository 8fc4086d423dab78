#include "core/scenario/upgrade.h"

#include <set>
#include <stdexcept>

namespace scenario {

namespace {

using text::Severity;

std::string refusalOf(const form::Edition& current, const form::Edition& offered) {
    if (offered.id != current.id) {
        return "план составлен по форме «" + current.id + "»; формой «" + offered.id
               + "» её не обновить – начните по ней новый план";
    }
    if (offered.revision == current.revision) {
        return "в плане уже эта редакция формы, " + std::to_string(current.revision);
    }
    if (offered.revision < current.revision) {
        return "в плане редакция " + std::to_string(current.revision) + " новее предложенной, "
               + std::to_string(offered.revision);
    }
    return {};
}

std::vector<programme::AssignmentKey> valuesWithoutPlace(const Draft& draft, const form::Edition& edition) {
    std::set<programme::AssignmentKey> found;
    for (const auto& known : draft.content().scenarios) {
        for (const auto& [key, assignment] : known.overrides) {
            if (assignment.value.empty() || !programme::parseParameter(key.path, draft.edition())
                || programme::parseParameter(key.path, edition)) {
                continue;
            }
            found.insert(key);
        }
    }
    return {found.begin(), found.end()};
}

}  // namespace

bool isNewerRevision(const form::Edition& current, const form::Edition& offered) {
    return refusalOf(current, offered).empty();
}

text::Outcome<EditionUpgrade> prepareUpgrade(const Draft& draft, std::shared_ptr<const form::Edition> edition) {
    using Result = text::Outcome<EditionUpgrade>;
    const auto& current = draft.content().edition;
    if (auto reason = refusalOf(*current, *edition); !reason.empty()) {
        return Result::failed({{Severity::Error, "", std::move(reason)}});
    }
    EditionUpgrade upgrade;
    upgrade.change.title =
        "обновление формы: редакция " + std::to_string(current->revision) + " → " + std::to_string(edition->revision);
    upgrade.change.author = draft.author();
    upgrade.change.time = draft.now();
    upgrade.change.edition = EditionItem{current, edition};
    if (auto reasons = draft.tryOut(upgrade.change); !reasons.empty()) {
        return Result::failed(std::move(reasons));
    }
    upgrade.difference = compareEditions(*current, *edition);
    upgrade.withoutPlace = valuesWithoutPlace(draft, *edition);
    return {std::move(upgrade), {}};
}

}  // namespace scenario
