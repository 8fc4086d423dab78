// Where the panels of the main window stand, and how wide they are.
#include "ui/check/check_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QScreen>
#include <QTimer>
#include <QToolBar>

namespace ui {
namespace {

constexpr int lowWindow = 740;
constexpr int narrowWindow = 1280;
constexpr int roomyWindow = 1600;
constexpr int wideScenario = 206;
constexpr int narrowScenario = 110;
/// What a table needs to be one; a remembered layout that leaves less is not believed.
constexpr int leastPage = 480;

struct PanelSizes {
    int tree;
    int inspector;
    int checks;
};

PanelSizes usualSizes(int windowWidth) {
    return windowWidth >= roomyWindow ? PanelSizes{230, 320, 107} : PanelSizes{198, 280, 107};
}

}  // namespace

/// A screen smaller than the usual window is filled, so that no edge of the window lies beyond it.
void MainWindow::takeUsualSize() {
    const QSize usual(1366, 768);
    const int frame = 36;
    resize(usual);
    const QSize room = screen()->availableSize();
    const bool small = room.width() < usual.width() + 2 || room.height() < usual.height() + frame;
    if (small && room.width() >= minimumWidth()) {
        setWindowState(windowState() | Qt::WindowMaximized);
    }
}

/// Where panels stand before a user moves them, and again where they were left.
void MainWindow::arrangePanels() {
    for (QDockWidget* dock : {m_treeDock, m_inspectorDock, m_checkDock}) {
        dock->setFloating(false);
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_treeDock);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_checkDock);
    for (QDockWidget* dock : {m_treeDock, m_inspectorDock, m_checkDock}) {
        dock->setVisible(true);
    }
    const QByteArray panels = m_memory.panels();
    const bool remembered = !panels.isEmpty() && restoreState(panels);
    if (remembered) {
        m_toolBar->setVisible(true);
        m_footBar->setVisible(true);
    }
    foldForSize();
    if (!remembered) {
        usePanelSizes();
    }
    // Before the window has its own size any sizes of panels are shared out anew.
    QTimer::singleShot(0, m_pages, [this, remembered] {
        if (!remembered || !panelsFit()) {
            usePanelSizes();
        }
    });
}

bool MainWindow::panelsFit() const {
    int beside = 0;
    for (const QDockWidget* dock : {m_treeDock, m_inspectorDock}) {
        if (dock->isVisible() && !dock->isFloating()) {
            beside += dock->width();
        }
    }
    return width() - beside >= leastPage;
}

void MainWindow::usePanelSizes() {
    const PanelSizes sizes = usualSizes(width());
    resizeDocks({m_treeDock, m_inspectorDock}, {sizes.tree, sizes.inspector}, Qt::Horizontal);
    resizeDocks({m_checkDock}, {sizes.checks}, Qt::Vertical);
}

/// Panels no user has moved follow the window when it becomes wide, or stops being so.
void MainWindow::followWidth(int before) {
    const PanelSizes old = usualSizes(before);
    const bool crossed = old.tree != usualSizes(width()).tree;
    const bool unmoved =
        m_treeDock->width() == old.tree && (m_inspectorDock->isHidden() || m_inspectorDock->width() == old.inspector);
    if (m_document != nullptr && crossed && unmoved) {
        QTimer::singleShot(0, m_pages, [this] { usePanelSizes(); });
    }
}

void MainWindow::foldForSize() {
    if (m_document == nullptr || m_checks == nullptr) {
        return;
    }
    const bool low = height() < lowWindow;
    if (m_checks->isFolded() != low) {
        m_checks->setFolded(low);
        if (!low) {
            // Three rows again, not the strip the low window left.
            QTimer::singleShot(0, m_checks,
                               [this] { resizeDocks({m_checkDock}, {usualSizes(width()).checks}, Qt::Vertical); });
        }
    }
    const bool narrow = width() < narrowWindow;
    // As wide whatever the scenarios are called: the year beside it must not move.
    m_scenarios->setFixedWidth(narrow ? narrowScenario : wideScenario);
    if (narrow != property("inspectorFolded").toBool()) {
        setProperty("inspectorFolded", narrow);
        if (narrow) {
            // Hiding unchecks the act, so what the user wants is kept aside until there is room again.
            setProperty("inspectorWanted", m_actions->inspectorPanel->isChecked());
            m_inspectorDock->setVisible(false);
            m_actions->inspectorPanel->setChecked(false);
        } else if (property("inspectorWanted").toBool()) {
            m_actions->inspectorPanel->setChecked(true);
            m_inspectorDock->setVisible(m_pages->appendix() != nullptr);
            QTimer::singleShot(0, m_pages, [this] {
                resizeDocks({m_inspectorDock}, {usualSizes(width()).inspector}, Qt::Horizontal);
            });
        }
    }
}

}  // namespace ui
