#include "core/storage/row_reading.h"

#include "core/programme/read_edition.h"
#include "core/storage/fault_messages.h"

namespace storage {

namespace {

std::string firstFinding(const text::Findings& findings) {
    return findings.empty() ? std::string() : ": " + findings.front().place.words() + " – " + findings.front().text;
}

}  // namespace

std::optional<programme::Assignment> assignmentAt(const CheckedRow& row, int index) {
    if (row.isNull(index)) {
        return std::nullopt;
    }
    return programme::Assignment{row.text(index), row.text(index + 1), row.text(index + 2), row.text(index + 3)};
}

std::optional<scenario::Node> nodeAt(const CheckedRow& row, int index) {
    if (row.isNull(index)) {
        return std::nullopt;
    }
    scenario::Node node{row.text(index), std::nullopt, row.mark(index + 2)};
    if (!row.isNull(index + 1)) {
        node.parent = row.scenarioId(index + 1);
    }
    return node;
}

programme::AssignmentKey keyAt(const CheckedRow& row, int index) {
    return {row.text(index), row.year(index + 1)};
}

Edition understood(const form::EditionFiles& files, const std::filesystem::path& file) {
    text::Outcome<form::Edition> edition = programme::readEdition(files, form::Proof::OfItsDay);
    if (!edition) {
        throw fault::damaged(file, "форма внутри него не читается" + firstFinding(edition.findings));
    }
    return std::make_shared<const form::Edition>(std::move(*edition.value));
}

}  // namespace storage
