#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QMainWindow;
class QMenu;

namespace form {
struct Edition;
}

namespace ui {

class AppendixPage;
class WindowMemory;
struct WindowActions;

/// The menus of the window; those of a plan go when there is none.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    /// `table` gives the appendix in sight, null when another page is.
    WindowMenus(QMainWindow& window, const WindowActions& actions, WindowMemory& memory,
                const std::function<AppendixPage*()>& table);

    void setOfPlanVisible(bool visible);
    void showAppendices(const form::Edition& edition);
    /// Filled by whoever knows the scenarios.
    [[nodiscard]] QMenu& scenarioMenu() const { return *m_scenario; }
    [[nodiscard]] QMenu& cellMenu() const { return *m_cell; }

signals:
    void recentChosen(const QString& path);
    void appendixChosen(int number);

private:
    void makeFile();
    void makeEdit();
    void makeView(const std::function<AppendixPage*()>& table);
    void makeThemes(QMenu& view);
    void makePlan();
    void makeChecks();
    void makeHelp();
    void makeCell();
    void showRecent();
    [[nodiscard]] QMenu* add(const QString& name);
    void activateBar();

    QMainWindow& m_window;
    const WindowActions& m_actions;
    WindowMemory& m_memory;
    QList<QMenu*> m_ofPlan;
    QMenu* m_recent = nullptr;
    QMenu* m_appendices = nullptr;
    QMenu* m_scenario = nullptr;
    QMenu* m_cell = nullptr;
};

}  // namespace ui
