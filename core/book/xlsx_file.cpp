#include "core/book/xlsx_file.h"

#include <unistd.h>
#include <xlsxwriter.h>

#include <clocale>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace book {

namespace fs = std::filesystem;

namespace {

/// The library prints numbers with the point of LC_NUMERIC, and a window runs under the user's: «0,3» would be
/// a broken file. The locale of this thread alone is changed.
class PointLocale {
public:
    PointLocale() : m_point(::newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(::uselocale(m_point)) {}
    PointLocale(const PointLocale&) = delete;
    PointLocale& operator=(const PointLocale&) = delete;
    ~PointLocale() {
        ::uselocale(m_before);
        ::freelocale(m_point);
    }

private:
    locale_t m_point;
    locale_t m_before;
};

[[noreturn]] void cannotMake(const std::string& reason) {
    throw std::runtime_error("Книга XLSX не собрана: " + reason + ".");
}

fs::path temporaryFile() {
    std::string name = (fs::temp_directory_path() / "tpgg-XXXXXX").string();
    const int file = ::mkstemp(name.data());
    if (file < 0) {
        cannotMake("во временной папке «" + fs::temp_directory_path().string() + "» нет места или прав");
    }
    ::close(file);
    return name;
}

std::string fileBytes(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

/// The library takes texts it may not change as `char*`, and copies them.
void setProperties(lxw_workbook* workbook, odf::Properties texts) {
    std::string category = "Территориальная программа государственных гарантий";
    lxw_doc_properties properties{};
    properties.title = texts.title.data();
    properties.subject = texts.subject.data();
    properties.company = texts.organisation.data();
    properties.author = texts.author.data();
    properties.comments = texts.comments.data();
    properties.category = category.data();
    workbook_set_properties(workbook, &properties);
}

}  // namespace

XlsxFile::XlsxFile(const odf::Properties& properties) : m_file(temporaryFile()) {
    m_workbook = workbook_new(m_file.c_str());
    if (m_workbook == nullptr) {
        fs::remove(m_file);
        cannotMake("не хватило памяти");
    }
    setProperties(m_workbook, properties);
}

XlsxFile::~XlsxFile() {
    if (m_workbook != nullptr) {
        lxw_workbook_free(m_workbook);
    }
    std::error_code ignored;
    fs::remove(m_file, ignored);
}

lxw_worksheet* XlsxFile::addSheet(const std::string& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.c_str());
    if (sheet == nullptr) {
        cannotMake("лист «" + name + "» не создан");
    }
    return sheet;
}

std::string XlsxFile::bytes() && {
    const PointLocale point;
    lxw_workbook* closed = std::exchange(m_workbook, nullptr);
    if (const lxw_error error = workbook_close(closed); error != LXW_NO_ERROR) {
        cannotMake(std::string("во временной папке не хватило места (") + lxw_strerror(error) + ")");
    }
    return fileBytes(m_file);
}

}  // namespace book
