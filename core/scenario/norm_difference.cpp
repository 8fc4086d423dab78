#include "core/scenario/norm_difference.h"

#include "core/decimal/russian.h"
#include "core/programme/parameter.h"
#include "core/programme/references.h"

#include <map>
#include <stdexcept>
#include <tuple>

namespace scenario {

namespace {

using Key = std::tuple<std::string, int, std::string>;

std::map<Key, norms::Normative> normativesOf(const form::Edition& edition) {
    const auto references = programme::readReferences(edition);
    if (!references) {
        throw std::invalid_argument(references.findings.front().told());
    }
    std::map<Key, norms::Normative> found;
    for (const auto& normative : references.value->normatives.all()) {
        found.emplace(Key{normative.path, normative.year, normative.region}, normative);
    }
    return found;
}

std::string normSubject(const norms::Normative& normative, const form::Edition& edition) {
    const auto parameter = programme::parseParameter(normative.path, edition);
    std::string words = parameter ? parameter.value->describe(edition) : "норматив " + normative.path;
    words += ", " + std::to_string(normative.year) + " год";
    return normative.region.empty() ? words : words + ", " + normative.region;
}

/// Of `norm.2.02.volume` 2; 0 where it is of no cell.
int tableOf(const norms::Normative& normative) {
    constexpr std::string_view prefix = "norm.";
    const bool isOfCell = normative.path.starts_with(prefix);
    const auto cell = isOfCell ? form::CellAddress::fromPath("a" + normative.path.substr(prefix.size())) : std::nullopt;
    return cell ? cell->appendix : 0;
}

}  // namespace

DifferenceLines compareNormatives(const form::Edition& before, const form::Edition& after) {
    const auto old = normativesOf(before);
    const auto now = normativesOf(after);
    DifferenceLines lines;
    for (const auto& [key, normative] : old) {
        if (!now.contains(key)) {
            lines.push_back(
                {normSubject(normative, before) + ": исключён, был " + decimal::printRussian(normative.value),
                 tableOf(normative)});
        }
    }
    for (const auto& [key, normative] : now) {
        const auto subject = normSubject(normative, after);
        const auto was = old.find(key);
        if (was == old.end()) {
            lines.push_back({subject + ": введён, " + decimal::printRussian(normative.value), tableOf(normative)});
        } else if (was->second.value.toPlain() != normative.value.toPlain()) {
            lines.push_back({subject + ": " + decimal::printRussian(was->second.value) + " → "
                                 + decimal::printRussian(normative.value),
                             tableOf(normative)});
        } else if (was->second.status != normative.status || was->second.act != normative.act
                   || was->second.item != normative.item) {
            lines.push_back({subject + ": изменено основание", tableOf(normative)});
        }
    }
    return lines;
}

}  // namespace scenario
