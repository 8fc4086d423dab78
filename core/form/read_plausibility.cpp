#include "core/form/read_plausibility.h"

#include "core/form/check_formulas.h"
#include "core/form/parse_formula.h"
#include "core/form/table_file.h"

#include <algorithm>
#include <array>

namespace form {

namespace {

constexpr const char* plausibilityName = "plausibility.csv";

struct PlausibilityField {
    enum Value : std::size_t { Key, KindWord, What, Low, High, Text };
};

using PlausibilityKind = Plausibility::Kind;

constexpr std::array plausibilityKinds{
    Word<PlausibilityKind>{"years", PlausibilityKind::Years},
    Word<PlausibilityKind>{"normative", PlausibilityKind::Normative},
    Word<PlausibilityKind>{"digits_lost", PlausibilityKind::DigitsLost},
    Word<PlausibilityKind>{"lost", PlausibilityKind::Lost},
    Word<PlausibilityKind>{"repeated", PlausibilityKind::Repeated},
    Word<PlausibilityKind>{"falls", PlausibilityKind::Falls},
    Word<PlausibilityKind>{"correction", PlausibilityKind::Correction},
    Word<PlausibilityKind>{"parameter", PlausibilityKind::Parameter},
    Word<PlausibilityKind>{"parameter_years", PlausibilityKind::ParameterYears},
    Word<PlausibilityKind>{"formula", PlausibilityKind::Formula},
};

constexpr std::array knownMeasures{Measure::Volume, Measure::UnitCost, Measure::Percap, Measure::Cost, Measure::Share};

bool isQuantity(const Edition& edition, const std::string& key) {
    return std::ranges::find(edition.quantities, key, &Quantity::key) != edition.quantities.end()
           || std::ranges::any_of(knownMeasures, [&](Measure measure) { return quantityOf(measure).key == key; });
}

bool isOfParameter(PlausibilityKind kind) {
    return kind == PlausibilityKind::Parameter || kind == PlausibilityKind::ParameterYears;
}

bool hasBounds(PlausibilityKind kind) {
    return kind != PlausibilityKind::DigitsLost && kind != PlausibilityKind::Falls && kind != PlausibilityKind::Lost
           && kind != PlausibilityKind::Repeated;
}

class PlausibilityReader {
public:
    PlausibilityReader(TableFile& table, const Manifest& form) : m_table(table), m_form(form) {}

    [[nodiscard]] Plausibility read(const text::CsvRecord& record) {
        Plausibility line;
        line.key = m_table.filledField(record, PlausibilityField::Key);
        line.kind = m_table.word<PlausibilityKind>(record, PlausibilityField::KindWord, plausibilityKinds);
        line.what = m_table.filledField(record, PlausibilityField::What);
        line.low = bound(record, PlausibilityField::Low);
        line.high = bound(record, PlausibilityField::High);
        line.text = m_table.filledField(record, PlausibilityField::Text);
        proveWhat(record, line);
        const bool hasOne = line.low || line.high;
        if (hasOne != hasBounds(line.kind)) {
            m_table.fault(record.line, PlausibilityField::Low,
                          hasOne ? "Предела у такого правила нет; ожидаются пустые поля low и high."
                                 : "Предела нет; ожидается low, high или оба.");
        }
        if (line.low && line.high && *line.low > *line.high) {
            m_table.fault(record.line, PlausibilityField::Low,
                          "«" + line.low->toPlain() + "» больше high; ожидается не больше.");
        }
        return line;
    }

private:
    std::optional<decimal::Decimal> bound(const text::CsvRecord& record, std::size_t field) {
        const std::string& typed = m_table.field(record, field);
        const auto number = decimal::Decimal::fromPlain(typed);
        if (!typed.empty() && !number) {
            m_table.fault(record.line, field, "«" + typed + "» – не число; ожидается, например, 0.5.");
        }
        return number;
    }

    void proveWhat(const text::CsvRecord& record, Plausibility& line) {
        if (line.what.empty()) {
            return;
        }
        if (line.kind != PlausibilityKind::Formula && !isOfParameter(line.kind)) {
            if (m_form.unitsKnown && !isQuantity(m_form.edition, line.what)) {
                m_table.fault(record.line, PlausibilityField::What,
                              "Величины «" + line.what
                                  + "» нет; ожидается volume, unit_cost, percap, cost, share или имя из [[quantity]].");
            }
            return;
        }
        auto formula = parseFormula(line.what, {});
        if (!formula) {
            m_table.fault(record.line, PlausibilityField::What, formula.findings.front().text);
            return;
        }
        line.formula = std::move(*formula.value);
        for (std::string& sentence : faultsOfSide(m_form, line.formula)) {
            m_table.fault(record.line, PlausibilityField::What, std::move(sentence));
        }
        if (isOfParameter(line.kind) && line.formula.root.kind != FormulaNode::Kind::Parameter) {
            m_table.fault(record.line, PlausibilityField::What,
                          "«" + line.what + "» – не параметр; ожидается, например, population.insured.");
        }
    }

    TableFile& m_table;
    const Manifest& m_form;
};

}  // namespace

void readPlausibility(const EditionFiles& files, Manifest& form, text::Findings& findings) {
    if (!files.contains(plausibilityName)) {
        return;
    }
    auto table = TableFile::open(files, plausibilityName, {"key", "kind", "what", "low", "high", "text"}, findings);
    if (!table) {
        return;
    }
    PlausibilityReader reader(*table, form);
    for (const text::CsvRecord& record : table->records()) {
        form.edition.plausibilities.push_back(reader.read(record));
    }
}

}  // namespace form
