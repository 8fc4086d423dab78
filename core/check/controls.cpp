#include "core/check/controls.h"

#include "core/programme/reasons.h"
#include "core/text/calendar.h"

#include <algorithm>
#include <set>

namespace check {

namespace {

using form::Control;

bool isOf(const form::FindingKind& kind, const CheckFinding& finding) {
    if (!kind.names(finding.rule)) {
        return false;
    }
    if (kind.appendix == 0) {
        return true;
    }
    return finding.cell && finding.cell->appendix == kind.appendix
           && (kind.columns.empty() || std::ranges::find(kind.columns, finding.cell->column) != kind.columns.end());
}

bool isOf(const Control& control, const CheckFinding& finding) {
    return std::ranges::any_of(control.by, [&](const form::FindingKind& kind) { return isOf(kind, finding); });
}

bool isFilled(const programme::Calculation& calculation, const form::Appendix& table) {
    return std::ranges::any_of(calculation.years, [&](const programme::YearResult& year) {
        if (const programme::ListResult* const list = year.list(table.number)) {
            return !list->rows().empty();
        }
        return std::ranges::any_of(year.plan().cells, [&](const plan::PlannedCell& cell) {
            return cell.address.appendix == table.number && cell.slot != plan::noSlot
                   && year.values()[cell.slot].present;
        });
    });
}

/// Gives the verdicts of one plan.
class Judge {
public:
    Judge(const form::Edition& edition, const programme::Assignments& assignments,
          const programme::Calculation& calculation, const std::vector<CheckFinding>& findings,
          std::chrono::year_month_day today)
        : m_edition(edition), m_assignments(assignments), m_findings(findings), m_today(today) {
        for (const form::Appendix& table : edition.appendices) {
            if (isFilled(calculation, table)) {
                m_filled.insert(table.number);
            }
        }
    }

    [[nodiscard]] ControlLine lineOf(const Control& control) const {
        ControlLine line;
        line.control = &control;
        switch (control.way) {
        case Control::Way::Checked:
            judge(line);
            break;
        case Control::Way::Asked:
            readTick(line);
            break;
        case Control::Way::OfForm:
            line.verdict = Verdict::OfForm;
            break;
        case Control::Way::NotChecked:
            line.verdict = Verdict::NotChecked;
            break;
        }
        return line;
    }

private:
    void judge(ControlLine& line) const {
        for (const CheckFinding& finding : m_findings) {
            if (isOf(*line.control, finding)) {
                line.findings.push_back(&finding);
            }
        }
        const auto has = [&](State state) {
            return std::ranges::any_of(line.findings, [state](const auto* finding) { return finding->state == state; });
        };
        if (line.findings.empty()) {
            line.verdict = hasSomething(*line.control) ? Verdict::Right : Verdict::NothingToCheck;
        } else {
            line.verdict = has(State::Error)     ? Verdict::Broken
                           : has(State::Warning) ? Verdict::Doubtful
                                                 : Verdict::Justified;
        }
    }

    void readTick(ControlLine& line) const {
        const programme::Assignment* const tick = m_assignments.find(programme::checklistPath(*line.control), 0);
        if (tick != nullptr && !tick->value.empty()) {
            line.verdict = Verdict::Ticked;
            line.note = tick->note;
            line.author = tick->author;
            line.time = tick->time;
            return;
        }
        const auto due = text::dayOf(line.control->due);
        const bool isOverdue = due && std::chrono::sys_days(m_today) > std::chrono::sys_days(*due);
        line.verdict = isOverdue ? Verdict::Overdue : Verdict::Open;
    }

    /// Whether any table that the rule is about has a figure.
    [[nodiscard]] bool hasSomething(const Control& control) const {
        std::set<int> tables;
        for (const form::FindingKind& kind : control.by) {
            tables.insert(kind.appendix);
            for (const form::FormCheck& check : m_edition.checks) {
                if (const auto cell = kind.names(check.key) ? check.cell() : std::nullopt) {
                    tables.insert(cell->appendix);
                }
            }
        }
        tables.erase(0);
        return tables.empty() ? !m_filled.empty()
                              : std::ranges::any_of(tables, [&](int table) { return m_filled.contains(table); });
    }

    const form::Edition& m_edition;
    const programme::Assignments& m_assignments;
    const std::vector<CheckFinding>& m_findings;
    std::chrono::year_month_day m_today;
    std::set<int> m_filled;
};

}  // namespace

std::vector<ControlLine> controlLines(const form::Edition& edition, const programme::Assignments& assignments,
                                      const programme::Calculation& calculation,
                                      const std::vector<CheckFinding>& findings, std::chrono::year_month_day today) {
    const Judge judge(edition, assignments, calculation, findings, today);
    std::vector<ControlLine> lines;
    lines.reserve(edition.controls.size());
    for (const Control& control : edition.controls) {
        lines.push_back(judge.lineOf(control));
    }
    return lines;
}

const Control* controlOf(const form::Edition& edition, const CheckFinding& finding) {
    const auto found =
        std::ranges::find_if(edition.controls, [&](const Control& control) { return isOf(control, finding); });
    return found == edition.controls.end() ? nullptr : &*found;
}

Control::Group groupOf(const form::Edition& edition, const CheckFinding& finding) {
    if (const Control* const control = controlOf(edition, finding)) {
        return control->group;
    }
    const auto isOfFile = [&](const auto& lines) {
        return std::ranges::any_of(lines, [&](const auto& line) { return line.key == finding.rule; });
    };
    if (isOfFile(edition.plausibilities)) {
        return Control::Group::Plausibility;
    }
    return isOfFile(edition.checks) ? Control::Group::Ties : Control::Group::Forms;
}

std::string_view groupName(Control::Group group) {
    switch (group) {
    case Control::Group::Forms:
        return "Формы";
    case Control::Group::Ties:
        return "Связи приложений";
    case Control::Group::Limits:
        return "Пределы письма";
    case Control::Group::Plausibility:
        return "Правдоподобие";
    case Control::Group::List:
        break;
    }
    return "Контрольный перечень";
}

std::string_view verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Broken:
        return "ошибка";
    case Verdict::Doubtful:
        return "предупреждение";
    case Verdict::Justified:
        return "обосновано";
    case Verdict::Right:
        return "верно";
    case Verdict::NothingToCheck:
        return "нет данных";
    case Verdict::Ticked:
        return "отмечено";
    case Verdict::Overdue:
        return "срок прошёл";
    case Verdict::Open:
        return "не отмечено";
    case Verdict::OfForm:
        return "обеспечено формой";
    case Verdict::NotChecked:
        break;
    }
    return "не проверяется";
}

std::vector<CheckFinding> checklistFindings(const std::vector<ControlLine>& lines) {
    std::vector<CheckFinding> findings;
    for (const ControlLine& line : lines) {
        if (line.control->way != Control::Way::Asked) {
            continue;
        }
        CheckFinding& finding = findings.emplace_back();
        finding.rule = line.control->key;
        finding.parameter = programme::checklistPath(*line.control);
        finding.message = line.control->text + " (" + line.control->clause + ")";
        switch (line.verdict) {
        case Verdict::Ticked:
            finding.state = State::Justified;
            finding.message += "; отмечено" + (line.note.empty() ? std::string() : ": " + line.note);
            break;
        case Verdict::Overdue:
            finding.state = State::Warning;
            finding.message += "; срок " + line.control->due + " прошёл";
            break;
        default:
            finding.state = State::Checklist;
            break;
        }
    }
    return findings;
}

}  // namespace check
