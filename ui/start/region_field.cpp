#include "ui/start/region_field.h"

#include "ui/widgets/text_labels.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int listedNames = 12;
constexpr qsizetype offeredNames = 3;

QStringList words(const std::vector<std::string>& names) {
    QStringList result;
    for (const std::string& name : names) {
        result.append(QString::fromStdString(name));
    }
    return result;
}

}  // namespace

RegionField::RegionField(QWidget* parent)
    : QWidget(parent),
      m_edit(new QLineEdit(this)),
      m_names(new QStringListModel(this)),
      m_list(new QCompleter(m_names, this)),
      m_fault(wrappedLabel({}, TextSize::Secondary, Role::Error)),
      m_links(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* name = textLabel(QStringLiteral("Регион"), TextSize::Secondary, Role::Text2);
    column->addWidget(name);
    column->addWidget(m_edit);
    column->addWidget(m_fault);
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(2);
    column->addLayout(m_links);
    m_fault->setVisible(false);
    m_edit->setAccessibleName(QStringLiteral("Регион"));
    m_edit->setPlaceholderText(QStringLiteral("Например, Астраханская область"));
    m_edit->installEventFilter(this);
    // The list is made by the folded names, so the completer itself must hide nothing.
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(listedNames);
    m_edit->setCompleter(m_list);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &RegionField::follow);
    connect(m_edit, &QLineEdit::textChanged, this, &RegionField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &RegionField::accepted);
}

void RegionField::setRegions(const norms::RegionTable& regions, bool binding) {
    m_regions = regions;
    m_binding = binding;
    forgive();
}

QStringList RegionField::listed() const {
    return m_names->stringList();
}

void RegionField::follow(const QString& typed) {
    forgive();
    QStringList names = typed.trimmed().isEmpty() ? QStringList() : words(m_regions.matching(typed.toStdString()));
    // A name typed in full asks for nothing more: a list left open would take the next click.
    if (names.contains(typed.simplified(), Qt::CaseInsensitive)) {
        names.clear();
    }
    m_names->setStringList(names);
    if (names.isEmpty()) {
        m_list->popup()->hide();
    }
}

void RegionField::forgive() {
    m_fault->setVisible(false);
    m_offered.clear();
    while (QLayoutItem* item = m_links->takeAt(0)) {
        // It may be the link that is being pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void RegionField::take(const QString& name) {
    forgive();
    m_edit->setText(name);
    m_edit->setFocus();
}

QString RegionField::known() const {
    const norms::Region* region = m_regions.find(m_edit->text().simplified().toStdString());
    return region == nullptr ? QString() : QString::fromStdString(region->name);
}

QString RegionField::accept() {
    const QString typed = m_edit->text().simplified();
    if (typed.isEmpty()) {
        refuse(QStringLiteral("Регион не указан. Пример: Астраханская область"));
        return {};
    }
    if (std::ranges::none_of(typed, [](QChar sign) { return sign.isLetter(); })) {
        refuse(QStringLiteral("«%1» – не название региона. Пример: Астраханская область").arg(typed));
        return {};
    }
    const norms::Region* region = m_regions.find(typed.toStdString());
    if (region == nullptr && m_binding) {
        QStringList nearest = words(m_regions.matching(typed.toStdString()));
        if (nearest.isEmpty()) {
            nearest = words(m_regions.nearest(typed.toStdString()));
        }
        refuse(
            QStringLiteral("Региона «%1» нет в списке формы.").arg(typed)
                + (nearest.isEmpty() ? QStringLiteral(" Пример: Астраханская область") : QStringLiteral(" Похожие:")),
            nearest.mid(0, offeredNames));
        return {};
    }
    forgive();
    return m_binding ? QString::fromStdString(region->name) : typed;
}

void RegionField::refuse(const QString& fault, const QStringList& nearest) {
    forgive();
    m_fault->setText(fault);
    m_fault->setVisible(true);
    m_offered = nearest;
    for (const QString& name : nearest) {
        auto* link = linkButton(name);
        m_links->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &LinkButton::clicked, this, [this, name] { take(name); });
    }
    m_edit->setFocus();
}

QString RegionField::fault() const {
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void RegionField::clear() {
    m_edit->clear();
    m_names->setStringList({});
    forgive();
}

bool RegionField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down
        && !m_list->popup()->isVisible()) {
        m_names->setStringList(words(m_regions.matching(m_edit->text().trimmed().toStdString())));
        m_list->complete();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ui
