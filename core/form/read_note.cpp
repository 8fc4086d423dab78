#include "core/form/read_note.h"

#include "core/form/edition_text.h"
#include "core/form/note_markup.h"
#include "core/form/parse_formula.h"
#include "core/form/split.h"
#include "core/form/toml_fields.h"
#include "core/form/toml_limits.h"

#include <algorithm>
#include <array>

namespace form {

namespace {

using NoteTableKind = NoteTable::Kind;

constexpr std::array noteTableWords{
    Word<NoteTableKind>{"rows", NoteTableKind::Rows},
    Word<NoteTableKind>{"years", NoteTableKind::Years},
    Word<NoteTableKind>{"percap", NoteTableKind::Percap},
    Word<NoteTableKind>{"shares", NoteTableKind::Shares},
    Word<NoteTableKind>{"structure", NoteTableKind::Structure},
    Word<NoteTableKind>{"factors", NoteTableKind::Factors},
    Word<NoteTableKind>{"deviations", NoteTableKind::Deviations},
    Word<NoteTableKind>{"findings", NoteTableKind::Findings},
};
constexpr std::array eachWords{
    Word<NoteBlock::Each>{"year", NoteBlock::Each::Year},
    Word<NoteBlock::Each>{"later_year", NoteBlock::Each::LaterYear},
};

/// Section and block keys stand in paths and in kept texts.
bool isNoteKey(std::string_view key) {
    return !key.empty() && std::ranges::all_of(key, [](char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '_' || sign == '-';
    });
}

/// Reads the sections of note.toml; what is wrong is told with the line of its key.
class NoteReader {
public:
    NoteReader(text::Findings& findings) : m_faults(noteTemplateFile, findings) {}

    NoteTemplate read(std::string_view utf8) {
        NoteTemplate note;
        if (const std::optional<TomlExcess> excess = tomlExcess(utf8)) {
            m_faults.add(excess->line, excess->sentence);
            return note;
        }
        try {
            const toml::table root = toml::parse(utf8);
            TomlFields fields(root, "", m_faults);
            note.title = fields.filledText("title");
            if (!note.title.empty()) {
                checkText(fields, *root.get("title"), "title", note.title);
            }
            eachTable(fields, "section", [&](const toml::table& table) { addSection(table, note); });
            fields.rejectUnknown();
        } catch (const toml::parse_error& error) {
            m_faults.add(static_cast<int>(error.source().begin.line),
                         "Запись не разбирается как TOML; ожидается, например, title = \"Общие сведения\".");
        }
        return note;
    }

private:
    std::string readKey(TomlFields& fields, const toml::table& table, const std::string& name) {
        std::string key = fields.filledText("key");
        if (!key.empty() && !isNoteKey(key)) {
            fields.fault(*table.get("key"), "key",
                         "«" + key + "» – не ключ " + name + "; ожидаются строчные латинские буквы, цифры, «_» и «-».");
        }
        return key;
    }

    void addSection(const toml::table& table, NoteTemplate& note) {
        TomlFields fields(table, "section.", m_faults);
        NoteSection section;
        section.line = lineOf(table);
        section.key = readKey(fields, table, "раздела");
        section.title = fields.filledText("title");
        if (note.section(section.key) != nullptr) {
            fields.fault(*table.get("key"), "key", "Раздел «" + section.key + "» уже есть; ожидается другой ключ.");
        }
        eachTable(fields, "block", [&](const toml::table& block) { addBlock(block, section); });
        fields.rejectUnknown();
        note.sections.push_back(std::move(section));
    }

    void addBlock(const toml::table& table, NoteSection& section) {
        TomlFields fields(table, "section.block.", m_faults);
        NoteBlock block;
        block.line = lineOf(table);
        block.key = readKey(fields, table, "абзаца");
        if (std::ranges::find(section.blocks, block.key, &NoteBlock::key) != section.blocks.end()) {
            fields.fault(*table.get("key"), "key",
                         "Абзац «" + block.key + "» в разделе уже есть; ожидается другой ключ.");
        }
        block.each = fields.wordOr<NoteBlock::Each>("each", eachWords, NoteBlock::Each::Once);
        readConditions(fields, table, block);
        readBody(fields, table, block);
        fields.rejectUnknown();
        section.blocks.push_back(std::move(block));
    }

    void readBody(TomlFields& fields, const toml::table& table, NoteBlock& block) {
        constexpr std::array<std::pair<const char*, NoteBlock::Kind>, 4> bodies{{{"text", NoteBlock::Kind::Paragraph},
                                                                                 {"item", NoteBlock::Kind::Item},
                                                                                 {"heading", NoteBlock::Kind::Heading},
                                                                                 {"table", NoteBlock::Kind::Table}}};
        int found = 0;
        for (const auto& [key, kind] : bodies) {
            if (!fields.has(key)) {
                continue;
            }
            ++found;
            block.kind = kind;
            if (kind == NoteBlock::Kind::Table) {
                readTable(fields, table, block.table);
            } else {
                block.text = fields.filledText(key);
                checkText(fields, *table.get(key), key, block.text);
            }
        }
        if (found != 1) {
            m_faults.addKey(block.line, "section.block",
                            "Содержаний у абзаца " + std::to_string(found)
                                + "; ожидается одно: text, item, heading или table.");
        }
    }

    /// Placeholders that do not read.
    void checkText(TomlFields& fields, const toml::node& node, std::string_view key, const std::string& text) {
        for (const NoteRun& run : readMarkup(text)) {
            if (run.placeholder.empty() && run.text.find_first_of("{}") != std::string::npos) {
                fields.fault(node, key, "Скобка в тексте без пары; ожидается {…}, а сама скобка – после «\\».");
            }
            if (const auto read = run.placeholder.empty() ? text::Outcome<NotePlaceholder>{NotePlaceholder{}, {}}
                                                          : parsePlaceholder(run.placeholder);
                !read) {
                fields.fault(node, key, "{" + run.placeholder + "}: " + read.findings.front().text);
            }
        }
    }

    void readTable(TomlFields& fields, const toml::table& source, NoteTable& table) {
        table.kind = fields.word<NoteTableKind>("table", noteTableWords);
        table.title = fields.filledText("title");
        if (!table.title.empty()) {
            checkText(fields, *source.get("title"), "title", table.title);
        }
        if (table.kind == NoteTableKind::Findings && fields.has("appendix")) {
            table.appendix = fields.wholeNumber("appendix", 1, 999);
        }
        if (table.kind == NoteTableKind::Years) {
            eachTable(fields, "line", [&](const toml::table& line) { table.lines.push_back(readLine(line)); });
            if (table.lines.empty()) {
                fields.fault(*source.get("table"), "table", "Строк нет; ожидаются разделы [[section.block.line]].");
            }
        }
        if (table.kind == NoteTableKind::Rows) {
            table.appendix = fields.wholeNumber("appendix", 1, 999);
            table.rows = split(fields.optionalText("rows"), " ");
            table.label = fields.optionalText("label");
            table.columns = split(fields.filledText("columns"), " ");
            table.headers = split(fields.filledText("headers"), "|");
            if (table.headers.size() != table.columns.size() + 1) {
                m_faults.addKey(lineOf(source), "section.block.headers",
                                "Заголовков " + std::to_string(table.headers.size()) + "; ожидается "
                                    + std::to_string(table.columns.size() + 1) + ": строки и каждой графы.");
            }
            if (fields.has("digits")) {
                table.digits = fields.wholeNumber("digits", 0, 9);
            }
            const std::vector<std::string> filter = split(fields.optionalText("filter"), "=");
            if (filter.size() == 2) {
                table.filterColumn = filter.front();
                table.filterWord = filter.back();
            } else if (!filter.empty()) {
                fields.fault(*source.get("filter"), "filter", "Отбор не читается; ожидается, например, kind = beds.");
            }
        }
    }

    NoteLine readLine(const toml::table& table) {
        TomlFields fields(table, "section.block.line.", m_faults);
        NoteLine line;
        line.label = fields.filledText("label");
        line.isTotal = fields.flagOr("total", false);
        const std::string value = fields.filledText("value");
        if (auto read = parsePlaceholder(value)) {
            line.value = std::move(*read.value);
        } else if (!value.empty()) {
            fields.fault(*table.get("value"), "value", read.findings.front().text);
        }
        fields.rejectUnknown();
        return line;
    }

    /// «a2.64.cost_budget > law.budget_allocations; not law.tfoms_budget»
    void readConditions(TomlFields& fields, const toml::table& table, NoteBlock& block) {
        for (const std::string& words : split(fields.optionalText("when"), ";")) {
            std::string fault;
            NoteCondition condition = readCondition(words, fault);
            if (!fault.empty()) {
                fields.fault(*table.get("when"), "when", fault);
            }
            block.conditions.push_back(std::move(condition));
        }
    }

    static NoteCondition readCondition(std::string_view words, std::string& fault) {
        using Relation = NoteCondition::Relation;
        NoteCondition condition;
        const auto side = [&fault](std::string_view written) {
            auto formula = parseFormula(trimmed(written), {});
            if (!formula && fault.empty()) {
                fault = formula.findings.front().text;
            }
            return formula ? std::move(*formula.value) : Formula();
        };
        constexpr std::string_view missing = "not ";
        if (words.starts_with(missing)) {
            condition.relation = Relation::Missing;
            condition.left = side(words.substr(missing.size()));
            return condition;
        }
        for (const auto& [sign, relation] :
             {std::pair(">", Relation::Above), std::pair("<", Relation::Below), std::pair("=", Relation::Equal)}) {
            if (const std::size_t at = words.find(sign); at != std::string_view::npos) {
                condition.relation = relation;
                condition.left = side(words.substr(0, at));
                condition.right = side(words.substr(at + 1));
                return condition;
            }
        }
        condition.left = side(words);
        return condition;
    }

    FileFaults m_faults;
};

}  // namespace

NoteTemplate readNote(const EditionFiles& files, text::Findings& findings) {
    if (!files.contains(noteTemplateFile)) {
        return {};
    }
    const auto utf8 = editionText(files, noteTemplateFile, findings);
    return utf8 ? NoteReader(findings).read(*utf8) : NoteTemplate();
}

}  // namespace form
