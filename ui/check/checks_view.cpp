#include "ui/check/checks_view.h"

#include "ui/check/check_detail.h"
#include "ui/check/checks_delegate.h"
#include "ui/check/checks_model.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <array>

namespace ui {
namespace {

/// By CheckColumn; «Что замечено» takes what is left.
constexpr std::array columnWidths{132, 176, 0, 100, 106, 94, 127};
/// A narrower page has the ground in the tooltip and under the row.
constexpr int roomForGround = 900;
constexpr int leastWords = 120;
constexpr auto messageColumn = static_cast<int>(CheckColumn::What);
constexpr auto groundColumn = static_cast<int>(CheckColumn::Ground);

}  // namespace

ChecksView::ChecksView(ChecksModel& model, CheckDetail& detail, QWidget* parent)
    : QTableView(parent), m_model(model), m_detail(detail), m_delegate(new ChecksDelegate(this)) {
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTabKeyNavigation(false);
    setAccessibleName(QStringLiteral("Список замечаний"));
    verticalHeader()->setVisible(false);
    verticalHeader()->setMinimumSectionSize(checkRowHeight);
    verticalHeader()->setDefaultSectionSize(checkRowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    m_detail.setParent(viewport());
    m_detail.hide();
    connect(&model, &QAbstractItemModel::modelReset, this, &ChecksView::layRows);
    connect(&m_detail, &CheckDetail::foldRequested, this, [this] {
        setOpen(false);
        setFocus();
    });
    connect(&m_detail, &CheckDetail::cellRequested, this, &ChecksView::requestCell);
    connect(&m_detail, &CheckDetail::resized, this, [this] {
        if (isOpen()) {
            fitRow(m_openRow);
            placeDetail();
        }
    });
    layRows();
}

const CheckRow* ChecksView::current() const {
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    return row >= 0 && row < m_model.rowCount() && CheckDetail::isFor(m_model.row(row)) ? &m_model.row(row) : nullptr;
}

bool ChecksView::isOpen() const {
    return m_openRow >= 0;
}

void ChecksView::setOpen(bool open) {
    m_wanted = open;
    showDetail();
}

void ChecksView::layRows() {
    const QScopedValueRollback laying(m_laying, true);
    m_openRow = -1;
    fitColumns();
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const CheckRowKind kind = m_model.row(row).kind;
        if (kind == CheckRowKind::Group) {
            setSpan(row, 0, 1, checkColumns);
        } else if (kind == CheckRowKind::Item) {
            setSpan(row, static_cast<int>(CheckColumn::Actual), 1, 3);
        }
        fitRow(row);
    }
    int same = m_name.empty() ? -1 : m_model.rowNamed(m_name);
    if (same < 0 && m_place >= 0) {
        same = std::min(m_place, m_model.rowCount() - 1);
    }
    if (same >= 0) {
        setCurrentIndex(m_model.index(same, 0));
        m_name = m_model.row(same).name();
    }
    const bool wasThere = m_detail.isAncestorOf(QApplication::focusWidget());
    showDetail();
    if (wasThere && m_detail.isHidden()) {
        setFocus();
    }
}

void ChecksView::fitColumns() {
    const bool hasGround = width() >= roomForGround;
    setColumnHidden(groundColumn, !hasGround);
    int left = viewport()->width();
    for (int column = 0; column < checkColumns; ++column) {
        if (column == messageColumn || (column == groundColumn && !hasGround)) {
            continue;
        }
        const int wide = columnWidths[static_cast<std::size_t>(column)];
        setColumnWidth(column, wide);
        left -= wide;
    }
    setColumnWidth(messageColumn, std::max(leastWords, left));
}

int ChecksView::plainHeight(int row) const {
    return m_model.row(row).kind == CheckRowKind::Group
               ? checkRowHeight
               : ChecksDelegate::heightOf(m_model.index(row, messageColumn), columnWidth(messageColumn));
}

void ChecksView::fitRow(int row) {
    setRowHeight(row, plainHeight(row) + (row == m_openRow ? m_detail.sizeHint().height() : 0));
}

void ChecksView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (m_laying || !current.isValid()) {
        return;
    }
    m_name = m_model.row(current.row()).name();
    m_place = current.row();
    m_wanted = true;
    showDetail();
    scrollTo(current);
}

void ChecksView::showDetail() {
    const CheckRow* const row = m_wanted ? current() : nullptr;
    const int former = m_openRow;
    m_openRow = row == nullptr ? -1 : currentIndex().row();
    if (former >= 0 && former != m_openRow && former < m_model.rowCount()) {
        fitRow(former);
    }
    m_delegate->setCovered(-1, 0);
    m_detail.setVisible(row != nullptr);
    if (row != nullptr) {
        m_detail.display(*row);
        fitRow(m_openRow);
        placeDetail();
    }
    viewport()->update();
}

/// Under the words of the row, inside of its height.
void ChecksView::placeDetail() {
    if (m_openRow < 0) {
        return;
    }
    const int top = rowViewportPosition(m_openRow) + plainHeight(m_openRow);
    m_detail.setGeometry(0, top, viewport()->width(), m_detail.sizeHint().height());
    m_delegate->setCovered(m_openRow, m_detail.sizeHint().height());
    m_detail.raise();
}

bool ChecksView::step(bool forward) {
    const int count = m_model.rowCount();
    const int from = currentIndex().isValid() ? currentIndex().row() : forward ? -1 : count;
    for (int passed = 1; passed <= count; ++passed) {
        const int row = ((from + (forward ? passed : -passed)) % count + count) % count;
        if (m_model.row(row).isOpen()) {
            goTo(row);
            return true;
        }
    }
    return false;
}

bool ChecksView::goToFirstError() {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const check::CheckFinding* const finding = m_model.row(row).finding;
        if (finding != nullptr && finding->state == check::State::Error) {
            goTo(row);
            return true;
        }
    }
    return false;
}

void ChecksView::goTo(int row) {
    setCurrentIndex(m_model.index(row, 0));
    setFocus();
}

void ChecksView::turnGroup(int row) {
    const form::Control::Group group = m_model.row(row).group;
    m_name = m_model.row(row).name();
    m_model.fold(group, !m_model.isFolded(group));
}

void ChecksView::requestCell() {
    if (const CheckRow* const row = current(); row != nullptr && row->finding != nullptr) {
        const check::CheckFinding finding = *row->finding;
        emit cellRequested(finding);
    }
}

void ChecksView::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const bool isGroup = row >= 0 && m_model.row(row).kind == CheckRowKind::Group;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isOpen()) {
            setOpen(false);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isGroup) {
            turnGroup(row);
        } else if (!isOpen()) {
            setOpen(true);
        } else if (current()->kind == CheckRowKind::Item) {
            m_detail.enterField();
        } else {
            requestCell();
        }
        return;
    case Qt::Key_Space:
        if (const CheckRow* const item = current(); item != nullptr && item->kind == CheckRowKind::Item) {
            setOpen(true);
            m_detail.turnTick();
            return;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isGroup) {
            if (m_model.isFolded(m_model.row(row).group) == (event->key() == Qt::Key_Right)) {
                turnGroup(row);
            }
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ChecksView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (!at.isValid() || event->button() != Qt::LeftButton) {
        return;
    }
    const CheckRow& row = m_model.row(at.row());
    const bool isBox = row.kind == CheckRowKind::Item && at.column() == 0
                       && event->pos().y() < rowViewportPosition(at.row()) + plainHeight(at.row());
    if (row.kind == CheckRowKind::Group) {
        turnGroup(at.row());
    } else if (isBox) {
        setOpen(true);
        m_detail.turnTick();
    }
}

void ChecksView::mouseDoubleClickEvent(QMouseEvent* event) {
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->pos()).isValid()) {
        requestCell();
    }
}

void ChecksView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        fitRow(row);
    }
    // Laid out before it had its room, a page would have scrolled by its line.
    if (currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
    placeDetail();
}

void ChecksView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    placeDetail();
}

void ChecksView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layRows();
    }
}

}  // namespace ui
