#include "ui/note/note_sheet.h"

#include "core/note/figure_words.h"
#include "core/note/paper.h"
#include "core/note/table_layout.h"
#include "ui/print/paper_font.h"
#include "ui/print/qt_text_measure.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>

#include <algorithm>
#include <set>

namespace ui {
namespace {

constexpr int bodyPixels = 14;
constexpr int tablePixels = 12;
constexpr double lineHeight = 118;
/// Of a sheet 600 pixels wide: 30 and 15 millimetres at the sides, 20 above and below.
constexpr double sideShare = 30.0 / 210;
constexpr double rightShare = 15.0 / 210;
constexpr double topShare = 20.0 / 210;
constexpr double indentShare = 12.5 / 210;

QColor ink(Role role) {
    // Paper is white in the dark theme too.
    return roleColor(role, false);
}

QString textOf(const std::string& words) {
    return QString::fromStdString(words);
}

QTextBlockFormat lookOf(note::Block::Kind kind, bool isTitle, double width) {
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    switch (kind) {
    case note::Block::Kind::Heading:
        format.setAlignment(isTitle ? Qt::AlignHCenter : Qt::AlignLeft);
        format.setTopMargin(isTitle ? 16 : 8);
        format.setBottomMargin(6);
        break;
    case note::Block::Kind::Item:
    case note::Block::Kind::Paragraph:
    case note::Block::Kind::Table:
        format.setAlignment(Qt::AlignJustify);
        format.setTextIndent(width * indentShare);
        format.setBottomMargin(4);
        break;
    }
    return format;
}

QFont sheetFont(int pixels) {
    QFont made(paperFamily());
    made.setPixelSize(pixels);
    return made;
}

void setPlace(QTextFormat& format, const std::string& section, const note::Block& block) {
    format.setProperty(SectionProperty, textOf(section));
    format.setProperty(OriginProperty, textOf(block.origin));
    format.setProperty(KindProperty, static_cast<int>(block.kind));
    format.setProperty(EditedProperty, block.isEdited);
    format.setProperty(YearProperty, block.year);
    format.setProperty(SourceProperty, textOf(block.source));
}

void takePlace(const QTextFormat& format, note::Block& block) {
    block.origin = format.property(OriginProperty).toString().toStdString();
    block.isEdited = format.property(EditedProperty).toBool();
    block.year = format.property(YearProperty).toInt();
    block.source = format.property(SourceProperty).toString().toStdString();
}

}  // namespace

/// Puts sections into a document, block after block.
class NoteSheet::Writer {
public:
    Writer(QTextDocument& document, int widthPx) : m_document(document), m_width(widthPx), m_cursor(&document) {}

    void write(const std::vector<note::Section>& sections) {
        m_document.clear();
        m_document.setDefaultFont(sheetFont(bodyPixels));
        m_document.setDocumentMargin(0);
        QTextFrameFormat frame = m_document.rootFrame()->frameFormat();
        frame.setLeftMargin(m_width * sideShare);
        frame.setRightMargin(m_width * rightShare);
        frame.setTopMargin(m_width * topShare / 2);
        frame.setBottomMargin(m_width * topShare);
        m_document.rootFrame()->setFrameFormat(frame);
        m_cursor = QTextCursor(&m_document);
        m_cursor.beginEditBlock();
        for (const note::Section& section : sections) {
            for (const note::Block& block : section.blocks) {
                if (block.kind == note::Block::Kind::Table) {
                    writeTable(section.key, block);
                } else {
                    writeBlock(section.key, block);
                }
            }
        }
        m_cursor.endEditBlock();
    }

private:
    void open(const QTextBlockFormat& format, const QTextCharFormat& type) {
        if (m_isFresh) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(type);
        } else {
            m_cursor.insertBlock(format, type);
        }
        m_isFresh = false;
    }

    void writeBlock(const std::string& section, const note::Block& block) {
        QTextBlockFormat format = lookOf(block.kind, block.isTitle(), m_width);
        setPlace(format, section, block);
        const QTextCharFormat type = typeOf(block.kind, block.isTitle());
        open(format, type);
        for (const note::ShownRun& run : note::shownRuns(block)) {
            QTextCharFormat piece = type;
            piece.setFontWeight(run.run.bold || block.kind == note::Block::Kind::Heading ? QFont::Bold : QFont::Normal);
            piece.setFontItalic(run.run.italic);
            m_cursor.insertText(textOf(run.words),
                                run.run.placeholder.empty()
                                    ? piece
                                    : boundFormat(piece, run.run.placeholder, textOf(run.words), ++m_runs));
        }
    }

    void writeTable(const std::string& section, const note::Block& block) {
        const note::Table table = note::readKeptTable(block.shown);
        if (table.columns.empty()) {
            return;
        }
        QTextBlockFormat above;
        above.setTopMargin(6);
        above.setBottomMargin(2);
        above.setProperty(SectionProperty, textOf(section));
        above.setProperty(CaptionProperty, true);
        QTextCharFormat caption;
        caption.setFontItalic(true);
        caption.setProperty(QTextFormat::FontPixelSize, tablePixels);
        open(above, caption);
        m_cursor.insertText(textOf(note::tableCaption(table, ++m_tables)), caption);
        QTextTableFormat format;
        setPlace(format, section, block);
        QStringList shown;
        for (const std::string& line : block.shown) {
            shown.append(textOf(line));
        }
        format.setProperty(ShownProperty, shown);
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(QColor(Qt::black));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(2);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(1);
        format.setColumnWidthConstraints(widths(table));
        QTextTable* const made = m_cursor.insertTable(static_cast<int>(table.lines.size()) + 1,
                                                      static_cast<int>(table.columns.size()), format);
        fill(*made, table);
        m_cursor.movePosition(QTextCursor::End);
        QTextBlockFormat spare;
        spare.setProperty(SpareProperty, true);
        spare.setProperty(SectionProperty, textOf(section));
        spare.setLineHeight(8, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(spare);
        m_isFresh = false;
    }

    /// As on paper, so that no figure is broken.
    QList<QTextLength> widths(const note::Table& table) {
        constexpr double paperWidth = 165;
        QList<QTextLength> lengths;
        for (const double width : note::columnWidths(table, paperWidth, m_measure)) {
            lengths.append(QTextLength(QTextLength::PercentageLength, 100 * width / paperWidth));
        }
        return lengths;
    }

    static void fill(QTextTable& made, const note::Table& table) {
        QTextCharFormat type;
        type.setProperty(QTextFormat::FontPixelSize, tablePixels);
        const auto put = [&](int row, int column, const std::string& words, Qt::Alignment alignment, bool bold) {
            QTextCursor cell = made.cellAt(row, column).firstCursorPosition();
            QTextBlockFormat block;
            block.setAlignment(alignment);
            cell.setBlockFormat(block);
            QTextCharFormat piece = type;
            piece.setFontWeight(bold ? QFont::Bold : QFont::Normal);
            cell.insertText(textOf(words), piece);
        };
        for (int column = 0; column < made.columns(); ++column) {
            const note::TableColumn& named = table.columns[static_cast<std::size_t>(column)];
            put(0, column, named.header, Qt::AlignHCenter, false);
            for (int row = 1; row < made.rows(); ++row) {
                const note::TableLine& line = table.lines[static_cast<std::size_t>(row) - 1];
                put(row, column, line.cells[static_cast<std::size_t>(column)],
                    named.isText ? Qt::AlignLeft : Qt::AlignRight, line.isTotal);
            }
        }
    }

    QTextDocument& m_document;
    double m_width;
    QTextCursor m_cursor;
    QtTextMeasure m_measure;
    bool m_isFresh = true;
    int m_tables = 0;
    int m_runs = 0;
};

void NoteSheet::write(const std::vector<note::Section>& sections, int widthPx) {
    Writer(m_document, widthPx).write(sections);
}

QTextCharFormat NoteSheet::typeOf(note::Block::Kind kind, bool isTitle) {
    QTextCharFormat type;
    type.setProperty(QTextFormat::FontPixelSize, bodyPixels);
    type.setForeground(QColor(Qt::black));
    type.setFontWeight(kind == note::Block::Kind::Heading || isTitle ? QFont::Bold : QFont::Normal);
    return type;
}

QTextCharFormat NoteSheet::boundFormat(const QTextCharFormat& type, const std::string& placeholder,
                                       const QString& words, int run) {
    QTextCharFormat format = type;
    const bool isMissing = words == textOf(std::string(note::emptyPlace));
    format.setProperty(PlaceholderProperty, textOf(placeholder));
    format.setProperty(ShownProperty, words);
    format.setProperty(RunProperty, run);
    const auto read = form::parsePlaceholder(placeholder);
    const bool isFigure = read && read.value->subject == form::NotePlaceholder::Subject::Figure;
    if (isMissing || isFigure) {
        format.setForeground(ink(isMissing ? Role::Warn : Role::Accent));
    }
    format.setUnderlineStyle(isMissing ? QTextCharFormat::DashUnderline : QTextCharFormat::DotLine);
    format.setUnderlineColor(ink(isMissing ? Role::WarnMark : Role::FieldLine));
    if (isMissing) {
        format.setBackground(ink(Role::WarnSoft));
    }
    return format;
}

QTextBlockFormat NoteSheet::authorsFormat(const QTextBlock& beside, note::Block::Kind kind) {
    const double width = beside.document()->rootFrame()->frameFormat().leftMargin() / sideShare;
    QTextBlockFormat format = lookOf(kind, false, width);
    note::Block own;
    own.kind = kind;
    own.year = beside.blockFormat().property(YearProperty).toInt();
    setPlace(format, beside.blockFormat().property(SectionProperty).toString().toStdString(), own);
    return format;
}

note::Block::Kind NoteSheet::kindOf(const QTextBlock& block) {
    return static_cast<note::Block::Kind>(block.blockFormat().property(KindProperty).toInt());
}

std::vector<BoundRun> NoteSheet::runsOf(const QTextBlock& block) {
    std::vector<BoundRun> runs;
    int last = 0;
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        const QTextFragment fragment = piece.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (!format.hasProperty(PlaceholderProperty)) {
            last = 0;
            continue;
        }
        const int run = format.property(RunProperty).toInt();
        if (run == last && !runs.empty()) {
            runs.back().end = fragment.position() + fragment.length();
            continue;
        }
        last = run;
        const QString words = format.property(ShownProperty).toString();
        runs.push_back({fragment.position(), fragment.position() + fragment.length(),
                        format.property(PlaceholderProperty).toString().toStdString(), words,
                        words == textOf(std::string(note::emptyPlace)),
                        block.blockFormat().property(YearProperty).toInt()});
    }
    return runs;
}

std::vector<SheetPlace> NoteSheet::places() const {
    std::vector<SheetPlace> places;
    std::string section;
    for (auto at = m_document.rootFrame()->begin(); !at.atEnd(); ++at) {
        if (auto* table = qobject_cast<QTextTable*>(at.currentFrame())) {
            places.push_back({{}, table, table->format().property(SectionProperty).toString().toStdString()});
            section = places.back().section;
        } else if (const QTextBlock block = at.currentBlock(); block.isValid()) {
            const QString own = block.blockFormat().property(SectionProperty).toString();
            section = own.isEmpty() ? section : own.toStdString();
            if (!block.blockFormat().property(CaptionProperty).toBool() && !block.text().trimmed().isEmpty()) {
                places.push_back({block, nullptr, section});
            }
        }
    }
    return places;
}

note::Block NoteSheet::blockOf(const SheetPlace& place) {
    note::Block block;
    if (place.table != nullptr) {
        block.kind = note::Block::Kind::Table;
        takePlace(place.table->format(), block);
        for (const QString& line : place.table->format().property(ShownProperty).toStringList()) {
            block.shown.push_back(line.toStdString());
        }
        return block;
    }
    const QTextBlockFormat format = place.block.blockFormat();
    takePlace(format, block);
    block.kind = kindOf(place.block);
    const bool isHeading = block.kind == note::Block::Kind::Heading;
    std::vector<form::NoteRun> runs;
    int last = 0;
    for (auto piece = place.block.begin(); !piece.atEnd(); ++piece) {
        const QTextCharFormat type = piece.fragment().charFormat();
        form::NoteRun run;
        run.bold = !isHeading && type.fontWeight() >= QFont::Bold;
        run.italic = type.fontItalic();
        const int number = type.property(RunProperty).toInt();
        if (type.hasProperty(PlaceholderProperty)) {
            if (number == last) {
                continue;
            }
            run.placeholder = type.property(PlaceholderProperty).toString().toStdString();
            block.shown.push_back(type.property(ShownProperty).toString().toStdString());
        } else {
            QString words = piece.fragment().text();
            words.replace(QChar::LineSeparator, QLatin1Char(' ')).remove(QChar::ObjectReplacementCharacter);
            run.text = words.toStdString();
        }
        last = number;
        runs.push_back(std::move(run));
    }
    const std::string written = form::writeMarkup(runs);
    // The same words may be written in two ways: what the template says stays as it says it.
    if (written != form::writeMarkup(form::readMarkup(block.source))) {
        block.source = written;
        block.isEdited = !block.origin.empty();
    }
    return block;
}

std::vector<note::Section> NoteSheet::read(const std::vector<note::Section>& former) const {
    std::vector<note::Section> sections;
    for (const note::Section& section : former) {
        sections.push_back({section.key, section.known, {}});
    }
    std::set<std::pair<std::string, std::string>> seen;
    for (const SheetPlace& place : places()) {
        const auto section = std::ranges::find(sections, place.section, &note::Section::key);
        if (section == sections.end()) {
            continue;
        }
        note::Block block = blockOf(place);
        // A paragraph that was parted in two: the second part is the author's.
        if (!block.origin.empty() && !seen.emplace(place.section, block.origin).second) {
            block.origin.clear();
            block.isEdited = false;
        }
        section->blocks.push_back(std::move(block));
    }
    return sections;
}

}  // namespace ui
