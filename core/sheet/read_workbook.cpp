#include "core/sheet/read_workbook.h"

#include "core/sheet/readers.h"
#include "core/text/windows1251.h"

#include <algorithm>

namespace sheet {

namespace {

/// The name of a stream of an OLE2 file, as its folder spells it.
std::string inUtf16(std::string_view name) {
    std::string wide;
    for (const char letter : name) {
        wide += letter;
        wide += '\0';
    }
    return wide;
}

[[noreturn]] void refuseOldOffice(std::string_view bytes) {
    if (bytes.find(inUtf16("EncryptedPackage")) != std::string_view::npos) {
        throw Refused("файл защищён паролем; снимите защиту и сохраните его снова");
    }
    throw Refused("это файл старого формата Office (XLS); сохраните его как XLSX");
}

Workbook readZip(std::string_view bytes, ReadingBudget& budget) {
    const ZipParts parts(bytes);
    if (parts.has("xl/workbook.bin")) {
        throw Refused("это двоичная книга Excel (XLSB); сохраните её как XLSX");
    }
    if (parts.has("word/document.xml")) {
        return readDocx(parts, budget);
    }
    if (parts.has("[Content_Types].xml")) {
        return readXlsx(parts, budget);
    }
    if (parts.has("content.xml")) {
        return readOds(parts, budget);
    }
    throw Refused("это архив, а не книга; ожидалась книга XLSX или ODS, документ DOCX или ODT, CSV или страница HTML");
}

Workbook readPage(std::string_view bytes, ReadingBudget& budget) {
    const text::Outcome<std::string> decoded = text::decodeText(bytes);
    if (!decoded) {
        throw Refused(decoded.findings.front().text);
    }
    return readHtml(*decoded.value, budget);
}

Workbook read(std::string_view bytes, ReadingBudget& budget) {
    switch (kindOf(bytes)) {
    case FileKind::Zip:
        return readZip(bytes, budget);
    case FileKind::Html:
        return readPage(bytes, budget);
    case FileKind::Xml2003:
        return readXml2003(bytes, budget);
    case FileKind::FlatOds:
        return readFlatOds(bytes, budget);
    case FileKind::OldOffice:
        refuseOldOffice(bytes);
    case FileKind::Picture:
        throw Refused(
            "это картинка, а не таблица; ожидалась книга XLSX или ODS, документ DOCX или ODT, CSV или страница HTML");
    case FileKind::Pdf:
        throw Refused(
            "это PDF, таблиц в нём нет; ожидалась книга XLSX или ODS, документ DOCX или ODT, CSV или страница HTML");
    case FileKind::OtherXml:
        throw Refused(
            "это XML, но не книга; ожидалась книга XLSX или ODS, документ DOCX или ODT, CSV или страница HTML");
    case FileKind::Text:
        break;
    }
    throw Refused("это не книга и не страница; ожидалась книга XLSX или ODS или страница HTML");
}

}  // namespace

text::Outcome<Workbook> readWorkbook(std::string_view bytes) {
    using Books = text::Outcome<Workbook>;
    try {
        ReadingBudget budget;
        Workbook book = read(bytes, budget);
        if (book.sheets.empty()) {
            throw Refused("таблиц в файле нет");
        }
        return {std::move(book), {}};
    } catch (const Refused& refused) {
        return Books::failed({{text::Severity::Error, {}, refused.what()}});
    }
}

}  // namespace sheet
