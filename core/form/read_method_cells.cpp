#include "core/form/read_method_cells.h"

#include "core/form/split.h"
#include "core/form/table_file.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace form {

namespace {

constexpr const char* methodCellsName = "method_cells.csv";

struct MethodField {
    enum Value : std::size_t { Method, Result, When, Cells };
};

/// Reads the lines of the file; a line with a fault gives no cells.
class MethodCellsReader {
public:
    MethodCellsReader(TableFile& table, const Manifest& form, const KnownMethods& methods)
        : m_table(table), m_form(form), m_methods(methods) {}

    [[nodiscard]] MethodCells read(const text::CsvRecord& record) {
        MethodCells line;
        line.method = m_table.filledField(record, MethodField::Method);
        line.result = m_table.filledField(record, MethodField::Result);
        if (const KnownMethod* const method = methodOf(record, line.method)) {
            checkResult(record, *method, line.result);
            readCondition(record, *method, line);
        }
        for (const std::string& path : split(m_table.filledField(record, MethodField::Cells), " ")) {
            addCells(record, path, line.cells);
        }
        return line;
    }

private:
    const KnownMethod* methodOf(const text::CsvRecord& record, const std::string& name) {
        const auto method = std::ranges::find(m_methods, name, &KnownMethod::name);
        if (method == m_methods.end() && !name.empty()) {
            m_table.fault(record.line, MethodField::Method,
                          "Методики «" + name + "» нет; ожидается имя из tpgg-cli method list.");
        }
        return method == m_methods.end() ? nullptr : &*method;
    }

    void checkResult(const text::CsvRecord& record, const KnownMethod& method, const std::string& name) {
        const auto result = std::ranges::find(method.results, name, &KnownMethod::Result::name);
        if (name.empty() || (result != method.results.end() && result->isNumber)) {
            return;
        }
        std::string known;
        for (const KnownMethod::Result& candidate : method.results) {
            if (candidate.isNumber) {
                known += (known.empty() ? "" : ", ") + candidate.name;
            }
        }
        m_table.fault(record.line, MethodField::Result,
                      "У методики «" + method.name + "» нет числа «" + name + "»; ожидается одно из: " + known + ".");
    }

    /// «source=oms»
    void readCondition(const text::CsvRecord& record, const KnownMethod& method, MethodCells& line) {
        const std::string& words = m_table.field(record, MethodField::When);
        if (words.empty()) {
            return;
        }
        const std::size_t equals = std::min(words.find('='), words.size());
        line.key = words.substr(0, equals);
        line.value = words.substr(std::min(equals + 1, words.size()));
        if (line.value.empty()
            || std::ranges::find(method.keys, line.key, &KnownMethod::Key::name) == method.keys.end()) {
            m_table.fault(record.line, MethodField::When,
                          "«" + words + "» – не ключ методики «" + method.name
                              + "» и его значение; ожидается, например, source=oms.");
        }
    }

    void addCells(const text::CsvRecord& record, const std::string& path, std::vector<CellAddress>& cells) {
        const auto address = CellAddress::fromPath(path);
        const std::size_t before = cells.size();
        for (const AppendixReading& reading : m_form.appendices) {
            const int column = address ? reading.appendix.columnIndex(address->column) : -1;
            if (column < 0 || reading.appendix.number != address->appendix) {
                continue;
            }
            for (const Row& row : reading.appendix.rows) {
                const bool isNamed = address->row == listRowKey || address->row == row.key;
                if (isNamed && takesEntry(row.cells[static_cast<std::size_t>(column)])) {
                    cells.push_back({address->appendix, row.key, address->column});
                }
            }
        }
        if (cells.size() == before && !(address && isUnknown(*address))) {
            m_table.fault(record.line, MethodField::Cells,
                          "«" + path
                              + "» – не ячейка формы, в которую вводят; ожидается, например, a2.36.volume или "
                                "a11.*.coefficient_adults.");
        }
    }

    /// Of every row one with a fault is enough.
    [[nodiscard]] bool isUnknown(const CellAddress& address) const {
        const AppendixReading* const reading = m_form.reading(address.appendix);
        return m_form.isUnknown(address)
               || (reading != nullptr && address.row == listRowKey && !reading->doubtfulLines.empty());
    }

    TableFile& m_table;
    const Manifest& m_form;
    const KnownMethods& m_methods;
};

}  // namespace

void readMethodCells(const EditionFiles& files, Manifest& form, const KnownMethods& methods, text::Findings& findings) {
    if (!files.contains(methodCellsName)) {
        return;
    }
    auto table = TableFile::open(files, methodCellsName, {"method", "result", "when", "cells"}, findings);
    if (!table) {
        return;
    }
    MethodCellsReader reader(*table, form, methods);
    for (const text::CsvRecord& record : table->records()) {
        form.edition.methodCells.push_back(reader.read(record));
    }
}

}  // namespace form
