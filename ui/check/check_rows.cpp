#include "ui/check/check_rows.h"

#include "core/check/place_words.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {

using check::Verdict;
using form::Control;

namespace {

CheckShown stateOf(const CheckRow& row) {
    if (row.kind == CheckRowKind::Finding) {
        switch (row.finding->state) {
        case check::State::Error:
            return CheckShown::Errors;
        case check::State::Warning:
            return CheckShown::Warnings;
        case check::State::Justified:
            return CheckShown::Justified;
        case check::State::Checklist:
            return CheckShown::Open;
        }
    }
    if (row.kind == CheckRowKind::Item) {
        return row.line->verdict == Verdict::Overdue ? CheckShown::Warnings
               : row.line->verdict == Verdict::Open  ? CheckShown::Open
                                                     : CheckShown::Any;
    }
    return CheckShown::Any;
}

/// Errors, warnings, justified ones; within them as the form goes.
auto orderOf(const CheckRow& row) {
    const check::CheckFinding& finding = *row.finding;
    return std::tuple(finding.state, finding.year, finding.cell ? finding.cell->appendix : 0);
}

}  // namespace

bool CheckRow::isOpen() const {
    const CheckShown state = stateOf(*this);
    return state == CheckShown::Errors || state == CheckShown::Warnings || state == CheckShown::Open;
}

std::string CheckRow::name() const {
    switch (kind) {
    case CheckRowKind::Group:
        return std::string(check::groupName(group));
    case CheckRowKind::Finding:
        return finding->rule + ":" + finding->place();
    case CheckRowKind::Item:
    case CheckRowKind::Rule:
        break;
    }
    return line->control->key;
}

void CheckRows::read(std::chrono::year_month_day today) {
    m_lines = check::controlLines(m_shownPlan.edition(), m_shownPlan.assignments(), m_shownPlan.calculation(),
                                  m_shownPlan.findings(), today);
    m_verdict = check::paperVerdict(m_shownPlan.findings(), m_lines);
    m_findings.clear();
    for (const check::CheckFinding& finding : m_shownPlan.findings()) {
        CheckRow row;
        row.kind = CheckRowKind::Finding;
        row.control = check::controlOf(m_shownPlan.edition(), finding);
        row.group = check::groupOf(m_shownPlan.edition(), finding);
        row.finding = &finding;
        m_findings[row.group].push_back(row);
    }
    for (auto& [group, rows] : m_findings) {
        std::ranges::stable_sort(rows, {}, orderOf);
    }
}

void CheckRows::forget() {
    m_lines.clear();
    m_findings.clear();
    m_verdict = {};
}

std::vector<CheckRow> CheckRows::rowsOf(Control::Group group) const {
    std::vector<CheckRow> rows;
    if (const auto found = m_findings.find(group); found != m_findings.end()) {
        rows = found->second;
    }
    std::vector<CheckRow> right;
    for (const check::ControlLine& line : m_lines) {
        if (line.control->group != group) {
            continue;
        }
        const bool isItem = line.control->way == Control::Way::Asked;
        CheckRow row{isItem ? CheckRowKind::Item : CheckRowKind::Rule, group, nullptr, line.control, &line};
        if (isItem) {
            rows.push_back(row);
        } else if (line.findings.empty()) {
            right.push_back(row);
        }
    }
    rows.insert(rows.end(), right.begin(), right.end());
    return rows;
}

bool CheckRows::isShown(const CheckRow& row, const CheckFilter& filter) const {
    if (row.kind == CheckRowKind::Rule && !filter.right) {
        return false;
    }
    if (filter.shown != CheckShown::Any && stateOf(row) != filter.shown) {
        return false;
    }
    if (filter.words.isEmpty()) {
        return true;
    }
    QString told;
    if (row.finding != nullptr) {
        told =
            QString::fromStdString(check::placeWords(*row.finding, m_shownPlan.edition()) + " " + row.finding->message);
        told.replace(QChar(0x00A0), QLatin1Char(' '));
    }
    if (row.control != nullptr) {
        told += QLatin1Char(' ') + QString::fromStdString(row.control->key) + QLatin1Char(' ')
                + QString::fromStdString(row.control->clause) + QLatin1Char(' ')
                + QString::fromStdString(row.control->text);
    }
    return told.contains(filter.words, Qt::CaseInsensitive);
}

std::vector<CheckRow> CheckRows::rows(const CheckFilter& filter, const std::set<Control::Group>& folded) const {
    std::vector<CheckRow> rows;
    for (const Control::Group group : checkGroups) {
        if (filter.group && *filter.group != group) {
            continue;
        }
        std::vector<CheckRow> shown = rowsOf(group);
        std::erase_if(shown, [&](const CheckRow& row) { return !isShown(row, filter); });
        if (shown.empty()) {
            continue;
        }
        rows.push_back({CheckRowKind::Group, group, nullptr, nullptr, nullptr});
        if (!folded.contains(group)) {
            rows.insert(rows.end(), shown.begin(), shown.end());
        }
    }
    return rows;
}

int CheckRows::count(std::optional<Control::Group> group) const {
    int count = 0;
    for (const Control::Group one : checkGroups) {
        if (!group || *group == one) {
            count += static_cast<int>(
                std::ranges::count_if(rowsOf(one), [](const CheckRow& row) { return row.kind != CheckRowKind::Rule; }));
        }
    }
    return count;
}

int CheckRows::count(CheckShown shown) const {
    int count = 0;
    for (const Control::Group group : checkGroups) {
        count += static_cast<int>(
            std::ranges::count_if(rowsOf(group), [shown](const CheckRow& row) { return stateOf(row) == shown; }));
    }
    return count;
}

int CheckRows::checkedRules() const {
    return static_cast<int>(std::ranges::count_if(m_lines, [](const check::ControlLine& line) {
        return line.control->way == Control::Way::Checked && line.verdict != Verdict::NothingToCheck;
    }));
}

QString CheckRows::groupWords(Control::Group group) const {
    return QString::fromStdString(check::groupCounts(m_lines, group));
}

}  // namespace ui
