#include "ui/import/import_list.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/text_wrap.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {
namespace {

constexpr int importLineHeight = 23;
constexpr int importGap = 8;
constexpr int importBox = 14;
/// Widths are measured by the first lines: there may be thousands.
constexpr int measuredRows = 400;

int at(ImportColumn column) {
    return static_cast<int>(column);
}

bool isFigure(ImportColumn column) {
    return column == ImportColumn::Text || column == ImportColumn::Before || column == ImportColumn::After;
}

QFont fontOf(ImportColumn column) {
    return font(isFigure(column) ? TextSize::Base : TextSize::Secondary,
                column == ImportColumn::After ? Weight::Bold : Weight::Normal);
}

Role inkOf(const QModelIndex& index) {
    const auto column = static_cast<ImportColumn>(index.column());
    const auto verdict = static_cast<reading::Verdict>(index.data(ImportVerdictRole).toInt());
    if (column == ImportColumn::Reason) {
        return verdict == reading::Verdict::Rejected     ? Role::Error
               : verdict == reading::Verdict::Recognised ? Role::Text2
                                                         : Role::Warn;
    }
    return column == ImportColumn::Address || column == ImportColumn::Before ? Role::Text2 : Role::Text;
}

class ImportDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const bool isGroup = index.data(ImportGroupRole).toBool();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, color(isChosen ? Role::AccentSoft : isGroup ? Role::Total : Role::Base));
        if (isGroup) {
            painter->setFont(ui::font(TextSize::Secondary, Weight::Bold));
            painter->setPen(color(Role::Text2));
            painter->drawText(option.rect.adjusted(importGap, 0, 0, 0), Qt::AlignVCenter, index.data().toString());
        } else {
            paintCell(*painter, option, index);
        }
        painter->setPen(color(Role::Grid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (!isGroup) {
            const auto column = static_cast<ImportColumn>(index.column());
            const bool isRule =
                column == ImportColumn::Text || column == ImportColumn::Place || column == ImportColumn::After;
            painter->setPen(color(isRule ? Role::Rule : Role::Grid));
            painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        }
        painter->restore();
    }

private:
    static void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        const auto column = static_cast<ImportColumn>(index.column());
        const QPoint centre = option.rect.center();
        if (column == ImportColumn::Tick) {
            const QVariant tick = index.data(Qt::CheckStateRole);
            if (tick.isValid()) {
                QStyleOptionViewItem box(option);
                box.rect = QRect(centre.x() - importBox / 2, centre.y() - importBox / 2, importBox, importBox);
                box.state =
                    QStyle::State_Enabled | (tick.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
                QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter,
                                                     option.widget);
            }
            return;
        }
        if (column == ImportColumn::Mark) {
            constexpr int side = 16;
            index.data(Qt::DecorationRole)
                .value<QIcon>()
                .paint(&painter, centre.x() - side / 2, centre.y() - side / 2, side, side);
            return;
        }
        const QFont used = fontOf(column);
        painter.setFont(used);
        painter.setPen(color(inkOf(index)));
        const QRect place = option.rect.adjusted(importGap, 0, -importGap + 1, 0);
        const bool isCentred = column == ImportColumn::Row || column == ImportColumn::Address;
        const int along = isFigure(column) ? Qt::AlignRight : isCentred ? Qt::AlignHCenter : Qt::AlignLeft;
        const QStringList words = wrapText(index.data().toString(), used, place.width(), 1);
        painter.drawText(place, along | Qt::AlignVCenter, words.join(QString()));
    }
};

}  // namespace

ImportList::ImportList(ImportModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
    setModel(&model);
    setItemDelegate(new ImportDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    verticalHeader()->setVisible(false);
    verticalHeader()->setMinimumSectionSize(importLineHeight);
    verticalHeader()->setDefaultSectionSize(importLineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(importLineHeight);
    setAccessibleName(QStringLiteral("Ячейки файла"));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        joinGroups();
        shareWidth();
    });
}

void ImportList::joinGroups() {
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isGroup(row)) {
            setSpan(row, 0, 1, m_model.columnCount());
        }
    }
}

void ImportList::shareWidth() {
    const auto widest = [this](ImportColumn column, int least, int most) {
        const QFontMetrics metrics(ui::font(TextSize::Base, Weight::Bold));
        int width = least;
        for (int row = 0; row < std::min(m_model.rowCount(), measuredRows); ++row) {
            if (!m_model.isGroup(row)) {
                const QString text = m_model.index(row, at(column)).data().toString();
                width = std::max(width, metrics.horizontalAdvance(text) + 2 * importGap + 2);
            }
        }
        return std::min(width, most);
    };
    setColumnWidth(at(ImportColumn::Tick), 30);
    setColumnWidth(at(ImportColumn::Mark), 30);
    setColumnWidth(at(ImportColumn::Address), widest(ImportColumn::Address, 50, 70));
    setColumnWidth(at(ImportColumn::Text), widest(ImportColumn::Text, 90, 150));
    setColumnWidth(at(ImportColumn::Row), widest(ImportColumn::Row, 50, 90));
    setColumnWidth(at(ImportColumn::Before), widest(ImportColumn::Before, 84, 120));
    setColumnWidth(at(ImportColumn::After), widest(ImportColumn::After, 90, 120));
    int rest = viewport()->width();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool isShared = column == at(ImportColumn::Place) || column == at(ImportColumn::Reason);
        rest -= isShared ? 0 : columnWidth(column);
    }
    const int place = std::max(rest * 45 / 100, 120);
    setColumnWidth(at(ImportColumn::Place), place);
    setColumnWidth(at(ImportColumn::Reason), std::max(rest - place, 160));
}

void ImportList::goToNextFault() {
    if (const int row = m_model.nextFault(currentIndex().row()); row >= 0) {
        setCurrentIndex(m_model.index(row, at(ImportColumn::Text)));
        scrollTo(currentIndex());
    }
}

void ImportList::goToFirst() {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isGroup(row)) {
            setCurrentIndex(m_model.index(row, at(ImportColumn::Text)));
            return;
        }
    }
}

/// F4 and Ctrl+Enter are acts of the window elsewhere.
bool ImportList::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((key->key() == Qt::Key_F4 && key->modifiers() == Qt::NoModifier)
            || (isEnter && key->modifiers().testFlag(Qt::ControlModifier))) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ImportList::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (currentIndex().isValid()) {
            m_model.toggleGroup(currentIndex().row());
        }
    } else if (event->key() == Qt::Key_Space) {
        m_model.toggle(selectionModel()->selectedRows());
    } else if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier) {
        goToNextFault();
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit acceptRequested();
    } else if (isEnter && state() != QAbstractItemView::EditingState) {
        const QModelIndex field = currentIndex().siblingAtColumn(at(ImportColumn::Text));
        if (field.isValid() && m_model.flags(field).testFlag(Qt::ItemIsEditable)) {
            edit(field);
        }
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ImportList::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (pressed.isValid() && pressed.column() == at(ImportColumn::Tick) && !m_model.isGroup(pressed.row())) {
        m_model.toggle({pressed});
    }
}

void ImportList::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    shareWidth();
}

void ImportList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    emit lineShown(m_model.line(current.row()));
}

}  // namespace ui
