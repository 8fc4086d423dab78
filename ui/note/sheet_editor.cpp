#include "ui/note/sheet_editor.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace ui {
namespace {

constexpr int usualWidth = 600;
constexpr int barLeft = 66;
constexpr int barWidth = 3;
constexpr int iconLeft = 40;
constexpr int iconSize = 14;

QColor onPaper(Role role) {
    return roleColor(role, false);
}

bool isErasing(const QKeyEvent& event) {
    return event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete;
}

/// A key that would change the text.
bool isWriting(const QKeyEvent& event) {
    const bool hasText = !event.text().isEmpty() && event.text().at(0).isPrint()
                         && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    return hasText || isErasing(event) || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
           || event.matches(QKeySequence::Cut) || event.matches(QKeySequence::Paste)
           || event.matches(QKeySequence::DeleteEndOfWord) || event.matches(QKeySequence::DeleteStartOfWord);
}

bool isSectionTitle(const QTextBlock& block) {
    return block.blockFormat().property(OriginProperty).toString()
           == QString::fromLatin1(note::titleOrigin.data(), static_cast<qsizetype>(note::titleOrigin.size()));
}

}  // namespace

SheetEditor::SheetEditor(QWidget* parent) : QTextEdit(parent) {
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);  // one deed of the plan is one step, and the plan undoes it
    setAcceptDrops(false);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setAccessibleName(QStringLiteral("Текст пояснительной записки"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette paper = palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    setPalette(paper);
    setSheetWidth(usualWidth);
}

void SheetEditor::setSheetWidth(int pixels) {
    setFixedWidth(pixels + verticalScrollBar()->sizeHint().width());
}

void SheetEditor::show(const std::vector<note::Section>& sections) {
    const int place = verticalScrollBar()->value();
    const int cursor = textCursor().position();
    const QSignalBlocker quiet(this);
    sheet().write(sections, viewport()->width());
    QTextCursor back(document());
    back.setPosition(std::min(cursor, document()->characterCount() - 1));
    setTextCursor(back);
    verticalScrollBar()->setValue(place);
}

void SheetEditor::setStaleSections(const QSet<QString>& sections) {
    m_stale = sections;
    viewport()->update();
}

void SheetEditor::setStaleRuns(const QList<std::pair<int, int>>& runs) {
    QList<ExtraSelection> marks;
    for (const auto& [start, end] : runs) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(start);
        mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
        mark.format.setBackground(onPaper(Role::WarnSoft));
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        mark.format.setUnderlineColor(onPaper(Role::WarnMark));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

std::string SheetEditor::currentSection() const {
    if (const QTextTable* const table = currentTable()) {
        return table->format().property(SectionProperty).toString().toStdString();
    }
    for (QTextBlock block = textCursor().block(); block.isValid(); block = block.previous()) {
        const QString own = block.blockFormat().property(SectionProperty).toString();
        if (!own.isEmpty()) {
            return own.toStdString();
        }
    }
    return {};
}

QTextTable* SheetEditor::currentTable() const {
    return textCursor().currentTable();
}

std::optional<BoundRun> SheetEditor::currentRun() const {
    const int at = textCursor().position();
    for (const BoundRun& run : NoteSheet::runsOf(textCursor().block())) {
        if (run.start <= at && at <= run.end) {
            return run;
        }
    }
    return std::nullopt;
}

void SheetEditor::goToSection(const std::string& key) {
    for (const SheetPlace& place : sheet().places()) {
        if (place.section == key && place.block.isValid()) {
            QTextCursor cursor(place.block);
            setTextCursor(cursor);
            const double top = document()->documentLayout()->blockBoundingRect(place.block).top();
            constexpr int above = 12;
            verticalScrollBar()->setValue(static_cast<int>(top) - above);
            return;
        }
    }
}

void SheetEditor::select(int start, int end) {
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

note::Block::Kind SheetEditor::currentKind() const {
    return NoteSheet::kindOf(textCursor().block());
}

void SheetEditor::setKind(note::Block::Kind kind) {
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const QString origin = block.blockFormat().property(OriginProperty).toString();
    if (isReadOnly() || currentTable() != nullptr || block.blockFormat().property(CaptionProperty).toBool()
        || isSectionTitle(block)) {
        emit refused();
        return;
    }
    QTextBlockFormat format = NoteSheet::authorsFormat(block, kind);
    for (const int property : {OriginProperty, YearProperty, SourceProperty}) {
        format.setProperty(property, block.blockFormat().property(property));
    }
    format.setProperty(EditedProperty, !origin.isEmpty());
    cursor.setBlockFormat(format);
    QTextCursor whole(block);
    whole.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat weight;
    weight.setFontWeight(kind == note::Block::Kind::Heading ? QFont::Bold : QFont::Normal);
    whole.mergeCharFormat(weight);
    emit edited();
}

void SheetEditor::toggleBold() {
    if (isReadOnly() || currentTable() != nullptr || currentKind() == note::Block::Kind::Heading) {
        return;
    }
    QTextCharFormat format;
    format.setFontWeight(textCursor().charFormat().fontWeight() >= QFont::Bold ? QFont::Normal : QFont::Bold);
    textCursor().mergeCharFormat(format);
    mergeCurrentCharFormat(format);
    emit edited();
}

void SheetEditor::toggleItalic() {
    if (isReadOnly() || currentTable() != nullptr) {
        return;
    }
    QTextCharFormat format;
    format.setFontItalic(!textCursor().charFormat().fontItalic());
    textCursor().mergeCharFormat(format);
    mergeCurrentCharFormat(format);
    emit edited();
}

bool SheetEditor::insertPlaceholder(const std::string& placeholder, const QString& words) {
    if (isReadOnly() || !mayWrite()) {
        emit refused();
        return false;
    }
    QTextCursor cursor = textCursor();
    const QTextCharFormat type = NoteSheet::typeOf(currentKind(), isSectionTitle(cursor.block()));
    cursor.insertText(words, NoteSheet::boundFormat(type, placeholder, words, ++m_runs));
    cursor.insertText(QStringLiteral(" "), type);
    emit edited();
    return true;
}

void SheetEditor::unbind() {
    if (const auto run = currentRun(); run && !isReadOnly()) {
        QTextCursor cursor(document());
        cursor.setPosition(run->start);
        cursor.setPosition(run->end, QTextCursor::KeepAnchor);
        cursor.setCharFormat(NoteSheet::typeOf(currentKind(), false));
        emit edited();
    }
}

void SheetEditor::removeTable() {
    QTextTable* const table = currentTable();
    if (table == nullptr || isReadOnly()) {
        return;
    }
    QTextCursor cursor = table->firstCursorPosition();
    cursor.movePosition(QTextCursor::PreviousBlock);
    const bool hasCaption = cursor.block().blockFormat().property(CaptionProperty).toBool();
    QTextBlock caption = cursor.block();
    table->removeRows(0, table->rows());
    if (hasCaption) {
        QTextCursor whole(caption);
        whole.select(QTextCursor::BlockUnderCursor);
        whole.removeSelectedText();
    }
    emit edited();
}

void SheetEditor::markEdited() {
    const QSignalBlocker quiet(this);
    for (const SheetPlace& place : sheet().places()) {
        if (place.block.isValid() && NoteSheet::blockOf(place).isEdited
            && !place.block.blockFormat().property(EditedProperty).toBool()) {
            QTextBlockFormat mark;
            mark.setProperty(EditedProperty, true);
            QTextCursor(place.block).mergeBlockFormat(mark);
        }
    }
    viewport()->update();
}

bool SheetEditor::mayWrite() const {
    const QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    QTextCursor edge(document());
    for (const int at : {start, end}) {
        edge.setPosition(at);
        if (edge.currentTable() != nullptr || edge.block().blockFormat().property(CaptionProperty).toBool()) {
            return false;
        }
        for (const BoundRun& run : NoteSheet::runsOf(edge.block())) {
            if (run.start < at && at < run.end) {
                return false;
            }
        }
    }
    return true;
}

bool SheetEditor::wouldMeltCaption(int key) const {
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        return false;
    }
    const QTextBlock next = key == Qt::Key_Delete && cursor.atBlockEnd()        ? cursor.block().next()
                            : key == Qt::Key_Backspace && cursor.atBlockStart() ? cursor.block().previous()
                                                                                : QTextBlock();
    return next.isValid()
           && (next.blockFormat().property(CaptionProperty).toBool() || QTextCursor(next).currentTable() != nullptr);
}

bool SheetEditor::eraseRun(int key) {
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        return false;
    }
    for (const BoundRun& run : NoteSheet::runsOf(cursor.block())) {
        const bool isBeside = key == Qt::Key_Backspace ? run.end == cursor.position() : run.start == cursor.position();
        if (isBeside) {
            cursor.setPosition(run.start);
            cursor.setPosition(run.end, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            emit edited();
            return true;
        }
    }
    return false;
}

/// What is typed beside a figure is not the plan's.
void SheetEditor::typePlain() {
    const QTextCharFormat now = textCursor().charFormat();
    if (now.hasProperty(PlaceholderProperty)) {
        QTextCharFormat type = NoteSheet::typeOf(currentKind(), false);
        type.setFontItalic(now.fontItalic());
        if (now.fontWeight() >= QFont::Bold) {
            type.setFontWeight(QFont::Bold);
        }
        setCurrentCharFormat(type);
    }
}

void SheetEditor::breakParagraph() {
    QTextCursor cursor = textCursor();
    cursor.removeSelectedText();
    const QTextBlock block = cursor.block();
    const note::Block::Kind kind =
        currentKind() == note::Block::Kind::Item ? note::Block::Kind::Item : note::Block::Kind::Paragraph;
    const QTextBlockFormat own = NoteSheet::authorsFormat(block, kind);
    if (cursor.atBlockStart() && !block.text().isEmpty()) {
        const QTextBlockFormat former = block.blockFormat();
        cursor.insertBlock(former);
        QTextCursor above(cursor.block().previous());
        above.setBlockFormat(own);
    } else {
        cursor.insertBlock(own, NoteSheet::typeOf(kind, false));
    }
    setTextCursor(cursor);
    ensureCursorVisible();
    emit edited();
}

void SheetEditor::keyPressEvent(QKeyEvent* event) {
    if (!isWriting(*event)) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    if (isReadOnly() || !mayWrite() || wouldMeltCaption(event->key())) {
        emit refused();
        return;
    }
    if (isErasing(*event) && eraseRun(event->key())) {
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        breakParagraph();
        return;
    }
    if (!isErasing(*event)) {
        typePlain();
    }
    QTextEdit::keyPressEvent(event);
    emit edited();
}

void SheetEditor::inputMethodEvent(QInputMethodEvent* event) {
    if (isReadOnly() || !mayWrite()) {
        emit refused();
        event->ignore();
        return;
    }
    typePlain();
    QTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty()) {
        emit edited();
    }
}

void SheetEditor::insertFromMimeData(const QMimeData* source) {
    if (isReadOnly() || !mayWrite()) {
        emit refused();
        return;
    }
    bool isFirst = true;
    for (const QString& line : source->text().split(QLatin1Char('\n'))) {
        if (!isFirst) {
            breakParagraph();
        }
        isFirst = false;
        typePlain();
        QString words = line;
        textCursor().insertText(words.remove(QLatin1Char('\r')), currentCharFormat());
    }
    emit edited();
}

void SheetEditor::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();  // Qt's own menu offers undo of the text, which belongs to the plan
}

void SheetEditor::paintEvent(QPaintEvent* event) {
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintMarks(painter);
}

void SheetEditor::paintMarks(QPainter& painter) {
    const double scrolled = verticalScrollBar()->value();
    const QAbstractTextDocumentLayout& layout = *document()->documentLayout();
    int number = 0;
    for (const SheetPlace& place : sheet().places()) {
        QRectF rect =
            place.table != nullptr ? layout.frameBoundingRect(place.table) : layout.blockBoundingRect(place.block);
        rect.translate(0, -scrolled);
        if (place.block.isValid() && isSectionTitle(place.block)) {
            paintNumber(painter, place.block, ++number);
        }
        if (rect.bottom() < 0 || rect.top() > viewport()->height()) {
            continue;
        }
        if (m_stale.contains(QString::fromStdString(place.section))) {
            painter.fillRect(QRectF(0, rect.top(), barWidth, rect.height() + 6), onPaper(Role::WarnMark));
        }
        const QTextFormat format =
            place.table != nullptr ? QTextFormat(place.table->format()) : QTextFormat(place.block.blockFormat());
        const bool isAuthors = format.property(OriginProperty).toString().isEmpty();
        const bool isEdited = format.property(EditedProperty).toBool();
        if (place.table == nullptr && !isAuthors && !isEdited) {
            continue;
        }
        const Role role = place.table != nullptr ? Role::FieldLine : Role::Accent;
        painter.fillRect(QRectF(barLeft, rect.top() + 2, barWidth, rect.height() - 4), onPaper(role));
        const QPixmap sign =
            iconPixmap(place.table != nullptr ? Icon::Table : Icon::Note, Role::Accent, iconSize, devicePixelRatioF());
        painter.drawPixmap(QPointF(iconLeft, rect.top() + 2), sign);
    }
}

void SheetEditor::paintNumber(QPainter& painter, const QTextBlock& heading, int number) const {
    const QTextLayout& lines = *heading.layout();
    if (lines.lineCount() == 0) {
        return;
    }
    const QTextLine first = lines.lineAt(0);
    const QRectF words = first.naturalTextRect();
    const QPointF origin = document()->documentLayout()->blockBoundingRect(heading).topLeft();
    QFont type = document()->defaultFont();
    type.setBold(true);
    painter.setFont(type);
    painter.setPen(Qt::black);
    constexpr double gap = 5;
    const QString written = QString::number(number) + QLatin1Char('.');
    const double left = origin.x() + words.left() - QFontMetricsF(type).horizontalAdvance(written) - gap;
    painter.drawText(QPointF(left, origin.y() + first.y() + first.ascent() - verticalScrollBar()->value()), written);
}

}  // namespace ui
