#include "app/desktop/resource_folder.h"

#include "core/form/checksum.h"
#include "core/norms/reference_data.h"
#include "core/output/read_file.h"
#include "core/programme/read_edition.h"
#include "core/programme/references.h"

#include <QCoreApplication>

#include <algorithm>

namespace fs = std::filesystem;

namespace {

constexpr const char* sampleName = "astrakhan-2015.tpgg";

}  // namespace

ResourceFolder::ResourceFolder() {
    const fs::path beside = fs::path(QCoreApplication::applicationDirPath().toStdString()) / "../share/tpgg";
    const fs::path chosen = qEnvironmentVariable("TPGG_RESOURCES").toStdString();
    const fs::path source = TPGG_SOURCE_FOLDER;
    const fs::path build = TPGG_BUILD_FOLDER;
    m_root = !chosen.empty() ? chosen : fs::is_directory(beside / "editions") ? beside : source / "resources";
    for (const fs::path& samples : {m_root / "samples", build / "resources/samples"}) {
        if (m_samples.empty() && fs::is_regular_file(samples / sampleName)) {
            m_samples = samples;
        }
    }
    m_manual = fs::is_directory(m_root / "manual") ? m_root / "manual" : source / "docs/manual";
}

std::vector<ui::EditionChoice> ResourceFolder::editions() const {
    std::vector<ui::EditionChoice> choices;
    std::error_code absent;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_root / "editions", absent)) {
        const QString id = QString::fromStdString(entry.path().filename().string());
        if (const auto read = edition(id)) {
            auto references = programme::readReferences(*read.value);
            choices.push_back({id, QString::fromStdString(read.value->title), read.value->firstYear,
                               read.value->yearCount,
                               references ? std::move(references.value->regions) : norms::RegionTable()});
        }
    }
    std::ranges::sort(choices, {}, &ui::EditionChoice::firstYear);
    return choices;
}

form::EditionFiles ResourceFolder::filesOf(const QString& id) const {
    form::EditionFiles files;
    std::error_code absent;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_root / "editions" / id.toStdString(), absent)) {
        const std::string extension = entry.path().extension().string();
        if (entry.is_regular_file() && (extension == ".toml" || extension == ".csv")) {
            files.emplace(entry.path().filename().string(), output::readFile(entry.path()));
        }
    }
    return files;
}

text::Outcome<form::Edition> ResourceFolder::edition(const QString& id) const {
    try {
        return programme::readEdition(filesOf(id));
    } catch (const output::InputError& error) {
        return text::Outcome<form::Edition>::failed({{text::Severity::Error, {}, error.what()}});
    }
}

std::shared_ptr<const form::Edition> ResourceFolder::installed(const std::shared_ptr<const form::Edition>& own) const {
    form::EditionFiles files;
    try {
        files = filesOf(QString::fromStdString(own->id));
    } catch (const output::InputError&) {
        return nullptr;  // told where a form is chosen
    }
    if (files.empty()) {
        return nullptr;
    }
    // Nearly every plan opens with the form it was made by: nothing to read then.
    if (form::checksum(files) == own->checksum) {
        return own;
    }
    auto read = programme::readEdition(files);
    return read ? std::make_shared<const form::Edition>(std::move(*read.value)) : nullptr;
}

std::vector<ui::SampleChoice> ResourceFolder::samples() const {
    std::vector<ui::SampleChoice> present;
    for (const ui::SampleChoice& known :
         {ui::SampleChoice{QString::fromLatin1(sampleName), QStringLiteral("Астраханская область, 2015–2017"),
                           QStringLiteral("Опубликованная программа. Численность выведена из опубликованных сумм. "
                                          "Откроется копия: образец не изменится.")},
          ui::SampleChoice{QStringLiteral("training-2022.tpgg"),
                           QStringLiteral("Учебная область, форма 2022\u00A0года"),
                           QStringLiteral("Учебный пример, данные условные. Откроется копия.")}}) {
        if (!sample(known.file).empty()) {
            present.push_back(known);
        }
    }
    return present;
}

fs::path ResourceFolder::sample(const QString& file) const {
    const fs::path path = m_samples / file.toStdString();
    return !m_samples.empty() && fs::is_regular_file(path) ? path : fs::path();
}

QString ResourceFolder::manual() const {
    return QString::fromStdString(m_manual.string());
}
