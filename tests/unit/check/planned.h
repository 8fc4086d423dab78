#pragma once

#include "core/check/check.h"
#include "core/programme/read_edition.h"
#include "core/reading/read_inputs.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

/// Plans made in memory of the bundled form of 2015, with or without the published inputs.
namespace planned {

inline std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The form of 2015; `from` is replaced by `to` in its rows of appendix 2.
inline std::shared_ptr<const form::Edition> edition(const std::string& from = {}, const std::string& to = {}) {
    form::EditionFiles files;
    for (const auto& entry : std::filesystem::directory_iterator(TPGG_SOURCE_DIR "/resources/editions/2015")) {
        files[entry.path().filename().string()] = bytesOf(entry.path());
    }
    if (!from.empty()) {
        std::string& rows = files["appendix2_rows.csv"];
        rows.replace(rows.find(from), from.size(), to);
    }
    text::Outcome<form::Edition> read = programme::readEdition(files);
    if (!read) {
        throw std::logic_error(read.findings.front().told());
    }
    return std::make_shared<const form::Edition>(std::move(*read.value));
}

inline scenario::DraftContent content(std::shared_ptr<const form::Edition> form = edition()) {
    return scenario::DraftContent::create(std::move(form), "Астраханская область", 2015);
}

inline scenario::Draft draft(scenario::DraftContent content) {
    return {std::move(content), "Петрова А. В.", [] { return std::string("2016-03-12T14:05:00"); }};
}

/// Takes rows of an inputs file, without the header.
inline void import(scenario::Draft& draft, const std::string& rows) {
    const text::Outcome<scenario::Change> change =
        reading::prepareImport("scenario,year,parameter,value,note\n" + rows, draft, "импорт");
    if (!change) {
        throw std::logic_error(change.findings.front().told());
    }
    draft.apply(*change.value);
}

/// The published inputs of 2015 and 2016, with the corrections of the publication.
inline scenario::Draft published() {
    scenario::Draft made = draft(content());
    const std::string bytes = bytesOf(TPGG_SOURCE_DIR "/resources/samples/astrakhan-2015.csv");
    import(made, bytes.substr(bytes.find('\n') + 1));
    return made;
}

inline std::vector<check::CheckFinding> checked(scenario::Draft& draft) {
    return check::runChecks(draft, scenario::rootScenario, draft.calculate(scenario::rootScenario));
}

}  // namespace planned
