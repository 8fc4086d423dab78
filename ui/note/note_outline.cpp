#include "ui/note/note_outline.h"

#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int outlineWidth = 206;
constexpr int signSize = 16;
constexpr int besideSign = 34;
constexpr int textLeft = 12;
enum OutlineRole { StateRole = Qt::UserRole + 1, KeyRole };

/// A name of a section over as many lines as it needs, its state at the right.
class OutlineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        constexpr int linePadding = 12;
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, textWidth(option.widget), 1000),
                                                           Qt::TextWordWrap, index.data().toString());
        return {outlineWidth, text.height() + linePadding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const auto state = static_cast<note::SectionState>(index.data(StateRole).toInt());
        if (isCurrent) {
            painter->fillRect(option.rect, color(Role::AccentSoft));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), color(Role::Accent));
        }
        painter->setFont(font(TextSize::Base, isCurrent ? Weight::Bold : Weight::Normal));
        painter->setPen(color(state == note::SectionState::NoData ? Role::Text2 : Role::Text));
        const QRect text = option.rect.adjusted(textLeft, 0, -besideSign, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
        const QRect sign(option.rect.right() - besideSign + 8, option.rect.center().y() - signSize / 2, signSize,
                         signSize);
        painter->drawPixmap(sign.topLeft(), iconPixmap(stateIcon(state), stateRole(state), signSize,
                                                       painter->device()->devicePixelRatioF()));
    }

private:
    static int textWidth(const QWidget* widget) {
        const auto* view = qobject_cast<const QListWidget*>(widget);
        return (view == nullptr ? outlineWidth : view->viewport()->width()) - textLeft - besideSign;
    }
};

QWidget* legendLine(note::SectionState state) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(textLeft, 2, 8, 2);
    row->setSpacing(8);
    auto* sign = new QLabel(line);
    sign->setPixmap(iconPixmap(stateIcon(state), stateRole(state)));
    row->addWidget(sign);
    row->addWidget(textLabel(stateWords(state), TextSize::Secondary, Role::Text2), 1);
    return line;
}

}  // namespace

NoteOutline::NoteOutline(QWidget* parent) : QWidget(parent), m_list(new QListWidget(this)) {
    setFixedWidth(outlineWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    auto* title = textLabel(QStringLiteral("Разделы"), TextSize::Secondary, Role::Text2, Weight::Bold);
    title->setContentsMargins(textLeft, 0, 0, 0);
    column->addWidget(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new OutlineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(QStringLiteral("Разделы записки"));
    column->addWidget(m_list, 1);
    column->addWidget(new RuleLine(this));
    for (const note::SectionState state : {note::SectionState::AsInPlan, note::SectionState::Stale,
                                           note::SectionState::NoData, note::SectionState::AuthorsOnly}) {
        column->addWidget(legendLine(state));
    }
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { emit sectionRequested(item->data(KeyRole).toString().toStdString()); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { emit sectionRequested(item->data(KeyRole).toString().toStdString()); });
}

void NoteOutline::show(const std::vector<SectionLine>& sections) {
    m_sections = sections;
    const int current = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SectionLine& section : sections) {
        auto* item = new QListWidgetItem(section.title, m_list);
        item->setData(StateRole, static_cast<int>(section.state));
        item->setData(KeyRole, QString::fromStdString(section.key));
        item->setData(Qt::AccessibleTextRole,
                      QString(section.title + QStringLiteral(", ") + stateWords(section.state)));
        item->setToolTip(stateWords(section.state));
    }
    m_list->setCurrentRow(current);
}

void NoteOutline::setCurrent(const std::string& key) {
    const auto found = std::ranges::find(m_sections, key, &SectionLine::key);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(found == m_sections.end() ? -1 : static_cast<int>(found - m_sections.begin()));
}

}  // namespace ui
