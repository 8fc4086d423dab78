#include "ui/window/panel_layout.h"

#include "ui/check/check_panel.h"
#include "ui/window/inspector.h"
#include "ui/window/project_tree.h"
#include "ui/window/tree_title.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_memory.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QTimer>

namespace ui {
namespace {

constexpr int lowWindow = 740;
constexpr int narrowWindow = 1280;
constexpr int roomyWindow = 1600;
constexpr int narrowestTree = 190;
constexpr int narrowestInspector = 250;
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

/// A head of no height; a plain widget would give the panel a negative size.
class NoTitle : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

QDockWidget* makeDock(QMainWindow& window, const char* name, const QString& title, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    window.addDockWidget(area, dock);
    dock->setVisible(false);
    return dock;
}

}  // namespace

PanelLayout::PanelLayout(QMainWindow& window, WindowMemory& memory, const WindowActions& actions)
    : QObject(&window), m_window(window), m_memory(memory), m_actions(actions) {
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_tree = makeDock(window, "tree", QStringLiteral("Страницы плана"), Qt::LeftDockWidgetArea);
    m_inspector = makeDock(window, "inspector", QStringLiteral("Сведения о ячейке"), Qt::RightDockWidgetArea);
    m_checks = makeDock(window, "checks", QStringLiteral("Проверки"), Qt::BottomDockWidgetArea);
    m_treeTitle = new TreeTitle(m_tree);
    connect(m_treeTitle, &TreeTitle::closeRequested, m_tree, &QDockWidget::close);
    m_tree->setTitleBarWidget(m_treeTitle);
    // The inspector and the findings begin with heads of their own.
    m_inspector->setTitleBarWidget(new NoTitle(m_inspector));
    m_checks->setTitleBarWidget(new NoTitle(m_checks));
    connectToggles();
}

void PanelLayout::connectToggles() {
    const std::initializer_list<std::pair<QDockWidget*, QAction*>> toggles{
        {m_tree, m_actions.treePanel}, {m_inspector, m_actions.inspectorPanel}, {m_checks, m_actions.checkPanel}};
    for (const auto& [dock, action] : toggles) {
        connect(action, &QAction::triggered, dock, &QDockWidget::setVisible);
        connect(dock, &QDockWidget::visibilityChanged, action, [dock = dock, action = action] {
            if (dock->parentWidget()->isVisible()) {
                action->setChecked(!dock->isHidden());
            }
        });
    }
}

void PanelLayout::hold(ProjectTree& tree, Inspector& inspector, CheckPanel& checks, const QString& region) {
    tree.setMinimumWidth(narrowestTree);
    inspector.setMinimumWidth(narrowestInspector);
    m_tree->setWidget(&tree);
    m_treeTitle->setRegion(region);
    m_inspector->setWidget(&inspector);
    m_checks->setWidget(&checks);
    m_findings = &checks;
    m_needs.cell = true;
}

void PanelLayout::arrange() {
    for (QDockWidget* dock : {m_tree, m_inspector, m_checks}) {
        dock->setFloating(false);
    }
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_tree);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_checks);
    for (QDockWidget* dock : {m_tree, m_inspector, m_checks}) {
        dock->setVisible(true);
    }
    const QByteArray panels = m_memory.panels();
    const bool remembered = !panels.isEmpty() && m_window.restoreState(panels);
    fold();
    if (!remembered) {
        useSizes();
    }
    // Before the window has its own size any sizes of panels are shared out anew.
    QTimer::singleShot(0, m_findings, [this, remembered] {
        if (!remembered || !fits()) {
            useSizes();
        }
    });
}

void PanelLayout::reset() {
    m_memory.forgetPanels();
    for (QAction* action : {m_actions.treePanel, m_actions.checkPanel, m_actions.inspectorPanel}) {
        action->setChecked(true);
    }
    m_wishOnForms = true;
    m_wishOnLists = false;
    arrange();
    if (m_needs.list) {
        setInspectorWish(false);
    }
    showFor(m_needs);
}

void PanelLayout::hide() {
    for (QDockWidget* dock : {m_tree, m_inspector, m_checks}) {
        dock->setVisible(false);
    }
}

void PanelLayout::showFor(const PageNeeds& needs) {
    if (needs.cell && needs.list != m_needs.list) {
        changeKind(needs.list);
    }
    const bool ofList = needs.cell ? needs.list : m_needs.list;
    m_needs = {needs.cell, needs.findings, ofList};
    const auto show = [](QDockWidget* dock, const QAction* wanted, bool useful) {
        const QSignalBlocker quiet(dock);
        dock->setVisible(useful && wanted->isChecked());
    };
    show(m_inspector, m_actions.inspectorPanel, needs.cell);
    show(m_checks, m_actions.checkPanel, needs.findings);
}

/// In a narrow window the panel is folded whatever is wished.
bool PanelLayout::inspectorWish() const {
    return m_inspectorFolded ? m_inspectorWanted : m_actions.inspectorPanel->isChecked();
}

void PanelLayout::setInspectorWish(bool wish) {
    if (m_inspectorFolded) {
        m_inspectorWanted = wish;
    }
    m_actions.inspectorPanel->setChecked(wish && !m_inspectorFolded);
}

/// Beside lists the inspector is open for whoever opened it there.
void PanelLayout::changeKind(bool list) {
    (list ? m_wishOnForms : m_wishOnLists) = inspectorWish();
    setInspectorWish(list ? m_wishOnLists : m_wishOnForms);
}

void PanelLayout::showInspector() {
    m_inspector->setVisible(true);
    m_actions.inspectorPanel->setChecked(true);
}

bool PanelLayout::fits() const {
    int beside = 0;
    for (const QDockWidget* dock : {m_tree, m_inspector}) {
        if (dock->isVisible() && !dock->isFloating()) {
            beside += dock->width();
        }
    }
    return m_window.width() - beside >= leastPage;
}

void PanelLayout::useSizes() {
    const PanelSizes sizes = usualSizes(m_window.width());
    m_window.resizeDocks({m_tree, m_inspector}, {sizes.tree, sizes.inspector}, Qt::Horizontal);
    m_window.resizeDocks({m_checks}, {sizes.checks}, Qt::Vertical);
}

void PanelLayout::followWindow(int before) {
    followWidth(before);
    fold();
}

/// Panels no user has moved follow the window when it becomes wide, or stops being so.
void PanelLayout::followWidth(int before) {
    const PanelSizes old = usualSizes(before);
    const bool crossed = old.tree != usualSizes(m_window.width()).tree;
    const bool unmoved =
        m_tree->width() == old.tree && (m_inspector->isHidden() || m_inspector->width() == old.inspector);
    if (m_findings != nullptr && crossed && unmoved) {
        QTimer::singleShot(0, m_findings, [this] { useSizes(); });
    }
}

bool PanelLayout::isNarrow() const {
    return m_window.width() < narrowWindow;
}

void PanelLayout::fold() {
    if (m_findings != nullptr) {
        foldChecks();
        foldInspector();
    }
}

void PanelLayout::foldChecks() {
    const bool low = m_window.height() < lowWindow;
    if (m_findings->isFolded() == low) {
        return;
    }
    m_findings->setFolded(low);
    if (!low) {
        // Three rows again, not the strip the low window left.
        QTimer::singleShot(0, m_findings, [this] {
            m_window.resizeDocks({m_checks}, {usualSizes(m_window.width()).checks}, Qt::Vertical);
        });
    }
}

void PanelLayout::foldInspector() {
    if (isNarrow() == m_inspectorFolded) {
        return;
    }
    m_inspectorFolded = isNarrow();
    if (m_inspectorFolded) {
        // Hiding unchecks the act, so what the user wants is kept aside until there is room again.
        m_inspectorWanted = m_actions.inspectorPanel->isChecked();
        m_inspector->setVisible(false);
        m_actions.inspectorPanel->setChecked(false);
    } else if (m_inspectorWanted) {
        m_actions.inspectorPanel->setChecked(true);
        m_inspector->setVisible(m_needs.cell);
        QTimer::singleShot(0, m_findings, [this] {
            m_window.resizeDocks({m_inspector}, {usualSizes(m_window.width()).inspector}, Qt::Horizontal);
        });
    }
}

}  // namespace ui
