#include "core/exchange/method_text.h"

#include "core/method/words.h"
#include "core/text/json.h"

namespace exchange {

namespace {

std::string section(const std::string& heading, const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return {};
    }
    std::string text = "\n" + heading + "\n";
    for (const std::string& line : lines) {
        text += "  " + line + "\n";
    }
    return text;
}

std::vector<std::string> stepLines(const method::Answer& answer) {
    std::vector<std::string> lines;
    for (const method::Step& step : answer.steps) {
        lines.push_back(step.onOneLine() + (step.unit.empty() ? "" : " " + step.unit));
        lines.push_back("  " + step.words + " (" + step.clause + ")");
    }
    return lines;
}

text::Json stepAsJson(const method::Step& step) {
    text::Json json;
    json["sign"] = step.sign;
    json["letters"] = step.letters.onOneLine();
    json["figures"] = step.figures.onOneLine();
    json["exact"] = step.exact;
    json["result"] = step.result;
    json["unit"] = step.unit;
    json["words"] = step.words;
    json["clause"] = step.clause;
    return json;
}

}  // namespace

std::string methodsAsText() {
    std::string list;
    for (const method::Description* one : method::methods()) {
        list.append(one->name).append("\t").append(one->title).append("\n");
    }
    return list;
}

std::string methodAsText(const method::Description& method, const method::Run& run) {
    std::string text;
    for (const method::Result& result : method.results) {
        const method::Value& value = *run.answer.value(result.name);
        text.append(result.name).append("\t").append(value.plain()).append("\t").append(result.words);
        if (result.kind == method::ResultKind::Verdict) {
            text += value.number ? ": " + method::figureWords(result, value) : std::string();
        } else if (const std::string unit = result.unit.words(); !unit.empty()) {
            text += ", " + unit;
        }
        text += "\n";
    }
    return text + section("Как получено", stepLines(run.answer))
           + section("Основание: " + std::string(method.act), run.answer.rules)
           + section("Что замечено", run.answer.notices);
}

std::string methodAsJson(const method::Description& method, const method::Run& run) {
    text::Json json;
    json["method"] = method.name;
    json["title"] = method.title;
    json["act"] = method.act;
    json["clause"] = method.clause;
    json["results"] = text::Json::object();
    for (const method::Value& value : run.answer.values) {
        json["results"][std::string(value.name)] = value.plain();
    }
    json["rules"] = run.answer.rules;
    json["steps"] = text::Json::array();
    for (const method::Step& step : run.answer.steps) {
        json["steps"].push_back(stepAsJson(step));
    }
    json["notices"] = run.answer.notices;
    return text::written(json);
}

}  // namespace exchange
