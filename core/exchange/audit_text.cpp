#include "core/exchange/audit_text.h"

#include "core/decimal/russian.h"
#include "core/form/edition_words.h"
#include "core/text/csv.h"
#include "core/text/json.h"
#include "core/text/plural.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace exchange {

namespace {

using audit::AuditFinding;
using audit::Kind;

std::string printedOf(const AuditFinding& finding) {
    return finding.printed ? finding.printed->toPlain() : finding.text;
}

std::string expectedOf(const AuditFinding& finding) {
    return finding.expected ? finding.expected->toPlain() : std::string();
}

std::string_view methodWord(form::CostMethod method) {
    return std::ranges::find(form::costMethodWords, method, &form::Word<form::CostMethod>::value)->text;
}

/// «population.residents» → «residents»
std::string peopleKey(const std::string& parameter) {
    return parameter.substr(parameter.find('.') + 1);
}

/// People are whole, and fit any number of a script.
std::int64_t headsOf(const decimal::Decimal& people) {
    return std::stoll(people.toPlain());
}

text::Json rangeAsJson(const audit::InferredRange& range) {
    text::Json json = text::Json::array();
    json.push_back(headsOf(range.low));
    json.push_back(headsOf(range.high));
    return json;
}

text::Json inferredAsJson(const audit::Inferred& inferred) {
    text::Json json;
    json["residents"] = nullptr;
    json["insured"] = nullptr;
    for (const audit::InferredPeople& people : inferred.people) {
        const std::string key = peopleKey(people.parameter);
        json[key] = headsOf(audit::People{people.range.low, people.range.high}.middle());
        json[key + "_range"] = rangeAsJson(people.range);
        json[key + "_cells"] = {{"agree", people.range.agree}, {"total", people.range.total}};
    }
    json["kd"] = nullptr;
    if (inferred.kdValue) {
        json["kd"] = inferred.kdValue->toPlain();
    }
    if (inferred.kd) {
        json["kd_cells"] = {{"agree", inferred.kd->agree}, {"total", inferred.kd->total}};
    }
    json["cost_method"] = methodWord(inferred.method);
    text::Json equal = text::Json::array();
    for (const form::CostMethod method : inferred.equal) {
        equal.push_back(methodWord(method));
    }
    json["cost_methods_equal"] = std::move(equal);
    text::Json digits = text::Json::object();
    for (const auto& [column, count] : inferred.digits) {
        digits[column] = count;
    }
    json["digits"] = std::move(digits);
    json["money"] = std::ranges::find(form::moneyWords, inferred.money, &form::Word<form::MoneyScale>::value)->text;
    return json;
}

std::string peopleLine(const audit::TableQuestion& question, const audit::InferredPeople& people) {
    const auto& bases = question.edition->bases;
    const auto base = std::ranges::find(bases, people.parameter, &form::Base::parameter);
    const audit::InferredRange& range = people.range;
    std::string line = (base == bases.end() ? people.parameter : base->name) + ": " + decimal::printRussian(range.low);
    if (range.high != range.low) {
        line += "–" + decimal::printRussian(range.high);
    }
    if (people.given) {
        return line + " (задана)\n";
    }
    line +=
        ", сходится в " + std::to_string(range.agree) + " из " + text::counted(range.total, "строки", "строк", "строк");
    std::string others;
    for (const form::CellAddress& cell : range.others) {
        others += (others.empty() ? ", кроме " : ", ") + form::rowName(*question.edition, cell);
    }
    return line + others + "\n";
}

std::string inferredAsText(const audit::TableQuestion& question, const audit::Inferred& inferred) {
    std::string text = "Выведено из таблицы:\n";
    for (const audit::InferredPeople& people : inferred.people) {
        text += "  " + peopleLine(question, people);
    }
    if (inferred.people.empty()) {
        text += "  численность не выведена: нет строк со стоимостью и подушевым нормативом\n";
    }
    text += inferred.kdValue ? "  КД: " + decimal::printRussian(*inferred.kdValue) + "\n"
                             : "  КД не выведен: федеральных нормативов этого года в форме нет или их мало\n";
    std::string methods;
    for (const form::CostMethod method : inferred.equal) {
        methods += (methods.empty() ? "" : "; ") + std::string(methodName(method));
    }
    text += inferred.equal.size() > 1 ? "  как считали, по таблице не различить: " + methods + "\n"
                                      : "  как считали: " + methods + "\n";
    text += "  деньги: " + std::string(form::moneyName(inferred.money)) + "\n";
    return text;
}

}  // namespace

std::string_view kindWord(Kind kind) {
    switch (kind) {
    case Kind::Inconsistent:
        return "inconsistent";
    case Kind::Follows:
        return "follows";
    case Kind::Balancing:
        return "balancing";
    case Kind::Digits:
        return "digits";
    case Kind::Missing:
        return "missing";
    }
    return {};
}

std::string_view kindName(Kind kind) {
    switch (kind) {
    case Kind::Inconsistent:
        return "не сходится";
    case Kind::Follows:
        return "следует";
    case Kind::Balancing:
        return "балансирует";
    case Kind::Digits:
        return "лишние знаки";
    case Kind::Missing:
        return "нет числа";
    }
    return {};
}

std::string_view methodName(form::CostMethod method) {
    switch (method) {
    case form::CostMethod::PrintedPercap:
        return "подушевой = объём × стоимость, стоимость = напечатанный подушевой × численность";
    case form::CostMethod::WholeServices:
        return "стоимость = целое число услуг × стоимость единицы, подушевой = стоимость ÷ численность";
    case form::CostMethod::Exact:
        return "без округления между действиями";
    }
    return {};
}

std::string auditAsCsv(const audit::AuditReport& report) {
    std::string csv = text::csvLine({"row", "column", "kind", "printed", "expected", "cause"});
    for (const AuditFinding& finding : report.findings) {
        csv += text::csvLineForPeople({finding.cell.row, finding.cell.column, std::string(kindWord(finding.kind)),
                                       printedOf(finding), expectedOf(finding), finding.cause});
    }
    return csv;
}

std::string auditAsJson(const audit::AuditReport& report) {
    text::Json json;
    json["findings"] = text::Json::array();
    for (const AuditFinding& finding : report.findings) {
        text::Json one;
        one["row"] = finding.cell.row;
        one["column"] = finding.cell.column;
        one["kind"] = kindWord(finding.kind);
        one["printed"] = printedOf(finding);
        one["expected"] = expectedOf(finding);
        one["cause"] = finding.cause;
        json["findings"].push_back(std::move(one));
    }
    json["inferred"] = inferredAsJson(report.inferred);
    return text::written(json);
}

std::string auditAsText(const audit::TableQuestion& question, const audit::AuditReport& report) {
    std::string text = inferredAsText(question, report.inferred);
    for (const AuditFinding& finding : report.findings) {
        const std::string printed = finding.printed        ? decimal::printRussian(*finding.printed)
                                    : finding.text.empty() ? "пусто"
                                                           : finding.text;
        text += std::string(kindName(finding.kind)) + "  строка " + form::rowName(*question.edition, finding.cell)
                + ", " + question.edition->column(finding.cell)->shortName + ": напечатано " + printed;
        if (finding.expected) {
            text += ", ожидается " + decimal::printRussian(*finding.expected);
        }
        text += "; " + finding.cause + "\n";
    }
    if (report.findings.empty()) {
        return text + "Все " + text::counted(report.compared, "ячейка", "ячейки", "ячеек") + " сходятся\n";
    }
    return text + text::counted(report.findings.size(), "замечание", "замечания", "замечаний") + ", сверено "
           + text::counted(report.compared, "число", "числа", "чисел") + "\n";
}

}  // namespace exchange
