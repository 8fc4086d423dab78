#pragma once

#include "core/programme/calculation.h"

#include <optional>
#include <string>
#include <vector>

namespace programme {

/// A figure of one year that another table of the plan justifies, beside what stands in the cell.
struct TransferOffer {
    const form::Transfer* transfer = nullptr;  ///< of the edition
    int year = 0;
    std::optional<decimal::Decimal> stands;  ///< what the cell is computed with; nullopt – nothing
    std::optional<decimal::Decimal> offered;  ///< nullopt – the other table lacks a figure
    bool taken = false;  ///< what stands was taken from there
    bool isWhole = true;  ///< false – a total there misses what is not entered yet: it is no figure to take

    /// There is something to take, and it is not what stands.
    [[nodiscard]] bool isNews() const { return isWhole && offered && (!stands || *stands != *offered); }
    /// There would be something to take, were the other table filled.
    [[nodiscard]] bool isAwaited() const { return !isWhole && offered && (!stands || *stands != *offered); }
    /// What was taken is no longer what the other table gives.
    [[nodiscard]] bool isStale() const { return taken && isNews(); }
};

/// Every transfer of the edition in one year, in the order of its file.
[[nodiscard]] std::vector<TransferOffer> transferOffers(const form::Edition& edition, const Assignments& assignments,
                                                        const YearResult& result);

/// The reason that a taken value keeps, and is known by: «Взято из приложения 6, строка 2 «Профилактические осмотры»
/// …».
[[nodiscard]] std::string transferNote(const form::Edition& edition, const form::Transfer& transfer);

}  // namespace programme
