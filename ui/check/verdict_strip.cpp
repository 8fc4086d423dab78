#include "ui/check/verdict_strip.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ui {
namespace {

constexpr int stripHeight = 36;
constexpr int iconRoom = 38;
constexpr int iconLeft = 14;

}  // namespace

VerdictStrip::VerdictStrip(QWidget* parent)
    : QWidget(parent),
      m_words(new ElidedLabel({}, this)),
      m_harmless(new ElidedLabel({}, this)),
      m_first(new QPushButton(QStringLiteral("К первой ошибке, F4"), this)) {
    setMinimumHeight(stripHeight);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(iconRoom, 3, 8, 3);
    line->setSpacing(10);
    m_words->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_harmless->setLook(TextSize::Base, Role::Text);
    line->addWidget(m_words);
    line->addWidget(m_harmless, 1);
    line->addWidget(m_first);
    connect(m_first, &QPushButton::clicked, this, &VerdictStrip::firstErrorRequested);
}

void VerdictStrip::display(const check::PaperVerdict& verdict) {
    m_verdict = verdict;
    m_words->setLook(TextSize::Base, verdict.isProject() ? Role::Error : Role::Ok, Weight::Bold);
    m_words->setText(QString::fromStdString(check::verdictWords(verdict)) + QLatin1Char('.'));
    m_harmless->setText(QString::fromStdString(check::harmlessWords(verdict)));
    m_first->setVisible(verdict.isProject());
    setAccessibleName(words());
    update();
}

QString VerdictStrip::words() const {
    return QString(m_words->text() + QLatin1Char(' ') + m_harmless->text()).trimmed();
}

void VerdictStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(m_verdict.isProject() ? Role::ErrorSoft : Role::OkSoft));
    const QPixmap mark = iconPixmap(m_verdict.isProject() ? Icon::Error : Icon::Ok,
                                    m_verdict.isProject() ? Role::Error : Role::Ok, 16, devicePixelRatioF());
    painter.drawPixmap(iconLeft, (height() - 16) / 2, mark);
}

}  // namespace ui
