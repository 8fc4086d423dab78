#pragma once

#include "core/document/page.h"
#include "core/note/composer.h"
#include "core/note/paper.h"
#include "ui/note/note_words.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace ui {

class EmptyNote;
class MessageStrip;
class SheetEditor;
class NoteInsertBar;
class NoteOutline;
class NotePanel;
class PanelTitle;
class RoleLabel;
class ShownPlan;

/// «Пояснительная записка»: outline, sheet, panel. What is typed is kept in the plan when the cursor leaves the
/// paragraph or the hands rest, one step of undo each; figures follow the plan when they are renewed.
class NotePage : public QWidget {
    Q_OBJECT

public:
    explicit NotePage(ShownPlan& plan, QWidget* parent = nullptr);

    [[nodiscard]] SheetEditor& editor() const { return *m_editor; }
    [[nodiscard]] NoteOutline& outline() const { return *m_outline; }
    [[nodiscard]] NotePanel& panel() const { return *m_panel; }
    [[nodiscard]] EmptyNote& empty() const { return *m_empty; }
    [[nodiscard]] NoteInsertBar& insertBar() const { return *m_insert; }
    [[nodiscard]] QPushButton& renewAllButton() const { return *m_renewAll; }
    /// Over the sheet: a stale section, or why what was typed is not taken.
    [[nodiscard]] MessageStrip& strip() const { return *m_strip; }
    [[nodiscard]] bool isEmpty() const;

    /// The note on its way to paper: as it stands on the sheet, a fresh draft while there is none.
    [[nodiscard]] note::Paper paper();
    /// «text», «odt», «html».
    [[nodiscard]] std::string bytes(const QString& suffix);
    [[nodiscard]] std::vector<document::Page> pages();

public slots:
    void compose();
    void renewSection();
    void renewAll();
    /// Keeps what is typed in the plan.
    void keep();
    /// The next figure of the section that is not that of the plan, or the one before.
    void showDifference(bool forward);

signals:
    /// Where a figure comes from: a cell or a parameter, in a year.
    void parameterRequested(const QString& path, int year);
    void printRequested();
    void exportRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class StripAct { None, Renew, OpenOrUnbind };

    [[nodiscard]] QWidget* makeTitle();
    [[nodiscard]] QWidget* makeBar();
    void addShortcut(const QKeySequence& keys, const std::function<void()>& act);
    void readPlan();
    void showStates();
    void showSection();
    void showStrip();
    void cursorMoved();
    void showKind();
    void refuseTyping();
    void actOnStrip(bool isFirst);
    void openFigure();
    void applySections(const std::vector<note::Section>& sections, const QString& title);
    void walkSections(int step);
    void offerFigures();
    void putFigure(const QString& placeholder);
    void offerTables();
    void putTable(const std::string& source);
    void fitPanels();
    [[nodiscard]] note::NotePlan plan() const;
    [[nodiscard]] const note::Section* section(const std::string& key) const;
    [[nodiscard]] QString titleOf(const note::Section& section) const;
    [[nodiscard]] bool isLocked() const;

    ShownPlan& m_plan;
    std::vector<note::Section> m_sections;  ///< as the plan keeps them
    std::vector<SectionLine> m_lines;
    std::map<std::string, std::vector<note::Difference>> m_differences;
    std::string m_current;
    int m_block = -1;  ///< the paragraph of the cursor
    int m_walked = -1;  ///< the difference of the section shown last
    bool m_typed = false;
    bool m_applying = false;
    bool m_stale = true;
    StripAct m_stripAct = StripAct::None;
    PanelTitle* m_title;
    QPushButton* m_renewAll;
    QComboBox* m_kinds;
    QComboBox* m_choice;  ///< of sections, where the outline has no room
    QStackedWidget* m_stack;
    QWidget* m_work;
    EmptyNote* m_empty;
    NoteOutline* m_outline;
    MessageStrip* m_strip;
    NoteInsertBar* m_insert;
    SheetEditor* m_editor;
    NotePanel* m_panel;
    QTimer* m_rest;
};

}  // namespace ui
