#include "tests/ui/window_plan.h"

#include "core/programme/read_edition.h"
#include "core/reading/read_inputs.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

fs::path resources() {
    return fs::path(TPGG_SOURCE_DIR) / "resources";
}

}  // namespace

form::EditionFiles sampleForm() {
    form::EditionFiles files;
    for (const fs::directory_entry& entry : fs::directory_iterator(resources() / "editions/2015")) {
        files.emplace(entry.path().filename().string(), contents(entry.path()));
    }
    return files;
}

std::shared_ptr<const form::Edition> formOf(const form::EditionFiles& files) {
    auto edition = programme::readEdition(files);
    if (!edition) {
        throw std::runtime_error(edition.findings.front().told());
    }
    return std::make_shared<const form::Edition>(std::move(*edition.value));
}

scenario::DraftContent samplePlan() {
    return samplePlan(formOf(sampleForm()));
}

scenario::DraftContent samplePlan(std::shared_ptr<const form::Edition> edition) {
    scenario::Draft draft(scenario::DraftContent::create(std::move(edition), "Астраханская область", 2015),
                          "Составитель", [] { return std::string("2016-03-12T14:05:00"); });
    const auto change =
        reading::prepareImport(contents(resources() / "samples/astrakhan-2015.csv"), draft, "исходные данные");
    if (!change) {
        throw std::runtime_error(change.findings.front().told());
    }
    draft.apply(*change.value);
    return draft.content();
}

QModelIndex cellAt(const ui::AppendixModel& model, const char* path) {
    return model.indexOf(*form::CellAddress::fromPath(path));
}

std::string shownAt(const ui::AppendixModel& model, const char* path) {
    return plain(cellAt(model, path).data().toString());
}

std::string plain(const QString& text) {
    QString result = text;
    return result.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
}
