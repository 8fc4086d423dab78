#include "core/scenario/draft.h"
#include "core/scenario/setting_reader.h"
#include "core/text/clean.h"
#include "core/text/plural.h"

#include <algorithm>

namespace scenario {

text::Outcome<Change> Draft::prepare(std::span<const Setting> settings, std::string title) {
    SettingReader reader(*this);
    for (const Setting& setting : settings) {
        reader.read(setting);
    }
    if (!reader.findings().empty()) {
        return text::Outcome<Change>::failed(reader.findings());
    }
    // A title may carry the name of a file, in which anything can stand.
    Change change{text::shown(std::move(title)), m_author, reader.time(), reader.items()};
    if (change.title.empty()) {
        change.title = settings.size() == 1 ? reader.lastName()
                                            : text::counted(settings.size(), "значение", "значения", "значений");
    }
    // Values that stand already are no part of the deed, and its title must not count them.
    if (const std::size_t at = change.title.find(countedValues); at != std::string::npos) {
        const auto changes = [&change](const Setting& setting) {
            return std::ranges::any_of(change.items, [&setting](const ChangeItem& item) {
                return item.key.path == setting.path && (setting.year == 0 || item.key.year == setting.year);
            });
        };
        const auto count = static_cast<std::size_t>(std::ranges::count_if(settings, changes));
        change.title.replace(at, countedValues.size(), text::counted(count, "значение", "значения", "значений"));
    }
    text::Findings reasons = tryOut(change);
    if (reasons.empty()) {
        return {std::move(change), {}};
    }
    for (text::Finding& reason : reasons) {
        for (const Setting& setting : settings) {
            if (setting.path == reason.place && !setting.place.empty()) {
                reason.place = setting.place;
            }
        }
    }
    return text::Outcome<Change>::failed(std::move(reasons));
}

}  // namespace scenario
