#include "ui/form/paste_list.h"

#include "ui/form/form_header.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/text_wrap.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {
namespace {

constexpr int lineHeight = 24;
constexpr int textGap = 8;
constexpr int tickWidth = 34;
constexpr int markWidth = 30;
constexpr int boxSide = 14;
constexpr int rightGap = textGap - 1;

int column(PasteColumn name) {
    return static_cast<int>(name);
}

bool isNumber(PasteColumn column) {
    return column == PasteColumn::PastedValue || column == PasteColumn::Before || column == PasteColumn::After;
}

QFont fontOf(PasteColumn column) {
    return font(isNumber(column) ? TextSize::Base : TextSize::Secondary,
                column == PasteColumn::After ? Weight::Bold : Weight::Normal);
}

/// Names are known by their beginnings; a reason goes over as many lines as it takes.
QStringList shownWords(const QModelIndex& index, const QFont& used, int cellWidth) {
    const bool isWhole = index.column() == column(PasteColumn::Reason);
    return wrapText(index.data().toString(), used, cellWidth - textGap - rightGap, isWhole ? 0 : 1);
}

/// Draws a line by its kind: what is refused in the colour of faults, what becomes of a value in bold.
class PasteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool group = index.data(GroupRole).toBool();
        painter->fillRect(option.rect, color(group ? Role::Total : chosen ? Role::AccentSoft : Role::Base));
        if (group) {
            painter->setFont(font(TextSize::Secondary, Weight::Bold));
            painter->setPen(color(Role::Text2));
            painter->drawText(option.rect.adjusted(textGap, 0, 0, 0), Qt::AlignVCenter, index.data().toString());
        } else {
            paintCell(*painter, option, index);
        }
        painter->setPen(color(Role::Grid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (!group && hasRuleAfter(static_cast<PasteColumn>(index.column()))) {
            painter->setPen(color(Role::Rule));
        }
        if (!group) {
            painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        }
        painter->restore();
    }

private:
    static bool hasRuleAfter(PasteColumn at) {
        return at == PasteColumn::Mark || at == PasteColumn::PastedValue || at == PasteColumn::Measure
               || at == PasteColumn::After;
    }

    static Role inkOf(const QModelIndex& index) {
        const auto at = static_cast<PasteColumn>(index.column());
        const QVariant status = index.data(PastedStatusRole);
        if (at == PasteColumn::Reason && status.isValid()) {
            const auto known = static_cast<reading::PastedStatus>(status.toInt());
            return known == reading::PastedStatus::Rejected   ? Role::Error
                   : known == reading::PastedStatus::Doubtful ? Role::Warn
                                                              : Role::Text2;
        }
        const bool quiet =
            at == PasteColumn::PastedRow || at == PasteColumn::Before || at == PasteColumn::Reason || !status.isValid();
        return quiet ? Role::Text2 : Role::Text;
    }

    static void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        const auto at = static_cast<PasteColumn>(index.column());
        const QPoint centre = option.rect.center();
        if (at == PasteColumn::Tick) {
            const QVariant tick = index.data(Qt::CheckStateRole);
            if (tick.isValid()) {
                QStyleOptionViewItem box(option);
                box.rect = QRect(centre.x() - boxSide / 2, centre.y() - boxSide / 2, boxSide, boxSide);
                box.state =
                    QStyle::State_Enabled | (tick.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
                QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter,
                                                     option.widget);
            }
            return;
        }
        if (at == PasteColumn::Mark) {
            constexpr int side = 16;
            index.data(Qt::DecorationRole)
                .value<QIcon>()
                .paint(&painter, centre.x() - side / 2, centre.y() - side / 2, side, side);
            return;
        }
        const QFont used = fontOf(at);
        painter.setFont(used);
        painter.setPen(color(inkOf(index)));
        const QRect place = option.rect.adjusted(textGap, 0, -rightGap, 0);
        const int along = isNumber(at) ? Qt::AlignRight : at == PasteColumn::Row ? Qt::AlignHCenter : Qt::AlignLeft;
        painter.drawText(place, along | Qt::AlignVCenter,
                         shownWords(index, used, option.rect.width()).join(QLatin1Char('\n')));
    }
};

FormHeading headingOf(const PasteModel& model) {
    FormHeading heading;
    heading.levels = 2;
    const auto whole = [&](PasteColumn at, const QString& text) {
        heading.spans.push_back({column(at), column(at), 0, 1, text, {}});
    };
    const auto group = [&](PasteColumn first, PasteColumn last, const QString& text) {
        heading.spans.push_back({column(first), column(last), 0, 0, text, {}});
        for (int at = column(first); at <= column(last); ++at) {
            heading.spans.push_back(
                {at, at, 1, 1, model.headerData(at, Qt::Horizontal, Qt::DisplayRole).toString(), {}});
        }
    };
    whole(PasteColumn::Tick, {});
    whole(PasteColumn::Mark, {});
    group(PasteColumn::PastedRow, PasteColumn::PastedValue, QStringLiteral("В таблице"));
    group(PasteColumn::Row, PasteColumn::Measure, QStringLiteral("В форме"));
    group(PasteColumn::Before, PasteColumn::After, QStringLiteral("Значение"));
    whole(PasteColumn::Reason, QStringLiteral("Что замечено"));
    return heading;
}

}  // namespace

PasteList::PasteList(PasteModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_header(new FormHeader(this)) {
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(new PasteDelegate(this));
    m_header->setHeading(headingOf(model));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    verticalHeader()->setVisible(false);
    verticalHeader()->setMinimumSectionSize(lineHeight);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    setAccessibleName(QStringLiteral("Вставляемые значения"));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        joinGroups();
        shareWidth();
    });
    joinGroups();
}

void PasteList::joinGroups() {
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isGroup(row)) {
            setSpan(row, 0, 1, m_model.columnCount());
        }
    }
}

void PasteList::shareWidth() {
    const auto widest = [this](PasteColumn at, int least, int most) {
        const QFontMetrics metrics(ui::font(TextSize::Base, Weight::Bold));
        int width = least;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (!m_model.isGroup(row)) {
                const QString text = m_model.index(row, column(at)).data().toString();
                width = std::max(width, metrics.horizontalAdvance(text) + 2 * textGap + 2);
            }
        }
        return std::min(width, most);
    };
    setColumnWidth(column(PasteColumn::Tick), tickWidth);
    setColumnWidth(column(PasteColumn::Mark), markWidth);
    setColumnWidth(column(PasteColumn::PastedValue), widest(PasteColumn::PastedValue, 78, 130));
    setColumnWidth(column(PasteColumn::Row), widest(PasteColumn::Row, 44, 90));
    setColumnWidth(column(PasteColumn::Measure), widest(PasteColumn::Measure, 96, 150));
    setColumnWidth(column(PasteColumn::Before), widest(PasteColumn::Before, 62, 120));
    setColumnWidth(column(PasteColumn::After), widest(PasteColumn::After, 62, 120));
    int rest = viewport()->width();
    for (int at = 0; at < m_model.columnCount(); ++at) {
        const auto name = static_cast<PasteColumn>(at);
        if (name != PasteColumn::PastedRow && name != PasteColumn::Label && name != PasteColumn::Reason) {
            rest -= columnWidth(at);
        }
    }
    const int pastedRow = std::max(rest * 27 / 100, 80);
    const int label = std::max(rest * 28 / 100, 80);
    setColumnWidth(column(PasteColumn::PastedRow), pastedRow);
    setColumnWidth(column(PasteColumn::Label), label);
    setColumnWidth(column(PasteColumn::Reason), std::max(rest - pastedRow - label, 120));
    fitHeights();
    m_header->measure();
    updateGeometries();
}

void PasteList::fitHeights() {
    const QFont used = fontOf(PasteColumn::Reason);
    const int width = columnWidth(column(PasteColumn::Reason));
    const int line = QFontMetrics(used).lineSpacing();
    // Hundreds of lines are refused for the same reason.
    QHash<QString, int> heights;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex reason = m_model.index(row, column(PasteColumn::Reason));
        int height = lineHeight;
        if (!m_model.isGroup(row)) {
            const QString words = reason.data().toString();
            auto known = heights.constFind(words);
            if (known == heights.constEnd()) {
                const auto lines = static_cast<int>(shownWords(reason, used, width).size());
                known = heights.insert(words, lineHeight + std::max(0, lines - 1) * line);
            }
            height = *known;
        }
        if (rowHeight(row) != height) {
            setRowHeight(row, height);
        }
    }
}

QStringList PasteList::shownLines(int row, PasteColumn at) const {
    return shownWords(m_model.index(row, column(at)), fontOf(at), columnWidth(column(at)));
}

void PasteList::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    shareWidth();
}

void PasteList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) {
        m_model.toggle(selectionModel()->selectedRows());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PasteList::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (at.isValid() && at.column() == column(PasteColumn::Tick)) {
        m_model.toggle({at});
    }
}

}  // namespace ui
