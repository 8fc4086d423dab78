#include "core/audit/audit.h"

#include "core/audit/likely_slips.h"
#include "core/decimal/russian.h"
#include "core/form/parameter_path.h"
#include "core/programme/references.h"
#include "core/text/plural.h"

#include <algorithm>
#include <array>
#include <set>

namespace audit {

using decimal::Decimal;
using form::CostMethod;

namespace {

constexpr int kopecks = 2;
/// A published table balances by so few equations.
constexpr std::size_t mostBalanced = 5;

/// One way of computing cost, and how well it fits.
struct Trial {
    std::unique_ptr<Equations> equations;
    std::vector<InferredPeople> people;
    std::size_t broken = 0;
    bool onlyBalances = false;  ///< a few cells differ by their last digit, each closes a total
};

class Audit {
public:
    Audit(const PrintedFigures& printed, const TableQuestion& question, const GivenValues& given)
        : m_printed(printed), m_question(question), m_given(given) {}

    AuditReport made() {
        m_report.figures = m_printed.figures;
        m_report.remarks = m_printed.remarks;
        m_report.inferred.money = m_question.edition->money;
        m_report.inferred.digits = usualDigits(m_question, m_printed.figures);
        Trial best = chosen();
        const std::optional<norms::ReferenceData> references = referencesOf();
        if (references) {
            inferKd(m_question, m_printed.figures, *references, m_report.inferred);
        }
        if (m_given.kd) {
            m_report.inferred.kdValue = m_given.kd;
            m_report.inferred.kdGiven = true;
        }
        Equations& equations = *best.equations;
        Causes causes(m_question, m_printed, equations, m_report.inferred);
        count(equations);
        addMissing(equations, causes);
        for (AuditFinding& finding : Blame(m_question, equations, causes).find()) {
            m_report.findings.push_back(std::move(finding));
        }
        addRefused();
        addDigits();
        if (references) {
            addFarFromNorms(*references);
        }
        sort();
        return std::move(m_report);
    }

private:
    /// Ways that fit equally well are told to; of them the form's own stands first.
    Trial chosen() {
        std::vector<CostMethod> methods{m_question.edition->costMethod};
        for (const CostMethod method : {CostMethod::PrintedPercap, CostMethod::WholeServices, CostMethod::Exact}) {
            if (method != methods.front()) {
                methods.push_back(method);
            }
        }
        std::optional<Trial> best;
        for (const CostMethod method : methods) {
            if (best && best->onlyBalances) {
                break;  // what a few cells of the usual way balance, another way explains by chance
            }
            Trial trial = tried(method);
            const bool isUsual = best && best->equations->method() == methods.front();
            const std::size_t spare = isUsual && trial.broken > 0 ? mostBalanced : 0;
            if (!best || trial.broken + spare < best->broken) {
                m_report.inferred.equal = {method};
                best = std::move(trial);
            } else if (trial.broken == best->broken) {  // neither is likelier
                m_report.inferred.equal.push_back(method);
            }
        }
        // A tenth of all equations broken: perhaps the services are numbers of their own.
        constexpr std::size_t tenth = 10;
        if (best->broken * tenth > best->equations->all().size()) {
            Trial trial = tried(CostMethod::WholeServices, Services::Own);
            if (trial.broken * 2 <= best->broken) {
                m_report.inferred.equal = {CostMethod::WholeServices};
                best = std::move(trial);
            }
        }
        m_report.inferred.method = best->equations->method();
        m_report.inferred.people = best->people;
        return std::move(*best);
    }

    Trial tried(CostMethod method, Services services = Services::OfVolume) {
        Trial trial;
        trial.equations =
            std::make_unique<Equations>(m_question, m_printed.figures, method, m_report.inferred.digits, services);
        trial.people = inferPeople(*trial.equations, m_question, m_given);
        for (const InferredPeople& people : trial.people) {
            trial.equations->setPeople(people.parameter, {people.range.low, people.range.high});
        }
        trial.equations->settle();
        Causes causes(m_question, m_printed, *trial.equations, m_report.inferred);
        Blame blame(m_question, *trial.equations, causes);
        trial.broken = blame.broken();
        if (trial.broken > 0 && trial.broken <= mostBalanced) {
            const std::vector<AuditFinding> findings = blame.find();
            trial.onlyBalances = std::ranges::all_of(findings, [](const AuditFinding& finding) {
                return finding.kind == Kind::Balancing || finding.kind == Kind::Follows;
            });
            trial.equations->settle();
        }
        return trial;
    }

    [[nodiscard]] std::optional<norms::ReferenceData> referencesOf() const {
        return programme::readReferences(*m_question.edition).value;
    }

    void count(const Equations& equations) {
        for (const TableCell& cell : equations.cells()) {
            m_report.compared += cell.printed && !cell.equations.empty() ? 1U : 0U;
        }
    }

    [[nodiscard]] bool isTold(const form::CellAddress& cell) const {
        return std::ranges::find(m_report.findings, cell, &AuditFinding::cell) != m_report.findings.end();
    }

    void addRefused() {
        for (const RefusedFigure& refused : m_printed.refused) {
            m_report.findings.push_back(
                {refused.cell, Kind::Inconsistent, std::nullopt, std::nullopt, refused.reason, refused.text});
        }
    }

    void addDigits() {
        for (const auto& [cell, figure] : m_printed.figures) {
            const auto usual = m_report.inferred.digits.find(cell.column);
            if (usual == m_report.inferred.digits.end() || figure.scale() <= usual->second || isTold(cell)) {
                continue;
            }
            const std::string words = text::counted(usual->second, "знак", "знака", "знаков");
            m_report.findings.push_back({cell,
                                         Kind::Digits,
                                         figure,
                                         figure.rounded(usual->second, decimal::Rounding::HalfUp),
                                         "в графе " + words + " после запятой, здесь " + std::to_string(figure.scale()),
                                         {}});
        }
    }

    /// What the form computes from printed figures and the table leaves out; what it cannot have been computed without.
    void addMissing(Equations& equations, Causes& causes) {
        std::set<std::string> columns;
        std::set<std::string> rows;
        for (const auto& [cell, figure] : m_printed.figures) {
            columns.insert(cell.column);
            rows.insert(cell.row);
        }
        // A row or a column that the table does not have leaves nothing out.
        const auto leftOut = [&](const TableCell& cell) {
            return !cell.printed && columns.contains(cell.address.column) && rows.contains(cell.address.row)
                   && !isTold(cell.address);
        };
        for (std::size_t index = 0; index < equations.cells().size(); ++index) {
            const TableCell& cell = equations.cell(index);
            const auto figure = leftOut(cell) ? equations.standing(index) : std::nullopt;
            if (figure && !figure->isZero()) {
                m_report.findings.push_back({cell.address,
                                             Kind::Missing,
                                             std::nullopt,
                                             cell.measure == form::Measure::Volume
                                                 ? *figure
                                                 : equations.plan().rounder().rounded(*figure, digitsOf(cell)),
                                             "ячейка пуста, а считается из соседних",
                                             {}});
            }
        }
        for (std::size_t index = 0; index < equations.all().size(); ++index) {
            addMissingOperand(equations, causes, index, leftOut);
        }
    }

    [[nodiscard]] int digitsOf(const TableCell& cell) const {
        const auto usual = m_report.inferred.digits.find(cell.address.column);
        return usual == m_report.inferred.digits.end() ? cell.digits : std::max(usual->second, 0);
    }

    template <class LeftOut>
    void addMissingOperand(Equations& equations, Causes& causes, std::size_t index, LeftOut leftOut) {
        const Equation& equation = equations.all()[index];
        if (equation.isSum || equation.ways.empty() || equations.expected(index)) {
            return;
        }
        std::vector<std::size_t> absent;
        for (const std::size_t operand : equation.operands) {
            if (!equations.standing(operand)) {
                absent.push_back(operand);
            }
        }
        if (absent.size() != 1 || !leftOut(equations.cell(absent.front()))) {
            return;
        }
        const std::size_t cell = absent.front();
        constexpr std::int64_t trial = 1'000'000;
        const Equations::Held held = equations.held(cell);
        equations.assume(cell, Decimal(trial));
        const auto gives = equations.expected(index);
        equations.putBack(cell, held);
        if (!gives || gives->isZero()) {
            return;
        }
        const int digits = equations.cell(cell).measure == form::Measure::Volume ? 6 : digitsOf(equations.cell(cell));
        const Decimal figure = (*equations.cell(equation.cell).printed * Decimal(trial))
                                   .divided(*gives, std::max(digits, 0), decimal::Rounding::HalfUp);
        m_report.findings.push_back({equations.cell(cell).address,
                                     Kind::Missing,
                                     std::nullopt,
                                     figure.withoutZeros(0),
                                     "ячейка пуста, а " + causes.cellWords(equation.cell) + ", без неё не посчитать",
                                     {}});
        // What follows from it is judged as if it stood there.
        equations.assume(cell, figure);
    }

    /// A unit cost that is no normative × КД may be the region's own; one that a single slip parts from it is a slip.
    void addFarFromNorms(const norms::ReferenceData& references) {
        const auto& kd = m_report.inferred.kdValue;
        if (!kd) {
            return;
        }
        for (const NormedCost& cost : normedCosts(m_question, m_printed.figures, references)) {
            const Decimal& figure = m_printed.figures.at(cost.cell);
            const Decimal expected = (cost.normative * *kd).rounded(kopecks, decimal::Rounding::HalfUp);
            const std::string slip =
                isTold(cost.cell) || sizeIsSmall(figure - expected) ? std::string() : slipOf(figure, expected);
            if (!slip.empty()) {
                m_report.findings.push_back({cost.cell,
                                             Kind::Inconsistent,
                                             figure,
                                             expected,
                                             slip + ": федеральный норматив " + decimal::printRussian(cost.normative)
                                                 + " × КД " + decimal::printRussian(*kd) + " = "
                                                 + decimal::printRussian(expected),
                                             {}});
            }
        }
    }

    static bool sizeIsSmall(const Decimal& difference) {
        return (difference.isNegative() ? -difference : difference) <= Decimal::fromParts(1, 1);
    }

    void sort() {
        const form::Appendix& appendix = *m_question.edition->appendix(m_question.appendix);
        std::ranges::stable_sort(m_report.findings, {}, [&](const AuditFinding& finding) {
            return std::pair(appendix.rowIndex(finding.cell.row), appendix.columnIndex(finding.cell.column));
        });
    }

    const PrintedFigures& m_printed;
    const TableQuestion& m_question;
    const GivenValues& m_given;
    AuditReport m_report;
};

}  // namespace

AuditReport auditFigures(const PrintedFigures& printed, const TableQuestion& question, const GivenValues& given) {
    return Audit(printed, question, given).made();
}

text::Outcome<AuditReport> auditTable(std::string_view bytes, const TableQuestion& question, const GivenValues& given) {
    text::Outcome<PrintedFigures> printed = readPrinted(bytes, question);
    if (!printed) {
        return text::Outcome<AuditReport>::failed(std::move(printed.findings));
    }
    return {auditFigures(*printed.value, question, given), {}};
}

}  // namespace audit
