#include "core/form/read_controls.h"

#include "core/form/split.h"
#include "core/form/table_file.h"
#include "core/text/calendar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace form {

namespace {

constexpr const char* controlsName = "controls.csv";

struct ControlField {
    enum Value : std::size_t { Key, GroupWord, Clause, WayWord, By, Due, Text, Why };
};

constexpr std::array controlGroups{
    Word<Control::Group>{"forms", Control::Group::Forms},
    Word<Control::Group>{"ties", Control::Group::Ties},
    Word<Control::Group>{"limits", Control::Group::Limits},
    Word<Control::Group>{"plausibility", Control::Group::Plausibility},
    Word<Control::Group>{"list", Control::Group::List},
};
constexpr std::array controlWays{
    Word<Control::Way>{"checked", Control::Way::Checked},
    Word<Control::Way>{"asked", Control::Way::Asked},
    Word<Control::Way>{"of_form", Control::Way::OfForm},
    Word<Control::Way>{"not_checked", Control::Way::NotChecked},
};

class ControlReader {
public:
    ControlReader(TableFile& table, const Manifest& form) : m_table(table), m_form(form) {}

    [[nodiscard]] Control read(const text::CsvRecord& record) {
        Control control;
        control.key = m_table.filledField(record, ControlField::Key);
        if (!control.key.empty() && !m_seen.insert(control.key).second) {
            m_table.fault(record.line, ControlField::Key, "Правило «" + control.key + "» уже названо выше.");
        }
        control.group = m_table.word<Control::Group>(record, ControlField::GroupWord, controlGroups);
        control.clause = m_table.filledField(record, ControlField::Clause);
        control.way = m_table.word<Control::Way>(record, ControlField::WayWord, controlWays);
        for (const std::string& words : split(m_table.field(record, ControlField::By), " ")) {
            control.by.push_back(kindOf(record, words));
        }
        control.text = m_table.filledField(record, ControlField::Text);
        control.due = m_table.field(record, ControlField::Due);
        control.why = m_table.field(record, ControlField::Why);
        proveWay(record, control);
        return control;
    }

private:
    /// «sum@a1», «adjustment@a2:percap_budget+percap_oms», «C18.*».
    FindingKind kindOf(const text::CsvRecord& record, const std::string& words) {
        FindingKind kind;
        const std::size_t at = words.find('@');
        kind.rule = words.substr(0, at);
        if (kind.rule.ends_with('*')) {
            kind.rule.pop_back();
            kind.isPrefix = true;
        }
        if (at != std::string::npos) {
            readTable(record, words.substr(at + 1), kind);
        }
        return kind;
    }

    void readTable(const text::CsvRecord& record, const std::string& words, FindingKind& kind) {
        const std::size_t colon = words.find(':');
        const std::string table = words.substr(0, colon);
        const char* const end = table.data() + table.size();
        const bool isNamed = table.size() > 1 && table.front() == 'a'
                             && std::from_chars(table.data() + 1, end, kind.appendix).ptr == end;
        const AppendixReading* const reading = isNamed ? m_form.reading(kind.appendix) : nullptr;
        if (reading == nullptr) {
            if (!isNamed || m_form.appendicesKnown) {
                m_table.fault(record.line, ControlField::By,
                              "Таблицы «" + table + "» нет; ожидается, например, sum@a2.");
            }
            return;
        }
        if (colon == std::string::npos) {
            return;
        }
        kind.columns = split(words.substr(colon + 1), "+");
        for (const std::string& column : kind.columns) {
            if (reading->columnsRead && reading->appendix.columnIndex(column) < 0) {
                m_table.fault(record.line, ControlField::By,
                              "Графы «" + column + "» нет в приложении " + std::to_string(kind.appendix) + ".");
            }
        }
    }

    void proveWay(const text::CsvRecord& record, const Control& control) {
        const bool isChecked = control.way == Control::Way::Checked;
        const bool isAsked = control.way == Control::Way::Asked;
        if (isChecked == control.by.empty()) {
            m_table.fault(record.line, ControlField::By,
                          isChecked ? "Поле пусто; ожидаются правила замечаний, например sum@a2."
                                    : "Правила замечаний есть только у проверяемого (checked); ожидается пустое поле.");
        }
        if (!isChecked && !isAsked && control.why.empty()) {
            m_table.fault(record.line, ControlField::Why, "Поле пусто; ожидается, почему это не проверяется.");
        }
        if (!control.due.empty() && (!isAsked || !text::isDate(control.due))) {
            m_table.fault(record.line, ControlField::Due,
                          "«" + control.due
                              + "» – не срок пункта перечня; ожидается дата, например 01.02.2022, у "
                                "строки asked, или пустое поле.");
        }
    }

    TableFile& m_table;
    const Manifest& m_form;
    std::set<std::string> m_seen;
};

}  // namespace

void readControls(const EditionFiles& files, Manifest& form, text::Findings& findings) {
    if (!files.contains(controlsName)) {
        return;
    }
    auto table =
        TableFile::open(files, controlsName, {"key", "group", "clause", "way", "by", "due", "text", "why"}, findings);
    if (!table) {
        return;
    }
    ControlReader reader(*table, form);
    for (const text::CsvRecord& record : table->records()) {
        form.edition.controls.push_back(reader.read(record));
    }
}

}  // namespace form
