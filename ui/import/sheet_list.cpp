#include "ui/import/sheet_list.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_wrap.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {
namespace {

constexpr int sheetHeight = 40;
constexpr int wordsRole = Qt::UserRole + 1;
constexpr int knownRole = Qt::UserRole + 2;

class SheetDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isKnown = index.data(knownRole).toBool();
        painter->fillRect(option.rect, color(isChosen ? Role::AccentSoft : Role::Panel));
        if (isChosen) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), color(Role::Accent));
        }
        constexpr int textLeft = 34;
        const QRect mark(option.rect.left() + 12, option.rect.top() + 6, 14, 14);
        if (isKnown) {
            icon(Icon::Table).paint(painter, mark);
        } else {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(color(Role::Muted), 1.2, Qt::DashLine));
            painter->drawEllipse(QRectF(mark).adjusted(1.5, 1.5, -1.5, -1.5));
        }
        const QRect text = option.rect.adjusted(textLeft, 3, -8, -3);
        const auto line = [&](const QString& words, const QFont& used, Role ink, int along) {
            painter->setFont(used);
            painter->setPen(color(ink));
            painter->drawText(text, along | Qt::AlignLeft, wrapText(words, used, text.width(), 1).join(QString()));
        };
        line(index.data().toString(), font(TextSize::Base, isChosen ? Weight::Bold : Weight::Normal),
             isKnown ? Role::Text : Role::Text2, Qt::AlignTop);
        line(index.data(wordsRole).toString(), font(TextSize::Secondary), Role::Text2, Qt::AlignBottom);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, sheetHeight};
    }
};

}  // namespace

SheetList::SheetList(QWidget* parent) : QListWidget(parent) {
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SheetDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(QStringLiteral("Листы файла"));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            emit sheetChosen(row);
        }
    });
}

void SheetList::setSheets(const std::vector<ListedSheet>& sheets, int current) {
    const QSignalBlocker quiet(this);
    clear();
    for (const ListedSheet& sheet : sheets) {
        auto* item = new QListWidgetItem(sheet.name, this);
        item->setData(wordsRole, sheet.words);
        item->setData(knownRole, sheet.isKnown);
        item->setToolTip(sheet.name + QStringLiteral(": ") + sheet.words);
        item->setData(Qt::AccessibleTextRole, item->toolTip());
    }
    setCurrentRow(current);
    updateGeometry();
}

QSize SheetList::sizeHint() const {
    constexpr int mostShown = 7;
    return {200, std::min(std::max(count(), 1), mostShown) * sheetHeight + 2};
}

}  // namespace ui
