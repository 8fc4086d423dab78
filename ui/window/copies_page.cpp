#include "ui/window/copies_page.h"

#include "ui/widgets/text_labels.h"
#include "ui/window/page_title.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int mostKept = 1000;
constexpr int rowHeight = 24;
constexpr int numberWidth = 72;
constexpr int timeWidth = 180;

QTableWidgetItem* cell(const QString& text, Qt::Alignment side) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(side | Qt::AlignVCenter);
    return item;
}

QString sizeWords(qint64 bytes) {
    const QLocale russian(QLocale::Russian);
    constexpr double kibi = 1024;
    const double size = static_cast<double>(bytes) / kibi;
    return size < kibi ? russian.toString(size, 'f', 0) + QStringLiteral("\u00A0КБ")
                       : russian.toString(size / kibi, 'f', 1) + QStringLiteral("\u00A0МБ");
}

}  // namespace

CopiesPage::CopiesPage(QWidget* parent)
    : QWidget(parent),
      m_list(new QTableWidget(0, 3, this)),
      m_nothing(wrappedLabel(QStringLiteral("Копий ещё нет. Копия делается, когда план открывают для изменения, если с "
                                            "прошлой копии он изменился."),
                             TextSize::Base, Role::Text2)),
      m_kept(new QSpinBox),
      m_open(new QPushButton(QStringLiteral("Сохранить как план…"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* title = new PageTitle(QStringLiteral("Копии"), this);
    title->setAddition(QStringLiteral("План перед каждой работой с ним, последние сверху"));
    auto* keptName = new QLabel(QStringLiteral("Хранить копий:"), title);
    keptName->setBuddy(m_kept);
    m_kept->setRange(0, mostKept);
    m_kept->setAccessibleName(QStringLiteral("Сколько копий хранить"));
    m_kept->setToolTip(QStringLiteral("Лишние копии, самые старые, убираются. 0 – копий не делать"));
    title->addControl(keptName);
    title->addControl(m_kept);
    title->addControl(m_open);
    column->addWidget(title);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 0, 0);
    inset->addWidget(m_list);
    m_nothing->setContentsMargins(4, 8, 12, 8);
    inset->addWidget(m_nothing, 1, Qt::AlignTop);
    column->addLayout(inset, 1);
    m_list->setHorizontalHeaderLabels(
        {QStringLiteral("№ копии"), QStringLiteral("Когда сделана"), QStringLiteral("Размер")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->setVisible(false);
    m_list->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->setAccessibleName(QStringLiteral("Копии плана"));
    setFocusProxy(m_list);
    connect(m_open, &QPushButton::clicked, this, &CopiesPage::requestPlan);
    connect(m_list, &QTableWidget::cellActivated, this, &CopiesPage::requestPlan);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &CopiesPage::showState);
    connect(m_kept, &QSpinBox::valueChanged, this, &CopiesPage::keptChanged);
    showState();
}

void CopiesPage::setCopies(const std::vector<KeptCopy>& copies) {
    m_copies = copies;
    m_list->setRowCount(static_cast<int>(copies.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const KeptCopy& copy = copies[static_cast<std::size_t>(row)];
        m_list->setItem(row, 0, cell(QString::number(copy.number), Qt::AlignRight));
        m_list->setItem(row, 1, cell(copy.time.toString(QStringLiteral("dd.MM.yyyy, HH:mm:ss")), Qt::AlignLeft));
        m_list->setItem(row, 2, cell(sizeWords(copy.bytes), Qt::AlignRight));
    }
    if (!copies.empty()) {
        m_list->setCurrentCell(0, 0);
    }
    showState();
}

void CopiesPage::setKept(int count) {
    const QSignalBlocker quiet(m_kept);
    m_kept->setValue(count);
}

void CopiesPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_list->setColumnWidth(0, numberWidth);
    m_list->setColumnWidth(1, timeWidth);
    m_list->setColumnWidth(2, numberWidth);
}

void CopiesPage::requestPlan() {
    const int row = m_list->currentRow();
    if (row >= 0 && static_cast<std::size_t>(row) < m_copies.size()) {
        emit planRequested(m_copies[static_cast<std::size_t>(row)].number);
    }
}

void CopiesPage::showState() {
    m_list->setVisible(!m_copies.empty());
    m_nothing->setVisible(m_copies.empty());
    m_open->setEnabled(m_list->currentRow() >= 0 && !m_copies.empty());
}

void CopiesPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
