#include "ui/import/choice_header.h"

#include "core/sheet/cell_text.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace ui {
namespace {

constexpr int lettersHeight = 22;
constexpr int choicesHeight = 26;
/// Whoever has a table of a form does not have more; a list a column costs time.
constexpr int mostChoices = 64;
constexpr int wholeNameRole = Qt::UserRole + 1;

/// In the open list a column is named in full, in the narrow box by its number.
class WholeNames : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data(wholeNameRole).toString();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {option.fontMetrics.horizontalAdvance(index.data(wholeNameRole).toString()) + 24, 24};
    }
};

}  // namespace

ChoiceHeader::ChoiceHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(false);
    setMinimumSectionSize(44);
    connect(this, &QHeaderView::sectionResized, this, &ChoiceHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &ChoiceHeader::place);
}

QSize ChoiceHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), lettersHeight + choicesHeight};
}

QComboBox* ChoiceHeader::box(int column) const {
    const auto at = static_cast<std::size_t>(column);
    return at < m_boxes.size() ? m_boxes[at] : nullptr;
}

QComboBox* ChoiceHeader::makeBox(int column) {
    auto* made = new QComboBox(viewport());
    nameChoice(*made, QStringLiteral("Столбец %1").arg(QString::fromStdString(sheet::columnLetters(column))));
    made->setItemDelegate(new WholeNames(made));
    made->setMinimumContentsLength(1);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(made, &QComboBox::activated, this,
            [this, made, column] { emit chosen(column, made->currentData().toString()); });
    return made;
}

void ChoiceHeader::show(const std::vector<reading::ColumnChoice>& choices, const reading::TableMapping& mapping,
                        int columns) {
    const bool isSame =
        std::ranges::equal(choices, m_choices, {}, &reading::ColumnChoice::key, &reading::ColumnChoice::key);
    m_choices = choices;
    const auto count = static_cast<std::size_t>(std::min(columns, mostChoices));
    while (m_boxes.size() > count) {
        m_boxes.back()->deleteLater();
        m_boxes.pop_back();
    }
    const std::size_t former = isSame ? m_boxes.size() : 0;
    while (m_boxes.size() < count) {
        m_boxes.push_back(makeBox(static_cast<int>(m_boxes.size())));
    }
    for (std::size_t at = former; at < m_boxes.size(); ++at) {
        QComboBox& list = *m_boxes[at];
        list.clear();
        for (const reading::ColumnChoice& choice : m_choices) {
            const QString name = QString::fromStdString(choice.name);
            const QString words = QString::fromStdString(choice.words);
            list.addItem(name, QString::fromStdString(choice.key));
            list.setItemData(list.count() - 1,
                             name == words || words.isEmpty() ? name : name + QStringLiteral(" – ") + words,
                             wholeNameRole);
        }
    }
    for (std::size_t at = 0; at < m_boxes.size(); ++at) {
        dress(static_cast<int>(at), mapping);
    }
    place();
}

void ChoiceHeader::dress(int column, const reading::TableMapping& mapping) {
    const auto field = static_cast<std::size_t>(column);
    QComboBox& list = *m_boxes[field];
    const bool isRead = mapping.heading && field < mapping.heading->columns.size();
    const std::string key = isRead ? mapping.heading->columns[field].key : std::string();
    const auto choice = std::ranges::find(m_choices, key, &reading::ColumnChoice::key);
    const bool isKnown = choice != m_choices.end() && !key.empty();
    list.setCurrentIndex(isKnown ? static_cast<int>(choice - m_choices.begin()) : 0);
    const bool clashes = mapping.clashing.contains(field);
    list.setFont(ui::font(TextSize::Secondary, isKnown && choice->isTaken ? Weight::Bold : Weight::Normal));
    QPalette palette;
    const QColor ink = color(clashes ? Role::Error : isKnown && choice->isTaken ? Role::Text : Role::Text2);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::WindowText, ink);
    list.setPalette(palette);
    list.setToolTip(clashes ? QString::fromStdString(mapping.clash)
                            : list.itemData(list.currentIndex(), wholeNameRole).toString());
}

void ChoiceHeader::place() {
    constexpr int gap = 2;
    for (std::size_t at = 0; at < m_boxes.size(); ++at) {
        const int column = static_cast<int>(at);
        const bool isThere = column < count() && !isSectionHidden(column);
        m_boxes[at]->setVisible(isThere);
        if (isThere) {
            m_boxes[at]->setGeometry(sectionViewportPosition(column) + gap, lettersHeight + 1,
                                     sectionSize(column) - 2 * gap, choicesHeight - gap);
        }
    }
}

void ChoiceHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    place();
}

void ChoiceHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->fillRect(rect, color(Role::Base));
    const QRect letters(rect.left(), rect.top(), rect.width(), lettersHeight);
    painter->fillRect(letters, color(Role::Header));
    painter->setFont(ui::font(TextSize::Secondary));
    painter->setPen(color(Role::Text2));
    painter->drawText(letters, Qt::AlignCenter, QString::fromStdString(sheet::columnLetters(section)));
    painter->setPen(color(Role::Grid));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

}  // namespace ui
