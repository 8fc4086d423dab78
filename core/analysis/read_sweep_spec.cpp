#include "core/analysis/read_distribution.h"
#include "core/analysis/spec_words.h"
#include "core/analysis/sweep_spec.h"
#include "core/decimal/russian.h"
#include "core/form/toml_limits.h"

#include <algorithm>

namespace analysis {

namespace {

using decimal::Decimal;
using form::FileFaults;
using form::lineOf;

constexpr std::int64_t mostPoints = 1'000'000'000;
constexpr std::int64_t mostSteps = 1'000'000;
constexpr int mostBins = 1000;

constexpr Words<SweepKind> kinds{
    {{"grid", SweepKind::Grid}, {"monte_carlo", SweepKind::MonteCarlo}, {"tornado", SweepKind::Tornado}}};

/// The units a target may be said to have, in the words of the contract.
std::string_view unitWord(form::Measure measure, form::MoneyScale money) {
    switch (measure) {
    case form::Measure::Volume:
        return "per_person";
    case form::Measure::UnitCost:
        return "rouble_per_unit";
    case form::Measure::Percap:
        return "rouble_per_person";
    case form::Measure::Share:
        return "percent";
    case form::Measure::Other:
        return {};
    case form::Measure::Cost:
        break;
    }
    return money == form::MoneyScale::Rouble ? "rouble" : money == form::MoneyScale::Thousand ? "thousand" : "million";
}

class SpecReader {
public:
    SpecReader(const toml::table& root, const scenario::Draft& draft, text::Findings& findings)
        : m_draft(draft), m_faults("SPEC.toml", findings), m_root(root, "", m_faults) {}

    SweepSpec read() {
        readKind();
        if (readPlace()) {
            m_whatIf.emplace(m_draft, m_spec.scenario, m_spec.year);
            readTarget();
        }
        readAxes();
        readCounts();
        m_root.rejectUnknown();
        return std::move(m_spec);
    }

private:
    void readKind() {
        const auto word = m_root.text("kind");
        const auto kind = meaningOf(kinds, word);
        if (!kind && !word.empty()) {
            m_root.fault("kind", "«" + word + "»; ожидалось одно из: " + listed(kinds));
        }
        m_spec.kind = kind.value_or(SweepKind::Grid);
        m_hasKind = kind.has_value();
        const auto arithmetic = m_root.text("arithmetic", false);
        if (arithmetic == "exact") {
            m_spec.arithmetic = SweepArithmetic::Exact;
        } else if (!arithmetic.empty() && arithmetic != "double") {
            m_root.fault("arithmetic", "«" + arithmetic + "»; ожидалось double или exact");
        }
    }

    [[nodiscard]] bool readPlace() {
        const auto years = m_draft.years();
        const auto year = m_root.whole("year", years.front(), years.back());
        if (!year && !m_root.node("year")) {
            m_root.fault("year", "ключа нет");
        }
        m_spec.year = static_cast<int>(year.value_or(years.front()));
        const auto name = m_root.text("scenario", false);
        const auto* scenario = name.empty() ? m_draft.scenario(scenario::rootScenario) : m_draft.scenarioNamed(name);
        if (!scenario) {
            m_root.fault("scenario", "сценария «" + name + "» в плане нет");
        }
        if (scenario) {
            m_spec.scenario = scenario->id;
        }
        return year && scenario;
    }

    void readTarget() {
        const auto path = m_root.text("target");
        const auto unit = m_root.text("unit", false);
        if (path.empty()) {
            return;
        }
        auto target = findTarget(path, m_whatIf->edition(), m_whatIf->base());
        for (const auto& finding : target.findings) {
            m_root.fault("target", finding);
        }
        if (!target) {
            return;
        }
        const auto own = unitWord(target.value->measure, m_whatIf->edition().money);
        if (!unit.empty() && unit != own) {
            m_root.fault("unit", "«" + unit + "»; у ячейки «" + path + "» единица " + std::string(own) + " ("
                                     + unitName(target.value->measure, m_whatIf->edition()) + ")");
        }
        m_spec.target = std::move(*target.value);
    }

    void readAxes() {
        const auto* node = m_root.node("parameter");
        const auto* tables = node ? node->as_array() : nullptr;
        if (node && (!tables || !tables->is_array_of_tables())) {
            m_root.fault("parameter", "ожидались таблицы [[parameter]]");
            return;
        }
        const std::size_t count = tables ? tables->size() : 0;
        if (m_hasKind && m_spec.kind == SweepKind::Grid && (count < 1 || count > 2)) {
            m_root.fault("parameter", "для grid нужны одна или две таблицы [[parameter]]");
        }
        if (m_hasKind && m_spec.kind == SweepKind::MonteCarlo && count < 1) {
            m_root.fault("parameter", "для monte_carlo нужна хотя бы одна таблица [[parameter]]");
        }
        for (std::size_t i = 0; i < count; ++i) {
            readAxis(*tables->get(i)->as_table());
        }
    }

    [[nodiscard]] std::vector<std::string> rowsOf(SpecTable& table) {
        std::vector<std::string> rows;
        const auto* node = table.node("rows");
        if (!node) {
            return rows;
        }
        if (const auto* array = node->as_array()) {
            for (const auto& item : *array) {
                if (const auto row = item.value_exact<std::string>()) {
                    rows.push_back(*row);
                }
            }
        }
        if (!node->is_array() || rows.size() != node->as_array()->size()) {
            table.fault("rows", "ожидался список номеров строк в кавычках, например [\"28\", \"29.1\"]");
        }
        return rows;
    }

    void readAxis(const toml::table& source) {
        SpecTable table(source, "parameter.", m_faults);
        const auto name = table.text("name");
        const auto rows = rowsOf(table);
        SweepAxis axis;
        bool isKnown = false;
        if (m_whatIf && !name.empty()) {
            auto lever = findLever({name, rows}, *m_whatIf);
            for (const auto& finding : lever.findings) {
                table.fault("name", finding);
            }
            isKnown = static_cast<bool>(lever);
            if (lever) {
                axis.lever = std::move(*lever.value);
            }
        }
        if (m_spec.kind == SweepKind::Grid) {
            readSteps(table, axis, isKnown);
        }
        if (m_spec.kind == SweepKind::MonteCarlo) {
            axis.distribution = readDistribution(table, isKnown ? &axis.lever : nullptr);
        }
        if (m_hasKind) {
            table.rejectUnknown();
        }
        m_spec.axes.push_back(std::move(axis));
    }

    void readSteps(SpecTable& table, SweepAxis& axis, bool isKnown) {
        const auto from = table.number("from");
        const auto to = table.number("to");
        axis.steps = table.whole("steps", 1, mostSteps).value_or(1);
        if (!table.node("steps")) {
            table.fault("steps", "ключа нет");
        }
        if (!from || !to) {
            return;
        }
        axis.from = *from;
        axis.to = *to;
        if (*from > *to) {
            table.fault("to", "границы перепутаны: " + decimal::printRussian(*from) + " больше "
                                  + decimal::printRussian(*to));
        } else if (isKnown && requireKey(table, "from", *from, axis.lever)
                   && requireKey(table, "to", *to, axis.lever)) {
            for (const auto& finding : narrow(axis.lever, from, to)) {
                table.fault(*from < axis.lever.least.value ? "from" : "to", finding);
            }
        }
    }

    void readCounts() {
        m_spec.seed = static_cast<std::uint64_t>(m_root.whole("seed", 0, mostPoints).value_or(1));
        m_spec.bins = static_cast<int>(m_root.whole("bins", 1, mostBins).value_or(20));
        if (m_spec.kind == SweepKind::Tornado) {
            m_spec.percent = m_root.number("percent", false).value_or(Decimal(5));
            if (m_spec.percent.isNegative() || m_spec.percent.isZero() || m_spec.percent > Decimal(100)) {
                m_root.fault("percent", "ожидалось больше 0 и не больше 100");
            }
        }
        if (m_spec.kind == SweepKind::MonteCarlo) {
            m_spec.points = m_root.whole("points", 1, mostPoints).value_or(10'000);
            readPercentiles();
        }
        if (m_spec.kind == SweepKind::Grid) {
            m_spec.points = 1;
            for (const auto& axis : m_spec.axes) {
                m_spec.points = std::min(m_spec.points * axis.steps, mostPoints + 1);
            }
            if (m_spec.points > mostPoints) {
                m_root.fault("parameter", "точек больше 1 000 000 000");
            }
        }
    }

    void readPercentiles() {
        const auto* node = m_root.node("percentiles");
        if (!node) {
            for (const int percent : {5, 25, 50, 75, 95}) {
                m_spec.percentiles.emplace_back(percent);
            }
            return;
        }
        bool isRight = node->is_array();
        if (const auto* array = node->as_array()) {
            for (const auto& item : *array) {
                const auto percent = SpecTable::numberIn(item);
                isRight = isRight && percent && !percent->isNegative() && *percent <= Decimal(100);
                if (percent) {
                    m_spec.percentiles.push_back(*percent);
                }
            }
        }
        if (!isRight) {
            m_root.fault("percentiles", "ожидался список чисел от 0 до 100, например [5, 50, 95]");
        }
    }

    const scenario::Draft& m_draft;
    FileFaults m_faults;
    SpecTable m_root;
    std::optional<WhatIf> m_whatIf;
    SweepSpec m_spec;
    bool m_hasKind = false;
};

}  // namespace

text::Outcome<SweepSpec> readSweepSpec(std::string_view text, const scenario::Draft& draft) {
    text::Findings findings;
    if (const auto excess = form::tomlExcess(text)) {
        FileFaults("SPEC.toml", findings).add(excess->line, excess->sentence);
        return text::Outcome<SweepSpec>::failed(std::move(findings));
    }
    toml::table root;
    try {
        root = toml::parse(text);
    } catch (const toml::parse_error& error) {
        FileFaults("SPEC.toml", findings)
            .add(static_cast<int>(error.source().begin.line), "это не TOML: " + std::string(error.description()));
        return text::Outcome<SweepSpec>::failed(std::move(findings));
    }
    auto spec = SpecReader(root, draft, findings).read();
    if (!findings.empty()) {
        return text::Outcome<SweepSpec>::failed(std::move(findings));
    }
    return {std::move(spec), {}};
}

}  // namespace analysis
