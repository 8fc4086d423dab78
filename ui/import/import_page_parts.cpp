// How the page of an import is laid out.
#include "ui/import/import_list.h"
#include "ui/import/import_page.h"
#include "ui/import/import_session.h"
#include "ui/import/import_side.h"
#include "ui/import/source_view.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/titles.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

void ImportPage::arrange() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* otherFile = new QPushButton(icon(Icon::Folder), QStringLiteral("Другой файл…"), this);
    connect(otherFile, &QPushButton::clicked, this, &ImportPage::otherFileRequested);
    m_title->addControl(otherFile);
    column->addWidget(m_title);
    column->addWidget(new RuleLine);
    column->addWidget(m_strip);
    auto* middle = new QHBoxLayout;
    m_middle = middle;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_side);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeFileLine());
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    auto* cells = new QWidget(m_split);
    auto* below = new QVBoxLayout(cells);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(makeFilterLine());
    below->addWidget(m_list, 1);
    m_split->addWidget(m_source);
    m_split->addWidget(cells);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({230, 400});
    right->addWidget(m_split, 1);
    right->addWidget(new RuleLine);
    right->addWidget(makeFoot());
    middle->addLayout(right, 1);
    column->addLayout(middle, 1);
}

QWidget* ImportPage::makeFileLine() {
    auto* box = new QWidget(this);
    box->setFixedHeight(30);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(12);
    line->addWidget(textLabel(QStringLiteral("В файле"), TextSize::Base, Role::Text, Weight::Bold));
    m_headingWords = new ElidedLabel({}, box);
    m_headingWords->setLook(TextSize::Secondary, Role::Text2);
    line->addWidget(m_headingWords, 1);
    m_other = linkButton(QStringLiteral("Указать другой"));
    m_other->setToolTip(QStringLiteral("Выделите строки заголовка мышью или клавишами Shift+↑↓ и Enter"));
    line->addWidget(m_other);
    m_hint = new ElidedLabel(QStringLiteral("Полужирные графы берутся, остальные сверяются с расчётом"), box);
    m_hint->setLook(TextSize::Secondary, Role::Text2);
    line->addWidget(m_hint, 1);
    m_known = new Badge({}, BadgeKind::Ok, box);
    line->addWidget(m_known);
    return box;
}

QWidget* ImportPage::makeFilterLine() {
    auto* box = new QWidget(this);
    box->setFixedHeight(36);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(8, 0, 12, 0);
    line->addWidget(m_filter);
    line->addStretch(1);
    m_onlyChanges = new QCheckBox(QStringLiteral("Только изменения"), box);
    line->addWidget(m_onlyChanges);
    return box;
}

QWidget* ImportPage::makeFoot() {
    auto* box = new QWidget(this);
    box->setFixedHeight(42);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(8);
    m_remember = new QCheckBox(QStringLiteral("Запомнить для таких файлов"), box);
    m_remember->setToolTip(QStringLiteral("Заголовок, графы и единица денег – для файлов с такими же заголовками"));
    line->addWidget(m_remember);
    line->addWidget(m_summary, 1);
    m_remarks = new QPushButton(icon(Icon::Copy), QStringLiteral("Список замечаний"), box);
    m_remarks->setAccessibleName(m_remarks->text());
    m_remarks->setToolTip(QStringLiteral("Скопировать сомнительные и отклонённые ячейки с причинами"));
    auto* cancel = new QPushButton(QStringLiteral("Отмена"), box);
    m_take->setProperty("accent", true);
    line->addWidget(m_remarks);
    line->addWidget(cancel);
    line->addWidget(m_take);
    connect(m_remarks, &QPushButton::clicked, this, &ImportPage::copyRemarks);
    connect(cancel, &QPushButton::clicked, this, &ImportPage::left);
    connect(m_take, &QPushButton::clicked, this, &ImportPage::take);
    return box;
}

}  // namespace ui
