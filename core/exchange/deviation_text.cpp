#include "core/exchange/deviation_text.h"

#include "core/decimal/russian.h"
#include "core/text/csv.h"
#include "core/text/json.h"
#include "core/text/plural.h"
#include "core/text/utf8.h"

namespace exchange {

namespace {

using check::Deviation;

std::string plainOr(const std::optional<decimal::Decimal>& number) {
    return number ? number->toPlain() : std::string();
}

std::vector<std::string> fieldsOf(const form::Edition& edition, const Deviation& one) {
    return {std::to_string(one.year),
            one.cell.row,
            edition.row(one.cell)->label,
            std::string(check::deviationKind(one)),
            one.federal.toPlain(),
            one.territorial.toPlain(),
            one.delta.toPlain(),
            plainOr(one.percent),
            one.why.factor,
            one.why.reason,
            one.why.document};
}

const std::vector<std::string>& keys() {
    static const std::vector<std::string> names{"year",  "row",           "label",  "kind",   "federal", "territorial",
                                                "delta", "delta_percent", "factor", "reason", "document"};
    return names;
}

text::Json rowAsJson(const form::Edition& edition, const Deviation& one) {
    text::Json json;
    const std::vector<std::string> fields = fieldsOf(edition, one);
    for (std::size_t at = 0; at < fields.size(); ++at) {
        json[keys()[at]] = fields[at];
    }
    json["year"] = one.year;
    json["cell"] = one.cell.path();
    json["normative"] = one.origin.average.toPlain();
    json["kd"] = one.measure == form::Measure::UnitCost ? plainOr(one.origin.factor) : std::string();
    json["range_low"] = plainOr(one.low);
    json["range_high"] = plainOr(one.high);
    json["outside_range"] = one.outsideRange;
    json["reason_of_note"] = one.why.ofNote;
    json["other_note"] = one.why.otherNote;
    return json;
}

std::string whyWords(const check::Justification& why) {
    std::string words;
    for (const std::string* part : {&why.factor, &why.reason, &why.document}) {
        words += part->empty() ? "" : "; " + *part;
    }
    return words;
}

std::string lineOf(const form::Edition& edition, const Deviation& one) {
    std::string line = std::to_string(one.year) + "  строка " + form::rowName(edition, one.cell) + ", "
                       + text::inSentence(edition.column(one.cell)->shortName) + ": "
                       + decimal::printRussian(one.federal) + " → " + decimal::printRussian(one.territorial) + ", Δ "
                       + decimal::printSigned(one.delta);
    if (one.percent) {
        line += " (" + decimal::printSigned(*one.percent) + "\u00A0%)";
    }
    if (const std::string range = rangeWords(one); !range.empty()) {
        line += ", " + range;
    }
    line += one.hasReason() ? whyWords(one.why) : whyWords(one.why) + "; причина не указана";
    if (!one.why.otherNote.empty()) {
        line += " (в примечании к ячейке иное: «" + one.why.otherNote + "»; действует причина)";
    }
    return line + "\n";
}

}  // namespace

std::string rangeWords(const Deviation& one) {
    if (!one.outsideRange) {
        return {};
    }
    return "вне рекомендуемых пределов: "
           + (one.high ? "от " + decimal::printRussian(*one.low) + " до " + decimal::printRussian(*one.high)
                       : decimal::printRussian(*one.low) + " и больше");
}

std::string uncomparedWords(const check::UncomparedYear& year) {
    if (year.withoutNorm == 0) {
        return {};
    }
    std::string words = "не с чем сравнить " + text::counted(year.withoutNorm, "норматив", "норматива", "нормативов")
                        + ": федеральный не введён";
    if (year.withoutKd) {
        words += " или не введён КД";
    }
    return words;
}

std::string deviationsAsCsv(const form::Edition& edition, const check::DeviationRegister& found) {
    std::string csv = text::csvLine(keys());
    for (const Deviation& one : found.rows) {
        csv += text::csvLineForPeople(fieldsOf(edition, one));
    }
    return csv;
}

std::string deviationsAsJson(const form::Edition& edition, const check::DeviationRegister& found) {
    text::Json json;
    json["rows"] = text::Json::array();
    for (const Deviation& one : found.rows) {
        json["rows"].push_back(rowAsJson(edition, one));
    }
    json["without_reason"] = found.withoutReason();
    json["idle"] = text::Json::array();
    for (const check::IdleJustification& idle : found.idle) {
        text::Json one;
        one["year"] = idle.year;
        one["cell"] = idle.cell.path();
        one["factor"] = idle.why.factor;
        one["reason"] = idle.why.reason;
        one["document"] = idle.why.document;
        json["idle"].push_back(std::move(one));
    }
    json["years"] = text::Json::array();
    for (const check::UncomparedYear& year : found.years) {
        text::Json one;
        one["year"] = year.year;
        one["compared"] = year.compared;
        one["without_norm"] = year.withoutNorm;
        json["years"].push_back(std::move(one));
    }
    return text::written(json);
}

std::string deviationsAsText(const form::Edition& edition, const check::DeviationRegister& found) {
    std::string text;
    for (const Deviation& one : found.rows) {
        text += lineOf(edition, one);
    }
    for (const check::IdleJustification& idle : found.idle) {
        text += std::to_string(idle.year) + "  строка " + form::rowName(edition, idle.cell) + ", "
                + text::inSentence(edition.column(idle.cell)->shortName) + ": отклонения нет, обоснование сохранено"
                + whyWords(idle.why) + "\n";
    }
    for (const check::UncomparedYear& year : found.years) {
        if (const std::string words = uncomparedWords(year); !words.empty()) {
            text += std::to_string(year.year) + "  " + words + "\n";
        }
    }
    if (found.rows.empty()) {
        return text + "Отклонений нет\n";
    }
    return text + text::counted(found.rows.size(), "отклонение", "отклонения", "отклонений") + ", без причины "
           + std::to_string(found.withoutReason()) + "\n";
}

}  // namespace exchange
