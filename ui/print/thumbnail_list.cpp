#include "ui/print/thumbnail_list.h"

#include "core/document/sheet.h"
#include "ui/print/sheet_drawing.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int listWidth = 168;
constexpr int thumbnailWidth = 136;
constexpr int numberHeight = 22;
constexpr int frame = 2;
constexpr int thumbnailGap = 10;

int thumbnailHeight(const document::Page* page) {
    const document::Sheet sheet = page == nullptr ? document::Sheet() : page->sheet;
    return static_cast<int>(std::lround(thumbnailWidth * sheet.heightMm / sheet.widthMm));
}

class ThumbnailDelegate : public QStyledItemDelegate {
public:
    explicit ThumbnailDelegate(ThumbnailList* list) : QStyledItemDelegate(list), m_list(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {thumbnailWidth, thumbnailGap + thumbnailHeight(m_list->page(index.row())) + numberHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const document::Page* page = m_list->page(index.row());
        if (page == nullptr) {
            return;
        }
        const QRect sheet(option.rect.left() + (option.rect.width() - thumbnailWidth) / 2,
                          option.rect.top() + thumbnailGap, thumbnailWidth, thumbnailHeight(page));
        drawSheet(*painter, sheet, *page, thumbnailWidth / page->sheet.widthMm);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current) {
            painter->setPen(QPen(color(Role::Accent), frame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(sheet.adjusted(-1, -1, 1, 1));
        }
        painter->setFont(font(TextSize::Secondary, current ? Weight::Bold : Weight::Normal));
        painter->setPen(color(current ? Role::Accent : Role::Text2));
        const QRect number(option.rect.left(), sheet.bottom() + 1, option.rect.width(), numberHeight);
        painter->drawText(number, Qt::AlignCenter, QString::number(index.row() + 1));
    }

private:
    ThumbnailList* m_list;
};

}  // namespace

ThumbnailList::ThumbnailList(QWidget* parent) : QListWidget(parent) {
    setItemDelegate(new ThumbnailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(listWidth);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Листы"));
}

void ThumbnailList::setPages(std::shared_ptr<const std::vector<document::Page>> pages) {
    m_pages = std::move(pages);
    const int sheets = static_cast<int>(m_pages->size());
    const int current = std::clamp(currentRow(), 0, std::max(0, sheets - 1));
    while (count() > sheets) {
        delete takeItem(count() - 1);
    }
    while (count() < sheets) {
        addItem(tr("Лист %1").arg(count() + 1));
    }
    // Sheets of another plan of pages may lie otherwise.
    scheduleDelayedItemsLayout();
    setCurrentRow(sheets == 0 ? -1 : current);
    viewport()->update();
}

void ThumbnailList::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), color(Role::Panel));
        painter.fillRect(QRect(viewport()->width() - 1, 0, 1, viewport()->height()), color(Role::Border));
    }
    QListWidget::paintEvent(event);
}

const document::Page* ThumbnailList::page(int sheet) const {
    const bool exists = m_pages && sheet >= 0 && static_cast<std::size_t>(sheet) < m_pages->size();
    return exists ? &(*m_pages)[static_cast<std::size_t>(sheet)] : nullptr;
}

}  // namespace ui
