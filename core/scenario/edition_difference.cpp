#include "core/scenario/edition_difference.h"

#include "core/scenario/norm_difference.h"
#include "core/scenario/rule_words.h"

#include <algorithm>
#include <string_view>

namespace scenario {

namespace {

using Lines = std::vector<std::string>;

constexpr std::string_view arrow = " → ";

std::string quoted(const std::string& words) {
    return "«" + words + "»";
}

std::string joined(const std::vector<std::string>& keys) {
    std::string text;
    for (const auto& key : keys) {
        text += (text.empty() ? "" : ", ") + key;
    }
    return text.empty() ? "ничего" : text;
}

void addIfOther(Lines& lines, std::string_view subject, const std::string& was, const std::string& became) {
    if (was != became) {
        lines.push_back(std::string(subject) + ": " + was + std::string(arrow) + became);
    }
}

class AppendixComparison {
public:
    AppendixComparison(const form::Appendix& before, const form::Appendix& after, bool onlyOne,
                       EditionDifference& found)
        : m_before(before),
          m_after(after),
          m_found(found),
          m_prefix(onlyOne ? "" : "приложение " + std::to_string(after.number) + ", ") {}

    void compare() {
        addIfOther(m_found.form, m_prefix + "заголовок", quoted(m_before.title), quoted(m_after.title));
        for (const auto& column : m_before.columns) {
            if (m_after.columnIndex(column.key) < 0) {
                m_found.columns.push_back(nameOf(column) + " исключён");
            }
        }
        for (const auto& column : m_after.columns) {
            compareColumn(column);
        }
        for (const auto& row : m_before.rows) {
            if (!m_after.row(row.key)) {
                m_found.rows.push_back(nameOf(row) + " исключена: " + quoted(row.label));
            }
        }
        for (const auto& row : m_after.rows) {
            compareRow(row);
        }
    }

private:
    [[nodiscard]] std::string nameOf(const form::Column& column) const {
        return m_prefix + "столбец " + quoted(column.shortName);
    }
    [[nodiscard]] std::string nameOf(const form::Row& row) const { return m_prefix + "строка " + row.key; }

    void compareColumn(const form::Column& column) {
        const int index = m_before.columnIndex(column.key);
        if (index < 0) {
            m_found.columns.push_back(nameOf(column) + " введён");
            return;
        }
        const auto& was = m_before.columns[static_cast<std::size_t>(index)];
        const auto digits = [](const form::Column& of) {
            return of.digits ? std::to_string(*of.digits) : "по слагаемым";
        };
        addIfOther(m_found.columns, nameOf(column) + ", знаков после запятой", digits(was), digits(column));
        addIfOther(m_found.columns, nameOf(column) + ", номер", was.number, column.number);
        if (was.header != column.header || was.shortName != column.shortName) {
            m_found.columns.push_back(nameOf(column) + ": изменён заголовок");
        }
    }

    void compareRow(const form::Row& row) {
        const auto* was = m_before.row(row.key);
        if (!was) {
            m_found.rows.push_back(nameOf(row) + " введена: " + quoted(row.label));
            return;
        }
        addIfOther(m_found.rows, nameOf(row), quoted(was->label), quoted(row.label));
        addIfOther(m_found.rows, nameOf(row) + ", единица измерения", quoted(was->unit), quoted(row.unit));
        addIfOther(m_found.rules, nameOf(row) + ", слагаемые", joined(was->parts), joined(row.parts));
        for (std::size_t index = 0; index < row.cells.size(); ++index) {
            const auto& column = m_after.columns[index];
            const int old = m_before.columnIndex(column.key);
            if (old < 0) {
                continue;
            }
            addIfOther(m_found.rules, nameOf(row) + ", формула в столбце " + quoted(column.shortName),
                       ruleInWords(was->cells[static_cast<std::size_t>(old)]), ruleInWords(row.cells[index]));
        }
    }

    const form::Appendix& m_before;
    const form::Appendix& m_after;
    EditionDifference& m_found;
    std::string m_prefix;
};

/// The number of the revision is told apart, so it is no change of its own.
std::string withoutRevision(const std::string& text) {
    constexpr std::string_view key = "\nrevision";
    const auto begin = text.find(key);
    if (begin == std::string::npos) {
        return text;
    }
    return text.substr(0, begin) + text.substr(std::min(text.find('\n', begin + 1), text.size()));
}

/// A change that no line names must not pass for none.
void addUnnamed(const form::Edition& before, const form::Edition& after, EditionDifference& found) {
    const bool named = !found.lines().empty();
    for (const auto& [name, text] : after.files) {
        const auto was = before.files.find(name);
        const bool regions = name == "regions.csv" || name.ends_with("_notes.csv");
        if (named && !regions) {
            continue;
        }
        if (was == before.files.end()) {
            found.files.push_back("введён файл формы " + name);
        } else if (withoutRevision(was->second) != withoutRevision(text)) {
            found.files.push_back("изменён файл формы " + name);
        }
    }
}

}  // namespace

std::vector<std::string> EditionDifference::lines() const {
    std::vector<std::string> all;
    for (const auto* part : {&form, &columns, &rows, &rules, &norms, &files}) {
        all.insert(all.end(), part->begin(), part->end());
    }
    return all;
}

EditionDifference compareEditions(const form::Edition& before, const form::Edition& after) {
    EditionDifference found;
    addIfOther(found.form, "название формы", quoted(before.title), quoted(after.title));
    addIfOther(found.form, "акт", quoted(before.act), quoted(after.act));
    addIfOther(found.form, "лет в форме", std::to_string(before.yearCount), std::to_string(after.yearCount));
    addIfOther(found.form, "деньги", std::string(moneyName(before.money)), std::string(moneyName(after.money)));
    if (before.costMethod != after.costMethod) {
        found.form.emplace_back("способ расчёта стоимости по умолчанию другой");
    }
    if (before.rounding != after.rounding) {
        found.form.emplace_back("правило округления другое");
    }
    const bool onlyOne = before.appendices.size() == 1 && after.appendices.size() == 1;
    for (const auto& appendix : before.appendices) {
        if (!after.appendix(appendix.number)) {
            found.form.push_back("приложение " + std::to_string(appendix.number) + " исключено");
        }
    }
    for (const auto& appendix : after.appendices) {
        if (const auto* was = before.appendix(appendix.number)) {
            AppendixComparison(*was, appendix, onlyOne, found).compare();
        } else {
            found.form.push_back("приложение " + std::to_string(appendix.number) + " введено");
        }
    }
    found.norms = compareNormatives(before, after);
    addUnnamed(before, after, found);
    return found;
}

}  // namespace scenario
