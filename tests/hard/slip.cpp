#include "tests/hard/slip.h"

#include "core/decimal/decimal.h"
#include "core/form/cell_rule.h"

#include <algorithm>
#include <map>

namespace hard {

namespace {

using decimal::Decimal;

std::string fieldOf(const std::string& path) {
    if (const auto cell = form::CellAddress::fromPath(path)) {
        return "a" + std::to_string(cell->appendix) + "." + cell->column;
    }
    return path.starts_with("norm.") ? "norm" + path.substr(path.rfind('.')) : path;
}

std::string times(const std::string& value, const char* factor) {
    return (*Decimal::fromPlain(value) * *Decimal::fromPlain(factor)).withoutZeros(0).toPlain();
}

/// «3187.59» → «3817.59»: the first two digits that differ change places.
std::string transposed(std::string value) {
    for (std::size_t i = 0; i + 1 < value.size(); ++i) {
        const bool areDigits = value[i] != '.' && value[i + 1] != '.' && value[i] != '-';
        if (areDigits && value[i] != value[i + 1] && (value[i] != '0' || i > 0)) {
            std::swap(value[i], value[i + 1]);
            return value;
        }
    }
    return value;
}

std::string firstDigitWrong(std::string value) {
    const auto digit = value.find_first_of("123456789");
    if (digit != std::string::npos) {
        value[digit] = value[digit] == '9' ? '4' : static_cast<char>(value[digit] + (value[digit] < '5' ? 3 : -3));
    }
    return value;
}

/// Finds what may be taken for one another.
class SlipMaker {
public:
    explicit SlipMaker(const std::vector<TypedValue>& typed) : m_typed(typed) {
        for (const TypedValue& value : typed) {
            m_known.emplace(std::pair(value.path, value.year), &value);
        }
    }

    [[nodiscard]] std::vector<Slip> make() {
        for (const TypedValue& value : m_typed) {
            for (const auto& [kind, factor] :
                 {std::pair("times_10", "10"), std::pair("times_1000", "1000"), std::pair("tenth", "0.1"),
                  std::pair("hundredth", "0.01"), std::pair("thousandth", "0.001"), std::pair("times_100", "100")}) {
                add(kind, value, times(value.value, factor));
            }
            add("transposed", value, transposed(value.value));
            add("first_digit", value, firstDigitWrong(value.value));
            add("lost", value, "");
            add("zero", value, "0");
            addCut(value);
            addYears(value);
            addOtherColumn(value);
            addRowAbove(value);
        }
        return std::move(m_slips);
    }

private:
    void add(const std::string& kind, const TypedValue& value, const std::string& instead) {
        const auto number = Decimal::fromPlain(instead);
        if (!number || *number != *Decimal::fromPlain(value.value)) {
            m_slips.push_back({kind, fieldOf(value.path), {{value.path, value.year, instead, value.note}}});
        }
    }

    void addPair(const std::string& kind, const TypedValue& one, const TypedValue& other) {
        if (*Decimal::fromPlain(one.value) != *Decimal::fromPlain(other.value)) {
            m_slips.push_back(
                {kind,
                 fieldOf(one.path),
                 {{one.path, one.year, other.value, one.note}, {other.path, other.year, one.value, other.note}}});
        }
    }

    /// Digits after the point cut to one fewer than half.
    void addCut(const TypedValue& value) {
        const Decimal number = *Decimal::fromPlain(value.value);
        if (number.scale() > 1) {
            add("digits_lost", value, number.rounded(number.scale() / 2, decimal::Rounding::HalfUp).toPlain());
        }
    }

    void addYears(const TypedValue& value) {
        if (const TypedValue* const next = find(value.path, value.year + 1)) {
            addPair("years_swapped", value, *next);
        }
    }

    void addOtherColumn(const TypedValue& value) {
        const auto cell = form::CellAddress::fromPath(value.path);
        for (const TypedValue& other : m_typed) {
            const auto there =
                cell && other.year == value.year ? form::CellAddress::fromPath(other.path) : std::nullopt;
            if (there && there->appendix == cell->appendix && there->row == cell->row && other.path > value.path) {
                addPair("columns_swapped", value, other);
                return;
            }
        }
    }

    void addRowAbove(const TypedValue& value) {
        const auto cell = form::CellAddress::fromPath(value.path);
        const auto here = m_lastOf.find({fieldOf(value.path), value.year});
        if (cell && here != m_lastOf.end()) {
            add("row_above", value, here->second->value);
        }
        m_lastOf[{fieldOf(value.path), value.year}] = &value;
    }

    [[nodiscard]] const TypedValue* find(const std::string& path, int year) const {
        const auto found = m_known.find({path, year});
        return found == m_known.end() ? nullptr : found->second;
    }

    const std::vector<TypedValue>& m_typed;
    std::map<std::pair<std::string, int>, const TypedValue*> m_known;
    std::map<std::pair<std::string, int>, const TypedValue*> m_lastOf;
    std::vector<Slip> m_slips;
};

}  // namespace

std::string Slip::words() const {
    std::string words = kind;
    for (const TypedValue& value : values) {
        words += " " + value.path + "@" + std::to_string(value.year) + "=" + value.value;
    }
    return words;
}

std::vector<TypedValue> typedNumbers(const scenario::Draft& draft) {
    std::vector<TypedValue> typed;
    const programme::Assignments assignments = draft.assignments(scenario::rootScenario);
    for (const auto& [key, assignment] : assignments.entries()) {
        const auto parameter = programme::parseParameter(key.path, draft.edition());
        const auto number = Decimal::fromPlain(assignment.value);
        if (parameter && parameter.value->isNumber() && !programme::holdsText(key.path, draft.edition()) && number
            && !number->isZero() && key.year != 0) {
            typed.push_back({key.path, key.year, assignment.value, assignment.note});
        }
    }
    return typed;
}

std::vector<Slip> slipsOf(const std::vector<TypedValue>& typed) {
    return SlipMaker(typed).make();
}

}  // namespace hard
