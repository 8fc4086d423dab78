#include "ui/method/method_list.h"

#include "core/method/methods.h"
#include "ui/widgets/control_size.h"
#include "ui/widgets/text_labels.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int listWidth = 236;

QString words(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const method::Description* methodOf(const QTreeWidgetItem* item) {
    return item == nullptr ? nullptr : method::findMethod(item->data(0, Qt::UserRole).toString().toStdString());
}

/// What a search looks through: title, clause, name, keys.
QString searched(const method::Description& method) {
    QString text = words(method.title) + QLatin1Char(' ') + words(method.clause) + QLatin1Char(' ') + words(method.name)
                   + QLatin1Char(' ') + words(method.quote);
    for (const method::Key& key : method.keys) {
        text += QLatin1Char(' ') + words(key.words);
    }
    return text;
}

}  // namespace

MethodList::MethodList(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_nothing(wrappedLabel(QStringLiteral("Метода с такими словами нет."), TextSize::Secondary, Role::Muted)) {
    setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 4, 0);
    column->setSpacing(8);
    m_search->setMinimumHeight(controlHeight);
    m_search->setPlaceholderText(QStringLiteral("Метод или слово акта"));
    m_search->setAccessibleName(QStringLiteral("Найти метод"));
    m_search->setClearButtonEnabled(true);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(10);
    m_tree->setAccessibleName(QStringLiteral("Методы"));
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_tree, 1);
    m_nothing->setVisible(false);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &MethodList::find);
    connect(m_search, &QLineEdit::returnPressed, this, &MethodList::entered);
    connect(m_tree, &QTreeWidget::itemActivated, this, &MethodList::entered);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (const method::Description* method = methodOf(item); method != nullptr) {
            emit chosen(*method);
        }
    });
}

void MethodList::fill() {
    for (const method::Description* method : method::methods()) {
        const QString groupName = words(method->group);
        const QList<QTreeWidgetItem*> known = m_tree->findItems(groupName, Qt::MatchExactly);
        QTreeWidgetItem* group = known.isEmpty() ? new QTreeWidgetItem(m_tree, {groupName}) : known.front();
        group->setFlags(Qt::ItemIsEnabled);
        group->setFont(0, ui::font(TextSize::Base, Weight::Bold));
        group->setExpanded(true);
        auto* item = new QTreeWidgetItem(group, {words(method->title)});
        item->setData(0, Qt::UserRole, words(method->name));
        item->setToolTip(0, words(method->title) + QStringLiteral(", ") + words(method->clause));
    }
}

void MethodList::setCurrent(const method::Description& method) {
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        for (int row = 0; row < m_tree->topLevelItem(group)->childCount(); ++row) {
            QTreeWidgetItem* item = m_tree->topLevelItem(group)->child(row);
            if (methodOf(item) == &method) {
                m_tree->setCurrentItem(item);
            }
        }
    }
}

void MethodList::find(const QString& typed) {
    QTreeWidgetItem* first = nullptr;
    bool currentStays = false;
    for (int place = 0; place < m_tree->topLevelItemCount(); ++place) {
        QTreeWidgetItem* group = m_tree->topLevelItem(place);
        bool anyShown = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem* item = group->child(row);
            const bool isFound = searched(*methodOf(item)).contains(typed.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!isFound);
            anyShown = anyShown || isFound;
            first = isFound && first == nullptr ? item : first;
            currentStays = currentStays || (isFound && item == m_tree->currentItem());
        }
        group->setHidden(!anyShown);
    }
    m_nothing->setVisible(first == nullptr);
    if (first != nullptr && !currentStays) {
        m_tree->setCurrentItem(first);
    }
}

QString MethodList::nothing() const {
    return m_nothing->isHidden() ? QString() : m_nothing->text();
}

void MethodList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.fillRect(width() - 1, 0, 1, height(), color(Role::Border));
}

}  // namespace ui
