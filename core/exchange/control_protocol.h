#pragma once

#include "core/check/paper_verdict.h"
#include "core/document/printed_table.h"

#include <map>
#include <span>

namespace exchange {

/// What the protocol of control is made of. Whatever it names outlives it.
struct ProtocolSource {
    const scenario::Draft& draft;
    scenario::ScenarioId scenario;
    const programme::Calculation& calculation;
    const std::vector<check::CheckFinding>& findings;  ///< as `runChecks` gives them
    std::chrono::year_month_day today;
};

/// A rule of the act as the protocol tells it; of several findings the gravest has its figures here.
struct ProtocolLine {
    std::string key;  ///< «C42»; empty of findings that no rule of the act names
    form::Control::Group group = form::Control::Group::Forms;
    std::string clause;
    std::string text;
    check::Verdict verdict = check::Verdict::Right;
    std::string place;  ///< «2022, прил. 2, стр. 33, гр. 4»
    std::optional<decimal::Decimal> actual;
    std::optional<decimal::Decimal> expected;
    std::string note;  ///< what was found, or why it stands, or who ticked it
    std::size_t findings = 0;
};

/// «Протокол контроля»: every rule of the act once, by groups in the order of the list; behind the rules of a group the
/// kinds of findings that none of them names.
struct Protocol {
    std::vector<ProtocolLine> lines;
    std::map<form::Control::Group, std::string> groups;  ///< «правил 14, верно 12»
    check::PaperVerdict verdict;
};

[[nodiscard]] Protocol controlProtocol(const ProtocolSource& source);

[[nodiscard]] std::string protocolTitle(const scenario::Draft& draft);
[[nodiscard]] std::string protocolAsText(const ProtocolSource& source, const Protocol& protocol);
/// `rule,group,clause,text,verdict,place,actual,expected,note`.
[[nodiscard]] std::string protocolAsCsv(const Protocol& protocol);
/// For paper, A4 portrait.
[[nodiscard]] document::PrintedTable printedProtocol(const ProtocolSource& source, const Protocol& protocol);
[[nodiscard]] std::string protocolAsOdt(const ProtocolSource& source, const Protocol& protocol);
[[nodiscard]] std::string protocolAsHtml(const ProtocolSource& source, const Protocol& protocol);

/// «Правил 119: верно – 62, предупреждение – 1».
[[nodiscard]] std::string verdictCounts(std::span<const ProtocolLine> lines);

}  // namespace exchange
