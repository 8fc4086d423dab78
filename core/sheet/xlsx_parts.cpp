#include "core/sheet/xlsx_parts.h"

#include "core/sheet/number_format.h"

#include <map>

namespace sheet {

namespace {

/// «../worksheets/sheet1.xml» of a part of the folder xl.
std::string partNamed(const std::string& target, std::string folder) {
    std::string rest = target;
    if (rest.starts_with('/')) {
        return rest.substr(1);
    }
    while (rest.starts_with("../")) {
        rest.erase(0, 3);
        const std::size_t up = folder.empty() ? std::string::npos : folder.rfind('/', folder.size() - 2);
        folder = up == std::string::npos ? std::string() : folder.substr(0, up + 1);
    }
    return folder + (rest.starts_with("./") ? rest.substr(2) : rest);
}

/// Targets of relationships by their ids, and of the last of each type.
class RelationListener : public XmlListener {
public:
    explicit RelationListener(std::string folder) : m_folder(std::move(folder)) {}

    void open(const std::string& name, const Attributes& attributes) override {
        if (name != "Relationship" || attributes.text("TargetMode") == "External") {
            return;
        }
        const std::string part = partNamed(attributes.text("Target"), m_folder);
        const std::string type = attributes.text("Type");
        byId[attributes.text("Id")] = part;
        byType[type.substr(type.rfind('/') + 1)] = part;
    }
    void close(const std::string& /*name*/) override {}
    void say(std::string_view /*text*/) override {}

    std::map<std::string, std::string> byId;
    std::map<std::string, std::string> byType;

private:
    std::string m_folder;
};

class BookListener : public XmlListener {
public:
    BookListener(XlsxBook& book, const RelationListener& relations) : m_book(book), m_relations(relations) {}

    void open(const std::string& name, const Attributes& attributes) override {
        if (name == "workbookPr") {
            m_book.from1904 = attributes.truth("date1904");
        } else if (name == "sheet") {
            // A sheet of a chart or of a dialogue is no worksheet and has no relationship of one.
            const auto part = m_relations.byId.find(attributes.text("id"));
            if (part != m_relations.byId.end() && part->second.find("worksheets/") != std::string::npos) {
                const std::string state = attributes.text("state");
                m_book.sheets.push_back({attributes.text("name"), part->second, !state.empty() && state != "visible"});
            }
        }
    }
    void close(const std::string& /*name*/) override {}
    void say(std::string_view /*text*/) override {}

private:
    XlsxBook& m_book;
    const RelationListener& m_relations;
};

/// Shared strings: runs of one string are put together, how it is read aloud (rPh) is left out.
class StringsListener : public XmlListener {
public:
    StringsListener(std::vector<std::string>& strings, ReadingBudget& budget) : m_strings(strings), m_budget(budget) {}

    void open(const std::string& name, const Attributes& /*attributes*/) override {
        m_aside += name == "rPh" ? 1 : 0;
        m_inText = name == "t" && m_aside == 0;
        if (name == "si") {
            m_budget.hold(1);
            m_strings.emplace_back();
        }
    }
    void close(const std::string& name) override {
        m_aside -= name == "rPh" ? 1 : 0;
        m_inText = false;
    }
    void say(std::string_view text) override {
        if (m_inText && !m_strings.empty()) {
            m_budget.keep(text.size());
            m_strings.back() += text;
        }
    }

private:
    std::vector<std::string>& m_strings;
    ReadingBudget& m_budget;
    int m_aside = 0;
    bool m_inText = false;
};

class StylesListener : public XmlListener {
public:
    explicit StylesListener(std::vector<NumberLook>& looks) : m_looks(looks) {}

    void open(const std::string& name, const Attributes& attributes) override {
        if (name == "numFmt") {
            m_codes[attributes.count("numFmtId", 0)] = lookOf(attributes.text("formatCode"));
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "xf" && m_inCells) {
            const int format = attributes.count("numFmtId", 0);
            const auto code = m_codes.find(format);
            m_looks.push_back(code == m_codes.end() ? lookOfBuiltIn(format) : code->second);
        }
    }
    void close(const std::string& name) override { m_inCells = m_inCells && name != "cellXfs"; }
    void say(std::string_view /*text*/) override {}

private:
    std::vector<NumberLook>& m_looks;
    std::map<int, NumberLook> m_codes;
    bool m_inCells = false;
};

std::string folderOf(const std::string& part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

}  // namespace

XlsxBook readXlsxBook(const ZipParts& parts, ReadingBudget& budget) {
    RelationListener roots("");
    if (parts.has("_rels/.rels")) {
        parts.read("_rels/.rels", roots, budget);
    }
    const auto root = roots.byType.find("officeDocument");
    const std::string main = root == roots.byType.end() ? "xl/workbook.xml" : root->second;
    const std::string folder = folderOf(main);
    RelationListener relations(folder);
    parts.read(folder + "_rels/" + main.substr(folder.size()) + ".rels", relations, budget);
    XlsxBook book;
    BookListener sheets(book, relations);
    parts.read(main, sheets, budget);
    const auto readIfThere = [&](const std::string& type, XmlListener& listener) {
        const auto part = relations.byType.find(type);
        if (part != relations.byType.end() && parts.has(part->second)) {
            parts.read(part->second, listener, budget);
        }
    };
    StringsListener strings(book.strings, budget);
    readIfThere("sharedStrings", strings);
    StylesListener styles(book.looks);
    readIfThere("styles", styles);
    return book;
}

}  // namespace sheet
