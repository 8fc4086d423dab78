#pragma once

#include "core/reading/mapped_table.h"
#include "core/reading/table_shape.h"
#include "ui/import/source_reading.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ui {

class ShownPlan;

/// One import while it is looked at: the sheet, what a person says of it, and what would become of each of its cells.
/// Nothing of the plan changes here before `take`.
class ImportSession : public QObject {
    Q_OBJECT

public:
    explicit ImportSession(ShownPlan& plan, QObject* parent = nullptr);

    /// The sheets of a file; the one that fits the wanted table best is chosen.
    void open(const SourceReading::Result& result);
    [[nodiscard]] const SourceReading::Result& source() const { return m_source; }
    [[nodiscard]] bool isOpen() const { return !m_source.tables.sheets.empty(); }
    /// Choices of former files, by the wording of their headings.
    void setShapes(std::vector<reading::TableShape> shapes) { m_shapes = std::move(shapes); }

    void chooseSheet(std::size_t sheet);
    [[nodiscard]] std::size_t sheet() const { return m_sheet; }
    [[nodiscard]] const sheet::Sheet& sheetShown() const { return m_source.tables.sheets[m_sheet]; }
    void chooseAppendix(int appendix);
    [[nodiscard]] const form::Appendix& appendix() const;
    /// A programme year, or one before them: then figures are facts.
    void chooseYear(int year);
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] bool isOfFacts() const;
    void chooseMoney(std::optional<int> power);
    void chooseMatching(reading::RowsBy matching);
    void chooseColumn(std::size_t field, const std::string& key);
    void chooseHeading(const reading::HeadingLines& lines);
    void takeOtherYear();
    void retype(const reading::SheetPlace& place, const QString& text);
    /// Everything said by a person or remembered of such files is forgotten.
    void readAnew();

    [[nodiscard]] const reading::TableChoices& choices() const { return m_choices; }
    [[nodiscard]] const reading::TableMapping& mapping() const { return m_mapping; }
    [[nodiscard]] const reading::ReadTable& table() const { return m_table; }
    [[nodiscard]] const std::vector<reading::MappedLine>& lines() const { return m_lines; }
    /// The day of the choices that were remembered of such a file; empty – none were.
    [[nodiscard]] QString knownSince() const { return m_knownSince; }
    [[nodiscard]] reading::TableShape shape() const;

    [[nodiscard]] std::vector<scenario::Setting> settingsOf(const std::vector<std::size_t>& cells) const;
    /// The table read again, for a plan that has changed meanwhile.
    void reread();

signals:
    /// Another file or sheet.
    void sheetChanged();
    /// The same sheet is read otherwise.
    void mappingChanged();

private:
    [[nodiscard]] reading::TableRequest request() const;
    [[nodiscard]] std::size_t bestSheet() const;
    void useKnownShape();

    ShownPlan& m_plan;
    SourceReading::Result m_source;
    std::vector<reading::TableShape> m_shapes;
    std::size_t m_sheet = 0;
    int m_appendix = 0;
    int m_year = 0;
    reading::TableChoices m_choices;
    reading::TableMapping m_mapping;
    reading::ReadTable m_table;
    std::vector<reading::MappedLine> m_lines;
    QString m_knownSince;
};

}  // namespace ui
