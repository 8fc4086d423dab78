#include "core/scenario/edition_difference.h"

#include "core/scenario/norm_difference.h"
#include "core/scenario/rule_words.h"
#include "core/text/plural.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>

namespace scenario {

namespace {

/// Lines of one table and kind that are told one by one; a whole table that is new to the form has hundreds.
constexpr std::size_t mostLines = 10;

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

void addIfOther(DifferenceLines& lines, std::string_view subject, const std::string& was, const std::string& became,
                int appendix = 0) {
    if (was != became) {
        lines.push_back({std::string(subject) + ": " + was + std::string(arrow) + became, appendix});
    }
}

DifferenceLines fold(const DifferenceLines& lines, std::string_view kind) {
    std::map<int, std::size_t> counts;
    for (const DifferenceLine& line : lines) {
        ++counts[line.appendix];
    }
    DifferenceLines few;
    std::set<int> told;
    for (const DifferenceLine& line : lines) {
        const std::size_t count = counts[line.appendix];
        if (line.appendix == 0 || count <= mostLines) {
            few.push_back(line);
        } else if (told.insert(line.appendix).second) {
            few.push_back({"приложение " + std::to_string(line.appendix) + ": " + std::string(kind) + " – "
                               + text::counted(count, "изменение", "изменения", "изменений"),
                           line.appendix});
        }
    }
    return few;
}

/// «приложение 15 введено: «Реабилитация», столбцов – 4, строк – 3»
std::string introduced(const form::Appendix& appendix) {
    return "приложение " + std::to_string(appendix.number) + " введено: " + quoted(appendix.shortTitle)
           + ", столбцов – " + std::to_string(appendix.columns.size()) + ", "
           + (appendix.listRow ? "строки – перечень плана" : "строк – " + std::to_string(appendix.rows.size()));
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
        addIfOther(m_found.form, m_prefix + "заголовок", quoted(m_before.title), quoted(m_after.title), number());
        for (const auto& column : m_before.columns) {
            if (m_after.columnIndex(column.key) < 0) {
                m_found.columns.push_back({nameOf(column) + " исключён", number()});
            }
        }
        for (const auto& column : m_after.columns) {
            compareColumn(column);
        }
        for (const auto& row : m_before.rows) {
            if (!m_after.row(row.key)) {
                m_found.rows.push_back({nameOf(row) + " исключена: " + quoted(row.label), number()});
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
    [[nodiscard]] int number() const { return m_after.number; }
    [[nodiscard]] std::string nameOf(const form::Row& row) const { return m_prefix + "строка " + row.key; }

    void compareColumn(const form::Column& column) {
        const int index = m_before.columnIndex(column.key);
        if (index < 0) {
            m_found.columns.push_back({nameOf(column) + " введён", number()});
            return;
        }
        const auto& was = m_before.columns[static_cast<std::size_t>(index)];
        const auto digits = [](const form::Column& of) {
            return of.digits ? std::to_string(*of.digits) : "по слагаемым";
        };
        addIfOther(m_found.columns, nameOf(column) + ", знаков после запятой", digits(was), digits(column), number());
        addIfOther(m_found.columns, nameOf(column) + ", номер", was.number, column.number, number());
        if (was.header != column.header || was.shortName != column.shortName) {
            m_found.columns.push_back({nameOf(column) + ": изменён заголовок", number()});
        }
    }

    void compareRow(const form::Row& row) {
        const auto* was = m_before.row(row.key);
        if (!was) {
            m_found.rows.push_back({nameOf(row) + " введена: " + quoted(row.label), number()});
            return;
        }
        addIfOther(m_found.rows, nameOf(row), quoted(was->label), quoted(row.label), number());
        addIfOther(m_found.rows, nameOf(row) + ", единица измерения", quoted(was->unit), quoted(row.unit), number());
        addIfOther(m_found.rules, nameOf(row) + ", слагаемые", joined(was->parts), joined(row.parts), number());
        for (std::size_t index = 0; index < row.cells.size(); ++index) {
            const auto& column = m_after.columns[index];
            const int old = m_before.columnIndex(column.key);
            if (old < 0) {
                continue;
            }
            addIfOther(m_found.rules, nameOf(row) + ", формула в столбце " + quoted(column.shortName),
                       ruleInWords(was->cells[static_cast<std::size_t>(old)]), ruleInWords(row.cells[index]), number());
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
            found.files.push_back({"введён файл формы " + name});
        } else if (withoutRevision(was->second) != withoutRevision(text)) {
            found.files.push_back({"изменён файл формы " + name});
        }
    }
}

}  // namespace

std::vector<std::string> EditionDifference::lines() const {
    std::vector<std::string> all;
    for (const auto* part : {&form, &columns, &rows, &rules, &norms, &files}) {
        std::ranges::transform(*part, std::back_inserter(all), &DifferenceLine::text);
    }
    return all;
}

EditionDifference EditionDifference::folded() const {
    return {form, fold(columns, "столбцы"), fold(rows, "строки"), fold(rules, "формулы"), fold(norms, "нормативы"),
            files};
}

EditionDifference compareEditions(const form::Edition& before, const form::Edition& after) {
    EditionDifference found;
    addIfOther(found.form, "название формы", quoted(before.title), quoted(after.title));
    addIfOther(found.form, "акт", quoted(before.act), quoted(after.act));
    addIfOther(found.form, "лет в форме", std::to_string(before.yearCount), std::to_string(after.yearCount));
    addIfOther(found.form, "деньги", std::string(moneyName(before.money)), std::string(moneyName(after.money)));
    if (before.costMethod != after.costMethod) {
        found.form.push_back({"способ расчёта стоимости по умолчанию другой"});
    }
    if (before.rounding != after.rounding) {
        found.form.push_back({"правило округления другое"});
    }
    const bool onlyOne = before.appendices.size() == 1 && after.appendices.size() == 1;
    for (const auto& appendix : before.appendices) {
        if (!after.appendix(appendix.number)) {
            found.form.push_back({"приложение " + std::to_string(appendix.number) + " исключено"});
        }
    }
    for (const auto& appendix : after.appendices) {
        if (const auto* was = before.appendix(appendix.number)) {
            AppendixComparison(*was, appendix, onlyOne, found).compare();
        } else {
            found.form.push_back({introduced(appendix)});
        }
    }
    found.norms = compareNormatives(before, after);
    addUnnamed(before, after, found);
    return found;
}

}  // namespace scenario
