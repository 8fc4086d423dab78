#include "ui/window/window_actions.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QWidget>

namespace ui {
namespace {

class ActionMaker {
public:
    explicit ActionMaker(QWidget& window) : m_window(window) {}

    QAction* plain(const char* name, const QList<QKeySequence>& keys = {}) const {
        auto* action = new QAction(QString::fromUtf8(name), &m_window);
        action->setShortcuts(keys);
        QString tip = action->text();
        tip.remove(QChar(0x2026));
        if (!keys.isEmpty()) {
            tip += QStringLiteral(", ") + keys.first().toString(QKeySequence::NativeText);
        }
        action->setToolTip(tip);
        m_window.addAction(action);
        return action;
    }

    QAction* pictured(Icon picture, const char* name, const QList<QKeySequence>& keys = {}) const {
        QAction* action = plain(name, keys);
        action->setIcon(icon(picture));
        return action;
    }

    QAction* toggle(Icon picture, const char* name, const QList<QKeySequence>& keys) const {
        QAction* action = pictured(picture, name, keys);
        action->setCheckable(true);
        action->setChecked(true);
        return action;
    }

private:
    QWidget& m_window;
};

}  // namespace

WindowActions::WindowActions(QWidget& window) {
    const ActionMaker make(window);
    newPlan = make.pictured(Icon::Plus, "Новый план…", {QKeySequence(Qt::CTRL | Qt::Key_N)});
    newFromLast = make.plain("Новый план из прошлогоднего…", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    open = make.pictured(Icon::Folder, "Открыть…", {QKeySequence(Qt::CTRL | Qt::Key_O)});
    auditTable = make.plain("Проверить чужую таблицу…");
    loadInputs = make.plain("Загрузить исходные данные…");
    loadTable = make.plain("Загрузить таблицу из файла…");
    saveCopy = make.plain("Сохранить копию как…", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    copies = make.plain("Копии…");
    print = make.pictured(Icon::Print, "Печать…", {QKeySequence(Qt::CTRL | Qt::Key_P)});
    report = make.plain("Доклад руководителю…");
    exportTables = make.pictured(Icon::Export, "Выгрузить…", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    closePlan = make.plain("Закрыть план", {QKeySequence(Qt::CTRL | Qt::Key_W)});
    quit = make.plain("Выход", {QKeySequence(Qt::CTRL | Qt::Key_Q)});

    undo = make.pictured(Icon::Undo, "Отменить", {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo = make.pictured(Icon::Redo, "Вернуть",
                         {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    cut = make.plain("Вырезать", {QKeySequence(Qt::CTRL | Qt::Key_X)});
    copy = make.pictured(Icon::Copy, "Копировать", {QKeySequence(Qt::CTRL | Qt::Key_C)});
    copyFull = make.plain("Копировать все знаки");
    copyHeadings = make.plain("Копировать с заголовками", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    paste = make.pictured(Icon::Paste, "Вставить", {QKeySequence(Qt::CTRL | Qt::Key_V)});
    pastePreview = make.plain("Вставить с просмотром…", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)});
    fillDown = make.plain("Заполнить вниз", {QKeySequence(Qt::CTRL | Qt::Key_D)});
    clear = make.plain("Очистить");
    find = make.pictured(Icon::Find, "Найти…", {QKeySequence(Qt::CTRL | Qt::Key_F)});
    findNext = make.plain("Найти следующее", {QKeySequence(Qt::Key_F3)});
    findPrevious = make.plain("Найти предыдущее", {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    goToRow = make.plain("Перейти к строке…", {QKeySequence(Qt::CTRL | Qt::Key_G), QKeySequence(Qt::Key_F5)});
    formula = make.plain("Править в строке формулы", {QKeySequence(Qt::CTRL | Qt::Key_F2)});
    correct = make.pictured(Icon::Deviation, "Поправка…", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F2)});
    takeFigures = make.plain("Взять из приложений…");
    takePlan = make.plain("Принять из другого плана…");

    // Qt under X11 knows neither key.
    menus = make.plain("Меню окна", {QKeySequence(Qt::Key_F10)});
    cellMenu = make.plain("Меню того, что выбрано", {QKeySequence(Qt::SHIFT | Qt::Key_F10)});
    back = make.pictured(Icon::Back, "Назад", {QKeySequence(Qt::ALT | Qt::Key_Left)});
    forward = make.pictured(Icon::Forward, "Вперёд", {QKeySequence(Qt::ALT | Qt::Key_Right)});
    treePanel = make.toggle(Icon::PanelLeft, "Страницы плана", {QKeySequence(Qt::CTRL | Qt::Key_1)});
    checkPanel = make.toggle(Icon::PanelBottom, "Проверки под таблицей", {QKeySequence(Qt::CTRL | Qt::Key_2)});
    inspectorPanel = make.toggle(Icon::PanelRight, "Сведения о ячейке", {QKeySequence(Qt::CTRL | Qt::Key_3)});
    nextPanel = make.plain("Следующая панель", {QKeySequence(Qt::Key_F6)});
    previousPanel = make.plain("Предыдущая панель", {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    passport = make.pictured(Icon::Passport, "Паспорт", {QKeySequence(Qt::Key_F8)});
    passport->setToolTip(QStringLiteral("Паспорт числа, F8"));
    history = make.pictured(Icon::History, "История ячейки");
    tableChart = make.pictured(Icon::Chart, "График таблицы");
    tableChart->setCheckable(true);
    note = make.pictured(Icon::Note, "Примечание", {QKeySequence(Qt::SHIFT | Qt::Key_F2)});
    allYears = make.plain("Все годы рядом");
    allYears->setCheckable(true);
    services = make.plain("Столбец числа услуг");
    services->setCheckable(true);
    zoomIn = make.pictured(Icon::ZoomIn, "Крупнее",
                           {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make.pictured(Icon::ZoomOut, "Мельче", {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    zoomReset = make.plain("Масштаб 100\u00A0%", {QKeySequence(Qt::CTRL | Qt::Key_0)});
    resetLayout = make.pictured(Icon::Reset, "Исходное расположение");
    schemes = new QActionGroup(&window);
    const std::initializer_list<std::pair<const char*, Scheme>> names{
        {"Как в системе", Scheme::System}, {"Светлая", Scheme::Light}, {"Тёмная", Scheme::Dark}};
    for (const auto& [name, scheme] : names) {
        QAction* action = schemes->addAction(make.plain(name));
        action->setCheckable(true);
        action->setData(static_cast<int>(scheme));
    }

    nextYear = make.plain("Следующий год", {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    nextScenario = make.plain("Следующий сценарий", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_PageDown)});
    previousScenario = make.plain("Предыдущий сценарий", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_PageUp)});
    solve = make.plain("Подобрать под сумму…", {QKeySequence(Qt::Key_F7)});
    rebalance = make.plain("Перенести объёмы…");
    indexRows = make.plain("Проиндексировать…");
    sensitivity = make.plain("Что сильнее меняет итог");
    sweep = make.pictured(Icon::Sweep, "Перебрать варианты");
    previousYear = make.plain("Предыдущий год", {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    populations = make.pictured(Icon::People, "Численность");
    rules = make.pictured(Icon::Inputs, "Правила расчёта");
    norms = make.pictured(Icon::Norms, "Нормативы");
    titles = make.pictured(Icon::Document, "Титульные сведения");
    formChanges = make.plain("Новая редакция формы");
    journal = make.pictured(Icon::History, "Журнал");
    charts = make.pictured(Icon::Chart, "Диаграммы");
    compare = make.pictured(Icon::Compare, "Сравнить");
    compare->setToolTip(QStringLiteral("Сравнить сценарии"));
    checks = make.pictured(Icon::Check, "Все проверки");
    protocol = make.pictured(Icon::Print, "Протокол контроля…");
    nextFinding = make.plain("Следующее замечание", {QKeySequence(Qt::Key_F4)});
    previousFinding = make.plain("Предыдущее замечание", {QKeySequence(Qt::SHIFT | Qt::Key_F4)});
    help = make.pictured(Icon::Help, "Справка", {QKeySequence(Qt::Key_F1)});
    keyboard = make.plain("Клавиши");
    about = make.plain("О программе");
}

QList<QAction*> WindowActions::ofPlan() const {
    return {loadInputs,
            loadTable,
            copies,
            saveCopy,
            print,
            exportTables,
            report,
            closePlan,
            undo,
            redo,
            cut,
            copy,
            copyHeadings,
            copyFull,
            paste,
            pastePreview,
            norms,
            fillDown,
            clear,
            find,
            findNext,
            findPrevious,
            goToRow,
            correct,
            formula,
            back,
            forward,
            treePanel,
            checkPanel,
            inspectorPanel,
            nextPanel,
            previousPanel,
            allYears,
            services,
            passport,
            history,
            tableChart,
            note,
            zoomIn,
            zoomOut,
            zoomReset,
            resetLayout,
            nextYear,
            previousYear,
            solve,
            rebalance,
            indexRows,
            sensitivity,
            sweep,
            nextScenario,
            previousScenario,
            populations,
            rules,
            titles,
            formChanges,
            journal,
            charts,
            compare,
            checks,
            protocol,
            nextFinding,
            previousFinding,
            takeFigures,
            takePlan};
}

}  // namespace ui
