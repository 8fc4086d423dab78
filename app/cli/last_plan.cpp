#include "app/cli/last_plan.h"

#include "app/cli/open_plan.h"
#include "app/cli/outcome.h"
#include "core/text/plural.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace cli {

namespace {

std::string listed(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words) {
        list += (list.empty() ? "" : ", ") + word;
    }
    return list;
}

/// «  приложение 2: 03 «Заболевания вне программы ОМС», 07 «…»»
std::string linesOf(const std::vector<scenario::NamedRow>& rows, bool withLabels) {
    std::map<int, std::vector<std::string>> byAppendix;
    for (const scenario::NamedRow& row : rows) {
        byAppendix[row.appendix].push_back(withLabels ? row.row + " «" + row.label + "»" : row.row);
    }
    std::string lines;
    for (const auto& [appendix, words] : byAppendix) {
        lines += "  приложение " + std::to_string(appendix) + ": " + listed(words) + "\n";
    }
    return lines;
}

std::string rowsMessage(const scenario::RowMatch& rows) {
    std::string message = "Строк сопоставлено: " + std::to_string(rows.matched.size()) + ".\n";
    if (!rows.vanished.empty()) {
        message += "Нет в новой форме:\n" + linesOf(rows.vanished, true);
    }
    if (!rows.split.empty()) {
        message += "Разделены:\n";
        for (const scenario::SplitRow& split : rows.split) {
            message += "  приложение " + std::to_string(split.row.appendix) + ": " + split.row.row + " «"
                       + split.row.label + "» – на " + listed(split.into) + "\n";
        }
    }
    if (!rows.added.empty()) {
        message += "Новые:\n" + linesOf(rows.added, false);
    }
    return message;
}

std::string valuesMessage(const scenario::CarryOver& carried, int firstYear) {
    std::string message =
        "Перенесено: " + text::counted(carried.settings.size(), "значение", "значения", "значений") + ".\n";
    if (std::ranges::find(carried.factYears, firstYear - 1) == carried.factYears.end()) {
        message += "Факт прошлого года не перенесён: в прежнем плане нет " + std::to_string(firstYear - 1) + " года.\n";
    }
    if (!carried.yearsWithoutPopulation.empty()) {
        std::vector<std::string> years;
        for (const int year : carried.yearsWithoutPopulation) {
            years.push_back(std::to_string(year));
        }
        message += "Численности нет в прежнем плане, её нужно ввести: " + listed(years) + ".\n";
    }
    if (carried.leftNormatives > 0) {
        message += "Введённых нормативов не перенесено: " + std::to_string(carried.leftNormatives)
                   + " – норматив есть в новой форме, строки в ней нет или единица другая.\n";
    }
    if (!carried.left.empty()) {
        message += "Не перенесено: " + listed(carried.left) + ".\n";
    }
    return message;
}

}  // namespace

ContinuedPlan continuedFrom(const std::string& oldFile, scenario::DraftContent fresh) {
    OpenPlan old(oldFile, Purpose::Read);
    const scenario::DraftContent& before = old.draft().content();
    const std::string name = std::filesystem::path(oldFile).filename().string();
    auto continued = scenario::continuePlan({&before, name, currentAuthor(), storage::localTime}, std::move(fresh));
    if (!continued) {
        throw Failure("План не создан: перенос не удался.", continued.findings);
    }
    std::string message =
        continued.value->sameRegion ? "" : "Внимание: прежний план – другого региона, «" + before.region + "».\n";
    message += valuesMessage(continued.value->carried, continued.value->content.firstYear)
               + rowsMessage(continued.value->carried.rows);
    return {std::move(continued.value->content), std::move(message)};
}

}  // namespace cli
