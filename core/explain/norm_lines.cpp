#include "core/explain/norm_lines.h"

#include "core/explain/cell_words.h"
#include "core/form/parameter_path.h"
#include "core/programme/default_value.h"

#include <algorithm>

namespace explain {

namespace {

using decimal::Decimal;

bool isFigureOfCare(const form::Column& column) {
    return column.measure == form::Measure::Volume || column.measure == form::Measure::UnitCost;
}

std::string actOf(const norms::Normative& normative) {
    return normative.act + (normative.item.empty() ? "" : ", " + normative.item);
}

/// Reads what stands behind the cells of one year.
class LineReader {
public:
    LineReader(const scenario::Draft& draft, const programme::Assignments& assignments,
               const programme::YearResult& result)
        : m_draft(draft), m_assignments(assignments), m_result(result) {}

    [[nodiscard]] NormLine read(const form::CellAddress& cell, bool federal) const {
        const form::Row& row = *m_draft.edition().row(cell);
        const form::Column& column = *m_draft.edition().column(cell);
        NormLine line;
        line.cell = cell;
        line.measure = column.measure;
        line.label = row.labelShort.empty() ? row.label : row.labelShort;
        line.unit = unitOf(m_draft.edition(), row, column);
        const programme::CellView view = m_result.cell(cell);
        line.territorial = view.own();
        line.digits = column.digits.value_or(0);
        line.territorialEntered = view.entered;
        line.territorialDefault = view.defaulted;
        line.state = view.figure ? NormState::Computed : NormState::Missing;
        if (federal) {
            line.parameter = form::normPath(cell);
            readFederal(line);
        }
        if (line.federal && line.territorial) {
            line.difference = *line.territorial - *line.federal;
            line.percent = m_result.plan().rounder().percent(*line.difference, *line.federal, 1);
        }
        if (line.territorialEntered) {
            takeNote(line, cell.path());
        }
        return line;
    }

    /// What `read` would call missing, without making its words.
    [[nodiscard]] bool isMissing(const form::CellAddress& cell, bool federal) const {
        const programme::CellView view = m_result.cell(cell);
        if (view.figure || view.entered) {
            return false;
        }
        NormLine line;
        if (federal) {
            line.parameter = form::normPath(cell);
            readFederal(line);
        }
        return line.state == NormState::Missing;
    }

private:
    void readFederal(NormLine& line) const {
        const int year = m_result.year();
        if (const auto own = programme::assignedNumber(m_assignments, line.parameter, year)) {
            line.federal = *own;
            line.federalEntered = true;
            takeNote(line, line.parameter);
            return;
        }
        const norms::NormativeTable& table = m_draft.references().normatives;
        const std::string_view region = m_draft.region() == nullptr ? std::string_view() : m_draft.region()->name;
        if (const norms::Normative* normative = table.find(line.parameter, year, region)) {
            line.federal = normative->value;
            line.state = normative->status == norms::Status::Derived ? NormState::Derived : NormState::Confirmed;
            line.reason = normative->note;
            line.act = actOf(*normative);
        } else if (const norms::MissingNormative* missing = table.whyMissing(line.parameter, year)) {
            line.reason = missing->note;
        }
    }

    void takeNote(NormLine& line, const std::string& parameter) const {
        const programme::Assignment* given = m_assignments.find(parameter, m_result.year());
        line.state = NormState::Entered;
        line.act = given == nullptr ? std::string() : given->note;
        line.reason.clear();
    }

    const scenario::Draft& m_draft;
    const programme::Assignments& m_assignments;
    const programme::YearResult& m_result;
};

/// Calls `look(cell)` for every volume and unit cost of `normLines`, in printed order.
template <class Look>
void eachNorm(const form::Edition& edition, bool federal, Look look) {
    for (const form::Appendix& appendix : edition.appendices) {
        for (const form::Row& row : appendix.rows) {
            for (std::size_t i = 0; i < appendix.columns.size(); ++i) {
                const bool listed = federal ? form::takesNormative(row.cells[i]) : form::takesEntry(row.cells[i]);
                if (listed && isFigureOfCare(appendix.columns[i])) {
                    look(form::CellAddress{appendix.number, row.key, appendix.columns[i].key});
                }
            }
        }
    }
}

}  // namespace

std::string stateWords(NormState state) {
    switch (state) {
    case NormState::Confirmed:
        return "подтверждён";
    case NormState::Derived:
        return "выведен";
    case NormState::Entered:
        return "введён";
    case NormState::Computed:
        return "рассчитан";
    case NormState::Missing:
        return "не найден";
    }
    return {};
}

bool hasFederalNorms(const form::Edition& edition) {
    return std::ranges::any_of(edition.appendices, [](const form::Appendix& appendix) {
        return std::ranges::any_of(
            appendix.rows, [](const form::Row& row) { return std::ranges::any_of(row.cells, form::takesNormative); });
    });
}

std::vector<NormLine> normLines(const scenario::Draft& draft, const programme::Assignments& assignments,
                                const programme::Calculation& calculation, int year) {
    std::vector<NormLine> lines;
    const programme::YearResult* result = calculation.year(year);
    if (result == nullptr) {
        return lines;
    }
    const bool federal = hasFederalNorms(draft.edition());
    const LineReader reader(draft, assignments, *result);
    eachNorm(draft.edition(), federal,
             [&](const form::CellAddress& cell) { lines.push_back(reader.read(cell, federal)); });
    return lines;
}

int countNormsMissingAYear(const scenario::Draft& draft, const programme::Assignments& assignments,
                           const programme::Calculation& calculation) {
    const bool federal = hasFederalNorms(draft.edition());
    int count = 0;
    eachNorm(draft.edition(), federal, [&](const form::CellAddress& cell) {
        count += std::ranges::any_of(calculation.years,
                                     [&](const programme::YearResult& year) {
                                         return LineReader(draft, assignments, year).isMissing(cell, federal);
                                     })
                     ? 1
                     : 0;
    });
    return count;
}

std::vector<scenario::Setting> copiesForYear(const scenario::Draft& draft, scenario::ScenarioId scenario,
                                             const std::vector<NormLine>& lines, int from, int year, CopyInto into) {
    std::vector<scenario::Setting> settings;
    const programme::Assignments assignments = draft.assignments(scenario);
    const std::string_view region = draft.region() == nullptr ? std::string_view() : draft.region()->name;
    const auto put = [&](const std::string& path, const decimal::Decimal& number, const NormLine& line) {
        const bool taken =
            !assignments.value(path, year).empty() || draft.references().normatives.find(path, year, region) != nullptr;
        if (into == CopyInto::Empty && taken) {
            return;
        }
        const std::string note =
            "перенесено с " + std::to_string(from) + " года" + (line.act.empty() ? "" : ": " + line.act);
        settings.push_back({scenario, path, year, number.toPlain(), note, {}});
    };
    for (const NormLine& line : lines) {
        if (!line.parameter.empty() && line.federal) {
            put(line.parameter, *line.federal, line);
        }
        if (line.territorialEntered && line.territorial) {
            put(line.cell.path(), *line.territorial, line);
        }
    }
    return settings;
}

}  // namespace explain
