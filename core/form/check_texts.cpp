#include "core/form/check_texts.h"

#include "core/form/edition_text.h"
#include "core/form/file_faults.h"
#include "core/form/text_words.h"

namespace form {

namespace {

using Words = std::span<const std::string_view>;

/// The texts of one appendix, file by file.
class TextChecks {
public:
    TextChecks(const AppendixReading& reading, text::Findings& findings) : m_reading(reading), m_findings(findings) {}

    void run() {
        const Appendix& appendix = m_reading.appendix;
        checkKey("title", appendix.title, titleWords);
        checkKey("short_title", appendix.shortTitle, {});
        checkKey("year_header", appendix.yearHeader, headingWords);
        checkKey("corner", appendix.paper.corner, cornerWords);
        for (std::size_t i = 0; i < appendix.leading.size(); ++i) {
            checkHeading(appendix.leading[i], m_reading.leadingLines[i], {});
        }
        for (std::size_t i = 0; i < appendix.columns.size(); ++i) {
            checkHeading(appendix.columns[i], m_reading.columnLines[i], headingWords);
            // Without a short name the heading stands for it, and was looked at.
            const Column& column = appendix.columns[i];
            if (!column.header.empty() && column.shortName != column.header.back()) {
                checkField("columns", m_reading.columnLines[i], "short_name", column.shortName);
            }
        }
        for (std::size_t i = 0; i < appendix.rows.size(); ++i) {
            checkField("rows", m_reading.rowLines[i], "label", appendix.rows[i].label);
            checkField("rows", m_reading.rowLines[i], "unit", appendix.rows[i].unit);
        }
        for (std::size_t i = 0; i < appendix.notes.size(); ++i) {
            checkField("notes", m_reading.noteLines[i], "text", appendix.notes[i].text);
        }
    }

private:
    void checkKey(std::string_view key, const std::string& text, Words known) {
        const auto line = m_reading.keyLines.find(key);
        FileFaults faults("edition.toml", m_findings);
        for (std::string& sentence : unknownTextWords(text, known)) {
            faults.addKey(line == m_reading.keyLines.end() ? 0 : line->second, "appendix." + std::string(key),
                          std::move(sentence));
        }
    }

    void checkField(std::string_view table, int line, std::string_view column, const std::string& text,
                    Words known = {}) {
        FileFaults faults(appendixFile(m_reading.appendix.number, table), m_findings);
        for (std::string& sentence : unknownTextWords(text, known)) {
            faults.add(line, column, std::move(sentence));
        }
    }

    template <class AnyColumn>
    void checkHeading(const AnyColumn& column, int line, Words known) {
        for (const std::string& level : column.header) {
            checkField("columns", line, "header", level, known);
        }
        for (const std::string& level : column.shortHeader) {
            checkField("columns", line, "short_header", level, known);
        }
    }

    const AppendixReading& m_reading;
    text::Findings& m_findings;
};

}  // namespace

void checkTexts(const Manifest& form, text::Findings& findings) {
    for (const AppendixReading& reading : form.appendices) {
        TextChecks(reading, findings).run();
    }
}

}  // namespace form
