// «missing» in lists: a row that somebody has begun and that cannot be computed, by what it lacks. «method»: rows whose
// figures do not fit their method.
#include "core/check/row_words.h"
#include "core/check/rules.h"
#include "core/form/formula.h"
#include "core/form/known_method.h"
#include "core/method/methods.h"
#include "core/text/plural.h"

#include <algorithm>
#include <map>

namespace check {

namespace {

using Columns = std::vector<std::size_t>;

/// Rows whose figures do not fit a method, and what it says of the first.
struct UnfitRows {
    std::vector<std::size_t> places;
    std::size_t column = 0;
    std::string words;
};

/// The rows of one list that lack something, and which of their columns are empty.
class ListGaps {
public:
    ListGaps(const Figures& figures, const programme::ListResult& list)
        : m_figures(figures), m_list(list), m_row(*list.table().listRow) {}

    /// By column: the places of the rows that need it.
    [[nodiscard]] const std::map<std::size_t, std::vector<std::size_t>>& find() {
        for (std::size_t place = 0; place < m_list.rows().size(); ++place) {
            if (m_list.incompleteCell(place)) {
                lookAt(place);
            }
        }
        return m_lacked;
    }

    /// By method: rows that lack nothing and yet are not computed.
    [[nodiscard]] const std::map<std::string, UnfitRows>& unfit() const { return m_unfit; }

private:
    void lookAt(std::size_t place) {
        for (std::size_t column = 0; column < m_row.cells.size(); ++column) {
            const form::CellRule& rule = m_row.cells[column];
            const bool isComputed = rule.kind == form::RuleKind::Method || rule.formula != nullptr;
            if (!isComputed || m_list.number(place, column) || !isIncomplete(place, column)) {
                continue;
            }
            const Columns lacked = rule.kind == form::RuleKind::Method ? lackedByMethod(rule, place)
                                                                       : lackedByFormula(*rule.formula, place);
            if (lacked.empty() && rule.kind == form::RuleKind::Method) {
                noteUnfit(rule, place, column);
            }
            for (const std::size_t lacks : lacked) {
                std::vector<std::size_t>& places = m_lacked[lacks];
                if (places.empty() || places.back() != place) {
                    places.push_back(place);
                }
            }
        }
    }

    [[nodiscard]] bool isIncomplete(std::size_t place, std::size_t column) const {
        return m_list.cell({m_list.appendix(), m_list.rows()[place], m_list.table().columns[column].key}).incomplete;
    }

    [[nodiscard]] Columns lackedByFormula(const form::Formula& formula, std::size_t place) const {
        Columns lacked;
        for (const form::FormulaNode* leaf : form::leavesOf(formula)) {
            const int column =
                leaf->kind == form::FormulaNode::Kind::Cell ? m_list.table().columnIndex(leaf->cell.column) : -1;
            if (column >= 0 && !m_list.number(place, static_cast<std::size_t>(column))) {
                lacked.push_back(static_cast<std::size_t>(column));
            }
        }
        return lacked;
    }

    /// What a method asks for depends on which keys are there and not on their figures: it is asked once for each set.
    [[nodiscard]] const Columns& lackedByMethod(const form::CellRule& rule, std::size_t place) {
        const std::string name(form::MethodName::of(rule.counted).method);
        std::string pattern = name + ":";
        const method::Description& method = *method::findMethod(name);
        for (const method::Key& key : method.keys) {
            pattern += givenOf(key, place).empty() ? '0' : '1';
        }
        const auto [known, isNew] = m_known.try_emplace(std::move(pattern));
        if (isNew) {
            known->second = askedBy(method, place);
        }
        return known->second;
    }

    /// Three results of one method say the same of a row.
    void noteUnfit(const form::CellRule& rule, std::size_t place, std::size_t column) {
        const method::Description& method = *method::findMethod(form::MethodName::of(rule.counted).method);
        const std::vector<method::Given> given = allGiven(method, place);
        const text::Findings said = method::run(method, given).findings;
        const std::string key = said.empty() ? std::string() : said.front().place.words();
        const bool isAsked = std::ranges::find(given, key, &method::Given::key) == given.end();
        // A population that is not entered is told as such.
        if (said.empty() || (isAsked && method.key(key) != nullptr)) {
            return;
        }
        UnfitRows& rows = m_unfit[std::string(method.title)];
        if (rows.places.empty()) {
            const int own = m_list.table().columnIndex(key);
            rows.column = own < 0 ? column : static_cast<std::size_t>(own);
            rows.words = said.front().text;
        }
        if (rows.places.empty() || rows.places.back() != place) {
            rows.places.push_back(place);
        }
    }

    [[nodiscard]] std::vector<method::Given> allGiven(const method::Description& method, std::size_t place) const {
        std::vector<method::Given> given;
        for (const method::Key& key : method.keys) {
            if (std::string value = givenOf(key, place); !value.empty()) {
                given.push_back({std::string(key.name), std::move(value)});
            }
        }
        return given;
    }

    [[nodiscard]] Columns askedBy(const method::Description& method, std::size_t place) const {
        const std::vector<method::Given> given = allGiven(method, place);
        Columns lacked;
        for (const text::Finding& finding : method::run(method, given).findings) {
            const std::string asked = finding.place.words();
            const int column = m_list.table().columnIndex(asked);
            if (column >= 0 && std::ranges::find(given, asked, &method::Given::key) == given.end()) {
                lacked.push_back(static_cast<std::size_t>(column));
            }
        }
        return lacked;
    }

    [[nodiscard]] std::string givenOf(const method::Key& key, std::size_t place) const {
        const int column = m_list.table().columnIndex(key.name);
        if (column >= 0) {
            const auto at = static_cast<std::size_t>(column);
            const auto number = m_list.number(place, at);
            return number ? number->toPlain() : m_list.text(place, at);
        }
        const form::PopulationBase base = m_figures.edition().baseOfKey(key.name);
        return base == form::PopulationBase::None ? std::string()
                                                  : std::string(m_figures.assignments().value(
                                                      m_figures.edition().base(base).parameter, m_figures.year()));
    }

    const Figures& m_figures;
    const programme::ListResult& m_list;
    const form::Row& m_row;
    std::map<std::string, Columns> m_known;
    std::map<std::size_t, std::vector<std::size_t>> m_lacked;
    std::map<std::string, UnfitRows> m_unfit;
};

}  // namespace

namespace {

/// A register of texts and marks computes nothing: none of its thousands of rows can lack a part.
bool computesRows(const form::Appendix& list) {
    return list.listRow && std::ranges::any_of(list.listRow->cells, [](const form::CellRule& rule) {
               return rule.kind == form::RuleKind::Method || rule.formula != nullptr;
           });
}

}  // namespace

void checkListGaps(const Figures& figures, CheckFindings& findings) {
    for (const form::Appendix& appendix : figures.edition().appendices) {
        const programme::ListResult* const list = figures.result().list(appendix.number);
        if (list == nullptr || !computesRows(appendix)) {
            continue;
        }
        ListGaps gaps(figures, *list);
        for (const auto& [column, places] : gaps.find()) {
            const std::string& first = list->rows()[places.front()];
            findings.push_back(figures.finding(
                State::Warning, "missing", {appendix.number, first, appendix.columns[column].key},
                "Не введено: «" + appendix.columns[column].shortName + "» в "
                    + text::counted(places.size(), "строке", "строках", "строках") + " перечня, первая – "
                    + std::to_string(places.front() + 1) + "-я (ключ " + first + "); без этого строка не считается"));
        }
        for (const auto& [title, rows] : gaps.unfit()) {
            const std::string& first = list->rows()[rows.places.front()];
            findings.push_back(figures.finding(
                State::Error, "method", {appendix.number, first, appendix.columns[rows.column].key},
                "Методика «" + title + "» не считает " + text::counted(rows.places.size(), "строку", "строки", "строк")
                    + " перечня, первая – " + std::to_string(rows.places.front() + 1) + "-я (ключ " + first
                    + "): " + rows.words));
        }
    }
}

}  // namespace check
