#pragma once

#include "tests/unit/check/told.h"

/// The training plan of the form of 2022, made in memory. КД 1.105, K 0.9, 980 000 insured persons in 2022.
namespace training {

inline scenario::Draft plan() {
    form::EditionFiles files;
    for (const auto& entry : std::filesystem::directory_iterator(TPGG_SOURCE_DIR "/resources/editions/2022")) {
        files[entry.path().filename().string()] = planned::bytesOf(entry.path());
    }
    text::Outcome<form::Edition> read = programme::readEdition(files);
    if (!read) {
        throw std::logic_error(read.findings.front().told());
    }
    scenario::Draft made = planned::draft(scenario::DraftContent::create(
        std::make_shared<const form::Edition>(std::move(*read.value)), "Учебная область", 2022));
    const std::string bytes = planned::bytesOf(TPGG_SOURCE_DIR "/resources/samples/training-2022.csv");
    planned::import(made, bytes.substr(bytes.find('\n') + 1));
    return made;
}

}  // namespace training
