#include "core/scenario/take_over.h"

#include "core/text/plural.h"

#include <algorithm>
#include <map>
#include <utility>

namespace scenario {

namespace {

bool isWanted(const TakeOver& wanted, const programme::TransferOffer& offer) {
    const form::Transfer& transfer = *offer.transfer;
    return (wanted.from == 0 || wanted.from == transfer.from()) && (wanted.year == 0 || wanted.year == offer.year)
           && (wanted.cells.empty() || std::ranges::find(wanted.cells, transfer.cell) != wanted.cells.end());
}

std::string titleOf(const std::vector<programme::TransferOffer>& offers) {
    const int from = offers.empty() ? 0 : offers.front().transfer->from();
    const bool isOne = std::ranges::all_of(
        offers, [&](const programme::TransferOffer& offer) { return offer.transfer->from() == from; });
    return (isOne ? "взято из приложения " + std::to_string(from) : std::string("взято из других приложений")) + ", "
           + text::counted(offers.size(), "значение", "значения", "значений");
}

}  // namespace

std::vector<programme::TransferOffer> newsOf(const Draft& draft, const programme::Calculation& calculation,
                                             const TakeOver& wanted) {
    std::vector<programme::TransferOffer> news;
    const programme::Assignments assignments = draft.assignments(wanted.scenario);
    for (const programme::YearResult& year : calculation.years) {
        for (programme::TransferOffer& offer : programme::transferOffers(draft.edition(), assignments, year)) {
            if (offer.isNews() && isWanted(wanted, offer)) {
                news.push_back(std::move(offer));
            }
        }
    }
    return news;
}

std::size_t awaitedOf(const Draft& draft, const programme::Calculation& calculation, const TakeOver& wanted) {
    std::size_t count = 0;
    const programme::Assignments assignments = draft.assignments(wanted.scenario);
    for (const programme::YearResult& year : calculation.years) {
        for (const programme::TransferOffer& offer : programme::transferOffers(draft.edition(), assignments, year)) {
            count += static_cast<std::size_t>(offer.isAwaited() && isWanted(wanted, offer));
        }
    }
    return count;
}

std::string awaitedWords(std::size_t count) {
    return count == 0 ? std::string()
                      : "Не предложено, потому что в итогах введены не все слагаемые: "
                            + text::counted(count, "значение", "значения", "значений") + ".";
}

text::Outcome<TakeOverDeed> takeOver(const Draft& draft, ScenarioId scenario,
                                     const std::vector<programme::TransferOffer>& offers) {
    std::vector<Setting> settings;
    std::map<std::pair<form::CellAddress, int>, const programme::TransferOffer*> chosen;
    text::Findings twice;
    for (const programme::TransferOffer& offer : offers) {
        const form::Transfer& transfer = *offer.transfer;
        const auto [known, isNew] = chosen.try_emplace({transfer.cell, offer.year}, &offer);
        if (!isNew) {
            twice.push_back({text::Severity::Error, text::Place::ofParameter(transfer.cell.path()),
                             "значение дают приложения " + std::to_string(known->second->transfer->from()) + " и "
                                 + std::to_string(transfer.from()) + "; выберите одно из них"});
            continue;
        }
        settings.push_back({scenario,
                            transfer.cell.path(),
                            offer.year,
                            offer.offered->toPlain(),
                            programme::transferNote(draft.edition(), transfer),
                            {}});
    }
    if (!twice.empty()) {
        return text::Outcome<TakeOverDeed>::failed(std::move(twice));
    }
    return {TakeOverDeed{std::move(settings), titleOf(offers)}, {}};
}

}  // namespace scenario
