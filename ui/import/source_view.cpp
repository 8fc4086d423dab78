#include "ui/import/source_view.h"

#include "ui/import/choice_header.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/text_wrap.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int sourceLineHeight = 23;
constexpr int lineNumbersWidth = 44;
constexpr int sourceGap = 6;
constexpr std::size_t measuredRecords = 60;

bool looksLikeFigure(const QString& text) {
    return !text.isEmpty() && (text.front().isDigit() || text == QStringLiteral("X") || text == QStringLiteral("Х"))
           && !text.contains(QStringLiteral(". "));
}

/// A field of the sheet; of the heading in soft accent and in several lines.
class SourceDelegate : public QStyledItemDelegate {
public:
    SourceDelegate(QObject* parent, bool isHeading, const std::optional<reading::SheetPlace>& framed)
        : QStyledItemDelegate(parent), m_isHeading(isHeading), m_framed(framed) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const QVariant mark = index.data(SourceModel::MarkRole);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, color(groundOf(mark, isChosen)));
        const bool isUnit = index.data(SourceModel::UnitRole).toBool();
        const QFont used = ui::font(TextSize::Secondary, isUnit ? Weight::Bold : Weight::Normal);
        const bool isFault = mark.isValid() && mark.toInt() == static_cast<int>(reading::Verdict::Rejected);
        painter->setFont(used);
        painter->setPen(color(isUnit ? Role::Ok : isFault ? Role::Error : mark.isValid() ? Role::Warn : Role::Text));
        const QString text = index.data().toString();
        const QRect place = option.rect.adjusted(sourceGap, 0, -sourceGap, 0);
        const int lines = m_isHeading ? std::max(place.height() / QFontMetrics(used).lineSpacing(), 1) : 1;
        const int along = m_isHeading ? Qt::AlignHCenter : looksLikeFigure(text) ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(place, along | Qt::AlignVCenter,
                          wrapText(text, used, place.width(), lines).join(QLatin1Char('\n')));
        painter->setPen(color(m_isHeading ? Role::Border : Role::Grid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        const auto* model = static_cast<const SourceModel*>(index.model());
        if (m_framed && model->lineOfRow(index.row()) == m_framed->first
            && static_cast<std::size_t>(index.column()) == m_framed->second) {
            painter->setPen(QPen(color(Role::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    [[nodiscard]] Role groundOf(const QVariant& mark, bool isChosen) const {
        if (m_isHeading || isChosen) {
            return Role::AccentSoft;
        }
        if (!mark.isValid()) {
            return Role::Base;
        }
        return mark.toInt() == static_cast<int>(reading::Verdict::Rejected) ? Role::ErrorSoft : Role::WarnSoft;
    }

    bool m_isHeading;
    const std::optional<reading::SheetPlace>& m_framed;
};

void dressPart(QTableView& view, const QString& name) {
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->setFixedWidth(lineNumbersWidth);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(sourceLineHeight);
    view.verticalHeader()->setDefaultSectionSize(sourceLineHeight);
    view.verticalHeader()->setHighlightSections(false);
    view.verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    view.setCornerButtonEnabled(false);
    view.setAccessibleName(name);
}

}  // namespace

SourceView::SourceView(QWidget* parent)
    : QWidget(parent),
      m_above(new SourceModel(this)),
      m_below(new SourceModel(this)),
      m_header(new ChoiceHeader(this)),
      m_heading(new QTableView(this)),
      m_body(new QTableView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_body, 1);
    m_heading->setHorizontalHeader(m_header);
    dressPart(*m_heading, QStringLiteral("Заголовок таблицы в файле"));
    dressPart(*m_body, QStringLiteral("Строки файла"));
    m_heading->setModel(m_above);
    m_body->setModel(m_below);
    m_heading->setItemDelegate(new SourceDelegate(this, true, m_framed));
    m_body->setItemDelegate(new SourceDelegate(this, false, m_framed));
    m_heading->setSelectionMode(QAbstractItemView::NoSelection);
    m_heading->setFocusPolicy(Qt::NoFocus);
    m_heading->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_heading->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->horizontalHeader()->hide();
    m_body->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(m_body->horizontalScrollBar(), &QScrollBar::valueChanged, m_heading->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_header, &ChoiceHeader::chosen, this, &SourceView::columnChosen);
    m_body->installEventFilter(this);
    m_body->viewport()->installEventFilter(this);
}

void SourceView::show(const sheet::Sheet& sheet, const reading::TableMapping& mapping,
                      const std::vector<reading::ColumnChoice>& choices) {
    const bool isNew = m_sheet != &sheet;
    m_sheet = &sheet;
    m_mapping = mapping;
    m_isAsking = false;
    std::size_t width = 0;
    for (const text::CsvRecord& record : sheet.records) {
        width = std::max(width, record.fields.size());
    }
    const int columns = static_cast<int>(width);
    m_above->setColumns(columns);
    m_below->setColumns(columns);
    arrange();
    m_header->show(choices, mapping, columns);
    if (isNew) {
        m_framed.reset();
        m_body->scrollToTop();
    }
    shareWidth();
}

void SourceView::setUnits(std::set<std::size_t> fields) {
    m_above->setUnits(std::move(fields));
}

void SourceView::showNothing() {
    m_sheet = nullptr;
    m_above->show(nullptr, 0, 0);
    m_below->show(nullptr, 0, 0);
}

void SourceView::arrange() {
    const bool hasHeading = m_mapping.heading && !m_isAsking;
    const std::size_t first = hasHeading ? m_mapping.heading->first : 0;
    const std::size_t end = hasHeading ? m_mapping.heading->end : 0;
    m_above->show(m_sheet, first, end);
    m_below->show(m_sheet, end, m_sheet->records.size());
    m_body->setSelectionMode(m_isAsking ? QAbstractItemView::ContiguousSelection : QAbstractItemView::NoSelection);
    m_body->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_body->setFocusPolicy(m_isAsking ? Qt::StrongFocus : Qt::NoFocus);
    joinHeading();
    fitHeading();
}

/// A text over several columns stands in the first of them; those with a text of their own above are not its.
void SourceView::joinHeading() {
    m_heading->clearSpans();
    std::set<int> named;
    for (int row = 0; row < m_above->rowCount(); ++row) {
        const auto isEmpty = [&](int column) { return m_above->index(row, column).data().toString().isEmpty(); };
        for (int column = 0; column < m_above->columnCount();) {
            int end = column + 1;
            while (!isEmpty(column) && end < m_above->columnCount() && isEmpty(end) && !named.contains(end)
                   && row + 1 < m_above->rowCount()) {
                ++end;
            }
            if (end > column + 1) {
                m_heading->setSpan(row, column, 1, end - column);
            }
            column = end;
        }
        for (int column = 0; column < m_above->columnCount(); ++column) {
            if (!isEmpty(column)) {
                named.insert(column);
            }
        }
    }
}

void SourceView::fitHeading() {
    const QFontMetrics metrics(ui::font(TextSize::Secondary));
    constexpr int mostLines = 3;
    int height = m_header->sizeHint().height();
    for (int row = 0; row < m_above->rowCount(); ++row) {
        int lines = 1;
        for (int column = 0; column < m_above->columnCount(); ++column) {
            const QString text = m_above->index(row, column).data().toString();
            int room = -2 * sourceGap;
            for (int under = 0; under < m_heading->columnSpan(row, column); ++under) {
                room += m_heading->columnWidth(column + under);
            }
            lines = std::max(lines,
                             static_cast<int>(wrapText(text, ui::font(TextSize::Secondary), room, mostLines).size()));
        }
        const int rowHeight = std::max(sourceLineHeight - 3, lines * metrics.lineSpacing() + 4);
        m_heading->setRowHeight(row, rowHeight);
        height += rowHeight;
    }
    m_heading->setFixedHeight(height);
}

void SourceView::shareWidth() {
    if (m_sheet == nullptr) {
        return;
    }
    const QFontMetrics metrics(ui::font(TextSize::Secondary, Weight::Bold));
    std::vector<int> widths(static_cast<std::size_t>(m_below->columnCount()), 0);
    const std::size_t first = m_mapping.heading ? m_mapping.heading->end : 0;
    for (std::size_t at = first; at < std::min(m_sheet->records.size(), first + measuredRecords); ++at) {
        const auto& fields = m_sheet->records[at].fields;
        for (std::size_t field = 0; field < fields.size(); ++field) {
            widths[field] =
                std::max(widths[field], metrics.horizontalAdvance(QString::fromStdString(fields[field]).left(60)));
        }
    }
    constexpr int least = 62;
    constexpr int most = 204;
    constexpr int leastOfNames = 120;
    int sum = 0;
    std::size_t widest = 0;
    for (std::size_t field = 0; field < widths.size(); ++field) {
        widest = widths[field] > widths[widest] ? field : widest;
        const QComboBox* const choice = m_header->box(static_cast<int>(field));
        constexpr int arrow = 40;
        constexpr int mostForChoice = 110;
        const int named =
            choice == nullptr ? 0 : std::min(metrics.horizontalAdvance(choice->currentText()) + arrow, mostForChoice);
        widths[field] = std::clamp(std::max(widths[field] + 2 * sourceGap + 4, named), least, most);
        sum += widths[field];
    }
    // The column of names takes the room that is left, or gives way.
    if (!widths.empty()) {
        widths[widest] =
            std::max(widths[widest] + m_body->viewport()->width() - sum, std::min(widths[widest], leastOfNames));
    }
    for (std::size_t field = 0; field < widths.size(); ++field) {
        m_heading->setColumnWidth(static_cast<int>(field), widths[field]);
        m_body->setColumnWidth(static_cast<int>(field), widths[field]);
    }
    fitHeading();
}

void SourceView::setLines(const std::vector<reading::MappedLine>& lines) {
    std::map<reading::SheetPlace, reading::Verdict> marks;
    for (const reading::MappedLine& line : lines) {
        if (line.verdict != reading::Verdict::Recognised) {
            marks.try_emplace({line.line, line.field}, line.verdict);
        }
    }
    m_below->setMarks(std::move(marks));
    m_body->viewport()->update();
}

void SourceView::frame(const std::optional<reading::SheetPlace>& place) {
    m_framed = place;
    const int row = place && m_sheet != nullptr ? m_below->rowOfLine(place->first) : -1;
    if (row >= 0) {
        m_body->scrollTo(m_below->index(row, static_cast<int>(place->second)), QAbstractItemView::EnsureVisible);
    }
    m_body->viewport()->update();
}

void SourceView::askHeading() {
    if (m_sheet != nullptr) {
        m_isAsking = true;
        arrange();
        m_body->setFocus();
        if (m_mapping.lines) {
            m_body->setCurrentIndex(m_below->index(std::max(m_below->rowOfLine(m_mapping.lines->first), 0), 0));
        } else {
            m_body->setCurrentIndex(m_below->index(0, 0));
        }
    }
}

void SourceView::stopAsking() {
    m_isAsking = false;
    arrange();
}

void SourceView::takeSelected() {
    const QModelIndexList rows = m_body->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    reading::HeadingLines lines{m_below->lineOfRow(rows.front().row()), m_below->lineOfRow(rows.front().row())};
    for (const QModelIndex& row : rows) {
        lines.first = std::min(lines.first, m_below->lineOfRow(row.row()));
        lines.last = std::max(lines.last, m_below->lineOfRow(row.row()));
    }
    m_isAsking = false;
    emit headingChosen(lines);
}

bool SourceView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_body->viewport() && event->type() == QEvent::Resize) {
        shareWidth();
    }
    if (m_isAsking && watched == m_body->viewport() && event->type() == QEvent::MouseButtonRelease) {
        takeSelected();
        return true;
    }
    if (m_isAsking && watched == m_body && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeSelected();
            return true;
        }
        if (key == Qt::Key_Escape) {
            stopAsking();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ui
