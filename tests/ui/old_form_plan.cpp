#include "tests/ui/old_form_plan.h"

#include <stdexcept>

namespace {

std::shared_ptr<const form::Edition> firstRevision() {
    form::EditionFiles files = sampleForm();
    replaceWords(files.at("edition.toml"), "revision = 3", "revision = 1");
    replaceWords(files.at("appendix2_columns.csv"), "\"Подушевой норматив, бюджет\",1",
                 "\"Подушевой норматив, бюджет\",2");
    std::string& rows = files.at("appendix2_rows.csv");
    replaceWords(rows, "1. скорая медицинская помощь", "1. скорая помощь");
    replaceWords(rows, "\n12,budget.palliative",
                 "\n11.1,budget.uninsured.other,прочее,Прочее,пациенто-день,patient_day,11,3,of_which,leaf,residents,,,"
                 ",,,проверка,"
                 "input,input,product,X,product,X,X\n12,budget.palliative");
    return formOf(files);
}

}  // namespace

void replaceWords(std::string& text, const std::string& was, const std::string& becomes) {
    const auto place = text.find(was);
    if (place == std::string::npos) {
        throw std::invalid_argument(was);
    }
    text.replace(place, was.size(), becomes);
}

scenario::DraftContent planOfFirstRevision() {
    scenario::DraftContent content = samplePlan(firstRevision());
    content.scenarios.front().overrides[{"a2.11.1.volume", 2016}] = {"0.5", {}, {}, {}};
    return content;
}
