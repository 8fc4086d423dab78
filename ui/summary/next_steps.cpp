#include "ui/summary/next_steps.h"

#include "core/text/plural.h"
#include "ui/plan/shown_plan.h"
#include "ui/summary/summary_words.h"

#include <algorithm>

namespace ui {
namespace {

using check::Ready;
using check::ReadinessKind;

const check::ReadinessLine* lineOf(const std::vector<check::ReadinessLine>& lines, ReadinessKind kind) {
    const auto found = std::ranges::find(lines, kind, &check::ReadinessLine::kind);
    return found == lines.end() ? nullptr : &*found;
}

QString counted(int count, const char* one, const char* few, const char* many) {
    return QString::fromStdString(text::counted(count, one, few, many));
}

void addPopulations(const std::vector<check::ReadinessLine>& lines, std::vector<NextStep>& steps) {
    for (const ReadinessKind kind : {ReadinessKind::Populations, ReadinessKind::Coefficient}) {
        const check::ReadinessLine* line = lineOf(lines, kind);
        if (line == nullptr) {
            continue;
        }
        const auto mark =
            std::ranges::find_if(line->years, [](const check::ReadinessMark& at) { return at.state != Ready::Full; });
        if (mark != line->years.end()) {
            const bool people = kind == ReadinessKind::Populations;
            steps.push_back({people ? QStringLiteral("Ввести численность на %1\u00A0год").arg(mark->year)
                                    : QStringLiteral("Ввести КД на %1\u00A0год").arg(mark->year),
                             people ? QStringLiteral("Без неё не считается стоимость.")
                                    : QStringLiteral("Без него нет стоимости единицы за счёт ОМС."),
                             SummaryLink::toParameter(mark->parameter, mark->year)});
        }
    }
}

/// The first year whose volumes or unit costs are not there.
void addCells(const std::vector<check::ReadinessLine>& lines, std::vector<NextStep>& steps) {
    const check::ReadinessLine* volumes = lineOf(lines, ReadinessKind::Volumes);
    const check::ReadinessLine* costs = lineOf(lines, ReadinessKind::UnitCosts);
    for (std::size_t index = 0; volumes != nullptr && costs != nullptr && index < volumes->years.size(); ++index) {
        const check::ReadinessMark& volume = volumes->years[index];
        const check::ReadinessMark& cost = costs->years[index];
        if (volume.state == Ready::Full && cost.state == Ready::Full) {
            continue;
        }
        const auto cell = volume.cell ? volume.cell : cost.cell;
        QStringList absent;
        if (volume.state != Ready::Full) {
            absent.append(volume.wanted == 0 ? QStringLiteral("объёмы")
                                             : counted(volume.wanted - volume.filled, "объём", "объёма", "объёмов"));
        }
        if (cost.state != Ready::Full) {
            absent.append(cost.wanted == 0 ? QStringLiteral("стоимость единиц")
                                           : counted(cost.wanted - cost.filled, "стоимость единицы",
                                                     "стоимости единицы", "стоимостей единицы"));
        }
        steps.push_back(
            {(volume.filled == 0 ? QStringLiteral("Заполнить %1\u00A0год") : QStringLiteral("Дополнить %1\u00A0год"))
                 .arg(volume.year),
             QStringLiteral("Не введены: ") + absent.join(QStringLiteral(", ")) + QLatin1Char('.'),
             cell ? SummaryLink::toCell(*cell, volume.year)
                  : SummaryLink{SummaryTarget::Checks, std::nullopt, {}, volume.year}});
        return;
    }
}

void addFindings(const ShownPlan& shownPlan, std::vector<NextStep>& steps) {
    int errors = 0;
    for (const check::CheckFinding& finding : shownPlan.findings()) {
        errors +=
            finding.state == check::State::Error && finding.rule != "missing" && finding.rule != "population" ? 1 : 0;
    }
    if (errors > 0) {
        steps.push_back({QStringLiteral("Исправить ошибки"),
                         counted(errors, "ошибка", "ошибки", "ошибок") + QStringLiteral(" в проверках."),
                         {SummaryTarget::Checks, std::nullopt, {}, 0}});
    }
    for (const check::CheckFinding& finding : shownPlan.findings()) {
        const bool deficit = finding.rule == "law" || finding.rule == "need";
        if (deficit && finding.cell && finding.expected && finding.actual) {
            const bool law = finding.rule == "law";
            const decimal::Decimal gap =
                law ? *finding.actual - *finding.expected : *finding.expected - *finding.actual;
            steps.push_back({QStringLiteral("Объяснить дефицит %1\u00A0года").arg(finding.year),
                             (law ? QStringLiteral("Стоимость на %1 больше суммы закона.")
                                  : QStringLiteral("Утверждено на %1 меньше расчётной стоимости."))
                                 .arg(SummaryMoney(shownPlan).words(gap)),
                             SummaryLink::toCell(*finding.cell, finding.year)});
            return;
        }
    }
}

void addLaw(const std::vector<check::ReadinessLine>& lines, int year, std::vector<NextStep>& steps) {
    const check::ReadinessLine* laws = lineOf(lines, ReadinessKind::Laws);
    if (laws == nullptr) {
        return;
    }
    const auto mark = std::ranges::find(laws->years, year, &check::ReadinessMark::year);
    if (mark != laws->years.end() && mark->state != Ready::Full) {
        steps.push_back({QStringLiteral("Ввести закон о бюджете"),
                         QStringLiteral("Без него не виден дефицит %1\u00A0года.").arg(year),
                         SummaryLink::toParameter(mark->parameter, year)});
    }
}

}  // namespace

std::vector<NextStep> nextSteps(const ShownPlan& shownPlan, const check::StageSummary& summary,
                                const std::vector<check::ReadinessLine>& readiness, std::size_t most) {
    std::vector<NextStep> steps;
    addPopulations(readiness, steps);
    addCells(readiness, steps);
    addFindings(shownPlan, steps);
    addLaw(readiness, summary.year, steps);
    if (steps.size() > most - 1) {
        steps.resize(most - 1);
    }
    if (summary.whole) {
        steps.push_back({QStringLiteral("Просмотреть печать"),
                         QStringLiteral("Так таблицы лягут на бумагу."),
                         {SummaryTarget::Print, std::nullopt, {}, summary.year}});
    }
    return steps;
}

}  // namespace ui
