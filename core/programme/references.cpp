#include "core/programme/references.h"

#include "core/form/parameter_path.h"
#include "core/norms/read_reference_data.h"
#include "core/programme/parameter.h"

#include <set>

namespace programme {

text::Outcome<norms::ReferenceData> readReferences(const form::Edition& edition) {
    auto data = norms::readReferenceData(edition.files);
    if (!data) {
        return data;
    }
    std::set<std::string> paths;
    for (const auto& normative : data.value->normatives.all()) {
        paths.insert(normative.path);
    }
    for (const auto& missing : data.value->normatives.missing()) {
        paths.insert(missing.path);
    }
    text::Findings findings;
    for (const auto& path : paths) {
        if (!path.starts_with(form::normPrefix)) {
            continue;
        }
        const auto parameter = parseParameter(path, edition);
        if (!parameter) {
            findings.push_back({text::Severity::Error, text::Place::ofFile("norms.csv"),
                                "Норматив «" + path + "»: " + parameter.findings.front().text + "."});
        }
    }
    if (!findings.empty()) {
        return text::Outcome<norms::ReferenceData>::failed(std::move(findings));
    }
    return data;
}

}  // namespace programme
