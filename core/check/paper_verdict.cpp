#include "core/check/paper_verdict.h"

#include "core/text/plural.h"

#include <algorithm>

namespace check {

namespace {

std::size_t countOf(const std::vector<CheckFinding>& findings, State state) {
    return static_cast<std::size_t>(std::ranges::count(findings, state, &CheckFinding::state));
}

}  // namespace

PaperVerdict paperVerdict(const std::vector<CheckFinding>& findings, const std::vector<ControlLine>& lines) {
    PaperVerdict verdict{countOf(findings, State::Error), countOf(findings, State::Warning), 0};
    verdict.warnings += static_cast<std::size_t>(std::ranges::count(lines, Verdict::Overdue, &ControlLine::verdict));
    verdict.openItems = static_cast<std::size_t>(std::ranges::count(lines, Verdict::Open, &ControlLine::verdict));
    return verdict;
}

std::string verdictWords(const PaperVerdict& verdict) {
    return verdict.isProject()
               ? "Печатается с отметкой «ПРОЕКТ»: " + text::counted(verdict.errors, "ошибка", "ошибки", "ошибок")
               : std::string("Можно печатать без отметки «ПРОЕКТ»");
}

std::string harmlessWords(const PaperVerdict& verdict) {
    std::string words;
    if (verdict.warnings > 0) {
        words = text::counted(verdict.warnings, "предупреждение", "предупреждения", "предупреждений");
    }
    if (verdict.openItems > 0) {
        words += (words.empty() ? "" : ", ")
                 + text::counted(verdict.openItems, "пункт перечня", "пункта перечня", "пунктов перечня")
                 + " без отметки";
    }
    const bool isOne = verdict.warnings + verdict.openItems == 1;
    return words.empty() ? words : (isOne ? "Не мешает: " : "Не мешают: ") + words + ".";
}

std::string groupCounts(std::span<const ControlLine> lines, form::Control::Group group) {
    const auto count = [&](std::initializer_list<Verdict> counted) {
        return std::to_string(std::ranges::count_if(lines, [&](const ControlLine& line) {
            return line.control->group == group
                   && (counted.size() == 0 || std::ranges::find(counted, line.verdict) != counted.end());
        }));
    };
    if (group == form::Control::Group::List) {
        return "отмечено " + count({Verdict::Ticked}) + " из "
               + count({Verdict::Ticked, Verdict::Open, Verdict::Overdue});
    }
    return "правил " + count({}) + ", верно " + count({Verdict::Right, Verdict::OfForm});
}

}  // namespace check
