#include "ui/print/preview_bar.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace ui {

namespace {

constexpr int barPadding = 12;
constexpr int barGap = 8;
constexpr int leastLetters = 16;
constexpr int mostGiven = 3;
constexpr std::array zoomPercents{50, 75, 100, 150, 200};
constexpr int fittedZooms = 2;  ///< «Лист целиком», «По ширине» stand before the percents

}  // namespace

PreviewBar::PreviewBar(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(barPadding, 3, barGap, 3);
    layout->setSpacing(barGap);
    m_title = new QLabel(tr("Просмотр печати"), this);
    m_title->setFont(ui::font(TextSize::PageTitle, Weight::Bold));
    layout->addWidget(m_title);
    layout->addStretch();
    addChoice(layout);
    addSheetControls(layout);
    addZoomControls(layout);
    m_notes = new QCheckBox(tr("Примечания"), this);
    m_notes->setToolTip(tr("Примечания к ячейкам под таблицей"));
    m_notes->setAccessibleName(tr("Примечания к ячейкам"));
    connect(m_notes, &QCheckBox::toggled, this, &PreviewBar::notesToggled);
    layout->addWidget(m_notes);
    m_briefHeading = new QCheckBox(tr("Краткая шапка"), this);
    m_briefHeading->setToolTip(tr("На листах после первого – только номера граф"));
    m_briefHeading->setAccessibleName(tr("Краткая шапка на листах после первого"));
    connect(m_briefHeading, &QCheckBox::toggled, this, &PreviewBar::headingToggled);
    layout->addWidget(m_briefHeading);
    addActs(layout);
    // The bar fits itself to the page, not the page to the bar.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void PreviewBar::setChoices(const QStringList& names, int current) {
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItems(names);
    m_choice->setCurrentIndex(current);
}

void PreviewBar::showKit(bool isKit) {
    m_kit->setVisible(isKit);
    fit();
}

bool PreviewBar::briefHeadingWanted() const {
    return m_briefHeading->isChecked();
}

bool PreviewBar::notesWanted() const {
    return m_notes->isChecked();
}

void PreviewBar::setSheet(int sheet, int count) {
    m_current = sheet;
    m_sheets = count;
    m_sheet->setText(count == 0 ? QString() : QString::number(sheet + 1));
    m_count->setText(tr("из %1").arg(count));
    m_previous->setEnabled(sheet > 0);
    m_next->setEnabled(sheet + 1 < count);
}

void PreviewBar::showZoom(SheetZoom zoom, int percent) {
    const QSignalBlocker blocker(m_zoom);
    switch (zoom) {
    case SheetZoom::WholeSheet:
        m_zoom->setCurrentIndex(0);
        return;
    case SheetZoom::SheetWidth:
        m_zoom->setCurrentIndex(1);
        return;
    case SheetZoom::Percent:
        break;
    }
    const QString text = tr("%1\u00A0%").arg(percent);
    int index = m_zoom->findText(text);
    if (index < 0) {
        // A step of zoom that is not among the ready ones stands last, and is replaced by the next.
        constexpr int ready = fittedZooms + static_cast<int>(zoomPercents.size());
        m_zoom->removeItem(ready);
        m_zoom->addItem(text, percent);
        index = ready;
    }
    m_zoom->setCurrentIndex(index);
}

/// In a narrow window the bar gives up, in turn, its title, the steps of zoom, the words of one button.
void PreviewBar::fit() {
    for (int given = 0; given <= mostGiven; ++given) {
        m_title->setVisible(given < 1);
        m_briefHeading->setVisible(given < 2);
        m_zoomOut->setVisible(given < 2);
        m_zoomIn->setVisible(given < 2);
        m_save->setText(given < mostGiven ? m_save->accessibleName() : QString());
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width()) {
            return;
        }
    }
}

void PreviewBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void PreviewBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Role::Border));
}

QToolButton* PreviewBar::addTool(QHBoxLayout* layout, Icon icon, const QString& name) {
    auto* button = new QToolButton(this);
    button->setIcon(ui::icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    layout->addWidget(button);
    return button;
}

void PreviewBar::addChoice(QHBoxLayout* layout) {
    m_choice = new QComboBox(this);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(leastLetters);
    nameChoice(*m_choice, tr("Приложение и год"));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PreviewBar::choiceChanged);
    layout->addWidget(m_choice);
    m_kit = new KitButton(this);
    m_kit->hide();
    layout->addWidget(m_kit);
}

void PreviewBar::addSheetControls(QHBoxLayout* layout) {
    m_previous = addTool(layout, Icon::ChevronLeft, tr("Предыдущий лист, PgUp"));
    connect(m_previous, &QToolButton::clicked, this, [this] { emit sheetRequested(m_current - 1); });
    m_sheet = new QLineEdit(this);
    m_sheet->setFixedWidth(40);
    m_sheet->setAlignment(Qt::AlignCenter);
    m_sheet->setValidator(new QIntValidator(1, 9999, m_sheet));
    m_sheet->setAccessibleName(tr("Номер листа"));
    connect(m_sheet, &QLineEdit::editingFinished, this, [this] {
        const int sheet = qBound(1, m_sheet->text().toInt(), qMax(1, m_sheets)) - 1;
        setSheet(sheet, m_sheets);
        emit sheetRequested(sheet);
    });
    layout->addWidget(m_sheet);
    m_count = new QLabel(this);
    layout->addWidget(m_count);
    m_next = addTool(layout, Icon::ChevronRight, tr("Следующий лист, PgDn"));
    connect(m_next, &QToolButton::clicked, this, [this] { emit sheetRequested(m_current + 1); });
}

void PreviewBar::addZoomControls(QHBoxLayout* layout) {
    m_zoomOut = addTool(layout, Icon::ZoomOut, tr("Уменьшить"));
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { emit zoomStepRequested(-1); });
    m_zoom = new QComboBox(this);
    nameChoice(*m_zoom, tr("Масштаб"));
    m_zoom->setMinimumWidth(132);
    m_zoom->addItem(tr("Лист целиком"));
    m_zoom->addItem(tr("По ширине"));
    for (const int percent : zoomPercents) {
        m_zoom->addItem(tr("%1\u00A0%").arg(percent), percent);
    }
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this](int index) {
        const SheetZoom zoom = index == 0   ? SheetZoom::WholeSheet
                               : index == 1 ? SheetZoom::SheetWidth
                                            : SheetZoom::Percent;
        emit zoomRequested(zoom, m_zoom->itemData(index).toInt());
    });
    layout->addWidget(m_zoom);
    m_zoomIn = addTool(layout, Icon::ZoomIn, tr("Увеличить"));
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { emit zoomStepRequested(1); });
}

void PreviewBar::addActs(QHBoxLayout* layout) {
    m_save = new QPushButton(ui::icon(Icon::Export), tr("Сохранить PDF"), this);
    m_save->setToolTip(m_save->text());
    m_save->setAccessibleName(m_save->text());
    connect(m_save, &QPushButton::clicked, this, &PreviewBar::saveRequested);
    layout->addWidget(m_save);
    auto* print = new QPushButton(ui::icon(Icon::Print, Role::OnAccent), tr("Печать…"), this);
    print->setProperty("accent", true);
    connect(print, &QPushButton::clicked, this, &PreviewBar::printRequested);
    layout->addWidget(print);
    QToolButton* close = addTool(layout, Icon::Close, tr("Закрыть просмотр, Esc"));
    connect(close, &QToolButton::clicked, this, &PreviewBar::closeRequested);
}

}  // namespace ui
