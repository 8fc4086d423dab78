#include "core/exchange/control_protocol.h"

#include "core/check/place_words.h"
#include "core/text/plural.h"
#include "core/text/russian_time.h"

#include <algorithm>
#include <array>

namespace exchange {

namespace {

constexpr std::array groupsInOrder{form::Control::Group::Forms, form::Control::Group::Ties,
                                   form::Control::Group::Limits, form::Control::Group::Plausibility,
                                   form::Control::Group::List};

void joinWords(std::string& words, const std::string& more) {
    words += (words.empty() || more.empty() ? "" : "; ") + more;
}

/// The gravest of several findings tells its figures, the others are counted.
void tellFindings(ProtocolLine& line, const std::vector<const check::CheckFinding*>& findings,
                  const form::Edition& edition) {
    const check::CheckFinding& gravest = *findings.front();
    line.place = check::placeWords(gravest, edition);
    line.actual = gravest.actual;
    line.expected = gravest.expected;
    line.note = gravest.message;
    line.findings = findings.size();
    if (findings.size() > 1) {
        joinWords(line.note,
                  "всего по правилу " + text::counted(findings.size(), "замечание", "замечания", "замечаний"));
    }
}

ProtocolLine lineOf(const check::ControlLine& control, const form::Edition& edition) {
    ProtocolLine line;
    line.key = control.control->key;
    line.group = control.control->group;
    line.clause = control.control->clause;
    line.text = control.control->text;
    line.verdict = control.verdict;
    if (!control.findings.empty()) {
        tellFindings(line, control.findings, edition);
        return line;
    }
    switch (control.verdict) {
    case check::Verdict::Ticked:
        line.note = control.note;
        joinWords(line.note, control.author);
        joinWords(line.note, control.time.empty() ? std::string() : text::russianTime(control.time));
        break;
    case check::Verdict::Open:
    case check::Verdict::Overdue:
        line.note = control.control->due.empty() ? std::string() : "срок " + control.control->due;
        break;
    default:
        line.note = control.control->why;
        break;
    }
    return line;
}

check::Verdict verdictOf(check::State state) {
    return state == check::State::Error     ? check::Verdict::Broken
           : state == check::State::Warning ? check::Verdict::Doubtful
                                            : check::Verdict::Justified;
}

/// Findings that no rule of the act names, a line a kind.
std::vector<ProtocolLine> unnamedLines(const std::vector<check::CheckFinding>& findings, const form::Edition& edition) {
    std::vector<ProtocolLine> lines;
    std::vector<std::string> kinds;
    for (const check::CheckFinding& finding : findings) {
        const bool isTold = std::ranges::find(kinds, finding.rule) != kinds.end();
        if (isTold || check::controlOf(edition, finding) != nullptr) {
            continue;
        }
        kinds.push_back(finding.rule);
        std::vector<const check::CheckFinding*> same;
        for (const check::CheckFinding& other : findings) {
            if (other.rule == finding.rule && check::controlOf(edition, other) == nullptr) {
                same.push_back(&other);
            }
        }
        ProtocolLine& line = lines.emplace_back();
        line.group = check::groupOf(edition, finding);
        line.verdict = verdictOf(finding.state);
        tellFindings(line, same, edition);
        line.text = "Прочие замечания";
    }
    return lines;
}

}  // namespace

Protocol controlProtocol(const ProtocolSource& source) {
    const form::Edition& edition = source.draft.edition();
    const std::vector<check::ControlLine> controls = check::controlLines(
        edition, source.draft.assignments(source.scenario), source.calculation, source.findings, source.today);
    std::vector<ProtocolLine> lines;
    for (const check::ControlLine& control : controls) {
        lines.push_back(lineOf(control, edition));
    }
    for (ProtocolLine& line : unnamedLines(source.findings, edition)) {
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [](const ProtocolLine& line) {
        return std::ranges::find(groupsInOrder, line.group) - groupsInOrder.begin();
    });
    Protocol protocol{std::move(lines), {}, check::paperVerdict(source.findings, controls)};
    for (const form::Control::Group group : groupsInOrder) {
        protocol.groups[group] = check::groupCounts(controls, group);
    }
    return protocol;
}

std::string protocolTitle(const scenario::Draft& draft) {
    return "Протокол контроля, " + draft.content().region;
}

std::string verdictCounts(std::span<const ProtocolLine> lines) {
    constexpr std::array told{check::Verdict::Right,     check::Verdict::Broken,  check::Verdict::Doubtful,
                              check::Verdict::Justified, check::Verdict::Overdue, check::Verdict::Ticked,
                              check::Verdict::Open,      check::Verdict::OfForm,  check::Verdict::NothingToCheck,
                              check::Verdict::NotChecked};
    const auto rules = std::ranges::count_if(lines, [](const ProtocolLine& line) { return !line.key.empty(); });
    std::string words;
    for (const check::Verdict verdict : told) {
        const auto count = std::ranges::count_if(
            lines, [verdict](const ProtocolLine& line) { return !line.key.empty() && line.verdict == verdict; });
        if (count > 0) {
            words +=
                (words.empty() ? "" : ", ") + std::string(check::verdictName(verdict)) + " – " + std::to_string(count);
        }
    }
    return "Правил " + std::to_string(rules) + (words.empty() ? "" : ": ") + words;
}

}  // namespace exchange
