#include "ui/norms/copy_bar.h"

#include "core/text/plural.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>

namespace ui {
namespace {

QString ofNorms(std::size_t count) {
    return QString::fromStdString(text::counted(count, "норматив", "норматива", "нормативов"));
}

}  // namespace

CopyBar::CopyBar(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_words(textLabel({}, TextSize::Base, Role::Text)),
      m_years(new QComboBox(this)),
      m_emptyOnly(new QRadioButton(this)),
      m_chosenOnly(new QRadioButton(this)),
      m_copy(new QPushButton(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 12, 6);
    line->setSpacing(8);
    auto* cancel = new QPushButton(QStringLiteral("Отмена"), this);
    m_copy->setProperty("accent", true);
    nameChoice(*m_years, QStringLiteral("На какой год перенести"));
    line->addWidget(m_words);
    line->addWidget(m_years);
    line->addSpacing(8);
    line->addWidget(m_emptyOnly);
    line->addWidget(m_chosenOnly);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(m_copy);
    setVisible(false);
    connect(m_years, &QComboBox::activated, this, &CopyBar::showCount);
    connect(m_chosenOnly, &QRadioButton::toggled, this, &CopyBar::showCount);
    connect(m_copy, &QPushButton::clicked, this, &CopyBar::copy);
    connect(cancel, &QPushButton::clicked, this, &CopyBar::closed);
}

void CopyBar::open(std::vector<explain::NormLine> all, std::vector<explain::NormLine> chosen) {
    m_all = std::move(all);
    m_chosen = std::move(chosen);
    const bool several = m_chosen.size() > 1;
    m_words->setText(QStringLiteral("Нормативы %1\u00A0года – на").arg(m_shownPlan.year()));
    m_years->clear();
    for (const int year : m_shownPlan.years()) {
        if (year != m_shownPlan.year()) {
            m_years->addItem(QStringLiteral("%1\u00A0год").arg(year), year);
        }
    }
    // The next year is what is wanted most often.
    m_years->setCurrentIndex(std::max(0, m_years->findData(m_shownPlan.year() + 1)));
    m_chosenOnly->setEnabled(several);
    (several ? m_chosenOnly : m_emptyOnly)->setChecked(true);
    showCount();
    setVisible(true);
    m_years->setFocus();
}

std::vector<scenario::Setting> CopyBar::settings(explain::CopyInto into) const {
    return explain::copiesForYear(m_shownPlan.draft(), m_shownPlan.scenario(),
                                  into == explain::CopyInto::Chosen ? m_chosen : m_all, m_shownPlan.year(),
                                  m_years->currentData().toInt(), into);
}

void CopyBar::showCount() {
    const std::size_t empty = settings(explain::CopyInto::Empty).size();
    const std::size_t chosen = m_chosen.size() > 1 ? settings(explain::CopyInto::Chosen).size() : 0;
    const std::size_t wanted = m_chosenOnly->isChecked() ? chosen : empty;
    m_emptyOnly->setText(QStringLiteral("только в пустые: %1").arg(empty));
    m_chosenOnly->setText(QStringLiteral("в выделенные строки, заменяя: %1").arg(chosen));
    m_copy->setText(wanted == 0 ? QStringLiteral("Перенести") : QStringLiteral("Перенести ") + ofNorms(wanted));
    m_copy->setEnabled(wanted > 0 && !m_shownPlan.isReadOnly());
}

void CopyBar::copy() {
    const int year = m_years->currentData().toInt();
    const auto copies = settings(m_chosenOnly->isChecked() ? explain::CopyInto::Chosen : explain::CopyInto::Empty);
    const QString title = QStringLiteral("перенос на %1 год, ").arg(year) + ofNorms(copies.size());
    const text::Findings refused = m_shownPlan.apply(copies, title);
    emit copied(refused.empty() ? QStringLiteral("На %1\u00A0год перенесено: %2. Отменить можно одним шагом.")
                                      .arg(year)
                                      .arg(ofNorms(copies.size()))
                                : QString::fromStdString(refused.front().text));
}

void CopyBar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Panel));
}

}  // namespace ui
