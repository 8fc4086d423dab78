#include "core/reading/input_row.h"

#include "core/programme/facts.h"

#include <algorithm>
#include <charconv>

namespace reading {

namespace {

std::string trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

bool isDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<int> wholeNumber(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::string listed(const std::vector<int>& years) {
    std::string list;
    for (const int year : years) {
        list += (list.empty() ? "" : ", ") + std::to_string(year);
    }
    return list;
}

}  // namespace

InputRow::InputRow(const text::CsvRecord& record, const InputColumns& columns, char separator, text::Findings& findings)
    : m_record(record), m_columns(columns), m_separator(separator), m_findings(findings) {}

std::optional<scenario::Setting> InputRow::read(const scenario::Draft& draft, scenario::ScenarioId unnamed) {
    const std::size_t before = m_findings.size();
    scenario::Setting setting;
    setting.scenario = unnamed;
    setting.path = field(m_columns.parameter);
    setting.value = field(m_columns.value);
    setting.note = m_columns.note < 0 ? std::string() : field(m_columns.note);
    setting.place = text::Place::ofLine(m_record.line);

    const text::Outcome<programme::Parameter> parameter = programme::parseParameter(setting.path, draft.edition());
    if (parameter) {
        const bool wholeFile = !parameter.value->perYear();
        if (wholeFile) {
            setting.scenario = scenario::rootScenario;
        }
        readScenario(draft, setting, wholeFile);
        readYear(draft, setting, *parameter.value);
        readValue(draft, setting, *parameter.value);
    } else {
        text::Findings named = parameter.findings;
        for (text::Finding& finding : named) {
            finding.text = "«" + setting.path + "»: " + finding.text;
        }
        faults("parameter", named);
        readScenario(draft, setting, false);
        programme::Parameter likely;
        likely.path = setting.path;
        likely.kind = setting.path.starts_with(programme::factPrefix) ? programme::ParameterKind::Fact
                                                                      : programme::ParameterKind::Cell;
        readYear(draft, setting, likely);
    }
    return m_findings.size() == before ? std::optional(setting) : std::nullopt;
}

std::string InputRow::field(int column) const {
    return trimmed(m_record.fields[static_cast<std::size_t>(column)]);
}

void InputRow::fault(std::string_view column, std::string sentence) {
    m_findings.push_back(
        {text::Severity::Error, text::Place::ofLine(m_record.line, std::string(column)), std::move(sentence)});
}

void InputRow::faults(std::string_view column, const text::Findings& reasons) {
    for (const text::Finding& reason : reasons) {
        if (reason.severity == text::Severity::Error) {
            fault(column, reason.text);
        }
    }
}

void InputRow::readValue(const scenario::Draft& draft, const scenario::Setting& setting,
                         const programme::Parameter& parameter) {
    if (setting.value.empty()) {
        return;
    }
    // «0,02» without quotes reads as the value 0 and the note 02.
    const bool looksSplit = m_separator == ',' && parameter.isNumber()
                            && !programme::holdsText(parameter.path, draft.edition()) && isDigits(setting.value)
                            && isDigits(setting.note);
    if (looksSplit) {
        fault("value", "«" + setting.value + "," + setting.note + "» похоже на дробное число без кавычек; ожидается \""
                           + setting.value + "," + setting.note + "\", " + setting.value + "." + setting.note
                           + " или примечание словами.");
        return;
    }
    faults("value", programme::acceptValue(parameter, setting.value, draft.edition()).findings);
}

void InputRow::readScenario(const scenario::Draft& draft, scenario::Setting& setting, bool wholeFile) {
    const std::string name = field(m_columns.scenario);
    if (name.empty()) {
        return;
    }
    if (wholeFile) {
        fault("scenario", "«" + setting.path + "» относится ко всему плану; ожидается пустое поле сценария.");
        return;
    }
    const scenario::Scenario* named = draft.scenarioNamed(name);
    if (named == nullptr) {
        fault("scenario", "Сценария «" + name + "» в плане нет; ожидается имя сценария или пустое поле.");
        return;
    }
    setting.scenario = named->id;
}

void InputRow::readYear(const scenario::Draft& draft, scenario::Setting& setting,
                        const programme::Parameter& parameter) {
    const std::string typed = field(m_columns.year);
    const bool isFact = parameter.kind == programme::ParameterKind::Fact;
    const std::vector<int> years = programme::yearsOf(parameter, draft.years());
    const std::string expected = "ожидается " + listed(years) + (isFact ? "." : " или пустое поле.");
    if (typed.empty()) {
        if (isFact) {
            fault("year", "У факта свой год; " + expected);
        }
        return;
    }
    if (!parameter.perYear()) {
        fault("year", "«" + setting.path + "» относится ко всему плану; ожидается пустое поле года.");
        return;
    }
    const std::optional<int> year = wholeNumber(typed);
    if (!year) {
        fault("year", "«" + typed + "» – не год; " + expected);
        return;
    }
    if (std::ranges::find(years, *year) == years.end()) {
        fault("year", isFact ? "Фактов за " + typed + " год план не хранит; " + expected
                             : "Года " + typed + " в плане нет; " + expected);
        return;
    }
    setting.year = *year;
}

}  // namespace reading
