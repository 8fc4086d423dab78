#include "tests/support/packed_files.h"

#include <zip.h>

#include <stdexcept>

std::string packed(const std::vector<PackedFile>& files, const std::string& password) {
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &fault);
    zip_source_keep(target);
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, &fault);
    for (const auto& [name, bytes] : files) {
        zip_source_t* const part = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8);
        if (!password.empty()) {
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password.c_str());
        }
    }
    if (zip_close(archive) != 0) {
        throw std::runtime_error("the files were not packed");
    }
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    const auto size = static_cast<std::size_t>(zip_source_tell(target));
    zip_source_seek(target, 0, SEEK_SET);
    std::string bytes(size, '\0');
    zip_source_read(target, bytes.data(), size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

std::string xlsxOf(const SheetXml& sheet) {
    const std::string declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    std::string strings;
    for (const std::string& text : sheet.strings) {
        strings += "<si><t>" + text + "</t></si>";
    }
    std::vector<PackedFile> files{
        {"[Content_Types].xml",
         declaration + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
        {"_rels/.rels", declaration + "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"rId1\" Type=\""
                            + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/_rels/workbook.xml.rels",
         declaration + "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"rId1\" Type=\"" + office
             + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + office
             + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + office
             + "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/workbook.xml", declaration + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                                + R"("><sheets><sheet name="Лист" sheetId="1")" + sheet.attributes
                                + R"( r:id="rId1"/></sheets></workbook>)"},
        {"xl/worksheets/sheet1.xml", declaration + "<worksheet xmlns=\"" + main + "\">" + sheet.before + "<sheetData>"
                                         + sheet.rows + "</sheetData></worksheet>"},
        {"xl/sharedStrings.xml", declaration + "<sst xmlns=\"" + main + "\">" + strings + "</sst>"}};
    if (!sheet.styles.empty()) {
        files.emplace_back("xl/styles.xml",
                           declaration + "<styleSheet xmlns=\"" + main + "\">" + sheet.styles + "</styleSheet>");
    }
    files.insert(files.end(), sheet.others.begin(), sheet.others.end());
    return packed(files);
}

std::string odsContent(const std::string& tables, const std::string& styles) {
    const std::string names = "urn:oasis:names:tc:opendocument:xmlns:";
    return R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office=")" + names
           + R"(office:1.0" xmlns:table=")" + names + R"(table:1.0" xmlns:text=")" + names
           + R"(text:1.0" xmlns:style=")" + names + R"(style:1.0"><office:automatic-styles>)" + styles
           + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
           + "</office:spreadsheet></office:body></office:document-content>";
}

std::string odsOf(const std::string& tables, const std::string& styles) {
    return packed(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", odsContent(tables, styles)}});
}
