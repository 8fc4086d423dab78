#pragma once

#include "core/note/note.h"

#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QTextTable>

#include <string>
#include <vector>

namespace ui {

/// What a paragraph, a table or a piece of text of the sheet is in the note; kept in the formats of Qt's text, so that
/// editing carries it along.
enum NoteProperty {
    SectionProperty = QTextFormat::UserProperty + 1,
    OriginProperty,
    KindProperty,
    EditedProperty,
    YearProperty,
    SourceProperty,  ///< as the section has it
    ShownProperty,  ///< of a placeholder its words; of a table its kept lines
    CaptionProperty,  ///< stands over a table, and is no paragraph of its own
    SpareProperty,  ///< the line that Qt puts under a table
    PlaceholderProperty,  ///< of a piece of text: a figure of the plan
    RunProperty  ///< tells two figures apart that stand side by side
};

/// A paragraph, or a table, of the sheet.
struct SheetPlace {
    QTextBlock block;  ///< of a paragraph
    QTextTable* table = nullptr;
    std::string section;
};

/// A figure of the plan in a paragraph of the sheet.
struct BoundRun {
    int start = 0;
    int end = 0;
    std::string placeholder;
    QString words;
    bool isMissing = false;
    int year = 0;
};

/// The sections as a text of Qt, and back.
class NoteSheet {
public:
    explicit NoteSheet(QTextDocument& document) : m_document(document) {}

    void write(const std::vector<note::Section>& sections, int widthPx);
    /// The sections as they stand on the sheet; `former` knows which paragraphs were drafted once.
    [[nodiscard]] std::vector<note::Section> read(const std::vector<note::Section>& former) const;
    /// Everything of the note in its order, without captions and empty lines.
    [[nodiscard]] std::vector<SheetPlace> places() const;
    [[nodiscard]] static std::vector<BoundRun> runsOf(const QTextBlock& block);
    /// The figures that the block shows, placeholder by placeholder.
    [[nodiscard]] static note::Block blockOf(const SheetPlace& place);

    /// How an author's paragraph of the section stands.
    [[nodiscard]] static QTextBlockFormat authorsFormat(const QTextBlock& beside, note::Block::Kind kind);
    [[nodiscard]] static QTextCharFormat typeOf(note::Block::Kind kind, bool isTitle);
    [[nodiscard]] static QTextCharFormat boundFormat(const QTextCharFormat& type, const std::string& placeholder,
                                                     const QString& words, int run);
    [[nodiscard]] static note::Block::Kind kindOf(const QTextBlock& block);

private:
    class Writer;

    QTextDocument& m_document;
};

}  // namespace ui
