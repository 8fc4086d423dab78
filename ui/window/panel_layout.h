#pragma once

#include <QObject>
#include <QPointer>

class QDockWidget;
class QMainWindow;

namespace ui {

class CheckPanel;
class Inspector;
class ProjectTree;
class TreeTitle;
class WindowMemory;
struct WindowActions;

/// What the page in sight makes use of.
struct PageNeeds {
    bool cell = false;  ///< it has cells with passports
    bool findings = false;
    bool list = false;  ///< rows of the plan: texts and marks want the width more than they want a passport
};

/// Where the panels of the window stand, how wide they are, and what folds in a small window.
class PanelLayout : public QObject {
    Q_OBJECT

public:
    PanelLayout(QMainWindow& window, WindowMemory& memory, const WindowActions& actions);

    /// The panels of a plan, until they are deleted.
    void hold(ProjectTree& tree, Inspector& inspector, CheckPanel& checks, const QString& region);
    /// Where panels stand before a user moves them, or again where they were left.
    void arrange();
    /// The same with nothing remembered.
    void reset();
    void hide();
    /// Panels about a cell make room for pages that have none, and come back as they were.
    void showFor(const PageNeeds& needs);
    void showInspector();
    /// The window has another size: `before` is its former width.
    void followWindow(int before);
    void fold();
    [[nodiscard]] bool isNarrow() const;

private:
    void connectToggles();
    void useSizes();
    [[nodiscard]] bool fits() const;
    void followWidth(int before);
    void foldChecks();
    void foldInspector();
    [[nodiscard]] bool inspectorWish() const;
    void setInspectorWish(bool wish);
    void changeKind(bool list);

    QMainWindow& m_window;
    WindowMemory& m_memory;
    const WindowActions& m_actions;
    QDockWidget* m_tree;
    QDockWidget* m_inspector;
    QDockWidget* m_checks;
    TreeTitle* m_treeTitle;
    QPointer<CheckPanel> m_findings;
    PageNeeds m_needs;
    bool m_wishOnForms = true;  ///< whether the inspector is open beside tables of the form
    bool m_wishOnLists = false;
    bool m_inspectorFolded = false;
    bool m_inspectorWanted = false;  ///< before it was folded
};

}  // namespace ui
