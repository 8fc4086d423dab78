#include "core/form/check_methods.h"

#include "core/form/edition_text.h"
#include "core/form/file_faults.h"

#include <algorithm>
#include <set>

namespace form {

namespace {

std::string quotedName(std::string_view name) {
    return "«" + std::string(name) + "»";
}

/// «turnover, occupancy или beds»
template <class Named>
std::string namesOf(const std::vector<Named>& list, bool (*counts)(const Named&)) {
    std::vector<std::string> names;
    for (const Named& named : list) {
        if (counts(named)) {
            names.push_back(named.name);
        }
    }
    std::string words;
    for (std::size_t i = 0; i < names.size(); ++i) {
        words += i == 0 ? "" : i + 1 == names.size() ? " или " : ", ";
        words += names[i];
    }
    return words;
}

std::string moneyOf(int power) {
    return std::string(moneyName(power == 0   ? MoneyScale::Rouble
                                 : power == 3 ? MoneyScale::Thousand
                                              : MoneyScale::Million));
}

/// The rules of one list that call methods.
class MethodRules {
public:
    MethodRules(const Edition& edition, const AppendixReading& reading, const KnownMethods& methods, Proof proof,
                text::Findings& findings)
        : m_edition(edition),
          m_list(reading.appendix),
          m_line(reading.listLine),
          m_isDoubtful(reading.doubtfulLines.contains(reading.listLine)),
          m_methods(methods),
          m_provesMoney(proof == Proof::Whole && reading.measuresKnown && !m_isDoubtful),
          m_faults(appendixFile(reading.appendix.number, "rows"), findings) {}

    void check(const Column& column, const CellRule& rule) {
        const MethodName named = MethodName::of(rule.counted);
        const auto method = std::ranges::find(m_methods, named.method, &KnownMethod::name);
        if (method == m_methods.end()) {
            return fault(column, "Методики " + quotedName(named.method) + " нет"
                                     + (m_methods.empty() ? "" : "; ожидается ")
                                     + namesOf<KnownMethod>(m_methods, [](const KnownMethod&) { return true; }) + ".");
        }
        checkResult(column, *method, named.result);
        // Three results of one method ask for the same keys: what lacks is told once.
        if (m_asked.insert(method->name).second) {
            checkKeys(column, *method);
        }
    }

private:
    void fault(const Column& column, std::string sentence) { m_faults.add(m_line, column.key, std::move(sentence)); }

    void checkResult(const Column& column, const KnownMethod& method, std::string_view name) {
        const auto result = std::ranges::find(method.results, name, &KnownMethod::Result::name);
        if (result == method.results.end() || !result->isNumber) {
            fault(column,
                  (result == method.results.end()
                       ? "У методики " + quotedName(method.name) + " нет результата " + quotedName(name)
                       : "Результат " + quotedName(name) + " методики " + quotedName(method.name) + " – не число")
                      + "; ожидается "
                      + namesOf<KnownMethod::Result>(method.results,
                                                     [](const KnownMethod::Result& known) { return known.isNumber; })
                      + ".");
        }
        if (result != method.results.end()) {
            checkMoney(column, "Результат " + quotedName(name), method, result->moneyPower, column);
        }
        if (column.type != ColumnType::Number) {
            fault(column, "Результат методики стоит в столбце не чисел; ожидается столбец без type.");
        }
    }

    void checkKeys(const Column& column, const KnownMethod& method) {
        bool hasOwn = false;
        for (const KnownMethod::Key& key : method.keys) {
            const int own = m_list.columnIndex(key.name);
            hasOwn = hasOwn || own >= 0;
            if (own >= 0) {
                checkKind(column, method, key, static_cast<std::size_t>(own));
            } else if (!key.isOptional && m_edition.baseOfKey(key.name) == PopulationBase::None) {
                fault(column, "Методика " + quotedName(method.name) + " спрашивает " + quotedName(key.name)
                                  + ", а такого столбца и такой численности нет; ожидается столбец " + key.name + ".");
            }
        }
        if (!hasOwn) {
            fault(column, "Методике " + quotedName(method.name) + " нечего взять из строки; ожидается столбец "
                              + namesOf<KnownMethod::Key>(method.keys, [](const KnownMethod::Key&) { return true; })
                              + ".");
        }
    }

    void checkKind(const Column& column, const KnownMethod& method, const KnownMethod::Key& key, std::size_t own) {
        const ColumnType type = m_list.columns[own].type;
        const bool isNumber = type == ColumnType::Number || type == ColumnType::Mark;
        if (isNumber != key.isNumber) {
            fault(column, quotedName(key.name) + " методики " + quotedName(method.name)
                              + (key.isNumber ? " – число, а в столбце " : " – слово, а в столбце ")
                              + quotedName(key.name)
                              + (key.isNumber ? " стоит текст; ожидается столбец без type."
                                              : " стоит число; ожидается type = text или choice."));
        } else if (isNumber && !m_isDoubtful && !holdsFigure(m_list.listRow->cells[own])) {
            fault(column, "Методика " + quotedName(method.name) + " спрашивает " + quotedName(key.name)
                              + ", а эта ячейка закрыта; ожидается ячейка, в которой может стоять число.");
        } else {
            checkMoney(column, quotedName(key.name), method, key.moneyPower, m_list.columns[own]);
        }
    }

    /// The figure of a cell goes into the method as it stands: thousands would be taken for roubles. A number without a
    /// unit may be anything.
    void checkMoney(const Column& column, const std::string& subject, const KnownMethod& method,
                    std::optional<int> power, const Column& own) {
        const std::vector<std::string>& above = own.quantity.unit.above;
        const bool isMoney = own.quantity.isMoney || std::ranges::find(above, "rouble") != above.end();
        if (!m_provesMoney || !isMoney || own.type != ColumnType::Number) {
            return;
        }
        const int stands = m_edition.moneyPower(*m_list.listRow, own);
        if (power != stands) {
            const std::string asked = power ? " – в " + moneyOf(*power) : std::string(" – не деньги");
            const std::string expected =
                power ? "с money = \"" + std::string(*power == 0 ? "rouble" : "thousand") + "\"" : "не денег";
            fault(column, subject + " методики " + quotedName(method.name) + asked + ", а столбец "
                              + quotedName(own.key) + " – в " + moneyOf(stands) + "; ожидается величина " + expected
                              + ".");
        }
    }

    const Edition& m_edition;
    const Appendix& m_list;
    int m_line;
    bool m_isDoubtful;  ///< a rule of the row has a fault: which of its cells are closed is not known
    const KnownMethods& m_methods;
    bool m_provesMoney;
    FileFaults m_faults;
    std::set<std::string> m_asked;
};

void checkFixedRows(const AppendixReading& reading, text::Findings& findings) {
    FileFaults faults(appendixFile(reading.appendix.number, "rows"), findings);
    for (std::size_t i = 0; i < reading.appendix.rows.size(); ++i) {
        const Row& row = reading.appendix.rows[i];
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            if (row.cells[column].kind == RuleKind::Method) {
                faults.add(reading.rowLines[i], reading.appendix.columns[column].key,
                           "Правило «method» берёт ключи из столбцов списка; ожидается строка «*» списка.");
            }
        }
    }
}

}  // namespace

void checkMethods(const Edition& edition, const std::vector<AppendixReading>& readings, const KnownMethods& methods,
                  Proof proof, text::Findings& findings) {
    for (const AppendixReading& reading : readings) {
        if (!reading.columnsRead) {
            continue;
        }
        checkFixedRows(reading, findings);
        if (!reading.appendix.listRow) {
            continue;
        }
        MethodRules rules(edition, reading, methods, proof, findings);
        const std::vector<CellRule>& cells = reading.appendix.listRow->cells;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (cells[column].kind == RuleKind::Method) {
                rules.check(reading.appendix.columns[column], cells[column]);
            }
        }
    }
}

}  // namespace form
