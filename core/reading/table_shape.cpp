#include "core/reading/table_shape.h"

#include "core/text/folding.h"

#include <algorithm>
#include <charconv>

namespace reading {

namespace {

bool isDigitSign(char sign) {
    return sign >= '0' && sign <= '9';
}

/// «План на 2022 год» and «план  на 2023 год» are one heading.
std::string wordingOf(std::string_view field) {
    const std::string folded = text::foldForSearch(field);
    std::string wording;
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t end = at;
        while (end < folded.size() && isDigitSign(folded[end])) {
            ++end;
        }
        constexpr std::size_t digitsOfYear = 4;
        if (end - at == digitsOfYear) {
            wording += '#';
            at = end;
        } else {
            end = std::max(end, at + 1);
            wording += folded.substr(at, end - at);
            at = end;
        }
    }
    return wording;
}

std::string wordingOf(std::span<const text::CsvRecord> records) {
    std::string wording;
    for (const text::CsvRecord& record : records) {
        std::string line;
        for (const std::string& field : record.fields) {
            line += wordingOf(field) + "|";
        }
        while (line.ends_with("||") || line == "|") {
            line.pop_back();
        }
        wording += line + "/";
    }
    return wording;
}

std::string numberWords(const std::optional<int>& number) {
    return number ? std::to_string(*number) : std::string();
}

std::optional<int> numberOf(const std::string& words) {
    int number = 0;
    const auto [stop, fault] = std::from_chars(words.data(), words.data() + words.size(), number);
    return fault == std::errc() && stop == words.data() + words.size() ? std::optional(number) : std::nullopt;
}

}  // namespace

TableShape shapeOf(const sheet::Sheet& sheet, const TableMapping& mapping, const TableChoices& choices) {
    TableShape shape;
    if (!mapping.heading) {
        return shape;
    }
    const PrintedHeading& heading = *mapping.heading;
    shape.lines = heading.end - heading.first;
    shape.wording = wordingOf(std::span(sheet.records).subspan(heading.first, shape.lines));
    shape.sheet = sheet.name;
    for (const PrintedColumn& column : heading.columns) {
        shape.columns.push_back(column.key);
    }
    shape.money = choices.money;
    shape.matching = choices.matching;
    return shape;
}

std::optional<KnownShape> findShape(const sheet::Sheet& sheet, std::span<const TableShape> shapes) {
    constexpr std::size_t mostLines = 200;
    for (const TableShape& shape : shapes) {
        for (std::size_t first = 0; shape.lines > 0 && first + shape.lines <= std::min(sheet.records.size(), mostLines);
             ++first) {
            if (wordingOf(std::span(sheet.records).subspan(first, shape.lines)) != shape.wording) {
                continue;
            }
            KnownShape known{&shape, {}};
            known.choices.heading =
                HeadingLines{sheet.records[first].line, sheet.records[first + shape.lines - 1].line};
            for (std::size_t field = 0; field < shape.columns.size(); ++field) {
                known.choices.columns[field] = shape.columns[field];
            }
            known.choices.money = shape.money;
            known.choices.matching = shape.matching;
            return known;
        }
    }
    return std::nullopt;
}

std::string writeShape(const TableShape& shape) {
    std::vector<std::string> fields{
        "1",         shape.date,    std::to_string(shape.appendix), std::to_string(shape.lines),
        shape.sheet, shape.wording, numberWords(shape.money),       std::to_string(static_cast<int>(shape.matching))};
    fields.insert(fields.end(), shape.columns.begin(), shape.columns.end());
    return text::csvLine(fields);
}

std::optional<TableShape> readShape(std::string_view line) {
    const auto records = text::readCsvRecords(line, ',');
    constexpr std::size_t fewest = 8;
    if (!records || records.value->size() != 1 || records.value->front().fields.size() < fewest
        || records.value->front().fields[0] != "1") {
        return std::nullopt;
    }
    const std::vector<std::string>& fields = records.value->front().fields;
    const auto appendix = numberOf(fields[2]);
    const auto lines = numberOf(fields[3]);
    const auto matching = numberOf(fields[7]);
    if (!appendix || !lines || *lines < 1 || !matching || *matching < 0
        || *matching > static_cast<int>(RowsBy::Label)) {
        return std::nullopt;
    }
    TableShape shape;
    shape.date = fields[1];
    shape.appendix = *appendix;
    shape.lines = static_cast<std::size_t>(*lines);
    shape.sheet = fields[4];
    shape.wording = fields[5];
    shape.money = numberOf(fields[6]);
    shape.matching = static_cast<RowsBy>(*matching);
    shape.columns.assign(fields.begin() + fewest, fields.end());
    return shape;
}

}  // namespace reading
