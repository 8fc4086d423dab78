#include "core/merge/renamed_keys.h"

#include "core/programme/facts.h"
#include "core/text/plural.h"

#include <algorithm>

namespace merge {

using programme::AssignmentMap;

namespace {

/// «adjust.a2.26.cost_oms» with another cell in it.
std::string withCell(const std::string& path, const form::CellAddress& before, const form::CellAddress& now) {
    std::string changed = path;
    // Norms name the appendix as a bare number, everything else as «a2».
    const std::string words = path.starts_with("norm.") ? before.path().substr(1) : before.path();
    const std::string others = path.starts_with("norm.") ? now.path().substr(1) : now.path();
    if (const std::size_t at = changed.find(words); at != std::string::npos) {
        changed.replace(at, words.size(), others);
    }
    return changed;
}

}  // namespace

RenamedKeys::RenamedKeys(const scenario::DraftContent& from, const scenario::DraftContent& to)
    : m_from(*from.edition),
      m_to(*to.edition),
      m_isSameForm(m_from.checksum == m_to.checksum),
      m_firstYear(to.firstYear),
      m_lastYear(to.firstYear + m_to.yearCount - 1) {
    if (!m_isSameForm) {
        m_rows = scenario::matchRows(m_from, m_to);
    }
}

AssignmentMap RenamedKeys::renamed(const AssignmentMap& values) {
    AssignmentMap renamed;
    for (const auto& [key, assignment] : values) {
        const bool isFact = programme::namedKey(key).path != key.path;
        const int earliest = isFact ? programme::historyYears(m_firstYear).front() + 1 : m_firstYear;
        if (key.year != 0 && (key.year < earliest || key.year > m_lastYear)) {
            ++m_ofOtherYears;
            continue;
        }
        programme::Assignment here = assignment;
        if (const auto path = m_isSameForm ? std::optional(key.path) : pathHere(key.path, here.value)) {
            renamed.insert_or_assign({*path, key.year}, std::move(here));
        } else {
            m_lost.push_back(key.path);
        }
    }
    return renamed;
}

std::optional<std::string> RenamedKeys::pathHere(const std::string& path, std::string& value) {
    const auto there = programme::parseParameter(path, m_from);
    if (!there) {
        return std::nullopt;
    }
    std::string here = path;
    const int powers = form::powerOfTen(m_from.money) - form::powerOfTen(m_to.money);
    bool isMoney = there.value->kind == programme::ParameterKind::Law;
    if (const auto& cell = there.value->cell) {
        const scenario::MatchedRow* const row = m_rows.successor(cell->appendix, cell->row);
        const form::Appendix* const table = m_from.appendix(cell->appendix);
        const bool ofList = table != nullptr && table->isListKey(cell->row);
        if (row == nullptr && !ofList) {
            return std::nullopt;
        }
        here = withCell(path, *cell, {cell->appendix, row == nullptr ? cell->row : row->after, cell->column});
        const form::Column* const column = m_from.column(*cell);
        const form::Quantity* const quantity =
            column == nullptr ? nullptr : &form::quantityOf(*m_from.row(*cell), *column);
        const bool isText = there.value->kind == programme::ParameterKind::Deviation;
        isMoney = isMoney || (!isText && quantity != nullptr && quantity->isMoney && !quantity->scale);
    }
    if (!programme::parseParameter(here, m_to)) {
        return std::nullopt;
    }
    if (auto amount = decimal::Decimal::fromPlain(value); isMoney && powers != 0 && amount) {
        value = amount->shift(powers).toPlain();
    }
    return here;
}

std::vector<std::string> RenamedKeys::remarks() const {
    std::vector<std::string> sentences;
    if (m_ofOtherYears > 0) {
        sentences.push_back("Не приняты " + text::counted(m_ofOtherYears, "значение", "значения", "значений")
                            + " других лет: в этом плане их нет.");
    }
    if (!m_lost.empty()) {
        constexpr std::size_t most = 5;
        std::string names;
        for (std::size_t at = 0; at < std::min(most, m_lost.size()); ++at) {
            names += (names.empty() ? "" : ", ") + m_lost[at];
        }
        sentences.push_back("В форме этого плана нет места для "
                            + text::counted(m_lost.size(), "значения", "значений", "значений") + ": " + names
                            + (m_lost.size() > most ? " …" : "") + ".");
    }
    return sentences;
}

}  // namespace merge
