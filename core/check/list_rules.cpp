// «unique», «code»: what the form asks of a column of codes in a list. «of_which»: a mark without the mark it is a part
// of.
#include "core/check/row_words.h"
#include "core/check/rules.h"
#include "core/text/code_digits.h"
#include "core/text/folding.h"

#include <algorithm>
#include <unordered_map>

namespace check {

namespace {

/// A whole list pasted twice is one mistake, not twenty thousand.
constexpr std::size_t mostCodesTold = 100;

/// «строке 8 (ключ 990112-2)»
std::string rowWords(const programme::ListResult& list, std::size_t place) {
    return "строке " + std::to_string(place + 1) + " (ключ " + list.rows()[place] + ")";
}

class CodeColumn {
public:
    CodeColumn(const Figures& figures, const programme::ListResult& list, std::size_t column, CheckFindings& findings)
        : m_figures(figures), m_list(list), m_column(column), m_findings(findings) {}

    void check() {
        std::unordered_map<std::string, std::vector<std::size_t>> places;
        places.reserve(m_list.rows().size());
        std::vector<const std::vector<std::size_t>*> alike(m_list.rows().size());
        for (std::size_t place = 0; place < m_list.rows().size(); ++place) {
            if (const std::string& code = m_list.text(place, m_column); !code.empty()) {
                checkDigits(place, code);
                auto& same = places[text::foldForSearch(code)];
                same.push_back(place);
                alike[place] = &same;
            }
        }
        for (std::size_t place = 0; place < alike.size(); ++place) {
            if (alike[place] != nullptr) {
                checkRepeated(place, m_list.text(place, m_column), *alike[place]);
            }
        }
    }

private:
    void tell(std::string rule, std::size_t place, std::string message) {
        if (++m_told > mostCodesTold) {
            return;
        }
        const form::Column& column = m_list.table().columns[m_column];
        m_findings.push_back(m_figures.finding(
            State::Error, std::move(rule), {m_list.appendix(), m_list.rows()[place], column.key}, std::move(message)));
    }

    [[nodiscard]] std::string named(const std::string& code) const {
        return m_list.table().columns[m_column].shortName + " «" + code + "»";
    }

    void checkDigits(std::size_t place, const std::string& code) {
        if (const auto mistyped = text::mistypedCode(code)) {
            tell("code", place,
                 named(code) + ": буква «" + mistyped->letter + "» вместо цифры. Ожидалось: " + mistyped->mended);
        }
    }

    void checkRepeated(std::size_t place, const std::string& code, const std::vector<std::size_t>& same) {
        if (same.size() > 1) {
            const std::size_t other = same.front() == place ? same[1] : same.front();
            tell("unique", place, named(code) + " уже стоит в " + rowWords(m_list, other));
        }
    }

    const Figures& m_figures;
    const programme::ListResult& m_list;
    std::size_t m_column;
    CheckFindings& m_findings;
    std::size_t m_told = 0;
};

void checkMarks(const Figures& figures, const programme::ListResult& list, std::size_t part, CheckFindings& findings) {
    const std::vector<form::Column>& columns = list.table().columns;
    const auto whole = static_cast<std::size_t>(std::ranges::find(columns, columns[part].partOf, &form::Column::key)
                                                - columns.begin());
    for (std::size_t place = 0; place < list.rows().size(); ++place) {
        if (list.number(place, part) && !list.number(place, whole)) {
            findings.push_back(figures.finding(State::Warning, "of_which",
                                               {list.appendix(), list.rows()[place], columns[part].key},
                                               "отмечено «" + columns[part].shortName + "», а «"
                                                   + columns[whole].shortName + "» – нет. Ожидались обе отметки"));
        }
    }
}

}  // namespace

void checkLists(const Figures& figures, CheckFindings& findings) {
    for (const form::Appendix& appendix : figures.edition().appendices) {
        const programme::ListResult* const list = figures.result().list(appendix.number);
        for (std::size_t column = 0; list != nullptr && column < appendix.columns.size(); ++column) {
            if (appendix.columns[column].unique) {
                CodeColumn(figures, *list, column, findings).check();
            }
            if (!appendix.columns[column].partOf.empty()) {
                checkMarks(figures, *list, column, findings);
            }
        }
    }
}

}  // namespace check
