#pragma once

#include <QList>

class QAction;
class QActionGroup;
class QWidget;

namespace ui {

/// Every act of the window, with its Russian name, picture and keys. Who listens is MainWindow's business.
struct WindowActions {
    explicit WindowActions(QWidget& window);

    QAction* newPlan;
    QAction* newFromLast;
    QAction* open;
    QAction* auditTable;
    QAction* loadInputs;
    QAction* loadTable;
    QAction* saveCopy;
    QAction* copies;
    QAction* print;
    QAction* exportTables;
    QAction* report;
    QAction* closePlan;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* cut;
    QAction* copy;
    QAction* copyHeadings;
    QAction* copyFull;
    QAction* paste;
    QAction* pastePreview;
    QAction* fillDown;
    QAction* clear;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* goToRow;
    QAction* formula;
    QAction* correct;
    QAction* takeFigures;
    QAction* takePlan;

    QAction* menus;
    QAction* cellMenu;
    QAction* back;
    QAction* forward;
    QAction* treePanel;
    QAction* checkPanel;
    QAction* inspectorPanel;
    QAction* nextPanel;
    QAction* previousPanel;
    QAction* passport;
    QAction* history;
    QAction* tableChart;  ///< beside the table in sight, where the form has one
    QAction* note;
    QAction* allYears;
    QAction* services;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QAction* resetLayout;
    QActionGroup* schemes;

    QAction* nextYear;
    QAction* previousYear;
    QAction* nextScenario;
    QAction* solve;
    QAction* indexRows;
    QAction* rebalance;
    QAction* sensitivity;
    QAction* sweep;
    QAction* previousScenario;
    QAction* populations;
    QAction* rules;
    QAction* norms;
    QAction* titles;
    QAction* formChanges;
    QAction* journal;
    QAction* charts;
    QAction* compare;
    QAction* checks;
    QAction* protocol;
    QAction* nextFinding;
    QAction* previousFinding;
    QAction* help;
    QAction* keyboard;
    QAction* about;

    /// Those that need a plan: hidden on the start page.
    [[nodiscard]] QList<QAction*> ofPlan() const;
};

}  // namespace ui
