#pragma once

#include "core/check/controls.h"

#include <span>

namespace check {

/// Whether a plan may be printed without the mark «ПРОЕКТ»: any error of the scenario, of whatever year, asks for it.
/// An act is adopted whole, so a sheet of a year without errors carries the mark too.
struct PaperVerdict {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t openItems = 0;  ///< of the checklist, unticked; overdue ones are warnings

    [[nodiscard]] bool isProject() const { return errors > 0; }
};

[[nodiscard]] PaperVerdict paperVerdict(const std::vector<CheckFinding>& findings,
                                        const std::vector<ControlLine>& lines);

/// «Печатается с отметкой «ПРОЕКТ»: 3 ошибки», «Можно печатать без отметки «ПРОЕКТ»».
[[nodiscard]] std::string verdictWords(const PaperVerdict& verdict);
/// «Не мешают: 5 предупреждений, 4 пункта перечня без отметки.»; empty where there is nothing.
[[nodiscard]] std::string harmlessWords(const PaperVerdict& verdict);
/// «правил 14, верно 12» – what the form lets nobody break is right; of the checklist «отмечено 14 из 18».
[[nodiscard]] std::string groupCounts(std::span<const ControlLine> lines, form::Control::Group group);

}  // namespace check
