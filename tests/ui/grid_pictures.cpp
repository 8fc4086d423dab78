// Not a test: writes pictures of the grid and of every cell state to look at.
//   QT_QPA_PLATFORM=offscreen grid_pictures FOLDER
#include "tests/ui/grid_demo_model.h"
#include "ui/form/cell_editor.h"
#include "ui/form/cell_painting.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_refusal.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/planner_style.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/titles.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <cstdio>
#include <ctime>
#include <memory>

using ui::CellFlag;
using ui::CellKind;

namespace {

class StatesSheet : public QWidget {
public:
    StatesSheet() { setFixedSize(683, 720); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), ui::color(ui::Role::Base));
        const ui::GridMetrics metrics;
        struct Example {
            const char* text;
            const char* name;
            ui::CellState state;
        };
        const std::array examples{
            Example{"0,318", "Введено", {CellKind::Entered, {}, false}},
            Example{"2\u00A0227,57", "По федеральному нормативу", {CellKind::FederalDefault, {}, false}},
            Example{"0,021", "Изменено в этом сценарии", {CellKind::Overridden, {}, false}},
            Example{"91,4", "Изменилось вслед за правкой", {CellKind::Computed, CellFlag::Consequence, false}},
            Example{"1\u00A0156,7", "Рассчитано", {CellKind::Computed, {}, false}},
            Example{"8\u00A0844,7", "Итог", {CellKind::Total, {}, true}},
            Example{"462,5", "С поправкой", {CellKind::Computed, CellFlag::Corrected, false}},
            Example{"Х", "Закрыто формой", {CellKind::Closed, {}, false}},
            Example{"–", "Прочерк формы", {CellKind::Dash, {}, false}},
            Example{"", "Не введено", {CellKind::Empty, {}, false}},
            Example{"", "Норматив не найден", {CellKind::Missing, {}, false}},
            Example{"4\u00A0278,2", "Итог неполный", {CellKind::Total, CellFlag::Incomplete, true}},
            Example{"0,02", "Есть примечание", {CellKind::Entered, CellFlag::Note, false}},
            Example{"2\u00A0396,3", "Предупреждение", {CellKind::Computed, CellFlag::Warning, false}},
            Example{"−0,3", "Ошибка", {CellKind::Entered, CellFlag::Error, false}}};
        int y = 43;
        for (const Example& example : examples) {
            const QRect cell(20, y, 105, 27);
            ui::paintValueCell(painter, cell, QString::fromUtf8(example.text), example.state, ui::CellFocus::None,
                               metrics);
            painter.setPen(ui::color(ui::Role::Grid));
            painter.drawRect(cell.adjusted(-1, -1, 0, 0));
            painter.setFont(ui::font(ui::TextSize::Base, ui::Weight::Bold));
            painter.setPen(ui::color(ui::Role::Text));
            painter.drawText(140, y + 19, QString::fromUtf8(example.name));
            y += 32;
        }
        int x = 20;
        for (int icon = 0; icon <= static_cast<int>(ui::Icon::WarningHollow); ++icon) {
            painter.drawPixmap(x, icon < 26 ? 622 : 650, ui::iconPixmap(static_cast<ui::Icon>(icon), ui::Role::Text));
            x = icon == 25 ? 20 : x + 25;
        }
    }
};

QWidget* controls() {
    auto* page = new QWidget;
    page->setFixedSize(900, 330);
    auto* column = new QVBoxLayout(page);
    auto* menu = new QMenuBar;
    for (const char* name : {"Файл", "Правка", "Вид"}) {
        menu->addMenu(QString::fromUtf8(name));
    }
    column->setMenuBar(menu);
    auto* strip = new ui::MessageStrip;
    strip->display(ui::StripKind::Warning, QStringLiteral("Правки от 11.03.2016, 18:20 ещё не переданы в общую папку."),
                   QStringLiteral("Передать"), QStringLiteral("Сравнить"));
    column->addWidget(strip);
    auto* line = new QHBoxLayout;
    auto* years = new ui::SegmentedSwitch(QStringLiteral("Год"));
    years->setItems({QStringLiteral("2015"), QStringLiteral("2016"), QStringLiteral("2017")});
    years->setCurrent(1);
    auto* list = new QComboBox;
    list->addItems({QStringLiteral("Рост скорой +5\u00A0%"), QStringLiteral("Базовый")});
    auto* button = new QPushButton(QStringLiteral("Выбрать…"));
    auto* act = new QPushButton(ui::icon(ui::Icon::Print, ui::Role::OnAccent), QStringLiteral("Печать…"));
    act->setProperty("accent", true);
    auto* tool = new QToolButton;
    tool->setIcon(ui::icon(ui::Icon::PanelLeft));
    tool->setCheckable(true);
    tool->setChecked(true);
    tool->setAutoRaise(true);
    auto* word = new QToolButton;
    word->setIcon(ui::icon(ui::Icon::Compare));
    word->setText(QStringLiteral("Сравнить"));
    word->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    word->setAutoRaise(true);
    for (QWidget* widget : {static_cast<QWidget*>(years), static_cast<QWidget*>(list), static_cast<QWidget*>(button),
                            static_cast<QWidget*>(act), static_cast<QWidget*>(tool), static_cast<QWidget*>(word)}) {
        line->addWidget(widget);
    }
    line->addStretch();
    column->addLayout(line);
    auto* second = new QHBoxLayout;
    auto* check = new QCheckBox(QStringLiteral("Только отличия"));
    check->setChecked(true);
    auto* plain = new QCheckBox(QStringLiteral("Все строки"));
    auto* field = new QLineEdit;
    field->setPlaceholderText(QStringLiteral("Найти план"));
    auto* tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Паспорт"));
    tabs->addTab(QStringLiteral("История"));
    for (QWidget* widget : {static_cast<QWidget*>(check), static_cast<QWidget*>(plain), static_cast<QWidget*>(field),
                            static_cast<QWidget*>(tabs), static_cast<QWidget*>(new ui::Badge(QStringLiteral("расчёт"))),
                            static_cast<QWidget*>(new ui::Badge(QStringLiteral("из акта"), ui::BadgeKind::Ok))}) {
        second->addWidget(widget);
    }
    second->addStretch();
    column->addLayout(second);
    auto* title = new ui::PanelTitle(QStringLiteral("Астраханская область"));
    title->setAddition(QStringLiteral("Стоимость по условиям оказания, 2016 год"));
    title->setClosable(QStringLiteral("Скрыть панель"));
    column->addWidget(title);
    column->addWidget(new ui::SectionTitle(QStringLiteral("Как получено")));
    auto* off = new QPushButton(QStringLiteral("Недоступно"));
    off->setEnabled(false);
    column->addWidget(off, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

void write(QWidget& widget, const QString& folder, const char* name, bool dark) {
    QCoreApplication::processEvents();
    const QString suffix = dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
    widget.grab().save(folder + QStringLiteral("/") + QString::fromUtf8(name) + suffix);
}

void drawLists(const QString& folder, bool dark) {
    QMenu menu;
    menu.addAction(ui::icon(ui::Icon::Undo), QStringLiteral("Отменить: объём, строка 02"))
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    QAction* chosen = menu.addAction(QStringLiteral("Панель проверок"));
    chosen->setCheckable(true);
    chosen->setChecked(true);
    menu.addSeparator();
    menu.addAction(QStringLiteral("Недоступно"))->setEnabled(false);
    menu.addMenu(QStringLiteral("Оформление"));
    menu.setActiveAction(chosen);
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    write(menu, folder, "menu", dark);

    QSplitter page;
    auto* tree = new QTreeWidget;
    tree->setFrameShape(QFrame::NoFrame);
    tree->setHeaderLabels({QStringLiteral("План"), QStringLiteral("Форма")});
    auto* top = new QTreeWidgetItem(tree, {QStringLiteral("Исходные данные"), QStringLiteral("2015")});
    for (const char* name : {"Численность", "Нормативы", "Коэффициенты"}) {
        new QTreeWidgetItem(top, {QString::fromUtf8(name), {}});
    }
    tree->expandAll();
    tree->setCurrentItem(top->child(1));
    page.addWidget(tree);
    auto* list = new QPlainTextEdit(QStringLiteral("Основание: письмо Минздрава."));
    page.addWidget(list);
    page.resize(600, 200);
    page.show();
    write(page, folder, "lists", dark);
}

void drawAll(const QString& folder, bool dark) {
    drawLists(folder, dark);
    StatesSheet states;
    states.show();
    write(states, folder, "states", dark);
    const std::unique_ptr<QWidget> page(controls());
    page->show();
    write(*page, folder, "controls", dark);

    GridDemoModel model;
    showScenarioOfThePicture(model);
    ui::FormGrid grid;
    ui::GridView& view = grid.view();
    view.setModel(&model);
    view.setHeading(GridDemoModel::heading());
    view.setPinnedRows({model.totalRow()});
    view.setCollapsedRows({QStringLiteral("07")});
    grid.resize(886, 505);
    grid.show();
    view.goTo(model.cell(QStringLiteral("02"), 5));
    write(grid, folder, "grid", dark);
    // Processor time: other work on the machine does not count.
    std::clock_t start = std::clock();
    const auto perPass = [&start] {
        const double spent = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC / 20;
        start = std::clock();
        return spent;
    };
    for (int pass = 0; pass < 20; ++pass) {
        view.viewport()->repaint();
    }
    std::printf("paint %.2f ms\n", perPass());

    start = std::clock();
    for (int pass = 0; pass < 20; ++pass) {
        view.layoutNow();
    }
    std::printf("layout %.2f ms\n", perPass());
    start = std::clock();
    for (int pass = 0; pass < 20; ++pass) {
        emit model.dataChanged(model.index(0, 0), model.index(50, 9));
        QCoreApplication::processEvents();
    }
    std::printf("change of all cells to paint %.2f ms\n", perPass());
    view.setBreadcrumbShown(true);

    view.goTo(model.cell(QStringLiteral("31"), 3));
    view.scrollTo(model.cell(QStringLiteral("29.1"), 3), QAbstractItemView::PositionAtTop);
    view.selectionModel()->select(
        QItemSelection(model.cell(QStringLiteral("29.2"), 3), model.cell(QStringLiteral("30"), 4)),
        QItemSelectionModel::ClearAndSelect);
    grid.resize(600, 505);
    write(grid, folder, "grid-range", dark);

    grid.resize(886, 505);
    view.selectionModel()->setCurrentIndex(model.cell(QStringLiteral("29.1"), 3), QItemSelectionModel::ClearAndSelect);
    QCoreApplication::processEvents();
    view.goTo(model.cell(QStringLiteral("29.3"), 3));
    view.editCurrent();
    if (auto* editor = view.viewport()->findChild<ui::CellEditor*>()) {
        editor->setText(QStringLiteral("0,3l8"));
        editor->setModified(true);
        emit view.cellDelegate().acceptRequested(editor, ui::EditStep::Down);
    }
    write(grid, folder, "grid-refused", dark);
    view.setZoom(130);
    write(grid, folder, "grid-zoom", dark);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::PlannerStyle);
    ui::Theme theme(ui::Scheme::Light);
    ui::applyFonts(application);
    const QString folder = QApplication::arguments().value(1, QStringLiteral("."));
    drawAll(folder, false);
    theme.setScheme(ui::Scheme::Dark);
    drawAll(folder, true);
    return 0;
}
