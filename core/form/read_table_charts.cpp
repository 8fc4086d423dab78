#include "core/form/read_table_charts.h"

#include "core/form/split.h"

#include <algorithm>
#include <array>

namespace form {

namespace {

constexpr std::array tableChartKinds{
    Word<TableChart::Kind>{"mirror", TableChart::Kind::Mirror},
    Word<TableChart::Kind>{"pairs", TableChart::Kind::Pairs},
    Word<TableChart::Kind>{"sorted", TableChart::Kind::Sorted},
};

/// «0–4: 5 6 7 8 9; 5–9: 10 11 12 13 14», or «1 2 3», each row by itself. Lines may be parted anywhere.
std::vector<TableBar> readBars(std::string text) {
    std::erase(text, '\n');
    std::vector<TableBar> bars;
    for (const std::string& group : split(text, ";")) {
        const std::vector<std::string> sides = split(group, ":");
        if (sides.size() == 2) {
            bars.push_back({sides.front(), split(sides.back(), " ")});
            continue;
        }
        for (const std::string& row : split(group, " ")) {
            bars.push_back({{}, {row}});
        }
    }
    return bars;
}

class ChartCheck {
public:
    ChartCheck(const TableChart& chart, const Appendix& table, FileFaults& faults)
        : m_chart(chart), m_table(table), m_faults(faults) {}

    void run() {
        const bool hasSecond = m_chart.kind != TableChart::Kind::Sorted;
        checkColumn("first", m_chart.first);
        if (hasSecond || !m_chart.second.empty()) {
            checkColumn("second", m_chart.second);
        }
        if (!hasSecond && !m_chart.second.empty()) {
            fault("second", "у диаграммы вида sorted одна графа; ожидается, что ключа нет.");
        }
        checkWholes();
        checkSentence();
        for (const TableBar& bar : m_chart.bars) {
            for (const std::string& row : bar.rows) {
                if (m_table.row(row) == nullptr) {
                    fault("bars", "строки «" + row + "» нет; ожидается номер строки этого приложения.");
                }
            }
        }
    }

private:
    void checkWholes() {
        if (m_chart.firstWhole.empty() && m_chart.secondWhole.empty()) {
            return;
        }
        checkColumn("first_whole", m_chart.firstWhole);
        if (m_chart.second.empty() != m_chart.secondWhole.empty()) {
            fault("second_whole", "целое названо не у каждой графы; ожидается у обеих или ни у одной.");
        } else if (!m_chart.second.empty()) {
            checkColumn("second_whole", m_chart.secondWhole);
        }
        if (m_chart.partName.empty() || m_chart.wholeName.empty()) {
            fault("whole_name", "часть и целое не названы; ожидаются part_name и whole_name.");
        }
    }
    void checkSentence() {
        const bool hasPart = m_chart.sentence.find("{part}") != std::string::npos;
        const bool hasWhole = m_chart.sentence.find("{whole}") != std::string::npos;
        if (!m_chart.total.empty() && m_table.row(m_chart.total) == nullptr) {
            fault("total", "строки «" + m_chart.total + "» нет; ожидается номер строки этого приложения.");
        }
        if ((!m_chart.sentence.empty() && !hasPart) || (hasWhole && m_chart.firstWhole.empty())) {
            fault("sentence",
                  "«" + m_chart.sentence + "»; ожидается слово {part}, а {whole} – там, где есть first_whole.");
        }
    }
    void checkColumn(const std::string& key, const std::string& column) {
        const int at = m_table.columnIndex(column);
        if (at < 0 || m_table.columns[static_cast<std::size_t>(at)].type != ColumnType::Number) {
            fault(key, "«" + column + "» – не графа с числами; ожидается ключ столбца этого приложения.");
        }
    }
    void fault(const std::string& key, const std::string& sentence) {
        m_faults.addKey(0, "table_chart." + key,
                        "Приложение " + std::to_string(m_chart.appendix) + ", «" + m_chart.title + "»: " + sentence);
    }

    const TableChart& m_chart;
    const Appendix& m_table;
    FileFaults& m_faults;
};

}  // namespace

TableChart readTableChart(const toml::table& table, const FileFaults& faults) {
    TomlFields fields(table, "table_chart.", faults);
    TableChart chart;
    chart.appendix = fields.wholeNumber("appendix", 1, 999);
    chart.kind = fields.word<TableChart::Kind>("kind", tableChartKinds);
    chart.title = fields.filledText("title");
    chart.first = fields.filledText("first");
    chart.firstName = fields.optionalText("first_name");
    chart.second = fields.optionalText("second");
    chart.secondName = fields.optionalText("second_name");
    chart.firstWhole = fields.optionalText("first_whole");
    chart.secondWhole = fields.optionalText("second_whole");
    chart.partName = fields.optionalText("part_name");
    chart.wholeName = fields.optionalText("whole_name");
    chart.sentence = fields.optionalText("sentence");
    chart.total = fields.optionalText("total");
    chart.empty = fields.optionalText("empty");
    chart.bars = readBars(fields.filledText("bars"));
    fields.rejectUnknown();
    return chart;
}

void checkTableCharts(const std::vector<TableChart>& charts, const std::vector<AppendixReading>& readings,
                      text::Findings& findings) {
    FileFaults faults("edition.toml", findings);
    for (const TableChart& chart : charts) {
        const auto reading =
            std::ranges::find(readings, chart.appendix, [](const AppendixReading& one) { return one.appendix.number; });
        if (reading == readings.end()) {
            faults.addKey(0, "table_chart.appendix",
                          "Приложения " + std::to_string(chart.appendix)
                              + " в редакции нет; ожидается номер одного из них.");
            continue;
        }
        ChartCheck(chart, reading->appendix, faults).run();
    }
}

}  // namespace form
