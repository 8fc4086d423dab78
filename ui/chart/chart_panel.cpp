#include "ui/chart/chart_panel.h"

#include "ui/chart/chart_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/file_names.h"
#include "ui/widgets/file_question.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <stdexcept>

namespace ui {
namespace {

constexpr int tableRow = 24;
constexpr int tableRoom = 14;
/// A picture is never smaller than this, however small the window.
constexpr QSize leastPicture(560, 320);

}  // namespace

ChartPanel::ChartPanel(ChartView* chart, QWidget* parent)
    : QWidget(parent),
      m_chart(chart),
      m_title(new ElidedLabel({}, this)),
      m_base(new ElidedLabel({}, this)),
      m_copy(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_table(new QTableWidget(this)),
      m_empty(new QWidget(this)),
      m_emptyWords(wrappedLabel({}, TextSize::Base, Role::Text2)),
      m_emptyAct(linkButton({})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    column->addLayout(makeTitle());
    column->addWidget(m_stack, 1);
    makeMenu();
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(tableRow);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    auto* words = new QVBoxLayout(m_empty);
    words->setContentsMargins(12, 8, 12, 8);
    words->addWidget(m_emptyWords);
    words->addWidget(m_emptyAct, 0, Qt::AlignLeft);
    words->addStretch(1);
    for (QWidget* page : {static_cast<QWidget*>(m_scroll), static_cast<QWidget*>(m_table), m_empty}) {
        m_stack->addWidget(page);
    }
    connect(m_emptyAct, &QAbstractButton::clicked, this, &ChartPanel::actRequested);
    connect(m_chart, &ChartView::copyRequested, this, &ChartPanel::copyPicture);
    connect(m_chart, &ChartView::tableRequested, this, &ChartPanel::toggleTable);
}

QHBoxLayout* ChartPanel::makeTitle() {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 8, 0);
    line->setSpacing(8);
    // The question stays whole; what stands beside it gives way.
    m_title->setLook(TextSize::Base, Role::Text, Weight::Bold);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_base->setLook(TextSize::Secondary, Role::Text2);
    line->addWidget(m_title);
    line->addWidget(m_base, 1);
    line->addWidget(m_copy);
    return line;
}

void ChartPanel::makeMenu() {
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setToolTip(QStringLiteral("Копировать диаграмму"));
    m_copy->setAccessibleName(QStringLiteral("Копировать диаграмму"));
    auto* menu = new QMenu(m_copy);
    const auto add = [&](const QString& name, auto act) {
        connect(menu->addAction(name), &QAction::triggered, this, act);
    };
    add(QStringLiteral("Копировать картинку, PNG"), &ChartPanel::copyPicture);
    add(QStringLiteral("Копировать рисунок, SVG"), &ChartPanel::copySvg);
    add(QStringLiteral("Копировать числа, CSV для таблиц"), [this] { copyCsv(CsvStyle::Spreadsheet); });
    add(QStringLiteral("Копировать числа, CSV с точкой и запятыми"), [this] { copyCsv(CsvStyle::Program); });
    menu->addSeparator();
    add(QStringLiteral("Сохранить…"), &ChartPanel::save);
    menu->addSeparator();
    add(QStringLiteral("Таблица или диаграмма\tF2"), &ChartPanel::toggleTable);
    m_copy->setMenu(menu);
}

void ChartPanel::setCaption(const ChartCaption& caption) {
    m_caption = caption;
    m_title->setText(caption.title);
    m_base->setText(caption.base);
    m_table->setAccessibleName(caption.title + QStringLiteral(", таблица"));
}

void ChartPanel::showEmpty(const QString& words, const QString& act) {
    m_emptyWords->setText(words);
    m_emptyAct->setText(act);
    m_emptyAct->setAccessibleName(act);
    m_emptyAct->setVisible(!act.isEmpty());
    m_emptyAct->updateGeometry();
    m_copy->setEnabled(false);
    m_stack->setCurrentWidget(m_empty);
}

void ChartPanel::showChart() {
    m_copy->setEnabled(true);
    if (showsTable()) {
        fillTable();
        return;
    }
    m_stack->setCurrentWidget(m_scroll);
    takeLeastHeight();
}

bool ChartPanel::isEmpty() const {
    return m_stack->currentWidget() == m_empty;
}

bool ChartPanel::showsTable() const {
    return m_stack->currentWidget() == m_table;
}

void ChartPanel::toggleTable() {
    if (isEmpty()) {
        return;
    }
    if (showsTable()) {
        m_stack->setCurrentWidget(m_scroll);
        takeLeastHeight();
        m_chart->setFocus(Qt::OtherFocusReason);
        return;
    }
    fillTable();
    m_stack->setCurrentWidget(m_table);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ChartPanel::fillTable() {
    const ChartTable table = m_chart->table();
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(table.header.size()));
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.header);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const std::vector<ChartCell>& cells = table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
            const ChartCell& cell = cells[static_cast<std::size_t>(column)];
            auto* item = new QTableWidgetItem(cell.text);
            item->setTextAlignment((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(column, m_table->columnWidth(column) + tableRoom);
    }
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(0, 0);
    }
}

bool ChartPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Escape) {
            toggleTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QSize ChartPanel::pictureSize() const {
    const int caption = m_copy->height() + 10;
    const QSize shown(m_scroll->width(),
                      std::max(m_scroll->height(), m_chart->leastHeight(m_scroll->width())) + caption);
    return shown.expandedTo(leastPicture);
}

void ChartPanel::copyPicture() {
    QApplication::clipboard()->setImage(chartImage(*m_chart, m_caption, pictureSize()));
}

void ChartPanel::copySvg() {
    auto* mime = new QMimeData;
    const QByteArray svg = chartSvg(*m_chart, m_caption, pictureSize());
    mime->setData(QStringLiteral("image/svg+xml"), svg);
    mime->setText(QString::fromUtf8(svg));
    QApplication::clipboard()->setMimeData(mime);
}

void ChartPanel::copyCsv(CsvStyle style) {
    QApplication::clipboard()->setText(chartCsv(m_chart->table(), style));
}

void ChartPanel::save() {
    const QString path = askFileToSave(
        this,
        {QStringLiteral("Сохранить диаграмму"), documentsFolder() + QLatin1Char('/') + fileNameOf(m_caption.title),
         QStringLiteral("Картинки PNG (*.png);;Рисунки SVG (*.svg);;Таблицы CSV (*.csv)"), QStringLiteral("png")});
    if (path.isEmpty()) {
        return;
    }
    try {
        saveChart(path, *m_chart, m_caption, pictureSize());
    } catch (const std::runtime_error& error) {
        emit faultTold(QString::fromStdString(error.what()));
    }
}

void ChartPanel::takeLeastHeight() {
    m_chart->setMinimumHeight(m_chart->leastHeight(m_scroll->viewport()->width()));
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    takeLeastHeight();
}

void ChartPanel::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
