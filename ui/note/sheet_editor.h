#pragma once

#include "ui/note/note_sheet.h"

#include <QSet>
#include <QTextEdit>

#include <optional>

namespace ui {

/// The sheet of the note: white in both themes, marks of the plan and of the author in its left margin. A figure of the
/// plan and a bound table cannot be typed over.
class SheetEditor : public QTextEdit {
    Q_OBJECT

public:
    explicit SheetEditor(QWidget* parent = nullptr);

    void show(const std::vector<note::Section>& sections);
    [[nodiscard]] NoteSheet sheet() const { return NoteSheet(*document()); }
    void setStaleSections(const QSet<QString>& sections);
    /// Figures that are not those of the plan: their places on the sheet.
    void setStaleRuns(const QList<std::pair<int, int>>& runs);
    void setSheetWidth(int pixels);

    [[nodiscard]] std::string currentSection() const;
    /// The figure at the cursor.
    [[nodiscard]] std::optional<BoundRun> currentRun() const;
    void goToSection(const std::string& key);
    void select(int start, int end);
    void setKind(note::Block::Kind kind);
    [[nodiscard]] note::Block::Kind currentKind() const;
    void toggleBold();
    void toggleItalic();
    /// At the cursor; false where nothing may be put there.
    bool insertPlaceholder(const std::string& placeholder, const QString& words);
    /// The figure at the cursor becomes the author's words.
    void unbind();
    /// The bound table at the cursor goes off the sheet.
    void removeTable();
    /// Paragraphs of the draft whose words are the author's now have his mark.
    void markEdited();
    [[nodiscard]] QTextTable* currentTable() const;

signals:
    /// What was typed is not taken: on a figure of the plan or in a bound table.
    void refused();
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// Whether the selection, or the place of the cursor, may be written over.
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] bool wouldMeltCaption(int key) const;
    /// Takes a whole figure beside the cursor away; false where none is there.
    bool eraseRun(int key);
    void breakParagraph();
    void typePlain();
    void paintMarks(QPainter& painter);
    /// «4.» before the heading of a section: it is counted, not written.
    void paintNumber(QPainter& painter, const QTextBlock& heading, int number) const;

    QSet<QString> m_stale;
    int m_runs = 100'000;  ///< numbers of figures put in by hand
};

}  // namespace ui
