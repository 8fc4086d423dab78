#include "core/scenario/act_version.h"

#include "core/text/calendar.h"
#include "core/text/clean.h"
#include "core/text/fnv1a.h"

#include <algorithm>

namespace scenario {

namespace {

constexpr std::size_t longestNumber = 80;

std::string yearOf(const std::string& date) {
    constexpr std::size_t digits = 4;
    return date.size() < digits ? date : date.substr(date.size() - digits);
}

void requireNumber(const std::string& number, text::Findings& findings) {
    std::string fault = text::textFault(number, text::Lines::One);
    if (number.empty()) {
        fault = "не задан; ожидался номер акта, например 148-П";
    } else if (number.size() > longestNumber) {
        fault = "слишком длинный; ожидалось не больше 40 знаков";
    }
    if (!fault.empty()) {
        findings.push_back({text::Severity::Error, "номер акта", std::move(fault)});
    }
}

void compareDates(const std::string& number, const std::string& date, const std::vector<ActTitle>& known,
                  std::chrono::year_month_day today, text::Findings& findings) {
    const auto day = text::dayOf(date);
    if (!day) {
        findings.push_back(
            {text::Severity::Error, "дата акта", "«" + date + "» – нет такой даты; ожидалась, например, 25.12.2021"});
        return;
    }
    for (const ActTitle& version : known) {
        if (version.number == number && yearOf(version.date) == yearOf(date)) {
            findings.push_back({text::Severity::Error, "номер акта",
                                "редакция " + version.words() + " уже заморожена; ожидался другой номер"});
        }
        const auto other = text::dayOf(version.date);
        if (other && std::chrono::sys_days(*day) < std::chrono::sys_days(*other)) {
            findings.push_back({text::Severity::Warning, "дата акта",
                                date + " – раньше, чем у замороженной редакции " + version.words()});
        }
    }
    if (std::chrono::sys_days(*day) > std::chrono::sys_days(today)) {
        findings.push_back({text::Severity::Warning, "дата акта", date + " ещё не наступило"});
    }
}

}  // namespace

std::string ActTitle::words() const {
    return "№ " + number + " от " + date;
}

DraftContent ActVersion::content() const {
    DraftContent content = DraftContent::create(edition, region, firstYear);
    content.scenarios.front().name = title.words();
    content.scenarios.front().overrides = values;
    return content;
}

bool ActVersion::isIntact() const {
    return checksumOf(*this) == checksum;
}

std::string checksumOf(const ActVersion& version) {
    text::Fnv1a sum;
    const ActTitle& title = version.title;
    for (const std::string* text : {&title.number, &title.date, &title.scenario, &title.author, &title.time,
                                    &version.region, &version.edition->checksum}) {
        sum.add(*text);
    }
    sum.add(std::to_string(version.firstYear));
    for (const auto& [key, assignment] : version.values) {
        for (const std::string& text : {key.path, std::to_string(key.year), assignment.value, assignment.note,
                                        assignment.author, assignment.time}) {
            sum.add(text);
        }
    }
    return text::hexadecimal(sum.value());
}

text::Outcome<ActVersion> frozenVersion(const Draft& draft, ScenarioId scenario, const std::string& number,
                                        const std::string& date, const std::vector<ActTitle>& known,
                                        std::chrono::year_month_day today) {
    text::Findings findings;
    requireNumber(number, findings);
    compareDates(number, date, known, today, findings);
    if (std::ranges::find(findings, text::Severity::Error, &text::Finding::severity) != findings.end()) {
        return text::Outcome<ActVersion>::failed(std::move(findings));
    }
    ActVersion version;
    version.title = {static_cast<std::int64_t>(known.size()) + 1,
                     number,
                     date,
                     draft.scenario(scenario)->name,
                     draft.author(),
                     draft.now()};
    version.region = draft.content().region;
    version.firstYear = draft.content().firstYear;
    version.edition = draft.content().edition;
    version.values = draft.assignments(scenario).entries();
    version.checksum = checksumOf(version);
    return {std::move(version), std::move(findings)};
}

}  // namespace scenario
