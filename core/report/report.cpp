#include "core/report/report.h"

#include "core/document/printed_tables.h"
#include "core/exchange/printed_comparison.h"
#include "core/programme/filled_table.h"
#include "core/report/key_figures.h"
#include "core/report/report_charts.h"
#include "core/writing/html_pages.h"
#include "core/writing/html_table.h"

#include <stdexcept>

namespace report {

namespace {

constexpr std::string_view reportStyle = R"(
body{margin:10mm auto;max-width:277mm;font:11pt "PT Sans","Liberation Sans",Arial,sans-serif;color:#1a202c;background:#fff}
header h1{font-size:20pt;margin:0 0 2mm}
header p,.legend,.hint{margin:0;color:#4a5568}
h2{font-size:14pt;margin:8mm 0 3mm}
h3{font-size:11pt;margin:0 0 2mm}
.cards{display:flex;flex-wrap:wrap;gap:4mm;margin:6mm 0 3mm}
.card{flex:1 1 60mm;border:.3mm solid #cbd5e0;border-radius:1.5mm;padding:3mm 4mm;break-inside:avoid}
.card .figure{font-size:20pt;font-weight:bold}
.card .figure span{font-size:10pt;font-weight:normal}
.trouble{color:#b03a2e}
svg{display:block;width:100%;max-width:230mm;font-size:12px;fill:#1a202c;break-inside:avoid}
details{margin:2mm 0;border-top:.2mm solid #cbd5e0;padding-top:2mm}
summary{cursor:pointer;font-weight:bold}
li{margin:1mm 0}
@page{size:A4;margin:15mm}
@media print{body{margin:0;max-width:none}.hint{display:none}}
)";

class Report {
public:
    explicit Report(const ReportSource& source) : m_source(source) {}

    std::string made() {
        m_body.open("body");
        writeHeader();
        writeKeyFigures(m_body, m_source);
        writeCharts(m_body, m_source);
        if (m_source.comparison) {
            writeComparison(*m_source.comparison);
        }
        writeTables();
        text::Xml html(text::Xml::Syntax::Html);
        html.open("html").attribute("lang", "ru").attribute("xmlns:x", "urn:schemas-microsoft-com:office:excel");
        html.open("head").open("meta").attribute("charset", "utf-8").close().open("title").words(title()).close();
        html.open("style").markup(writing::htmlTableStyle()).markup(reportStyle).markup(m_pages.style());
        html.close().close().append(std::move(m_body));
        return std::move(html).take() + "\n";
    }

private:
    [[nodiscard]] std::string title() const {
        return "Территориальная программа, " + m_source.draft.content().region + ", " + std::to_string(m_source.year)
               + " год";
    }

    void writeHeader() {
        m_body.open("header").open("h1").words(title()).close();
        m_body.open("p").words("Сценарий «" + m_source.draft.scenario(m_source.scenario)->name + "»").close();
        if (const std::string& origin = m_source.draft.content().origin; !origin.empty()) {
            m_body.open("p").words(origin).close();
        }
        m_body.close();
    }

    void writeComparison(const exchange::ComparisonReport& comparison) {
        const std::vector<std::string>& sides = comparison.comparison.sides;
        m_body.open("section")
            .open("h2")
            .words("Что изменилось: " + sides.back() + " против «" + sides.front() + "»")
            .close();
        writeReasons(m_body, comparison);
        for (const auto& [name, list] : comparison.overrides) {
            if (list.empty()) {
                continue;
            }
            m_body.open("h3").words("Изменения сценария «" + name + "»").close().open("ul");
            for (const scenario::OverrideLine& line : list) {
                m_body.open("li").words(line.sentence()).close();
            }
            m_body.close();
        }
        writeFolded("Сравнение по строкам",
                    {exchange::printedComparison(comparison, m_source.draft.content().region, {})});
        m_body.close();
    }

    void writeTables() {
        m_body.open("section").open("h2").words("Таблицы").close();
        m_body.open("p").attribute("class", "hint");
        m_body.words("Печатаются раскрытые таблицы, каждая на своём листе.").close();
        for (const form::Appendix& appendix : m_source.draft.edition().appendices) {
            if (programme::hasFigures(appendix, m_source.calculation)) {
                writeFolded("Приложение " + std::to_string(appendix.number) + ". " + appendix.shortTitle,
                            document::printedTables(m_source.draft, m_source.scenario, m_source.calculation,
                                                    appendix.number, std::vector{m_source.year}));
            }
        }
        m_body.close();
    }

    void writeFolded(const std::string& name, const std::vector<document::PrintedTable>& tables) {
        m_body.open("details").open("summary").words(name).close();
        for (const document::PrintedTable& table : tables) {
            writing::HtmlTable(m_body, table).write(m_pages.of(table.sheet), true);
        }
        m_body.close();
    }

    const ReportSource& m_source;
    text::Xml m_body{text::Xml::Syntax::Html};
    writing::HtmlPages m_pages;
};

}  // namespace

std::string asReport(const ReportSource& source) {
    if (source.calculation.year(source.year) == nullptr) {
        throw std::invalid_argument("no such year");
    }
    return Report(source).made();
}

}  // namespace report
