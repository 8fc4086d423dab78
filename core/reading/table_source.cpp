#include "core/reading/table_source.h"

#include "core/sheet/read_workbook.h"
#include "core/text/windows1251.h"

namespace reading {

namespace {

/// A comma separates only where neither tabs nor semicolons stand in a third of the lines: it is a decimal one there.
char usualSeparator(std::string_view utf8) {
    constexpr std::size_t enough = 3;
    std::size_t lines = 0;
    std::size_t tabs = 0;
    std::size_t semicolons = 0;
    for (std::size_t start = 0; start < utf8.size(); ++lines) {
        const std::size_t end = std::min(utf8.find('\n', start), utf8.size());
        const std::string_view line = utf8.substr(start, end - start);
        tabs += line.find('\t') != std::string_view::npos ? 1U : 0U;
        semicolons += line.find(';') != std::string_view::npos ? 1U : 0U;
        start = end + 1;
    }
    return tabs * enough >= lines && tabs > 0 ? '\t' : semicolons * enough >= lines && semicolons > 0 ? ';' : ',';
}

}  // namespace

text::Outcome<TableSource> openTableSource(std::string_view bytes) {
    using Sources = text::Outcome<TableSource>;
    if (sheet::isWorkbook(bytes)) {
        text::Outcome<sheet::Workbook> book = sheet::readWorkbook(bytes);
        if (!book) {
            return Sources::failed(std::move(book.findings));
        }
        return {TableSource{std::move(book.value->sheets), std::move(book.value->remarks), book.value->isDocument}, {}};
    }
    text::Outcome<std::string> decoded = text::decodeText(bytes);
    if (!decoded) {
        return Sources::failed(std::move(decoded.findings));
    }
    auto records = text::readCsvRecords(*decoded.value, usualSeparator(*decoded.value));
    if (!records) {
        return Sources::failed(std::move(records.findings));
    }
    sheet::Sheet only;
    only.records = std::move(*records.value);
    if (only.records.empty()) {
        return Sources::failed({{text::Severity::Error, {}, "таблица пуста; ожидались строки с числами"}});
    }
    return {TableSource{{std::move(only)}, std::move(decoded.findings), false}, {}};
}

}  // namespace reading
