#include "core/reading/cell_taker.h"

#include "core/programme/parameter.h"

namespace reading {

void CellTaker::put(const YearCell& at, const Given& given) {
    const programme::CellView view = m_calculation.year(at.second)->cell(at.first);
    if (!view.existsInYear) {
        return;
    }
    if (!view.takesEntry) {
        state(view, at, given);
    } else if (!given.value.empty()) {
        take(view, at, given);
    }
}

void CellTaker::reject(const YearCell& at, const Given& given, std::string reason) {
    m_table.cells.push_back(
        {Recognition::Rejected, at.first, at.second, given.line, given.text, "", std::move(reason)});
}

void CellTaker::state(const programme::CellView& view, const YearCell& at, const Given& given) {
    const bool isClosed = view.closed() || view.dash() || view.rule == form::RuleKind::Blank;
    const std::string& text = given.value;
    if (text.empty() || text == "X" || text == "Х" || text == "-" || text == "–" || (isClosed && text == view.text)) {
        return;
    }
    if (isClosed) {
        reject(at, given, "ячейка закрыта формой");
    } else if (const auto figure = decimal::Decimal::fromPlain(text)) {
        m_table.stated.push_back({at.first, at.second, *figure});
    }
}

void CellTaker::take(const programme::CellView& view, const YearCell& at, const Given& given) {
    const auto parameter = programme::parseParameter(at.first.path(), m_draft.edition());
    if (!parameter) {
        return reject(at, given, parameter.findings.front().text);
    }
    const auto accepted = programme::acceptValue(*parameter.value, given.value, m_draft.edition());
    if (!accepted) {
        return reject(at, given, accepted.findings.front().text);
    }
    const bool isDoubtful = !given.doubt.empty();
    m_table.cells.push_back({isDoubtful ? Recognition::Doubtful : Recognition::Recognised, at.first, at.second,
                             given.line, given.text, *accepted.value, isDoubtful ? given.doubt : given.said});
    // A normative, or what a formula gives, that the table was printed with is nobody's own value.
    const bool isPrinted = !view.entered && view.plain() == given.value;
    if (!isDoubtful && !isPrinted) {
        m_table.settings.push_back(
            {m_request.scenario, at.first.path(), at.second, *accepted.value, "", text::Place::ofLine(given.line)});
    }
}

}  // namespace reading
