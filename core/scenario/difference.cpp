#include "core/scenario/difference.h"

#include "core/scenario/row_cost.h"

#include <algorithm>
#include <unordered_set>

namespace scenario {

namespace {

using decimal::Decimal;

constexpr int usualDigits = 1;  ///< of money, where the form does not say

/// What stands in one cell of one side.
struct Standing {
    std::optional<Decimal> figure;
    bool complete = true;
};

/// Texts and choices of a list are not figures.
bool holdsFigures(const form::Column& column) {
    return column.type == form::ColumnType::Number || column.type == form::ColumnType::Mark;
}

/// How one side answers for the rows of the baseline's form.
class Counterpart {
public:
    Counterpart(const ComparedSide& side, const ComparedSide& baseline, int appendix)
        : m_side(side),
          m_baseline(baseline),
          m_appendix(side.edition->appendix(appendix)),
          m_number(appendix),
          m_list(side.result->list(appendix)),
          m_sameForm(side.edition == baseline.edition || side.edition->checksum == baseline.edition->checksum) {
        if (m_appendix) {
            m_costs = approvedCosts(*side.edition, *m_appendix);
        }
        if (m_sameForm) {
            return;
        }
        m_rows = matchRows(*baseline.edition, *side.edition);
        m_shift = form::powerOfTen(side.edition->money) - form::powerOfTen(baseline.edition->money);
    }

    [[nodiscard]] bool has(const std::string& column) const {
        if (m_list) {
            const auto at = m_list->table().columnIndex(column);
            return at >= 0 && holdsFigures(m_list->table().columns[static_cast<std::size_t>(at)]);
        }
        return m_appendix && std::ranges::any_of(m_appendix->rows, [&](const form::Row& row) {
                   return m_side.result->plan().cell({m_number, row.key, column}) != nullptr;
               });
    }

    /// `cell` is the baseline's. Scenarios of one plan share it, and need no look-up by name: a table of six is
    /// compared while a user waits.
    [[nodiscard]] Standing at(const form::Row& row, const form::Column& column, const plan::PlannedCell* cell) const {
        const auto& plan = m_side.result->plan();
        if (m_list) {
            const auto view = m_list->cell({m_number, row.key, column.key});
            return {view.figure, !view.incomplete};
        }
        if (&plan == &m_baseline.result->plan()) {
            if (!cell || cell->slot == plan::noSlot) {
                return {};
            }
            const auto& values = m_side.result->values();
            return {plan::printed(plan, *cell, values), !values[cell->slot].incomplete};
        }
        const auto* own = counterpart(row.key);
        if (!own) {
            return {};
        }
        auto view = m_side.result->cell({m_number, *own, column.key});
        if (view.figure && column.measure == form::Measure::Cost) {
            rescale(*view.figure, column.digits);
        }
        return {view.figure, !view.incomplete};
    }

    /// The costs of another form may stand in other columns than the baseline's.
    [[nodiscard]] RowCost cost(const std::string& row) const {
        const auto* own = counterpart(row);
        return own ? ownCost(*own) : RowCost{};
    }
    [[nodiscard]] bool hasSameForm() const { return m_sameForm; }
    /// Null where the table is none.
    [[nodiscard]] const programme::ListResult* list() const { return m_list; }

    /// The volumes and unit costs of two kinds of care cannot be subtracted.
    [[nodiscard]] bool comparable(const std::string& row, const form::Column& column) const {
        if (m_sameForm) {
            return true;
        }
        if (column.measure != form::Measure::Volume && column.measure != form::Measure::UnitCost) {
            return true;
        }
        const auto* match = m_rows.successor(m_number, row);
        return !match || match->sameUnit;
    }

    void listUnmatched(std::size_t side, std::vector<UnmatchedRow>& unmatched) const {
        const auto* layout = m_baseline.edition->appendix(m_number);
        const auto costs = approvedCosts(*m_baseline.edition, *layout);
        for (const auto& row : m_rows.vanished) {
            if (row.appendix == m_number) {
                unmatched.push_back({side, true, row, rowCost(*m_baseline.result, costs, m_number, row.row).printed});
            }
        }
        for (const auto& row : m_rows.added) {
            if (row.appendix == m_number) {
                unmatched.push_back({side, false, row, ownCost(row.row).printed});
            }
        }
    }

private:
    [[nodiscard]] const std::string* counterpart(const std::string& row) const {
        if (m_sameForm) {
            return &row;
        }
        const auto* match = m_rows.successor(m_number, row);
        return match ? &match->after : nullptr;
    }

    [[nodiscard]] RowCost ownCost(const std::string& row) const {
        auto cost = rowCost(*m_side.result, m_costs, m_number, row);
        if (cost.printed) {
            rescale(*cost.printed, m_costs.front()->digits);
        }
        return cost;
    }

    /// Towards roubles the point only moves; towards millions the figure is printed as the baseline prints its own.
    void rescale(Decimal& money, const std::optional<int>& digits) const {
        if (m_shift != 0) {
            money.shift(m_shift);
        }
        if (m_shift < 0) {
            money.round(digits.value_or(usualDigits), m_baseline.edition->rounding);
        }
    }

    const ComparedSide& m_side;
    const ComparedSide& m_baseline;
    const form::Appendix* m_appendix;  ///< nullptr – this side's form has none of that number
    int m_number;
    const programme::ListResult* m_list;  ///< nullptr – the table is none
    bool m_sameForm;
    int m_shift = 0;
    RowMatch m_rows;
    std::vector<const form::Column*> m_costs;
};

text::Finding fault(std::string words) {
    return {text::Severity::Error, {}, std::move(words)};
}

text::Findings faults(std::span<const ComparedSide> sides, const ComparisonRequest& request) {
    text::Findings findings;
    if (sides.size() < fewestSides || sides.size() > mostSides) {
        findings.push_back(fault("Сравнить можно от 2 до 6 сценариев, задано: " + std::to_string(sides.size()) + "."));
    }
    for (std::size_t i = 0; i < sides.size(); ++i) {
        for (std::size_t k = i + 1; k < sides.size(); ++k) {
            if (sides[i].result == sides[k].result || sides[i].name == sides[k].name) {
                findings.push_back(fault("«" + sides[k].name + "» сравнивается с самим собой; назовите другой."));
            }
        }
    }
    if (request.baseline >= sides.size()) {
        findings.push_back(fault("Основы сравнения нет среди сравниваемых."));
    } else if (!sides[request.baseline].edition->appendix(request.appendix)) {
        findings.push_back(fault("В форме основы сравнения нет приложения " + std::to_string(request.appendix) + "."));
    }
    return findings;
}

/// One comparison while it is made.
class Comparing {
public:
    Comparing(std::span<const ComparedSide> sides, const ComparisonRequest& request)
        : m_request(request),
          m_baseline(sides[request.baseline]),
          m_layout(*m_baseline.edition->appendix(request.appendix)),
          m_costs(approvedCosts(*m_baseline.edition, m_layout)) {
        for (const auto& side : sides) {
            m_names.push_back(side.name);
            m_sides.emplace_back(side, m_baseline, request.appendix);
        }
    }

    [[nodiscard]] Comparison made() const {
        Comparison comparison;
        comparison.appendix = m_request.appendix;
        comparison.baseline = m_request.baseline;
        comparison.sides = m_names;
        for (const auto& column : m_layout.columns) {
            if (standsEverywhere(column)) {
                comparison.columns.push_back(&column);
            }
        }
        comparison.listed = listedRows();
        comparison.rows.reserve(m_layout.rows.size() + comparison.listed->size());
        for (const auto& row : *comparison.listed) {
            add(row, comparison);
        }
        for (const bool wanted : {true, false}) {
            for (const auto& row : m_layout.rows) {
                if ((row.kind == form::RowKind::GrandTotal) == wanted) {
                    add(row, comparison);
                }
            }
        }
        for (std::size_t i = 0; i < m_sides.size(); ++i) {
            m_sides[i].listUnmatched(i, comparison.unmatched);
        }
        return comparison;
    }

private:
    /// A column that a form has in its first year only stands beside nothing in another year.
    [[nodiscard]] bool standsEverywhere(const form::Column& column) const {
        return std::ranges::all_of(m_sides, [&](const Counterpart& side) { return side.has(column.key); });
    }

    /// Rows of a list are those of the baseline in its order, then those that only other sides have. A key is one row
    /// on every side.
    [[nodiscard]] std::shared_ptr<const std::vector<form::Row>> listedRows() const {
        auto rows = std::make_shared<std::vector<form::Row>>();
        std::unordered_set<std::string> known;
        const auto take = [&](const programme::ListResult* list) {
            for (std::size_t place = 0; list && place < list->rows().size(); ++place) {
                if (known.insert(list->rows()[place]).second) {
                    rows->push_back(list->row(place));
                }
            }
        };
        take(m_baseline.result->list(m_layout.number));
        for (const auto& side : m_sides) {
            take(side.list());
        }
        return rows;
    }

    void add(const form::Row& row, Comparison& comparison) const {
        ComparedRow compared;
        compared.row = &row;
        compared.figures.reserve(comparison.columns.size());
        compared.cost.sides.reserve(m_sides.size());
        std::vector<RowCost> costs(m_sides.size());
        for (const auto* column : comparison.columns) {
            const bool isCost = std::ranges::count(m_costs, column) > 0;
            compared.figures.push_back(figure(row, *column, isCost, costs));
            // Empty is not closed: a cost that is not entered yet has its place in the form.
            const form::RuleKind rule = compared.figures.back().rule;
            if (isCost && rule != form::RuleKind::Closed && rule != form::RuleKind::Dash) {
                compared.cost.rule = form::RuleKind::Sum;
            }
        }
        for (std::size_t i = 0; i < m_sides.size(); ++i) {
            if (!m_sides[i].hasSameForm()) {
                costs[i] = m_sides[i].cost(row.key);
            }
            compared.complete = compared.complete && costs[i].complete;
            if (costs[i].printed) {
                compared.cost.rule = form::RuleKind::Sum;
            }
        }
        const auto& base = costs[m_request.baseline];
        for (const auto& cost : costs) {
            auto& side = compared.cost.sides.emplace_back(
                FigureDifference::of(base.printed, cost.printed, m_baseline.result->plan().rounder()));
            side.wasComplete = base.complete;
            side.becameComplete = cost.complete;
        }
        if (!m_request.onlyDifferences || row.kind == form::RowKind::GrandTotal || compared.differs()) {
            comparison.rows.push_back(std::move(compared));
        }
    }

    /// Also adds the figure to the costs of each side, where it is one.
    [[nodiscard]] ComparedFigure figure(const form::Row& row, const form::Column& column, bool isCost,
                                        std::vector<RowCost>& costs) const {
        ComparedFigure compared;
        const auto* cell = m_baseline.result->plan().cell({m_layout.number, row.key, column.key});
        if (cell) {
            compared.rule = cell->rule;
        } else if (m_layout.listRow) {
            compared.rule = m_baseline.result->cell({m_layout.number, row.key, column.key}).rule;
        }
        const auto was = m_sides[m_request.baseline].at(row, column, cell);
        compared.sides.reserve(m_sides.size());
        for (std::size_t i = 0; i < m_sides.size(); ++i) {
            const auto became = m_sides[i].at(row, column, cell);
            auto& side = compared.sides.emplace_back(FigureDifference::of(was.figure, became.figure,
                                                                          m_baseline.result->plan().rounder(),
                                                                          m_sides[i].comparable(row.key, column)));
            side.wasComplete = was.complete;
            side.becameComplete = became.complete;
            if (!isCost) {
                continue;
            }
            costs[i].complete = costs[i].complete && became.complete;
            if (became.figure) {
                costs[i].printed = costs[i].printed ? *costs[i].printed + *became.figure : *became.figure;
            }
        }
        return compared;
    }

    ComparisonRequest m_request;
    const ComparedSide& m_baseline;
    const form::Appendix& m_layout;
    std::vector<const form::Column*> m_costs;
    std::vector<std::string> m_names;
    std::vector<Counterpart> m_sides;
};

}  // namespace

bool ComparedFigure::differs() const {
    return std::ranges::any_of(sides, &FigureDifference::differs);
}

bool ComparedRow::differs() const {
    return std::ranges::any_of(figures, &ComparedFigure::differs) || cost.differs();
}

const ComparedRow* Comparison::row(std::string_view key) const {
    const auto found = std::ranges::find_if(rows, [&](const ComparedRow& row) { return row.row->key == key; });
    return found == rows.end() ? nullptr : &*found;
}

text::Outcome<Comparison> compare(std::span<const ComparedSide> sides, const ComparisonRequest& request) {
    if (auto findings = faults(sides, request); !findings.empty()) {
        return text::Outcome<Comparison>::failed(std::move(findings));
    }
    return {Comparing(sides, request).made(), {}};
}

}  // namespace scenario
