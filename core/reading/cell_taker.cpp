#include "core/reading/cell_taker.h"

#include "core/programme/facts.h"
#include "core/programme/parameter.h"
#include "core/reading/leap_words.h"
#include "core/reading/pasted_number.h"
#include "core/sheet/cell_text.h"

namespace reading {

void CellTaker::put(const YearCell& at, const Given& given) {
    if (m_request.facts) {
        return takeFact(at, given);
    }
    const programme::CellView view = m_calculation.year(at.second)->cell(at.first);
    if (!view.existsInYear) {
        return;
    }
    if (sheet::isFormulaFault(given.text)) {
        // Of a computed cell the plan's own figure stands; that its formula is broken there the sheet tells.
        return view.takesEntry ? reject(at, given, "формула в файле дала ошибку или не вычислена") : void();
    }
    if (!view.takesEntry) {
        state(view, at, given);
    } else if (!given.value.empty()) {
        take(view, at, given);
    }
}

void CellTaker::reject(const YearCell& at, const Given& given, std::string reason) {
    m_table.cells.push_back({Recognition::Rejected, at.first, at.second, given.line, given.text, "", std::move(reason),
                             false, given.field});
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
        m_table.stated.push_back({at.first, at.second, *figure, given.line, given.field, given.text});
    }
}

std::optional<std::string> CellTaker::accepted(const std::string& path, const YearCell& at, const Given& given) {
    const auto parameter = programme::parseParameter(path, m_draft.edition());
    if (!parameter) {
        reject(at, given, parameter.findings.front().text);
        return std::nullopt;
    }
    auto value = programme::acceptValue(*parameter.value, given.value, m_draft.edition());
    if (!value) {
        reject(at, given, value.findings.front().text);
        return std::nullopt;
    }
    return std::move(*value.value);
}

void CellTaker::recognise(const YearCell& at, const Given& given, const std::string& value) {
    const bool isDoubtful = !given.doubt.empty();
    m_table.cells.push_back({isDoubtful ? Recognition::Doubtful : Recognition::Recognised, at.first, at.second,
                             given.line, given.text, value, isDoubtful ? given.doubt : given.said, false, given.field,
                             isDoubtful && given.isMended});
}

std::string CellTaker::leapOf(const programme::CellView& view, const Given& given) const {
    const auto before = view.own();
    const auto after = decimal::Decimal::fromPlain(given.value);
    if (!m_request.looksAtSize || !before || !after) {
        return {};
    }
    std::string words = leapWords(*before, *after, m_rounder);
    if (!words.empty() && !given.said.empty() && *after < *before) {
        // «переведено: руб. → тыс. руб.» of figures that were in thousands already.
        words = "уже переведено? " + words;
    }
    return words;
}

void CellTaker::take(const programme::CellView& view, const YearCell& at, const Given& given) {
    const auto value = accepted(at.first.path(), at, given);
    if (!value) {
        return;
    }
    // A normative, or what a formula gives, that the table was printed with is nobody's own value.
    const bool isPrinted = !view.entered && view.plain() == given.value;
    Given told = given;
    if (const std::string leap = leapOf(view, given); !leap.empty()) {
        addDoubt(told.doubt, leap);
        told.isMended = false;
    }
    recognise(at, told, *value);
    m_table.cells.back().stands = isPrinted;
    if (told.doubt.empty() && !isPrinted) {
        m_table.settings.push_back(
            {m_request.scenario, at.first.path(), at.second, *value, "", text::Place::ofLine(given.line)});
    }
}

/// What was in the year, whether the form computes the cell or not. A text is no figure: of a list nothing else is
/// kept.
void CellTaker::takeFact(const YearCell& at, const Given& given) {
    const form::Column& column = *m_draft.edition().column(at.first);
    const form::CellRule& rule = *m_draft.edition().rule(at.first);
    const std::string& text = given.value;
    if (sheet::isFormulaFault(given.text)) {
        return reject(at, given, "формула в файле дала ошибку или не вычислена");
    }
    const bool isSign = text.empty() || text == "X" || text == "Х" || text == "-" || text == "–";
    if (isSign || column.type != form::ColumnType::Number) {
        return;
    }
    if (!form::holdsFigure(rule)) {
        return reject(at, given, "ячейка закрыта формой");
    }
    const std::string path = programme::factPath(at.first);
    if (const auto value = accepted(path, at, given)) {
        recognise(at, given, *value);
        if (given.doubt.empty()) {
            m_table.settings.push_back(
                {m_request.scenario, path, at.second, *value, "", text::Place::ofLine(given.line)});
        }
    }
}

}  // namespace reading
